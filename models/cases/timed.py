"""All of a case that has a time, as it is stored: what its timeline is drawn from."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from models.calendar.entry import EntryKind, EntryStatus
from models.kernel.ids import CaseId
from models.kernel.text import Text


@dataclass(frozen=True, slots=True)
class Event:
    """A happening of the story, without the free words that were written with it."""

    seq: int
    kind: str
    at: datetime
    data: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Planned:
    """An entry of the case, whatever became of it.

    Attributes:
        about_id: the effort it belongs to, or something else, or "".
        done_at: when it was settled, in whichever way.
        moved_to: the new time of one that was moved.
    """

    entry_id: str
    kind: EntryKind
    status: EntryStatus
    due_at: datetime
    ends_at: datetime | None
    origin: str
    origin_at: datetime
    about_id: str = ""
    done_at: datetime | None = None
    moved_to: datetime | None = None


@dataclass(frozen=True, slots=True)
class Talk:
    """A visit; ``status`` is a code of ``timeline_rules.VISITS``."""

    visit_id: str
    starts_at: datetime
    ends_at: datetime
    status: str


@dataclass(frozen=True, slots=True)
class Meeting:
    """A meeting on whose agenda the case stood or stands.

    Attributes:
        state: a code of ``timeline_rules.POINTS``: what became of the point.
        called_off: the whole meeting was.
    """

    point_id: str
    number: str
    starts_at: datetime
    state: str
    called_off: bool = False


@dataclass(frozen=True, slots=True)
class Contact:
    """A contact of an effort; ``state`` is a code of ``timeline_rules.CONTACTS``."""

    record_id: str
    at: datetime
    state: str


@dataclass(frozen=True, slots=True)
class Effort:
    """An effort.

    Attributes:
        at: when it was put down.
        begun_at: when it began, or None while it is planned.
        state: a code of ``timeline_rules.EFFORTS``.
    """

    record_id: str
    title: Text
    at: datetime
    begun_at: datetime | None
    ended_at: datetime | None
    state: str
    contacts: tuple[Contact, ...] = ()


@dataclass(frozen=True, slots=True)
class Round:
    """A round of qualification; without an end it is open."""

    record_id: str
    at: datetime
    ended_at: datetime | None


@dataclass(frozen=True, slots=True)
class Course:
    """All of a case that has a time, as it is stored."""

    case_id: CaseId
    number: str
    suspended: bool
    story: tuple[Event, ...]
    entries: tuple[Planned, ...]
    talks: tuple[Talk, ...]
    efforts: tuple[Effort, ...]
    rounds: tuple[Round, ...]
    meetings: tuple[Meeting, ...] = ()
