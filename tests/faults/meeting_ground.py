"""What the acts on a meeting before it begins are done to."""

from dataclasses import dataclass
from typing import Final

from models.kernel.ids import CaseId, MeetingId, ParticipantId, PointId
from models.meetings.kinds import MeetingKind
from models.meetings.meeting import MeetingState
from models.usecases.meeting_agenda import PutOnAgenda
from tests.meetings import add_authority, plan_meeting, seat_at
from tests.office import ANE, TestOffice

WHEN: Final = {
    "date": "2026-01-28", "time": "09:00", "until": "10:30", "place": "Lokale 2",
    "chair": ANE.id,
}  # fmt: skip


@dataclass(frozen=True)
class MeetingGround:
    """A meeting with a private operator and one case on its agenda."""

    meeting: MeetingId
    centre: ParticipantId
    point: PointId
    network: MeetingId


def meeting_ground(office: TestOffice, case: CaseId) -> MeetingGround:
    meeting = plan_meeting(office)
    centre = add_authority(office, meeting, "asylum_centre", "Centerleder")
    PutOnAgenda(office.begin)(meeting, case)
    with office.begin() as work:
        assert work.meetings.get(meeting).state is MeetingState.PLANNED
        point = work.meetings.points(meeting)[0].id
    seat_at(office, point, centre, "fvl28")
    network = plan_meeting(office, MeetingKind.NETWORK)
    return MeetingGround(meeting, centre, point, network)
