"""Reading the log in SQL."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from models.audit.acts import Act, Outcome, Reason
from models.audit.reading import LogQuery, acts_of
from models.audit.rows import PAGE
from models.kernel.clock import at_wall_clock, instant, stamp
from models.kernel.events import Kind
from models.kernel.ids import UserId
from models.ports.finding import Logged
from storage.database.sql import Row, Sql, to_json
from storage.repositories.sight import Sight

FOUND: Final = (
    "l.seq < :before "
    "AND (:user = '' OR json_extract(l.leaf, '$.user') = :user) "
    "AND (:outcome = '' OR json_extract(l.leaf, '$.outcome') = :outcome) "
    "AND (:all_acts OR json_extract(l.leaf, '$.act') IN (SELECT value FROM json_each(:acts))) "
    "AND (:first = '' OR json_extract(l.leaf, '$.at') >= :first) "
    "AND (:last = '9999' OR json_extract(l.leaf, '$.at') < :last) "
    "AND (:all_about OR l.seq IN (SELECT a.seq FROM json_each(:about) AS j "
    "JOIN log_about AS a ON a.kind = j.value ->> 0 AND a.id = j.value ->> 1)) "
    "ORDER BY l.seq DESC LIMIT :page"
)
ROWS: Final = "l.seq IN (SELECT value FROM json_each(:rows)) ORDER BY l.seq DESC"
NUMBERS: Final = {
    Kind.CASE: "SELECT number FROM case_file WHERE id = :id",
    Kind.CONCERN: "SELECT number FROM concern WHERE id = :id",
    Kind.ADVICE: "SELECT number FROM advice WHERE id = :id",
    Kind.MILIEU: "SELECT number FROM milieu WHERE id = :id",
    Kind.MEETING: "SELECT number FROM meeting WHERE id = :id",
    Kind.OFFICE_CARD: "SELECT number FROM office_page WHERE id = :id",
    Kind.OWN_EFFORT: "SELECT number FROM office_page WHERE id = :id",
    Kind.PRINT: "SELECT number FROM print_copy WHERE id = :id",
    Kind.DISCLOSURE: "SELECT number FROM disclosure WHERE id = :id",
    Kind.COUNTERSIGNATURE: "SELECT number FROM countersignature WHERE id = :id",
    Kind.USER: "SELECT label FROM user_account WHERE id = :id",
    Kind.CONTACT: "SELECT organisation FROM contact WHERE id = :id",
}
"""What a record is called in the log; a person has no number, and no name is shown."""


@dataclass(slots=True)
class SqlLogBook:
    """The log tables, read."""

    sql: Sql
    sight: Sight

    def about(
        self, kind: Kind, key: str, *, before: int | None = None, most: int = PAGE
    ) -> tuple[Logged, ...]:
        """Return rows about a record, newest first, at most ``most``."""
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
                "page": most,
                **self.sight.values,
            },
        ).fetchall()
        return tuple(_logged(row) for row in found)

    def found(
        self, query: LogQuery, before: int | None = None, *, most: int = PAGE
    ) -> tuple[Logged, ...]:
        """Return rows that a query asks for, newest first, at most ``most``.

        Rows about what a conflict of interest hides are left out, and so are thinned ones.
        """
        asked = query.asked
        acts = acts_of(asked.group) if asked.group else ()
        last = asked.last and asked.last + timedelta(days=1)
        return self._select(
            FOUND,
            before=(1 << 62) if before is None else before,
            page=most,
            user=asked.user,
            outcome=str(asked.outcome or ""),
            acts=to_json([str(act) for act in acts]),
            all_acts=int(asked.group is None),
            first=stamp(at_wall_clock(asked.first, 0)) if asked.first else "",
            last=stamp(at_wall_clock(last, 0)) if last else "9999",
            about=to_json([[str(kind), key] for kind, key in query.about or ()]),
            all_about=int(query.about is None),
        )

    def rows(self, numbers: Sequence[int]) -> tuple[Logged, ...]:
        """Return these rows, newest first; left out like in ``found``."""
        return self._select(ROWS, rows=to_json(list(numbers)))

    def numbers(self, records: Iterable[tuple[Kind, str]]) -> dict[tuple[Kind, str], str]:
        """Return the shown number of each record that has one and may be seen."""
        found: dict[tuple[Kind, str], str] = {}
        for kind, key in set(records):
            statement = NUMBERS.get(kind)
            row = statement and self.sql.execute(statement, {"id": key}).fetchone()
            if row:
                found[kind, key] = row[0]
        return found

    def _select(self, where: str, **values: str | int) -> tuple[Logged, ...]:
        statement = (
            "SELECT l.leaf, coalesce(t.words, '') FROM log_leaf AS l "
            "LEFT JOIN log_text AS t ON t.seq = l.seq "
            f"WHERE l.leaf <> '' AND {self.sight.log_row('l.seq')} AND {where}"
        )
        rows = self.sql.execute(statement, {**values, **self.sight.values}).fetchall()
        return tuple(_logged(row) for row in rows)


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
        reason=Reason(leaf["purpose"]),
        about=tuple((Kind(kind), key) for kind, key in leaf["about"]),
    )
