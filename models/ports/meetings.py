"""Meetings, as a collection seen inside one unit of work."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from models.kernel.ids import CaseId, MeetingId, ParticipantId, PointId
from models.meetings.meeting import Meeting, Participant, Point, Seat
from models.meetings.waiting import Waits


class Meetings(Protocol):
    """Meetings and who takes part are seen by all who do casework; points with their case."""

    def get(self, meeting_id: MeetingId) -> Meeting:
        """Return the meeting, or raise ``NotFoundError``."""

    def add(self, meeting: Meeting) -> None:
        """Keep a new meeting."""

    def save(self, meeting: Meeting) -> None:
        """Keep what changed."""

    def coming(self, after: datetime) -> tuple[Meeting, ...]:
        """Return meetings that are still to be held and begin then or later, the next first."""

    def participant(self, participant_id: ParticipantId) -> Participant:
        """Return the participant, or raise ``NotFoundError``."""

    def participants(self, meeting_id: MeetingId) -> tuple[Participant, ...]:
        """Return who takes part, in the order in which they were added."""

    def add_participant(self, participant: Participant) -> None:
        """Keep a new participant."""

    def save_participant(self, participant: Participant) -> None:
        """Keep what changed."""

    def remove_participant(self, participant: Participant) -> None:
        """Forget a participant, with all places at points."""

    def point(self, point_id: PointId) -> Point:
        """Return the point, or raise ``NotFoundError``."""

    def points(self, meeting_id: MeetingId) -> tuple[Point, ...]:
        """Return the points that this user may see, in order; none that was taken off."""

    def taken_off(self, meeting_id: MeetingId) -> tuple[Point, ...]:
        """Return the points that this user may see and that were taken off, in order."""

    def unseen(self, meeting_id: MeetingId) -> tuple[int, ...]:
        """Return the positions of the points that this user may not see."""

    def points_of_case(self, case_id: CaseId) -> tuple[Point, ...]:
        """Return the points on a case, at whichever meeting, oldest meeting first."""

    def add_point(self, point: Point) -> None:
        """Keep a new point; the database refuses one at a meeting without cases."""

    def save_point(self, point: Point) -> None:
        """Keep what changed."""

    def order(self, points: Sequence[Point]) -> None:
        """Keep the positions of points; the database knows no order of writing."""

    def waiting(self) -> tuple[Waits, ...]:
        """Return the open entries of the open cases that this user may see and that move."""

    def postponed(self) -> tuple[tuple[CaseId, str], ...]:
        """Return the open cases (id, number) that were put off when they were last treated."""

    def known_names(self) -> tuple[str, ...]:
        """Return every name of every person that this user may see: only to be compared with."""

    def seats(self, meeting_id: MeetingId) -> tuple[Seat, ...]:
        """Return who takes part in which of the points that this user may see."""

    def seat(self, seat: Seat) -> None:
        """Let a participant take part in a point; a seat that stands is replaced."""

    def unseat(self, point_id: PointId, participant_id: ParticipantId) -> None:
        """Let a participant no longer take part in a point."""
