"""What a backup says of itself: ``backup.json``, of which no bit can be changed unseen.

In clear stand only what a list of backups needs before anyone unlocks, and the wrapped key.
Counts, digests and the log's root are sealed under a key from the backup's own; the clear
part is authenticated with them. It is kept twice, as the slot file is. An earlier program
leaves alone what it does not know of: it opens these backups, and this one opens its.
"""

import base64
import binascii
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

import rfc8785

from models.backups.backup import Why
from models.kernel.clock import instant, stamp
from storage.system.randomness import Random
from storage.vault.derive import Use, subkey
from storage.vault.wrapping import unwrap, wrap

VERSION: Final = 1
LARGEST: Final = 1024 * 1024


class StatementError(ValueError):
    """The bytes are no statement as this program writes it, or not under this key."""


@dataclass(frozen=True, slots=True)
class Front:
    """What can be read without a key; believed only once the rest was opened.

    Attributes:
        by_dbk: the fresh key wrapped under a key from the database key.
        by_paper: the same, sealed (age) to the paper identity.
        db_epoch: which database key, counted from 1.
    """

    vault: str
    practice: bool
    id: str
    number: int
    made_at: datetime
    why: Why
    db_epoch: int
    by_dbk: bytes
    by_paper: bytes

    def as_json(self) -> dict[str, Any]:
        """Return the clear part."""
        return {
            "v": VERSION,
            "vault": self.vault,
            "practice": self.practice,
            "id": self.id,
            "number": self.number,
            "at": stamp(self.made_at),
            "why": str(self.why),
            "db_epoch": self.db_epoch,
            "dbk": base64.b64encode(self.by_dbk).decode(),
            "paper": base64.b64encode(self.by_paper).decode(),
        }


@dataclass(frozen=True, slots=True)
class File:
    """A file of the backup: its size in bytes and its SHA-256 in hexadecimal."""

    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Facts:
    """What is sealed: the state of the vault that was copied.

    Attributes:
        by: the user's id.
        program: the version that made it.
        schema: the database's version.
        counts: rows by table.
        log_root: hexadecimal.
        checkpoint: the signed note of exactly this log; "" where the office has no key yet.
        files: by name.
        keys: the slot file's bytes once more, for whoever has the paper key when both copies
            beside this are damaged; b"" in backups of earlier programs.
    """

    by: str
    program: str
    schema: int
    counts: Mapping[str, int]
    log_size: int
    log_root: str
    checkpoint: str
    files: Mapping[str, File]
    keys: bytes = b""

    def as_json(self) -> dict[str, Any]:
        """Return the sealed part."""
        more = {"keys": base64.b64encode(self.keys).decode()} if self.keys else {}
        return {
            **more,
            "by": self.by,
            "program": self.program,
            "schema": self.schema,
            "counts": dict(self.counts),
            "log": {"size": self.log_size, "root": self.log_root},
            "checkpoint": self.checkpoint,
            "files": {
                name: {"size": file.size, "sha256": file.sha256}
                for name, file in self.files.items()
            },
        }


@dataclass(frozen=True, slots=True)
class Statement:
    """A statement that was read; ``open`` gives its sealed part to who has the fresh key."""

    front: Front
    sealed: bytes

    def open(self, fresh: bytes) -> Facts:
        """Return the sealed part.

        Raises:
            StatementError: another key, or something was changed.
        """
        key = subkey(fresh, Use.BACKUP_STATEMENT)
        plain = unwrap(key, self.sealed, aad=rfc8785.dumps(self.front.as_json()))
        if plain is None:
            msg = "not under this key, or changed"
            raise StatementError(msg)
        return _facts(json.loads(plain))


def written(front: Front, facts: Facts, fresh: bytes, random: Random) -> bytes:
    """Return the bytes of ``backup.json``."""
    clear = front.as_json()
    key = subkey(fresh, Use.BACKUP_STATEMENT)
    sealed = wrap(key, rfc8785.dumps(facts.as_json()), aad=rfc8785.dumps(clear), random=random)
    return rfc8785.dumps({**clear, "sealed": base64.b64encode(sealed).decode()})


def parse(data: bytes) -> Statement:
    """Return the statement in these bytes, its sealed part still closed.

    Raises:
        StatementError: too large, another version, or not byte for byte canonical.
    """
    if len(data) > LARGEST:
        msg = "larger than a statement may be"
        raise StatementError(msg)
    try:
        tree = json.loads(data.decode("utf-8"))
        front = _front(tree)
        sealed = binascii.a2b_base64(tree["sealed"], strict_mode=True)
        sealed_text = base64.b64encode(sealed).decode()
        again = rfc8785.dumps({**front.as_json(), "sealed": sealed_text})
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise StatementError(str(type(error))) from error
    if again != data:
        msg = "not in canonical form"
        raise StatementError(msg)
    return Statement(front, sealed)


def wrapping(front_vault: str, backup_id: str) -> bytes:
    """Return what ties a wrapped fresh key to its vault and its backup."""
    return f"tovholder/backup/v1/{front_vault}/{backup_id}".encode()


def _front(tree: dict[str, Any]) -> Front:
    if tree["v"] != VERSION or not isinstance(tree["practice"], bool):
        msg = "another version"
        raise ValueError(msg)
    return Front(
        vault=str(tree["vault"]),
        practice=tree["practice"],
        id=str(tree["id"]),
        number=int(tree["number"]),
        made_at=instant(tree["at"]),
        why=Why(tree["why"]),
        db_epoch=int(tree["db_epoch"]),
        by_dbk=binascii.a2b_base64(tree["dbk"], strict_mode=True),
        by_paper=binascii.a2b_base64(tree["paper"], strict_mode=True),
    )


def _facts(tree: dict[str, Any]) -> Facts:
    """Return the sealed part; it is authentic, so its form is this program's own."""
    return Facts(
        by=tree["by"],
        program=tree["program"],
        schema=tree["schema"],
        counts=tree["counts"],
        log_size=tree["log"]["size"],
        log_root=tree["log"]["root"],
        checkpoint=tree["checkpoint"],
        files={
            name: File(each["size"], each["sha256"]) for name, each in tree["files"].items()
        },
        keys=binascii.a2b_base64(tree.get("keys", ""), strict_mode=True),
    )
