"""Who can unlock: the slots beside the database, and the users' rows inside it.

A change touches both halves. Use cases keep the order in which a crash loses nothing: first
what the database must know beforehand, then the slot file, then what follows from it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from models.kernel.ids import UserId
from models.kernel.text import Text
from models.office.office import User
from models.office.people import UserRow
from models.office.vaults import PaperKeyOffer


@dataclass(frozen=True, slots=True, repr=False)
class Secret:
    """What somebody types to prove who they are: a passphrase, maybe the path of a key file."""

    passphrase: str
    key_file: str = ""

    def __repr__(self) -> str:
        return "Secret(****)"


@dataclass(frozen=True, slots=True, repr=False)
class UserKeys:
    """A user's own key for sealed identities, as it stands in the database.

    Attributes:
        recipient: age hybrid recipient.
        wrapped: its seed under the user's own key.
        for_paper: the same seed, sealed to ``paper``.
        paper: the recipient of the paper key that ``for_paper`` is sealed to.
    """

    recipient: str
    wrapped: bytes
    for_paper: bytes
    paper: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class Account:
    """What the database knows of a user's keys."""

    keys: UserKeys
    next_wrapped: bytes | None


class Prepared(Protocol):
    """A slot derived and not yet written."""

    @property
    def wrapped(self) -> bytes:
        """The user's private seed under the new slot's key."""

    @property
    def recipient(self) -> str:
        """The recipient of that seed; another one than before for a new identity."""


class Users(Protocol):
    """The users' rows, inside one unit of work."""

    def every(self) -> tuple[UserRow, ...]:
        """Return everybody who ever had access, those who left last, by name."""

    def account(self, user_id: UserId) -> Account:
        """Return what is known of a user's keys, or raise ``NotFoundError``."""

    def add(self, user: User, keys: UserKeys) -> None:
        """Keep a new user, who must change the passphrase at the first unlock."""

    def rename(self, user: User) -> None:
        """Keep a user's name and role."""

    def set_next_key(self, user_id: UserId, wrapped: bytes, *, given: bool = False) -> None:
        """Keep the private seed under a further key, before the slot file changes.

        With ``given`` it is a colleague who gives the passphrase: it must be changed.
        """

    def settle_key(self, user_id: UserId, *, changed: bool) -> None:
        """Let the further key be the only one, after the slot file has changed.

        With ``changed`` the user has chosen the passphrase: nothing more is asked.
        """

    def replace_keys(self, user_id: UserId, keys: UserKeys) -> None:
        """Keep a user's new identity; the passphrase must be changed at the next unlock."""

    def set_leaving(self, user_id: UserId, heir: UserId | None = None) -> None:
        """Say that a user is about to leave, and to whom, before the database key changes."""

    def heir(self, user_id: UserId) -> UserId | None:
        """Return who was chosen to take over from a user who is about to leave, or left."""

    def leave(self, user_id: UserId, at: datetime) -> None:
        """Close a user's access: the slot is gone."""

    def paper_recipient(self) -> str:
        """Return the recipient of the office's paper key."""

    def set_next_paper(self, slot_id: str, recipient: str) -> None:
        """Say which paper key is on its way, before the slot file changes."""

    def settle_paper(self, own: UserId, for_paper: bytes) -> None:
        """Let the paper key on its way be the one, with the own seed sealed to it."""

    def raise_epoch(self, epoch: int) -> None:
        """Refuse older slot files from now on."""


class Keys(Protocol):
    """The keys of the open vault, in the hands of whoever has unlocked it.

    Every method may raise ``EnvironmentFault``: too little memory, or a failing disk.
    """

    @property
    def epoch(self) -> int:
        """The slot file's epoch."""

    @property
    def by_paper(self) -> bool:
        """Whether the vault was unlocked with the paper key."""

    def short_of_memory(self) -> bool:
        """Whether the last new slot was made weaker for want of memory; told once."""

    def offer_words(self) -> str:
        """Return six words for a passphrase."""

    def offer_paper_key(self) -> PaperKeyOffer:
        """Return a fresh paper key; nothing changes yet."""

    def say_strength(self, typed: str, names: tuple[str, ...], *, key_file: bool) -> Text:
        """Return a sentence about a new passphrase; raise ``Refused`` where it will not do."""

    def make_key_file(self, path: str) -> None:
        """Write a new key file; raise ``Refused`` where something stands already."""

    def slots(self) -> Mapping[str, tuple[bool, bool]]:
        """Return for each user's slot whether it asks for a key file, and whether a key waits."""

    def confirm(self, own: Secret) -> None:
        """Do nothing when it is the own secret; raise ``Refused`` else."""

    def prepare_own(self, old: Secret | None, new: Secret) -> Prepared:
        """Derive the own new slot; ``old`` is None just after a first passphrase or the paper."""

    def put_own(self, prepared: Prepared) -> None:
        """Write the own new slot: from now on the old secret opens nothing."""

    def enrol(self, user: User, first: str) -> UserKeys:
        """Write a slot for a user with a new identity; return its keys."""

    def prepare_reset(self, user: User, first: str, account: Account, paper: str) -> Prepared:
        """Derive a slot for a user who forgot; the paper key as typed saves the identity."""

    def put_reset(self, prepared: Prepared) -> None:
        """Write the slot of a user who forgot."""

    def recipient_of(self, offer: PaperKeyOffer) -> str:
        """Return the age recipient of a paper key."""

    def put_paper(self, slot_id: str, offer: PaperKeyOffer) -> None:
        """Write the slot of a new paper key; the old paper opens nothing any more."""

    def own_for(self, recipient: str) -> bytes:
        """Return the own private seed, sealed to a recipient; "" for the paper of today."""

    def rekey(
        self,
        own: Secret,
        stay: Mapping[UserId, Account],
        paper: tuple[str, PaperKeyOffer] | None,
        paper_recipient: str,
    ) -> None:
        """Give the database a new key, which nobody but those who stay will have."""
