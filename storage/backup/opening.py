"""Opening a backup with a passphrase of its time or the paper key, whatever is damaged of it.

Slot file and statement lie in a backup twice, and the statement seals a third slot file. What
opens is held against what the backup states of itself, so that no older or foreign slot file
gets in beside it. Nothing is ever written where the backup lies.
"""

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from models.kernel.errors import EnvironmentFault, Refused
from models.kernel.text import text
from storage.backup import files
from storage.backup.check import FILE_DAMAGED, STATEMENT_DAMAGED, Damaged
from storage.backup.files import KEYS, KEYS_AGAIN
from storage.backup.keys import by_database_key, by_paper_key
from storage.backup.statement import Facts, Statement, StatementError
from storage.keyring import read_key_file
from storage.system import faults
from storage.vault import vault
from storage.vault.folder import VaultFolder
from storage.vault.key_store import Copies
from storage.vault.lock import FolderLock
from storage.vault.paper_key import PaperKey
from storage.vault.slot_file import LARGEST, Candidate, DamagedError, parse
from storage.vault.vault import Unlocked

NO_BACKUP: Final = text(
    "Restore", "There is no backup in this folder. Choose the folder that holds backup.json."
)
KEYS_DAMAGED: Final = text(
    "Restore",
    "Both key files of this backup are damaged or missing, so no passphrase opens it. Use the "
    "paper key of that time, or choose another backup.",
)


@dataclass(frozen=True, slots=True)
class KeysIn(VaultFolder):
    """A backup's folder with one of its slot files; nothing is ever written there."""

    found: Candidate

    def read_keys(self) -> Copies:
        """Return the one slot file."""
        return Copies((self.found,), alike=True)

    def write_keys(self, data: bytes) -> None:  # noqa: ARG002 - as in a vault
        """Write nothing: a backup stays what it was.

        Raises:
            EnvironmentFault: always.
        """
        raise EnvironmentFault(*faults.READONLY)


@dataclass(frozen=True, slots=True)
class Opened:
    """A backup that was unlocked: its statement is proven, its database not yet checked.

    Attributes:
        keys: the bytes of the slot file that belongs to it.
    """

    path: Path
    statement: Statement
    unlocked: Unlocked
    fresh: bytes
    facts: Facts
    keys: bytes


def slot_files_in(backup: Path) -> tuple[Candidate, ...]:
    """Return the well-formed slot files of a backup, equal ones once; () where none is.

    Raises:
        EnvironmentFault: the disk fails.
    """
    found = (files.small_file(backup / name, LARGEST) for name in (KEYS, KEYS_AGAIN))
    return _well_formed(each for each in found if each is not None)


def unlock(backup: Path, label: str, passphrase: str, paper: str, key_file: str = "") -> Opened:
    """Unlock a backup with a passphrase of that time, or with the paper key.

    Raises:
        Refused: no backup, damaged, or a wrong passphrase or paper key.
        EnvironmentFault: the disk fails, or too little memory.
    """
    statements = files.statements_in(backup)
    if not statements:
        raise Refused(NO_BACKUP, "backup")
    candidates = slot_files_in(backup)
    if paper:
        key = PaperKey.parse(paper)
        sealed = _well_formed(_sealed_keys(statements, key))
        candidates = tuple(dict.fromkeys((*candidates, *sealed)))
        way = partial(vault.unlock_with_paper, paper=key)
    else:
        way = partial(
            vault.unlock, user=label, passphrase=passphrase, key_file=read_key_file(key_file)
        )
    trouble: Refused | EnvironmentFault = Damaged(KEYS_DAMAGED, "paper_key")
    for number, candidate in enumerate(candidates):
        try:
            return _opened(backup, statements, candidate, way)
        except (Refused, EnvironmentFault) as error:
            trouble = trouble if number else error
    raise trouble


Way = Callable[[VaultFolder], Unlocked]


def _opened(
    backup: Path, statements: tuple[Statement, ...], candidate: Candidate, way: Way
) -> Opened:
    """Return the backup opened by one of its slot files.

    Raises:
        Refused: it does not open with this, or belongs to another backup.
        EnvironmentFault: as ``vault.unlock``.
    """
    unlocked = way(KeysIn(backup, FolderLock(backup / "none"), candidate))
    trouble = Damaged(STATEMENT_DAMAGED)
    for statement in statements:
        fresh = by_database_key(statement.front, unlocked.dbk)
        facts = None if fresh is None else _facts(statement, fresh)
        if fresh is None or facts is None:
            continue
        if hashlib.sha256(candidate.data).hexdigest() == facts.files[KEYS].sha256:
            return Opened(backup, statement, unlocked, fresh, facts, candidate.data)
        trouble = Damaged(FILE_DAMAGED.filled(file=KEYS))
    raise trouble


def _facts(statement: Statement, fresh: bytes) -> Facts | None:
    try:
        return statement.open(fresh)
    except StatementError:
        return None


def _sealed_keys(statements: tuple[Statement, ...], paper: PaperKey) -> Iterator[bytes]:
    """Yield the slot files that the statements seal."""
    for statement in statements:
        fresh = by_paper_key(statement.front, paper)
        facts = None if fresh is None else _facts(statement, fresh)
        if facts is not None:
            yield facts.keys


def _well_formed(found: Iterator[bytes]) -> tuple[Candidate, ...]:
    """Return what can be read of these bytes, equal ones once."""
    candidates: dict[Candidate, None] = {}
    for data in found:
        try:
            candidates[parse(data)] = None
        except DamagedError:
            continue
    return tuple(candidates)
