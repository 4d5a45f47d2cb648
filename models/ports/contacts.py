"""Contacts, our own keys and cards, and the trial shipments to contacts."""

from collections.abc import Callable
from typing import Protocol

from models.exchange.contact import Contact
from models.exchange.keys import MadeKeys, OfficeKeys
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


MakeKeys = Callable[[], MadeKeys]
"""Makes fresh keys of both kinds for an office."""
