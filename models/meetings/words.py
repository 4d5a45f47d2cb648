"""Words that hold no case: where no number of a case or a person, and no known name may stand."""

import re
from collections.abc import Iterable
from typing import Final

from models.concerns.nobody import NO_NUMBER, person_shaped
from models.kernel.errors import Refused
from models.kernel.text import text
from models.people.names import fold

CASE_NUMBER: Final = text(
    "MeetingWords", "Take the case number out: no single case is named here."
)
A_KNOWN_NAME: Final = text(
    "MeetingWords", "“{name}” is the name of somebody in a case. Name nobody here."
)
_NUMBERED: Final = re.compile(
    r"(?<![A-Za-zÆØÅæøå])[HSVUB][-\s]?\d{4}[-\s]?\d{1,6}(?!\d)", re.IGNORECASE
)
_CAPITAL: Final = re.compile(r"[^\W\d_][\w'-]*")
_LEAST: Final = 3
"""Letters: shorter parts of a name are words of their own too often."""


def numbers_a_case(words: str) -> bool:
    """Whether the number of a case, a concern or a paper stands in the words."""
    return _NUMBERED.search(words) is not None


def names_a_known(words: str, names: Iterable[str]) -> str:
    """Return a part of the words that is a known name, or "".

    A part counts that is written with a capital letter, with or without a genitive.

    Args:
        words: as written.
        names: of persons in cases, whole.
    """
    known = {part for name in names for part in fold(name).split() if len(part) >= _LEAST}
    for found in _CAPITAL.findall(words):
        if not found[0].isupper():
            continue
        for part in fold(found).split():
            if part in known or (part.endswith("s") and part[:-1] in known):
                return str(found)
    return ""


def require_no_case(words: str, names: Iterable[str], field: str) -> str:
    """Return the words as they are: they hold no case.

    Args:
        words: as written.
        names: of persons in cases, as far as whoever writes may see them: a refusal must not
            tell anybody that a name they may not see stands in the vault.
        field: the key of the form's field.

    Raises:
        Refused: a number of a case, something shaped like a CPR number, or a known name.
    """
    if numbers_a_case(words):
        raise Refused(CASE_NUMBER, field)
    if person_shaped(words):
        raise Refused(NO_NUMBER, field)
    name = names_a_known(words, names)
    if name:
        raise Refused(A_KNOWN_NAME.filled(name=name), field)
    return words
