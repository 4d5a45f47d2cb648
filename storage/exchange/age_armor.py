"""Age files as text. Read strictly, whole in memory; bundles themselves are binary.

Source: C2SP age.md, "ASCII armor". Allowed beside the canonical form: blank space before
and after, CRLF throughout, and no line end after the last line.
"""

import io
from typing import BinaryIO, Final

from storage.exchange.age_errors import ArmorError
from storage.exchange.armor_text import unwrap, wrap
from storage.exchange.encoding import read_exactly

LARGEST_ARMORED: Final = 64 * 1024 * 1024
"""Bytes of text that are ready to be read into memory."""

TOO_LARGE: Final = "the text is larger than allowed"
NOT_CANONICAL: Final = "the armor is not canonical"

_LABEL: Final = "AGE ENCRYPTED FILE"
_COLUMNS: Final = 64
_BLANK: Final = b" \t\r\n"
_MOST_BLANK: Final = 1024
_START: Final = b"-----BEGIN"


def armored(data: bytes) -> bytes:
    """Return the age file ``data`` as text."""
    return wrap(_LABEL, data, _COLUMNS)


def unarmored(text: bytes) -> bytes:
    """Return the age file in ``text``.

    Raises:
        ArmorError: anything but strict armor; the file inside is not looked at.
    """
    body = text.strip(_BLANK)
    around = len(text) - len(body)
    if around > _MOST_BLANK:
        raise ArmorError(NOT_CANONICAL)
    if b"\r" in body:
        unix = body.replace(b"\r\n", b"\n")
        if unix.replace(b"\n", b"\r\n") != body:
            raise ArmorError(NOT_CANONICAL)
        body = unix
    try:
        return unwrap(_LABEL, body + b"\n", _COLUMNS)
    except ValueError as error:
        raise ArmorError(NOT_CANONICAL) from error


def without_armor(source: BinaryIO, *, largest: int = LARGEST_ARMORED) -> BinaryIO:
    """Return a seekable binary age file: the source itself, or what its armor holds.

    Args:
        source: seekable, at the start of the file; where it is binary it is left there.
        largest: bytes of armored text that may be read into memory.

    Raises:
        ArmorError: the file begins like armor and is not strict armor, or is too large.
    """
    start = source.tell()
    first = read_exactly(source, _MOST_BLANK + len(_START))
    source.seek(start)
    if not first.lstrip(_BLANK).startswith(_START):
        return source
    text = read_exactly(source, largest + 1)
    if len(text) > largest:
        raise ArmorError(TOO_LARGE)
    return io.BytesIO(unarmored(text))
