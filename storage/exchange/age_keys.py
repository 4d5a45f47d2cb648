"""The keys an age file is sealed for and opened with, and how they are spelled."""

from storage.exchange.age_hybrid import IDENTITY_PREFIX as HYBRID_IDENTITY
from storage.exchange.age_hybrid import RECIPIENT_PREFIX as HYBRID_RECIPIENT
from storage.exchange.age_hybrid import HybridIdentity, HybridRecipient
from storage.exchange.age_passphrase import Passphrase
from storage.exchange.age_wrap import Identity, Recipient
from storage.exchange.age_x25519 import X25519Identity, X25519Recipient

__all__ = [
    "HybridIdentity",
    "HybridRecipient",
    "Identity",
    "Passphrase",
    "Recipient",
    "X25519Identity",
    "X25519Recipient",
    "parse_identity",
    "parse_recipient",
]


def parse_recipient(spelled: str) -> HybridRecipient | X25519Recipient:
    """Return the recipient spelled ``age1pq1…`` or ``age1…``.

    Raises:
        KeyTextError: it is neither. Plugin keys are refused; nothing is ever started.
    """
    if spelled.lower().startswith(HYBRID_RECIPIENT + "1"):
        return HybridRecipient.parse(spelled)
    return X25519Recipient.parse(spelled)


def parse_identity(spelled: str) -> HybridIdentity | X25519Identity:
    """Return the identity spelled ``AGE-SECRET-KEY-PQ-1…`` or ``AGE-SECRET-KEY-1…``.

    Raises:
        KeyTextError: it is neither.
    """
    if spelled.startswith(HYBRID_IDENTITY + "1"):
        return HybridIdentity.parse(spelled)
    return X25519Identity.parse(spelled)
