"""What expires while nobody is at work, and who takes it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from models.calendar.entry import Entry, EntryKind
from models.calendar.hours import OpeningHours
from models.calendar.settling import WAITING
from models.kernel.clock import local
from models.kernel.ids import CaseId, ConcernId, EntryId, UserId
from models.kernel.text import Text, text

NO_USER: Final = UserId("")


class How(StrEnum):
    """Who takes what expires while the office is closed."""

    COLLEAGUE = "colleague"
    DUTY = "duty"  # a function on duty, with a slip
    NOW = "now"  # done before the office closes


HOWS: Final[dict[How, Text]] = {
    How.COLLEAGUE: text("Closed", "{who} takes it"),
    How.DUTY: text("Closed", "{who} has a duty slip"),
    How.NOW: text("Closed", "{who} does it before the office closes"),
}
NOBODY: Final = text("Closed", "Nobody has taken it")

AT_ONCE: Final = frozenset(
    {EntryKind.ASSESSMENT, EntryKind.INITIAL_ASSESSMENT, EntryKind.PASS_TO_POLICE}
)
"""Kinds that are asked about as soon as they stand, for a night as well; others on the last
working day before closed days, and on these."""
LEFT_OUT: Final = WAITING | {
    EntryKind.COPY_OUTSIDE,
    EntryKind.DELETE_DUE,
    EntryKind.COUNTERSIGN,
    EntryKind.KEYS_EXPIRE,
    EntryKind.TRY_AGAIN,
}
"""What waits for others, or can wait until somebody is back."""


@dataclass(frozen=True, slots=True)
class Cover:
    """Who takes an entry while the office is closed; append-only, the newest holds.

    Attributes:
        user: the colleague; for ``How.NOW`` whoever does it.
        function: the function on duty, or "".
        number: of the duty slip, or "".
    """

    entry_id: EntryId
    how: How
    at: datetime
    by: UserId
    user: UserId = NO_USER
    function: str = ""
    number: str = ""


@dataclass(frozen=True, slots=True)
class ClosedRow:
    """One entry that expires while nobody is at work: a kind and a number, never a name.

    ``cover`` is None while nobody has taken it.
    """

    entry_id: EntryId
    kind: EntryKind
    number: str
    due_at: datetime
    owner_id: UserId
    cover: Cover | None = None
    concern_id: ConcernId | None = None
    case_id: CaseId | None = None


def back_at(now: datetime, opening: OpeningHours) -> datetime:
    """Return when somebody is at work after the office is closed next.

    While it is closed: the next opening; else the opening after today's closing.
    """
    begins = opening.next_open(now)
    if begins > now:
        return begins
    return opening.next_open(opening.closing(local(now).date()))


def asked_about(entry: Entry, now: datetime, opening: OpeningHours) -> bool:
    """Whether somebody must say who takes it: it is due when nobody is at work."""
    if entry.kind in LEFT_OUT or entry.starts_at is not None:
        return False
    if entry.due_at <= now or opening.staffed(entry.due_at):
        return False
    back = back_at(now, opening)
    whole_days = (local(back).date() - local(now).date()).days > 1
    return entry.kind in AT_ONCE or (whole_days and entry.due_at <= back)
