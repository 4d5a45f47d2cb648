"""Every attack on the log by whoever holds the database key, as one table.

What is seen by the vault alone, and what is seen by whoever holds a checkpoint that left it.
The table is written by the test; it stands in ``attack_matrix.txt`` as a person reads it.
"""
# ruff: noqa: S608 - the attacker's own statements, over names given here

import base64
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from models.audit.acts import Act
from models.audit.checkpoint import Checkpoint, origin_of, parse_note
from models.audit.leaf import Note
from models.audit.merkle import Tree, leaf_hash
from models.kernel.events import Kind
from models.usecases.delete_concern import DeleteConcern
from models.usecases.end_concern import RejectConcern
from storage.audit.checkpoints import sign_checkpoint
from storage.audit.history import History, compare
from storage.audit.log import verify_log, write_peaks
from storage.audit.surroundings import verify_surroundings
from storage.database.sql import Sql
from tests.office import PRACTICE, TestOffice
from tests.scenario_calls import V7, take_down
from tests.storage.audit.attacks import (
    cut_tail,
    disarmed,
    drop,
    edit,
    hashes,
    rework,
    set_head,
)

TABLE = Path(__file__).with_name("attack_matrix.txt")
ROWS, OUT = 40, 30
SEED = b"s" * 32


@pytest.fixture
def outside(office: TestOffice) -> str:
    """A log of forty rows, with a deletion in it; a checkpoint over thirty has left it."""
    concern = take_down(office, V7)
    RejectConcern(office.begin)(concern, "Ikke en sag")
    DeleteConcern(office.begin)(concern)
    with office.begin() as work:
        opened = Note(Act.IDENTITY_OPENED, ((Kind.CONCERN, "c1"),), words="call_back: aftalt")
        work.note(opened)
        work.commit()
    note = ""
    while (size := len(hashes(office.database.sql))) < ROWS:
        with office.begin() as work:
            if size == OUT:
                note = work.checkpoints.make("print")
            work.note(Note(Act.CASE_VIEWED, ((Kind.CASE, "c1"),), words=f"ord {size}"))
            work.commit()
    return note


def thin(sql: Sql, up_to: int, *, told: bool) -> None:
    """Empty rows that are far too young; with ``told``, as if the rules had been kept."""
    sql.execute(f"UPDATE log_leaf SET leaf = '' WHERE seq < {up_to}")
    for table in ("log_text", "log_about"):
        sql.execute(f"DELETE FROM {table} WHERE seq < {up_to}")
    if not told:
        return
    sql.execute("INSERT INTO log_count VALUES ('2026-01', 'case.viewed', ?)", (up_to,))
    sql.execute("INSERT INTO log_thinning VALUES (?, '2025-12-01T00:00:00Z', '', '')", (up_to,))
    seq = ROWS - 1
    leaf = json.loads(
        sql.execute(f"SELECT leaf FROM log_leaf WHERE seq = {seq}").fetchall()[0][0]
    )
    leaf |= {"act": "log.thinned", "about": [["thinning", str(up_to)]]}
    sql.execute("UPDATE log_leaf SET leaf = ? WHERE seq = ?", (json.dumps(leaf), seq))
    sql.execute(
        "UPDATE log_about SET kind = 'thinning', id = ? WHERE seq = ?", (str(up_to), seq)
    )
    resum(sql)


def resum(sql: Sql) -> None:
    """Hash what changed anew, leave thinned rows as they are, and set the head."""
    for seq, leaf in sql.execute("SELECT seq, leaf FROM log_leaf WHERE leaf <> ''").fetchall():
        sql.execute(
            "UPDATE log_leaf SET hash = ? WHERE seq = ?", (leaf_hash(leaf.encode()), seq)
        )
    set_head(sql, Tree().with_leaves(hashes(sql)))


def rewritten(sql: Sql) -> None:
    """Change a row and everything that would tell: tree, head, checkpoints and signatures."""
    edit(sql)
    rework(sql)
    resign(sql)


def reworked(change: Callable[[Sql], object]) -> Callable[[Sql], object]:
    def both(sql: Sql) -> None:
        change(sql)
        rework(sql)

    return both


def resign(sql: Sql) -> None:
    now = hashes(sql)
    for (size,) in sql.execute("SELECT size FROM checkpoint").fetchall():
        tree = Tree().with_leaves(now[:size])
        note = sign_checkpoint(Checkpoint(origin_of(PRACTICE.vault_id), size, tree.root), SEED)
        sql.execute(
            "UPDATE checkpoint SET peaks = ?, note = ? WHERE size = ?",
            (write_peaks(tree), note, size),
        )


def put_in(sql: Sql) -> None:
    """Put a copy of a row between others: those after it move up by one."""
    for table in ("log_text", "log_about", "log_leaf"):
        sql.execute(f"UPDATE {table} SET seq = -seq - 2 WHERE seq > 5")
        sql.execute(f"UPDATE {table} SET seq = -seq - 1 WHERE seq < 0")
    sql.execute("INSERT INTO log_leaf SELECT 6, hash, leaf FROM log_leaf WHERE seq = 5")
    sql.execute("INSERT INTO log_about SELECT kind, id, 6 FROM log_about WHERE seq = 5")


def swapped(sql: Sql) -> None:
    """Let two rows change places, with all that belongs to them."""
    for table in ("log_text", "log_about", "log_leaf"):
        for before, after in ((5, -5), (6, 5), (-5, 6)):
            sql.execute(f"UPDATE {table} SET seq = {after} WHERE seq = {before}")


def repeated(sql: Sql) -> None:
    """Replay an early row as if it had happened again."""
    sql.execute(f"INSERT INTO log_leaf SELECT {ROWS}, hash, leaf FROM log_leaf WHERE seq = 5")
    sql.execute(f"INSERT INTO log_about SELECT kind, id, {ROWS} FROM log_about WHERE seq = 5")


def forked(sql: Sql) -> None:
    """Go back before the checkpoint, and let as many rows follow that say something else."""
    sql.execute("DELETE FROM checkpoint")
    sql.execute(
        "UPDATE log_leaf SET leaf = replace(leaf, 'case.viewed', 'list.viewed') WHERE seq > 20"
    )
    rework(sql)


def old_backup(sql: Sql, size: int) -> None:
    """Put the vault back as it stood at that size; kept checkpoints of later are not in it."""
    sql.execute("DELETE FROM checkpoint WHERE size > ?", (size,))
    cut_tail(sql, size)


def words_changed(sql: Sql) -> None:
    sql.execute("UPDATE log_text SET words = 'andre' WHERE seq = 35")


def after_the_checkpoint(sql: Sql) -> None:
    sql.execute(
        "UPDATE log_leaf SET leaf = replace(leaf, 'case.viewed', 'case.opened') WHERE seq = 35"
    )
    rework(sql)


ATTACKS: dict[str, Callable[[Sql], object]] = {
    "one row changed": edit,
    "one row changed, tree made anew": reworked(edit),
    "one row changed, tree, kept checkpoints and their signatures made anew": rewritten,
    "one row deleted": lambda sql: drop(sql, "seq = 5"),
    "one row deleted, tree made anew": reworked(lambda sql: drop(sql, "seq = 5")),
    "a row's words changed": words_changed,
    "a row put before the first": lambda sql: sql.execute(
        "INSERT INTO log_leaf (seq, hash, leaf) VALUES (-1, zeroblob(32), '{}')"
    ),
    "the tail cut off below the checkpoint": lambda sql: cut_tail(sql, 20),
    "the tail cut off below the checkpoint, kept checkpoints deleted": lambda sql: old_backup(sql, 20),
    "the tail cut off above the checkpoint": lambda sql: cut_tail(sql, 34),
    "an old backup put back, older than the checkpoint": lambda sql: old_backup(sql, 20),
    "an old backup put back, newer than the checkpoint": lambda sql: old_backup(sql, 34),
    "a row changed that came after the checkpoint, tree made anew": after_the_checkpoint,
    "rows thinned that are too young": lambda sql: thin(sql, 8, told=False),
    "rows thinned that are too young, and the log says so as if by the rules": lambda sql: thin(sql, 33, told=True),
    "rows before the checkpoint thinned too early, and the log says so": lambda sql: thin(sql, 2, told=True),
    "counts of thinned rows changed": lambda sql: sql.execute("INSERT INTO log_count VALUES ('2025-01', 'x', 5)"),
    "a kept checkpoint changed": lambda sql: sql.execute("UPDATE checkpoint SET note = replace(note, '30', '31')"),
    "peaks of a kept checkpoint changed": lambda sql: sql.execute("UPDATE checkpoint SET peaks = '[]'"),
    "all kept checkpoints deleted": lambda sql: sql.execute("DELETE FROM checkpoint"),
    "a deletion taken out of the ledger": lambda sql: sql.execute("DELETE FROM deletion WHERE kind = 'concern'"),
    "a deletion put into the ledger": lambda sql: sql.execute("INSERT INTO deletion VALUES ('case', 'x', '2026-02-01', 'u')"),
    "an unknown kind put into the ledger": lambda sql: sql.execute("INSERT INTO deletion VALUES ('?', 'x', '2026-02-01', 'u')"),
    "a deleted person put back": lambda sql: sql.execute(
        "INSERT INTO person (id, name) SELECT id, 'Emil' FROM deletion WHERE kind = 'person'"
    ),
    "a row put in between, tree made anew": reworked(put_in),
    "two rows swapped, tree made anew": reworked(swapped),
    "a row said once more at the end, tree made anew": reworked(repeated),
    "another history of the same length, forked before the checkpoint": forked,
    "a signature put into a countersignature": lambda sql: sql.execute(
        "UPDATE countersignature SET state = 'signed', how = 'screen', settled_by = 'leader', "
        "settled_at = '2026-01-20T00:00:00Z'"
    ),
    "a countersignature taken away": lambda sql: sql.execute("DELETE FROM countersignature"),
    "a countersignature given to somebody else": lambda sql: sql.execute("UPDATE countersignature SET made_by = 'x'"),
    "the reason for which an identity was opened erased": lambda sql: sql.execute(
        "DELETE FROM log_text WHERE words LIKE 'call_back%'"
    ),
    "the words of an ordinary row erased": lambda sql: sql.execute("DELETE FROM log_text WHERE seq = 35"),
}  # fmt: skip


def alone(sql: Sql) -> str:
    found = {each.what for each in (*verify_log(sql), *verify_surroundings(sql))}
    return "seen" if found else "not seen"


def with_checkpoint(sql: Sql, note: str) -> str:
    checkpoint, _, _ = parse_note(note)
    return (
        "not seen" if compare(sql, checkpoint.size, checkpoint.root) is History.HELD else "seen"
    )


def verdict(vault: str, witness: str) -> str:
    return "not promised" if (vault, witness) == ("not seen", "not seen") else ""


def row(attack: str, vault: str, witness: str) -> str:
    return f"{attack:<75} {vault:<10} {witness:<10} {verdict(vault, witness)}".rstrip()


def test_an_honest_log_is_accused_of_nothing(office: TestOffice, outside: str) -> None:
    assert alone(office.database.sql) == "not seen"
    assert with_checkpoint(office.database.sql, outside) == "not seen"
    assert base64.b64encode(parse_note(outside)[0].root).decode() in outside


def test_a_reason_that_went_with_its_concern_accuses_nobody(office: TestOffice) -> None:
    concern = take_down(office, V7)
    with office.begin() as work:
        about = ((Kind.CONCERN, concern),)
        work.note(Note(Act.IDENTITY_OPENED, about, words="complaint: klage"))
        work.commit()
    RejectConcern(office.begin)(concern, "Ikke en sag")
    DeleteConcern(office.begin)(concern)
    assert alone(office.database.sql) == "not seen"


@pytest.mark.parametrize("attack", ATTACKS)
def test_an_attack_is_seen_as_the_table_says(
    office: TestOffice, outside: str, attack: str
) -> None:
    sql = disarmed(office)
    ATTACKS[attack](sql)
    made = row(attack, alone(sql), with_checkpoint(sql, outside))
    assert made in TABLE.read_text(encoding="utf-8").split("\n")


def test_the_table_holds_exactly_these_attacks() -> None:
    lines = TABLE.read_text(encoding="utf-8").split("\n")
    heading = row("an attack by whoever holds the database key", "vault", "checkpoint")
    assert lines[0] == heading
    assert [line[:75].rstrip() for line in lines[1:-1]] == list(ATTACKS)
