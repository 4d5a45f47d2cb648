"""Signed statements of the log's head: once one has left the machine, no history can change."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import (
    Ed25519PrivateKey,
    Ed25519PublicKey,
)

from models.audit.acts import Act
from models.audit.checkpoint import (
    Checkpoint,
    key_id,
    origin_of,
    parse_note,
    signed_note,
)
from models.audit.leaf import Note
from models.audit.merkle import Hash
from models.kernel.clock import instant, stamp
from models.ports.records import NotFoundError
from storage.audit.history import prefix_of
from storage.audit.log import read_tree, write_peaks
from storage.database.sql import Sql


class Unit(Protocol):
    """What a checkpoint asks of the unit of work."""

    @property
    def now(self) -> datetime:
        """Its instant."""

    def note(self, note: Note) -> None:
        """Say what is being done, for the log."""


class CheckpointError(Exception):
    """A signed note was refused."""


@dataclass(slots=True)
class SqlCheckpoints:
    """The checkpoint table, and the key that signs."""

    sql: Sql
    unit: Unit

    def make(self, left_by: str) -> str:
        """Sign the log's head as it stands before this unit of work, keep and return the note.

        Ed25519 gives the same signature each time, so a second note on the same head is the
        same; ``left_by`` then lists both ways.
        """
        row = self.sql.execute("SELECT size, peaks FROM log_head WHERE one = 1").fetchone()
        tree = read_tree(0, "[]") if row is None else read_tree(row[0], row[1])
        vault, seed = self._identity()
        note = sign_checkpoint(Checkpoint(origin_of(vault), tree.size, tree.root), seed)
        self.sql.execute(
            "INSERT INTO checkpoint (size, at, peaks, note, left_by) "
            "VALUES (:size, :at, :peaks, :note, :left_by) ON CONFLICT (size) DO UPDATE "
            "SET left_by = left_by || ' ' || excluded.left_by "
            "WHERE instr(left_by, excluded.left_by) = 0",
            {
                "size": tree.size,
                "at": stamp(self.unit.now),
                "peaks": write_peaks(tree),
                "note": note,
                "left_by": left_by,
            },
        )
        self.unit.note(Note(Act.CHECKPOINT_MADE))
        return note

    def prefix(self, size: int) -> tuple[int, Hash]:
        """Return how many of the first ``size`` rows there are, and their root as of now."""
        found = prefix_of(self.sql, size)
        return found.size, found.root

    def last_left(self, way: str) -> datetime | None:
        """Return when a checkpoint last left the machine that way, or None."""
        row = self.sql.execute(
            "SELECT max(at) FROM checkpoint WHERE instr(left_by, :way) > 0", {"way": way}
        ).fetchone()
        return None if row is None or row[0] is None else instant(row[0])

    def last_note(self, way: str) -> str:
        """Return the newest note that left that way, or raise ``NotFoundError``."""
        row = self.sql.execute(
            "SELECT note FROM checkpoint WHERE instr(left_by, :way) > 0 "
            "ORDER BY size DESC LIMIT 1",
            {"way": way},
        ).fetchone()
        if row is None:
            raise NotFoundError(way)
        return str(row[0])

    def signed_by_us(self, note: str) -> bool:
        """Whether a key of this office, of now or before, has signed the note."""
        return any(holds(note, key) for key in public_keys(self.sql))

    def _identity(self) -> tuple[str, bytes]:
        row = self.sql.execute(
            "SELECT o.vault_id, k.secret FROM office AS o, office_key AS k "
            "WHERE k.kind = 'signature' AND k.retired_at IS NULL "
            "ORDER BY k.created_at DESC, k.rowid DESC LIMIT 1"
        ).fetchone()
        if row is None:
            msg = "the vault has no signature key"
            raise CheckpointError(msg)
        return str(row[0]), bytes(row[1])


def public_keys(sql: Sql) -> tuple[bytes, ...]:
    """Return every signature key the office has had, 32 bytes each."""
    rows = sql.execute("SELECT secret FROM office_key WHERE kind = 'signature'").fetchall()
    return tuple(
        Ed25519PrivateKey.from_private_bytes(bytes(row[0])).public_key().public_bytes_raw()
        for row in rows
    )


def holds(note: str, public: bytes) -> bool:
    """Whether this Ed25519 key (32 bytes) has signed the note."""
    try:
        verify_checkpoint(note, public)
    except CheckpointError:
        return False
    return True


def sign_checkpoint(checkpoint: Checkpoint, seed: bytes) -> str:
    """Return the signed note of a checkpoint; ``seed`` is the 32-byte Ed25519 secret."""
    key = Ed25519PrivateKey.from_private_bytes(seed)
    signature = key.sign(checkpoint.body().encode())
    return signed_note(checkpoint, key.public_key().public_bytes_raw(), signature)


def verify_checkpoint(note: str, public: bytes) -> Checkpoint:
    """Return the checkpoint in a note that this Ed25519 key (32 bytes) has signed.

    Raises:
        CheckpointError: not such a note, another key's, or changed.
    """
    try:
        checkpoint, key, signature = parse_note(note)
        if key != key_id(checkpoint.origin, public):
            raise CheckpointError(key.hex())
        Ed25519PublicKey.from_public_bytes(public).verify(signature, checkpoint.body().encode())
    except (ValueError, InvalidSignature) as error:
        msg = "not a checkpoint signed by this key"
        raise CheckpointError(msg) from error
    return checkpoint
