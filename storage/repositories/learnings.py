"""Meetings without cases in SQL. Nothing here joins, names or reaches a case."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from models.kernel.clock import instant, stamp
from models.kernel.events import Kind
from models.kernel.ids import LearningId, MeetingId, ThemeId, UserId
from models.kernel.words import require_fit
from models.meetings.learning import Learning, Receipt, Theme
from models.ports.records import NotFoundError
from storage.database.sql import Row, Sql
from storage.repositories.rows import Unit

SELECT: Final = "SELECT id, meeting_id, words, at, user_id FROM learning "


@dataclass(slots=True)
class SqlLearnings:
    """The tables of themes and of what was learnt."""

    sql: Sql
    unit: Unit

    def themes(self, meeting_id: MeetingId) -> tuple[Theme, ...]:
        """Return the subjects of a meeting, in order."""
        found = self.sql.execute(
            "SELECT id, meeting_id, position, words FROM meeting_theme "
            "WHERE meeting_id = :id ORDER BY position",
            {"id": meeting_id},
        ).fetchall()
        return tuple(Theme(ThemeId(row[0]), MeetingId(row[1]), row[2], row[3]) for row in found)

    def add_theme(self, theme: Theme) -> None:
        """Keep a subject.

        Raises:
            Refused: its words cannot be kept.
        """
        require_fit(theme.words, "words")
        self.sql.execute(
            "INSERT INTO meeting_theme (id, meeting_id, position, words) "
            "VALUES (:id, :meeting, :position, :words)",
            {
                "id": theme.id,
                "meeting": theme.meeting_id,
                "position": theme.position,
                "words": theme.words,
            },
        )
        self.unit.changed(Kind.MEETING, theme.meeting_id)

    def remove_theme(self, meeting_id: MeetingId, theme_id: ThemeId) -> None:
        """Forget a subject."""
        self.sql.execute(
            "DELETE FROM meeting_theme WHERE id = :id AND meeting_id = :meeting",
            {"id": theme_id, "meeting": meeting_id},
        )
        self.unit.changed(Kind.MEETING, meeting_id)

    def get(self, learning_id: LearningId) -> Learning:
        """Return what was learnt, or raise ``NotFoundError``."""
        row = self.sql.execute(SELECT + "WHERE id = :id", {"id": learning_id}).fetchone()
        if row is None:
            raise NotFoundError(learning_id)
        return self._learning(row)

    def of_meeting(self, meeting_id: MeetingId) -> tuple[Learning, ...]:
        """Return what was learnt at a meeting, oldest first."""
        found = self.sql.execute(
            SELECT + "WHERE meeting_id = :id ORDER BY at, rowid", {"id": meeting_id}
        ).fetchall()
        return tuple(self._learning(row) for row in found)

    def add(self, learning: Learning) -> None:
        """Keep what was learnt; it is never changed.

        Raises:
            Refused: its words cannot be kept.
        """
        require_fit(learning.words, "words")
        self.sql.execute(
            "INSERT INTO learning (id, meeting_id, words, at, user_id) "
            "VALUES (:id, :meeting, :words, :at, :by)",
            {
                "id": learning.id,
                "meeting": learning.meeting_id,
                "words": learning.words,
                "at": stamp(learning.at),
                "by": learning.by,
            },
        )
        self.unit.changed(Kind.LEARNING, learning.id)

    def read(self, learning_id: LearningId, user: UserId, at: datetime) -> None:
        """Record that somebody has read it; the first time counts."""
        self.sql.execute(
            "INSERT INTO learning_read (learning_id, user_id, at) VALUES (:id, :user, :at) "
            "ON CONFLICT (learning_id, user_id) DO NOTHING",
            {"id": learning_id, "user": user, "at": stamp(at)},
        )
        self.unit.changed(Kind.LEARNING, learning_id)

    def _learning(self, row: Row) -> Learning:
        found = self.sql.execute(
            "SELECT user_id, at FROM learning_read WHERE learning_id = :id ORDER BY at, user_id",
            {"id": row[0]},
        ).fetchall()
        receipts = tuple(Receipt(UserId(user), instant(at)) for user, at in found)
        return Learning(
            LearningId(row[0]), MeetingId(row[1]), row[2], instant(row[3]), UserId(row[4]),
            receipts,
        )  # fmt: skip
