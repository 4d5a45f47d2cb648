"""What a new passphrase must be, said in sentences: long, and not one that is guessed first.

Source: NIST SP 800-63B-4, 3.1.1.2: a length, a blocklist, no rule of composition, no expiry.
"""

import re
import unicodedata
from collections.abc import Collection, Iterable
from typing import Final

from models.kernel.errors import Refused
from models.kernel.text import Text, text

SHORTEST: Final = 15
SHORTEST_WITH_KEY_FILE: Final = 8
LONGEST: Final = 1024
FIELD: Final = "passphrase"

TOO_SHORT: Final = text(
    "Passphrase", "Use at least {count} characters. Several words are best."
)
TOO_LONG: Final = text("Passphrase", "The passphrase is too long.")
WELL_KNOWN: Final = text(
    "Passphrase", "This is among the passphrases that are tried first. Choose other words."
)
OWN_WORDS: Final = text(
    "Passphrase",
    "“{word}” is tried first here. Choose other words.",
)
REPEATED: Final = text(
    "Passphrase", "The same is repeated over and over. Choose words that differ."
)
IN_ORDER: Final = text(
    "Passphrase", "Letters or digits stand in a row, as on the keyboard. Choose words."
)
SAME_AS_BEFORE: Final = text("Passphrase", "This is the passphrase that you have now.")

ENOUGH: Final = text("Passphrase", "Long enough. Six words that you remember are safer still.")
GOOD: Final = text("Passphrase", "Hard to guess, as long as nobody sees you type it.")

_ROWS: Final = (
    "abcdefghijklmnopqrstuvwxyzæøå", "qwertyuiopå", "asdfghjklæøå", "zxcvbnm", "01234567890123456789",
)  # fmt: skip
_RUN: Final = 5
_LEFT: Final = 8
_DIFFERENT: Final = 6
_MANY_WORDS: Final = 5
_LETTERS: Final = re.compile(r"[^0-9a-zæøå]+")
_LOOKALIKES: Final = str.maketrans("013457", "oleast")
_SHORTEST_OWN: Final = 4


def counted(typed: str) -> str:
    """Return what counts of the typing: NFKC, outer spaces dropped, inner runs made one."""
    return " ".join(unicodedata.normalize("NFKC", typed).split())


def require_length(typed: str, *, key_file: bool) -> None:
    """Refuse a new passphrase that is too short or absurdly long.

    Raises:
        Refused: fewer than 15 characters alone, or 8 beside a key file.
    """
    least = SHORTEST_WITH_KEY_FILE if key_file else SHORTEST
    if len(counted(typed)) < least:
        raise Refused(TOO_SHORT.filled(count=least), FIELD)
    if len(counted(typed)) > LONGEST:
        raise Refused(TOO_LONG, FIELD)


def folded(typed: str) -> str:
    """Return lower-case letters and digits alone: what the list and the rules compare."""
    return _LETTERS.sub("", unicodedata.normalize("NFKC", typed).casefold())


def review(
    typed: str, *, known: Collection[str], own: Iterable[str], key_file: bool = False
) -> None:
    """Refuse a new passphrase that is short or among the first to be guessed.

    Args:
        typed: as typed or pasted.
        known: the folded list of well-known passphrases.
        own: names of office, people and place, and words of the page.
        key_file: whether a key file stands beside it; then 8 characters will do.

    Raises:
        Refused: with the sentence, at the field ``passphrase``.
    """
    require_length(typed, key_file=key_file)
    bare = folded(typed)
    _refuse_known(bare, known)
    if len(set(bare)) < _DIFFERENT or _repeats(bare):
        raise Refused(REPEATED, FIELD)
    left = _without_runs(bare)
    if left != bare and len(left) < _LEFT:
        raise Refused(IN_ORDER, FIELD)
    _refuse_own(bare, own)


def strength(typed: str) -> Text:
    """Return a sentence about a passphrase that ``review`` has let pass."""
    return GOOD if len(typed.split()) >= _MANY_WORDS else ENOUGH


def _refuse_known(bare: str, known: Collection[str]) -> None:
    """Refuse what is on the list, written with look-alike digits, or tails of digits."""
    looks = bare.translate(_LOOKALIKES)
    for one in (bare, looks, bare.strip("0123456789"), looks.strip("0123456789")):
        if one in known:
            raise Refused(WELL_KNOWN, FIELD)


def _refuse_own(bare: str, own: Iterable[str]) -> None:
    """Refuse names with a little round them: take them all out and look what is left."""
    left, found = bare, ""
    names = {bare_part: part for one in own for bare_part, part in _parts(one)}
    for name in sorted(names, key=len, reverse=True):
        if name in left:
            left, found = left.replace(name, ""), found or names[name]
    if found and len(left) < _LEFT:
        raise Refused(OWN_WORDS.filled(word=found), FIELD)


def _parts(name: str) -> list[tuple[str, str]]:
    """Return a name whole and by its words, folded and as it is; very short ones say nothing."""
    parts = [(folded(part), part) for part in (name, *name.split())]
    return [pair for pair in parts if len(pair[0]) >= _SHORTEST_OWN]


def _repeats(bare: str) -> bool:
    """Whether it is one short piece over and over, perhaps cut off at the end."""
    return any(
        (bare[:size] * (len(bare) // size + 1))[: len(bare)] == bare
        for size in range(1, len(bare) // 2 + 1)
    )


def _without_runs(bare: str) -> str:
    """Return what is left when rows of the alphabet or keyboard are taken out."""
    left = bare
    for row in _ROWS:
        for way in (row, row[::-1]):
            for size in range(len(way), _RUN - 1, -1):
                for at in range(len(way) - size + 1):
                    left = left.replace(way[at : at + size], "")
    return left
