"""The slot file on disk: two copies, each replaced whole, so that one is always good."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from models.kernel.errors import EnvironmentFault
from models.kernel.text import text
from storage.system.durable import replace_file
from storage.system.faults import disk_faults
from storage.vault.slot_file import LARGEST, Candidate, DamagedError, parse

UNREADABLE: Final = text("Vault", "Both copies of the key file are damaged or missing.")
DATABASE_SAFE: Final = text("Vault", "The database was not touched, but cannot be opened.")
RESTORE_KEYS: Final = text(
    "Vault", "Copy keys.json from the latest backup into the vault's folder, then try again."
)


@dataclass(frozen=True, slots=True)
class Copies:
    """What was read.

    Attributes:
        candidates: well-formed copies, the newest first, equal ones once.
        alike: both copies are there and have the same bytes.
    """

    candidates: tuple[Candidate, ...]
    alike: bool


def read_copies(paths: tuple[Path, Path]) -> Copies:
    """Read both copies.

    Raises:
        EnvironmentFault: none of them is well formed, or the disk fails.
    """
    found = [_read(path) for path in paths]
    first, second = found
    alike = first is not None and second is not None and first.data == second.data
    usable = [one for one in (found[:1] if alike else found) if one is not None]
    if not usable:
        raise EnvironmentFault(UNREADABLE, DATABASE_SAFE, RESTORE_KEYS)
    newest_first = sorted(usable, key=lambda one: (-one.file.epoch, -one.file.audit_seq))
    return Copies(tuple(newest_first), alike)


def write_copies(paths: tuple[Path, Path], data: bytes) -> None:
    """Replace both copies, one after the other; the first rename is what counts.

    Raises:
        EnvironmentFault: the disk is full, read-only or failing.
    """
    for path in paths:
        replace_file(path, data)


def _read(path: Path) -> Candidate | None:
    """Return the copy, or None where it is missing or damaged: the other one will do."""
    with disk_faults():
        try:
            with path.open("rb") as file:
                return parse(file.read(LARGEST + 1))
        except (FileNotFoundError, DamagedError):
            return None
