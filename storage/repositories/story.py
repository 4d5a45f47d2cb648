"""What happened, in SQL, append-only."""

import json
from dataclasses import dataclass

from models.kernel.clock import instant, stamp
from models.kernel.events import Kind
from models.kernel.ids import CaseId, ConcernId, UserId
from models.kernel.words import require_all_fit, require_fit
from models.ports.records import Happening, Told
from storage.database.sql import Row, Sql, to_json
from storage.repositories.rows import Unit
from storage.repositories.sight import Sight


@dataclass(slots=True)
class SqlStory:
    """The happening table."""

    sql: Sql
    unit: Unit
    sight: Sight

    def add(self, happening: Happening) -> None:
        """Write one line.

        Raises:
            Refused: words in it cannot be kept, whichever form they came from.
        """
        require_fit(happening.words)
        require_all_fit(happening.data)
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

    def of_case(self, case_id: CaseId) -> tuple[Told, ...]:
        """Return the story of a case, newest first; of one instant, the last written first."""
        found = self.sql.execute(
            "SELECT seq, user_id, kind, at, concern_id, case_id, data, words FROM happening "
            f"WHERE case_id = :id AND {self.sight.case('case_id')} "
            "ORDER BY at DESC, seq DESC",
            {"id": case_id, **self.sight.values},
        ).fetchall()
        return tuple(_told(row) for row in found)

    def of_concern(self, concern_id: ConcernId) -> tuple[Told, ...]:
        """Return the story of a concern, newest first, as that of a case."""
        found = self.sql.execute(
            "SELECT seq, user_id, kind, at, concern_id, case_id, data, words FROM happening "
            f"WHERE concern_id = :id AND {self.sight.concern('concern_id')} AND {self._told} "
            "ORDER BY at DESC, seq DESC",
            {"id": concern_id, **self.sight.values},
        ).fetchall()
        return tuple(_told(row) for row in found)

    @property
    def _told(self) -> str:
        """What came after a concern was taken up is seen with the case alone."""
        before = "noted_at < (SELECT k.ended_at FROM concern AS k WHERE k.id = concern_id)"
        return f"(case_id IS NULL OR {self.sight.case('case_id')} OR {before})"


def _told(row: Row) -> Told:
    happening = Happening(
        kind=row[2],
        at=instant(row[3]),
        concern_id=None if row[4] is None else ConcernId(row[4]),
        case_id=None if row[5] is None else CaseId(row[5]),
        data=json.loads(row[6]),
        words=row[7],
    )
    return Told(row[0], UserId(row[1]), happening)
