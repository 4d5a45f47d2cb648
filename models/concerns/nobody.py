"""Where nobody may be named: what looks like a number or a name."""

import re
from typing import Final

from models.kernel.text import text

NO_NUMBER: Final = text(
    "Advice", "Take the number out: it looks like a CPR number, and nobody may be named here."
)
LIKE_A_NAME: Final = text(
    "Nobody",
    "This looks like somebody's name. Name nobody here; if it is about a person, register a "
    "concern instead.",
)
_CPR_SHAPED: Final = re.compile(r"(?<![\d+])\d{6}[\s./\u2013-]{0,3}\d{4}(?!\d)")
_NAME_SHAPED: Final = re.compile(
    r"\b[A-ZÆØÅ][a-zæøåéü]+(?:-[A-ZÆØÅ][a-zæøåéü]+)? [A-ZÆØÅ][a-zæøåéü]{2,}"
)


def person_shaped(words: str) -> bool:
    """Whether something in the words has the shape of a CPR number.

    Behind a plus stands a phone number with its country code: +45 and eight digits are ten, too.
    """
    return _CPR_SHAPED.search(words) is not None


def name_shaped(words: str) -> bool:
    """Whether two words stand beside each other as a person's names do.

    A hint, never a hindrance: a place may be written so as well.
    """
    return _NAME_SHAPED.search(words) is not None
