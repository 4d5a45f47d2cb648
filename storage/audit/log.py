"""Appending to the log, and checking it."""

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from models.audit.leaf import Leaf, Note
from models.audit.merkle import Tree, leaf_hash
from models.office.office import Actor
from storage.database.sql import Sql, to_json

SALT_BYTES: Final = 16

_INDEX_FAULTS: Final = (
    "WITH said AS MATERIALIZED (SELECT l.seq AS seq, json_extract(r.value, '$[0]') AS kind, "
    "json_extract(r.value, '$[1]') AS id FROM log_leaf AS l, "
    "json_each(CASE WHEN json_valid(l.leaf) THEN l.leaf ELSE '{}' END, '$.about') AS e, "
    "json_each(json_array(CASE e.type WHEN 'array' THEN json(e.value) ELSE json('[]') END)) "
    "AS r) "
    "SELECT seq FROM log_about AS a WHERE NOT EXISTS (SELECT 1 FROM said AS s "
    "WHERE s.seq = a.seq AND s.kind = a.kind AND s.id = a.id) UNION "
    "SELECT seq FROM said AS s WHERE NOT EXISTS (SELECT 1 FROM log_about AS a "
    "WHERE a.kind = s.kind AND a.id = s.id AND a.seq = s.seq) ORDER BY seq"
)
"""Where the index and what the leaves say differ; a leaf not of our making says nothing."""


@dataclass(slots=True)
class AuditLog:
    """The log of one vault, written inside the transaction of the act it tells.

    Attributes:
        random: gives random bytes for salts.
        monotonic: milliseconds of the machine's steady clock.
    """

    sql: Sql
    random: Callable[[int], bytes]
    monotonic: Callable[[], int]

    def head(self) -> Tree:
        """Return the tree as the head row states it."""
        row = self.sql.execute("SELECT size, peaks FROM log_head WHERE one = 1").fetchone()
        return Tree() if row is None else read_tree(row[0], row[1])

    def append(self, note: Note, actor: Actor, at: datetime) -> int:
        """Write one leaf and move the head; return the leaf's sequence number."""
        tree = self.head()
        salt = self.random(SALT_BYTES)
        leaf = Leaf(tree.size, at, self.monotonic(), actor.user, str(actor.role), note, salt)
        written = leaf.canonical()
        hashed = leaf_hash(written)
        self.sql.execute(
            "INSERT INTO log_leaf (seq, hash, leaf) VALUES (:seq, :hash, :leaf)",
            {"seq": leaf.seq, "hash": hashed, "leaf": written.decode()},
        )
        if note.words:
            self.sql.execute(
                "INSERT INTO log_text (seq, salt, words) VALUES (:seq, :salt, :words)",
                {"seq": leaf.seq, "salt": salt, "words": note.words},
            )
        for kind, key in set(note.about):
            self.sql.execute(
                "INSERT INTO log_about (kind, id, seq) VALUES (:kind, :id, :seq)",
                {"kind": str(kind), "id": key, "seq": leaf.seq},
            )
        self._set_head(tree.with_leaf(hashed))
        return leaf.seq

    def _set_head(self, tree: Tree) -> None:
        self.sql.execute(
            "INSERT INTO log_head (one, size, peaks) VALUES (1, :size, :peaks) "
            "ON CONFLICT (one) DO UPDATE SET size = :size, peaks = :peaks",
            {"size": tree.size, "peaks": write_peaks(tree)},
        )


def write_peaks(tree: Tree) -> str:
    """Return the peaks as they are stored: a JSON list of hex."""
    return to_json([peak.hex() for peak in tree.peaks])


def read_tree(size: int, peaks: str) -> Tree:
    """Return the tree that ``write_peaks`` stored.

    Raises:
        ValueError: the number of peaks does not fit the size.
    """
    return Tree(size, tuple(bytes.fromhex(peak) for peak in json.loads(peaks)))


@dataclass(frozen=True, slots=True)
class LogFault:
    """Where the log does not hold: the leaf's number, and what was found (a short code)."""

    seq: int
    what: str


def verify_log(sql: Sql, *, start: Tree | None = None) -> Iterator[LogFault]:
    """Yield every fault from ``start`` (a trusted earlier head) to the end of the log.

    Checked: numbers without a gap; each leaf's bytes against its hash; its number inside;
    erasable words against the salted digest; the index of records; the head row.
    """
    tree = start or Tree()
    rows = sql.execute(
        "SELECT l.seq, l.hash, l.leaf, t.salt, t.words FROM log_leaf AS l "
        "LEFT JOIN log_text AS t ON t.seq = l.seq WHERE l.seq >= :start ORDER BY l.seq",
        {"start": tree.size},
    )
    while (row := rows.fetchone()) is not None:
        seq, hashed, leaf, salt, words = row
        yield from _leaf_faults(seq, tree.size, hashed, leaf)
        yield from _text_faults(seq, leaf, salt, words)
        tree = tree.with_leaf(bytes(hashed))
    yield from _index_faults(sql)
    head = sql.execute("SELECT size, peaks FROM log_head WHERE one = 1").fetchone()
    stated = (0, "[]") if head is None else (head[0], head[1])
    if stated != (tree.size, write_peaks(tree)):
        yield LogFault(tree.size, "head")


def _leaf_faults(seq: int, expected: int, hashed: bytes, leaf: str) -> Iterator[LogFault]:
    if seq != expected:
        yield LogFault(seq, "gap")
    if leaf_hash(leaf.encode()) != bytes(hashed):
        yield LogFault(seq, "leaf")
    elif _said(leaf).get("seq") != seq:
        yield LogFault(seq, "number")


def _text_faults(
    seq: int, leaf: str, salt: bytes | None, words: str | None
) -> Iterator[LogFault]:
    if salt is None or words is None:
        return
    if text_digest(salt, words) != _said(leaf).get("text"):
        yield LogFault(seq, "text")


def _said(leaf: str) -> Mapping[str, Any]:
    """Return what a leaf says; nothing when somebody has put something else in its place."""
    try:
        found = json.loads(leaf)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def text_digest(salt: bytes, words: str) -> str:
    """Return SHA-256(salt ‖ words) as hex, as it stands in a leaf."""
    return hashlib.sha256(bytes(salt) + words.encode()).hexdigest()


def _index_faults(sql: Sql) -> Iterator[LogFault]:
    """Yield each leaf whose rows of the index are not exactly what it states."""
    for (seq,) in sql.execute(_INDEX_FAULTS).fetchall():
        yield LogFault(seq, "index")
