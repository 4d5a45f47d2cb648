"""The agenda of a meeting: cases that wait are proposed, chosen by a person, put in order."""

from dataclasses import dataclass
from typing import Final

from models.audit.acts import Act
from models.audit.leaf import Note
from models.cases.case import Case
from models.forms.answers import Answers, chosen, written
from models.forms.definitions.meetings import POINT_SEATS
from models.forms.definitions.qualification import INVITATION
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import CaseId, MeetingId, PointId
from models.kernel.text import text
from models.law.authorities import authority
from models.meetings.calling import invite_by
from models.meetings.meeting import Meeting, Participant, Point, Seat
from models.meetings.rows import MeetingPageRows, agenda_of
from models.meetings.waiting import PERSON, WORDS, proposals
from models.ports.records import Happening
from models.ports.work import BeginWork, Work
from models.usecases.common import casework, note_case, shown
from models.usecases.excepting import require_cleared
from models.usecases.forms_check import fit_answers
from models.workflow.movement import Doing, require_move

MINUTES: Final = 10
"""How long a case takes, unless somebody says otherwise. Source: the office's own practice."""
POLICE: Final = frozenset({"local_police", "police_tovholder"})
"""Authorities that may hear of a case before the police have said that the kommune can go on."""
ON_IT: Final = text("Meeting", "This case stands on the agenda already.")
NO_REASON: Final = text("Meeting", "Choose a reason from the list.")
NO_BASIS: Final = text(
    "Meeting",
    "For {function} it must be clarified on which law they may hear of this case. Choose the "
    "basis and write how it was clarified, or leave them out of this point.",
)


@dataclass(frozen=True, slots=True)
class ShowMeeting:
    """Show a meeting before it begins; of cases their numbers and why they wait."""

    begin: BeginWork

    def __call__(self, meeting_id: MeetingId, *, first: bool = False) -> MeetingPageRows:
        """Return the meeting with its people, its agenda and the cases that wait.

        Args:
            meeting_id: which.
            first: whether it is opened now, and not only shown again; the log says so.

        Raises:
            Refused: the role does no casework.
            NotFoundError: there is no such meeting.
        """
        with self.begin() as work:
            casework(work)
            meeting = work.meetings.get(meeting_id)
            found = _page(work, meeting)
            if first:
                work.note(Note(Act.MEETING_VIEWED, (meeting.topic,)))
                work.commit()
            return found


@dataclass(frozen=True, slots=True)
class PutOnAgenda:
    """Put a case on the agenda, last; those who answered in its rounds take part in it."""

    begin: BeginWork

    def __call__(
        self, meeting_id: MeetingId, case_id: CaseId, why: str = PERSON
    ) -> frozenset[Topic]:
        """Put it on; return what changed.

        Args:
            meeting_id: the meeting.
            case_id: the case.
            why: code of the reason, of ``models.meetings.waiting``.

        Raises:
            Refused: this kind of meeting holds no cases, it is over, the case stands on the
                agenda already, it is suspended or closed, or the reason is none.
            NotFoundError: there is no such case, or it is hidden from this user.
        """
        with self.begin() as work:
            casework(work)
            meeting = work.meetings.get(meeting_id)
            case = work.cases.get(case_id)
            put_on(work, meeting, case, why)
            return work.commit()


@dataclass(frozen=True, slots=True)
class ShiftPoint:
    """Move a point one place up or down on the agenda."""

    begin: BeginWork

    def __call__(self, point_id: PointId, by: int) -> frozenset[Topic]:
        """Let it change places with the point above (-1) or below (1) that one may see.

        At the end of the agenda nothing happens.

        Raises:
            Refused: the meeting is over.
        """
        with self.begin() as work:
            casework(work)
            point, meeting, case = _point(work, point_id)
            points = list(work.meetings.points(meeting.id))
            at = next(place for place, each in enumerate(points) if each.id == point.id)
            if 0 <= at + by < len(points):
                other = points[at + by]
                point.position, other.position = other.position, point.position
                work.meetings.order((point, other))
            note_case(work, Act.POINT_CHANGED, case, meeting.topic, point.topic)
            return work.commit()


@dataclass(frozen=True, slots=True)
class SetPoint:
    """Say how long a point takes, and who takes part in it."""

    begin: BeginWork

    def __call__(self, point_id: PointId, answers: Answers) -> frozenset[Topic]:
        """Set it; return what changed.

        Raises:
            Refused: the meeting is over, something is missing, somebody's basis is not
                clarified, or the police have not said that the kommune can go on.
        """
        with self.begin() as work:
            casework(work)
            point, meeting, case = _point(work, point_id)
            given = fit_answers(POINT_SEATS, answers)
            point.minutes = int(written(given, "minutes"))
            work.meetings.save_point(point)
            _seat(work, meeting, point, case, given)
            note_case(work, Act.POINT_CHANGED, case, meeting.topic, point.topic)
            return work.commit()


@dataclass(frozen=True, slots=True)
class TakeOffAgenda:
    """Take a case off the agenda; it waits for another meeting."""

    begin: BeginWork

    def __call__(self, point_id: PointId) -> frozenset[Topic]:
        """Take it off; return what changed.

        Raises:
            Refused: the meeting is over, or the point is dealt with.
        """
        with self.begin() as work:
            casework(work)
            point, meeting, case = _point(work, point_id)
            point.withdraw(work.now)
            work.meetings.save_point(point)
            data = {"number": meeting.number}
            work.story.add(Happening("point_off", work.now, case_id=case.id, data=data))
            note_case(work, Act.POINT_WITHDRAWN, case, meeting.topic, point.topic)
            return work.commit()


def put_on(work: Work, meeting: Meeting, case: Case, why: str) -> Point:
    """Put a case on the agenda inside a unit of work, and log it.

    Raises:
        Refused: as ``PutOnAgenda``.
    """
    meeting.require_open()
    meeting.require_cases()
    require_move(case, Doing.PLAN)
    if why not in WORDS:
        raise Refused(NO_REASON)
    standing = work.meetings.points(meeting.id)
    if any(each.case_id == case.id for each in standing):
        raise Refused(ON_IT)
    last = max(
        [each.position for each in standing] + list(work.meetings.unseen(meeting.id)), default=0
    )
    point = Point(PointId(work.new_id()), meeting.id, case.id, last + 1, MINUTES, why)
    work.meetings.add_point(point)
    known = _known(work, case)
    for each in work.meetings.participants(meeting.id):
        if each.authority in known:
            work.meetings.seat(Seat(point.id, each.id, known[each.authority]))
    data = {"number": meeting.number, "moment": shown(meeting.starts_at)}
    work.story.add(Happening("point_on", work.now, case_id=case.id, data=data))
    note_case(work, Act.POINT_CHOSEN, case, meeting.topic, point.topic)
    return point


def _known(work: Work, case: Case) -> dict[str, str]:
    """Return the authorities that were told of the case by name in a round, with the basis."""
    found: dict[str, str] = {}
    for record in work.course.of_case(case.id, Kind.INVITATION):
        said = work.answers.latest(INVITATION.key, record.topic)
        given = {} if said is None else said.answers
        if written(given, "named") == "yes":
            found[record.code] = written(given, "basis")
    return found


def _page(work: Work, meeting: Meeting) -> MeetingPageRows:
    points = work.meetings.points(meeting.id)
    numbered = tuple((each, work.cases.get(each.case_id).number) for each in points)
    taken = frozenset(each.case_id for each in points)
    waiting = work.meetings.waiting() if meeting.open and meeting.holds_cases else ()
    postponed = work.meetings.postponed() if meeting.open and meeting.holds_cases else ()
    return MeetingPageRows(
        meeting=meeting,
        participants=work.meetings.participants(meeting.id),
        agenda=agenda_of(
            meeting, numbered, work.meetings.unseen(meeting.id), work.meetings.seats(meeting.id)
        ),
        proposals=proposals(meeting, waiting, postponed, taken),
        invite_by=invite_by(meeting, meeting.made_at, work.opening),
    )


def _point(work: Work, point_id: PointId) -> tuple[Point, Meeting, Case]:
    point = work.meetings.point(point_id)
    meeting = work.meetings.get(point.meeting_id)
    meeting.require_open()
    return point, meeting, work.cases.get(point.case_id)


def _seat(work: Work, meeting: Meeting, point: Point, case: Case, given: Answers) -> None:
    """Let exactly the chosen ones take part."""
    wanted = set(chosen(given, "who"))
    for each in work.meetings.participants(meeting.id):
        if not each.authority:
            continue  # colleagues take part where they see the case
        if str(each.id) in wanted:
            work.meetings.seat(_seat_of(work, point, case, each, given))
        else:
            work.meetings.unseat(point.id, each.id)


def _seat_of(work: Work, point: Point, case: Case, who: Participant, given: Answers) -> Seat:
    """Return the place of an authority at a point.

    Raises:
        Refused: the basis is not clarified, or the police must answer first.
    """
    if who.authority not in POLICE:
        require_cleared(work, case, Doing.ASK_OTHERS)
    found = authority(who.authority)
    told = _known(work, case).get(found.code, "")
    if found.default:
        return Seat(point.id, who.id, told or found.default)
    basis, clarified = written(given, "basis"), written(given, "clarified")
    if basis not in found.bases or not clarified:
        raise Refused(NO_BASIS.filled(function=who.function), "basis")
    return Seat(point.id, who.id, basis, clarified)
