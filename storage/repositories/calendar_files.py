"""What leaves the calendar in a file, and busy times that came in one, in SQL."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from models.calendar.agenda import CalendarRow
from models.calendar.busy import Imported, Span
from models.kernel.clock import instant, stamp
from models.kernel.events import Kind
from models.kernel.ids import EntryId
from storage.database.sql import Sql, to_json
from storage.queries.calendar import by_ids
from storage.queries.signing import Signing
from storage.repositories.rows import Unit
from storage.repositories.sight import Sight

_BEGAN: Final = (
    "WITH RECURSIVE back (id, moves) AS (SELECT :id, 0 UNION ALL "
    "SELECT e.id, back.moves + 1 FROM back JOIN entry AS e ON e.moved_to = back.id) "
    "SELECT id, moves FROM back ORDER BY moves DESC, id LIMIT 1"
)
_OF_MEETING: Final = (
    "SELECT m.id, (SELECT count(*) FROM entry AS o WHERE o.about_id = e.about_id "
    "AND o.kind = e.kind AND o.rowid < e.rowid) FROM entry AS e JOIN meeting AS m "
    "ON m.id = e.about_id WHERE e.id = :id"
)
"""A meeting that is moved gets a new entry each time, without a chain."""


@dataclass(slots=True)
class SqlCalendarFiles:
    """Entries as the calendar shows them; busy times are seen by their user alone."""

    sql: Sql
    unit: Unit
    sight: Sight

    def rows(self, entries: Sequence[EntryId]) -> tuple[CalendarRow, ...]:
        """Return those entries that are open, seen and not at rest, by time."""
        signing = Signing.of(self.unit.actor)
        return by_ids(self.sql, self.sight, to_json(list(entries)), signing)

    def began_as(self, entry: CalendarRow) -> tuple[str, int]:
        """Return what an entry is called however often it is moved, and how often it was."""
        key = {"id": entry.entry_id}
        meeting = self.sql.execute(_OF_MEETING, key).fetchone()
        ((first, moves),) = self.sql.execute(_BEGAN, key).fetchall()
        if meeting is None:
            return first, int(moves)
        return f"{entry.kind} {meeting[0]}", int(meeting[1])

    def imported(self) -> Imported | None:
        """Return what one has read in, or None."""
        ((at, blocks),) = self.sql.execute(
            "SELECT max(imported_at), count(*) FROM busy WHERE user_id = :user",
            {"user": self.unit.actor.user},
        ).fetchall()
        return None if at is None else Imported(instant(at), int(blocks))

    def replace_busy(self, spans: Sequence[Span]) -> None:
        """Keep these as one's busy times in place of those before; none forgets them all."""
        user = self.unit.actor.user
        self.sql.execute("DELETE FROM busy WHERE user_id = :user", {"user": user})
        pairs = [(stamp(span.starts_at), stamp(span.ends_at)) for span in spans]
        self.sql.execute(
            "INSERT INTO busy (user_id, starts_at, ends_at, imported_at) "
            "SELECT :user, value ->> 0, value ->> 1, :now FROM json_each(:spans)",
            {"user": user, "now": stamp(self.unit.now), "spans": to_json(pairs)},
        )
        self.unit.changed(Kind.BUSY, user)

    def forget_until(self, moment: datetime) -> None:
        """Forget everybody's busy times that ended before an instant, or whose user has left."""
        self.sql.execute(
            "DELETE FROM busy WHERE ends_at < :before "
            "OR user_id IN (SELECT id FROM user_account WHERE left_at IS NOT NULL)",
            {"before": stamp(moment)},
        )
