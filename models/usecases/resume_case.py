"""A suspended case goes on, on a recorded request from the police and on nothing else."""

from dataclasses import dataclass
from datetime import datetime

from models.audit.acts import Act
from models.cases.case import PoliceAnswer
from models.kernel.events import Topic
from models.kernel.ids import CaseId
from models.ports.records import Happening
from models.ports.work import BeginWork
from models.usecases.common import casework, note_case
from models.usecases.record_police_answer import require_source
from models.workflow.stages import Stage


@dataclass(frozen=True, slots=True)
class Request:
    """Who at the police asked the kommune to resume, when, and whether we called back."""

    case_id: CaseId
    given_by: str
    given_at: datetime
    called_back: bool = False


@dataclass(frozen=True, slots=True)
class ResumeCase:
    """Lift the suspension."""

    begin: BeginWork

    def __call__(self, request: Request) -> frozenset[Topic]:
        """Resume the case; return what changed.

        Raises:
            Refused: nobody is named, the time is later than now, or it is not suspended.
        """
        with self.begin() as work:
            casework(work)
            case = work.cases.get(request.case_id)
            who = require_source(request.given_by, request.given_at, work.now)
            case.resume(work.now)
            if case.stage is Stage.ASSESSMENT:
                case.take("police_cleared")
            work.cases.add_police_answer(
                case.id,
                PoliceAnswer.MAY_CONTINUE,
                given_by=who,
                given_at=request.given_at,
                called_back=request.called_back,
            )
            work.cases.save(case)
            data = {"by": who}
            work.story.add(Happening("resumed", request.given_at, case_id=case.id, data=data))
            note_case(work, Act.CASE_RESUMED, case)
            return work.commit()
