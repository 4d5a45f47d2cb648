"""Contact cards as files: signed with the card's own key, spelled as eight Danish words."""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from models.exchange.card import LARGEST, SUFFIX, Card, parse_card
from models.exchange.keys import OfficeKeys
from models.exchange.revocation import SUFFIX as REVOKED_SUFFIX
from models.exchange.revocation import Revocation, parse_revocation
from models.exchange.strict_json import MalformedError
from models.kernel.errors import Refused
from models.kernel.text import text
from storage.exchange.age_errors import KeyTextError
from storage.exchange.age_keys import HybridRecipient, parse_recipient
from storage.exchange.age_x25519 import IDENTITY_PREFIX
from storage.exchange.files import read_small
from storage.exchange.sshsig import SignatureError, SigningKey, VerifyKey
from storage.system.durable import replace_file
from storage.vault.words import WordList, load_words

REVOCATION_NAMESPACE: Final = "revocation-v1@tovholder"
CARD_NAMESPACE: Final = "card-v1@tovholder"
FINGERPRINT_DOMAIN: Final = b"tovholder-fingerprint-v1\x00"
WORDS: Final = 8

NOT_A_CARD: Final = text(
    "Card",
    "This is not a contact card from Tovholder. Choose the file whose name ends in "
    ".kontakt.json.",
)
NOT_A_REVOCATION: Final = text(
    "Card",
    "This is not a revocation from Tovholder, or it was changed after it was made. Do not "
    "use it, and call the office it should be from.",
)
BAD_SIGNATURE: Final = text(
    "Card", "The contact card was changed after it was made. Ask for a new one."
)
BAD_KEYS: Final = text(
    "Card", "The keys on this contact card cannot be used. Ask for a new one."
)
NOT_A_KEY: Final = text(
    "Card",
    "This is not a whole public key of age. It begins with age1pq1 or age1. Ask for it again as "
    "a file, and copy all of it.",
)
SECRET_KEY: Final = text(
    "Card",
    "This is a secret key, which nobody but they may have. Do not use it, and delete what they sent. "
    "Ask them to make a new one, and to send the public key alone, which begins with age1.",
)


@dataclass(frozen=True, slots=True)
class CardDesk:
    """Reads and writes contact cards."""

    word_list: WordList

    def sign(self, card: Card, keys: OfficeKeys) -> Card:
        """Return the card signed with our own key, and with the one others know if there is."""
        signature = SigningKey(keys.signing_seed).sign(card.body(), CARD_NAMESPACE)
        known = keys.known
        by_known = (
            b"" if known is None else SigningKey(known.seed).sign(card.body(), CARD_NAMESPACE)
        )
        return card.signed(signature.decode("ascii"), by_known.decode("ascii"))

    def write(self, card: Card, folder: str) -> str:
        """Write the card into the folder and return the path.

        Raises:
            EnvironmentFault: the disk is full, read-only or failing.
        """
        path = Path(folder) / card_name(card.organisation)
        replace_file(path, card.to_bytes())
        return str(path)

    def read(self, path: str) -> Card:
        """Return the card in a file: well formed, keys usable, signed by its own key.

        Raises:
            Refused: it is not such a card.
            EnvironmentFault: it cannot be read.
        """
        return read_card(read_small(path, LARGEST))

    def from_bytes(self, data: bytes) -> Card:
        """Return the card in these bytes. Raises ``Refused`` as ``read``."""
        return read_card(data)

    def revoke(self, revocation: Revocation, seed: bytes) -> Revocation:
        """Return it signed with the 32-byte key that is revoked."""
        signature = SigningKey(seed).sign(revocation.body(), REVOCATION_NAMESPACE)
        return revocation.signed(signature.decode("ascii"))

    def write_revocation(self, revocation: Revocation, folder: str) -> str:
        """Write the revocation into the folder and return the path. Raises as ``write``."""
        path = Path(folder) / card_name(revocation.organisation, REVOKED_SUFFIX)
        replace_file(path, revocation.to_bytes())
        return str(path)

    def read_revocation(self, path: str) -> Revocation:
        """Return the revocation in a file: well formed, signed by the key it stops.

        Raises:
            Refused: it is not such a file.
            EnvironmentFault: it cannot be read.
        """
        return read_revocation(read_small(path, LARGEST))

    def revocation_from(self, data: bytes) -> Revocation:
        """Return the revocation in these bytes. Raises ``Refused`` as ``read_revocation``."""
        return read_revocation(data)

    def words(self, card: Card) -> tuple[str, ...]:
        """Return the eight words of the card's fingerprint: 88 bits over vault and keys."""
        return self.word_list.fingerprint(fingerprint_bytes(card), count=WORDS)

    def public_key(self, spelled: str) -> str:
        """Return a public age key that was typed or pasted, as it is spelled.

        Raises:
            Refused: it is none, or even a secret one.
        """
        typed = "".join(spelled.split())
        if typed.upper().startswith(IDENTITY_PREFIX):
            raise Refused(SECRET_KEY, "key")
        try:
            return str(parse_recipient(typed))
        except KeyTextError as error:
            raise Refused(NOT_A_KEY, "key") from error


def card_desk() -> CardDesk:
    """Return the reader and writer with the program's own word list."""
    return CardDesk(load_words())


def read_card(data: bytes) -> Card:
    """Return the card in ``data``.

    Raises:
        Refused: not a card, keys that are none, or another's or no signature.
    """
    try:
        card = parse_card(data)
    except MalformedError as error:
        raise Refused(NOT_A_CARD) from error
    try:
        recipient = HybridRecipient.parse(card.recipient)
        signer = VerifyKey.parse_line(card.signer)
    except (KeyTextError, SignatureError) as error:
        raise Refused(BAD_KEYS) from error
    if str(recipient) != card.recipient or signer.line() != card.signer:
        raise Refused(BAD_KEYS)
    try:
        signer.verify(card.signature.encode(), card.body(), CARD_NAMESPACE)
        if card.prior:
            prior = VerifyKey.parse_line(card.prior)
            prior.verify(card.prior_signature.encode(), card.body(), CARD_NAMESPACE)
    except SignatureError as error:
        raise Refused(BAD_SIGNATURE) from error
    return card


def read_revocation(data: bytes) -> Revocation:
    """Return the revocation in ``data``.

    Raises:
        Refused: not one, or not signed by the key it stops.
    """
    try:
        revocation = parse_revocation(data)
        signer = VerifyKey.parse_line(revocation.signer)
        signer.verify(revocation.signature.encode(), revocation.body(), REVOCATION_NAMESPACE)
    except (MalformedError, SignatureError) as error:
        raise Refused(NOT_A_REVOCATION) from error
    return revocation


def fingerprint_bytes(card: Card) -> bytes:
    """Return what the fingerprint is taken of: the vault, the practice flag and both keys.

    Nothing in it was typed by a person, and no practice key can pass for a real one.
    """
    recipient = HybridRecipient.parse(card.recipient).data
    signer = VerifyKey.parse_line(card.signer).data
    practice = b"practice" if card.practice else b"real"
    return b"\x00".join(
        (FINGERPRINT_DOMAIN + card.vault_id.encode("ascii"), practice, signer + recipient)
    )


def card_name(organisation: str, suffix: str = SUFFIX) -> str:
    """Return a file name for the card: letters, digits and spaces of the organisation."""
    plain = re.sub(r"[^\w \-]", "", organisation).strip()[:60]
    return (plain or "kontakt") + suffix
