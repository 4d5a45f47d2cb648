"""The header of an age file: stanzas that wrap the file key, and a MAC over them.

Source: C2SP age.md, "Header".
"""

import hashlib
import hmac
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import BinaryIO, Final

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from storage.exchange.age_errors import HeaderError, MacError
from storage.exchange.encoding import from_unpadded, unpadded

FILE_KEY_SIZE: Final = 16
WRAPPED_SIZE: Final = 32
"""Bytes of a wrapped file key: the key and a Poly1305 tag."""
LARGEST_HEADER: Final = 64 * 1024
"""Bytes we are ready to read before anything is authenticated: some 40 hybrid stanzas."""

TOO_LONG: Final = "the header is too long"
CUT_SHORT: Final = "the header is cut short"
BAD_VERSION: Final = "not an age file of version 1"
BAD_STANZA: Final = "a stanza is malformed"
BAD_MAC_LINE: Final = "the line with the MAC is malformed"
NO_STANZA: Final = "the header has no stanza"
NOT_ALONE: Final = "a passphrase stanza must be the only one"
CHANGED: Final = "the header does not fit its MAC"

_VERSION: Final = b"age-encryption.org/v1\n"
_ARGUMENTS: Final = re.compile(rb"-> [!-~]+(?: [!-~]+)*\n")
_MAC_LINE: Final = re.compile(rb"--- [A-Za-z0-9+/]{43}\n")
_COLUMNS: Final = 64


@dataclass(frozen=True, slots=True)
class Stanza:
    """One wrapping of the file key.

    Attributes:
        arguments: one or more words of visible ASCII; the first names the kind.
        body: the wrapped key, as bytes.
    """

    arguments: tuple[str, ...]
    body: bytes

    @property
    def kind(self) -> str:
        """The kind of recipient, for example ``mlkem768x25519``."""
        return self.arguments[0]

    def render(self) -> bytes:
        """Return the lines of the stanza as they stand in the file."""
        encoded = unpadded(self.body)
        lines = [encoded[at : at + _COLUMNS] for at in range(0, len(encoded) + 1, _COLUMNS)]
        return b"\n".join([b"-> " + " ".join(self.arguments).encode("ascii"), *lines, b""])


@dataclass(frozen=True, slots=True)
class Header:
    """A parsed header, not yet authenticated.

    Attributes:
        stanzas: at least one.
        covered: the bytes that the MAC is over.
        mac: 32 bytes.
    """

    stanzas: tuple[Stanza, ...]
    covered: bytes
    mac: bytes

    @property
    def size(self) -> int:
        """Bytes that the header takes in the file."""
        return len(self.covered) + len(b" \n") + len(unpadded(self.mac))

    def check(self, file_key: bytes) -> None:
        """Return if the header is as it was sealed under ``file_key``.

        Raises:
            MacError: it was changed.
        """
        if not hmac.compare_digest(self.mac, _mac(file_key, self.covered)):
            raise MacError(CHANGED)


def derive(secret: bytes, *, salt: bytes, info: bytes) -> bytes:
    """Return 32 bytes by HKDF-SHA-256. Source: age.md, "Conventions"."""
    return HKDF(SHA256(), 32, salt, info).derive(secret)


def render_header(stanzas: Sequence[Stanza], file_key: bytes) -> bytes:
    """Return the header for these stanzas with its MAC."""
    covered = _VERSION + b"".join(stanza.render() for stanza in stanzas) + b"---"
    return covered + b" " + unpadded(_mac(file_key, covered)) + b"\n"


def read_header(source: BinaryIO) -> Header:
    """Read a header; the source then stands at the first byte after it.

    Raises:
        HeaderError: it is not a header of age v1, is over 64 KiB, or spells something in
            another than the canonical way.
    """
    lines = _Lines(source)
    if lines.next() != _VERSION:
        raise HeaderError(BAD_VERSION)
    stanzas: list[Stanza] = []
    while not (line := lines.next()).startswith(b"---"):
        stanzas.append(_stanza(line, lines))
    if not stanzas:
        raise HeaderError(NO_STANZA)
    if len(stanzas) > 1 and any(stanza.kind == "scrypt" for stanza in stanzas):
        raise HeaderError(NOT_ALONE)
    if not _MAC_LINE.fullmatch(line):
        raise HeaderError(BAD_MAC_LINE)
    return Header(tuple(stanzas), bytes(lines.seen[: 3 - len(line)]), _bytes_of(line[4:-1]))


class _Lines:
    """Reads whole lines within the bound and remembers them."""

    def __init__(self, source: BinaryIO) -> None:
        self._source = source
        self.seen = bytearray()

    def next(self) -> bytes:
        """Return the next line with its line feed, or raise ``HeaderError``."""
        line = self._source.readline(LARGEST_HEADER - len(self.seen))
        self.seen += line
        if not line.endswith(b"\n"):
            raise HeaderError(TOO_LONG if len(self.seen) >= LARGEST_HEADER else CUT_SHORT)
        return line


def _stanza(first: bytes, lines: _Lines) -> Stanza:
    """Return the stanza that starts with the line ``first``."""
    if not _ARGUMENTS.fullmatch(first):
        raise HeaderError(BAD_STANZA)
    encoded: list[bytes] = []
    while True:
        line = lines.next()[:-1]
        if len(line) > _COLUMNS:
            raise HeaderError(BAD_STANZA)
        encoded.append(line)
        if len(line) < _COLUMNS:
            break
    return Stanza(tuple(first[3:-1].decode("ascii").split(" ")), _bytes_of(b"".join(encoded)))


def _bytes_of(encoded: bytes) -> bytes:
    try:
        return from_unpadded(encoded)
    except ValueError as error:
        raise HeaderError(BAD_STANZA) from error


def _mac(file_key: bytes, covered: bytes) -> bytes:
    key = derive(file_key, salt=b"", info=b"header")
    return hmac.new(key, covered, hashlib.sha256).digest()
