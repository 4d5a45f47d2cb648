"""What is said when what was heard on the phone is not what stands here."""

from typing import Final

from models.kernel.text import Text, text

WORDS_DIFFER: Final = text(
    "Contact",
    "The words are not the same. Do not use this contact. Ask for a new contact card, "
    "and report it if it happens again.",
)
CHARACTERS_DIFFER: Final = text(
    "Contact",
    "The characters are not the same. Do not use this key. Ask for it again in another way, "
    "and report it if it happens again.",
)


def they_differ(*, by_hand: bool) -> Text:
    """Return the sentence for a card, or for a key that was written down."""
    return CHARACTERS_DIFFER if by_hand else WORDS_DIFFER
