"""Contacts, our own keys and cards, and the trial shipments to contacts."""

from collections.abc import Callable
from typing import Protocol

from models.exchange.card import Card
from models.exchange.contact import Contact
from models.exchange.keys import MadeKeys, OfficeKeys
from models.exchange.revocation import Revocation
from models.exchange.trials import Trial
from models.kernel.ids import ContactId


class Trials(Protocol):
    """The trial shipments."""

    def get(self, trial_id: str) -> Trial:
        """Return the trial shipment, or raise ``NotFoundError``."""

    def of_contact(self, contact_id: ContactId) -> tuple[Trial, ...]:
        """Return a contact's trial shipments, the newest first."""

    def add(self, trial: Trial) -> None:
        """Keep a new one."""

    def save(self, trial: Trial) -> None:
        """Keep what came of it."""


class Contacts(Protocol):
    """The offices we exchange with, and our own keys."""

    @property
    def trials(self) -> Trials:
        """The trial shipments to them."""

    def get(self, contact_id: ContactId) -> Contact:
        """Return the contact, or raise ``NotFoundError``."""

    def of_vault(self, vault_id: str) -> Contact | None:
        """Return the contact with that vault, or None."""

    def by_signer(self, signer: str) -> Contact | None:
        """Return the contact whose pinned, offered or former key signs so, or None."""

    def add(self, contact: Contact) -> None:
        """Keep a new contact."""

    def save(self, contact: Contact) -> None:
        """Keep what changed."""

    def every(self) -> tuple[Contact, ...]:
        """Return all contacts, by organisation."""

    def our_keys(self) -> OfficeKeys:
        """Return the office's own keys."""

    def replace_keys(self, made: MadeKeys, ids: tuple[str, str], *, revoked: bool) -> None:
        """Use new keys from now on; the old ones still open what was sealed to them.

        Args:
            made: the new ones.
            ids: new ids for the exchange and the signature key.
            revoked: whether the old ones are lost, so that nobody may trust them.
        """


class CardFiles(Protocol):
    """Reads and writes contact cards, and spells their fingerprint."""

    def sign(self, card: Card, keys: OfficeKeys) -> Card:
        """Return the card signed with our own key."""

    def write(self, card: Card, folder: str) -> str:
        """Write the card into the folder and return the path.

        Raises:
            EnvironmentFault: the disk is full, read-only or failing.
        """

    def read(self, path: str) -> Card:
        """Return the card in a file: well formed, keys usable, signed by its own key.

        Raises:
            Refused: it is not such a card.
            EnvironmentFault: it cannot be read.
        """

    def from_bytes(self, data: bytes) -> Card:
        """Return the card in these bytes. Raises ``Refused`` as ``read``."""

    def revoke(self, revocation: Revocation, seed: bytes) -> Revocation:
        """Return it signed with the 32-byte key that is revoked."""

    def write_revocation(self, revocation: Revocation, folder: str) -> str:
        """Write the revocation into the folder and return the path. Raises as ``write``."""

    def read_revocation(self, path: str) -> Revocation:
        """Return the revocation in a file: well formed, signed by the key it stops.

        Raises:
            Refused: it is not such a file.
            EnvironmentFault: it cannot be read.
        """

    def revocation_from(self, data: bytes) -> Revocation:
        """Return the revocation in these bytes. Raises ``Refused`` as ``read_revocation``."""

    def words(self, card: Card) -> tuple[str, ...]:
        """Return the words of the card's fingerprint, to be compared by voice."""


MakeKeys = Callable[[], MadeKeys]
"""Makes fresh keys of both kinds for an office."""
