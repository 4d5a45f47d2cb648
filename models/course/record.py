"""A professional record in the course of a case: a round, a recommendation, an effort.

What all kinds share is here; what was asked and answered stands in forms about the record,
append-only, and which states there are in the table of its own subject.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from models.forms.answers import Answers
from models.kernel.errors import Refused
from models.kernel.events import Event, Kind
from models.kernel.ids import CaseId, PersonId, RecordId, UserId
from models.kernel.text import text

COURSE: Final = frozenset(
    {
        Kind.EXCEPTION,
        Kind.ROUND,
        Kind.INVITATION,
        Kind.ANALYSIS,
        Kind.RECOMMENDATION,
        Kind.CHILD_REPORT,
        Kind.CONSENT,
        Kind.INFORMATION,
        Kind.TRANSITION,
        Kind.OFFER,
        Kind.EFFORT,
        Kind.EFFORT_LOG,
        Kind.TRANSFER,
        Kind.CLOSURE,
        Kind.ACTION_CARD,
    }
)
"""The kinds of records that a case's course is made of."""

HAS_ENDED: Final = text(
    "Course", "This has ended already. Look at it again and go on from there."
)


@dataclass(frozen=True, slots=True)
class RecordMade(Event):
    """Something was begun in the course of a case."""

    record: "Record"


@dataclass(frozen=True, slots=True)
class RecordMoved(Event):
    """A record reached another state.

    Attributes:
        was: the state it left.
    """

    record: "Record"
    was: str


@dataclass(slots=True)
class Record:
    """One professional record of a case.

    Attributes:
        kind: which subject it belongs to; one of ``COURSE``.
        state: a code out of the table of its kind.
        at: when it came about, UTC; ``by`` says who recorded it.
        parent_id: the record it belongs to, of the same case: an invitation's round.
        code: its type: which authority, which effort; "" where its kind has none.
        person_id: whom it concerns besides the citizen, such as the custody holder who consents.
        ended_at: when nothing more could come of it, UTC.
    """

    id: RecordId
    kind: Kind
    case_id: CaseId
    state: str
    at: datetime
    by: UserId
    parent_id: RecordId | None = None
    code: str = ""
    person_id: PersonId | None = None
    ended_at: datetime | None = None
    events: list[Event] = field(default_factory=list, compare=False, repr=False)

    @classmethod
    def make(
        cls,
        record_id: RecordId,
        kind: Kind,
        case_id: CaseId,
        state: str,
        at: datetime,
        by: UserId,
        *,
        parent: "Record | None" = None,
        code: str = "",
        person: PersonId | None = None,
    ) -> "Record":
        """Begin a record.

        Raises:
            ValueError: the kind is no record of a course, or the parent is of another case.
        """
        if kind not in COURSE or (parent is not None and parent.case_id != case_id):
            msg = f"no {kind} here"
            raise ValueError(msg)
        above = None if parent is None else parent.id
        record = cls(record_id, kind, case_id, state, at, by, above, code, person)
        record.events.append(RecordMade(record))
        return record

    @property
    def topic(self) -> tuple[Kind, str]:
        """What names it in the log, in topics and in answers."""
        return self.kind, str(self.id)

    def move(self, state: str) -> None:
        """Bring it to another state.

        Raises:
            Refused: it has ended.
        """
        self._require_open()
        was, self.state = self.state, state
        self.events.append(RecordMoved(self, was))

    def correct(self, state: str) -> None:
        """Put right in which state it is; one that has ended stays ended."""
        was, self.state = self.state, state
        self.events.append(RecordMoved(self, was))

    def end(self, state: str, at: datetime) -> None:
        """Bring it to its last state.

        Raises:
            Refused: it has ended.
        """
        self.move(state)
        self.ended_at = at

    def _require_open(self) -> None:
        if self.ended_at is not None:
            raise Refused(HAS_ENDED)


@dataclass(frozen=True, slots=True)
class Said:
    """Answers to one form about a record: what, when (UTC) and by whom."""

    form: str
    version: int
    answers: Answers
    at: datetime
    by: UserId


@dataclass(frozen=True, slots=True)
class RecordRow:
    """A record as pages of the case show it.

    Attributes:
        answers: the newest answers, by the form's key.
        earlier: what stood before, oldest first.
    """

    record_id: RecordId
    kind: Kind
    case_id: CaseId
    state: str
    at: datetime
    by: UserId
    parent_id: RecordId | None
    code: str
    person_id: PersonId | None
    ended_at: datetime | None
    answers: Mapping[str, Said]
    earlier: tuple[Said, ...] = ()

    def said(self, form: str) -> Answers:
        """Return the newest answers to a form; nothing where it was not asked."""
        found = self.answers.get(form)
        return {} if found is None else found.answers
