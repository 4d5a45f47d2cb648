"""A concern received (bekymringshenvendelse): not yet a case, and never a person."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Final

from models.calendar.deadlines import assess_by
from models.calendar.hours import STANDARD, OpeningHours
from models.kernel.errors import Refused
from models.kernel.events import Event
from models.kernel.ids import CaseId, ConcernId, PersonId, UserId
from models.kernel.text import text
from models.law.kinds import ConcernKind
from models.law.severity import Severity

ALREADY_ENDED: Final = text(
    "Concern", "This concern is already {state}. Open it to see what was decided."
)
REASON_NEEDED: Final = text("Concern", "Write the reason in a sentence.")
NOT_LATER: Final = text(
    "Concern", "The time of receipt cannot be later than now. Set it back or leave it."
)
REASON_FOR_EARLIER: Final = text(
    "Concern",
    "Write why the concern was received earlier, for example that the mail came on Saturday.",
)


class ConcernState(StrEnum):
    """Where a concern stands."""

    REGISTERED = "registered"
    IN_CASE = "in_case"
    REJECTED = "rejected"
    MISTAKE = "mistake"


STATES: Final = {
    ConcernState.REGISTERED: text("Concern", "awaiting assessment"),
    ConcernState.IN_CASE: text("Concern", "taken up in a case"),
    ConcernState.REJECTED: text("Concern", "rejected"),
    ConcernState.MISTAKE: text("Concern", "created by mistake"),
}


@dataclass(frozen=True, slots=True)
class ConcernRegistered(Event):
    """A concern was registered; follow-ups give it its deadlines."""

    concern: "Concern"


@dataclass(frozen=True, slots=True)
class AfterCallCompleted(Event):
    """What was left after the call is done."""

    concern_id: ConcernId


@dataclass(frozen=True, slots=True)
class ConcernDecided(Event):
    """The concern went into a case, was rejected, or was a mistake: its deadlines end."""

    concern_id: ConcernId
    state: ConcernState
    case_id: CaseId | None


@dataclass(frozen=True, slots=True)
class KindChanged(Event):
    """A concern is of another kind than was thought; its route may be another."""

    concern_id: ConcernId
    case_id: CaseId | None


@dataclass(frozen=True, slots=True)
class CalledAgain(Event):
    """The same caller called again about the same matter.

    Attributes:
        at: when the office first knew of what was said then; the new deadline runs from it.
        due_at: by when it must be assessed.
        words: the caller's words.
    """

    concern_id: ConcernId
    severity: Severity
    at: datetime
    due_at: datetime
    words: str


@dataclass(slots=True)
class Concern:
    """One concern, from the call to what became of it.

    Attributes:
        received_at: when the office first knew (start of the call); deadlines run from it.
        due_at: by when it must be assessed.
    """

    id: ConcernId
    number: str
    channel: str
    received_at: datetime
    registered_at: datetime
    registered_by: UserId
    severity: Severity
    due_at: datetime
    reporter_type: str
    danger_now: str
    subject_id: PersonId
    owner_id: UserId
    children_home: str = "unknown"
    kind: str = ConcernKind.EXTREMISM
    state: ConcernState = ConcernState.REGISTERED
    case_id: CaseId | None = None
    ended_at: datetime | None = None
    ended_reason: str = ""
    after_call_at: datetime | None = None
    events: list[Event] = field(default_factory=list, compare=False, repr=False)

    def __post_init__(self) -> None:
        if self.received_at > self.registered_at:
            raise Refused(NOT_LATER, "received_time")

    def registered(self) -> None:
        """Leave the fact behind that this concern is new."""
        self.events.append(ConcernRegistered(self))

    def complete(self, at: datetime) -> None:
        """Mark the work after the call as done; doing it again changes nothing."""
        if self.after_call_at is None:
            self.after_call_at = at
            self.events.append(AfterCallCompleted(self.id))

    def require_waiting(self) -> None:
        """Do nothing while it waits for its decision.

        Raises:
            Refused: it has already ended.
        """
        if self.state is not ConcernState.REGISTERED:
            raise Refused(ALREADY_ENDED.filled(state=STATES[self.state]))

    def change_kind(self, kind: ConcernKind) -> None:
        """Give it another kind; the same kind changes nothing."""
        if kind != self.kind:
            self.kind = kind
            self.events.append(KindChanged(self.id, self.case_id))

    def join(self, case_id: CaseId, at: datetime) -> None:
        """Take the concern up in a case.

        Raises:
            Refused: it has already ended.
        """
        self._end(ConcernState.IN_CASE, at, "", case_id)

    def move_to(self, case_id: CaseId) -> None:
        """Let another case go on with it: two cases on one person became one."""
        self.case_id = case_id

    def reject(self, reason: str, at: datetime) -> None:
        """Reject the concern; the reason is short and required.

        Raises:
            Refused: no reason, or it has already ended.
        """
        if not reason.strip():
            raise Refused(REASON_NEEDED, "reason")
        self._end(ConcernState.REJECTED, at, reason.strip())

    def mistaken(self, reason: str, at: datetime) -> None:
        """End a concern that should not exist: wrong person, or a test entry.

        Raises:
            Refused: no reason, or it has already ended.
        """
        if not reason.strip():
            raise Refused(REASON_NEEDED, "reason")
        self._end(ConcernState.MISTAKE, at, reason.strip())

    def called_again(
        self, severity: Severity, at: datetime, words: str, opening: OpeningHours = STANDARD
    ) -> datetime:
        """Leave the fact behind that the caller called again; return the new deadline.

        Raises:
            Refused: the concern was created by mistake: it is nobody's past.
        """
        if self.state is ConcernState.MISTAKE:
            raise Refused(ALREADY_ENDED.filled(state=STATES[self.state]))
        due_at = assess_by(severity, at, opening)
        self.events.append(CalledAgain(self.id, severity, at, due_at, words))
        return due_at

    def reopen(self, severity: Severity, due_at: datetime, owner: UserId) -> None:
        """Let it wait for a decision again, with a new deadline.

        When it was decided on before stays on record; the story tells how.
        """
        self.state, self.case_id, self.ended_reason = ConcernState.REGISTERED, None, ""
        self.severity, self.due_at, self.owner_id = severity, due_at, owner

    def hasten(self, severity: Severity, due_at: datetime) -> bool:
        """Take the earlier of two deadlines; return whether the new one is the earlier."""
        if due_at >= self.due_at:
            return False
        self.severity, self.due_at = severity, due_at
        return True

    def _end(
        self, state: ConcernState, at: datetime, reason: str, case_id: CaseId | None = None
    ) -> None:
        self.require_waiting()
        self.state, self.ended_at, self.ended_reason = state, at, reason
        self.case_id = case_id
        self.events.append(ConcernDecided(self.id, state, case_id))
