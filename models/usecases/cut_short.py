"""What was said of a case that left the meeting while it was talked about is registered.

Source: the register of disclosures, Retsplejeloven section 115; decisions on practice, 2: a case
that rests still takes what must be on record. Nothing is written of why it left.
"""

from models.audit.acts import Act
from models.forms.answers import written
from models.forms.definitions.in_meeting import POINT
from models.kernel.ids import CaseId, MeetingId
from models.kernel.text import Say
from models.meetings.cut_short import as_if_here, said_so_far
from models.meetings.meeting import Meeting
from models.meetings.point import Room
from models.meetings.sitting import Written
from models.ports.work import Work
from models.usecases.common import note_case
from models.usecases.in_meeting import sit
from models.usecases.meeting_register import register_told
from models.workflow.movement import Doing, require_move


def cut_short(work: Work, meeting: Meeting, point: Written, say: Say) -> None:
    """Register what was shared, keep it with the case, and forget the rest of the draft.

    Args:
        work: the unit of work.
        meeting: at which it was said.
        point: as ``Sitting.unfinished`` holds it.
        say: the language of the register.
    """
    case = work.cases.get(point.case_id)
    require_move(case, Doing.REGISTER_TOLD)
    work.answers.add(POINT, point.point.topic, point.given)
    registered = register_told(work, meeting, point, case, say)
    for draft in filter(None, (point.draft,)):
        work.drafts.remove(draft)
    note_case(
        work, Act.POINT_RECORDED, case, point.point.topic, *registered, words=meeting.number
    )


def leave_points(work: Work, cases: frozenset[CaseId], say: Say) -> None:
    """Register what this user wrote as shared of cases that they will not see any more.

    Their points stay on the agenda: a colleague writes what comes of them.
    """
    for draft in work.drafts.mine():
        if draft.form != POINT.key or draft.subject_id not in cases:
            continue
        sitting = sit(work, MeetingId(written(draft.answers, "meeting")))
        for point in sitting.open_points:
            if point.draft != draft.id:
                continue
            room = Room(as_if_here(point.room.table))
            given = said_so_far(room, point.given)
            if "shared" in given:
                said = Written(point.point, point.case_number, room, (), given, draft.id)
                cut_short(work, sitting.meeting, said, say)
