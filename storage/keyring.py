"""The keys of the open vault: slots are made, replaced and taken away here, on disk."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from models.access.passphrases import review, strength
from models.kernel.errors import Refused
from models.kernel.ids import UserId
from models.kernel.text import Text, text
from models.office.office import User
from models.office.vaults import PaperKeyOffer
from models.ports.keys import Account, Prepared, Secret, UserKeys
from storage.exchange.age_hybrid import HybridIdentity
from storage.session import Outside, Session
from storage.system.durable import replace_file
from storage.system.faults import disk_faults
from storage.vault import vault
from storage.vault.blocklist import known_passphrases
from storage.vault.identity import open_with, seal_to, wrap_seed
from storage.vault.key_file import LARGEST, KeyFile
from storage.vault.key_store import write_copies
from storage.vault.paper_key import PaperKey
from storage.vault.passphrase import passphrase_bytes
from storage.vault.rekey import Heir, carry_out, prepare
from storage.vault.slots import Slot, SlotKind, SlotName, SlotSecret, seal_slot
from storage.vault.words import load_words

IN_THE_VAULT: Final = text(
    "KeyFile", "Keep the key file on a stick, never in the vault's own folder."
)
ALREADY_THERE: Final = text(
    "KeyFile", "There is a file with this name already. Choose another name."
)
NOT_FOUND: Final = text("KeyFile", "The key file is not there. Put the stick in first.")
NO_OTHER_PAPER: Final = text(
    "PaperKey", "This paper key does not fit this user. Check it, or leave the field empty."
)
FIRST_CHOOSE: Final = text(
    "Vault", "Choose a passphrase of your own first; you have unlocked with the paper key."
)
PAGE_WORDS: Final = ("Tovholder", "Infohus", "sagsbase", "adgangssætning", "passphrase")


@dataclass(frozen=True, slots=True, repr=False)
class NewSlot:
    """A slot derived and not yet written; see ``models.ports.keys.Prepared``."""

    slot: Slot
    user_key: bytes
    wrapped: bytes
    recipient: str


@dataclass(slots=True)
class Keyring:
    """The keys of one session; see ``models.ports.keys.Keys``."""

    session: Session
    outside: Outside

    @property
    def epoch(self) -> int:
        """The slot file's epoch."""
        return self.session.unlocked.file.epoch

    @property
    def by_paper(self) -> bool:
        """Whether the vault was unlocked with the paper key."""
        return self.session.unlocked.by_paper

    def short_of_memory(self) -> bool:
        """Whether the last new slot was made weaker for want of memory; told once."""
        return self.outside.scale.take()

    def offer_words(self) -> str:
        """Return six words for a passphrase."""
        return load_words().passphrase(self.outside.random)

    def offer_paper_key(self) -> PaperKeyOffer:
        """Return a fresh paper key; nothing changes yet."""
        key = PaperKey.generate(self.outside.random)
        return PaperKeyOffer(key.printed(), key.signs())

    def say_strength(self, typed: str, names: tuple[str, ...], *, key_file: bool) -> Text:
        """Return a sentence about a new passphrase.

        Raises:
            Refused: it will not do, and why.
        """
        office = self.session.office
        return judge(typed, (*names, office.name, office.district), key_file=key_file)

    def make_key_file(self, path: str) -> None:
        """Write a new key file.

        Raises:
            Refused: something stands there already, or it is in the vault's folder.
            EnvironmentFault: the disk or stick fails.
        """
        place = self._outside_place(path)
        if place.exists():
            raise Refused(ALREADY_THERE, "key_file")
        replace_file(place, KeyFile.generate(self.outside.random).written())

    def slots(self) -> Mapping[str, tuple[bool, bool]]:
        """Return for each user's slot whether it asks for a key file, and whether a key waits."""
        return {
            slot.name.id: (slot.keyfile, slot.next is not None)
            for slot in self.session.unlocked.file.slots
            if slot.name.kind is SlotKind.USER
        }

    def confirm(self, own: Secret) -> None:
        """Do nothing when it is the own secret.

        Raises:
            Refused: it is not, or there is none yet after the paper key was used.
        """
        if self.by_paper:
            raise Refused(FIRST_CHOOSE, "passphrase")
        vault.confirm(self.session.unlocked, own.passphrase, self._key_file(own.key_file))

    def prepare_own(self, old: Secret | None, new: Secret) -> NewSlot:
        """Derive the own new slot; ``old`` is None just after a first passphrase or the paper.

        Raises:
            Refused: ``old`` is wrong, or ``new`` will not do.
        """
        if old is not None or not self.session.must_change:
            self.confirm(old or Secret(""))
        user, key_file = self.session.user, self._key_file(new.key_file)
        if old is None or old.passphrase != new.passphrase or key_file is None:
            names = (user.name, user.label)
            self._review(new.passphrase, names, key_file=key_file is not None)
        return self._derived(user, SlotSecret(passphrase_bytes(new.passphrase), key_file))

    def put_own(self, prepared: Prepared) -> None:
        """Write the own new slot: from now on the old secret opens nothing."""
        found = _mine(prepared)
        self._put(found.slot)
        now = self.session.unlocked
        self.session.unlocked = replace(now, slot=found.slot, user_wrapping_key=found.user_key)
        self.session.must_change = False

    def enrol(self, user: User, first: str) -> UserKeys:
        """Write a slot for a user with a new identity; return its keys.

        Raises:
            Refused: the passphrase will not do, or the initials are taken.
        """
        self._review(first, (user.name, user.label), key_file=False)
        seed = HybridIdentity.generate(self.outside.random).seed
        made = self._derived(user, SlotSecret(passphrase_bytes(first)), seed)
        self._put(made.slot)
        paper = self._paper_recipient()
        return UserKeys(made.recipient, made.wrapped, self._sealed(paper, seed), paper)

    def prepare_reset(self, user: User, first: str, account: Account, paper: str) -> NewSlot:
        """Derive a slot for a user who forgot; the paper key as typed saves the identity.

        Raises:
            Refused: it is no paper key, or the identity is not sealed to this one; or the
                passphrase will not do.
        """
        self._review(first, (user.name, user.label), key_file=False)
        seed = open_with(PaperKey.parse(paper).age_seed(), account.keys.for_paper)
        if seed is None:
            raise Refused(NO_OTHER_PAPER, "paper_key")
        return self._derived(user, SlotSecret(passphrase_bytes(first)), seed)

    def put_reset(self, prepared: Prepared) -> None:
        """Write the slot of a user who forgot."""
        self._put(_mine(prepared).slot)

    def recipient_of(self, offer: PaperKeyOffer) -> str:
        """Return the age recipient of a paper key."""
        return str(HybridIdentity(PaperKey.parse(offer.signs).age_seed()).recipient)

    def put_paper(self, slot_id: str, offer: PaperKeyOffer) -> None:
        """Write the slot of a new paper key; the old paper opens nothing any more."""
        self.session.unlocked = vault.renew_paper(
            self.session.folder,
            self.session.unlocked,
            (slot_id, PaperKey.parse(offer.signs)),
            random=self.outside.random,
            audit_seq=self.session.log_end(),
        )

    def own_for(self, recipient: str) -> bytes:
        """Return the own private seed, sealed to a recipient; "" for the paper of today."""
        return self._sealed(recipient or self._paper_recipient(), self._own_seed())

    def rekey(
        self,
        own: Secret,
        stay: Mapping[UserId, Account],
        paper: tuple[str, PaperKeyOffer] | None,
        paper_recipient: str,
    ) -> None:
        """Give the database a new key, which nobody but those who stay will have.

        Raises:
            Refused: ``own`` is wrong, or there are too many users.
            EnvironmentFault: the disk fails; the old key is in force, or the next unlock
                finishes.
        """
        session = self.session
        opened = vault.confirm(session.unlocked, own.passphrase, self._key_file(own.key_file))
        there = self.slots()
        heirs = {str(u): _heir(account) for u, account in stay.items() if u in there}
        on_paper = None
        if paper is None:
            slots = session.unlocked.file.slots
            papers = [each.name.id for each in slots if each.name.kind is SlotKind.PAPER]
            heirs |= dict.fromkeys(papers, Heir(paper_recipient))
        else:
            on_paper = paper[0], PaperKey.parse(paper[1].signs)
        change = prepare(
            session.unlocked, opened, heirs, on_paper,
            audit_seq=session.log_end(), random=self.outside.random,
        )  # fmt: skip
        session.unlocked, fault = carry_out(
            session.folder, session.database, session.unlocked, change
        )
        if fault is not None:
            raise fault

    def _derived(self, user: User, secret: SlotSecret, seed: bytes | None = None) -> NewSlot:
        """Return a slot for the database key of today, and the user's seed under its key."""
        unlocked, random = self.session.unlocked, self.outside.random
        cost = self.outside.cost_in(unlocked.file)
        unlocked.file.limits.require(cost)
        name = SlotName(user.id, SlotKind.USER, user.label)
        slot, opened = seal_slot(
            name, secret, unlocked.dbk, unlocked.file.binding, cost=cost, random=random
        )
        own = self._own_seed() if seed is None else seed
        wrapped = wrap_seed(opened.user_wrapping_key, own, user.id, random)
        recipient = str(HybridIdentity(own).recipient)
        return NewSlot(slot, opened.user_wrapping_key, wrapped, recipient)

    def _put(self, slot: Slot) -> None:
        session = self.session
        file = session.unlocked.file.with_slot(slot, session.log_end())
        write_copies(session.folder.keys, file.sealed(session.unlocked.dbk))
        session.unlocked = replace(session.unlocked, file=file)

    def _own_seed(self) -> bytes:
        """Return the own private seed; after a paper key of another time, a new one."""
        if self.session.seed is None:
            self.session.seed = HybridIdentity.generate(self.outside.random).seed
        return self.session.seed

    def _sealed(self, recipient: str, seed: bytes) -> bytes:
        return seal_to(recipient, seed, self.outside.random)

    def _paper_recipient(self) -> str:
        return str(self.session.database.value("SELECT paper_recipient FROM office"))

    def _review(self, typed: str, names: tuple[str, ...], *, key_file: bool) -> None:
        self.say_strength(typed, names, key_file=key_file)

    def _key_file(self, path: str) -> KeyFile | None:
        return read_key_file(path)

    def _outside_place(self, path: str) -> Path:
        place = Path(path)
        if self.session.folder.path.resolve() in place.resolve().parents:
            raise Refused(IN_THE_VAULT, "key_file")
        return place


def judge(typed: str, names: tuple[str, ...], *, key_file: bool) -> Text:
    """Return a sentence about a new passphrase.

    Raises:
        Refused: it will not do, and why.
    """
    own = (*names, *PAGE_WORDS)
    review(typed, known=known_passphrases(), own=own, key_file=key_file)
    return strength(typed)


def read_key_file(path: str) -> KeyFile | None:
    """Return the key in the file at a path; None for no path.

    Raises:
        Refused: no such file, or not a key file.
        EnvironmentFault: the stick fails.
    """
    if not path:
        return None
    with disk_faults():
        try:
            with Path(path).open("rb") as file:
                content = file.read(LARGEST + 1)
        except (FileNotFoundError, IsADirectoryError) as error:
            raise Refused(NOT_FOUND, "key_file") from error
    return KeyFile.parse(content)


def _mine(prepared: Prepared) -> NewSlot:
    """Return what this keyring itself has prepared."""
    if not isinstance(prepared, NewSlot):
        msg = "prepared elsewhere"
        raise TypeError(msg)
    return prepared


def _heir(account: Account) -> Heir:
    seeds = (account.keys.wrapped, account.next_wrapped)
    return Heir(account.keys.recipient, tuple(seed for seed in seeds if seed is not None))
