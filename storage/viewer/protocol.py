"""What parent and child say to each other: one request, one answer, both of fixed form."""

import struct
from dataclasses import dataclass
from enum import IntEnum
from typing import Final

from models.attachments.file_types import Sight

MOST_SIDE: Final = 8000
MOST_PIXELS: Final = 12_000_000
"""Of one answer: 48 MB, an A4 page at 340 dots an inch."""
MOST_WORDS: Final = 400_000
"""Bytes of UTF-8 that are shown of a text file."""
MOST_PAGES: Final = 100_000

SIGHTS: Final = (Sight.PDF, Sight.IMAGE, Sight.TEXT)
_REQUEST: Final = struct.Struct(">4sBIIQ")
_ANSWER: Final = struct.Struct(">4sBIIIQ")
_ASKS: Final = b"TVQ1"
_ANSWERS: Final = b"TVA1"
REQUEST_SIZE: Final = _REQUEST.size
ANSWER_SIZE: Final = _ANSWER.size


class Status(IntEnum):
    """How it went."""

    PIXELS = 0
    WORDS = 1
    DAMAGED = 2
    TOO_LARGE = 3
    PASSWORD = 4
    NO_SANDBOX = 5


@dataclass(frozen=True, slots=True)
class Request:
    """What is wanted: how to look, which page from 0, how many pixels wide, how many bytes."""

    sight: Sight
    number: int
    width: int
    length: int

    def packed(self) -> bytes:
        """Return the bytes that go before the file."""
        at = SIGHTS.index(self.sight)
        return _REQUEST.pack(_ASKS, at, self.number, self.width, self.length)


def read_request(head: bytes) -> Request:
    """Return the request; raises ``ValueError`` or ``struct.error`` for anything else."""
    magic, at, number, width, length = _REQUEST.unpack(head)
    if magic != _ASKS or at >= len(SIGHTS):
        raise ValueError(magic)
    return Request(SIGHTS[at], number, width, length)


@dataclass(frozen=True, slots=True)
class Answer:
    """The head of an answer; ``length`` bytes follow: rows of BGRX pixels, or UTF-8."""

    status: Status
    width: int = 0
    height: int = 0
    pages: int = 0
    length: int = 0

    def packed(self) -> bytes:
        """Return the bytes that go before the pixels."""
        sizes = self.width, self.height, self.pages, self.length
        return _ANSWER.pack(_ANSWERS, self.status, *sizes)


def read_answer(head: bytes) -> Answer:
    """Return the head of an answer, every number checked before anything is made of it.

    Raises:
        ValueError: it is not an answer, or states more than was agreed.
    """
    magic, status, width, height, pages, length = _ANSWER.unpack(head)
    if magic != _ANSWERS:
        raise ValueError(magic)
    answer = Answer(Status(status), width, height, pages, length)
    if answer.status is Status.PIXELS:
        fits = 0 < width <= MOST_SIDE and 0 < height <= MOST_SIDE
        fits = fits and width * height <= MOST_PIXELS and length == 4 * width * height
    else:
        most = MOST_WORDS if answer.status is Status.WORDS else 0
        fits = width == height == 0 and length <= most
    if not fits or pages > MOST_PAGES:
        raise ValueError(answer)
    return answer


def fitting(width: float, height: float, wanted: int) -> tuple[int, int]:
    """Return the size in pixels of something that size drawn about ``wanted`` wide.

    Raises:
        ValueError: it has no size that can be drawn.
    """
    if not (0 < width < float("inf") and 0 < height < float("inf")):
        raise ValueError(width)
    scale = min(
        max(wanted, 1) / width,
        MOST_SIDE / width,
        MOST_SIDE / height,
        (MOST_PIXELS / (width * height)) ** 0.5,
    )
    return max(1, int(width * scale)), max(1, int(height * scale))
