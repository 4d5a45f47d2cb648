"""Entries of our calendar as a calendar file for another: a neutral word, a number, a time.

What may leave is stated twice: by what is written, and by ``require_neutral``, which compares
every line of the finished file with the few forms that a line may have. Nothing else gets out,
whatever an entry holds one day.

Decisions: times are UTC, which Outlook, Google and Apple show by their own clocks; what repeats
leaves as the single entries that our calendar shows. No METHOD: with one, Outlook asks for an
organiser. Deadlines take no time and are free, so that nobody looks busy because of them. A home
visit leaves as a meeting like any other.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from models.calendar.agenda import CalendarRow
from models.calendar.entry import APPOINTMENTS
from models.kernel.text import Say, Text, text

MEETING: Final = text("Ics", "Infohus: meeting", "title in Outlook; tells nothing more")
DEADLINE: Final = text("Ics", "Infohus: deadline", "title in Outlook; tells nothing more")
TITLES: Final = (MEETING, DEADLINE)
NUMBERED: Final = text("Ics", "{title} {number}")
MOST: Final = 500
"""Entries in one file."""
_NUMBER: Final = r"[A-Z]-[0-9]{4}-[0-9]{4,9}"
_STAMP: Final = "[0-9]{8}T[0-9]{6}Z"
_LETTERS: Final = str.maketrans("0123456789abcdef", "abcdefghijklmnop")


class LeakError(AssertionError):
    """A file that was about to leave held a line that no file of ours may hold."""


@dataclass(frozen=True, slots=True)
class Leaving:
    """One entry as it leaves.

    Attributes:
        key: keyed digest of where its chain of moves began, in hexadecimal digits.
        moves: how often it was moved; the newer of two files wins.
        ends_at: None for a deadline.
    """

    key: str
    moves: int
    title: Text
    starts_at: datetime
    ends_at: datetime | None


def title_of(row: CalendarRow) -> Text:
    """Return all that the other calendar will say of an entry besides its time."""
    title = MEETING if row.kind in APPOINTMENTS else DEADLINE
    if re.fullmatch(_NUMBER, row.number):
        return NUMBERED.filled(title=title, number=row.number)
    return title


def may_leave(row: CalendarRow, now: datetime) -> bool:
    """Whether an entry is worth a place in another calendar: left to do, and not past."""
    return row.open and (row.ends_at or row.due_at) > now


def leaving_of(row: CalendarRow, key: str, moves: int) -> Leaving:
    """Return an entry as it leaves."""
    return Leaving(key, moves, title_of(row), row.due_at, row.ends_at)


def write(entries: Sequence[Leaving], made_at: datetime, say: Say) -> bytes:
    """Return the file.

    Raises:
        LeakError: a line is not of the forms that may leave; a bug.
    """
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Tovholder//Infohus//DA"]
    lines.append("CALSCALE:GREGORIAN")
    for entry in entries:
        lines += _event(entry, made_at, say)
    lines.append("END:VCALENDAR")
    require_neutral(lines, say)
    return "".join(f"{line}\r\n" for line in lines).encode()


def require_neutral(lines: Iterable[str], say: Say) -> None:
    """Do nothing where every line has one of the forms that may leave.

    Raises:
        LeakError: one has not.
    """
    titles = "|".join(re.escape(say(title)) for title in TITLES)
    forms = re.compile(
        "(?:BEGIN|END):(?:VCALENDAR|VEVENT)|VERSION:2\\.0|PRODID:-//Tovholder//Infohus//DA"
        f"|CALSCALE:GREGORIAN|UID:[a-p]{{16}}@infohus|SEQUENCE:[0-9]{{1,4}}"
        f"|(?:DTSTAMP|DTSTART|DTEND):{_STAMP}|SUMMARY:(?:{titles})(?: {_NUMBER})?"
        "|CLASS:PRIVATE|TRANSP:(?:OPAQUE|TRANSPARENT)"
        "|X-MICROSOFT-CDO-BUSYSTATUS:(?:BUSY|FREE)"
    )
    if not all(forms.fullmatch(line) for line in lines):
        raise LeakError


def _event(entry: Leaving, made_at: datetime, say: Say) -> list[str]:
    free = entry.ends_at is None
    ends = [] if entry.ends_at is None else [f"DTEND:{_stamp(entry.ends_at)}"]
    return [
        "BEGIN:VEVENT",
        f"UID:{entry.key.translate(_LETTERS)}@infohus",  # letters: no number is found in it
        f"SEQUENCE:{entry.moves}",
        f"DTSTAMP:{_stamp(made_at)}",
        f"DTSTART:{_stamp(entry.starts_at)}",
        *ends,
        f"SUMMARY:{say(entry.title)}",
        "CLASS:PRIVATE",
        f"TRANSP:{'TRANSPARENT' if free else 'OPAQUE'}",
        f"X-MICROSOFT-CDO-BUSYSTATUS:{'FREE' if free else 'BUSY'}",
        "END:VEVENT",
    ]


def _stamp(instant: datetime) -> str:
    return instant.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
