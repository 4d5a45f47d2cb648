"""What the page of qualification must know of a case besides its records: what it may do."""

from dataclasses import dataclass

from models.cases.case import PoliceAnswer
from models.kernel.ids import CaseId
from models.ports.work import BeginWork
from models.usecases.common import casework
from models.usecases.excepting import excepted
from models.usecases.family_check import checked, needs_check
from models.workflow.movement import Doing


@dataclass(frozen=True, slots=True)
class Footing:
    """How a case stands towards a round.

    Attributes:
        police: the police's latest answer.
        may_ask: whether others may be asked: the police cleared it, or an exception stands.
        may_change: whether it neither rests nor is closed.
        asks_conditions: whether social services check the family before a visit.
        conditions: whether that check, or an exception from it, is on record.
    """

    police: PoliceAnswer | None
    may_ask: bool
    may_change: bool
    suspended: bool
    asks_conditions: bool
    conditions: bool


@dataclass(frozen=True, slots=True)
class ShowFooting:
    """Say how a case stands towards a round; shows nothing of what is in it."""

    begin: BeginWork

    def __call__(self, case_id: CaseId) -> Footing:
        """Return how it stands."""
        with self.begin() as work:
            casework(work)
            case = work.cases.get(case_id)
            open_case = not case.suspended and case.closed_at is None
            cleared = case.police is PoliceAnswer.MAY_CONTINUE
            return Footing(
                police=case.police,
                may_ask=open_case and (cleared or excepted(work, case, Doing.ASK_OTHERS)),
                may_change=open_case,
                suspended=case.suspended,
                asks_conditions=needs_check(work, case),
                conditions=checked(work, case),
            )
