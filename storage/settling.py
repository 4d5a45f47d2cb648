"""What is put right at each unlock: whatever a crash left between slot file and database."""

from dataclasses import dataclass, replace

from models.audit.acts import Act
from models.audit.leaf import Note
from models.kernel.errors import EnvironmentFault
from models.kernel.events import Kind
from models.kernel.ids import UserId
from models.ports.keys import UserKeys
from models.ports.work import Work
from models.usecases.hand_on import HandOn
from models.usecases.wants_second import wants_second
from storage.exchange.age_hybrid import HybridIdentity
from storage.repositories.users import SqlUsers
from storage.system.randomness import Random
from storage.vault.folder import VaultFolder
from storage.vault.identity import open_with, seal_to, unwrap_seed, wrap_seed
from storage.vault.key_store import write_copies
from storage.vault.paper_key import PaperKey
from storage.vault.slots import SlotKind
from storage.vault.unlocking import CopyState, Unlocked
from storage.vault.vault import paper_slot


@dataclass(frozen=True, slots=True, repr=False)
class Who:
    """Who has unlocked, and with what.

    Attributes:
        paper: the paper key, where that was used; it opens the user's identity too.
    """

    user: UserId
    unlocked: Unlocked
    paper: PaperKey | None
    random: Random

    @property
    def slots(self) -> set[str]:
        """The ids of all slots."""
        return {slot.name.id for slot in self.unlocked.file.slots}


def settle(work: Work, users: SqlUsers, who: Who) -> bytes | None:
    """Bring the database in step with the slot file; return the user's private seed.

    None where the paper key was used and the seed is not sealed to it.
    """
    users.raise_epoch(who.unlocked.file.epoch)
    users.saw_unlock(who.user)
    if who.unlocked.copies is not CopyState.ALIKE:
        about = ((Kind.VAULT, who.unlocked.file.vault),)
        work.note(Note(Act.KEYS_MENDED, about))
    for leaver in users.leaving():
        if leaver in who.slots:
            users.stay(leaver)
        else:
            note_left(work, users, leaver, who.unlocked.file.vault)
    _settle_paper(users, who)
    seed = _own_seed(users, who)
    if seed is None:
        return None
    _own_recipient(work, users, who.user, seed)
    if users.account(who.user).keys.paper != users.paper_recipient():
        users.seal_own(who.user, seal_to(users.paper_recipient(), seed, who.random))
    return seed


def _own_recipient(work: Work, users: SqlUsers, user: UserId, seed: bytes) -> None:
    """Put the own public key right: with another in its place somebody else reads what is sealed.

    Only its owner can tell; a colleague's new database key is sealed to it.
    """
    recipient = str(HybridIdentity(seed).recipient)
    if users.account(user).keys.recipient != recipient:
        users.set_recipient(user, recipient)
        work.note(Note(Act.PUBLIC_KEY_MENDED, ((Kind.USER, user),)))


def note_left(work: Work, users: SqlUsers, leaver: UserId, vault: str) -> None:
    """Close somebody's access in the database, log it, and hand on what they had open.

    Whoever unlocks after the cut answers for it, as whoever closes an access does: a second
    person is asked for where the office wants one.
    """
    users.leave(leaver, work.now)
    work.note(Note(Act.DATABASE_REKEYED, ((Kind.VAULT, vault),)))
    work.note(Note(Act.USER_LEFT, ((Kind.USER, leaver),)))
    gone = next(row.user for row in users.every() if row.user.id == leaver)
    HandOn(work, gone, stays=False, chosen=users.heir(leaver))()
    wants_second(work, Act.USER_LEFT, (Kind.USER, leaver), (Kind.VAULT, vault))


def drop_strays(folder: VaultFolder, unlocked: Unlocked, users: SqlUsers) -> Unlocked:
    """Take away slots of nobody: left by a crash while somebody was being added.

    A disk that fails here keeps nobody from working: it is tried again at the next unlock.
    """
    here = {row.user.id for row in users.every() if row.left_at is None}
    strays = [
        slot.name.id
        for slot in unlocked.file.slots
        if slot.name.kind is SlotKind.USER and slot.name.id not in here
    ]
    if not strays:
        return unlocked
    file = unlocked.file.without(*strays)
    try:
        write_copies(folder.keys, file.sealed(unlocked.dbk))
    except EnvironmentFault:
        return replace(unlocked, copies=CopyState.FAILING)
    return replace(unlocked, file=file)


def new_identity(
    users: SqlUsers, user: UserId, key: bytes, random: Random
) -> tuple[bytes, UserKeys]:
    """Return a fresh private seed, and the keys that go into the user's row.

    Args:
        users: says which paper key there is.
        user: whose.
        key: the user wrapping key of the slot.
        random: gives the seed.
    """
    own, paper = HybridIdentity.generate(random), users.paper_recipient()
    sealed = seal_to(paper, own.seed, random)
    wrapped = wrap_seed(key, own.seed, user, random)
    return own.seed, UserKeys(str(own.recipient), wrapped, sealed, paper)


def _settle_paper(users: SqlUsers, who: Who) -> None:
    """Decide by the slot file whether a paper key on its way has arrived."""
    on_its_way = users.next_paper()
    if on_its_way is None:
        return
    slot = paper_slot(who.unlocked.file)
    if slot is None or slot.name.id != on_its_way[0]:
        users.drop_next_paper()
        return
    users.arrive_paper()


def _own_seed(users: SqlUsers, who: Who) -> bytes | None:
    """Return the private seed of whoever unlocked; make a new one where none opens.

    That is so after a reset without the paper key that was cut short: the same as a reset.
    """
    account = users.account(who.user)
    if who.unlocked.by_paper:
        paper = who.paper
        return None if paper is None else open_with(paper.age_seed(), account.keys.for_paper)
    key = who.unlocked.user_wrapping_key
    seed = unwrap_seed(key, account.keys.wrapped, who.user)
    if seed is not None:
        if account.next_wrapped is not None:
            users.drop_next_key(who.user)
        return seed
    if account.next_wrapped is not None:
        seed = unwrap_seed(key, account.next_wrapped, who.user)
    if seed is not None:
        users.settle_key(who.user, changed=False)
        return seed
    seed, keys = new_identity(users, who.user, key, who.random)
    users.replace_keys(who.user, keys)
    return seed
