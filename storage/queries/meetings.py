"""The list of meetings: numbers, times and how far they are; nothing of a case."""

from typing import Final

from models.kernel.clock import instant
from models.kernel.ids import MeetingId, UserId
from models.meetings.kinds import MeetingKind
from models.meetings.meeting import MeetingState
from models.meetings.rows import MeetingRow, Span
from storage.database.sql import Sql

SELECT: Final = (
    "SELECT m.id, m.number, m.kind, m.state, m.starts_at, m.ends_at, m.place, m.chair_id, "
    "(SELECT count(*) FROM meeting_point AS p WHERE p.meeting_id = m.id "
    "AND p.state <> 'withdrawn'), "
    "(SELECT count(*) FROM meeting_participant AS w WHERE w.meeting_id = m.id), "
    "(SELECT count(*) FROM meeting_participant AS w WHERE w.meeting_id = m.id "
    "AND w.reply = '') FROM meeting AS m "
)
COMING: Final = "WHERE m.state IN ('planned', 'invited') ORDER BY m.starts_at, m.number"
PAST: Final = (
    "WHERE m.state IN ('closed', 'cancelled') ORDER BY m.starts_at DESC, m.number LIMIT 200"
)


def listed(sql: Sql, span: Span) -> tuple[MeetingRow, ...]:
    """Return the meetings to come, the next first; or those that were, newest first."""
    found = sql.execute(SELECT + (PAST if span is Span.PAST else COMING)).fetchall()
    return tuple(
        MeetingRow(
            id=MeetingId(row[0]),
            number=row[1],
            kind=MeetingKind(row[2]),
            state=MeetingState(row[3]),
            starts_at=instant(row[4]),
            ends_at=instant(row[5]),
            place=row[6],
            chair_id=UserId(row[7]),
            points=row[8],
            participants=row[9],
            awaited=row[10],
        )
        for row in found
    )
