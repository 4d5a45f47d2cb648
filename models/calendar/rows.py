"""Rows of the work queue and of what stands beside it."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from models.calendar.entry import KINDS, EntryKind
from models.calendar.urgency import Urgency, urgency
from models.kernel.ids import CaseId, ConcernId, EntryId, MeetingId, SeriesId, UserId
from models.kernel.text import Text, text

WHAT: Final = text("Queue", "{kind}: {label}", "kind of entry and the effort it is about")


@dataclass(frozen=True, slots=True)
class QueueRow:
    """One open entry.

    Attributes:
        number: the case's number, or the concern's while there is no case.
        who: initials and age, or the name where the office allows it, as words.
        minor: under 18, as far as is known.
        label: what tells it from others of its kind in the case, such as the effort's kind.
        series_id, rule_day, rule_asked: as of a ``CalendarRow``; of a series, the earliest
            open day alone stands in the queue.
        meeting_id: of the meeting that it is about, or None.
    """

    entry_id: EntryId
    kind: EntryKind
    due_at: datetime
    number: str
    who: Text
    minor: bool | None
    owner_id: UserId
    concern_id: ConcernId | None = None
    case_id: CaseId | None = None
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    place: str = ""
    label: Text | None = None
    series_id: SeriesId | None = None
    rule_day: date | None = None
    rule_asked: int = 0
    meeting_id: MeetingId | None = None
    holder_id: UserId | None = None

    @property
    def has_it(self) -> UserId:
        """Who has it now: the owner, or the deputy while the owner is away."""
        return self.holder_id or self.owner_id

    @property
    def words(self) -> Text:
        """What is to be done, and about which effort where there is one."""
        kind = KINDS[self.kind]
        return kind if self.label is None else WHAT.filled(kind=kind, label=self.label)

    def pressing(self, now: datetime) -> Urgency:
        """Return how pressing it is."""
        return urgency(self.due_at, now)


@dataclass(frozen=True, slots=True)
class Queue:
    """The first page of the queue: overdue first, then by deadline, with the counts."""

    rows: tuple[QueueRow, ...]
    total: int
    overdue: int


@dataclass(frozen=True, slots=True)
class CopyOut:
    """A printed copy that somebody holds."""

    print_id: str
    number: str
    holder: str
    return_by: datetime | None
    case_id: CaseId | None
    case_number: str
    concern_id: ConcernId | None = None


@dataclass(frozen=True, slots=True)
class Awaited:
    """A handover without its receipt."""

    disclosure_id: str
    number: str
    to: str
    state: str
    due_at: datetime | None
    case_id: CaseId | None
    case_number: str


@dataclass(frozen=True, slots=True)
class Desk:
    """Everything that I dag shows, but for the drafts.

    ``seconds`` is what the user did and somebody else is to sign: nothing of it is to be done.
    """

    queue: Queue
    appointments: tuple[QueueRow, ...]
    after_call: tuple[QueueRow, ...]
    receipts: tuple[Awaited, ...]
    copies: tuple[CopyOut, ...]
    seconds: tuple[QueueRow, ...] = ()

    @property
    def done(self) -> bool:
        """Whether nothing is left to do."""
        return not (
            self.queue.total
            or self.appointments
            or self.after_call
            or self.receipts
            or self.copies
        )
