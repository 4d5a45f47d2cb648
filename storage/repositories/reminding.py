"""Reminders told and put off, in SQL: the owner's only."""

from dataclasses import dataclass
from datetime import datetime

from models.kernel.clock import stamp
from models.kernel.ids import EntryId
from storage.database.sql import Sql
from storage.repositories.rows import Unit, maybe_instant


@dataclass(slots=True)
class SqlTold:
    """The tables ``told`` and ``snooze``, seen by one user."""

    sql: Sql
    unit: Unit

    def keep(self, at: datetime) -> None:
        """Keep until when one has been told; no record, so nothing is logged."""
        self.sql.execute(
            "INSERT INTO told (user_id, at) VALUES (:user, :at) "
            "ON CONFLICT (user_id) DO UPDATE SET at = max(at, :at)",
            {"user": self.unit.actor.user, "at": stamp(at)},
        )

    def put_off(self, entry_id: EntryId, until: datetime) -> None:
        """Keep until when a reminder is put off; likewise."""
        self.sql.execute(
            "INSERT INTO snooze (user_id, entry_id, until) VALUES (:user, :entry, :until) "
            "ON CONFLICT (user_id, entry_id) DO UPDATE SET until = :until",
            {"user": self.unit.actor.user, "entry": entry_id, "until": stamp(until)},
        )


def told_at(sql: Sql, user: str) -> datetime | None:
    """Return until when a user has been told; None where they never were."""
    row = sql.execute("SELECT at FROM told WHERE user_id = :user", {"user": user}).fetchone()
    return None if row is None else maybe_instant(row[0])
