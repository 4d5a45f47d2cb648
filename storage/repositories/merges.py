"""Merges of persons in SQL: what referred to the one entry, and what went over to the other."""

import json
from dataclasses import dataclass
from typing import Any, Final

from models.kernel.clock import instant, stamp
from models.kernel.events import Kind
from models.kernel.ids import MergeId, PersonId, UserId
from models.people.merge import REFERRING, Merge, Refers
from models.people.merging import read_back, written_down
from models.ports.records import NotFoundError
from storage.database.sql import Row, Sql, to_json
from storage.repositories.rows import Unit, maybe_instant, maybe_stamp
from storage.repositories.sight import Sight

_COLUMNS: Final = {
    "concern": "subject_id",
    "case_file": "subject_id",
    "relation": "person_id",
    "course_record": "person_id",
}
"""Table to the column that refers to a person; one for each of ``REFERRING``."""
_KINDS: Final = {
    "concern": f"'{Kind.CONCERN}'",
    "case_file": f"'{Kind.CASE}'",
    "relation": f"'{Kind.RELATION}'",
    "course_record": "kind",
}
_SELECT: Final = (
    "SELECT id, kept_id, other_id, at, by_user, reason, before, after, undone_at, undone_by "
    "FROM merge AS m "
)
_GOES_BACK: Final[dict[str, str]] = {
    "case_file": (
        "SELECT f.id FROM case_file AS f WHERE f.subject_id = :kept AND (f.id IN "
        "(SELECT value FROM json_each(:case_file)) OR (EXISTS (SELECT 1 FROM concern AS c "
        "WHERE c.case_id = f.id) AND NOT EXISTS (SELECT 1 FROM concern AS c WHERE "
        "c.case_id = f.id AND c.id NOT IN (SELECT value FROM json_each(:concern))))) ORDER BY 1"
    ),
    "relation": (
        "SELECT id FROM relation WHERE person_id = :kept "
        "AND id IN (SELECT value FROM json_each(:relation)) ORDER BY 1"
    ),
    "course_record": (
        "SELECT id FROM course_record WHERE person_id = :kept "
        "AND id IN (SELECT value FROM json_each(:course_record)) ORDER BY 1"
    ),
}
"""A case goes back that was the other's, or that came of nothing but the other's concerns."""
_CONCERNS_BACK: Final = (
    "SELECT id FROM concern WHERE subject_id = :kept AND (case_id IN "
    "(SELECT value FROM json_each(:cases)) OR (case_id IS NULL AND id IN "
    "(SELECT value FROM json_each(:concern)))) ORDER BY 1"
)
"""A concern goes where its case goes; without a case, to where it came from."""


@dataclass(slots=True)
class SqlMerges:
    """The merges, as a collection."""

    sql: Sql
    unit: Unit
    sight: Sight

    def get(self, merge_id: MergeId) -> Merge:
        """Return the merge, or raise ``NotFoundError``; a conflict with either hides it."""
        found = self._find("m.id = :id", id=merge_id)
        if not found:
            raise NotFoundError(merge_id)
        return found[0]

    def of_person(self, person_id: PersonId) -> tuple[Merge, ...]:
        """Return the merges in force of a person, the newest first."""
        return self._find(
            "m.undone_at IS NULL AND (m.kept_id = :person OR m.other_id = :person)",
            person=person_id,
        )

    def add(self, merge: Merge) -> None:
        """Keep a new merge."""
        self.sql.execute(
            "INSERT INTO merge (id, kept_id, other_id, at, by_user, reason, before, after) "
            "VALUES (:id, :kept, :other, :at, :by, :reason, :before, :after)",
            {
                "id": merge.id,
                "kept": merge.kept_id,
                "other": merge.other_id,
                "at": stamp(merge.at),
                "by": merge.by,
                "reason": merge.reason,
                "before": to_json(
                    {
                        "kept": written_down(merge.kept),
                        "other": written_down(merge.other),
                        "refers": {key: list(ids) for key, ids in merge.refers.items()},
                    }
                ),
                "after": to_json(written_down(merge.after)),
            },
        )
        self.unit.changed(Kind.MERGE, merge.id)

    def save(self, merge: Merge) -> None:
        """Keep that it was undone."""
        self.sql.execute(
            "UPDATE merge SET undone_at = :at, undone_by = :by WHERE id = :id",
            {"id": merge.id, "at": maybe_stamp(merge.undone_at), "by": merge.undone_by},
        )
        self.unit.changed(Kind.MERGE, merge.id)

    def referring(self, person_id: PersonId) -> Refers:
        """Return what refers to a person, whoever asks."""
        return {
            table: tuple(
                row[0]
                for row in self.sql.execute(
                    f"SELECT id FROM {table} WHERE {_COLUMNS[table]} = :id ORDER BY id",
                    {"id": person_id},
                ).fetchall()
            )
            for table in REFERRING
        }

    def going_back(self, merge: Merge) -> Refers:
        """Return what an undo gives back to the other, whoever asks."""
        values = {"kept": merge.kept_id} | {
            table: to_json(list(merge.refers[table])) for table in REFERRING
        }
        found = {table: self._ids(sql, values) for table, sql in _GOES_BACK.items()}
        values["cases"] = to_json(list(found["case_file"]))
        return found | {"concern": self._ids(_CONCERNS_BACK, values)}

    def move(self, refers: Refers, to: PersonId) -> None:
        """Let these rows refer to that person, whoever asks."""
        for table, ids in refers.items():
            for key in ids:
                self.sql.execute(
                    f"UPDATE {table} SET {_COLUMNS[table]} = :to WHERE id = :id",
                    {"to": to, "id": key},
                )
                row = self.sql.execute(
                    f"SELECT {_KINDS[table]} FROM {table} WHERE id = :id", {"id": key}
                ).fetchone()
                self.unit.changed(Kind(row[0]), key)  # type: ignore[index]

    def _ids(self, statement: str, values: dict[str, Any]) -> tuple[str, ...]:
        return tuple(row[0] for row in self.sql.execute(statement, values).fetchall())

    def _find(self, condition: str, **values: str) -> tuple[Merge, ...]:
        rows = self.sql.execute(
            f"{_SELECT} WHERE {condition} AND {self.sight.person('m.kept_id')} "
            f"AND {self.sight.person('m.other_id')} ORDER BY m.rowid DESC",
            {**values, **self.sight.values},
        ).fetchall()
        return tuple(_merge(row) for row in rows)


def _merge(row: Row) -> Merge:
    before, after = json.loads(row[6]), json.loads(row[7])
    return Merge(
        id=MergeId(row[0]),
        kept_id=PersonId(row[1]),
        other_id=PersonId(row[2]),
        at=instant(row[3]),
        by=UserId(row[4]),
        reason=row[5],
        kept=read_back(before["kept"]),
        other=read_back(before["other"]),
        after=read_back(after),
        refers={key: tuple(ids) for key, ids in before["refers"].items()},
        undone_at=maybe_instant(row[8]),
        undone_by=None if row[9] is None else UserId(row[9]),
    )
