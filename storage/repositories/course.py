"""The professional records of cases, in SQL."""

from dataclasses import dataclass
from typing import Final

from models.course.record import Record
from models.kernel.clock import instant, stamp
from models.kernel.events import Kind
from models.kernel.ids import CaseId, PersonId, RecordId, UserId
from models.ports.records import NotFoundError
from storage.database.sql import Row, Sql
from storage.repositories.rows import Took, maybe_instant, maybe_stamp
from storage.repositories.sight import Sight

SELECT: Final = (
    "SELECT r.id, r.kind, r.case_id, r.state, r.at, r.by_user, r.parent_id, r.code, "
    "r.person_id, r.ended_at FROM course_record AS r "
)
OF_KINDS: Final = "(:kinds = '[]' OR r.kind IN (SELECT value FROM json_each(:kinds)))"


@dataclass(slots=True)
class SqlCourse:
    """The records, as a collection."""

    sql: Sql
    took: Took
    sight: Sight

    def get(self, record_id: RecordId) -> Record:
        """Return the record, or raise ``NotFoundError``."""
        found = self._find("r.id = :id", id=record_id)
        if not found:
            raise NotFoundError(record_id)
        return found[0]

    def add(self, record: Record) -> None:
        """Keep a new record."""
        self.sql.execute(
            "INSERT INTO course_record (id, kind, case_id, parent_id, person_id, state, code, "
            "at, by_user, ended_at) VALUES (:id, :kind, :case, :parent, :person, :state, :code, "
            ":at, :by, :ended)",
            {
                "id": record.id,
                "kind": str(record.kind),
                "case": record.case_id,
                "parent": record.parent_id,
                "person": record.person_id,
                "state": record.state,
                "code": record.code,
                "at": stamp(record.at),
                "by": record.by,
                "ended": maybe_stamp(record.ended_at),
            },
        )
        self.took(record.kind, record.id, record.events)

    def save(self, record: Record) -> None:
        """Keep what changed: state and end."""
        self.sql.execute(
            "UPDATE course_record SET state = :state, ended_at = :ended WHERE id = :id",
            {
                "id": record.id,
                "state": record.state,
                "ended": maybe_stamp(record.ended_at),
            },
        )
        self.took(record.kind, record.id, record.events)

    def of_case(self, case_id: CaseId, *kinds: Kind) -> tuple[Record, ...]:
        """Return a case's records of those kinds (of all, where none is named), oldest first."""
        named = json_kinds(kinds)
        return self._find(f"r.case_id = :case AND {OF_KINDS}", case=case_id, kinds=named)

    def of_person(self, person_id: PersonId) -> tuple[Record, ...]:
        """Return the records that concern somebody besides the citizen, oldest first."""
        return self._find("r.person_id = :person", person=person_id)

    def of_parent(self, record_id: RecordId) -> tuple[Record, ...]:
        """Return what belongs to a record, oldest first."""
        return self._find("r.parent_id = :parent", parent=record_id)

    def running(self, kind: Kind, code: str) -> int:
        """Return how many records of a kind and type have not ended, whoever asks."""
        row = self.sql.execute(
            "SELECT count(*) FROM course_record WHERE kind = :kind AND code = :code "
            "AND ended_at IS NULL",
            {"kind": str(kind), "code": code},
        ).fetchone()
        return 0 if row is None else int(row[0])

    def _find(self, where: str, **values: str) -> tuple[Record, ...]:
        found = self.sql.execute(
            f"{SELECT}WHERE {where} AND {self.sight.course('r')} ORDER BY r.at, r.rowid",
            {**values, **self.sight.values},
        ).fetchall()
        return tuple(_record(row) for row in found)


def json_kinds(kinds: tuple[Kind, ...]) -> str:
    """Return kinds as a JSON list, to bind in ``OF_KINDS``."""
    return "[" + ", ".join(f'"{kind}"' for kind in kinds) + "]"


def _record(row: Row) -> Record:
    return Record(
        id=RecordId(row[0]),
        kind=Kind(row[1]),
        case_id=CaseId(row[2]),
        state=row[3],
        at=instant(row[4]),
        by=UserId(row[5]),
        parent_id=None if row[6] is None else RecordId(row[6]),
        code=row[7],
        person_id=None if row[8] is None else PersonId(row[8]),
        ended_at=maybe_instant(row[9]),
    )
