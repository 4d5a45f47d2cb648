"""Reading the log in SQL."""

import json
from dataclasses import dataclass
from typing import Final

from models.audit.acts import Act, Outcome
from models.kernel.clock import instant
from models.kernel.events import Kind
from models.kernel.ids import UserId
from models.ports.finding import Logged
from storage.database.sql import Row, Sql
from storage.repositories.sight import Sight

PAGE: Final = 200


@dataclass(slots=True)
class SqlLogBook:
    """The log tables, read."""

    sql: Sql
    sight: Sight

    def about(self, kind: Kind, key: str, *, before: int | None = None) -> tuple[Logged, ...]:
        """Return a page of rows about a record, newest first."""
        found = self.sql.execute(
            "SELECT l.leaf, coalesce(t.words, '') FROM log_about AS a "
            "JOIN log_leaf AS l ON l.seq = a.seq LEFT JOIN log_text AS t ON t.seq = a.seq "
            "WHERE a.kind = :kind AND a.id = :id AND a.seq < :before "
            f"AND {self.sight.log_row('a.seq')} "
            "ORDER BY a.seq DESC LIMIT :page",
            {
                "kind": str(kind),
                "id": key,
                "before": (1 << 62) if before is None else before,
                "page": PAGE,
                **self.sight.values,
            },
        ).fetchall()
        return tuple(_logged(row) for row in found)


def _logged(row: Row) -> Logged:
    leaf = json.loads(row[0])
    return Logged(
        seq=leaf["seq"],
        at=instant(leaf["at"]),
        user=UserId(leaf["user"]),
        role=leaf["role"],
        act=Act(leaf["act"]),
        outcome=Outcome(leaf["outcome"]),
        words=row[1],
    )
