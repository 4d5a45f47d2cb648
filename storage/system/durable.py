"""Replaces a small file so that a crash leaves the old one or the new one, never half."""

import os
import sys
from pathlib import Path
from typing import Final

from storage.system.faults import disk_faults

PRIVATE_FILE: Final = 0o600
NO_TRANSLATION: Final = getattr(os, "O_BINARY", 0)  # Windows would change line ends
UNFINISHED: Final = ".tmp"


def replace_file(path: Path, data: bytes) -> None:
    """Write ``data`` to ``path``: unfinished name, fsync, rename, fsync of the folder.

    Raises:
        EnvironmentFault: the disk is full, read-only or failing; the old file still stands.
    """
    unfinished = path.with_name(path.name + UNFINISHED)
    with disk_faults():
        try:
            _write(unfinished, data)
            unfinished.replace(path)
        except OSError:
            unfinished.unlink(missing_ok=True)
            raise
        sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make the folder's own entries durable; Windows has no such call and needs none."""
    if sys.platform == "win32":  # pragma: no cover - Windows
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _write(path: Path, data: bytes) -> None:
    path.unlink(missing_ok=True)  # a left-over, or a link someone put there
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | NO_TRANSLATION, PRIVATE_FILE)
    with os.fdopen(handle, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
