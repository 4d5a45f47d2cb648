"""The list of what was learnt at meetings without cases."""

from models.kernel.clock import instant
from models.kernel.ids import LearningId, MeetingId, UserId
from models.meetings.kinds import MeetingKind
from models.meetings.learning import LearningRow
from storage.database.sql import Sql


def listed(sql: Sql, user: UserId) -> tuple[LearningRow, ...]:
    """Return what was learnt, newest first, and whether this user has read it."""
    found = sql.execute(
        "SELECT l.id, l.meeting_id, m.number, m.kind, l.at, l.user_id, "
        "l.user_id = :me OR EXISTS (SELECT 1 FROM learning_read AS r "
        "WHERE r.learning_id = l.id AND r.user_id = :me), "
        "(SELECT count(*) FROM learning_read AS r WHERE r.learning_id = l.id) "
        "FROM learning AS l JOIN meeting AS m ON m.id = l.meeting_id "
        "ORDER BY l.at DESC, l.rowid DESC",
        {"me": user},
    ).fetchall()
    return tuple(
        LearningRow(
            LearningId(row[0]),
            MeetingId(row[1]),
            row[2],
            MeetingKind(row[3]),
            instant(row[4]),
            UserId(row[5]),
            bool(row[6]),
            row[7],
        )
        for row in found
    )
