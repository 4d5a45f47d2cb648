"""What the page Child and consent shows: plain rows, read in one unit of work."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from models.calendar.entry import EntryKind
from models.course.record import RecordRow
from models.forms.answers import Answers
from models.kernel.ids import CaseId, ConcernId, EntryId, PersonId, RecordId, UserId
from models.kernel.text import Text


@dataclass(frozen=True, slots=True)
class ClockLine:
    """One deadline of a clock: the Infohus' own, or that of a report on a child.

    Attributes:
        ended_at: when it was met; None while it runs.
        answers: what was recorded of a report on a child; empty for the Infohus' own.
        number: what the child authority calls the report, "" until it is known.
    """

    entry_id: EntryId
    kind: EntryKind
    due_at: datetime
    owner_id: UserId
    origin: Text
    ended_at: datetime | None
    concern_id: ConcernId | None
    answers: Answers
    number: str = ""


@dataclass(frozen=True, slots=True)
class Somebody:
    """Somebody who may be asked or told: the citizen, or one around who still is.

    Attributes:
        relation: a key of ``RELATIONS``; "" for the citizen.
    """

    person_id: PersonId
    name: str
    relation: str
    holds_custody: bool
    child: bool


@dataclass(frozen=True, slots=True)
class OpenTask:
    """An open entry that is worked on here: its id, kind, deadline, what it is about, and from what."""

    entry_id: EntryId
    kind: EntryKind
    due_at: datetime
    about_id: str
    concern_id: ConcernId | None
    origin: str = ""


@dataclass(frozen=True, slots=True)
class EffortAtRest:
    """A running effort of a case, with the newest decision on it.

    ``bases``: codes of the laws on which it may go on once the citizen is an adult.
    """

    record_id: RecordId
    name: Text
    state: str
    decided: Answers
    statutory: bool
    bases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ChildView:
    """The page of one case.

    Attributes:
        guarded: whether the family is not to be contacted by itself.
        age: of the citizen, in whole years, as far as it is known.
        majority: the 18th birthday, where the date of birth is known.
        custody: one sentence on who of those with custody has said yes; None for an adult.
        names: of everybody whom the records are about, by id.
        records: consents, informing, transitions and transfers, the newest first.
        checks: what was asked of an asylum centre, the newest first: when, and the answers.
        hold: the decision on keeping the case while it rests; empty without one.
    """

    case_id: CaseId
    suspended: bool
    guarded: bool
    closed: bool
    today: date
    subject_id: PersonId
    age: int | None
    minor: bool
    party: bool
    majority: date | None
    clocks: tuple[ClockLine, ...]
    people: tuple[Somebody, ...]
    custody: Text | None
    names: Mapping[PersonId, str]
    records: tuple[RecordRow, ...]
    tasks: tuple[OpenTask, ...]
    efforts: tuple[EffortAtRest, ...]
    checks: tuple[tuple[datetime, Answers], ...]
    hold: Answers
    prepared: Answers
