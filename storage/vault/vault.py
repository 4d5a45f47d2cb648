"""Making a vault, unlocking it, and changing who can."""

from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Final, Protocol

from models.access.passphrases import FIELD, require_length
from models.kernel.errors import EnvironmentFault, Refused
from storage.database.connection import Database
from storage.system.randomness import Random, refuse_predictable
from storage.vault import ballast
from storage.vault.folder import VaultFolder
from storage.vault.kdf import KdfCost, Limits
from storage.vault.key_file import KeyFile
from storage.vault.key_store import read_copies, write_copies
from storage.vault.paper_key import PaperKey
from storage.vault.passphrase import passphrase_bytes
from storage.vault.slot_file import SlotFile
from storage.vault.slots import (
    KEY_BYTES,
    Opened,
    Slot,
    SlotKind,
    SlotName,
    SlotSecret,
    open_slot,
    seal_slot,
)
from storage.vault.unlocking import (
    ALTERED,
    NO_SUCH_USER,
    WRONG,
    CopyState,
    Unlocked,
    unlock_slot,
)

__all__ = [
    "ALTERED", "NO_SUCH_USER", "WRONG", "CopyState", "NewUser", "Unlocked", "add_user",
    "change_passphrase", "confirm", "create", "list_slots", "open_database", "paper_slot", "peek",
    "renew_paper", "unlock", "unlock_with_paper",
]  # fmt: skip

PAPER_LABEL: Final = "PAPER"


@dataclass(frozen=True, slots=True, repr=False)
class NewUser:
    """A user's slot to be made: id, short name in clear, passphrase, maybe a key file."""

    id: str
    label: str
    passphrase: str
    key_file: KeyFile | None = None

    def __repr__(self) -> str:
        return f"NewUser(id={self.id!r}, ****)"


class Rewrap(Protocol):
    """Stores a user's private identity under a further key; see ``change_passphrase``."""

    def __call__(self, old_key: bytes, new_key: bytes) -> None:
        """Commit the identity wrapped under both keys."""


def create(
    folder: VaultFolder,
    *,
    vault_id: str,
    practice: bool,
    user: NewUser,
    paper: tuple[str, PaperKey],
    cost: KdfCost,
    random: Random,
    limits: Limits | None = None,
) -> Unlocked:
    """Write the keys of a new vault and return it unlocked for its first user.

    Args:
        folder: just made and locked.
        vault_id: a random UUID.
        practice: whether it is for invented people only.
        user: the first user.
        paper: the paper slot's id, and the paper key. Its slot costs the floor: 160 random
            bits need no stretching.
        cost: of the user's slot, from ``calibrate``.
        random: gives the database key; must not be predictable unless for practice.
        limits: for tests; else those of a real or a practice vault.

    Raises:
        Refused: passphrase or label do not fit.
        EnvironmentFault: cost outside the limits, too little memory, a failing disk.
        ValueError: predictable randomness for a real vault.
    """
    if not practice:
        refuse_predictable(random)
    file = SlotFile(vault_id, practice, ())
    allowed = limits or file.limits
    allowed.require(cost)
    dbk = random(KEY_BYTES)
    slot, opened = _user_slot(file, user, dbk, cost, random)
    paper_slot = sealed_paper(file, paper, dbk, allowed.floor, random)
    file = replace(file, slots=(slot, paper_slot))
    write_copies(folder.keys, file.sealed(dbk))
    return Unlocked(dbk, opened.user_wrapping_key, slot, file)


def peek(folder: VaultFolder) -> SlotFile:
    """Return what the slot file says before anyone unlocks: not proven yet.

    Raises:
        EnvironmentFault: both copies are damaged.
    """
    return read_copies(folder.keys).candidates[0].file


def list_slots(folder: VaultFolder) -> tuple[SlotName, ...]:
    """Return the users for the unlock page, by label; not proven yet.

    Raises:
        EnvironmentFault: both copies are damaged.
    """
    users = (s.name for s in peek(folder).slots if s.name.kind is SlotKind.USER)
    return tuple(sorted(users, key=lambda name: name.label.casefold()))


def unlock(
    folder: VaultFolder,
    user: str,
    passphrase: str,
    key_file: KeyFile | None = None,
    *,
    limits: Limits | None = None,
) -> Unlocked:
    """Unlock for a user named by id or label.

    Raises:
        Refused: ``WRONG``, one sentence for whatever was wrong; ``NO_SUCH_USER``;
            ``KEY_FILE_NEEDED``.
        EnvironmentFault: the slot file is damaged, altered or asks for an absurd cost; too
            little memory.
    """
    secret = SlotSecret(passphrase_bytes(passphrase), key_file)
    return unlock_slot(folder, lambda file: file.find(user), secret, limits)


def unlock_with_paper(
    folder: VaultFolder, paper: PaperKey, *, limits: Limits | None = None
) -> Unlocked:
    """Unlock with the paper key; the caller logs that it was used. Raises as ``unlock``."""
    secret = SlotSecret(paper.slot_secret())
    return unlock_slot(folder, paper_slot, secret, limits, paper)


def open_database(folder: VaultFolder, unlocked: Unlocked, *, create: bool = False) -> Database:
    """Open (or make) the vault's database on the calling thread.

    Raises:
        EnvironmentFault: see ``Database.open``.
        RuntimeError: the folder's lock is not held; a bug of the caller.
    """
    if not folder.lock.held:
        msg = "the folder's lock is not held"
        raise RuntimeError(msg)
    relieve = partial(_relieve, folder.ballast)
    key = unlocked.database_key
    return Database.open(folder.database, key, create=create, when_full=relieve)


def _relieve(reserve: Path) -> None:
    """Give the reserve back, and say so in place of what the full disk said.

    Raises:
        EnvironmentFault: there was a reserve: what failed can be tried again.
    """
    if ballast.release(reserve):
        raise EnvironmentFault(*ballast.RELIEVED)


def add_user(
    folder: VaultFolder,
    unlocked: Unlocked,
    user: NewUser,
    *,
    cost: KdfCost,
    random: Random,
    limits: Limits | None = None,
    audit_seq: int | None = None,
) -> tuple[Unlocked, Slot, bytes]:
    """Give a user a slot, new or instead of the one there is.

    Returns:
        the vault as it now is, the slot, and that user's wrapping key.

    Raises:
        Refused: passphrase or label do not fit, or the label is taken.
        EnvironmentFault: as ``create``.
    """
    (limits or unlocked.file.limits).require(cost)
    slot, opened = _user_slot(unlocked.file, user, unlocked.dbk, cost, random)
    file = unlocked.file.with_slot(slot, audit_seq)
    write_copies(folder.keys, file.sealed(unlocked.dbk))
    return replace(unlocked, file=file), slot, opened.user_wrapping_key


def confirm(unlocked: Unlocked, passphrase: str, key_file: KeyFile | None = None) -> Opened:
    """Return what the own slot gives, once its secret was given again.

    Raises:
        Refused: it is not that slot's secret.
        EnvironmentFault: too little memory.
    """
    secret = SlotSecret(passphrase_bytes(passphrase), key_file)
    opened = open_slot(unlocked.slot, secret, unlocked.file.binding)
    if opened is None:
        raise Refused(WRONG, FIELD)
    return opened


def renew_paper(
    folder: VaultFolder,
    unlocked: Unlocked,
    paper: tuple[str, PaperKey],
    *,
    random: Random,
    limits: Limits | None = None,
    audit_seq: int | None = None,
) -> Unlocked:
    """Replace the paper slot; the old paper opens the vault no more.

    Raises:
        EnvironmentFault: too little memory, a failing disk.
    """
    file = unlocked.file
    allowed = limits or file.limits
    slot = sealed_paper(file, paper, unlocked.dbk, allowed.floor, random)
    kept = tuple(s for s in file.slots if s.name.kind is not SlotKind.PAPER)
    seq = file.audit_seq if audit_seq is None else audit_seq
    file = replace(file, slots=(*kept, slot), epoch=file.epoch + 1, audit_seq=seq)
    write_copies(folder.keys, file.sealed(unlocked.dbk))
    return replace(unlocked, file=file)


def change_passphrase(
    folder: VaultFolder,
    unlocked: Unlocked,
    passphrase: str,
    key_file: KeyFile | None = None,
    *,
    cost: KdfCost,
    random: Random,
    rewrap: Rewrap,
    limits: Limits | None = None,
    audit_seq: int | None = None,
) -> Unlocked:
    """Replace the slot of the user who unlocked; the old passphrase opens it no more.

    The user's wrapping key changes too. ``rewrap`` is called before the slot file is
    replaced and must commit the private identity under **both** keys, so that a crash in
    between loses nothing; the caller drops the old one when this has returned.

    Raises:
        Refused: the passphrase is too short.
        EnvironmentFault: as ``create``; the old passphrase still holds.
        ValueError: unlocked by paper, which has no passphrase.
    """
    if unlocked.by_paper:
        msg = "the paper key has no passphrase to change"
        raise ValueError(msg)
    (limits or unlocked.file.limits).require(cost)
    user = NewUser(unlocked.user_id, unlocked.slot.name.label, passphrase, key_file)
    slot, opened = _user_slot(unlocked.file, user, unlocked.dbk, cost, random)
    file = unlocked.file.with_slot(slot, audit_seq)
    data = file.sealed(unlocked.dbk)
    rewrap(unlocked.user_wrapping_key, opened.user_wrapping_key)
    write_copies(folder.keys, data)
    return Unlocked(unlocked.dbk, opened.user_wrapping_key, slot, file)


def _user_slot(
    file: SlotFile, user: NewUser, dbk: bytes, cost: KdfCost, random: Random
) -> tuple[Slot, Opened]:
    require_length(user.passphrase, key_file=user.key_file is not None)
    name = SlotName(user.id, SlotKind.USER, user.label)
    secret = SlotSecret(passphrase_bytes(user.passphrase), user.key_file)
    return seal_slot(name, secret, dbk, file.binding, cost=cost, random=random)


def sealed_paper(
    file: SlotFile, paper: tuple[str, PaperKey], dbk: bytes, cost: KdfCost, random: Random
) -> Slot:
    """Return a paper slot for that database key."""
    paper_id, key = paper
    name = SlotName(paper_id, SlotKind.PAPER, PAPER_LABEL)
    secret = SlotSecret(key.slot_secret())
    return seal_slot(name, secret, dbk, file.binding, cost=cost, random=random)[0]


def paper_slot(file: SlotFile) -> Slot | None:
    """Return the slot that the paper key opens."""
    return next((s for s in file.slots if s.name.kind is SlotKind.PAPER), None)
