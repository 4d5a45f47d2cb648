"""Who called: what identifies them, what stands instead, and how their words are known again.

A reporter's identity is sealed when the call is registered. What has to be found again later
(the same caller, a name in a note) is compared as a digest of what stands here, never as text.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Final

from models.concerns.earlier import caller_of
from models.forms.answers import Answers, Problem, written
from models.kernel.text import text
from models.people.names import fold

IDENTIFYING: Final = ("reporter_name", "reporter_phone")
"""Keys of the call that say who the caller is."""

SEALED: Final = "[sealed]"
"""Stands in the answers in place of what was said."""

NAMES_CALLER: Final = text(
    "Call", "Write “the caller” instead of the name or number. Those are kept sealed."
)
FREE: Final = ("words", "severity_reason", "agreed", "received_reason")
"""Answers of the call in somebody's own words."""

DIGITS: Final = 8
"""A Danish telephone number; more stand before it only as a country's code."""
LONGEST: Final = 8
"""Words of the longest name that is looked for."""
LEAST_WORD: Final = 3
GIVEN: Final = "given:"
"""Begins the mark of a given name; it is compared only where nobody may be named at all."""
LEAST: Final = 6
"""Letters below which two words together say nothing about anybody."""

_NUMBER: Final = re.compile(r"\d(?:[\s.()-]*\d){7,}")
_BETWEEN_NAMES: Final = re.compile(r"[,;/()]| og | and ")


def sealed_off(answers: Answers) -> tuple[Answers, dict[str, str]]:
    """Return the answers with ``SEALED`` in place of what identifies the caller, and that."""
    identity = {
        key: written(answers, key)
        for key in IDENTIFYING
        if written(answers, key) not in ("", SEALED)
    }
    kept = {key: value for key, value in answers.items() if key not in identity}
    return {**kept, **dict.fromkeys(identity, SEALED)}, identity


def marks_of(identity: Mapping[str, str], *, persons: bool = False) -> frozenset[str]:
    """Return everything by which this caller is known again in what somebody writes.

    Args:
        identity: what was said of the caller, by key.
        persons: only what is written like a person's name, and the number: no functions.
    """
    name, phone = identity.get("reporter_name", ""), identity.get("reporter_phone", "")
    found: set[str] = set()
    for part in _parts(name):
        words = _words(part)
        if not persons or _capital(part):
            found |= {_phrase(words), _phrase((words[0], words[-1]))}
        if not persons and len(words[0]) >= LEAST_WORD and _capital(part):
            found.add(f"{GIVEN}{words[0]}")
    if len(_words(name)) == 1 and len(name) >= LEAST_WORD and not persons:
        found.add(f"word:{_words(name)[0]}")
    digits = re.sub(r"\D", "", phone)[-DIGITS:]
    if len(digits) == DIGITS:
        found.add(f"phone:{digits}")
    return frozenset(found)


def caller_mark(identity: Mapping[str, str]) -> str:
    """Return what tells one caller from another, or "" where nothing does."""
    caller = caller_of(identity)
    return f"caller:{caller}" if caller else ""


def marks_in(words: str, *, single: bool = False) -> Iterator[str]:
    """Yield whatever in the words could be a mark: runs of up to eight words, and numbers.

    A name in the genitive (Ida Attraps) counts as the name.

    Args:
        words: what somebody wrote.
        single: whether a name of one word is looked for too: where nothing at all may stand.
    """
    found = _words(words)
    for start in range(len(found)):
        for length in range(2, min(LONGEST, len(found) - start) + 1):
            run = found[start : start + length]
            yield _phrase(run)
            if run[-1].endswith("s"):
                yield _phrase((*run[:-1], run[-1][:-1]))
        if single:
            yield f"word:{found[start]}"
            yield f"word:{found[start].removesuffix('s')}"
    for number in _NUMBER.findall(words):
        digits = re.sub(r"\D", "", number)
        for start in range(len(digits) - DIGITS + 1):
            yield f"phone:{digits[start : start + DIGITS]}"


def given_in(words: str) -> Iterator[str]:
    """Yield what could be the mark of a given name that stands alone, in the genitive too."""
    for word in _words(words):
        yield f"{GIVEN}{word}"
        yield f"{GIVEN}{word.removesuffix('s')}"


def named_in_call(answers: Answers) -> tuple[Problem, ...]:
    """Return the answers in own words that name the caller; the name would not be sealed."""
    marks = marks_of({key: written(answers, key) for key in IDENTIFYING}, persons=True)
    return tuple(
        Problem(key, NAMES_CALLER)
        for key in FREE
        if marks and not marks.isdisjoint(marks_in(written(answers, key)))
    )


def _parts(name: str) -> tuple[str, ...]:
    """Return the parts of "name and function" that may be somebody's name.

    A single word is rather a function; a person has at least two.
    """
    parts = (name, *_BETWEEN_NAMES.split(name))
    return tuple(
        part
        for part in dict.fromkeys(part.strip() for part in parts)
        if 2 <= len(_words(part)) <= LONGEST and len(part) >= LEAST  # noqa: PLR2004 - see above
    )


def _capital(part: str) -> bool:
    """Return whether every word has a capital letter, as a person's name has."""
    return all(word[0].isupper() for word in part.split())


def _words(words: str) -> tuple[str, ...]:
    return tuple(fold(words).split())


def _phrase(words: tuple[str, ...]) -> str:
    return f"name:{' '.join(words)}"
