"""A panel is called on a case: a meeting is planned, and the case stands on its agenda."""

from dataclasses import dataclass

from models.forms.answers import Answers
from models.forms.definitions.meetings import MEETING_PANEL
from models.kernel.ids import CaseId
from models.meetings.kinds import MeetingKind
from models.meetings.waiting import PERSON
from models.ports.work import BeginWork
from models.usecases.common import casework
from models.usecases.forms_check import fit_answers
from models.usecases.meeting_agenda import put_on
from models.usecases.plan_meeting import PlannedMeeting, make_meeting
from models.workflow.movement import Doing, require_move


@dataclass(frozen=True, slots=True)
class CallPanel:
    """Plan a panel with this case as its first point: both, or nothing."""

    begin: BeginWork

    def __call__(self, case_id: CaseId, answers: Answers) -> PlannedMeeting:
        """Put the meeting in the calendar and the case on its agenda.

        Args:
            case_id: the case.
            answers: to ``MEETING_PANEL``: when, where, and who leads it.

        Raises:
            Refused: the role does no casework, the case is suspended or closed, something is
                missing, the time has passed, or the place names somebody; names the field.
            NotFoundError: there is no such case, or it is hidden from this user.
        """
        with self.begin() as work:
            casework(work)
            case = work.cases.get(case_id)
            require_move(case, Doing.PLAN)  # before anything else is asked about
            given = fit_answers(MEETING_PANEL, answers)
            meeting = make_meeting(work, MeetingKind.PANEL, given)
            put_on(work, meeting, case, PERSON)
            return PlannedMeeting(meeting.id, meeting.number, work.commit())
