"""Sixteen MiB held in reserve beside the database, given back when the disk is full.

On a full disk nothing can be saved, and since every look at a case is logged first, nothing
could be read either. The reserve gives the room to go on until somebody makes more.
"""

import os
import shutil
from pathlib import Path
from typing import Final

from models.kernel.text import text
from storage.system.durable import NO_TRANSLATION, PRIVATE_FILE
from storage.system.faults import DISK_FULL, SAFE, Sentences, disk_faults

SIZE: Final = 16 * 1024 * 1024
ROOM_LEFT: Final = 3 * SIZE
"""So much must stay free for others beside the reserve, else none is kept."""

RELIEVED: Final[Sentences] = (
    DISK_FULL,
    SAFE,
    text(
        "Fault",
        "A reserve of 16 MB was just given back: try again now. "
        "Then delete or move files that you do not need.",
    ),
)
_BLOCK: Final = bytes(1024 * 1024)


def lay(path: Path) -> bool:
    """Keep the reserve, if it is not there and there is room; return whether it is there.

    It is only a precaution: that it cannot be kept is no fault of what is being done.
    """
    try:
        if path.exists() and path.stat().st_size == SIZE:
            return True
        if shutil.disk_usage(path.parent).free < SIZE + ROOM_LEFT:
            return False
        _fill(path)
    except OSError:
        path.unlink(missing_ok=True)
        return False
    return True


def release(path: Path) -> bool:
    """Give the reserve back; return whether there was one.

    Raises:
        EnvironmentFault: the disk fails.
    """
    with disk_faults():
        try:
            path.unlink()
        except FileNotFoundError:
            return False
    return True


def _fill(path: Path) -> None:
    path.unlink(missing_ok=True)
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | NO_TRANSLATION, PRIVATE_FILE)
    try:
        if hasattr(os, "posix_fallocate"):
            os.posix_fallocate(handle, 0, SIZE)
        else:  # pragma: no cover - Windows and macOS
            for _ in range(SIZE // len(_BLOCK)):
                os.write(handle, _BLOCK)
    finally:
        os.close(handle)
