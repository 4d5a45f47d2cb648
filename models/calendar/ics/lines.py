"""The lines of a calendar file: unfolded, checked, and only those that say when.

Bytes of strangers are read here. Everything is bounded, lines about anything else than times
are checked for their form and dropped unread, and whatever is wrong is told with its line.
"""

import re
from codecs import getincrementaldecoder
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from io import BytesIO
from typing import Final

from models.calendar.ics.strange import StrangeFileError, Wrong

LARGEST: Final = 10 * 1024 * 1024
LONGEST_LINE: Final = 64 * 1024
"""Bytes of one line as it stands in the file; RFC 5545, 3.1 recommends 75."""
LONGEST_KEPT: Final = 4096
"""Bytes of a line about times, unfolded: some 200 left-out days."""

READ: Final = frozenset(
    {
        "BEGIN", "END", "VERSION", "UID", "DTSTART", "DTEND", "DURATION", "RRULE", "RDATE",
        "EXDATE", "RECURRENCE-ID", "TRANSP", "STATUS", "TZID", "TZOFFSETFROM", "TZOFFSETTO",
    }
)  # fmt: skip
"""Properties that are read; no other is ever kept: neither titles nor people nor places."""

_CONTROL: Final = re.compile(rb"[\x00-\x08\x0a-\x1f\x7f]")
_NAME: Final = re.compile(r"([A-Za-z0-9-]+)(?=[;:])")
_PARAMETER: Final = re.compile(
    r';([A-Za-z0-9-]+)=("[^"]*"|[^";:,]*)((?:,(?:"[^"]*"|[^";:,]*))*)'
)
_FIRST: Final = b"BEGIN:VCALENDAR"
_BOM: Final = b"\xef\xbb\xbf"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of content: ``NAME;PARAMETER=…:value``.

    Attributes:
        number: of the first line in the file that it stands on.
        name: in capital letters.
        parameters: the first value of each, without quotes, names in capital letters.
    """

    number: int
    name: str
    parameters: Mapping[str, str]
    value: str


def lines_of(data: bytes) -> Iterator[Line]:
    """Yield the lines that are read, in their order.

    Raises:
        StrangeFileError: the file is too large, or a line has not the form of one.
    """
    held: _Held | None = None
    for number, piece in _pieces(data):
        folded = piece[:1] in (b" ", b"\t")
        if folded and held is not None:
            held.add(piece[1:], number)
            continue
        if folded:
            raise StrangeFileError(number, Wrong.NO_PROPERTY)
        if held is not None and (line := held.line()):
            yield line
        held = _Held(number, piece) if piece else None
    if held is not None and (line := held.line()):
        yield line


def _pieces(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Yield each line as it stands in the file, with its number."""
    if len(data) > LARGEST:
        raise StrangeFileError(1, Wrong.TOO_LARGE)
    begun = False
    for number, raw in enumerate(BytesIO(data.removeprefix(_BOM)), start=1):
        piece = raw.rstrip(b"\r\n")
        if not begun and piece:
            begun = piece.strip().upper() == _FIRST
            if not begun:
                break
        if len(piece) > LONGEST_LINE:
            raise StrangeFileError(number, Wrong.TOO_LONG)
        if _CONTROL.search(piece):
            raise StrangeFileError(number, Wrong.CONTROL)
        yield number, piece
    if not begun:
        raise StrangeFileError(1, Wrong.NOT_A_CALENDAR)


class _Held:
    """A line of content while its pieces are gathered."""

    def __init__(self, number: int, piece: bytes) -> None:
        self._number, self._last = number, number
        self._decoder = getincrementaldecoder("utf-8")()
        self._kept = ""
        self._longer = self._named = False
        self.add(piece, number)

    def add(self, piece: bytes, number: int) -> None:
        """Add a piece; folding may cut a letter in two, so it is decoded as it comes."""
        self._last = number
        words = self._decoded(piece)
        self._named = self._named or ":" in words
        if len(self._kept) + len(words) > LONGEST_KEPT:
            self._longer = True
        self._kept += words[: LONGEST_KEPT - len(self._kept)]

    def line(self) -> Line | None:
        """Return the line, or None where it is about something that is not read."""
        self._decoded(b"", final=True)
        name = _NAME.match(self._kept)
        if name is None or not self._named:
            raise StrangeFileError(self._number, Wrong.NO_PROPERTY)
        said = name[1].upper()
        if said not in READ:
            return None
        if self._longer:
            raise StrangeFileError(self._number, Wrong.TOO_LONG)
        at, parameters = name.end(), {}
        while found := _PARAMETER.match(self._kept, at):
            parameters[found[1].upper()] = found[2].strip('"')
            at = found.end()
        if self._kept[at : at + 1] != ":":
            raise StrangeFileError(self._number, Wrong.NO_PROPERTY)
        return Line(self._number, said, parameters, self._kept[at + 1 :].strip())

    def _decoded(self, piece: bytes, *, final: bool = False) -> str:
        try:
            return self._decoder.decode(piece, final)
        except UnicodeDecodeError:
            raise StrangeFileError(self._last, Wrong.ENCODING) from None
