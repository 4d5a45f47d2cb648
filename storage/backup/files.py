"""Backups as folders: their names, what is unfinished, copying durably, taking away."""

import hashlib
import os
import re
import shutil
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Final

from models.backups.backup import Why
from models.kernel.clock import stamp
from models.kernel.errors import EnvironmentFault
from storage.backup.statement import LARGEST, File, Statement, StatementError, parse
from storage.system import faults
from storage.system.durable import NO_TRANSLATION, PRIVATE_FILE, sync_folder
from storage.system.faults import disk_faults

DATABASE: Final = "vault.db"
KEYS: Final = "keys.json"
STATEMENT: Final = "backup.json"
KEYS_AGAIN: Final = "keys-2.json"
STATEMENT_AGAIN: Final = "backup-2.json"
PARTS: Final = (DATABASE, KEYS, KEYS_AGAIN, STATEMENT_AGAIN, STATEMENT)
"""A backup's files. Those of earlier programs have no second copies."""
TWINS: Final = {KEYS: KEYS_AGAIN, STATEMENT: STATEMENT_AGAIN}

UNFINISHED: Final = ".unfinished"
GOING: Final = ".going"
SCRATCH: Final = "rehearsal.unfinished"
SNAPSHOT: Final = "snapshot.db"
CHUNK: Final = 1024 * 1024
SPARE: Final = 16 * 1024 * 1024
"""Bytes that stay free on a disk after a backup."""

_NAME: Final = re.compile(r"[0-9]{8}T[0-9]{6}Z-([a-z]+)(?:-[0-9]+)?")
_REASONS: Final = frozenset(str(why) for why in Why)


def name_of(at: datetime, why: Why) -> str:
    """Return the folder's name: ``20260114T073000Z-daily``; no letter of it is personal."""
    return f"{stamp(at).replace('-', '').replace(':', '')}-{why}"


def is_ours(name: str) -> bool:
    """Whether this program gives such names to backups."""
    found = _NAME.fullmatch(name)
    return found is not None and found[1] in _REASONS


def free_name(folder: Path, wanted: str) -> str:
    """Return the name, or with a number when there is such a backup already."""
    name, number = wanted, 2
    while any(os.path.lexists(folder / f"{name}{end}") for end in ("", UNFINISHED)):
        name, number = f"{wanted}-{number}", number + 1
    return name


def found_in(folder: Path) -> Iterator[tuple[Path, Statement | None]]:
    """Yield every folder with a backup's name and its statement, None where it has none.

    Raises:
        EnvironmentFault: the place cannot be read.
    """
    with disk_faults():
        names = sorted(each.name for each in folder.iterdir()) if folder.is_dir() else []
    for name in names:
        if is_ours(name) and (folder / name).is_dir():
            yield folder / name, statement_in(folder / name)


def statement_in(backup: Path) -> Statement | None:
    """Return a backup's statement, or None where it is missing or damaged.

    Raises:
        EnvironmentFault: the disk fails.
    """
    return _parsed(backup / STATEMENT)


def statements_in(backup: Path) -> tuple[Statement, ...]:
    """Return the readable copies of a backup's statement, equal ones once; () where none is.

    Raises:
        EnvironmentFault: the disk fails.
    """
    found = (_parsed(backup / name) for name in (STATEMENT, STATEMENT_AGAIN))
    return tuple(dict.fromkeys(each for each in found if each is not None))


def _parsed(path: Path) -> Statement | None:
    try:
        return parse(small_file(path, LARGEST) or b"")
    except StatementError:
        return None


def small_file(path: Path, most: int) -> bytes | None:
    """Return the first bytes of a file, one more than the most it may have.

    None where it is no ordinary file (a pipe would never end), or may not be read.

    Raises:
        EnvironmentFault: the disk fails.
    """
    with disk_faults():
        try:
            if not path.is_file():
                return None
            with path.open("rb") as file:
                return file.read(most + 1)
        except (FileNotFoundError, PermissionError):
            return None


def size_of(path: Path) -> int | None:
    """Return the size of an ordinary file in bytes, or None where there is none.

    Raises:
        OSError: it cannot be reached.
    """
    return path.stat().st_size if path.is_file() else None


def tidy(folder: Path) -> None:
    """Take away what was left unfinished by a program that was ended meanwhile.

    Only what carries this program's own names goes; everything else stays.

    Raises:
        EnvironmentFault: the disk fails.
    """
    with disk_faults():
        names = [each.name for each in folder.iterdir()] if folder.is_dir() else []
        for name in names:
            base, dot, end = name.rpartition(".")
            ours = is_ours(base) and f"{dot}{end}" in {UNFINISHED, GOING}
            if ours or name in {SCRATCH, SNAPSHOT}:
                take_away(folder / name)


def take_away(path: Path) -> None:
    """Remove a file or folder of ours; one that is not there is no trouble.

    Raises:
        OSError: it cannot be removed.
    """
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def remove_backup(backup: Path) -> None:
    """Take a backup away: renamed first, so that half a backup never looks like one.

    Raises:
        EnvironmentFault: the disk fails.
    """
    going = backup.with_name(backup.name + GOING)
    with disk_faults():
        take_away(going)
        backup.rename(going)
        sync_folder(backup.parent)
        take_away(going)


def copy_file(source: Path, target: Path) -> File:
    """Copy a file to a new one, durably; return what was read.

    Raises:
        OSError: either disk fails, or there is such a file already.
    """
    digest, size = hashlib.sha256(), 0
    handle = os.open(
        target, os.O_WRONLY | os.O_CREAT | os.O_EXCL | NO_TRANSLATION, PRIVATE_FILE
    )
    with source.open("rb") as reading, os.fdopen(handle, "wb") as writing:
        while chunk := reading.read(CHUNK):
            digest.update(chunk)
            size += len(chunk)
            writing.write(chunk)
        writing.flush()
        os.fsync(writing.fileno())
    return File(size, digest.hexdigest())


def measured(path: Path) -> File:
    """Return a file's size and digest.

    Raises:
        OSError: it cannot be read.
    """
    digest, size = hashlib.sha256(), 0
    with path.open("rb") as reading:
        while chunk := reading.read(CHUNK):
            digest.update(chunk)
            size += len(chunk)
    return File(size, digest.hexdigest())


def require_room(folder: Path, wanted: int) -> None:
    """Refuse before anything is written where the disk has not that many bytes to spare.

    Raises:
        EnvironmentFault: the disk is too full, or fails.
    """
    with disk_faults():
        free = shutil.disk_usage(folder).free
    if free < wanted + SPARE:
        raise EnvironmentFault(*faults.FULL)


def settle(unfinished: Path, final: Path) -> None:
    """Give a finished folder its name; from then on it counts.

    Raises:
        OSError: the disk fails.
    """
    sync_folder(unfinished)
    unfinished.rename(final)
    sync_folder(final.parent)


def next_number(*places: Path) -> int:
    """Return one more than the highest number of a backup in these places.

    Raises:
        EnvironmentFault: a place cannot be read.
    """
    numbers = [
        statement.front.number
        for place in places
        for _, statement in found_in(place)
        if statement is not None
    ]
    return max(numbers, default=0) + 1
