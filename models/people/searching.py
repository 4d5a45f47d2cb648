"""How a search stands in the log: what kind it was, and keyed digests of its words.

Source: decision 9 of the project. Whoever reads the log learns that somebody searched, what
the search showed, and whether it was for a number; not the name of anyone who was sought.
The digests serve to forget: when a person is deleted, the searches for them are found.
"""

import re
from collections.abc import Callable
from enum import StrEnum
from typing import Final

from models.kernel.cpr import Cpr
from models.kernel.errors import Refused
from models.kernel.text import Text, text
from models.people.names import fold

Keyed = Callable[[str], str]
"""Gives the keyed digest of a word: only who holds the vault's key can make it again."""

_RECORD: Final = re.compile(r"[HSVUBK]-?[0-9-]+", re.IGNORECASE)


class Sought(StrEnum):
    """What a search was for."""

    RECORD = "record"
    CPR = "cpr"
    WORDS = "words"


SAID: Final[dict[Sought, Text]] = {
    Sought.RECORD: text("Log", "for a number of the office"),
    Sought.CPR: text("Log", "for a CPR number"),
    Sought.WORDS: text("Log", "for a name or words"),
}


def kind_of(asked: str) -> Sought:
    """Return what somebody searched for."""
    if _RECORD.fullmatch(asked.strip()):
        return Sought.RECORD
    try:
        Cpr.parse(asked)
    except Refused:
        return Sought.WORDS
    return Sought.CPR


def tokens(asked: str) -> tuple[str, ...]:
    """Return the words by which a search is known again: folded, or ten digits."""
    if kind_of(asked) is Sought.CPR:
        return (re.sub("[^0-9]", "", asked),)
    return tuple(sorted(set(fold(asked).split())))


def logged(asked: str, keyed: Keyed) -> str:
    """Return how the search stands in the log's erasable text."""
    return " ".join((kind_of(asked), *(keyed(token) for token in tokens(asked))))


def read(words: str) -> tuple[Sought, frozenset[str]]:
    """Return kind and digests of what ``logged`` wrote; forgotten words are WORDS.

    A vault of the first schema has searches in clear: they have a kind, and their words.
    """
    first, *digests = words.split() or [Sought.WORDS]
    if first in list(Sought):
        return Sought(first), frozenset(digests)
    return kind_of(words), frozenset(tokens(words))
