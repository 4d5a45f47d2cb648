"""A file from outside, opened once and read as bytes; what it holds is nobody's business here."""

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from models.attachments.limits import SLICE
from models.kernel.errors import Refused
from models.kernel.text import text
from storage.system.durable import NO_TRANSLATION

NO_FILE: Final = text("Attachments", "This is not a file. Choose a file.")
UNREADABLE: Final = text(
    "Attachments", "The file cannot be read. Check that the disk or stick is connected."
)
_WITHOUT_WAITING: Final = getattr(os, "O_NONBLOCK", 0)  # a pipe would wait for its other end


@dataclass(frozen=True, slots=True)
class OpenFile:
    """An open file of the disk."""

    handle: int
    name: str
    size: int

    def slices(self) -> Iterator[bytes]:
        """Yield its bytes in pieces of at most ``SLICE``.

        Raises:
            Refused: it can no longer be read.
        """
        while data := _read(self.handle):
            yield data


@contextmanager
def open_source(path: str) -> Iterator[OpenFile]:
    """Open the file with that path, for as long as the block runs.

    Raises:
        Refused: it is no file (a folder, a pipe, a device), or cannot be read.
    """
    try:
        handle = os.open(path, os.O_RDONLY | NO_TRANSLATION | _WITHOUT_WAITING)
    except IsADirectoryError as error:
        raise Refused(NO_FILE, "file") from error
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        raise Refused(UNREADABLE, "file") from error
    try:
        found = os.fstat(handle)
        if not stat.S_ISREG(found.st_mode):
            raise Refused(NO_FILE, "file")
        name = Path(path).name.encode("utf-8", "backslashreplace").decode()
        yield OpenFile(handle, name, found.st_size)
    finally:
        os.close(handle)


def size_of(path: str) -> int:
    """Return the size of the file with that path in bytes; 0 where there is none."""
    try:
        return Path(path).stat().st_size
    except (OSError, ValueError):  # it is told when it is to be read
        return 0


def _read(handle: int) -> bytes:
    try:
        return os.read(handle, SLICE)
    except OSError as error:
        raise Refused(UNREADABLE, "file") from error
