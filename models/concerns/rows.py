"""What screens are shown of concerns and drafts, as frozen rows."""

from dataclasses import dataclass
from datetime import date, datetime

from models.calendar.entry import EntryKind
from models.concerns.concern import ConcernState
from models.concerns.release import Release
from models.forms.answers import Answers
from models.kernel.ids import CaseId, ConcernId, DraftId, EntryId, PersonId, UserId
from models.kernel.text import Text
from models.law.severity import Severity
from models.people.matching import Sought


@dataclass(frozen=True, slots=True)
class DraftRow:
    """A half-filled form of one's own.

    Attributes:
        who: initials and age as far as written, or "".
        case_id: of the case that the form belongs to, or None.
        number: of the concern or case that the form belongs to, or "" for a new call.
        title: what a small form over a page is called; "" for a page.
        ask: whether it has lain so long that its owner is asked about it.
    """

    id: DraftId
    form: str
    concern_id: ConcernId | None
    case_id: CaseId | None
    number: str
    who: str
    received_at: datetime
    saved_at: datetime
    ask: bool
    title: str = ""


@dataclass(frozen=True, slots=True)
class SubjectRow:
    """The person a concern is about, as best known on the day.

    ``cpr`` is the whole number; screens show it masked until it is asked for. ``sought`` is
    what a search for the same person goes by.
    """

    id: PersonId
    name: str
    spellings: tuple[tuple[str, str], ...]
    cpr: str
    birthday: date | None
    born: str
    born_kind: str
    age: int | None
    minor: bool | None
    kommune_code: str
    address: str
    address_protected: str
    initials: str
    sought: Sought


@dataclass(frozen=True, slots=True)
class AsAsked:
    """Answers with the form and version that asked for them."""

    form: str
    version: int
    answers: Answers
    at: datetime
    by: UserId


@dataclass(frozen=True, slots=True)
class StoryLine:
    """One line of a story: when, what, in whose name; ``words`` are somebody's own."""

    at: datetime
    kind: str
    sentence: Text
    words: str
    by: UserId


@dataclass(frozen=True, slots=True)
class OpenEntry:
    """Something that is still to be done."""

    id: EntryId
    kind: EntryKind
    due_at: datetime
    origin: Text
    origin_at: datetime
    owner: UserId


@dataclass(frozen=True, slots=True)
class ReporterRow:
    """Who called, as far as it may be shown: the kind, and that the identity is sealed.

    Attributes:
        holds: keys of the call that are sealed; empty where nothing was said.
        decisions: on who may learn it, newest first.
    """

    kind: Text
    holds: tuple[str, ...]
    decisions: tuple[Release, ...]


@dataclass(frozen=True, slots=True)
class ConcernContent:
    """What a concern holds, for whoever may read it; ``assessed`` and ``again``: newest first."""

    subject: SubjectRow
    reporter: ReporterRow
    call: AsAsked
    after_call: AsAsked | None
    story: tuple[StoryLine, ...]
    missing: tuple[Text, ...]
    assessed: tuple[AsAsked, ...]
    again: tuple[AsAsked, ...] = ()


@dataclass(frozen=True, slots=True)
class ConcernView:
    """A concern on its page.

    ``content`` is None where a reason must be given, and is logged, before it is shown;
    ``model`` is the office's usual model of the initial assessment.
    """

    id: ConcernId
    number: str
    state: ConcernState
    severity: Severity
    received_at: datetime
    registered_at: datetime
    registered_by: UserId
    due_at: datetime
    owner: UserId
    channel: str
    kind: str
    model: str
    case_id: CaseId | None
    case_number: str
    ended_at: datetime | None
    after_call_at: datetime | None
    open_entries: tuple[OpenEntry, ...]
    content: ConcernContent | None
