"""What somebody wrote of a point in words of their own: found field by field, and left out."""

from collections.abc import Callable, Mapping
from typing import Final

from models.forms.answers import Answers, rows, written

_WORDS: Final = "words"
_FREE: Final[Mapping[str, tuple[str, ...]]] = {
    "shared": ("what", "necessity"),
    "statements": ("said", "source"),
    "dissent": ("why",),
    "actions": ("what",),
}
"""Parts of the lists of a point that take words."""


def free_fields(answers: Answers) -> tuple[tuple[str, str], ...]:
    """Return the fields of a point that hold words, as a form names them, and the words."""
    found = [(_WORDS, written(answers, _WORDS))]
    for key, parts in _FREE.items():
        for at, row in enumerate(rows(answers, key)):
            found += [(f"{key}.{at}.{part}", row.get(part, "")) for part in parts]
    return tuple((field, words) for field, words in found if words)


def with_words(answers: Answers, change: Callable[[str], str]) -> Answers:
    """Return the answers with every free text as ``change`` gives it back."""
    changed = dict(answers)
    if words := written(answers, _WORDS):
        changed[_WORDS] = change(words)
    for key, parts in _FREE.items():
        if found := rows(answers, key):
            changed[key] = [
                {part: change(said) if part in parts and said else said
                 for part, said in row.items()}
                for row in found
            ]  # fmt: skip
    return changed
