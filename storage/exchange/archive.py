"""The strict ZIP container inside a bundle: packed as a stream, read without trust.

Only stored members in one canonical layout (``archive_format``). The reader lays the archive
out anew from names, sizes, checksums and offsets and compares it byte for byte, so nothing
can stand before, between, after or over what it shows. ``zipfile`` is not used: it accepts
overlapping entries (CVE-2024-0450) and much else.
"""

import zlib
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from hashlib import sha256
from typing import Final, Protocol

from storage.exchange.archive_format import (
    BAD_CHECKSUM,
    CENTRAL_SIZE,
    END_SIZE,
    ENTRY_TOO_LARGE,
    LARGEST_ARCHIVE,
    LOCAL_SIZE,
    MOST_ENTRIES,
    NO_SUCH_ENTRY,
    NOT_AN_ARCHIVE,
    NOT_CANONICAL,
    PADDING,
    PADDING_NOT_ZERO,
    SOURCE_CHANGED,
    TOO_LARGE,
    TOO_MANY,
    ArchiveError,
    Entry,
    archive_size,
    check_entries,
    directory,
    directory_place,
    local_header,
    parse_directory,
)
from storage.exchange.beside import Beside
from storage.exchange.encoding import Seekable, read_exactly
from storage.exchange.padme import padme

BLOCK: Final = 64 * 1024
"""Bytes read or made at a time."""

_LONGEST_NAME: Final = 68
_ZEROS: Final = bytes(BLOCK)


class Writable(Protocol):
    """Anything that bytes can be written to, in order."""

    def write(self, data: bytes, /) -> object:
        """Write all of the bytes."""


Heard = Callable[[int], None]
"""Told how many further bytes are done; may raise to stop."""


def unheard(_size: int) -> None:
    """Tell nobody."""


class Measure:
    """Size, CRC-32 and SHA-256 of what was taken, in order."""

    def __init__(self) -> None:
        self.size = self.crc = 0
        self._digest = sha256()

    def take(self, chunk: bytes) -> None:
        """Take the next bytes."""
        self.size += len(chunk)
        self.crc = zlib.crc32(chunk, self.crc)
        self._digest.update(chunk)

    @property
    def sha256(self) -> str:
        """The SHA-256, in hexadecimal."""
        return self._digest.hexdigest()


@dataclass(frozen=True, slots=True)
class Member:
    """One file to pack.

    Attributes:
        name: as ``archive_format.name_allowed``.
        size: bytes.
        crc: CRC-32 of the content; None: not known before it is packed.
        sha256: of the content, in hexadecimal, for the manifest.
        chunks: gives the content anew each time it is called.

    The checksum stands before the content in an archive: a member without one is held in
    memory while it is packed, read once, and compared with its size and digest first.
    """

    name: str
    size: int
    crc: int | None
    sha256: str
    chunks: Callable[[], Iterable[bytes]]

    @classmethod
    def of(
        cls, name: str, chunks: Callable[[], Iterable[bytes]], heard: Heard = unheard
    ) -> "Member":
        """Return a member whose content is read once now, to measure it, and once packed."""
        found = Measure()
        for chunk in chunks():
            found.take(chunk)
            heard(len(chunk))
        return cls(name, found.size, found.crc, found.sha256, chunks)

    @classmethod
    def of_bytes(cls, name: str, data: bytes) -> "Member":
        """Return a member held in memory."""
        return cls.of(name, lambda: (data,))


def archive_chunks(members: Sequence[Member], *, pad: bool = True) -> Iterator[bytes]:
    """Return the bytes of the archive, in pieces, the same for the same members.

    Args:
        members: packed in the order given.
        pad: whether a member ``padding`` of zeros brings the whole to a Padmé size.

    Raises:
        ArchiveError: at once, if the members may not stand together; later, if one gives
            other content than it was measured with.
    """
    return _pieces(*_prepared(members, pad=pad), None)


def write_archive(target: Writable, members: Sequence[Member], *, pad: bool = True) -> None:
    """Write the archive to ``target``; arguments and errors as ``archive_chunks``."""
    for chunk in archive_chunks(members, pad=pad):
        target.write(chunk)


class ArchiveStream:
    """The archive as something with ``read``, to be sealed without a temporary file."""

    def __init__(
        self, members: Sequence[Member], *, pad: bool = True, beside: Beside | None = None
    ) -> None:
        """Prepare to pack; arguments and errors as ``archive_chunks``.

        ``beside`` measures what was not measured before, while the next of it is fetched.
        """
        self._members, self._entries = _prepared(members, pad=pad)
        self._chunks = _pieces(self._members, self._entries, beside)
        self._held = memoryview(b"")

    @property
    def packed(self) -> tuple[tuple[Member, Entry], ...]:
        """Each member with where it stands, the padding included, when all was read."""
        return tuple(zip(self._members, self._entries, strict=True))

    def read(self, size: int, /) -> bytes:
        """Return the next ``size`` bytes, fewer only at the end; each is copied once."""
        parts: list[memoryview] = []
        missing = size
        while missing:
            if not self._held:
                chunk = next(self._chunks, None)
                if chunk is None:
                    break
                self._held = memoryview(chunk)
            part = self._held[:missing]
            self._held = self._held[len(part) :]
            missing -= len(part)
            parts.append(part)
        return b"".join(parts)


class Archive:
    """An archive over a seekable handle whose layout has been checked."""

    def __init__(self, handle: Seekable) -> None:
        """Read the layout; the content is checked as it is read.

        Raises:
            ArchiveError: anything but the one layout of ``archive_format``, up to the very
                ends of the handle.
        """
        self._handle = handle
        entries = _read_layout(handle)
        self._entries = {entry.name: entry for entry in entries}
        self._digests: dict[str, str] = {}

    @property
    def entries(self) -> tuple[Entry, ...]:
        """All members in their order, the padding included."""
        return tuple(self._entries.values())

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all members but the padding."""
        return tuple(name for name in self._entries if name != PADDING)

    def chunks(self, name: str, block: int = BLOCK) -> Iterator[bytes]:
        """Yield a member's content in blocks; stop trusting all of it if this raises.

        Raises:
            ArchiveError: there is no such member, or it does not fit its checksum.
        """
        entry = self._entry(name)
        crc = 0
        for done in range(0, entry.size, block):
            self._handle.seek(entry.data_offset + done)
            chunk = read_exactly(self._handle, min(block, entry.size - done))
            crc = zlib.crc32(chunk, crc)
            yield chunk
        if crc != entry.crc:
            raise ArchiveError(BAD_CHECKSUM)

    def read(self, name: str, *, largest: int) -> bytes:
        """Return a member's whole content, at most ``largest`` bytes.

        Raises:
            ArchiveError: it is larger, or as ``chunks``.
        """
        if self._entry(name).size > largest:
            raise ArchiveError(ENTRY_TOO_LARGE)
        return b"".join(self.chunks(name))

    def sha256(self, name: str) -> str:
        """Return the SHA-256 of a member, in hexadecimal, as it was when all was verified.

        Raises:
            ArchiveError: there is no such member, or as ``verify``.
        """
        self._entry(name)
        if not self._digests:
            self.verify()
        return self._digests[name]

    def verify(self, heard: Heard = unheard) -> None:
        """Read everything once: checksums fit, and the padding is nothing but zeros.

        Raises:
            ArchiveError: otherwise.
        """
        found: dict[str, str] = {}
        for name in self._entries:
            digest = sha256()
            for chunk in self.chunks(name):
                if name == PADDING and chunk.strip(b"\x00"):
                    raise ArchiveError(PADDING_NOT_ZERO)
                digest.update(chunk)
                heard(len(chunk))
            found[name] = digest.hexdigest()
        self._digests = found

    def _entry(self, name: str) -> Entry:
        try:
            return self._entries[name]
        except KeyError as error:
            raise ArchiveError(NO_SUCH_ENTRY) from error


def _prepared(members: Sequence[Member], *, pad: bool) -> tuple[Sequence[Member], list[Entry]]:
    """Return what is packed and where; checksums that are not known yet stand as 0."""
    whole = [*members, _padding(members)] if pad else members
    entries = _laid_out(whole)
    check_entries(entries)
    return whole, entries


def _padding(members: Sequence[Member]) -> Member:
    """Return the zeros that bring an archive with these members to a Padmé size."""
    least = archive_size(_laid_out([*members, _zeros(0)]))
    return _zeros(padme(least) - least)


def _zeros(size: int) -> Member:
    def chunks() -> Iterator[bytes]:
        for done in range(0, size, BLOCK):
            yield _ZEROS[: size - done]

    return Member.of(PADDING, chunks)


def _laid_out(members: Sequence[Member]) -> list[Entry]:
    """Return the entries with their offsets, back to back."""
    entries: list[Entry] = []
    offset = 0
    for member in members:
        entries.append(Entry(member.name, member.size, member.crc or 0, offset))
        offset = entries[-1].end
    return entries


def _pieces(
    members: Sequence[Member], entries: list[Entry], beside: Beside | None
) -> Iterator[bytes]:
    for place, member in enumerate(members):
        if member.crc is None:
            held, crc = _held(member, beside)
            entries[place] = replace(entries[place], crc=crc)
            yield local_header(entries[place])
            while held:
                yield held.popleft()
        else:
            yield local_header(entries[place])
            yield from _compared(member)
    yield directory(entries)


def _compared(member: Member) -> Iterator[bytes]:
    """Yield the content of a member, compared with its size and checksum at the end."""
    size = crc = 0
    for chunk in member.chunks():
        size += len(chunk)
        crc = zlib.crc32(chunk, crc)
        yield chunk
    if (size, crc) != (member.size, member.crc):
        raise ArchiveError(SOURCE_CHANGED)


def _held(member: Member, beside: Beside | None) -> tuple[deque[bytes], int]:
    """Return the content of a member, compared with its size and digest, and its CRC-32."""
    found, held, size = Measure(), deque[bytes](), 0
    for chunk in member.chunks():
        size += len(chunk)
        if size > member.size:
            raise ArchiveError(SOURCE_CHANGED)
        held.append(chunk)
        if beside is None:
            found.take(chunk)
        else:
            beside.run(len(chunk), partial(found.take, chunk))
    if beside is not None:
        beside.wait()
    if (size, found.sha256) != (member.size, member.sha256):
        raise ArchiveError(SOURCE_CHANGED)
    return held, found.crc


def _read_layout(handle: Seekable) -> list[Entry]:
    """Return the entries of an archive that is canonical from its first to its last byte."""
    total = handle.seek(0, 2)
    if total > LARGEST_ARCHIVE:
        raise ArchiveError(TOO_LARGE)
    if total < END_SIZE:
        raise ArchiveError(NOT_AN_ARCHIVE)
    count, size, offset = directory_place(_at(handle, total - END_SIZE, END_SIZE))
    if count > MOST_ENTRIES:
        raise ArchiveError(TOO_MANY)
    if offset + size + END_SIZE != total or size > count * (CENTRAL_SIZE + _LONGEST_NAME):
        raise ArchiveError(NOT_CANONICAL)
    tail = _at(handle, offset, size + END_SIZE)
    entries = parse_directory(tail[:size], count)
    check_entries(entries)
    if directory(entries) != tail:
        raise ArchiveError(NOT_CANONICAL)
    expected = 0
    for entry in entries:
        header = _at(handle, entry.offset, LOCAL_SIZE + len(entry.name))
        if entry.offset != expected or header != local_header(entry):
            raise ArchiveError(NOT_CANONICAL)
        expected = entry.end
    return entries


def _at(handle: Seekable, offset: int, size: int) -> bytes:
    handle.seek(offset)
    return read_exactly(handle, size)
