"""The four control words: read aloud from the last page, they say that all of it has come.

They are of the case file, which lists every item and attachment with its digest. Not of the
manifest of a bundle: that lists the digest of the very PDF on which the words stand.
"""

from collections.abc import Callable, Sequence
from typing import Final

CONTROL_WORDS: Final = 4
"""44 bits: nobody guesses them on the phone; they are no secret from whoever has the pages."""
DOMAIN: Final = b"tovholder-control-v1\x00"


def control_words(
    case_json: bytes, spell: Callable[[bytes], tuple[str, ...]]
) -> tuple[str, ...]:
    """Return the words for exactly these bytes of ``case.json``.

    ``spell`` gives the first words of the SHA-256 of what it gets, 11 bits each.
    """
    return spell(DOMAIN + case_json)[:CONTROL_WORDS]


def same_words(heard: Sequence[str], words: Sequence[str]) -> bool:
    """Whether what was heard are the words: capitals and spaces around do not count."""
    return [word.strip().casefold() for word in heard] == list(words)
