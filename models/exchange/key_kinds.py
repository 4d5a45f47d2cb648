"""To which kinds of key something may be sealed: the one place where that is decided."""

from typing import Final

from models.exchange.card import Card
from models.exchange.terms import KeyMark
from models.kernel.errors import Refused
from models.kernel.text import text

HYBRID_PREFIX: Final = "age1pq1"
CLASSIC_PREFIX: Final = "age1"

CLASSIC_REFUSED: Final = text(
    "KeyKind",
    "This is a classic key: a copy of a file could be opened later by a quantum computer. Ask for "
    "a key that begins with age1pq1; age 1.3 or later makes it with age-keygen -pq.",
)
CLASSIC_STOPPED: Final = text(
    "KeyKind",
    "{organisation} has a classic key, and the office's policy does not allow it: a copy of the "
    "file could be opened later by a quantum computer. Ask for a key that begins with age1pq1, "
    "or choose another way.",
)


def mark_of(recipient: str) -> KeyMark:
    """Return of what kind a public age key is, as it is spelled; whether it is one is not asked."""
    hybrid = recipient.lower().startswith(HYBRID_PREFIX)
    return KeyMark.HYBRID if hybrid else KeyMark.CLASSIC


def mark_for(card: Card | None) -> KeyMark:
    """Return with what kind of key something is sealed to a card; hybrid where nothing is."""
    return KeyMark.HYBRID if card is None else mark_of(card.recipient)


def is_allowed(recipient: str, *, classic: bool) -> bool:
    """Whether something may be sealed to this key.

    Args:
        recipient: the key as it is spelled.
        classic: whether the office's policy allows classic keys now. Never for an exit pack,
            a receipt or a recall.
    """
    return classic or mark_of(recipient) is KeyMark.HYBRID


def is_allowed_for(card: Card | None, *, classic: bool) -> bool:
    """Whether something may be sealed to this card; without one, nothing is."""
    return card is None or is_allowed(card.recipient, classic=classic)


def require_allowed(recipient: str, *, classic: bool, field: str = "key") -> None:
    """Do nothing when something may be sealed to this key. Arguments as ``is_allowed``.

    Raises:
        Refused: it is a classic key, and nothing allows it; at that field.
    """
    if not is_allowed(recipient, classic=classic):
        raise Refused(CLASSIC_REFUSED, field)
