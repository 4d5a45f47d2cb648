"""The passphrases that are tried first, from a list that is part of the program."""

from functools import lru_cache
from pathlib import Path
from typing import Final

from models.access.passphrases import folded

LIST: Final = Path(__file__).resolve().parents[2] / "resources" / "passphrases" / "known.txt"


@lru_cache(maxsize=2)
def known_passphrases(path: Path = LIST) -> frozenset[str]:
    """Return the list, folded; lines that begin with # say where it is from."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return frozenset(folded(line) for line in lines if line and not line.startswith("#"))
