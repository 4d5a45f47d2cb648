"""Meetings to test with, made through the program's own records."""

from datetime import date, datetime

from models.audit.acts import Act
from models.audit.leaf import Note
from models.kernel.clock import at_wall_clock
from models.kernel.events import Kind
from models.kernel.ids import CaseId, MeetingId, ParticipantId, PointId
from models.meetings.kinds import Mandate, MeetingKind
from models.meetings.meeting import NUMBER, Meeting, Participant, Point, Seat
from tests.office import TestOffice


def wall(day: int, hour: int, minute: int = 0) -> datetime:
    """An instant in January 2026, by Danish clocks."""
    return at_wall_clock(date(2026, 1, day), hour, minute)


def plan_meeting(
    office: TestOffice,
    kind: MeetingKind = MeetingKind.COORDINATION,
    starts: datetime | None = None,
    ends: datetime | None = None,
) -> MeetingId:
    """Plan a meeting: on 28.1.2026 from 9 to 10.30, unless another time is given."""
    with office.begin() as work:
        meeting = Meeting.plan(
            MeetingId(work.new_id()),
            work.offices.next_number(NUMBER),
            kind,
            (starts or wall(28, 9), ends or wall(28, 10, 30)),
            "Rådhuset, lokale 2",
            office.user.id,
            (work.now, office.user.id),
        )
        work.meetings.add(meeting)
        work.note(Note(Act.MEETING_PLANNED, (meeting.topic,)))
        work.commit()
        return meeting.id


def add_authority(
    office: TestOffice,
    meeting: MeetingId,
    authority: str = "local_police",
    function: str = "Lokalbetjent",
    mandate: Mandate = Mandate.SPEAKS,
) -> ParticipantId:
    with office.begin() as work:
        made = ParticipantId(work.new_id())
        work.meetings.add_participant(
            Participant(made, meeting, None, authority, function, mandate)
        )
        work.note(Note(Act.MEETING_CHANGED, ((Kind.MEETING, meeting),)))
        work.commit()
        return made


def add_colleague(
    office: TestOffice, meeting: MeetingId, mandate: Mandate = Mandate.DECIDES
) -> ParticipantId:
    with office.begin() as work:
        made = ParticipantId(work.new_id())
        work.meetings.add_participant(
            Participant(made, meeting, office.user.id, "", "Tovholder", mandate)
        )
        work.note(Note(Act.MEETING_CHANGED, ((Kind.MEETING, meeting),)))
        work.commit()
        return made


def put_on(
    office: TestOffice, meeting: MeetingId, case: CaseId, position: int = 1, minutes: int = 10
) -> PointId:
    with office.begin() as work:
        point = Point(PointId(work.new_id()), meeting, case, position, minutes, "person")
        work.meetings.add_point(point)
        work.note(Note(Act.POINT_CHOSEN, ((Kind.CASE, case), point.topic)))
        work.commit()
        return point.id


def seat_at(office: TestOffice, point: PointId, who: ParticipantId, basis: str = "") -> None:
    with office.begin() as work:
        work.meetings.seat(Seat(point, who, basis))
        work.note(Note(Act.POINT_CHANGED, ((Kind.MEETING_POINT, point),)))
        work.commit()
