"""Who takes what expires while the office is closed, in SQL."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from models.calendar.closed import Cover, How
from models.calendar.entry import Entry
from models.kernel.clock import instant, stamp
from models.kernel.events import Kind
from models.kernel.ids import EntryId, UserId
from storage.database.sql import Sql
from storage.repositories.entries import SELECT, read_entry
from storage.repositories.rows import Unit
from storage.repositories.sight import Sight

AHEAD: Final = timedelta(days=31)
"""No office is closed for longer at a time than it is looked ahead."""


@dataclass(slots=True)
class SqlCovers:
    """The table of answers, append-only."""

    sql: Sql
    unit: Unit
    sight: Sight

    def add(self, cover: Cover) -> None:
        """Keep an answer as the newest."""
        self.sql.execute(
            "INSERT INTO entry_cover (entry_id, how, at, by_user, user_id, function, number) "
            "VALUES (:entry, :how, :at, :by, :user, :function, :number)",
            {
                "entry": cover.entry_id,
                "how": str(cover.how),
                "at": stamp(cover.at),
                "by": cover.by,
                "user": cover.user,
                "function": cover.function,
                "number": cover.number,
            },
        )
        self.unit.changed(Kind.ENTRY, cover.entry_id)

    def newest(self, entry_id: EntryId) -> Cover | None:
        """Return the newest answer about an entry, or None."""
        row = self.sql.execute(
            "SELECT entry_id, how, at, by_user, user_id, function, number FROM entry_cover "
            "WHERE entry_id = :id ORDER BY seq DESC LIMIT 1",
            {"id": entry_id},
        ).fetchone()
        if row is None:
            return None
        return Cover(
            EntryId(row[0]), How(row[1]), instant(row[2]), UserId(row[3]), UserId(row[4]),
            row[5], row[6],
        )  # fmt: skip

    def open_to_come(self) -> tuple[Entry, ...]:
        """Return the open entries of cases and concerns that are still to come, by deadline."""
        seen = self.sight.entry("case_id", "concern_id", "about_id")
        found = self.sql.execute(
            SELECT + "WHERE status = 'open' AND due_at > :now AND due_at <= :until "
            "AND starts_at IS NULL AND (case_id IS NOT NULL OR concern_id IS NOT NULL) "
            f"AND {seen} ORDER BY due_at, rowid",
            {"now": stamp(self.unit.now), "until": stamp(self.unit.now + AHEAD),
             **self.sight.values},
        ).fetchall()  # fmt: skip
        return tuple(read_entry(row) for row in found)
