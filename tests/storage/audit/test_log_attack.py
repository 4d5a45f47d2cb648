"""The log under attack by someone who holds the database key.

What each attack leaves to be seen is what SECURITY.md says: a change without rework is seen
by the log itself; a log reworked from end to end, cut or rolled back is seen only by whoever
holds an earlier head.
"""
# ruff: noqa: S608 - the attacker's own statements, over names given here

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.audit.acts import Act
from models.audit.leaf import Note
from models.audit.merkle import Tree, consistency_proof, consistent, leaf_hash
from models.kernel.events import Kind
from storage.audit.log import (
    AuditLog,
    LogFault,
    read_tree,
    text_digest,
    verify_log,
    write_peaks,
)
from storage.database.sql import Sql
from tests.office import TestOffice, open_office
from tests.storage.audit.attacks import disarmed, drop, hashes, leaf_of, rework, set_head

ROWS = 12


@pytest.fixture
def office(tmp_path: Path) -> TestOffice:
    """An office with twelve rows in its log; every third has words."""
    made = open_office(tmp_path)
    for number in range(ROWS):
        words = f"ord {number}" if number % 3 == 0 else ""
        about = ((Kind.CASE, f"c{number % 2}"), (Kind.PERSON, f"p{number}"))[: number % 3]
        with made.begin() as work:
            work.note(Note(Act.CASE_VIEWED, about, words=words))
            work.commit()
    return made


def faults(office: TestOffice) -> set[str]:
    return {fault.what for fault in verify_log(office.database.sql)}


def test_an_untouched_log_has_no_fault(office: TestOffice) -> None:
    assert faults(office) == set()
    sql = office.database.sql
    head = AuditLog(sql, bytes, lambda: 0).head()
    assert head == Tree().with_leaves(hashes(sql))
    assert head.size == ROWS


def test_an_empty_log_has_no_fault(tmp_path: Path) -> None:
    assert faults(open_office(tmp_path)) == set()


def altered(leaf: str) -> str:
    return leaf.replace("case.viewed", "case.opened")


def swap(sql: Sql, columns: str) -> None:
    first = sql.execute(f"SELECT {columns} FROM log_leaf WHERE seq = 3").fetchone()
    second = sql.execute(f"SELECT {columns} FROM log_leaf WHERE seq = 4").fetchone()
    sets = ", ".join(f"{name} = ?" for name in columns.split(", "))
    for seq, values in ((3, second), (4, first)):
        sql.execute(f"UPDATE log_leaf SET {sets} WHERE seq = {seq}", values or ())


def rehash(sql: Sql, seq: int, leaf: str) -> None:
    sql.execute(
        "UPDATE log_leaf SET leaf = ?, hash = ? WHERE seq = ?",
        (leaf, leaf_hash(leaf.encode()), seq),
    )


def edit(sql: Sql) -> None:
    sql.execute("UPDATE log_leaf SET leaf = ? WHERE seq = 5", (altered(leaf_of(sql, 5)),))


def execute(statement: str, *values: Any) -> Callable[[Sql], object]:
    return lambda sql: sql.execute(statement, values)


SEEN: dict[str, tuple[Callable[[Sql], object], set[str]]] = {
    "edit a row": (edit, {"leaf"}),
    "edit a row and its hash": (lambda sql: rehash(sql, 5, altered(leaf_of(sql, 5))), {"head"}),
    "delete a row": (lambda sql: drop(sql, "seq = 5"), {"gap", "head"}),
    "delete the first row": (lambda sql: drop(sql, "seq = 0"), {"gap", "head"}),
    "delete the last row": (lambda sql: drop(sql, f"seq = {ROWS - 1}"), {"head"}),
    "delete all rows": (lambda sql: drop(sql, "seq >= 0"), {"head"}),
    "delete the head": (execute("DELETE FROM log_head"), {"head"}),
    "renumber a row": (execute("UPDATE log_leaf SET seq = 99 WHERE seq = 5"), {"gap", "number", "head", "index"}),
    "swap two rows": (lambda sql: swap(sql, "hash, leaf"), {"number", "head", "index", "text"}),
    "swap two texts": (lambda sql: swap(sql, "leaf"), {"leaf", "index", "text"}),
    "cut a row short": (lambda sql: rehash(sql, 5, leaf_of(sql, 5)[:40]), {"number", "head", "index"}),
    "a row of other JSON": (lambda sql: rehash(sql, 3, '{"seq":3,"about":["x",1,[]]}'), {"head", "text", "index"}),
    "a row that is a list": (lambda sql: rehash(sql, 0, "[]"), {"number", "head", "text"}),
    "change the words": (execute("UPDATE log_text SET words = 'andre' WHERE seq = 3"), {"text"}),
    "change the salt": (execute("UPDATE log_text SET salt = zeroblob(16) WHERE seq = 3"), {"text"}),
    "words for a row that had none": (
        execute("INSERT INTO log_text (seq, salt, words) VALUES (4, zeroblob(16), 'x')"), {"text"},
    ),
    "hide a row from a record": (execute("DELETE FROM log_about WHERE seq = 5 AND kind = 'case'"), {"index"}),
    "show a row at another record": (
        execute("INSERT INTO log_about (kind, id, seq) VALUES ('case', 'c9', 5)"), {"index"},
    ),
    "show a row that is about nothing": (
        execute("INSERT INTO log_about (kind, id, seq) VALUES ('case', 'c9', 0)"), {"index"},
    ),
    "show a row that is not there": (
        execute("INSERT INTO log_about (kind, id, seq) VALUES ('case', 'c9', 77)"), {"index"},
    ),
    "an older head": (lambda sql: set_head(sql, Tree().with_leaves(hashes(sql)[:8])), {"head"}),
    "a head of nonsense": (execute("UPDATE log_head SET peaks = '[]'"), {"head"}),
    "a forged row at the end": (
        lambda sql: sql.execute(
            "INSERT INTO log_leaf (seq, hash, leaf) VALUES (?, ?, ?)",
            (ROWS, leaf_hash(b"{}"), "{}"),
        ),
        {"number", "head"},
    ),
}  # fmt: skip


@pytest.mark.parametrize("attack", SEEN)
def test_a_change_without_rework_is_seen(office: TestOffice, attack: str) -> None:
    change, expected = SEEN[attack]
    change(disarmed(office))
    assert faults(office) == expected


def edit_all(sql: Sql) -> None:
    edit(sql)
    rework(sql)


def delete_and_rework(sql: Sql) -> None:
    drop(sql, "seq = 5")
    rework(sql)


def cut(sql: Sql) -> None:
    drop(sql, "seq >= 9")
    rework(sql)


@pytest.mark.parametrize("attack", [edit_all, delete_and_rework, cut])
def test_a_log_reworked_to_the_end_is_seen_by_an_earlier_head_alone(
    office: TestOffice, attack: Callable[[Sql], None]
) -> None:
    before = hashes(office.database.sql)
    kept = Tree().with_leaves(before[:10])
    attack(disarmed(office))
    assert faults(office) == set()  # as SECURITY.md says: the log alone cannot see it
    now = hashes(office.database.sql)
    assert len(now) < kept.size or not consistent(
        (kept.size, kept.root),
        (len(now), Tree().with_leaves(now).root),
        consistency_proof(now, kept.size),
    )
    if len(now) >= kept.size:
        assert now[: kept.size] != before[: kept.size]
    assert list(verify_log(office.database.sql, start=kept))  # the trusted head sees it, too


def test_an_honest_log_extends_every_earlier_head(office: TestOffice) -> None:
    now = hashes(office.database.sql)
    root = Tree().with_leaves(now).root
    for size in range(1, ROWS + 1):
        earlier = Tree().with_leaves(now[:size])
        assert consistent((size, earlier.root), (ROWS, root), consistency_proof(now, size))
        assert list(verify_log(office.database.sql, start=earlier)) == []


def test_checking_on_from_an_earlier_head_skips_what_was_checked(office: TestOffice) -> None:
    sql = disarmed(office)
    head = Tree().with_leaves(hashes(sql)[:6])
    edit(sql)
    assert list(verify_log(sql, start=head)) == []
    assert list(verify_log(sql)) == [LogFault(5, "leaf")]


def test_forgetting_the_words_keeps_the_log_verifying(office: TestOffice) -> None:
    sql = office.database.sql
    root = AuditLog(sql, bytes, lambda: 0).head().root
    sql.execute("DELETE FROM log_text WHERE seq = 3")
    assert faults(office) == set()
    sql.execute("DELETE FROM log_text")
    assert faults(office) == set()
    assert AuditLog(sql, bytes, lambda: 0).head().root == root
    with office.begin() as work:
        assert {row.words for row in work.log_book.about(Kind.CASE, "c0")} == {""}
        work.note(Note(Act.CASE_VIEWED))
        work.commit()
    assert faults(office) == set()


def test_words_are_found_nowhere_but_in_the_erasable_table(office: TestOffice) -> None:
    rows = office.database.sql.execute("SELECT leaf FROM log_leaf").fetchall()
    assert not any("ord " in leaf for (leaf,) in rows)
    salts = office.database.sql.execute("SELECT salt, words, seq FROM log_text").fetchall()
    assert len({bytes(salt) for salt, _, _ in salts}) == len(salts) == ROWS // 3
    for salt, words, seq in salts:
        assert len(salt) == 16
        assert text_digest(salt, words) == json.loads(leaf_of(office.database.sql, seq))["text"]


@settings(max_examples=25, deadline=None)
@given(st.lists(st.binary(max_size=3), max_size=20))
def test_a_head_is_stored_and_read_back(leaves: list[bytes]) -> None:
    tree = Tree().with_leaves(map(leaf_hash, leaves))
    assert read_tree(tree.size, write_peaks(tree)) == tree


def test_a_head_that_does_not_fit_is_refused() -> None:
    with pytest.raises(ValueError, match="cannot stand over"):
        read_tree(3, "[]")


def test_a_row_says_when_who_and_in_which_role(office: TestOffice) -> None:
    with office.begin() as work:
        rows = work.log_book.about(Kind.CASE, "c1")
    assert [row.seq for row in rows] == [11, 7, 5, 1]
    assert {(row.user, row.role, row.act) for row in rows} == {
        (office.user.id, "tovholder", Act.CASE_VIEWED)
    }
    said = json.loads(leaf_of(office.database.sql, 1))
    assert (said["seq"], said["at"], said["mono"], said["v"]) == (
        1,
        "2026-01-14T07:30:00Z",
        0,
        1,
    )


def test_a_record_named_twice_is_indexed_once(office: TestOffice) -> None:
    with office.begin() as work:
        work.note(Note(Act.CASE_VIEWED, ((Kind.CASE, "c5"), (Kind.CASE, "c5"))))
        work.commit()

    assert faults(office) == set()
