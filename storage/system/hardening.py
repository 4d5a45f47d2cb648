"""What the process denies the machine around it: open file modes, core dumps, tracing."""

import ctypes
import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from storage.system.hardening_windows import Libraries, Shielded, shield

PRIVATE: Final = 0o077
_PR_GET_DUMPABLE: Final = 3
_PR_SET_DUMPABLE: Final = 4


@dataclass(frozen=True, slots=True)
class Hardening:
    """What is in force; a measure that the system does not know counts as not in force."""

    private_files: bool
    no_core_dumps: bool
    not_traceable: bool


def keep_files_private() -> None:
    """Make every file and folder from here on the owner's alone (umask 077)."""
    os.umask(PRIVATE)


class _State:
    """What Windows agreed to; it cannot be read back there."""

    windows = Shielded(no_reports=False, closed_memory=False)


def harden() -> Hardening:
    """Apply all measures that this system knows, once or again, and say what is in force."""
    keep_files_private()
    if sys.platform == "win32":  # pragma: no cover - Windows
        names = ("kernel32", "advapi32", "wer")
        libraries = Libraries(*(ctypes.WinDLL(name) for name in names))
        _State.windows = shield(libraries, Path(sys.executable).name)
    if sys.platform != "win32":
        import resource  # noqa: PLC0415 - POSIX only

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
    return hardening()


def hardening() -> Hardening:
    """Return what is in force now, read back from the system."""
    mask = os.umask(PRIVATE)  # it can only be read by setting it
    os.umask(mask)
    no_dumps, hidden = _State.windows
    if sys.platform != "win32":
        import resource  # noqa: PLC0415 - POSIX only

        no_dumps = resource.getrlimit(resource.RLIMIT_CORE) == (0, 0)
    if sys.platform == "linux":
        hidden = ctypes.CDLL(None).prctl(_PR_GET_DUMPABLE, 0, 0, 0, 0) == 0
    return Hardening(mask & PRIVATE == PRIVATE, no_dumps, hidden)
