"""A reason in a user's own words, for whom access is given to and from whom it is taken."""

from typing import Final

from models.kernel.errors import Refused
from models.kernel.text import Text, text

LONGEST_REASON: Final = 500
SHORTER: Final = text("Access", "Write at most {longest} characters.")


def in_words(reason: str, missing: Text) -> str:
    """Return the reason without the space round it.

    Raises:
        Refused: with ``missing`` where nothing is written, or it is too long.
    """
    words = reason.strip()
    if not words:
        raise Refused(missing, "reason")
    if len(words) > LONGEST_REASON:
        raise Refused(SHORTER.filled(longest=LONGEST_REASON), "reason")
    return words
