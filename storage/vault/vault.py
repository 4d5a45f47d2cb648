"""Making a vault, unlocking it, and changing who can."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final, NamedTuple, Protocol

from models.kernel.errors import EnvironmentFault, Refused
from models.kernel.text import text
from storage.database.connection import Database, DatabaseKey
from storage.system.faults import NOTHING_CHANGED
from storage.system.randomness import Random, refuse_predictable
from storage.vault.derive import Use, subkey
from storage.vault.folder import VaultFolder
from storage.vault.kdf import KdfCost, Limits
from storage.vault.key_file import KeyFile
from storage.vault.key_store import RESTORE_KEYS, Copies, read_copies, write_copies
from storage.vault.paper_key import PaperKey
from storage.vault.passphrase import FIELD, passphrase_bytes, require_strength
from storage.vault.slot_file import Candidate, SlotFile
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

WRONG: Final = text("Vault", "The vault could not be unlocked with this.")
NO_SUCH_USER: Final = text("Vault", "The vault has no user with that short name.")
PAPER_LABEL: Final = "PAPER"
ALTERED: Final = text("Vault", "The key file was changed by something else than this program.")


class CopyState(StrEnum):
    """How both copies of the slot file were found at unlock."""

    ALIKE = "alike"
    REPAIRED = "repaired"
    FAILING = "failing"


@dataclass(frozen=True, slots=True, repr=False)
class Unlocked:
    """An unlocked vault: its keys, for as long as the program runs unlocked.

    Attributes:
        dbk: the database key (32 bytes).
        user_wrapping_key: wraps this user's private identity (see ``Opened``).
        slot: the slot that was opened; ``user_id`` is its id.
        file: the slot file, proven under the database key.
        copies: whether the second copy had to be repaired, or could not be.
        paper_seed: of the paper key's age identity, where that unlocked; else empty.
    """

    dbk: bytes
    user_wrapping_key: bytes
    slot: Slot
    file: SlotFile
    copies: CopyState = CopyState.ALIKE
    paper_seed: bytes = b""

    @property
    def user_id(self) -> str:
        """The id of whoever unlocked."""
        return self.slot.name.id

    @property
    def by_paper(self) -> bool:
        """Whether the paper key was used."""
        return self.slot.name.kind is SlotKind.PAPER

    @property
    def database_key(self) -> DatabaseKey:
        """SQLCipher's key and salt, both derived from the database key."""
        material = subkey(self.dbk, Use.DATABASE, length=48)
        return DatabaseKey(material[:32], material[32:])

    def __repr__(self) -> str:
        return f"Unlocked(user_id={self.user_id!r}, ****)"


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
    paper_slot = _sealed_paper(file, paper, dbk, allowed.floor, random)
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
    return _unlock(folder, lambda file: file.find(user), secret, limits)


def unlock_with_paper(
    folder: VaultFolder, paper: PaperKey, *, limits: Limits | None = None
) -> Unlocked:
    """Unlock with the paper key; the caller logs that it was used. Raises as ``unlock``."""
    found = _unlock(folder, _paper_slot, SlotSecret(paper.slot_secret()), limits)
    return replace(found, paper_seed=paper.age_seed())


def open_database(folder: VaultFolder, unlocked: Unlocked, *, create: bool = False) -> Database:
    """Open (or make) the vault's database on the calling thread.

    Raises:
        EnvironmentFault: see ``Database.open``.
        RuntimeError: the folder's lock is not held; a bug of the caller.
    """
    if not folder.lock.held:
        msg = "the folder's lock is not held"
        raise RuntimeError(msg)
    return Database.open(folder.database, unlocked.database_key, create=create)


def add_user(
    folder: VaultFolder,
    unlocked: Unlocked,
    user: NewUser,
    *,
    cost: KdfCost,
    random: Random,
    limits: Limits | None = None,
) -> tuple[Unlocked, bytes]:
    """Give a further user a slot; return the vault as it now is, and that user's wrapping key.

    Raises:
        Refused: passphrase or label do not fit, or the label is taken.
        EnvironmentFault: as ``create``.
    """
    (limits or unlocked.file.limits).require(cost)
    slot, opened = _user_slot(unlocked.file, user, unlocked.dbk, cost, random)
    file = unlocked.file.with_slot(slot)
    write_copies(folder.keys, file.sealed(unlocked.dbk))
    return replace(unlocked, file=file), opened.user_wrapping_key


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
    file = unlocked.file.with_slot(slot)
    data = file.sealed(unlocked.dbk)
    rewrap(unlocked.user_wrapping_key, opened.user_wrapping_key)
    write_copies(folder.keys, data)
    return Unlocked(unlocked.dbk, opened.user_wrapping_key, slot, file)


def _user_slot(
    file: SlotFile, user: NewUser, dbk: bytes, cost: KdfCost, random: Random
) -> tuple[Slot, Opened]:
    require_strength(user.passphrase, key_file=user.key_file is not None)
    name = SlotName(user.id, SlotKind.USER, user.label)
    secret = SlotSecret(passphrase_bytes(user.passphrase), user.key_file)
    return seal_slot(name, secret, dbk, file.binding, cost=cost, random=random)


def _sealed_paper(
    file: SlotFile, paper: tuple[str, PaperKey], dbk: bytes, cost: KdfCost, random: Random
) -> Slot:
    paper_id, key = paper
    name = SlotName(paper_id, SlotKind.PAPER, PAPER_LABEL)
    secret = SlotSecret(key.slot_secret())
    return seal_slot(name, secret, dbk, file.binding, cost=cost, random=random)[0]


def _paper_slot(file: SlotFile) -> Slot | None:
    return next((s for s in file.slots if s.name.kind is SlotKind.PAPER), None)


class _Attempt(NamedTuple):
    """A slot that may be tried, and the copy it stands in."""

    candidate: Candidate
    slot: Slot


def _unlock(
    folder: VaultFolder,
    find: Callable[[SlotFile], Slot | None],
    secret: SlotSecret,
    limits: Limits | None,
) -> Unlocked:
    copies = read_copies(folder.keys)
    for attempt in _attempts(copies, find, limits):
        opened = open_slot(attempt.slot, secret, attempt.candidate.file.binding)
        if opened is not None:
            return _proven(folder, copies, attempt.slot, opened)
    raise Refused(WRONG, FIELD)


def _attempts(
    copies: Copies, find: Callable[[SlotFile], Slot | None], limits: Limits | None
) -> list[_Attempt]:
    """Return the slots worth trying: of the newest epoch, and the other copy if it differs.

    An older epoch's slot is not tried: it would let a changed passphrase in again.
    """
    newest = copies.candidates[0].file.epoch
    files = [one for one in copies.candidates if one.file.epoch == newest]
    found = [_Attempt(one, slot) for one in files if (slot := find(one.file)) is not None]
    if not found:
        raise Refused(NO_SUCH_USER, "user")
    fit = [one for one in found if (limits or one.candidate.file.limits).allow(one.slot.kdf)]
    if not fit:
        first = found[0]
        (limits or first.candidate.file.limits).require(first.slot.kdf)
    return fit


def _proven(folder: VaultFolder, copies: Copies, slot: Slot, opened: Opened) -> Unlocked:
    """Return the unlocked vault from the copy that the database key proves; mend the other."""
    for candidate in copies.candidates:
        mine = candidate.file.find(slot.name.id)
        if mine and mine.same_seal(slot) and candidate.authentic(opened.dbk):
            state = CopyState.ALIKE if copies.alike else _mend(folder, candidate)
            return Unlocked(opened.dbk, opened.user_wrapping_key, mine, candidate.file, state)
    raise EnvironmentFault(ALTERED, NOTHING_CHANGED, RESTORE_KEYS)


def _mend(folder: VaultFolder, good: Candidate) -> CopyState:
    """Write the good copy twice; a failing disk must not keep anyone from reading."""
    try:
        write_copies(folder.keys, good.data)
    except EnvironmentFault:
        return CopyState.FAILING
    return CopyState.REPAIRED
