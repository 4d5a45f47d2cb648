"""The log checked at unlock: what came since the last checkpoint first, the rest in slices."""

from dataclasses import dataclass
from typing import Final

from models.audit.merkle import Tree
from models.audit.rows import LogState
from storage.audit.checkpoints import CheckpointError, public_keys, verify_checkpoint
from storage.audit.log import LogCheck, read_tree
from storage.audit.surroundings import verify_surroundings
from storage.database.sql import Sql

AT_ONCE: Final = 1000
"""Rows checked before the desk shows, about 30 ms; a longer tail waits for the slices."""


def tail_holds(sql: Sql) -> bool:
    """Whether the rows since the last checkpoint are whole; too many are left to the slices."""
    start = last_head(sql)
    row = sql.execute("SELECT count(*) FROM log_leaf WHERE seq >= ?", (start.size,)).fetchone()
    if row is None or row[0] > AT_ONCE:
        return True
    check = LogCheck(sql, start)
    check.go_on()  # fewer rows than a slice has
    return not check.faults


def last_head(sql: Sql) -> Tree:
    """Return the head at the newest checkpoint that a key of ours has signed, or of no row."""
    keys = public_keys(sql)
    rows = sql.execute("SELECT size, peaks, note FROM checkpoint ORDER BY size DESC LIMIT 3")
    for size, peaks, note in rows.fetchall():
        try:
            tree = read_tree(size, peaks)
        except (ValueError, TypeError):
            continue
        if any(_states(note, key, tree) for key in keys):
            return tree
    return Tree()


def _states(note: str, key: bytes, tree: Tree) -> bool:
    try:
        found = verify_checkpoint(note, key)
    except CheckpointError:
        return False
    return (found.size, found.root) == (tree.size, tree.root)


@dataclass(slots=True)
class SlicedCheck:
    """The whole log, a slice at each call, and what stands beside it at the end."""

    sql: Sql
    check: LogCheck | None = None  # begun by the first call: on the database thread

    def __call__(self) -> LogState:
        """Check one slice further; once it is not GOING, there is nothing more to call."""
        if self.check is None:
            self.check = LogCheck(self.sql, Tree())
        if self.check.go_on():
            return LogState.GOING
        if self.check.faults or any(True for _ in verify_surroundings(self.sql)):
            return LogState.FAULTY
        return LogState.SOUND
