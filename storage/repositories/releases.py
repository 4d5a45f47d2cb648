"""Decisions on who may learn a sealed identity, in SQL; the identity is never among them."""

from dataclasses import dataclass
from typing import Final

from models.concerns.release import Release, ReleaseState, Scope
from models.kernel.clock import instant, stamp
from models.kernel.events import Kind
from models.kernel.ids import ConcernId, UserId
from storage.database.sql import Row, Sql
from storage.repositories.rows import Unit

RELEASES: Final = (
    "SELECT id, identity_id, concern_id, scope, to_whom, words, decided_by, decided_at, state, "
    "countersignature FROM identity_release "
)


@dataclass(slots=True)
class SqlReleases:
    """The table of decisions; one is never removed while its concern stands."""

    sql: Sql
    unit: Unit

    def of_concern(self, concern_id: ConcernId) -> tuple[Release, ...]:
        """Return the decisions on a concern's reporter, newest first."""
        found = self.sql.execute(
            RELEASES + "WHERE concern_id = :id ORDER BY decided_at DESC, rowid DESC",
            {"id": concern_id},
        ).fetchall()
        return tuple(_release(row) for row in found)

    def of_countersignature(self, countersignature: str) -> Release | None:
        """Return the decision that waits for (or had) that second person, or None."""
        row = self.sql.execute(
            RELEASES + "WHERE countersignature = :id", {"id": countersignature}
        ).fetchone()
        return None if row is None else _release(row)

    def add(self, release: Release) -> None:
        """Keep a new decision."""
        self.sql.execute(
            "INSERT INTO identity_release (id, identity_id, concern_id, scope, to_whom, words, "
            "decided_by, decided_at, state, countersignature) VALUES (:id, :identity, "
            ":concern, :scope, :to, :words, :by, :at, :state, :second)",
            {
                "id": release.id,
                "identity": release.identity_id,
                "concern": release.concern_id,
                "scope": str(release.scope),
                "to": release.to,
                "words": release.words,
                "by": release.decided_by,
                "at": stamp(release.decided_at),
                "state": str(release.state),
                "second": release.countersignature,
            },
        )
        self.unit.changed(Kind.CONCERN, release.concern_id)

    def save(self, release: Release) -> None:
        """Keep where a decision stands; what was decided never changes."""
        self.sql.execute(
            "UPDATE identity_release SET state = :state WHERE id = :id",
            {"state": str(release.state), "id": release.id},
        )
        self.unit.changed(Kind.CONCERN, release.concern_id)


def _release(row: Row) -> Release:
    return Release(
        id=row[0],
        identity_id=row[1],
        concern_id=ConcernId(row[2]),
        scope=Scope(row[3]),
        to=row[4],
        words=row[5],
        decided_by=UserId(row[6]),
        decided_at=instant(row[7]),
        state=ReleaseState(row[8]),
        countersignature=row[9],
    )
