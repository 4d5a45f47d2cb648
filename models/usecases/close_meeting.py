"""Closing a meeting: minutes, the story of each case, tasks and register, together or not at all.

Whoever may not see a case closes the meeting without it; its point stays open, and a colleague
who wrote it closes it afterwards by the same act.
"""

from dataclasses import dataclass
from typing import Final

from models.audit.acts import Act
from models.audit.leaf import Note
from models.calendar import deadlines
from models.calendar.entry import EntryKind
from models.cases.case import Case
from models.cases.notes import STATED, day_as_told
from models.forms.answers import Problem, asked_only, rows, written
from models.forms.definitions.in_meeting import ATTENDANCE, POINT
from models.kernel.clock import local
from models.kernel.errors import Refused
from models.kernel.events import Topic
from models.kernel.ids import MeetingId, PointId
from models.kernel.text import Say, text
from models.law.authorities import NAMES
from models.meetings.meeting import Meeting, MeetingState, Point, Seat
from models.meetings.point import Agreed, agreed, is_postponed, kept
from models.meetings.sitting import Sitting, Written, went_out
from models.ports.records import Happening
from models.ports.work import BeginWork, Work
from models.usecases.case_steps import for_case
from models.usecases.common import casework, note_case, task
from models.usecases.cut_short import cut_short
from models.usecases.in_meeting import sit
from models.usecases.meeting_register import register_told
from models.usecases.minutes_words import gaps_of
from models.usecases.register_concern import Incomplete
from models.workflow.movement import Doing, require_move

TO_MEND: Final = text("Room", "A few things must be mended before the meeting can be closed.")
NOTHING_LEFT: Final = text(
    "Room", "This meeting is closed, and nothing of it is left to write."
)
CANCELLED: Final = text("Room", "This meeting is cancelled. Plan a new one.")


@dataclass(frozen=True, slots=True)
class CloseMeeting:
    """Write for good what stands in the drafts of a meeting, and forget them."""

    begin: BeginWork
    say: Say

    def __call__(self, meeting_id: MeetingId) -> frozenset[Topic]:
        """Close it, all in one transaction; of a closed one, the points that were left over.

        Raises:
            Incomplete: something is missing, or must not stand in minutes.
            Refused: the role does no casework, the meeting is cancelled, nothing is left, or the
                program cannot tell yet who reported.
            NotFoundError: there is no such meeting.
        """
        with self.begin() as work:
            casework(work)
            sitting = sit(work, meeting_id)
            _require_left(sitting)
            today = local(work.now).date()
            if missing := gaps_of(work, sitting, today):
                raise Incomplete(TO_MEND, tuple(Problem(g.field, g.what) for g in missing))
            for point in sitting.open_points:
                _Closing(work, sitting, point, self.say)()
            for point in sitting.to_register:
                cut_short(work, sitting.meeting, point, self.say)
            _close(work, sitting)
            return work.commit()


def _require_left(sitting: Sitting) -> None:
    if sitting.meeting.state is MeetingState.CANCELLED:
        raise Refused(CANCELLED)
    left = (*sitting.open_points, *sitting.to_register)
    if not sitting.meeting.open and not left:
        raise Refused(NOTHING_LEFT)


def _close(work: Work, sitting: Sitting) -> None:
    """Write who came, and end the meeting, unless that was done before."""
    meeting = sitting.meeting
    if not meeting.open:
        return
    work.answers.add(ATTENDANCE, meeting.topic, asked_only(ATTENDANCE, sitting.given))
    meeting.close(work.now)
    work.meetings.save(meeting)
    for draft in filter(None, (sitting.draft,)):
        work.drafts.remove(draft)
    work.note(Note(Act.MEETING_CLOSED, (meeting.topic,), words=meeting.number))


@dataclass(frozen=True, slots=True)
class _Closing:
    """Writes one point for good."""

    work: Work
    sitting: Sitting
    written: Written
    say: Say

    def __call__(self) -> None:
        work, point = self.work, self.written.point
        case = work.cases.get(point.case_id)
        require_move(case, Doing.PLAN)
        work.answers.add(POINT, point.topic, kept(self.written.given))
        postponed = is_postponed(self.written.given)
        (point.postpone if postponed else point.treat)(work.now)
        work.meetings.save_point(point)
        self._tell()
        registered = register_told(work, self.sitting.meeting, self.written, case, self.say)
        for each in agreed(self.written.given):
            self._plan(case, each)
        if postponed:
            self._put_off()
        for draft in filter(None, (self.written.draft,)):
            work.drafts.remove(draft)
        if not work.entries.open_of_case(case.id):
            due = deadlines.same_working_day(work.now, work.opening)
            for_case(work, case, EntryKind.NEXT_STEP, due, "nothing_planned", work.now)
        note_case(
            work, Act.POINT_RECORDED, case, point.topic, *registered,
            words=self.sitting.meeting.number,
        )  # fmt: skip

    @property
    def _number(self) -> str:
        return self.sitting.meeting.number

    def _tell(self) -> None:
        """Write into the story of the case what was said and what came of it."""
        given = self.written.given
        self._add(
            "at_meeting",
            {"number": self._number, "came_of": written(given, "outcome")},
            written(given, "words"),
        )
        for member in went_out(self.written):
            self._add("left_the_room", {"number": self._number, "who": self.say(member.words)})
        for row in rows(given, "statements"):
            data = {
                "mark": row["mark"],
                "source": row["source"].strip(),
                "day": day_as_told(row["when"]),
            }
            self._add(STATED[row["mark"]], data, row["said"].strip())

    def _plan(self, case: Case, each: Agreed) -> None:
        """Put an action in the calendar of the case: a colleague's, or awaited of an authority."""
        work, point = self.work, self.written.point
        ours = each.colleague is not None
        task(
            work,
            EntryKind.AGREED if ours else EntryKind.AGREED_WITH,
            work.opening.closing(each.due),
            origin="agreed",
            origin_at=self.sitting.meeting.starts_at,
            owner=each.colleague or case.owner_id,
            case=case.id,
            about=point.id,
        )
        names = dict(self.written.room.colleagues)
        who = (
            names.get(each.colleague, "") if each.colleague else self.say(NAMES[each.authority])
        )
        data = {"number": self._number, "who": who, "day": f"{each.due:%d.%m.%Y}"}
        self._add("agreed_at_meeting", data, each.what)

    def _put_off(self) -> None:
        """Put the case on the agenda of the next meeting, where one is chosen."""
        work, chosen = self.work, written(self.sitting.given, "next")
        if chosen:
            carry_over(work, self.written.point, work.meetings.get(MeetingId(chosen)))

    def _add(self, kind: str, data: dict[str, str], words: str = "") -> None:
        happening = Happening(
            kind, self.work.now, case_id=self.written.case_id, data=data, words=words
        )
        self.work.story.add(happening)


def carry_over(work: Work, point: Point, later: Meeting) -> None:
    """Put the case of a point last on the agenda of a later meeting, with the same people.

    Raises:
        Refused: that meeting is over, or holds no cases.
    """
    later.require_open()
    later.require_cases()
    there = work.meetings.points(later.id)
    if any(each.case_id == point.case_id for each in there):
        return
    hidden = work.meetings.unseen(later.id)  # points of cases that this user may not see
    last = max([each.position for each in there] + list(hidden), default=0)
    moved = Point(
        PointId(work.new_id()), later.id, point.case_id, last + 1, point.minutes, point.why
    )
    work.meetings.add_point(moved)
    same = {
        (each.user_id, each.authority, each.function): each.id
        for each in work.meetings.participants(later.id)
    }
    names = {each.id: each for each in work.meetings.participants(point.meeting_id)}
    for seat in work.meetings.seats(point.meeting_id):
        who = names[seat.participant_id]
        found = same.get((who.user_id, who.authority, who.function))
        if seat.point_id == point.id and found is not None:
            work.meetings.seat(Seat(moved.id, found, seat.basis, seat.clarified))
