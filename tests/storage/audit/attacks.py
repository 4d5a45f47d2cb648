"""What an insider with the database key does to the log."""
# ruff: noqa: S608 - the attacker's own statements, over names given here

import json

from models.audit.merkle import Tree, leaf_hash
from storage.audit.log import write_peaks
from storage.database.sql import Sql
from tests.office import TestOffice


def disarmed(office: TestOffice) -> Sql:
    """Return a connection without the triggers and keys that stop a change."""
    sql = office.database.sql
    sql.execute("PRAGMA foreign_keys = OFF")
    for (name,) in sql.execute(
        "SELECT name FROM sqlite_master WHERE type = 'trigger'"
    ).fetchall():
        sql.execute(f"DROP TRIGGER {name}")
    return sql


def hashes(sql: Sql) -> list[bytes]:
    return [
        bytes(row[0])
        for row in sql.execute("SELECT hash FROM log_leaf ORDER BY seq").fetchall()
    ]


def rework(sql: Sql) -> None:
    """Number and hash everything anew, as an insider with the key would."""
    rows = sql.execute("SELECT seq, leaf FROM log_leaf ORDER BY seq").fetchall()
    tree = Tree()
    for new, (seq, leaf) in enumerate(rows):
        said = json.loads(leaf) | {"seq": new}
        written = json.dumps(said, separators=(",", ":"), sort_keys=True, ensure_ascii=False)
        hashed = leaf_hash(written.encode())
        sql.execute(
            "UPDATE log_leaf SET seq = ?, leaf = ?, hash = ? WHERE seq = ?",
            (new, written, hashed, seq),
        )
        for table in ("log_text", "log_about"):
            sql.execute(f"UPDATE {table} SET seq = ? WHERE seq = ?", (new, seq))
        tree = tree.with_leaf(hashed)
    set_head(sql, tree)


def set_head(sql: Sql, tree: Tree) -> None:
    sql.execute("UPDATE log_head SET size = ?, peaks = ?", (tree.size, write_peaks(tree)))


def drop(sql: Sql, where: str) -> None:
    for table in ("log_text", "log_about", "log_leaf"):
        sql.execute(f"DELETE FROM {table} WHERE {where}")


def cut_tail(sql: Sql, size: int) -> None:
    """Take every row from that number on away, and set the head."""
    drop(sql, f"seq >= {size}")
    set_head(sql, Tree().with_leaves(hashes(sql)))


def leaf_of(sql: Sql, seq: int) -> str:
    row = sql.execute("SELECT leaf FROM log_leaf WHERE seq = ?", (seq,)).fetchone()
    assert row is not None
    return str(row[0])


def edit(sql: Sql, seq: int = 5) -> None:
    leaf = leaf_of(sql, seq).replace('"user":"', '"user":"x')
    sql.execute("UPDATE log_leaf SET leaf = ? WHERE seq = ?", (leaf, seq))
