"""What the screens for meetings before they begin can do; composed where both sides meet."""

from collections.abc import Callable
from dataclasses import dataclass

from models.forms.answers import Answers
from models.kernel.ids import CaseId, MeetingId, ParticipantId, PointId
from models.meetings.rows import MeetingPageRows, MeetingRow, Span
from models.ports.paper import Paint
from models.usecases.meeting_papers import MeetingPaperCopy, MeetingPaperView
from models.usecases.plan_meeting import PlannedMeeting
from models.usecases.print_meeting_letter import MeetingLetterCopy
from ui.changes import Changed
from ui.meetings.learning_acts import LearningActs
from ui.paper.pictures import Draw


@dataclass(frozen=True, slots=True)
class PlanningActs:
    """Use cases and queries, one for each act."""

    listed: Callable[[Span], tuple[MeetingRow, ...]]
    plan: Callable[[Answers], PlannedMeeting]
    panel: Callable[[CaseId, Answers], PlannedMeeting]
    show: Callable[..., MeetingPageRows]
    change: Callable[[MeetingId, Answers], Changed]
    cancel: Callable[[MeetingId, Answers], Changed]
    add: Callable[[MeetingId, Answers], Changed]
    remove: Callable[[ParticipantId], Changed]
    reply: Callable[[ParticipantId, Answers], Changed]
    invite: Callable[[MeetingId], Changed]
    letter: Callable[[ParticipantId], MeetingLetterCopy]
    paper_preview: Callable[[ParticipantId, Answers], MeetingPaperView]
    paper: Callable[[ParticipantId, Answers], MeetingPaperCopy]
    find_case: Callable[[str], tuple[CaseId, str] | None]
    put: Callable[[MeetingId, CaseId, str], Changed]
    shift: Callable[[PointId, int], Changed]
    set_point: Callable[[PointId, Answers], Changed]
    take_off: Callable[[PointId], Changed]
    learning: LearningActs
    draw: Draw
    paint: Paint
