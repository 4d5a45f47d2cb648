"""One program at a time: a lock that the operating system gives back when a program ends."""

import os
import sys
from pathlib import Path
from typing import Final

from models.kernel.errors import Refused
from models.kernel.text import text
from storage.system.durable import PRIVATE_FILE
from storage.system.faults import disk_faults

IN_USE: Final = text(
    "Vault", "The vault is already open in another window. Use that one, or close it first."
)

_LONGEST: Final = 64


class InUse(Refused):
    """Another program holds the vault; ``verify`` tells it apart by its exit code."""


class FolderLock:
    """An exclusive lock on a small file, held from before the passphrase until ``release``.

    It must be released before the program replaces itself: it would refuse its successor.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._handle: int | None = None

    @property
    def held(self) -> bool:
        """Whether this object holds the lock."""
        return self._handle is not None

    def acquire(self) -> None:
        """Take the lock, or say who has it; taking it twice is taking it once.

        Raises:
            InUse: another window or process holds it.
            EnvironmentFault: the lock file cannot be written.
        """
        if self._handle is not None:
            return
        with disk_faults():
            handle = os.open(self._path, os.O_RDWR | os.O_CREAT, PRIVATE_FILE)
            try:
                taken = _take(handle)
            except OSError:
                os.close(handle)
                raise
        if not taken:
            os.close(handle)
            raise InUse(IN_USE)
        self._handle = handle

    def mark(self, words: str) -> None:
        """Write a word into the lock file, which must be held; nobody is bound by it.

        Raises:
            EnvironmentFault: the disk fails.
            RuntimeError: the lock is not held; a bug of the caller.
        """
        if self._handle is None:
            msg = "the lock is not held"
            raise RuntimeError(msg)
        data = words.encode()
        with disk_faults():
            if _read(self._handle) != data:
                os.lseek(self._handle, 0, os.SEEK_SET)
                os.write(self._handle, data)
                os.ftruncate(self._handle, len(data))

    def marked(self) -> str:
        """Return the word in the lock file, or "" where there is none."""
        if self._handle is None:
            return ""
        with disk_faults():
            return _read(self._handle).decode("ascii", "replace")

    def release(self) -> None:
        """Give the lock back; the file stays, since removing it would race."""
        if self._handle is not None:
            os.close(self._handle)  # closing gives back flock and msvcrt locks alike
            self._handle = None


def _read(handle: int) -> bytes:
    os.lseek(handle, 0, os.SEEK_SET)
    return os.read(handle, _LONGEST)


def _take(handle: int) -> bool:
    """Lock the open file; return False where another has it."""
    if sys.platform == "win32":  # pragma: no cover - Windows
        import msvcrt  # noqa: PLC0415 - Windows only

        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
    import fcntl  # noqa: PLC0415 - POSIX only

    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
