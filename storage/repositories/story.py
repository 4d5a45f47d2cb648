"""What happened, in SQL, append-only."""

from dataclasses import dataclass

from models.kernel.clock import stamp
from models.kernel.events import Kind
from models.kernel.ids import CaseId, ConcernId
from models.ports.records import Happening
from storage.database.sql import Sql, to_json
from storage.repositories.rows import Unit


@dataclass(slots=True)
class SqlStory:
    """The happening table."""

    sql: Sql
    unit: Unit

    def add(self, happening: Happening) -> None:
        """Write one line."""
        self.sql.execute(
            "INSERT INTO happening (at, noted_at, kind, concern_id, case_id, user_id, data, "
            "words) VALUES (:at, :noted_at, :kind, :concern_id, :case_id, :user_id, :data, "
            ":words)",
            {
                "at": stamp(happening.at),
                "noted_at": stamp(self.unit.now),
                "kind": happening.kind,
                "concern_id": happening.concern_id,
                "case_id": happening.case_id,
                "user_id": self.unit.actor.user,
                "data": to_json(happening.data),
                "words": happening.words,
            },
        )
        if happening.concern_id is not None:
            self.unit.changed(Kind.CONCERN, happening.concern_id)
        if happening.case_id is not None:
            self.unit.changed(Kind.CASE, happening.case_id)

    def join(self, concern_id: ConcernId, case_id: CaseId) -> None:
        """Let a concern's lines be read in a case's story as well."""
        self.sql.execute(
            "UPDATE happening SET case_id = :case WHERE concern_id = :concern "
            "AND case_id IS NULL",
            {"case": case_id, "concern": concern_id},
        )
        self.unit.changed(Kind.CASE, case_id)
