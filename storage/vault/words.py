"""Bytes as Danish words, 11 bits a word: passphrases, fingerprints, spoken checks."""

import hashlib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Final

from storage.system.randomness import Random

BITS: Final = 11
COUNT: Final = 1 << BITS
DANISH: Final = Path(__file__).resolve().parents[2] / "resources" / "words" / "da.txt"


@dataclass(frozen=True, slots=True)
class WordList:
    """2,048 different words; a word's place in the list is its number.

    Raises:
        ValueError: another number of words, or one twice. The list is part of the program.
    """

    words: tuple[str, ...]

    def __post_init__(self) -> None:
        if len(set(self.words)) != COUNT or len(self.words) != COUNT:
            msg = f"need {COUNT} different words, got {len(set(self.words))}"
            raise ValueError(msg)

    def spell(self, data: bytes, count: int) -> tuple[str, ...]:
        """Return the first ``count`` times 11 bits of ``data``, most significant first.

        Raises:
            ValueError: ``data`` has fewer bits than that.
        """
        spare = len(data) * 8 - count * BITS
        if spare < 0:
            msg = f"{len(data)} bytes do not make {count} words"
            raise ValueError(msg)
        number = int.from_bytes(data, "big") >> spare
        shifts = range(BITS * (count - 1), -1, -BITS)
        return tuple(self.words[number >> shift & (COUNT - 1)] for shift in shifts)

    def passphrase(self, random: Random, *, count: int = 6) -> str:
        """Return ``count`` words with spaces between: 66 random bits for six."""
        return " ".join(self.spell(random((count * BITS + 7) // 8), count))

    def fingerprint(self, data: bytes, *, count: int = 8) -> tuple[str, ...]:
        """Return the first words of SHA-256(``data``): 88 bits for eight."""
        return self.spell(hashlib.sha256(data).digest(), count)


@lru_cache(maxsize=4)
def load_words(path: Path = DANISH) -> WordList:
    """Return the list in the file, one word a line."""
    return WordList(tuple(path.read_text(encoding="utf-8").split("\n")[:-1]))
