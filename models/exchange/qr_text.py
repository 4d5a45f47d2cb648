"""Small signed files as text in numbered parts, for QR codes that a hand scanner types.

A part is ``TOV1/3:`` and letters and digits: a kind, a tag of the whole, a slice of its bytes in
base 32 (compressed before), and a check of the part. Every sign stands in the QR alphanumeric
set, and only the three signs of the head lie elsewhere on other keyboards: a scanner that is set
to another language types them wrong, and the parts are read all the same.
"""

import re
import zlib
from base64 import b32decode, b32encode
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256
from typing import Final

from models.kernel.errors import Refused
from models.kernel.text import text

LONGEST_PART: Final = 734
"""Signs in a part: a QR code of at most version 17 (85 modules) with correction M, printed large enough."""
MOST_PARTS: Final = 20
LARGEST: Final = 64 * 1024
"""Bytes that unpacking may give, at most."""
_TAG: Final = 8
_CHECK: Final = 4
_HEAD: Final = len("TOV20/20:K") + _TAG + _CHECK
_SLICE: Final = LONGEST_PART - _HEAD
_PART: Final = re.compile(
    rf"TOV([0-9]{{1,2}})[^A-Z0-9]{{1,2}}([0-9]{{1,2}})[^A-Z0-9]{{1,2}}"
    rf"([A-Z])([A-Z2-7]{{{_TAG}}})([A-Z2-7]*?)([A-Z2-7]{{{_CHECK}}})(?=TOV[0-9]{{1,2}}[^A-Z0-9]|$)"
)

NOT_CODES: Final = text(
    "QrText",
    "This is not what stands in our codes. Empty the field and scan or paste the codes again.",
)
DAMAGED_PART: Final = text(
    "QrText", "Part {part} is not complete or has a fault. Scan it once more."
)
TWO_FILES: Final = text(
    "QrText", "These are parts of two different papers. Empty the field and take one at a time."
)
OTHER_KIND: Final = text(
    "QrText", "These codes are of another kind of paper. Look at what is printed above them."
)
TOO_LARGE: Final = text("QrText", "This is too large for codes. Use the file instead.")


class Kind(StrEnum):
    """What the codes hold; the letter stands in each part."""

    CARD = "K"
    RECEIPT = "R"
    REVOCATION = "S"


@dataclass(frozen=True, slots=True)
class Gathered:
    """What was read so far.

    Attributes:
        of: of how many parts it is; 0 before the first.
        missing: the numbers of parts that are not there yet, in order.
        data: the file, once every part is there.
        kind: what it is; None before the first part.
    """

    of: int = 0
    missing: tuple[int, ...] = ()
    data: bytes | None = None
    kind: Kind | None = None


def parts(kind: Kind, data: bytes) -> tuple[str, ...]:
    """Return the texts of the codes, one a code, in order.

    Raises:
        Refused: it is too large.
    """
    letters = _letters(zlib.compress(data, 9))
    slices = [letters[at : at + _SLICE] for at in range(0, len(letters), _SLICE)]
    if len(data) > LARGEST or len(slices) > MOST_PARTS:
        raise Refused(TOO_LARGE)
    tag = _tag(kind, data)
    return tuple(
        f"TOV{at}/{len(slices)}:{kind}{tag}{piece}{_check(at, len(slices), kind, tag, piece)}"
        for at, piece in enumerate(slices, 1)
    )


def gather(typed: str, *kinds: Kind) -> Gathered:
    """Return what the parts in a text make, in whatever order and however broken into lines.

    Args:
        typed: everything that was scanned or pasted so far.
        kinds: what is expected.

    Raises:
        Refused: something else is in it, a part is damaged, parts of two files are mixed, or
            they are of another kind.
    """
    left = "".join(typed.upper().split())
    found: dict[int, str] = {}
    whole: set[tuple[int, str, str]] = set()
    while left:
        part = _PART.match(left)
        if part is None:
            raise Refused(NOT_CODES, "codes")
        at, of = int(part[1]), int(part[2])
        if _check(at, of, part[3], part[4], part[5]) != part[6] or not 1 <= at <= of:
            raise Refused(DAMAGED_PART.filled(part=at), "codes")
        found[at] = part[5]
        whole.add((of, part[3], part[4]))
        left = left[part.end() :]
    if not whole:
        return Gathered()
    if len(whole) > 1:
        raise Refused(TWO_FILES, "codes")
    (of, letter, tag) = whole.pop()
    if letter not in kinds:
        raise Refused(OTHER_KIND, "codes")
    kind = Kind(letter)
    missing = tuple(at for at in range(1, of + 1) if at not in found)
    if missing:
        return Gathered(of, missing, kind=kind)
    data = _unpacked("".join(found[at] for at in sorted(found)), kind, tag)
    return Gathered(of, (), data, kind)


def _unpacked(letters: str, kind: Kind, tag: str) -> bytes:
    try:
        packed = b32decode(letters + "=" * (-len(letters) % 8))
        unpacking = zlib.decompressobj()
        data = unpacking.decompress(packed, LARGEST + 1)
    except (ValueError, zlib.error):
        raise Refused(NOT_CODES, "codes") from None
    whole = unpacking.eof and not unpacking.unused_data and len(data) <= LARGEST
    if not whole or _tag(kind, data) != tag:
        raise Refused(NOT_CODES, "codes")
    return data


def _letters(data: bytes) -> str:
    return b32encode(data).decode("ascii").rstrip("=")


def _tag(kind: Kind, data: bytes) -> str:
    return _letters(sha256(kind.encode() + data).digest())[:_TAG]


def _check(at: int, of: int, kind: str, tag: str, piece: str) -> str:
    return _letters(sha256(f"{at}/{of}:{kind}{tag}{piece}".encode()).digest())[:_CHECK]
