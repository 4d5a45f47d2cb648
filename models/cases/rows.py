"""A case as lists and pages show it."""

from dataclasses import dataclass
from datetime import date, datetime

from models.calendar.entry import EntryKind
from models.cases.case import PoliceAnswer
from models.cases.lists import Selection
from models.cases.next_step import NextStep
from models.concerns.concern import ConcernState
from models.concerns.rows import AsAsked
from models.kernel.events import Kind
from models.kernel.ids import (
    CaseId,
    ConcernId,
    EntryId,
    MeetingId,
    PersonId,
    RelationId,
    SeriesId,
    UserId,
    VisitId,
)
from models.kernel.text import Text
from models.people.person import Person
from models.people.relation import Described
from models.people.who import Who
from models.workflow.stages import Stage


@dataclass(frozen=True, slots=True)
class CaseRow:
    """One open case, or a concern nobody has decided on yet, with its next step.

    Attributes:
        about: the case or concern.
        stage: None for a concern.
        opened_at: when the case was opened, or the concern received.
        entry_id: the next step.
    """

    about: tuple[Kind, str]
    number: str
    who: Who
    stage: Stage | None
    suspended: bool
    owner_id: UserId
    step: EntryKind | None
    due_at: datetime | None
    opened_at: datetime
    entry_id: EntryId | None

    @property
    def case_id(self) -> CaseId:
        """The case; for the row of a case only."""
        return CaseId(self.about[1])


@dataclass(frozen=True, slots=True)
class Tile:
    """A view on I dag, and how many it lists."""

    selection: Selection
    total: int


@dataclass(frozen=True, slots=True)
class CasePage:
    """A page of a list of cases, and how many there are in all."""

    rows: tuple[CaseRow, ...]
    total: int


@dataclass(frozen=True, slots=True)
class StoryLine:
    """One happening; ``words`` is a note in somebody's own words.

    Attributes:
        corrected: a later line puts it right; it stays as it was written.
        journal_no: the number under which it was journalised in the office's system, or "".
    """

    seq: int
    at: datetime
    kind: str
    sentence: Text
    user: UserId
    words: str = ""
    concern_id: ConcernId | None = None
    corrected: bool = False
    journal_no: str = ""


@dataclass(frozen=True, slots=True)
class ConcernLine:
    """A concern of the case."""

    concern_id: ConcernId
    number: str
    received_at: datetime
    channel: str
    reporter_type: str
    state: ConcernState
    words: str
    after_call: bool
    assessed: tuple[AsAsked, ...] = ()


@dataclass(frozen=True, slots=True)
class LeftLine:
    """A concern that was in the case, and is decided on anew or is in another one now."""

    concern_id: ConcernId
    number: str
    state: ConcernState


@dataclass(frozen=True, slots=True)
class RelativeLine:
    """Somebody around the citizen; not a case.

    Attributes:
        seen_in: number of the concern or case in which the relation was seen.
        current: whether it still stands; ``ended_reason`` says why not, "" where it was taken
            out of the form "after the call" or ran out.
    """

    relation_id: RelationId
    person_id: PersonId
    name: str
    described: Described
    seen_in: str
    current: bool
    ended_at: datetime | None
    ended_reason: str


@dataclass(frozen=True, slots=True)
class StepLine:
    """An open entry of the case; of a series its first open day.

    Attributes:
        about: the effort it is about, in words, or None.
        series_id: what repeats, of which this is a day; or None.
        later: how many further days of it stand in the calendar.
    """

    entry_id: EntryId
    kind: EntryKind
    due_at: datetime
    owner_id: UserId
    origin: Text
    origin_at: datetime
    concern_id: ConcernId | None
    starts_at: datetime | None
    ends_at: datetime | None
    place: str
    about: Text | None = None
    series_id: SeriesId | None = None
    later: int = 0


@dataclass(frozen=True, slots=True)
class AgendaLine:
    """A meeting that is still to be closed, and on whose agenda the case stands."""

    meeting_id: MeetingId
    number: str
    starts_at: datetime


@dataclass(frozen=True, slots=True)
class VisitLine:
    """A visit of the case."""

    visit_id: VisitId
    starts_at: datetime
    ends_at: datetime
    place: str
    status: str


@dataclass(frozen=True, slots=True)
class PoliceLine:
    """One answer of the police, as recorded."""

    answer: PoliceAnswer
    given_by: str
    given_at: datetime
    called_back: bool


@dataclass(frozen=True, slots=True)
class ContactDecision:
    """Whether somebody may be contacted, as decided; ``contact`` is a code of ``SAFE_WITH``."""

    contact: str
    why: str
    asked: str
    at: datetime
    by: UserId


@dataclass(frozen=True, slots=True)
class CaseView:
    """A case as its page shows it, read in one unit of work after the log row."""

    case_id: CaseId
    number: str
    stage: Stage
    opened_at: datetime
    suspended_at: datetime | None
    closed_at: datetime | None
    owner_id: UserId
    subject: Person
    today: date
    step: NextStep | None
    story: tuple[StoryLine, ...]
    concerns: tuple[ConcernLine, ...]
    relatives: tuple[RelativeLine, ...]
    steps: tuple[StepLine, ...]
    visits: tuple[VisitLine, ...]
    police: tuple[PoliceLine, ...]
    missing: tuple[Text, ...]
    guarded: bool = False
    """Whether nobody contacts the family before it is decided to be safe."""
    contact: ContactDecision | None = None
    esdh_no: str = ""
    journal: str = "ESDH"
    """What the office calls the system in which it journalises."""
    left: tuple[LeftLine, ...] = ()
    """Concerns that are not here any more, as far as the reader may see them."""
    agendas: tuple[AgendaLine, ...] = ()
    """Meetings at which it is to be talked about, the next one first."""

    @property
    def suspended(self) -> bool:
        """Whether it rests while the police take over."""
        return self.suspended_at is not None

    @property
    def subject_id(self) -> PersonId:
        """The person it is about."""
        return self.subject.id
