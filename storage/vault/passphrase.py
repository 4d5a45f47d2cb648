"""A passphrase as bytes: what counts of the typing, and what a new one must have."""

import unicodedata
from typing import Final

from models.kernel.errors import Refused
from models.kernel.text import text

SHORTEST: Final = 15
SHORTEST_WITH_KEY_FILE: Final = 8
LONGEST: Final = 1024
FIELD: Final = "passphrase"

TOO_SHORT: Final = text(
    "Passphrase", "Use at least {count} characters. Several words are best."
)
TOO_LONG: Final = text("Passphrase", "The passphrase is too long.")


def passphrase_bytes(typed: str) -> bytes:
    """Return what is derived from: NFKC, outer spaces dropped, inner runs made one space.

    The same words count the same however a keyboard composes æ, ø, å or a paste ends.
    Lone surrogates, which a text field can hold, are kept apart instead of failing.
    """
    words = " ".join(unicodedata.normalize("NFKC", typed).split())
    return words.encode("utf-8", "surrogatepass")


def require_strength(typed: str, *, key_file: bool) -> None:
    """Refuse a new passphrase that is too short or absurdly long.

    Raises:
        Refused: fewer than 15 characters alone, or 8 beside a key file.

    Source: NIST SP 800-63B-4, 3.1.1.2: 15 characters as the only factor, 8 beside another.
    """
    count = len(" ".join(unicodedata.normalize("NFKC", typed).split()))
    least = SHORTEST_WITH_KEY_FILE if key_file else SHORTEST
    if count < least:
        raise Refused(TOO_SHORT.filled(count=least), FIELD)
    if count > LONGEST:
        raise Refused(TOO_LONG, FIELD)
