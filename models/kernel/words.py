"""What a person may have typed and is kept: one rule for every word that is stored."""

import re
from collections.abc import Mapping, Sequence
from typing import Final

from models.kernel.errors import Refused
from models.kernel.text import text

NO_CONTROLS: Final = text("Check", "Remove the invisible control characters.")
TOO_LONG: Final = text("Check", "Shorten this to {longest} characters. Now it has {length}.")

UNFIT: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
"""Control characters, marks that turn the direction of writing, and halves of characters."""

LONGEST: Final = 8000
"""Characters in the longest text that anybody writes at once."""


def require_fit(words: str, field: str = "", longest: int = LONGEST) -> str:
    """Return the words as they are.

    Args:
        words: what was typed.
        field: the key of the form field they stand in, or "".
        longest: characters at most.

    Raises:
        Refused: they are too long, or hold what nobody can see.
    """
    if len(words) > longest:
        raise Refused(TOO_LONG.filled(longest=longest, length=len(words)), field)
    if UNFIT.search(words):
        raise Refused(NO_CONTROLS, field)
    return words


def require_all_fit(value: object, field: str = "") -> None:
    """Look at every text inside lists and mappings: answers to a form, values of a sentence.

    Raises:
        Refused: one is unfit; the field is the outermost key above it.
    """
    if isinstance(value, str):
        require_fit(value, field)
    elif isinstance(value, Mapping):
        for key, each in value.items():
            require_all_fit(each, field or str(key))
    elif isinstance(value, Sequence):
        for each in value:
            require_all_fit(each, field)
