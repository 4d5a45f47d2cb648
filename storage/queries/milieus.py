"""The list of concerns about places, forums and groups."""

from models.concerns.milieu import MilieuRow, Standing
from models.kernel.clock import instant
from models.kernel.ids import MilieuId, UserId
from storage.database.sql import Sql
from storage.repositories.rows import maybe_instant


def listed(sql: Sql, standing: Standing) -> tuple[MilieuRow, ...]:
    """Return those that are followed up, by the next review, or those at an end, newest first."""
    where = "ended_at IS NOT NULL ORDER BY ended_at DESC" if standing is Standing.ENDED else (
        "ended_at IS NULL ORDER BY review_at"
    )  # fmt: skip
    found = sql.execute(
        "SELECT id, number, kind, title, at, owner_id, review_at, ended_at FROM milieu "
        f"WHERE {where}, number"
    ).fetchall()
    return tuple(
        MilieuRow(
            MilieuId(row[0]),
            row[1],
            row[2],
            row[3],
            instant(row[4]),
            UserId(row[5]),
            instant(row[6]),
            maybe_instant(row[7]),
        )
        for row in found
    )
