"""The second place for backups: another disk, a stick, a share; never the vault's own disk."""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from models.backups.standing import PLACES, Place
from models.kernel.errors import EnvironmentFault, Refused
from models.kernel.text import text
from storage.backup import files
from storage.backup.check import bring_in
from storage.backup.keys import by_database_key
from storage.backup.statement import Statement
from storage.system import faults
from storage.system.faults import disk_faults

NO_FOLDER: Final = text("Backup", "There is no such folder. Connect the disk or stick first.")
IN_VAULT: Final = text("Backup", "Choose a folder outside the vault.")
FULL: Final = text(
    "Backup",
    "The second place is full. Make room there, or choose another one; the backup here counts.",
)
STOPPED: Final = text(
    "Backup",
    "The second place stopped answering while the backup was copied. The backup here counts; it "
    "is copied again when the place is there.",
)
FIELD: Final = "folder"

_BLOCK_DEVICES: Final = Path("/sys/dev/block")
Disks = Callable[[Path], frozenset[str]]


def disks_of(path: Path, devices: Path = _BLOCK_DEVICES) -> frozenset[str]:
    """Return the names of the disks that hold a path: two partitions of one disk are one.

    Args:
        path: is there.
        devices: where Linux tells of block devices; elsewhere a volume stands for itself.

    Raises:
        OSError: it cannot be reached.
    """
    device = path.stat().st_dev
    if sys.platform == "win32":  # pragma: no cover - Windows: the volume's serial number
        return frozenset({str(device)})
    known = devices / f"{os.major(device)}:{os.minor(device)}"
    return _whole_disks(known.resolve()) if known.exists() else frozenset({str(device)})


def _whole_disks(device: Path) -> frozenset[str]:
    """Follow encryption and volumes down to what they lie on, and partitions to their disk."""
    below = device / "slaves"
    if below.is_dir() and any(below.iterdir()):
        found = (_whole_disks(each.resolve()) for each in below.iterdir())
        return frozenset().union(*found)
    return frozenset({device.parent.name if (device / "partition").exists() else device.name})


def folder_in(place: Path, vault_id: str) -> Path:
    """Return the folder of one vault in a second place; its name tells nobody whose it is."""
    return place / f"Tovholder-{vault_id[:8]}"


def require_place(place: Path, vault: Path) -> None:
    """Refuse a folder that cannot be a second place, or hold a move package.

    Raises:
        Refused: it is not there, or lies inside the vault.
    """
    try:
        there = place.is_absolute() and place.is_dir()
    except OSError:
        there = False
    if not there:
        raise Refused(NO_FOLDER, FIELD)
    if place.resolve().is_relative_to(vault.resolve()):
        raise Refused(IN_VAULT, FIELD)


def found_as(place: Path | None, vault: Path, disks: Disks = disks_of) -> Place:
    """Return how a second place is found now; asking never writes anything."""
    if place is None:
        return Place.NONE
    try:
        if not place.is_dir():
            return Place.AWAY
        if disks(place) & disks(vault):
            return Place.SAME_DISK
        return Place.READY if os.access(place, os.W_OK) else Place.READ_ONLY
    except OSError:
        return Place.AWAY


def copy_to(
    backup: Path, statement: Statement, folder: Path, scratch: Path, dbk: bytes
) -> None:
    """Copy a backup to a folder and read the copy back, as a restore would.

    Args:
        backup: its folder.
        statement: its own.
        folder: of the vault, in the second place; made where it is missing.
        scratch: an empty folder on the vault's own disk.
        dbk: the database key.

    Raises:
        Damaged: the copy is not what the backup states; it does not count.
        Refused: the second place is full, gone or read-only.
        EnvironmentFault: a disk fails while the copy is read back.
    """
    unfinished = folder / (backup.name + files.UNFINISHED)
    fresh = by_database_key(statement.front, dbk) or b""
    try:
        with _writing_there():
            folder.mkdir(mode=0o700, exist_ok=True)
            files.tidy(folder)
            unfinished.mkdir(mode=0o700)
            for name in files.PARTS:
                if (backup / name).is_file():  # an earlier program's have no second copies
                    files.copy_file(backup / name, unfinished / name)
        bring_in(unfinished, statement, fresh, scratch)
        with _writing_there():
            files.settle(unfinished, folder / backup.name)
    except BaseException:
        _drop(unfinished)
        raise


@contextmanager
def _writing_there() -> Iterator[None]:
    """Say of the second place what went wrong in it, not of the vault's own disk."""
    try:
        with disk_faults():
            yield
    except EnvironmentFault as fault:
        said = {faults.DISK_FULL: FULL, faults.READ_ONLY: PLACES[Place.READ_ONLY]}
        raise Refused(said.get(fault.happened, STOPPED)) from fault


def _drop(unfinished: Path) -> None:
    """Take away half a copy where the place still answers; ``tidy`` does it else, later."""
    try:
        files.take_away(unfinished)
    except OSError:
        return
