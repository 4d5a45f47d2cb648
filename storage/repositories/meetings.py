"""Meetings in SQL. Points are seen with their case, everything else by all who do casework."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from models.calendar.entry import EntryKind
from models.kernel.clock import instant, stamp
from models.kernel.events import Kind
from models.kernel.ids import CaseId, MeetingId, ParticipantId, PointId, UserId
from models.kernel.words import require_fit
from models.meetings.kinds import Mandate, MeetingKind, Reply
from models.meetings.meeting import Meeting, MeetingState, Participant, Point, PointState, Seat
from models.meetings.waiting import Waits
from models.ports.records import NotFoundError
from storage.database.sql import Row, Sql
from storage.repositories.rows import Took, maybe_instant, maybe_stamp
from storage.repositories.sight import Sight

SELECT: Final = (
    "SELECT id, number, kind, state, starts_at, ends_at, place, chair_id, made_at, made_by, "
    "invited_at, ended_at, reason, series_id FROM meeting "
)
WHO: Final = (
    "SELECT id, meeting_id, user_id, authority, function, mandate, invited_at, reply, "
    "replied_at FROM meeting_participant "
)
POINTS: Final = (
    "SELECT p.id, p.meeting_id, p.case_id, p.position, p.minutes, p.why, p.state, p.ended_at "
    "FROM meeting_point AS p "
)


@dataclass(slots=True)
class SqlMeetings:
    """The tables of meetings."""

    sql: Sql
    took: Took
    sight: Sight

    def get(self, meeting_id: MeetingId) -> Meeting:
        """Return the meeting, or raise ``NotFoundError``."""
        row = self.sql.execute(SELECT + "WHERE id = :id", {"id": meeting_id}).fetchone()
        if row is None:
            raise NotFoundError(meeting_id)
        return read_meeting(row)

    def add(self, meeting: Meeting) -> None:
        """Keep a new meeting.

        Raises:
            Refused: words in it cannot be kept.
        """
        require_fit(meeting.place, "place")
        self.sql.execute(
            "INSERT INTO meeting (id, number, kind, state, starts_at, ends_at, place, chair_id, "
            "made_at, made_by, invited_at, ended_at, reason, series_id) VALUES (:id, :number, "
            ":kind, :state, :starts, :ends, :place, :chair, :made_at, :made_by, :invited, "
            ":ended, :reason, :series)",
            {
                **_changing(meeting),
                "number": meeting.number,
                "kind": str(meeting.kind),
                "made_at": stamp(meeting.made_at),
                "made_by": meeting.made_by,
            },
        )
        self.took(Kind.MEETING, meeting.id, meeting.events)

    def save(self, meeting: Meeting) -> None:
        """Keep what changed.

        Raises:
            Refused: words in it cannot be kept.
        """
        require_fit(meeting.place, "place")
        require_fit(meeting.reason, "reason")
        self.sql.execute(
            "UPDATE meeting SET state = :state, starts_at = :starts, ends_at = :ends, "
            "place = :place, chair_id = :chair, invited_at = :invited, ended_at = :ended, "
            "reason = :reason, series_id = :series WHERE id = :id",
            _changing(meeting),
        )
        self.took(Kind.MEETING, meeting.id, meeting.events)

    def coming(self, after: datetime) -> tuple[Meeting, ...]:
        """Return meetings that are still to be held and begin then or later, the next first."""
        found = self.sql.execute(
            SELECT + "WHERE state IN ('planned', 'invited') AND starts_at >= :after "
            "ORDER BY starts_at, number",
            {"after": stamp(after)},
        ).fetchall()
        return tuple(read_meeting(row) for row in found)

    def participant(self, participant_id: ParticipantId) -> Participant:
        """Return the participant, or raise ``NotFoundError``."""
        row = self.sql.execute(WHO + "WHERE id = :id", {"id": participant_id}).fetchone()
        if row is None:
            raise NotFoundError(participant_id)
        return read_participant(row)

    def participants(self, meeting_id: MeetingId) -> tuple[Participant, ...]:
        """Return who takes part, in the order in which they were added."""
        found = self.sql.execute(
            WHO + "WHERE meeting_id = :id ORDER BY seq", {"id": meeting_id}
        ).fetchall()
        return tuple(read_participant(row) for row in found)

    def add_participant(self, participant: Participant) -> None:
        """Keep a new participant.

        Raises:
            Refused: words in it cannot be kept.
        """
        require_fit(participant.function, "function")
        self.sql.execute(
            "INSERT INTO meeting_participant (id, meeting_id, user_id, authority, function, "
            "mandate, invited_at, reply, replied_at) VALUES (:id, :meeting, :user, :authority, "
            ":function, :mandate, :invited, :reply, :replied)",
            {
                **_of_participant(participant),
                "meeting": participant.meeting_id,
                "user": participant.user_id,
                "authority": participant.authority,
            },
        )
        self._changed(participant.meeting_id)

    def save_participant(self, participant: Participant) -> None:
        """Keep what changed.

        Raises:
            Refused: words in it cannot be kept.
        """
        require_fit(participant.function, "function")
        self.sql.execute(
            "UPDATE meeting_participant SET function = :function, mandate = :mandate, "
            "invited_at = :invited, reply = :reply, replied_at = :replied WHERE id = :id",
            _of_participant(participant),
        )
        self._changed(participant.meeting_id)

    def remove_participant(self, participant: Participant) -> None:
        """Forget a participant, with all places at points."""
        self.sql.execute(
            "DELETE FROM meeting_participant WHERE id = :id", {"id": participant.id}
        )
        self._changed(participant.meeting_id)

    def point(self, point_id: PointId) -> Point:
        """Return the point, or raise ``NotFoundError``."""
        found = self._points("p.id = :key", point_id)
        if not found:
            raise NotFoundError(point_id)
        return found[0]

    def points(self, meeting_id: MeetingId) -> tuple[Point, ...]:
        """Return the points that this user may see, in order; none that was taken off."""
        return self._points("p.meeting_id = :key AND p.state <> 'withdrawn'", meeting_id)

    def taken_off(self, meeting_id: MeetingId) -> tuple[Point, ...]:
        """Return the points that this user may see and that were taken off, in order."""
        return self._points("p.meeting_id = :key AND p.state = 'withdrawn'", meeting_id)

    def unseen(self, meeting_id: MeetingId) -> tuple[int, ...]:
        """Return the positions of the points that this user may not see."""
        found = self.sql.execute(
            "SELECT p.position FROM meeting_point AS p WHERE p.meeting_id = :key AND "
            f"p.state <> 'withdrawn' AND NOT {self.sight.case('p.case_id')} ORDER BY p.position",
            {"key": meeting_id, **self.sight.values},
        ).fetchall()
        return tuple(position for (position,) in found)

    def points_of_case(self, case_id: CaseId) -> tuple[Point, ...]:
        """Return the points on a case, at whichever meeting, oldest meeting first."""
        return self._points("p.case_id = :key", case_id)

    def add_point(self, point: Point) -> None:
        """Keep a new point; the database refuses one at a meeting without cases."""
        self.sql.execute(
            "INSERT INTO meeting_point (id, meeting_id, case_id, position, minutes, why, state, "
            "ended_at) VALUES (:id, :meeting, :case, :position, :minutes, :why, :state, :ended)",
            {**_of_point(point), "meeting": point.meeting_id, "case": point.case_id},
        )
        self._point_changed(point)

    def save_point(self, point: Point) -> None:
        """Keep what changed."""
        self.sql.execute(
            "UPDATE meeting_point SET position = :position, minutes = :minutes, why = :why, "
            "state = :state, ended_at = :ended WHERE id = :id",
            _of_point(point),
        )
        self._point_changed(point)

    def order(self, points: Sequence[Point]) -> None:
        """Keep the positions of points."""
        for point in points:
            self.save_point(point)

    def waiting(self) -> tuple[Waits, ...]:
        """Return the open entries of the open cases that this user may see and that move."""
        found = self.sql.execute(
            "SELECT f.id, f.number, e.kind, e.origin, e.due_at FROM entry AS e "
            "LEFT JOIN concern AS c ON c.id = e.concern_id "
            "JOIN case_file AS f ON f.id = coalesce(e.case_id, c.case_id) "
            "WHERE e.status = 'open' AND f.suspended_at IS NULL AND f.closed_at IS NULL "
            f"AND {self.sight.case('f.id')} ORDER BY e.due_at, e.rowid",
            self.sight.values,
        ).fetchall()
        return tuple(
            Waits(CaseId(row[0]), row[1], EntryKind(row[2]), row[3], instant(row[4]))
            for row in found
        )

    def postponed(self) -> tuple[tuple[CaseId, str], ...]:
        """Return the open cases (id, number) that were put off when they were last treated."""
        found = self.sql.execute(
            "SELECT f.id, f.number FROM case_file AS f WHERE f.suspended_at IS NULL "
            f"AND f.closed_at IS NULL AND {self.sight.case('f.id')} AND 'postponed' = "
            "(SELECT p.state FROM meeting_point AS p WHERE p.case_id = f.id "
            "AND p.state <> 'withdrawn' ORDER BY p.ended_at IS NULL DESC, p.ended_at DESC, "
            "p.rowid DESC LIMIT 1) ORDER BY f.number",
            self.sight.values,
        ).fetchall()
        return tuple((CaseId(key), number) for key, number in found)

    def known_names(self) -> tuple[str, ...]:
        """Return every name of every person that this user may see: only to be compared with."""
        found = self.sql.execute(
            "SELECT DISTINCT n.name FROM person_name AS n "
            f"WHERE {self.sight.person('n.person_id')}",
            self.sight.values,
        ).fetchall()
        return tuple(name for (name,) in found)

    def seats(self, meeting_id: MeetingId) -> tuple[Seat, ...]:
        """Return who takes part in which of the points that this user may see."""
        found = self.sql.execute(
            "SELECT s.point_id, s.participant_id, s.basis, s.clarified FROM meeting_point AS p "
            "JOIN meeting_seat AS s ON s.point_id = p.id "
            "JOIN meeting_participant AS w ON w.id = s.participant_id "
            f"WHERE p.meeting_id = :key AND {self.sight.case('p.case_id')} "
            "ORDER BY p.position, w.seq",
            {"key": meeting_id, **self.sight.values},
        ).fetchall()
        return tuple(
            Seat(PointId(row[0]), ParticipantId(row[1]), row[2], row[3]) for row in found
        )

    def seat(self, seat: Seat) -> None:
        """Let a participant take part in a point; a seat that stands is replaced.

        Raises:
            Refused: words in it cannot be kept.
        """
        require_fit(seat.clarified, "clarified")
        self.sql.execute(
            "INSERT INTO meeting_seat (point_id, participant_id, basis, clarified) VALUES "
            "(:point, :who, :basis, :clarified) ON CONFLICT (point_id, participant_id) "
            "DO UPDATE SET basis = :basis, clarified = :clarified",
            {
                "point": seat.point_id,
                "who": seat.participant_id,
                "basis": seat.basis,
                "clarified": seat.clarified,
            },
        )
        self._point_changed(self.point(seat.point_id))

    def unseat(self, point_id: PointId, participant_id: ParticipantId) -> None:
        """Let a participant no longer take part in a point."""
        self.sql.execute(
            "DELETE FROM meeting_seat WHERE point_id = :point AND participant_id = :who",
            {"point": point_id, "who": participant_id},
        )
        self._point_changed(self.point(point_id))

    def _points(self, where: str, key: str) -> tuple[Point, ...]:
        found = self.sql.execute(
            f"{POINTS}JOIN meeting AS m ON m.id = p.meeting_id WHERE {where} "
            f"AND {self.sight.case('p.case_id')} ORDER BY m.starts_at, p.position, p.rowid",
            {"key": key, **self.sight.values},
        ).fetchall()
        return tuple(read_point(row) for row in found)

    def _changed(self, meeting_id: MeetingId) -> None:
        self.took(Kind.MEETING, meeting_id, [])

    def _point_changed(self, point: Point) -> None:
        self.took(Kind.MEETING_POINT, point.id, [])
        self._changed(point.meeting_id)


def _changing(meeting: Meeting) -> dict[str, Any]:
    return {
        "id": meeting.id,
        "state": str(meeting.state),
        "starts": stamp(meeting.starts_at),
        "ends": stamp(meeting.ends_at),
        "place": meeting.place,
        "chair": meeting.chair_id,
        "invited": maybe_stamp(meeting.invited_at),
        "ended": maybe_stamp(meeting.ended_at),
        "reason": meeting.reason,
        "series": meeting.series_id,
    }


def _of_participant(participant: Participant) -> dict[str, Any]:
    return {
        "id": participant.id,
        "function": participant.function,
        "mandate": str(participant.mandate),
        "invited": maybe_stamp(participant.invited_at),
        "reply": str(participant.reply),
        "replied": maybe_stamp(participant.replied_at),
    }


def _of_point(point: Point) -> dict[str, Any]:
    return {
        "id": point.id,
        "position": point.position,
        "minutes": point.minutes,
        "why": point.why,
        "state": str(point.state),
        "ended": maybe_stamp(point.ended_at),
    }


def read_meeting(row: Row) -> Meeting:
    """Return the meeting in a row of ``SELECT``."""
    return Meeting(
        id=MeetingId(row[0]),
        number=row[1],
        kind=MeetingKind(row[2]),
        state=MeetingState(row[3]),
        starts_at=instant(row[4]),
        ends_at=instant(row[5]),
        place=row[6],
        chair_id=UserId(row[7]),
        made_at=instant(row[8]),
        made_by=UserId(row[9]),
        invited_at=maybe_instant(row[10]),
        ended_at=maybe_instant(row[11]),
        reason=row[12],
        series_id=row[13],
    )


def read_participant(row: Row) -> Participant:
    """Return the participant in a row of ``WHO``."""
    return Participant(
        id=ParticipantId(row[0]),
        meeting_id=MeetingId(row[1]),
        user_id=None if row[2] is None else UserId(row[2]),
        authority=row[3],
        function=row[4],
        mandate=Mandate(row[5]),
        invited_at=maybe_instant(row[6]),
        reply=Reply(row[7]),
        replied_at=maybe_instant(row[8]),
    )


def read_point(row: Row) -> Point:
    """Return the point in a row of ``POINTS``."""
    return Point(
        id=PointId(row[0]),
        meeting_id=MeetingId(row[1]),
        case_id=CaseId(row[2]),
        position=row[3],
        minutes=row[4],
        why=row[5],
        state=PointState(row[6]),
        ended_at=maybe_instant(row[7]),
    )
