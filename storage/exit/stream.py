"""The ZIP inside an exit pack, made while it is read: nothing is kept but names and digests.

Unlike a bundle it has folders and any number of files, so it is an ordinary ZIP (stored, with
sizes after each file) that every system opens. It is only ever read back by who wrote it.
"""

import io
import zipfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Final

from models.exchange.strict_json import canonical
from storage.exchange.encoding import Seekable

CONTENTS: Final = "contents.json"
SIGNATURE: Final = "contents.sig"
EPOCH: Final = (1980, 1, 1, 0, 0, 0)
"""Files carry no times of their own."""
_FOR_ALL: Final = 0o600 << 16


@dataclass(frozen=True, slots=True)
class PackFile:
    """One file to write; ``chunks`` are asked for once, when its turn comes."""

    name: str
    chunks: Callable[[], Iterable[bytes]]

    @classmethod
    def of_bytes(cls, name: str, data: bytes) -> "PackFile":
        """Return a file that is held in memory."""
        return cls(name, lambda: (data,))


@dataclass(frozen=True, slots=True)
class Written:
    """What was written of one file."""

    name: str
    size: int
    sha256: str


@dataclass(slots=True)
class PackStream:
    """A pack as something with ``read``, to be sealed while it is made.

    Attributes:
        head: members of ``contents.json`` beside the list of files.
        sign: signs the bytes of ``contents.json``.
        written: what has been written so far, in order.
    """

    files: Iterable[PackFile]
    head: dict[str, object]
    sign: Callable[[bytes], bytes]
    written: list[Written] = field(default_factory=list)
    _held: bytearray = field(default_factory=bytearray)
    _made: Iterator[bytes] | None = None

    def read(self, size: int, /) -> bytes:
        """Return the next ``size`` bytes, fewer only at the end."""
        if self._made is None:
            self._made = self._pieces()
        while len(self._held) < size and (piece := next(self._made, None)) is not None:
            self._held += piece
        part = bytes(self._held[:size])
        del self._held[:size]
        return part

    def _pieces(self) -> Iterator[bytes]:
        sink = _Sink()
        with zipfile.ZipFile(sink, "w", zipfile.ZIP_STORED) as archive:
            for file in self.files:
                yield from self._file(archive, sink, file)
            listed = [
                {"name": one.name, "sha256": one.sha256, "length": one.size}
                for one in self.written
            ]
            contents = canonical({**self.head, "files": listed})
            for name, data in ((CONTENTS, contents), (SIGNATURE, self.sign(contents))):
                yield from self._file(archive, sink, PackFile.of_bytes(name, data))
        yield sink.take()

    def _file(self, archive: zipfile.ZipFile, sink: "_Sink", file: PackFile) -> Iterator[bytes]:
        info = zipfile.ZipInfo(file.name, EPOCH)
        info.external_attr = _FOR_ALL
        digest, size = sha256(), 0
        with archive.open(info, "w", force_zip64=True) as target:
            for chunk in file.chunks():
                target.write(chunk)
                digest.update(chunk)
                size += len(chunk)
                yield sink.take()
        self.written.append(Written(file.name, size, digest.hexdigest()))
        yield sink.take()


class _Sink(io.RawIOBase):
    """Takes what the archive writes; it cannot be gone back in."""

    def __init__(self) -> None:
        super().__init__()
        self._held = bytearray()

    def write(self, data: "bytes | bytearray | memoryview", /) -> int:  # type: ignore[override]  # of bytes alone
        self._held += data
        return len(data)

    def take(self) -> bytes:
        """Return what was written since the last time."""
        held = bytes(self._held)
        self._held.clear()
        return held


class Plain(io.RawIOBase):
    """An opened pack as the file that ``zipfile`` wants."""

    def __init__(self, handle: Seekable) -> None:
        super().__init__()
        self._handle = handle

    def seekable(self) -> bool:
        """Whether it can be gone back in: yes."""
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        """Move as a file does."""
        return self._handle.seek(offset, whence)

    def read(self, size: int = -1, /) -> bytes:
        """Return so many bytes, fewer only at the end."""
        return self._handle.read(size) or b""

    def tell(self) -> int:
        """Return the position."""
        return self._handle.seek(0, io.SEEK_CUR)


def read_back(archive: zipfile.ZipFile, name: str) -> Written:
    """Return what a file of a pack holds, read piece by piece."""
    digest, size = sha256(), 0
    with archive.open(name) as source:
        while block := source.read(1024 * 1024):
            digest.update(block)
            size += len(block)
    return Written(name, size, digest.hexdigest())
