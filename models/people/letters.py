"""Letters that paper cannot show: said where the name is written, not found out in a home."""

import unicodedata
from typing import Final

from models.kernel.text import Text, text

ON_PAPER: Final = "LATIN"
"""The script that the program's own type on paper has; another becomes question marks."""
NOT_ON_PAPER: Final = text(
    "Letters",
    "Paper cannot show these letters: each becomes a question mark. Write the name as it stands "
    "in the CPR register.",
)


def letters_hint(words: str) -> Text | None:
    """Return what to show beside the words, or None where paper can show every letter."""
    for letter in words:
        if letter.isalpha() and not unicodedata.name(letter, "").startswith(ON_PAPER):
            return NOT_ON_PAPER
    return None
