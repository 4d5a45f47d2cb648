"""Thinning the log: what old rows said goes, their hashes and counts stay."""

from dataclasses import dataclass
from datetime import datetime

from models.audit.retention import cutoff, thinnable, witnessed
from models.kernel.clock import instant, stamp
from storage.database.sql import Sql
from storage.repositories.rows import Unit


@dataclass(slots=True)
class SqlLogKeeping:
    """The log's old rows."""

    sql: Sql
    unit: Unit

    def old_rows(self) -> tuple[int, datetime, int] | None:
        """Return which rows may be thinned, or None while there are none.

        As the first row that stays, the instant before which every one of them was written,
        and how many they are.
        """
        rows = self.sql.execute(
            "SELECT seq, json_extract(leaf, '$.at') FROM log_leaf WHERE leaf <> '' ORDER BY seq"
        ).fetchall()
        times = [instant(at) for _, at in rows]
        if not times:
            return None
        before = cutoff(times[-1])
        many = thinnable(times, before)
        if not many or not witnessed(times[many:]):
            return None
        return int(rows[many][0]), before, many

    def thin(self, up_to: int, before: datetime) -> None:
        """Take away what every row below ``up_to`` said; the database holds the floor, too."""
        self.sql.execute(
            "INSERT INTO log_thinning (up_to, before, at, by_user) "
            "VALUES (:up_to, :before, :at, :by)",
            {
                "up_to": up_to,
                "before": stamp(before),
                "at": stamp(self.unit.now),
                "by": self.unit.actor.user,
            },
        )
        self.sql.execute(
            "INSERT INTO log_count (month, act, amount) "
            "SELECT substr(json_extract(leaf, '$.at'), 1, 7), json_extract(leaf, '$.act'), "
            "count(*) FROM log_leaf WHERE seq < :up_to AND leaf <> '' GROUP BY 1, 2 "
            "ON CONFLICT (month, act) DO UPDATE SET amount = amount + excluded.amount",
            {"up_to": up_to},
        )
        for table in ("log_text", "log_about"):
            self.sql.execute(
                f"DELETE FROM {table} WHERE seq < :up_to",  # noqa: S608 - one of two names
                {"up_to": up_to},
            )
        self.sql.execute(
            "UPDATE log_leaf SET leaf = '' WHERE seq < :up_to AND leaf <> ''", {"up_to": up_to}
        )

    def counts(self) -> tuple[tuple[str, str, int], ...]:
        """Return month, act and number of the thinned rows."""
        found = self.sql.execute(
            "SELECT month, act, amount FROM log_count ORDER BY month, act"
        ).fetchall()
        return tuple((row[0], row[1], row[2]) for row in found)
