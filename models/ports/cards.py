"""Contact cards as files, and the statements about our log that leave with them and others."""

from datetime import datetime
from typing import Protocol

from models.exchange.card import Card
from models.exchange.keys import OfficeKeys
from models.exchange.revocation import Revocation


class Checkpoints(Protocol):
    """Signed statements of the log's head that leave the machine."""

    def make(self, left_by: str) -> str:
        """Sign the log's present head, keep it, and return the note.

        ``left_by`` says how it leaves, in one word: print (the weekly slip), paper, receipt,
        bundle, ``report:`` with the id of what was prepared, or backup.
        """

    def last_note(self, way: str) -> str:
        """Return the newest note that left that way, or raise ``NotFoundError``."""

    def prefix(self, size: int) -> tuple[int, bytes]:
        """Return how many of the first ``size`` rows there are, and their root as of now."""

    def last_left(self, way: str) -> datetime | None:
        """Return when a checkpoint last left the machine that way, or None."""

    def signed_by_us(self, note: str) -> bool:
        """Whether a key of this office, of now or before, has signed the note."""


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

    def public_key(self, spelled: str) -> str:
        """Return a public age key that was typed or pasted, as it is spelled.

        Raises:
            Refused: it is none; at the field ``key``.
        """
