"""What stands beside the log and must agree with it: thinning, counts, checkpoints, deletions."""

import json
from collections.abc import Iterator
from typing import Final

from models.audit.acts import Act
from models.audit.checkpoint import Checkpoint, origin_of
from models.kernel.events import Kind
from models.office.countersignature import Settled
from storage.audit.checkpoints import CheckpointError, public_keys, verify_checkpoint
from storage.audit.log import LogFault, read_tree, thinned_to
from storage.database.sql import Sql

SAY_DELETED: Final = (Act.RECORD_DELETED, Act.DELETIONS_REPLAYED)
MAY_DELETE: Final = (*SAY_DELETED, Act.DRAFT_DISCARDED, Act.ATTACHMENT_DELETED)
SETTLED_BY: Final = {
    Settled.SIGNED: Act.COUNTERSIGNED,
    Settled.DECLINED: Act.COUNTERSIGN_DECLINED,
}
COUNTERSIGNING: Final = (Act.COUNTERSIGN_ASKED, *SETTLED_BY.values())
SAY_WHY: Final = (
    Act.IDENTITY_OPENED,
    Act.IDENTITY_RELEASED,
    Act.ACCESS_GRANTED,
    Act.CONFLICT_DECLARED,
    Act.CONFLICT_LIFTED,
    Act.COUNTERSIGN_DECLINED,
)
"""Acts that nobody does without saying why."""
REASONLESS: Final = (
    "WITH told AS (SELECT l.seq AS seq, l.leaf AS leaf, json_extract(l.leaf, '$.act') AS act, "
    "json_extract(l.leaf, '$.outcome') AS outcome FROM log_leaf AS l WHERE json_valid(l.leaf)) "
    "SELECT told.seq, told.leaf FROM told LEFT JOIN log_text AS t ON t.seq = told.seq "
    "WHERE t.seq IS NULL AND told.outcome = 'done' "
    "AND told.act IN (SELECT value FROM json_each(:acts)) AND told.seq > "
    "coalesce((SELECT max(seq) FROM told WHERE act = :live), -1) ORDER BY told.seq"
)
STILL_THERE: Final = {
    Kind.CONCERN: "SELECT 1 FROM concern WHERE id = :id",
    Kind.PERSON: "SELECT 1 FROM person WHERE id = :id",
    Kind.DRAFT: "SELECT 1 FROM draft WHERE id = :id",
    Kind.ATTACHMENT: "SELECT 1 FROM attachment WHERE id = :id",
}
ACTS: Final = (
    "SELECT l.leaf FROM log_leaf AS l WHERE ({named}) AND json_valid(l.leaf) "
    "AND json_extract(l.leaf, '$.act') IN (SELECT value FROM json_each(:acts))"
)
"""Looks for the codes as text first: reading every leaf as JSON takes ten times as long."""


def verify_surroundings(sql: Sql) -> Iterator[LogFault]:
    """Yield where what stands beside the log says something else than the log."""
    yield from _thinning(sql)
    yield from _checkpoints(sql)
    yield from _ledger(sql)
    yield from _countersignatures(sql)
    yield from _reasons(sql)


def _thinning(sql: Sql) -> Iterator[LogFault]:
    """Compare the table of thinnings and the counts with what the log says and holds."""
    told = [0]
    for leaf in _leaves(sql, (Act.LOG_THINNED,)):
        told += thinned_to(leaf)
    row = sql.execute(
        "SELECT (SELECT coalesce(max(up_to), 0) FROM log_thinning), "
        "(SELECT coalesce(sum(amount), 0) FROM log_count), "
        "(SELECT count(*) FROM log_leaf WHERE leaf = '')"
    ).fetchone() or (0, 0, 0)
    if row[0] != max(told):
        yield LogFault(max(row[0], *told), "thinning")
    if row[1] != row[2]:
        yield LogFault(row[2], "count")
    early = sql.execute(
        "SELECT t.up_to FROM log_thinning AS t JOIN checkpoint AS c ON c.size < t.up_to "
        "AND c.at >= t.before ORDER BY t.up_to LIMIT 1"
    ).fetchone()
    if early is not None:  # a row written after that checkpoint cannot have been old enough
        yield LogFault(early[0], "early")


def _checkpoints(sql: Sql) -> Iterator[LogFault]:
    """Check size, root and signature of every checkpoint that was kept."""
    keys = public_keys(sql)
    office = sql.execute("SELECT vault_id FROM office").fetchone()
    origin = origin_of(office[0]) if office else ""
    rows = sql.execute("SELECT size, peaks, note FROM checkpoint ORDER BY size").fetchall()
    for size, peaks, note in rows:
        if not any(_signed(key, note, origin, size, peaks) for key in keys):
            yield LogFault(size, "checkpoint")


def _signed(key: bytes, note: str, origin: str, size: int, peaks: str) -> bool:
    try:
        tree = read_tree(size, peaks)
        return verify_checkpoint(note, key) == Checkpoint(origin, size, tree.root)
    except (CheckpointError, ValueError, TypeError):
        return False


def _ledger(sql: Sql) -> Iterator[LogFault]:
    """Compare the ledger of deletions with the log, and with what is still there."""
    ledger = sql.execute("SELECT kind, id, at FROM deletion ORDER BY kind, id").fetchall()
    known = {(kind, key) for kind, key, _ in ledger}
    said = {pair for leaf in _leaves(sql, MAY_DELETE) for pair in _pairs(leaf)}
    must = {pair for leaf in _leaves(sql, SAY_DELETED) for pair in _pairs(leaf)}
    row = sql.execute("SELECT coalesce(max(before), '') FROM log_thinning").fetchone()
    forgotten = "" if row is None else row[0]
    for kind, key, at in ledger:
        if (kind, key) not in said and at >= forgotten:
            yield LogFault(0, "ledger")
        statement = STILL_THERE.get(Kind(kind)) if kind in list(Kind) else None
        if statement and sql.execute(statement, {"id": key}).fetchone():
            yield LogFault(0, "undeleted")
    missing = {pair for pair in must if pair[0] in STILL_THERE} - known
    yield from (LogFault(0, "ledger") for _ in missing)


def _countersignatures(sql: Sql) -> Iterator[LogFault]:
    """Compare who acted and who signed with the log: a signature without its row is forged."""
    row = sql.execute("SELECT coalesce(max(before), '') FROM log_thinning").fetchone()
    forgotten = "" if row is None else row[0]
    said = {
        (key, str(leaf.get("act")), str(leaf.get("user")))
        for leaf in _leaves(sql, COUNTERSIGNING)
        for kind, key in _pairs(leaf)
        if kind == Kind.COUNTERSIGNATURE
    }
    rows = sql.execute(
        "SELECT id, made_by, made_at, state, settled_by, coalesce(settled_at, '') "
        "FROM countersignature ORDER BY number"
    ).fetchall()
    for key, made_by, made_at, state, settled_by, settled_at in rows:
        asked = (key, str(Act.COUNTERSIGN_ASKED), made_by)
        settled = (key, str(SETTLED_BY.get(state, "")), settled_by)
        if (made_at >= forgotten and asked not in said) or (
            state != Settled.OPEN and settled_at >= forgotten and settled not in said
        ):
            yield LogFault(0, "countersignature")
    known = {row[0] for row in rows}
    yield from (LogFault(0, "countersignature") for key in {one[0] for one in said} - known)


def _reasons(sql: Sql) -> Iterator[LogFault]:
    """Yield the rows whose reason is gone, though nothing that they are about was deleted."""
    found = sql.execute(REASONLESS, {"acts": json.dumps(SAY_WHY), "live": Act.WENT_LIVE})
    rows = found.fetchall()
    gone = {
        (kind, key) for kind, key in sql.execute("SELECT kind, id FROM deletion").fetchall()
    }
    for seq, leaf in rows:
        if not gone & set(_pairs(json.loads(leaf))):
            yield LogFault(seq, "reason")


def _leaves(sql: Sql, acts: tuple[Act, ...]) -> list[dict[str, object]]:
    named = " OR ".join(f"instr(l.leaf, '\"{act}\"') > 0" for act in acts)
    found = sql.execute(ACTS.format(named=named), {"acts": json.dumps(acts)}).fetchall()
    return [json.loads(leaf) for (leaf,) in found]


def _pairs(leaf: dict[str, object]) -> list[tuple[str, str]]:
    about = leaf.get("about")
    pairs = about if isinstance(about, list) else []
    return [
        (str(pair[0]), str(pair[1]))
        for pair in pairs
        if isinstance(pair, list) and len(pair) == 2  # noqa: PLR2004 - kind and id
    ]
