"""Visits in SQL."""

from dataclasses import dataclass
from typing import Any, Final

from models.kernel.clock import instant, stamp
from models.kernel.events import Kind
from models.kernel.ids import CaseId, UserId, VisitId
from models.ports.records import NotFoundError
from models.visits.visit import Visit, VisitStatus
from storage.database.sql import Row, Sql
from storage.repositories.rows import Took
from storage.repositories.sight import Sight

SELECT: Final = (
    "SELECT id, case_id, status, starts_at, ends_at, place_kind, place, created_at, created_by "
    "FROM visit "
)


@dataclass(slots=True)
class SqlVisits:
    """The visit table as a collection of visits."""

    sql: Sql
    took: Took
    sight: Sight

    def get(self, visit_id: VisitId) -> Visit:
        """Return the visit, or raise ``NotFoundError``."""
        row = self.sql.execute(
            SELECT + f"WHERE id = :id AND {self.sight.case('case_id')}",
            {"id": visit_id, **self.sight.values},
        ).fetchone()
        if row is None:
            raise NotFoundError(visit_id)
        return _visit(row)

    def add(self, visit: Visit) -> None:
        """Keep a new visit."""
        self.sql.execute(
            "INSERT INTO visit (id, case_id, status, starts_at, ends_at, place_kind, place, "
            "created_at, created_by) VALUES (:id, :case_id, :status, :starts_at, :ends_at, "
            ":place_kind, :place, :created_at, :created_by)",
            _values(visit),
        )
        self.took(Kind.VISIT, visit.id, visit.events)

    def save(self, visit: Visit) -> None:
        """Keep what may change of a visit."""
        self.sql.execute(
            "UPDATE visit SET status = :status, starts_at = :starts_at, ends_at = :ends_at, "
            "place_kind = :place_kind, place = :place WHERE id = :id",
            _values(visit),
        )
        self.took(Kind.VISIT, visit.id, visit.events)

    def of_case(self, case_id: CaseId) -> tuple[Visit, ...]:
        """Return the visits of a case, oldest first."""
        found = self.sql.execute(
            SELECT + f"WHERE case_id = :id AND {self.sight.case('case_id')} "
            "ORDER BY starts_at, rowid",
            {"id": case_id, **self.sight.values},
        ).fetchall()
        return tuple(_visit(row) for row in found)


def _values(visit: Visit) -> dict[str, Any]:
    return {
        "id": visit.id,
        "case_id": visit.case_id,
        "status": str(visit.status),
        "starts_at": stamp(visit.starts_at),
        "ends_at": stamp(visit.ends_at),
        "place_kind": visit.place_kind,
        "place": visit.place,
        "created_at": stamp(visit.created_at),
        "created_by": visit.created_by,
    }


def _visit(row: Row) -> Visit:
    return Visit(
        id=VisitId(row[0]),
        case_id=CaseId(row[1]),
        status=VisitStatus(row[2]),
        starts_at=instant(row[3]),
        ends_at=instant(row[4]),
        place_kind=row[5],
        place=row[6],
        created_at=instant(row[7]),
        created_by=UserId(row[8]),
    )
