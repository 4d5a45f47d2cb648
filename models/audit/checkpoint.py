"""Signed statements of the log's size and root, in the form of C2SP tlog-checkpoint."""

import base64
import hashlib
import re
from dataclasses import dataclass
from typing import Final

from models.audit.merkle import Hash

ED25519: Final = 0x01


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """What is signed: the log's name, its size, its root."""

    origin: str
    size: int
    root: Hash

    def body(self) -> str:
        """Return the three lines that are signed, each ending in a line feed."""
        return f"{self.origin}\n{self.size}\n{base64.b64encode(self.root).decode()}\n"


def origin_of(vault_id: str) -> str:
    """Return the log's name: never the name of a person or a place."""
    return f"tovholder/{vault_id}"


def key_id(name: str, public: bytes) -> bytes:
    """Return the 4-byte key id. Source: C2SP signed-note."""
    return hashlib.sha256(name.encode() + b"\n" + bytes([ED25519]) + public).digest()[:4]


def signed_note(checkpoint: Checkpoint, public: bytes, signature: bytes) -> str:
    """Return body, empty line and signature line. Source: C2SP signed-note."""
    blob = base64.b64encode(key_id(checkpoint.origin, public) + signature).decode()
    return f"{checkpoint.body()}\n\u2014 {checkpoint.origin} {blob}\n"


def parse_note(note: str) -> tuple[Checkpoint, bytes, bytes]:
    """Return the checkpoint, the key id (4 bytes) and the signature (64 bytes).

    Raises:
        ValueError: the note is not in exactly the form that ``signed_note`` writes.
    """
    found = re.fullmatch(
        r"([^\n]+)\n(0|[1-9][0-9]{0,17})\n([A-Za-z0-9+/]{43}=)\n\n\u2014 ([^\n ]+) ([A-Za-z0-9+/=]+)\n",
        note,
    )
    if not found or found[1] != found[4]:
        msg = "not a signed checkpoint"
        raise ValueError(msg)
    root = base64.b64decode(found[3], validate=True)
    blob = base64.b64decode(found[5], validate=True)
    checkpoint = Checkpoint(found[1], int(found[2]), root)
    exact = f"{checkpoint.body()}\n\u2014 {found[4]} {base64.b64encode(blob).decode()}\n"
    if len(blob) != 4 + 64 or note != exact:
        msg = "not a signed checkpoint"
        raise ValueError(msg)
    return checkpoint, blob[:4], blob[4:]
