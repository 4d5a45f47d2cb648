"""Deleting records inside a unit of work."""

from dataclasses import dataclass
from typing import Final

from models.kernel.clock import instant, stamp
from models.kernel.events import Kind
from models.kernel.ids import CaseId, ConcernId, PersonId, UserId
from models.ports.deleting import Gone
from storage.database.sql import Sql
from storage.deletion import Deletion, erase, read_ledger, record
from storage.repositories.rows import Unit

_NEEDED: Final = (
    "SELECT EXISTS (SELECT 1 FROM concern WHERE subject_id = :id) "
    "OR EXISTS (SELECT 1 FROM case_file WHERE subject_id = :id) "
    "OR EXISTS (SELECT 1 FROM relation WHERE person_id = :id) "
    "OR EXISTS (SELECT 1 FROM course_record WHERE person_id = :id)"
)

_ENTRIES: Final = (
    "WITH RECURSIVE same (id) AS (SELECT :id "
    "UNION SELECT p.same_as FROM same JOIN person AS p ON p.id = same.id "
    "WHERE p.same_as IS NOT NULL "
    "UNION SELECT p.id FROM same JOIN person AS p ON p.same_as = same.id) "
    "SELECT id FROM same ORDER BY id"
)


@dataclass(slots=True)
class SqlDeletions:
    """What may go, and the ledger of what has gone."""

    sql: Sql
    unit: Unit

    def erase(self, kind: Kind, key: str) -> None:
        """Delete a record with all that is its own, and write it into the ledger."""
        erase(self.sql, kind, key)
        record(self.sql, Deletion(str(kind), key, stamp(self.unit.now), self.unit.actor.user))
        self.unit.changed(kind, key)

    def disclosed(self, concern_id: ConcernId) -> bool:
        """Whether something of the concern was disclosed, or is about to be."""
        row = self.sql.execute(
            "SELECT EXISTS (SELECT 1 FROM disclosure WHERE concern_id = :id)",
            {"id": concern_id},
        ).fetchone()
        return row is not None and bool(row[0])

    def around(self, concern_id: ConcernId) -> tuple[PersonId, ...]:
        """Return who is recorded around the citizen in a concern, whoever asks."""
        rows = self.sql.execute(
            "SELECT DISTINCT person_id FROM relation WHERE concern_id = :id ORDER BY person_id",
            {"id": concern_id},
        ).fetchall()
        return tuple(PersonId(row[0]) for row in rows)

    def around_case(self, case_id: CaseId) -> tuple[PersonId, ...]:
        """Return who is recorded around the citizen in a case, whoever asks."""
        rows = self.sql.execute(
            "SELECT person_id FROM relation WHERE case_id = :id UNION "
            "SELECT person_id FROM course_record WHERE case_id = :id "
            "AND person_id IS NOT NULL ORDER BY person_id",
            {"id": case_id},
        ).fetchall()
        return tuple(PersonId(row[0]) for row in rows)

    def ledger(self) -> tuple[Gone, ...]:
        """Return what was deleted, newest first."""
        return tuple(
            Gone(Kind(each.kind), each.id, instant(each.at), UserId(each.by))
            for each in reversed(read_ledger(self.sql))
        )

    def same_persons(self, person_id: PersonId) -> tuple[PersonId, ...]:
        """Return all entries of one person, linked and merged ones, whoever asks."""
        rows = self.sql.execute(_ENTRIES, {"id": person_id}).fetchall()
        return tuple(PersonId(row[0]) for row in rows)

    def person_needed(self, person_id: PersonId) -> bool:
        """Whether a concern, a case, a relation or the course of a case needs this entry."""
        row = self.sql.execute(_NEEDED, {"id": person_id}).fetchone()
        return row is not None and bool(row[0])
