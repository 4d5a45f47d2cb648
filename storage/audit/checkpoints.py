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
from models.kernel.clock import stamp
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
