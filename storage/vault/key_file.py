"""The second factor: a file with 32 random bytes that lies on a stick."""

import base64
import binascii
import re
from dataclasses import dataclass
from typing import Final

from models.kernel.errors import Refused
from models.kernel.text import text
from storage.system.randomness import Random

NOT_A_KEY_FILE: Final = text("KeyFile", "This is not a key file made by Tovholder.")

_LINE: Final = re.compile(rb"TOVHOLDER-KEY-FILE-1 ([A-Za-z0-9+/]{43}=)\n")
LARGEST: Final = 256
"""Bytes worth reading: no key file is longer."""


@dataclass(frozen=True, slots=True, repr=False)
class KeyFile:
    """Mixed into a slot's key beside the passphrase, never enough alone."""

    secret: bytes

    @classmethod
    def generate(cls, random: Random) -> "KeyFile":
        """Return a new one."""
        return cls(random(32))

    @classmethod
    def parse(cls, content: bytes) -> "KeyFile":
        """Return the key in a key file's bytes.

        Raises:
            Refused: not exactly one line as ``written`` writes it.
        """
        found = _LINE.fullmatch(content)
        if found is None:
            raise Refused(NOT_A_KEY_FILE, "key_file")
        key = cls(binascii.a2b_base64(found[1], strict_mode=True))
        if key.written() != content:
            raise Refused(NOT_A_KEY_FILE, "key_file")
        return key

    def written(self) -> bytes:
        """Return the bytes of the key file."""
        return b"TOVHOLDER-KEY-FILE-1 " + base64.b64encode(self.secret) + b"\n"

    def __repr__(self) -> str:
        return "KeyFile(****)"
