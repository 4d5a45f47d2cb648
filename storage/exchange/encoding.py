"""Shared by the formats: base64 with one spelling, whole reads, the source of randomness."""

from base64 import b64decode, b64encode
from binascii import Error
from collections.abc import Callable
from typing import Protocol

Random = Callable[[int], bytes]
"""Returns that many random bytes; the operating system's in use, seeded in a tour."""


class Readable(Protocol):
    """Anything that bytes can be read from, in order."""

    def read(self, size: int, /) -> bytes | None:
        """Return up to ``size`` bytes, and no bytes only at the end."""


class Seekable(Readable, Protocol):
    """Anything that can also be read again."""

    def seek(self, offset: int, whence: int = 0, /) -> int:
        """Move as a file does and return the position from the start."""

    def tell(self) -> int:
        """Return the position from the start."""


def read_exactly(source: Readable, size: int) -> bytes:
    """Return ``size`` bytes, fewer only where the source ends."""
    first = source.read(size) or b""
    if len(first) == size or not first:
        return first
    parts = [first]
    missing = size - len(first)
    while missing and (more := source.read(missing)):
        parts.append(more)
        missing -= len(more)
    return b"".join(parts)


def padded(data: bytes) -> bytes:
    """Return standard base64 with ``=`` (RFC 4648, section 4), without line breaks."""
    return b64encode(data)


def unpadded(data: bytes) -> bytes:
    """Return standard base64 without ``=``, as used inside age headers."""
    return b64encode(data).rstrip(b"=")


def from_padded(encoded: bytes) -> bytes:
    """Return the bytes that ``padded`` would spell exactly so.

    Raises:
        ValueError: any other spelling: wrong letters, padding, or stray bits at the end.
    """
    try:
        data = b64decode(encoded, validate=True)
    except Error as error:
        msg = "not base64"
        raise ValueError(msg) from error
    if b64encode(data) != encoded:
        msg = "base64 is not canonical"
        raise ValueError(msg)
    return data


def from_unpadded(encoded: bytes) -> bytes:
    """Return the bytes that ``unpadded`` would spell exactly so.

    Raises:
        ValueError: any other spelling, ``=`` included.
    """
    if encoded.endswith(b"="):
        msg = "base64 is padded"
        raise ValueError(msg)
    return from_padded(encoded + b"=" * (-len(encoded) % 4))
