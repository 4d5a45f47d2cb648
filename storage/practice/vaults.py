"""Makes the practice vaults of Prøvekøbing and of Demokredsens Politi."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Final

from models.access.roles import Role
from models.kernel.errors import Refused
from models.kernel.text import Say as Words
from models.kernel.text import Text, plain, text
from models.office.office import OfficeKind
from models.office.vaults import NewVault
from storage.backup.files import found_in, take_away, tidy
from storage.practice.fill import Say, fill
from storage.practice.passphrase import KOMMUNE_PASSPHRASE, POLICE_PASSPHRASE
from storage.practice.steps import moment
from storage.reference import municipalities
from storage.session import Outside, Session, create_session
from storage.system.clocks import PRACTICE_START, PracticeClock
from storage.system.durable import sync_folder
from storage.system.faults import disk_faults
from storage.vault import vault
from storage.vault.folder import open_folder, require_vault
from storage.vault.paper_key import PaperKey

KOMMUNE: Final = "999"
DISTRICT: Final = "Demokredsens Politi"
FOUNDED: Final = moment(8, days=-287)
"""Monday 31 March 2025 at 8.00: when the invented office began."""

REAL_VAULT: Final = text(
    "Practice", "There is a real vault in this folder. It is never replaced by practice data."
)
OTHER_FILES: Final = text(
    "Practice", "There are other files in this folder. Choose another one for practice."
)
MAKING: Final = ".new"
"""Ending of the folder in which a vault is made until it is whole."""

FILES: Final = ("vault.db", "vault.db-journal", "keys.json", "keys-2.json", "vault.lock")


def silent(_: Text) -> None:
    """Tell nobody."""


def make_practice_vault(
    folder: Path,
    outside: Outside,
    *,
    passphrase: str = KOMMUNE_PASSPHRASE,
    say: Say = silent,
    words: Words = plain,
) -> None:
    """Make the kommune's practice vault, filled, and close it.

    Args:
        folder: empty or not yet there.
        outside: its clock is not used: the vault lives from 31.3.2025 to 14.1.2026, 8.30.
        passphrase: of Ane Øvelund (AØ), tovholder.
        say: is told how far it is.
        words: the language in which records name authorities and needs.

    Raises:
        Refused: no vault may lie there.
        EnvironmentFault: the disk fails.
    """
    invented = next(each for each in municipalities(practice=True) if each.code == KOMMUNE)
    new = NewVault(
        str(folder), OfficeKind.KOMMUNE, invented, invented.district,
        "Ane Øvelund", "AØ", Role.TOVHOLDER, passphrase,
    )  # fmt: skip
    clock = PracticeClock(FOUNDED, frozen=True)
    session = _created(new, outside, clock)
    try:
        fill(session, clock, say, words)
    finally:
        session.close()


def make_police_practice_vault(
    folder: Path, outside: Outside, *, passphrase: str = POLICE_PASSPHRASE
) -> None:
    """Make the police's practice vault, with an empty inbox, and close it.

    Args:
        folder: empty or not yet there.
        outside: its clock is not used: the vault was made on 14.1.2026 at 8.30.
        passphrase: of Poul Attrap (PA), tovholder of the police.

    Raises:
        Refused: no vault may lie there.
        EnvironmentFault: the disk fails.
    """
    new = NewVault(
        str(folder), OfficeKind.POLICE, None, DISTRICT,
        "Poul Attrap", "PA", Role.POLICE_TOVHOLDER, passphrase,
    )  # fmt: skip
    _created(new, outside, PracticeClock(PRACTICE_START, frozen=True)).close()


def _created(new: NewVault, outside: Outside, clock: PracticeClock) -> Session:
    def this_clock(_: datetime) -> PracticeClock:
        return clock

    paper = PaperKey.generate(outside.random)
    return create_session(new, paper, replace(outside, practice_clock=this_clock))


def ensure_practice_vault(
    folder: Path,
    outside: Outside,
    *,
    fresh: bool,
    say: Say = silent,
    words: Words = plain,
) -> None:
    """See to it that the kommune's practice vault lies in ``folder``; with ``fresh``, anew.

    It is made beside its place and moved there when it is whole, so that an interrupted
    making leaves nothing half-filled and takes nothing away.

    Raises:
        Refused: a real vault or other files lie there.
        InUse: a window has it open.
        EnvironmentFault: the disk fails.
    """

    def make(place: Path) -> None:
        make_practice_vault(place, outside, say=say, words=words)

    _ensure(folder, make, fresh=fresh)


def ensure_police_practice_vault(folder: Path, outside: Outside, *, fresh: bool) -> None:
    """See to it that the police's practice vault lies in ``folder``; with ``fresh``, anew.

    Raises:
        Refused: a real vault or other files lie there.
        InUse: a window has it open.
        EnvironmentFault: the disk fails.
    """

    def make(place: Path) -> None:
        make_police_practice_vault(place, outside)

    _ensure(folder, make, fresh=fresh)


def _ensure(folder: Path, make: Callable[[Path], None], *, fresh: bool) -> None:
    there = folder.is_dir() and any(folder.iterdir())
    if there:
        _require_practice(folder)
        if not fresh:
            return
    with disk_faults():
        making = folder.with_name(folder.name + MAKING)
        _remove(making)
    make(making)
    with disk_faults():
        _remove(folder)
        making.rename(folder)
        sync_folder(folder.parent)


def _require_practice(folder: Path) -> None:
    """Do nothing where a practice vault lies that nobody has open.

    Raises:
        Refused: something else lies there.
        InUse: a window has it open.
    """
    if any(each.name not in {*FILES, "backup"} for each in folder.iterdir()):
        raise Refused(OTHER_FILES, "folder")
    require_vault(folder)
    held = open_folder(folder)
    try:
        if not vault.peek(held).practice:
            raise Refused(REAL_VAULT, "folder")
    finally:
        held.release()


def _remove(folder: Path) -> None:
    """Take a practice vault away, or what is left of making one; never anything else."""
    if not folder.is_dir():
        return
    tidy(folder / "backup")
    for backup, _ in list(found_in(folder / "backup")):
        take_away(backup)
    for other in folder.glob("backup/*.*"):  # made by an earlier version, or the deletions
        other.unlink()
    for name in FILES:
        (folder / name).unlink(missing_ok=True)
    for inner in (folder / "backup", folder):
        if inner.is_dir():
            inner.rmdir()
