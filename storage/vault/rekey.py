"""A new database key: prepared, carried out so that a kill leaves the old or the new one.

The slot file first says what is under way and holds every slot as it will be; then the
database is rewritten under the new key in one transaction of SQLCipher; then the finished
slot file takes its place. Whoever unlocks in between finds out from the database itself which
of both keys it has (``unlocking``). Nobody's passphrase is needed but the actor's: for each
other user the key is sealed to the own recipient and waits in the slot.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from models.kernel.errors import EnvironmentFault
from storage.database.connection import Database
from storage.system.randomness import Random
from storage.vault.folder import VaultFolder
from storage.vault.identity import seal_to
from storage.vault.key_store import write_copies
from storage.vault.paper_key import PaperKey
from storage.vault.slot_file import Pending, SlotFile
from storage.vault.slots import KEY_BYTES, Next, Opened, Slot, reseal
from storage.vault.unlocking import Unlocked, database_key
from storage.vault.vault import paper_slot, sealed_paper


@dataclass(frozen=True, slots=True, repr=False)
class Heir:
    """Somebody who keeps access.

    Attributes:
        recipient: the own age recipient, from the database.
        seeds: the private seed under the slot's user key, one or two ways; none for paper.
    """

    recipient: str
    seeds: tuple[bytes, ...] = ()


@dataclass(frozen=True, slots=True, repr=False)
class Change:
    """A prepared change of the database key; nothing is written yet.

    Attributes:
        begun: the slot file that says so, to be written first.
        dbk: the new database key.
    """

    begun: SlotFile
    dbk: bytes


def prepare(
    unlocked: Unlocked,
    opened: Opened,
    heirs: Mapping[str, Heir],
    paper: tuple[str, PaperKey] | None,
    *,
    audit_seq: int,
    random: Random,
) -> Change:
    """Return the change of the database key for all whose slots stay.

    Args:
        unlocked: the vault, by the actor's passphrase.
        opened: what the actor's slot gave, just now.
        heirs: by slot id: the other users who stay, and the paper slot unless it is new.
        paper: id and key of a new paper slot, or None to keep the paper that there is.
        audit_seq: the log's last sequence number.
        random: gives the new key.

    Raises:
        Refused: the slot file would be larger than it may be.
        EnvironmentFault: too little memory.
    """
    dbk = random(KEY_BYTES)
    file = replace(
        unlocked.file, epoch=unlocked.file.epoch + 1, audit_seq=audit_seq, pending=None
    )
    done = replace(file, db_epoch=file.db_epoch + 1, epoch=file.epoch + 1)
    slots: list[Slot] = []
    for slot in file.slots:
        if slot.name.id == unlocked.user_id:
            slots.append(reseal(slot, opened.kek, dbk, done.binding, random))
        elif slot.name.id in heirs:
            slots.append(_waiting(slot, heirs[slot.name.id], file.db_epoch, dbk, random))
    if paper is not None:
        old = paper_slot(file)
        cost = file.limits.floor if old is None else old.kdf
        slots.append(sealed_paper(done, paper, dbk, cost, random))
    done = replace(done, slots=tuple(slots))
    pending = Pending(done.db_epoch, done.slots, done.mac(dbk))
    change = Change(replace(file, pending=pending), dbk)
    change.begun.sealed(unlocked.dbk)  # too large is told before anything is written
    return change


def _waiting(slot: Slot, heir: Heir, db_epoch: int, dbk: bytes, random: Random) -> Slot:
    """Return the slot with the new key waiting in it; its own ``ct`` stays as it is."""
    held = db_epoch if slot.next is None else slot.next.db_epoch
    return replace(slot, next=Next(held, heir.seeds, seal_to(heir.recipient, dbk, random)))


def carry_out(
    folder: VaultFolder, database: Database, unlocked: Unlocked, change: Change
) -> tuple[Unlocked, EnvironmentFault | None]:
    """Change the database key; return the vault as it now is, and what failed if it did.

    A fault leaves the old key in force, or the new one where only the last step failed: then
    the next unlock finishes.

    Raises:
        EnvironmentFault: the slot file cannot be written: nothing was changed; or the
            database opens with neither key.
    """
    write_copies(folder.keys, change.begun.sealed(unlocked.dbk))
    try:
        database.rekey(unlocked.database_key, database_key(change.dbk))
    except EnvironmentFault as fault:
        kept = change.begun.abandoned()
        write_copies(folder.keys, kept.sealed(unlocked.dbk))
        return replace(unlocked, file=kept), fault
    done = change.begun.finished()
    slot = next(each for each in done.slots if each.name.id == unlocked.user_id)
    now = replace(unlocked, dbk=change.dbk, slot=slot, file=done)
    try:
        write_copies(folder.keys, done.sealed(change.dbk))
    except EnvironmentFault as fault:
        return now, fault
    return now, None
