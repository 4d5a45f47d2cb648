"""What screens are shown of meetings, as frozen rows."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from models.kernel.ids import MeetingId, ParticipantId, UserId
from models.meetings.kinds import MeetingKind
from models.meetings.meeting import Meeting, MeetingState, Participant, Point, Seat
from models.meetings.waiting import Proposal


class Span(StrEnum):
    """Which meetings a list shows."""

    COMING = "coming"
    PAST = "past"


@dataclass(frozen=True, slots=True)
class MeetingRow:
    """One line of the list.

    Attributes:
        points: how many cases stand on the agenda, seen or not.
        awaited: how many have not answered the invitation.
    """

    id: MeetingId
    number: str
    kind: MeetingKind
    state: MeetingState
    starts_at: datetime
    ends_at: datetime
    place: str
    chair_id: UserId
    points: int
    participants: int
    awaited: int


@dataclass(frozen=True, slots=True)
class PointRow:
    """One line of the agenda.

    Attributes:
        point: None where this user may not see the case: its place stands, nothing else.
        case_number: S-2026-0001, or "".
        at: when it begins, where everything takes its time.
        seats: who takes part from outside the office, and on what law.
    """

    position: int
    point: Point | None
    case_number: str = ""
    at: datetime | None = None
    seats: tuple[Seat, ...] = ()


@dataclass(frozen=True, slots=True)
class MeetingPageRows:
    """A meeting, as its page shows it before it begins.

    Attributes:
        participants: in the order in which they were added.
        agenda: every point in order, those that may not be seen as well.
        proposals: cases that wait.
        invite_by: when the invitations must be out.
    """

    meeting: Meeting
    participants: tuple[Participant, ...]
    agenda: tuple[PointRow, ...]
    proposals: tuple[Proposal, ...]
    invite_by: datetime

    def participant(self, who: ParticipantId) -> Participant | None:
        """Return one who takes part, or None."""
        return next((each for each in self.participants if each.id == who), None)

    @property
    def planned_minutes(self) -> int:
        """How long the points take that this user may see."""
        return sum(row.point.minutes for row in self.agenda if row.point is not None)


def agenda_of(
    meeting: Meeting,
    points: tuple[tuple[Point, str], ...],
    unseen: tuple[int, ...],
    seats: tuple[Seat, ...],
) -> tuple[PointRow, ...]:
    """Return the agenda in order, with the time at which each point begins.

    After a point that may not be seen no time is told: how long it takes is not shown.

    Args:
        meeting: which.
        points: those that may be seen, with the number of their case.
        unseen: the places of the others.
        seats: at the points that may be seen.
    """
    rows: dict[int, PointRow] = {place: PointRow(place, None) for place in unseen}
    for point, number in points:
        own = tuple(seat for seat in seats if seat.point_id == point.id)
        rows[point.position] = PointRow(point.position, point, number, None, own)
    at: datetime | None = meeting.starts_at
    made: list[PointRow] = []
    for place in sorted(rows):
        row = rows[place]
        if row.point is None:
            at = None
            made.append(row)
            continue
        made.append(PointRow(place, row.point, row.case_number, at, row.seats))
        at = None if at is None else at + timedelta(minutes=row.point.minutes)
    return tuple(made)
