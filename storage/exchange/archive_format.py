"""The one byte layout that our ZIP files have: stored, no times, no extras, no comments.

Source: PKWARE APPNOTE 6.3, sections 4.3.7 (local header), 4.3.12 (central directory) and
4.3.16 (end record). Every field that is not a name, size, checksum or offset is fixed, so a
reader may write the layout anew from those and compare.
"""

import re
import struct
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

MOST_ENTRIES: Final = 500
LARGEST_ARCHIVE: Final = 2 * 1024**3
"""Bytes of a whole archive, 2 GiB: offsets stay within 32 bits without ZIP64."""
PADDING: Final = "padding"
"""Name of the last member of a padded archive: zeros up to a Padmé size."""
END_SIZE: Final = 22
CENTRAL_SIZE: Final = 46
LOCAL_SIZE: Final = 30

_NAME: Final = re.compile(
    r"att/[0-9a-f]{64}|laes-mig\.(?:txt|pdf)|"
    r"(?!(?:att|con|prn|aux|nul)(?:\.|\Z))[a-z]{1,16}(?:\.[a-z0-9]{1,8})?"
)
_LOCAL: Final = struct.Struct("<4s5H3I2H")
_CENTRAL: Final = struct.Struct("<4s6H3I5H2I")
_END: Final = struct.Struct("<4s4H2IH")
_VERSION: Final = 10

NOT_AN_ARCHIVE: Final = "this is not an archive of ours"
TOO_MANY: Final = "the archive has too many entries"
TOO_LARGE: Final = "the archive is larger than allowed"
BAD_NAME: Final = "an entry has a name that is not allowed"
SAME_NAME: Final = "two entries have the same name"
PADDING_NOT_LAST: Final = "something follows the padding"
NOT_CANONICAL: Final = "the archive is not laid out as ours are"
BAD_CHECKSUM: Final = "an entry does not fit its checksum"
PADDING_NOT_ZERO: Final = "the padding holds something"
NO_SUCH_ENTRY: Final = "the archive has no such entry"
ENTRY_TOO_LARGE: Final = "an entry is larger than allowed"
SOURCE_CHANGED: Final = "a member changed while it was packed"


class ArchiveError(Exception):
    """An archive was refused; the message is one of the constants of this module."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What the archive says of one member.

    Attributes:
        name: as ``name_allowed``.
        size: bytes.
        crc: CRC-32 of the content.
        offset: where its local header begins, in bytes from the start.
    """

    name: str
    size: int
    crc: int
    offset: int

    @property
    def data_offset(self) -> int:
        """Where the content begins."""
        return self.offset + LOCAL_SIZE + len(self.name)

    @property
    def end(self) -> int:
        """Where the content ends and the next local header begins."""
        return self.data_offset + self.size


def name_allowed(name: str) -> bool:
    """Return whether a member may have that name.

    Allowed are ``att/`` with 64 hexadecimal digits, the two files of the reader's page, and
    one short lower-case word with one extension. Neither a parent, a root, a drive, a folder
    nor a Windows device can be said.
    """
    return _NAME.fullmatch(name) is not None


def check_entries(entries: Sequence[Entry]) -> None:
    """Return if these may stand together in an archive.

    Raises:
        ArchiveError: too many, too large, a name that is not allowed or stands twice, or
            something after the padding.
    """
    names = [entry.name for entry in entries]
    if len(names) > MOST_ENTRIES:
        raise ArchiveError(TOO_MANY)
    if not all(map(name_allowed, names)):
        raise ArchiveError(BAD_NAME)
    if len(set(names)) != len(names):
        raise ArchiveError(SAME_NAME)
    if PADDING in names[:-1]:
        raise ArchiveError(PADDING_NOT_LAST)
    if archive_size(entries) > LARGEST_ARCHIVE:
        raise ArchiveError(TOO_LARGE)


def archive_size(entries: Sequence[Entry]) -> int:
    """Return the bytes that an archive of these entries takes."""
    content = entries[-1].end if entries else 0
    return content + sum(CENTRAL_SIZE + len(entry.name) for entry in entries) + END_SIZE


def local_header(entry: Entry) -> bytes:
    """Return the header that stands before the content."""
    name = entry.name.encode("ascii")
    sizes = (entry.crc, entry.size, entry.size, len(name), 0)
    return _LOCAL.pack(b"PK\x03\x04", _VERSION, 0, 0, 0, 0, *sizes) + name


def directory(entries: Sequence[Entry]) -> bytes:
    """Return the central directory and the end record."""
    central = b"".join(map(_central_header, entries))
    content = entries[-1].end if entries else 0
    counts = (len(entries), len(entries), len(central), content, 0)
    return central + _END.pack(b"PK\x05\x06", 0, 0, *counts)


def directory_place(end: bytes) -> tuple[int, int, int]:
    """Return what an end record says: number of entries, size and offset of the directory.

    Raises:
        ArchiveError: it is no end record.
    """
    if len(end) != END_SIZE or not end.startswith(b"PK\x05\x06"):
        raise ArchiveError(NOT_AN_ARCHIVE)
    _, _, _, _, count, size, offset, _ = _END.unpack(end)
    return count, size, offset


def parse_directory(central: bytes, count: int) -> list[Entry]:
    """Return the entries of a central directory, in its order.

    Only what an entry needs is read; the caller compares ``directory`` of the result with
    the bytes that were read, which settles every other field.

    Raises:
        ArchiveError: it is cut short, or a name is not ASCII.
    """
    entries: list[Entry] = []
    at = 0
    for _ in range(count):
        if len(central) < at + CENTRAL_SIZE:
            raise ArchiveError(NOT_CANONICAL)
        fields = _CENTRAL.unpack_from(central, at)
        crc, size, length, offset = fields[7], fields[9], fields[10], fields[16]
        at += CENTRAL_SIZE + length
        try:
            name = central[at - length : at].decode("ascii")
        except UnicodeDecodeError as error:
            raise ArchiveError(BAD_NAME) from error
        entries.append(Entry(name, size, crc, offset))
    return entries


def _central_header(entry: Entry) -> bytes:
    name = entry.name.encode("ascii")
    sizes = (entry.crc, entry.size, entry.size, len(name), 0, 0, 0, 0, 0, entry.offset)
    return _CENTRAL.pack(b"PK\x01\x02", _VERSION, _VERSION, 0, 0, 0, 0, *sizes) + name
