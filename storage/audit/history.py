"""Does today's log hold exactly the history that a checkpoint outside states?"""

from dataclasses import dataclass
from enum import StrEnum

from models.audit.merkle import Hash, Tree, leaf_hash
from storage.database.sql import Sql


class History(StrEnum):
    """What was found."""

    HELD = "held"  # every row that the checkpoint counts is there, unchanged
    SHORTER = "shorter"  # the log has fewer rows than the checkpoint counts
    CHANGED = "changed"  # rows that the checkpoint counts are others now


@dataclass(frozen=True, slots=True)
class Prefix:
    """The first rows of the log: how many there are, and their root as of now."""

    size: int
    root: Hash


def prefix_of(sql: Sql, size: int) -> Prefix:
    """Return the log's first ``size`` rows, hashed anew from what they say.

    A thinned row counts by its hash. The answer is smaller where the log is shorter.
    """
    rows = sql.execute(
        "SELECT hash, leaf FROM log_leaf WHERE seq >= 0 AND seq < :size ORDER BY seq",
        {"size": size},
    )
    tree = Tree()
    while (row := rows.fetchone()) is not None:
        tree = tree.with_leaf(leaf_hash(row[1].encode()) if row[1] else bytes(row[0]))
    return Prefix(tree.size, tree.root)


def compare(sql: Sql, size: int, root: Hash) -> History:
    """Compare a checkpoint (size, root) with the log."""
    found = prefix_of(sql, size)
    if found.size < size:
        return History.SHORTER
    return History.HELD if found.root == root else History.CHANGED
