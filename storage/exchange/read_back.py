"""One pass over a file that was just written: its own digest, and that of every member."""

from collections.abc import Sequence
from functools import partial
from hashlib import sha256
from typing import BinaryIO, Final, cast

from storage.exchange.archive_format import Entry
from storage.exchange.beside import Run, at_once

_AT_A_TIME: Final = 1024 * 1024


class HashedReader:
    """A file that hashes what is read of it for the first time, in order."""

    def __init__(self, handle: BinaryIO, run: Run = at_once) -> None:
        """Read ``handle``; have what was read hashed by ``run``, a megabyte at a time."""
        self._handle, self._digest, self._hashed, self._run = handle, sha256(), 0, run
        self._fresh: list[bytes] = []
        self._held = 0

    def read(self, size: int = -1, /) -> bytes:
        """Return up to ``size`` bytes."""
        start = self._handle.tell()
        data = self._handle.read(size)
        self._hash(start, data)
        return data

    def readline(self, size: int = -1, /) -> bytes:
        """Return the next line, at most ``size`` bytes of it."""
        start = self._handle.tell()
        line = self._handle.readline(size)
        self._hash(start, line)
        return line

    def seek(self, offset: int, whence: int = 0, /) -> int:
        """Move, and return the position from the start."""
        return self._handle.seek(offset, whence)

    def tell(self) -> int:
        """Return the position from the start."""
        return self._handle.tell()

    def finish(self) -> int:
        """Read what was not read before, and return the size of the whole file."""
        self.seek(self._hashed)
        while self.read(_AT_A_TIME):
            continue
        self._pass_on()
        return self._hashed

    def digest(self) -> str:
        """Return the SHA-256 of the whole, in hexadecimal, when it was finished and all run."""
        return self._digest.hexdigest()

    def as_binary(self) -> BinaryIO:
        """Return itself, as what needs no more than these asks for it."""
        return cast("BinaryIO", self)

    def _hash(self, start: int, data: bytes) -> None:
        fresh = data[max(self._hashed - start, 0) :] if start <= self._hashed else b""
        self._fresh.append(fresh)
        self._held += len(fresh)
        self._hashed += len(fresh)
        if self._held >= _AT_A_TIME:
            self._pass_on()

    def _pass_on(self) -> None:
        """Have hashed what was read since."""
        self._run(self._held, partial(self._update, self._fresh))
        self._fresh, self._held = [], 0

    def _update(self, parts: list[bytes]) -> None:
        for part in parts:
            self._digest.update(part)


class PlacedDigests:
    """The SHA-256 of each member of an archive whose bytes come by once, in order."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self._entries = tuple(entries)
        self._digest, self._at = sha256(), 0
        self._found: list[str] = []

    def feed(self, data: bytes) -> None:
        """Take the next bytes of the archive."""
        view, start = memoryview(data), self._at
        self._at += len(data)
        for entry in self._entries[len(self._found) :]:
            first = max(entry.data_offset, start) - start
            self._digest.update(view[first : max(first, entry.end - start)])
            if entry.end > self._at:
                return
            self._found.append(self._digest.hexdigest())
            self._digest = sha256()

    def digests(self) -> list[str]:
        """Return the digests of the members that came by whole."""
        return self._found
