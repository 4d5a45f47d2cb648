"""Unlocking: which slot a secret opens, which copy it proves, which key the database has."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final, NamedTuple

from models.access.passphrases import FIELD
from models.kernel.errors import EnvironmentFault, Refused
from models.kernel.text import text
from storage.database.connection import Database, DatabaseKey
from storage.database.integrity import renew_header
from storage.system.faults import NOTHING_CHANGED
from storage.system.randomness import system_random
from storage.vault.derive import Use, subkey
from storage.vault.folder import VaultFolder
from storage.vault.identity import open_with, unwrap_seed
from storage.vault.kdf import Limits
from storage.vault.key_store import RESTORE_KEYS, Copies
from storage.vault.paper_key import PaperKey
from storage.vault.slot_file import Candidate, SlotFile
from storage.vault.slots import Opened, Slot, SlotKind, SlotSecret, open_slot, reseal

WRONG: Final = text("Vault", "The vault could not be unlocked with this.")
NO_SUCH_USER: Final = text("Vault", "The vault has no user with that short name.")
ALTERED: Final = text("Vault", "The key file was changed by something else than this program.")
NO_LONGER: Final = text(
    "Vault", "Your access to this vault was closed. Ask a colleague who manages users."
)
GIVE_ANEW: Final = text(
    "Vault", "Your access must be given anew. Ask a colleague to give you a new passphrase."
)

Find = Callable[[SlotFile], Slot | None]
"""Names the slot that shall be opened."""


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
    """

    dbk: bytes
    user_wrapping_key: bytes
    slot: Slot
    file: SlotFile
    copies: CopyState = CopyState.ALIKE

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
        return database_key(self.dbk)

    def __repr__(self) -> str:
        return f"Unlocked(user_id={self.user_id!r}, ****)"


def database_key(dbk: bytes) -> DatabaseKey:
    """Return SQLCipher's key and salt for a database key of 32 bytes."""
    material = subkey(dbk, Use.DATABASE, length=48)
    return DatabaseKey(material[:32], material[32:])


def unlock_slot(
    folder: VaultFolder,
    find: Find,
    secret: SlotSecret,
    limits: Limits | None,
    paper: PaperKey | None = None,
) -> Unlocked:
    """Unlock with a secret; finish or drop a change of the database key that was cut short.

    Raises:
        Refused: ``WRONG``, ``NO_SUCH_USER``, ``NO_LONGER``, ``GIVE_ANEW``, or the slot wants
            a key file.
        EnvironmentFault: the slot file is damaged, altered or asks for an absurd cost; too
            little memory; the database fails.
    """
    copies = folder.read_keys()
    refusal = Refused(WRONG, FIELD)
    for attempt in _attempts(copies, find, limits):
        opened = open_slot(attempt.slot, secret, attempt.view.file.binding)
        if opened is None:
            continue
        dbk = _newest_key(attempt.slot, opened, paper)
        if dbk is None:
            refusal = Refused(GIVE_ANEW, FIELD)
            continue
        found = _proven(copies, attempt.slot, dbk)
        settled = _settled(folder, copies, found, dbk)
        if settled is not None:
            return _own_again(folder, settled, replace(opened, dbk=dbk))
        refusal = Refused(NO_LONGER, FIELD)
    raise refusal


class _Attempt(NamedTuple):
    """A slot that may be tried, and the view of a copy that it stands in."""

    view: Candidate
    slot: Slot


class _Found(NamedTuple):
    """A view that the database key proves, and its place among those of its copy."""

    whole: Candidate
    view: Candidate
    slot: Slot


class _Settled(NamedTuple):
    """The slot file as it now stands, the slot in it, and how the copies are."""

    file: SlotFile
    slot: Slot
    copies: CopyState


def _attempts(copies: Copies, find: Find, limits: Limits | None) -> list[_Attempt]:
    """Return the slots worth trying: of the newest epoch, and the other copy if it differs.

    An older epoch's slot is not tried: it would let a changed passphrase in again.
    """
    newest = copies.candidates[0].file.epoch
    views = [v for one in copies.candidates if one.file.epoch == newest for v in one.views()]
    found = [_Attempt(one, slot) for one in views if (slot := find(one.file)) is not None]
    if not found:
        raise Refused(NO_SUCH_USER, "user")
    fit = [one for one in found if (limits or one.view.file.limits).allow(one.slot.kdf)]
    if not fit:
        first = found[0]
        (limits or first.view.file.limits).require(first.slot.kdf)
    return fit


def _newest_key(slot: Slot, opened: Opened, paper: PaperKey | None) -> bytes | None:
    """Return the database key, the one that waits for the slot's owner if there is one."""
    if slot.next is None:
        return opened.dbk
    user = slot.name.id
    found = [unwrap_seed(opened.user_wrapping_key, one, user) for one in slot.next.seeds]
    seeds = [seed for seed in found if seed is not None]
    if paper is not None:
        seeds.append(paper.age_seed())
    keys = [key for seed in seeds if (key := open_with(seed, slot.next.sealed)) is not None]
    return keys[0] if keys else None


def _proven(copies: Copies, slot: Slot, dbk: bytes) -> _Found:
    """Return the view of a copy that has the slot and that the database key proves."""
    for candidate in copies.candidates:
        for view in candidate.views():
            mine = view.file.find(slot.name.id)
            if mine and mine.same_seal(slot) and view.authentic(dbk):
                return _Found(candidate, view, mine)
    raise EnvironmentFault(ALTERED, NOTHING_CHANGED, RESTORE_KEYS)


def _settled(folder: VaultFolder, copies: Copies, found: _Found, dbk: bytes) -> _Settled | None:
    """Return the file in force, or None where the database has a key that is not this one.

    While the database key is being changed, the database itself says how far it came.
    """
    if found.whole.file.pending is None:
        state = CopyState.ALIKE if copies.alike else _write(folder, found.whole.data)
        return _Settled(found.view.file, found.slot, state)
    try:
        database = Database.open(folder.database, database_key(dbk))
    except EnvironmentFault:
        finished = found.whole.file.finished()
        if found.view.file == finished:
            raise  # neither the old key nor the new one: the database fails
        return None
    state = _with_own_header(database)
    file = found.view.file
    file = file if file.pending is None else file.abandoned()
    written = _write(folder, file.sealed(dbk))
    return _Settled(file, found.slot, max(state, written, key=list(CopyState).index))


def _with_own_header(database: Database) -> CopyState:
    """Write the file's first page again: undoing a change of the key leaves the other's salt.

    Nothing reads that salt, but the check of the file compares it. A disk that fails here is
    left to the next commit, which writes the same page.
    """
    try:
        renew_header(database)
    except EnvironmentFault:
        return CopyState.FAILING
    finally:
        database.close()
    return CopyState.REPAIRED


def _own_again(folder: VaultFolder, settled: _Settled, opened: Opened) -> Unlocked:
    """Take up a key that waited: from now on the slot holds it under its own key."""
    file, slot, state = settled
    if slot.next is not None:
        slot = reseal(slot, opened.kek, opened.dbk, file.binding, system_random)
        newer = file.with_slot(slot)
        if _write(folder, newer.sealed(opened.dbk)) is CopyState.FAILING:
            state, slot = CopyState.FAILING, settled.slot
        else:
            file = newer
    return Unlocked(opened.dbk, opened.user_wrapping_key, slot, file, state)


def _write(folder: VaultFolder, data: bytes) -> CopyState:
    """Write a file twice; a failing disk must not keep anyone from reading."""
    try:
        folder.write_keys(data)
    except EnvironmentFault:
        return CopyState.FAILING
    return CopyState.REPAIRED
