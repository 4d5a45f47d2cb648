"""The vault's folder: what lies in it, making it, and opening it for one program."""

import errno
import os
import re
import stat
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from models.kernel.errors import EnvironmentFault, Refused
from models.kernel.text import text
from models.office.vaults import WHOLE_PATH, is_whole
from storage.database.migrate import NEWER
from storage.system.durable import sync_folder
from storage.system.faults import NOTHING_CHANGED, READONLY, disk_faults, fault_of
from storage.system.hardening import keep_files_private
from storage.vault.key_store import Copies, read_copies, write_copies
from storage.vault.lock import FolderLock
from storage.vault.place import FIELD, require_place

NOT_EMPTY: Final = text("Vault", "There are already files in this folder. Choose an empty one.")
CANNOT_MAKE: Final = text(
    "Vault",
    "The folder cannot be made there. Choose a place where you may write, for example in "
    "your documents, and a short name.",
)
NO_VAULT: Final = text("Vault", "There is no vault in this folder.")
DATABASE_GONE: Final = text("Vault", "The vault's database is not in the folder.")
RESTORE: Final = text(
    "Vault",
    "If the vault was being made just now, delete the folder and make it again. "
    "Else restore the latest backup.",
)
NOT_YOURS: Final = text(
    "Vault", "The folder belongs to another account on this computer. Sign in as that one."
)

_SCHEMA: Final = re.compile(r"schema ([0-9]{1,6})\n")
PRIVATE_FOLDER: Final = 0o700
_OTHERS: Final = 0o077
_NO_ROOM: Final = frozenset({errno.ENOSPC, errno.EDQUOT})


@dataclass(frozen=True, slots=True)
class VaultFolder:
    """A vault on disk. Its lock is part of it: who opened it holds it until ``release``."""

    path: Path
    lock: FolderLock = field(repr=False, compare=False)

    @property
    def database(self) -> Path:
        """The encrypted database."""
        return self.path / "vault.db"

    @property
    def keys(self) -> tuple[Path, Path]:
        """Both copies of the slot file."""
        return self.path / "keys.json", self.path / "keys-2.json"

    @property
    def backup(self) -> Path:
        """Where backups lie, unless the office names a better place."""
        return self.path / "backup"

    @property
    def ballast(self) -> Path:
        """The reserve that is given back when the disk is full; see ``ballast``."""
        return self.path / "ballast"

    def read_keys(self) -> Copies:
        """Return the well-formed copies of the slot file.

        Raises:
            EnvironmentFault: there is none, or the disk fails.
        """
        return read_copies(self.keys)

    def write_keys(self, data: bytes) -> None:
        """Replace both copies of the slot file.

        Raises:
            EnvironmentFault: the disk is full, read-only or failing.
        """
        write_copies(self.keys, data)

    def release(self) -> None:
        """Let another program have the vault; needed before this one replaces itself."""
        self.lock.release()

    def private(self) -> bool:
        """Return whether the file system keeps other accounts out; a stick's may not."""
        if sys.platform == "win32":  # pragma: no cover - Windows: rights come from the profile
            return True
        return not stat.S_IMODE(self.path.stat().st_mode) & _OTHERS


def create_folder(path: Path) -> VaultFolder:
    """Make an empty folder for a new vault, readable by its owner alone, and lock it.

    Raises:
        Refused: the path is not a whole one, there is something in the folder, it cannot be
            made, or it lies where no vault may.
        InUse: another program is making a vault in it.
        EnvironmentFault: the disk is full, read-only or failing.
    """
    if not is_whole(str(path)) or not path.is_absolute():
        raise Refused(WHOLE_PATH, FIELD)
    require_place(path)
    keep_files_private()
    _make(path)
    with disk_faults():
        folder = _locked(path)
        try:
            folder.backup.mkdir(mode=PRIVATE_FOLDER, exist_ok=True)
            _keep_others_out(path)
            sync_folder(path)
            sync_folder(path.parent)
        except BaseException:
            folder.release()
            raise
    return folder


def _make(path: Path) -> None:
    """Make the folder, or find it empty; nothing is there yet that a backup could help."""
    try:
        if path.is_dir() and any(path.iterdir()):
            raise Refused(NOT_EMPTY, FIELD)
        path.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)
    except OSError as error:
        if error.errno in _NO_ROOM:
            raise fault_of(error) from error
        raise Refused(CANNOT_MAKE, FIELD) from error


def open_folder(path: Path) -> VaultFolder:
    """Check a vault's folder and lock it, before any passphrase is asked for.

    Raises:
        Refused: no vault in it, another account's, or a place where no vault may lie.
        InUse: another window has it open.
        EnvironmentFault: it can only be read, or its database is gone.
    """
    require_vault(path)
    require_place(path)
    keep_files_private()
    _require_writable(path)
    _keep_others_out(path)
    return _locked(path)


def require_vault(path: Path) -> None:
    """Refuse a folder without a vault.

    Raises:
        Refused: neither key file is there.
        EnvironmentFault: keys without their database.
    """
    bare = VaultFolder(path, FolderLock(path))
    if not any(copy.is_file() for copy in bare.keys):
        raise Refused(NO_VAULT, FIELD)
    if not bare.database.is_file():
        raise EnvironmentFault(DATABASE_GONE, NOTHING_CHANGED, RESTORE)


def mark_schema(folder: VaultFolder, version: int) -> None:
    """Write into the lock file which schema the database has, once it was opened.

    It only lets an older program say so before it asks for a passphrase. Nothing rests on
    it: what counts is read from the database itself, and whoever forges it is told no more
    than that an update is needed.

    Raises:
        EnvironmentFault: the disk fails.
    """
    folder.lock.mark(f"schema {version}\n")


def require_schema(folder: VaultFolder, newest: int) -> None:
    """Refuse a vault that a newer program is known to have opened.

    Raises:
        Refused: its schema is newer than ``newest``.
    """
    found = _SCHEMA.fullmatch(folder.lock.marked())
    if found is not None and int(found[1]) > newest:
        raise Refused(NEWER)


def _locked(path: Path) -> VaultFolder:
    folder = VaultFolder(path, FolderLock(path / "vault.lock"))
    folder.lock.acquire()
    return folder


def _require_writable(path: Path) -> None:
    """Refuse a medium that is mounted read-only; rights are tried by taking the lock."""
    if sys.platform != "win32":
        with disk_faults():
            flags = os.statvfs(path).f_flag
        if flags & os.ST_RDONLY:
            raise EnvironmentFault(*READONLY)


def _keep_others_out(path: Path) -> None:
    """Take other accounts' rights to the folder away, where the file system knows rights.

    Raises:
        Refused: the folder belongs to another account.
    """
    if sys.platform == "win32":  # pragma: no cover - Windows: rights come from the profile
        return
    with disk_faults():
        state = path.stat()
        if state.st_uid != os.geteuid():
            raise Refused(NOT_YOURS, FIELD)
        if stat.S_IMODE(state.st_mode) & _OTHERS:
            try:
                path.chmod(PRIVATE_FOLDER)
            except PermissionError:  # a stick's file system: ``private`` will say so
                return
