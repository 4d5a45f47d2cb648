"""Relations between persons in SQL."""

from dataclasses import dataclass
from typing import Any, Final

from models.kernel.clock import instant, stamp
from models.kernel.events import Kind
from models.kernel.ids import CaseId, ConcernId, PersonId, RelationId, UserId
from models.people.relation import Relation
from models.ports.records import NotFoundError
from storage.database.sql import Row, Sql
from storage.repositories.rows import Took, maybe_instant, maybe_stamp
from storage.repositories.sight import Sight

SELECT: Final = (
    "SELECT r.id, r.person_id, coalesce(c.subject_id, f.subject_id), r.reason, r.created_at, "
    "r.created_by, r.concern_id, r.case_id, r.kind, r.function, r.custody, r.mail, r.from_on, "
    "r.until_on, r.ended_at, r.ended_reason FROM relation AS r "
    "LEFT JOIN concern AS c ON c.id = r.concern_id "
    "LEFT JOIN case_file AS f ON f.id = r.case_id "
)
_OF_CASE: Final = (
    "(r.case_id = :case OR r.concern_id IN (SELECT id FROM concern WHERE case_id = :case))"
)


@dataclass(slots=True)
class SqlRelations:
    """The relations, as a collection."""

    sql: Sql
    took: Took
    sight: Sight

    def get(self, relation_id: RelationId) -> Relation:
        """Return the relation, or raise ``NotFoundError``."""
        found = self._find("r.id = :id", id=relation_id)
        if not found:
            raise NotFoundError(relation_id)
        return found[0]

    def add(self, relation: Relation) -> None:
        """Keep a new relation; its person is on record already."""
        self.sql.execute(
            "INSERT INTO relation (id, person_id, concern_id, case_id, kind, function, custody, "
            "mail, reason, from_on, until_on, created_at, created_by, ended_at, ended_reason) "
            "VALUES (:id, :person_id, :concern_id, :case_id, :kind, :function, :custody, :mail, "
            ":reason, :from_on, :until_on, :created_at, :created_by, :ended_at, :ended_reason)",
            _values(relation),
        )
        self.took(Kind.RELATION, relation.id, [])

    def save(self, relation: Relation) -> None:
        """Keep what changed."""
        self.sql.execute(
            "UPDATE relation SET person_id = :person_id, kind = :kind, function = :function, "
            "custody = :custody, mail = :mail, reason = :reason, from_on = :from_on, "
            "until_on = :until_on, ended_at = :ended_at, ended_reason = :ended_reason, "
            "case_id = :case_id "
            "WHERE id = :id",
            _values(relation),
        )
        self.took(Kind.RELATION, relation.id, [])

    def of_case(self, case_id: CaseId) -> tuple[Relation, ...]:
        """Return those seen in a case or its concerns, ended ones too, oldest first."""
        return self._find(_OF_CASE, case=case_id)

    def of_concern(self, concern_id: ConcernId) -> tuple[Relation, ...]:
        """Return those seen in a concern, ended ones too, oldest first."""
        return self._find("r.concern_id = :concern", concern=concern_id)

    def of_person(self, person_id: PersonId) -> tuple[Relation, ...]:
        """Return the relations a person has to citizens, ended ones too, oldest first."""
        return self._find("r.person_id = :person", person=person_id)

    def names_held_back(self, case_id: CaseId, kind: str) -> tuple[str, ...]:
        """Return every name and spelling of those of one kind, whoever asks."""
        rows = self.sql.execute(
            "SELECT DISTINCT n.name FROM relation AS r "
            "JOIN person_name AS n ON n.person_id = r.person_id "
            f"WHERE {_OF_CASE} AND r.kind = :kind ORDER BY n.name",
            {"case": case_id, "kind": kind},
        ).fetchall()
        return tuple(row[0] for row in rows)

    def _find(self, condition: str, **values: str) -> tuple[Relation, ...]:
        rows = self.sql.execute(
            f"{SELECT} WHERE {condition} AND {self.sight.relation('r')} "
            "ORDER BY r.created_at, r.rowid",
            {**values, **self.sight.values},
        ).fetchall()
        return tuple(_relation(row) for row in rows)


def _values(relation: Relation) -> dict[str, Any]:
    return {
        "id": relation.id,
        "person_id": relation.person_id,
        "concern_id": relation.concern_id,
        "case_id": relation.case_id,
        "kind": relation.kind,
        "function": relation.function,
        "custody": relation.custody,
        "mail": relation.mail,
        "reason": relation.reason,
        "from_on": relation.from_on,
        "until_on": relation.until_on,
        "created_at": stamp(relation.created_at),
        "created_by": relation.created_by,
        "ended_at": maybe_stamp(relation.ended_at),
        "ended_reason": relation.ended_reason,
    }


def _relation(row: Row) -> Relation:
    return Relation(
        id=RelationId(row[0]),
        person_id=PersonId(row[1]),
        subject_id=PersonId(row[2]),
        reason=row[3],
        created_at=instant(row[4]),
        created_by=UserId(row[5]),
        concern_id=None if row[6] is None else ConcernId(row[6]),
        case_id=None if row[7] is None else CaseId(row[7]),
        kind=row[8],
        function=row[9],
        custody=row[10],
        mail=row[11],
        from_on=row[12],
        until_on=row[13],
        ended_at=maybe_instant(row[14]),
        ended_reason=row[15],
    )
