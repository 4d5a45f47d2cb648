"""What must not stand on paper: looked for in everything that somebody wrote by hand."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

from models.forms.answers import Answers, Problem, written
from models.forms.definitions.home_visit import FREE_WORDS
from models.kernel.text import Text, text

NO_NUMBER: Final = text(
    "Hidden", "Take the CPR number out. It never stands on the papers of a visit."
)
NO_SIBLING: Final = text(
    "Hidden", "Write a role such as brother or sister instead of the name."
)
NO_THIRD_PARTY: Final = text(
    "Hidden", "Take the name out. A third party never stands on the papers of a visit."
)
NO_REPORTER: Final = text(
    "Hidden", "Take out who reported the concern. It never stands on the papers of a visit."
)
NO_ADDRESS: Final = text(
    "Hidden", "Take the address out. It is protected and is told by word of mouth."
)
NO_STATEMENT: Final = text(
    "Hidden",
    "Take out what an authority said of health, offences or other people. It never stands on the "
    "papers of a visit.",
)

_CPR: Final = re.compile(r"(?<!\d)\d{6}[\s.\u2013-]{0,3}\d{4}(?!\d)")
_SHORTEST: Final = 3
"""Letters in a name or street below which it says nothing about anybody."""


def nobody(_words: str) -> bool:
    """Return False: nobody reported, or nothing is known of them."""
    return False


@dataclass(frozen=True, slots=True, repr=False)
class Hidden:
    """What a case knows and its papers must not say.

    Attributes:
        siblings: full names of siblings; in free words their given names count as well.
        names_reporter: whether words name one of those who reported; who they are is sealed.
        street: the protected street, or "" where the address may be said.
        marked: what authorities said of health, offences and other people, word for word.
        third_parties: names of those whom others named; a given name alone counts in free words.
    """

    siblings: tuple[str, ...] = ()
    names_reporter: Callable[[str], bool] = nobody
    street: str = ""
    marked: tuple[str, ...] = ()
    third_parties: tuple[str, ...] = ()


def said_in(words: str, hidden: Hidden, *, free: bool = False) -> Text | None:
    """Return what to mend in ``words``, or None where nothing hidden is said.

    Args:
        words: what would stand on paper.
        hidden: what must not.
        free: whether somebody wrote them by hand; a colleague may share a given name.
    """
    if any(_is_cpr(found) for found in _CPR.findall(words)):
        return NO_NUMBER
    for names, refusal in (
        (hidden.siblings, NO_SIBLING),
        (hidden.third_parties, NO_THIRD_PARTY),
    ):
        if _says(words, _looked_for(names, free=free)):
            return refusal
    if hidden.names_reporter(words):
        return NO_REPORTER
    if _says(words, (hidden.street,)):
        return NO_ADDRESS
    if _says(words, hidden.marked):
        return NO_STATEMENT
    return None


def problems_in(answers: Answers, hidden: Hidden) -> tuple[Problem, ...]:
    """Return what to mend in the preparation's own words, field by field."""
    found = ((key, said_in(written(answers, key), hidden, free=True)) for key in FREE_WORDS)
    return tuple(Problem(key, what) for key, what in found if what is not None)


def _looked_for(names: Iterable[str], *, free: bool) -> tuple[str, ...]:
    """Return what would give somebody away; a given name alone only in words written by hand."""
    parts = [(name, name.split()) for name in names if name.strip()]
    whole = tuple(name for name, each in parts if free or len(each) > 1)
    return whole + tuple(each[0] for _, each in parts if free)


def _is_cpr(found: str) -> bool:
    digits = re.sub(r"\D", "", found)
    day, month = int(digits[:2]) % 60 or 60, int(digits[2:4])
    return day <= 31 and 1 <= month <= 12  # noqa: PLR2004 - days and months


def _says(words: str, hidden: Iterable[str]) -> bool:
    """Return whether something hidden stands in the words, in the genitive too."""
    plain = _squeezed(words)
    for each in hidden:
        looked_for = _squeezed(each)
        if len(looked_for) < _SHORTEST:
            continue
        if re.search(rf"(?<!\w){re.escape(looked_for)}(?:['\u2019]?s)?(?!\w)", plain):
            return True
    return False


def _squeezed(words: str) -> str:
    return " ".join(words.casefold().split())
