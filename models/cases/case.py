"""A case (sag): opened on a concern, with an owner and a next step at all times."""

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Final

from models.kernel.errors import Refused
from models.kernel.events import Event
from models.kernel.ids import CaseId, ConcernId, PersonId, UserId
from models.kernel.text import Text, text
from models.workflow.movement import CLOSED
from models.workflow.stages import SUSPENDED, Fact, Stage, step

NOT_SUSPENDED: Final = text("Case", "The case is not suspended.")
NOT_CLOSED: Final = text("Case", "The case is not closed.")


class PoliceAnswer(StrEnum):
    """The police's answer to "may the kommune go on?"; never with a reason."""

    MAY_CONTINUE = "may_continue"
    WAIT = "wait"
    TAKES_OVER = "takes_over"
    NONE_YET = "none_yet"


POLICE_ANSWERS: Final[dict[PoliceAnswer, Text]] = {
    PoliceAnswer.MAY_CONTINUE: text("Police", "Can continue"),
    PoliceAnswer.WAIT: text("Police", "Wait"),
    PoliceAnswer.TAKES_OVER: text("Police", "The police take over"),
    PoliceAnswer.NONE_YET: text("Police", "No answer yet"),
}


@dataclass(frozen=True, slots=True)
class CaseOpened(Event):
    """A concern became a case."""

    case: "Case"
    concern_id: ConcernId


@dataclass(frozen=True, slots=True)
class StageReached(Event):
    """A case moved along the workflow."""

    case: "Case"
    stage: Stage


@dataclass(frozen=True, slots=True)
class PoliceHaveAnswered(Event):
    """The police said whether the kommune may go on."""

    case: "Case"
    answer: PoliceAnswer
    at: datetime


@dataclass(frozen=True, slots=True)
class CaseSuspended(Event):
    """The police took over: the case rests."""

    case: "Case"


@dataclass(frozen=True, slots=True)
class CaseResumed(Event):
    """The police asked the kommune to resume."""

    case: "Case"
    at: datetime


@dataclass(frozen=True, slots=True)
class CaseClosed(Event):
    """The case has ended; ``mistake``: it should never have been."""

    case: "Case"
    mistake: bool


@dataclass(frozen=True, slots=True)
class CaseReopened(Event):
    """A closed case goes on."""

    case: "Case"


@dataclass(slots=True)
class Case:
    """One person's matter in the Infohus, from assessment to closing.

    Every change goes through a method and leaves an event; the unit of work collects them.
    """

    id: CaseId
    number: str
    opened_at: datetime
    stage: Stage
    subject_id: PersonId
    owner_id: UserId
    suspended_at: datetime | None = None
    closed_at: datetime | None = None
    esdh_no: str = ""
    police: PoliceAnswer | None = None
    """The police's latest answer; kept in rows of its own."""
    events: list[Event] = field(default_factory=list, compare=False, repr=False)

    @classmethod
    def open(
        cls,
        case_id: CaseId,
        number: str,
        at: datetime,
        *,
        subject: PersonId,
        owner: UserId,
        concern: ConcernId,
    ) -> "Case":
        """Open a case on a concern."""
        case = cls(case_id, number, at, Stage.ASSESSMENT, subject, owner)
        case.events.append(CaseOpened(case, concern))
        return case

    @property
    def suspended(self) -> bool:
        """Whether the case rests because the police took over."""
        return self.suspended_at is not None

    @property
    def known(self) -> Collection[Fact]:
        """The facts on record that transitions ask for."""
        cleared = self.police is PoliceAnswer.MAY_CONTINUE
        return {Fact.POLICE_MAY_CONTINUE} if cleared else set()

    def require_active(self) -> None:
        """Do nothing when the case may change.

        Raises:
            Refused: it is suspended.
        """
        if self.suspended:
            raise Refused(SUSPENDED)

    def take(self, name: str, *, excepted: bool = False) -> None:
        """Move the case one step along the workflow.

        Args:
            name: the step, as the table has it.
            excepted: whether a reasoned exception from the police's answer carries it.

        Raises:
            Refused: the table does not allow it now.
        """
        known = {*self.known, Fact.POLICE_MAY_CONTINUE} if excepted else self.known
        self.stage = step(self.stage, name, known, suspended=self.suspended)
        self.events.append(StageReached(self, self.stage))

    def police_answered(self, answer: PoliceAnswer, at: datetime) -> None:
        """Record the police's answer; a takeover suspends at once, a clearance moves on."""
        if answer is PoliceAnswer.TAKES_OVER:
            self.police = answer
            self._suspend(at)
            return
        self.require_active()
        self.police = answer
        self.events.append(PoliceHaveAnswered(self, answer, at))
        if answer is PoliceAnswer.MAY_CONTINUE and self.stage is Stage.ASSESSMENT:
            self.take("police_cleared")

    def hand_to(self, owner: UserId) -> None:
        """Make somebody else responsible; nobody's leave is needed, also while it rests."""
        self.owner_id = owner

    def _suspend(self, at: datetime) -> None:
        if not self.suspended:
            self.suspended_at = at
            self.events.append(CaseSuspended(self))

    def resume(self, at: datetime) -> None:
        """Lift the suspension on a recorded request from the police.

        Raises:
            Refused: the case is not suspended.
        """
        if not self.suspended:
            raise Refused(NOT_SUSPENDED)
        self.suspended_at, self.police = None, PoliceAnswer.MAY_CONTINUE
        self.events.append(CaseResumed(self, at))

    def close(self, at: datetime, *, mistake: bool = False) -> None:
        """End the case; ``mistake``: it should never have been.

        Raises:
            Refused: it is closed already.
        """
        if self.closed_at is not None:
            raise Refused(CLOSED)
        self.stage, self.closed_at = Stage.CLOSED, at
        self.events.append(CaseClosed(self, mistake))

    def reopen(self, stage: Stage) -> None:
        """Let a closed case go on at that stage.

        Raises:
            Refused: it is not closed.
        """
        if self.closed_at is None:
            raise Refused(NOT_CLOSED)
        self.stage, self.closed_at = stage, None
        self.events.append(CaseReopened(self))
