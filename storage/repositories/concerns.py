"""Concerns in SQL."""

from dataclasses import dataclass
from typing import Any

from models.concerns.concern import Concern, ConcernState
from models.kernel.clock import instant, stamp
from models.kernel.events import Kind
from models.kernel.ids import CaseId, ConcernId, PersonId, UserId
from models.law.severity import Severity
from models.ports.records import NotFoundError
from storage.database.sql import Row, Sql
from storage.repositories.rows import Took, maybe_instant, maybe_stamp
from storage.repositories.sight import Sight

COLUMNS = (
    "id, number, kind, channel, received_at, registered_at, registered_by, severity, due_at, "
    "reporter_type, danger_now, children_home, subject_id, owner_id, state, case_id, ended_at, "
    "ended_reason, after_call_at"
)


@dataclass(slots=True)
class SqlConcerns:
    """The concern table as a collection of concerns."""

    sql: Sql
    took: Took
    sight: Sight

    def get(self, concern_id: ConcernId) -> Concern:
        """Return the concern, or raise ``NotFoundError``."""
        row = self.sql.execute(
            f"SELECT {COLUMNS} FROM concern WHERE id = :id AND {self.sight.concern('id')}",
            {"id": concern_id, **self.sight.values},
        ).fetchone()
        if row is None:
            raise NotFoundError(concern_id)
        return _concern(row)

    def add(self, concern: Concern) -> None:
        """Keep a new concern."""
        self.sql.execute(
            "INSERT INTO concern (id, number, kind, channel, received_at, registered_at, "
            "registered_by, severity, due_at, reporter_type, danger_now, children_home, "
            "subject_id, owner_id, state, case_id, ended_at, ended_reason, after_call_at) "
            "VALUES (:id, :number, :kind, :channel, :received_at, :registered_at, "
            ":registered_by, :severity, :due_at, :reporter_type, :danger_now, :children_home, "
            ":subject_id, :owner_id, :state, :case_id, :ended_at, :ended_reason, "
            ":after_call_at)",
            _values(concern),
        )
        self.took(Kind.CONCERN, concern.id, concern.events)

    def save(self, concern: Concern) -> None:
        """Keep what may change of a concern."""
        self.sql.execute(
            "UPDATE concern SET kind = :kind, severity = :severity, due_at = :due_at, "
            "children_home = :children_home, subject_id = :subject_id, owner_id = :owner_id, "
            "state = :state, case_id = :case_id, ended_at = :ended_at, "
            "ended_reason = :ended_reason, after_call_at = :after_call_at WHERE id = :id",
            _values(concern),
        )
        self.took(Kind.CONCERN, concern.id, concern.events)

    def of_case(self, case_id: CaseId) -> tuple[Concern, ...]:
        """Return the concerns taken up in a case, oldest first."""
        return self._all("case_id = :key", case_id)

    def of_person(self, person_id: PersonId) -> tuple[Concern, ...]:
        """Return the concerns about a person, oldest first."""
        return self._all("subject_id = :key", person_id)

    def waiting_of_owner(self, user: UserId) -> tuple[Concern, ...]:
        """Return a user's concerns that wait or have open entries; no sight narrows it."""
        found = self.sql.execute(
            f"SELECT {COLUMNS} FROM concern WHERE owner_id = :user AND (state = 'registered' "
            "OR EXISTS (SELECT 1 FROM entry AS e WHERE e.concern_id = concern.id "
            "AND e.case_id IS NULL AND e.status = 'open')) ORDER BY received_at, number",
            {"user": user},
        ).fetchall()
        return tuple(_concern(row) for row in found)

    def _all(self, where: str, key: str) -> tuple[Concern, ...]:
        found = self.sql.execute(
            f"SELECT {COLUMNS} FROM concern WHERE {where} AND {self.sight.concern('id')} "
            "ORDER BY received_at, number",
            {"key": key, **self.sight.values},
        ).fetchall()
        return tuple(_concern(row) for row in found)


def _values(concern: Concern) -> dict[str, Any]:
    return {
        "id": concern.id,
        "number": concern.number,
        "kind": concern.kind,
        "channel": concern.channel,
        "received_at": stamp(concern.received_at),
        "registered_at": stamp(concern.registered_at),
        "registered_by": concern.registered_by,
        "severity": str(concern.severity),
        "due_at": stamp(concern.due_at),
        "reporter_type": concern.reporter_type,
        "danger_now": concern.danger_now,
        "children_home": concern.children_home,
        "subject_id": concern.subject_id,
        "owner_id": concern.owner_id,
        "state": str(concern.state),
        "case_id": concern.case_id,
        "ended_at": maybe_stamp(concern.ended_at),
        "ended_reason": concern.ended_reason,
        "after_call_at": maybe_stamp(concern.after_call_at),
    }


def _concern(row: Row) -> Concern:
    return Concern(
        id=ConcernId(row[0]),
        number=row[1],
        kind=row[2],
        channel=row[3],
        received_at=instant(row[4]),
        registered_at=instant(row[5]),
        registered_by=UserId(row[6]),
        severity=Severity(row[7]),
        due_at=instant(row[8]),
        reporter_type=row[9],
        danger_now=row[10],
        children_home=row[11],
        subject_id=PersonId(row[12]),
        owner_id=UserId(row[13]),
        state=ConcernState(row[14]),
        case_id=None if row[15] is None else CaseId(row[15]),
        ended_at=maybe_instant(row[16]),
        ended_reason=row[17],
        after_call_at=maybe_instant(row[18]),
    )
