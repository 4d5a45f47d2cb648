"""What became of an entry: made, moved, handed on, done or ended; by whom, when and why."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from models.calendar.endings import ending_words
from models.calendar.entry import APPOINTMENTS, Change, Changed, Entry, EntryStatus
from models.calendar.origins import ORIGINS
from models.calendar.participants import Participant
from models.calendar.settling import own_way
from models.kernel.ids import EntryId, UserId
from models.kernel.text import Text, text

MADE: Final = text("EntryHistory", "Put in the calendar: {origin}")
HANDED: Final = text("EntryHistory", "Handed to {who}")
ELSEWHERE: Final = text("EntryHistory", "Another place: {place}")
NO_PLACE: Final = text("EntryHistory", "The place was taken out")
OTHERS: Final = text("EntryHistory", "Others take part")
MOVED: Final = text("EntryHistory", "Moved from {old} to {new}")
DONE: Final = text("EntryHistory", "Done")
NOT_POSSIBLE: Final = text("EntryHistory", "Not possible")
CALLED_OFF: Final = text("EntryHistory", "Called off")
ENDED: Final = text("EntryHistory", "Ended: {why}")

_BY_RULE: Final = frozenset({"held", "unchanged"})
"""Outcomes that a rule wrote: codes, no words."""


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One thing that became of an entry.

    Attributes:
        what: the sentence; ``{who}`` in it is ``to``, whose name screens know.
        words: the reason or the outcome, in somebody's own words, or "".
    """

    at: datetime
    by: UserId
    what: Text
    words: str = ""
    to: UserId | None = None


@dataclass(frozen=True, slots=True)
class EntryView:
    """What an entry's sheet shows besides its row.

    Attributes:
        rhythm: how it repeats, in words; None where it does not.
        answers: the rhythm as the form for changing it begins with.
        later: how many days of its series follow it in the calendar.
        last: whether the case would be left without a next step if this one goes.
    """

    entry_id: EntryId
    participants: tuple[Participant, ...]
    history: tuple[HistoryLine, ...]
    rhythm: Text | None = None
    answers: tuple[tuple[str, str], ...] = ()
    later: int = 0
    last: bool = False


def made(entry: Entry, moment: str) -> HistoryLine:
    """Return how it came into the calendar; ``moment`` is the origin's time in words."""
    what = MADE.filled(origin=ORIGINS[entry.origin].filled(moment=moment))
    return HistoryLine(entry.created_at, entry.created_by, what)


def moved(entry: Entry, old: str, new: str) -> HistoryLine:
    """Return how it was put at another time."""
    at, by = entry.done_at or entry.created_at, entry.done_by or entry.created_by
    return HistoryLine(at, by, MOVED.filled(old=old, new=new), entry.reason)


def changed(change: Change) -> HistoryLine:
    """Return what became another while the entry stayed."""
    if change.what is Changed.OWNER:
        to = UserId(change.is_now)
        return HistoryLine(change.at, change.by, HANDED, change.reason, to)
    if change.what is Changed.PEOPLE:
        return HistoryLine(change.at, change.by, OTHERS, change.reason)
    what = ELSEWHERE.filled(place=change.is_now) if change.is_now else NO_PLACE
    return HistoryLine(change.at, change.by, what, change.reason)


def settled(entry: Entry) -> HistoryLine | None:
    """Return how it was done or ended; None where it is open, or was moved."""
    at, by = entry.done_at, entry.done_by
    if at is None or by is None or entry.status is EntryStatus.MOVED:
        return None
    if entry.status is EntryStatus.DONE:
        code = own_way(entry.kind, entry.about_id) is not None or entry.outcome in _BY_RULE
        return HistoryLine(at, by, DONE, "" if code else entry.outcome)
    if entry.status is EntryStatus.NOT_POSSIBLE:
        ahead = entry.kind in APPOINTMENTS and at < entry.due_at
        what = CALLED_OFF if ahead else NOT_POSSIBLE
        return HistoryLine(at, by, what, entry.reason)
    return HistoryLine(at, by, ENDED.filled(why=ending_words(entry.reason)))
