"""Appending to the log, and checking it."""

import hashlib
import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final

from models.audit.acts import Act
from models.audit.leaf import Leaf, Note
from models.audit.merkle import Tree, leaf_hash
from models.kernel.events import Kind
from models.office.office import Actor
from storage.database.sql import Sql, to_json

SALT_BYTES: Final = 16
SLICE: Final = 2000
"""Rows checked at once; about 60 ms."""

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
    erasable words against the salted digest; that only rows are thinned of which a later row
    says so; the index of records; the head row.
    """
    check = LogCheck(sql, start or Tree())
    while check.go_on():
        pass
    yield from check.faults
    yield from _index_faults(sql)


@dataclass(slots=True)
class LogCheck:
    """A check of the log in slices: call ``go_on`` until it says False, then read ``faults``.

    The rows that came since it began are checked as well; ``tree`` is the head so far.
    """

    sql: Sql
    tree: Tree
    faults: list[LogFault] = field(default_factory=list)
    thinned: int = 0
    _last_thinned: int = -1
    _thinned_to: int = 0
    _next: int = 0

    _kept: dict[int, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._next = self.tree.size
        kept = self.sql.execute("SELECT size, peaks FROM checkpoint").fetchall()
        self._kept = {size: peaks for size, peaks in kept if size > self.tree.size}

    def go_on(self, rows: int = SLICE) -> bool:
        """Check so many further rows; return whether more may be left."""
        found = self.sql.execute(
            "SELECT l.seq, l.hash, l.leaf, t.salt, t.words FROM log_leaf AS l "
            "LEFT JOIN log_text AS t ON t.seq = l.seq WHERE l.seq >= :start "
            "ORDER BY l.seq LIMIT :rows",
            {"start": self._next, "rows": rows},
        ).fetchall()
        for row in found:
            self._row(self.tree.size, *row)
            self.tree = self.tree.with_leaf(bytes(row[1]))
            kept = self._kept.pop(self.tree.size, None)
            if kept is not None and kept != write_peaks(self.tree):
                self.faults.append(LogFault(self.tree.size, "history"))
        self._next = found[-1][0] + 1 if found else self._next
        if len(found) == rows:
            return True
        self._end()
        return False

    def _row(
        self, expected: int, seq: int, hashed: bytes, leaf: str, salt: bytes, words: str
    ) -> None:
        if seq != expected:
            self.faults.append(LogFault(seq, "gap"))
        if not leaf:
            self.thinned, self._last_thinned = self.thinned + 1, seq
            return
        said, whole = _said(leaf), leaf_hash(leaf.encode()) == bytes(hashed)
        if not whole:
            self.faults.append(LogFault(seq, "leaf"))
        elif said.get("seq") != seq:
            self.faults.append(LogFault(seq, "number"))
        if None not in (salt, words) and text_digest(salt, words) != said.get("text"):
            self.faults.append(LogFault(seq, "text"))
        if said.get("act") == Act.LOG_THINNED:
            self._thinned_to = max(self._thinned_to, *thinned_to(said))

    def _end(self) -> None:
        """Look at what only the end of the log can tell."""
        if self._kept and max(self._kept) > self.tree.size:
            self.faults.append(LogFault(self.tree.size, "history"))
        if self._last_thinned >= self._thinned_to:
            self.faults.append(LogFault(self._last_thinned, "thinned"))
        head = self.sql.execute("SELECT size, peaks FROM log_head WHERE one = 1").fetchone()
        stated = (0, "[]") if head is None else (head[0], head[1])
        if stated != (self.tree.size, write_peaks(self.tree)):
            self.faults.append(LogFault(self.tree.size, "head"))


def thinned_to(said: Mapping[str, Any]) -> tuple[int, ...]:
    """Return up to which rows a leaf says that the log was thinned; 0 among them."""
    about = said.get("about")
    pairs = (
        [pair for pair in about if isinstance(pair, list)] if isinstance(about, list) else []
    )
    named = [pair[1] for pair in pairs if len(pair) == 2 and pair[0] == Kind.THINNING]  # noqa: PLR2004 - kind and id
    return (0, *(int(key) for key in named if re.fullmatch("[0-9]{1,18}", str(key))))


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
    """Yield each leaf whose rows of the index are not exactly what it states; and what precedes."""
    for (seq,) in sql.execute("SELECT seq FROM log_leaf WHERE seq < 0").fetchall():
        yield LogFault(seq, "gap")
    for (seq,) in sql.execute(_INDEX_FAULTS).fetchall():
        yield LogFault(seq, "index")
