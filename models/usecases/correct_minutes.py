"""What minutes say is put right by an addition; what stood there stays."""

from dataclasses import dataclass
from typing import Final

from models.audit.acts import Act
from models.audit.leaf import Note
from models.documents.meeting_minutes import THE_TABLE
from models.forms.answers import Answers, check, written
from models.forms.definitions.in_meeting import ADDITION
from models.kernel.errors import Refused
from models.kernel.events import Topic
from models.kernel.ids import MeetingId, PointId
from models.kernel.text import text
from models.meetings.meeting import PointState
from models.meetings.sitting import Sitting
from models.ports.records import Happening, NotFoundError
from models.ports.work import BeginWork, Work
from models.usecases.common import casework, note_case
from models.usecases.in_meeting import sit
from models.usecases.meeting_minutes import NOT_CLOSED, require_closed
from models.usecases.minutes_words import problems_of_addition
from models.usecases.register_concern import Incomplete

TO_MEND: Final = text("Minutes", "A few things must be mended before the correction is kept.")
_WRITTEN: Final = frozenset({PointState.TREATED, PointState.POSTPONED})


@dataclass(frozen=True, slots=True)
class CorrectMinutes:
    """Put right what the minutes say, by an addition with its reason; what stood stays."""

    begin: BeginWork

    def __call__(self, meeting_id: MeetingId, answers: Answers) -> frozenset[Topic]:
        """Keep the addition: about a point with its case, about the table with the meeting.

        Raises:
            Incomplete: something is missing, or must not stand in minutes.
            Refused: the meeting is not closed, the role does no casework, or the program cannot
                tell yet who reported.
            NotFoundError: there is no such meeting, or no such point that this user may see.
        """
        with self.begin() as work:
            casework(work)
            sitting = sit(work, meeting_id)
            require_closed(sitting)
            if problems := check(ADDITION, answers, submit=True):
                raise Incomplete(TO_MEND, problems)
            which = written(answers, "point")
            about = (each for each in sitting.points if each.closed)
            if which != THE_TABLE:
                about = (each for each in about if each.point.id == which)
            if problems := problems_of_addition(work, about, answers):
                raise Incomplete(problems[0].what, problems)
            if which == THE_TABLE:
                work.answers.add(ADDITION, sitting.meeting.topic, answers)
                work.note(Note(Act.MEETING_CHANGED, (sitting.meeting.topic,)))
            else:
                self._of_point(work, sitting, PointId(which), answers)
            work.changed(*sitting.meeting.topic)
            return work.commit()

    def _of_point(
        self, work: Work, sitting: Sitting, point_id: PointId, answers: Answers
    ) -> None:
        point = work.meetings.point(point_id)
        if point.meeting_id != sitting.meeting.id:
            raise NotFoundError(point_id)
        if point.state not in _WRITTEN:
            raise Refused(NOT_CLOSED, "point")
        case = work.cases.get(point.case_id)
        work.answers.add(ADDITION, point.topic, answers)
        happening = Happening(
            "minutes_corrected",
            work.now,
            case_id=case.id,
            data={"number": sitting.meeting.number},
            words=written(answers, "words"),
        )
        work.story.add(happening)
        number = sitting.meeting.number
        note_case(work, Act.POINT_RECORDED, case, point.topic, words=number)
