"""Samples of the log in SQL, and what the rules of a draw ask of each row."""

import json
from dataclasses import dataclass, field
from typing import Any, Final

from models.audit.acts import Act, Reason
from models.audit.sampling import DrawnRow, Observed, Sample, Verdict, Why
from models.kernel.clock import instant, stamp
from models.kernel.events import Kind
from models.kernel.ids import UserId
from models.people.names import fold
from models.people.searching import Sought, read
from models.ports.records import NotFoundError
from storage.audit.log import AuditLog
from storage.database.sql import Sql, to_json
from storage.repositories.rows import Unit, maybe_instant, maybe_stamp

SELECT: Final = (
    "SELECT id, drawn_at, drawn_by, first, size, root, signed_at, signed_by, words "
    "FROM log_sample "
)
ROWS: Final = (
    "SELECT l.leaf, coalesce(t.words, '') FROM log_leaf AS l "
    "LEFT JOIN log_text AS t ON t.seq = l.seq "
    "WHERE l.leaf <> '' AND l.seq >= :first AND l.seq < :size ORDER BY l.seq"
)


@dataclass(slots=True)
class SqlSamples:
    """The tables of samples, over the log."""

    sql: Sql
    unit: Unit

    def last(self) -> Sample | None:
        """Return the newest sample, or None."""
        row = self.sql.execute(SELECT + "ORDER BY size DESC, rowid DESC LIMIT 1").fetchone()
        return None if row is None else self._sample(row)

    def get(self, sample_id: str) -> Sample:
        """Return a sample, or raise ``NotFoundError``."""
        row = self.sql.execute(SELECT + "WHERE id = :id", {"id": sample_id}).fetchone()
        if row is None:
            raise NotFoundError(sample_id)
        return self._sample(row)

    def keep(self, sample: Sample) -> None:
        """Keep a sample, new or changed."""
        self.sql.execute(
            "INSERT INTO log_sample (id, drawn_at, drawn_by, first, size, root, signed_at, "
            "signed_by, words) VALUES (:id, :drawn_at, :drawn_by, :first, :size, :root, "
            ":signed_at, :signed_by, :words) ON CONFLICT (id) DO UPDATE SET "
            "signed_at = :signed_at, signed_by = :signed_by, words = :words",
            {
                "id": sample.id,
                "drawn_at": stamp(sample.drawn_at),
                "drawn_by": sample.drawn_by,
                "first": sample.first,
                "size": sample.size,
                "root": sample.root,
                "signed_at": maybe_stamp(sample.signed_at),
                "signed_by": sample.signed_by,
                "words": sample.words,
            },
        )
        for row in sample.rows:
            self._keep_row(sample.id, row)
        self.unit.changed(Kind.SAMPLE, sample.id)

    def head(self) -> tuple[int, bytes]:
        """Return how many rows the log has, and its root."""
        tree = AuditLog(self.sql, bytes, lambda: 0).head()
        return tree.size, tree.root

    def observed(self, first: int, size: int) -> tuple[Observed, ...]:
        """Return the rows from ``first`` to before ``size``, with what the rules ask."""
        known = _Known(self.sql)
        found = self.sql.execute(ROWS, {"first": first, "size": size}).fetchall()
        return tuple(known.observe(json.loads(leaf), words) for leaf, words in found)

    def _keep_row(self, sample: str, row: DrawnRow) -> None:
        self.sql.execute(
            "INSERT INTO log_sample_row (sample_id, seq, why, verdict, words, marked_at, "
            "marked_by) VALUES (:sample, :seq, :why, :verdict, :words, :at, :by) "
            "ON CONFLICT (sample_id, seq) DO UPDATE SET verdict = :verdict, words = :words, "
            "marked_at = :at, marked_by = :by",
            {
                "sample": sample,
                "seq": row.seq,
                "why": to_json([str(why) for why in row.whys]),
                "verdict": str(row.verdict),
                "words": row.words,
                "at": maybe_stamp(row.marked_at),
                "by": row.marked_by,
            },
        )

    def _sample(self, row: tuple[Any, ...]) -> Sample:
        rows = self.sql.execute(
            "SELECT seq, why, verdict, words, marked_by, marked_at FROM log_sample_row "
            "WHERE sample_id = :id ORDER BY seq",
            {"id": row[0]},
        ).fetchall()
        drawn = tuple(
            DrawnRow(
                each[0],
                tuple(map(Why, json.loads(each[1]))),
                Verdict(each[2]),
                each[3],
                None if each[4] is None else UserId(each[4]),
                maybe_instant(each[5]),
            )
            for each in rows
        )
        return Sample(
            row[0],
            instant(row[1]),
            UserId(row[2]),
            row[3],
            row[4],
            row[5],
            drawn,
            maybe_instant(row[6]),
            None if row[7] is None else UserId(row[7]),
            row[8],
        )


@dataclass(slots=True)
class _Known:
    """Names, addresses and closings, looked up once for a draw."""

    sql: Sql
    surnames: dict[str, str] = field(init=False)
    homes: dict[str, set[tuple[str, str]]] = field(init=False)
    people: dict[str, tuple[str, tuple[str, str]]] = field(init=False)
    closed: dict[str, str] = field(init=False)

    def __post_init__(self) -> None:
        users = self.sql.execute("SELECT id, name FROM user_account").fetchall()
        persons = self.sql.execute("SELECT id, name, postcode, street FROM person").fetchall()
        self.surnames = {user: _surname(name) for user, name in users}
        self.people = {
            key: (fold(name), (postcode, fold(street)))
            for key, name, postcode, street in persons
        }
        self.homes = {
            user: {home for name, home in self.people.values() if name == fold(own) and home[1]}
            for user, own in users
        }
        cases = self.sql.execute(
            "SELECT id, closed_at FROM case_file WHERE closed_at IS NOT NULL"
        ).fetchall()
        self.closed = {row[0]: row[1] for row in cases}

    def observe(self, leaf: dict[str, Any], words: str) -> Observed:
        """Return one row with what the rules ask of it."""
        about = frozenset((Kind(kind), str(key)) for kind, key in leaf["about"])
        user, at = str(leaf["user"]), str(leaf["at"])
        persons = [
            self.people[key]
            for kind, key in about
            if kind is Kind.PERSON and key in self.people
        ]
        own = self.surnames.get(user, "")
        return Observed(
            seq=leaf["seq"],
            at=instant(at),
            user=UserId(user),
            act=Act(leaf["act"]),
            reason=Reason(leaf["purpose"]),
            about=about,
            same_name=bool(own) and any(_surname(name) == own for name, _ in persons),
            same_address=any(home in self.homes.get(user, ()) for _, home in persons),
            closed=any(
                kind is Kind.CASE and self.closed.get(key, "9999") <= at for kind, key in about
            ),
            for_cpr=leaf["act"] == Act.SEARCHED and read(words)[0] is Sought.CPR,
        )


def _surname(name: str) -> str:
    parts = fold(name).split()
    return parts[-1] if len(parts) > 1 else ""
