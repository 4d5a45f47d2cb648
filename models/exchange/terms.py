"""What a manifest says beside its contents: the kind of key, and what is done afterwards."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from models.disclosures.terms import Afterwards
from models.exchange.strict_json import LONG, Obj


class KeyMark(StrEnum):
    """With what kind of key the file is sealed."""

    HYBRID = "hybrid"
    CLASSIC = "classic"
    """X25519 alone, which a quantum computer may break; only by the office's own policy."""


@dataclass(frozen=True, slots=True)
class Terms:
    """What both ends have agreed beforehand: what is done afterwards, and by which day."""

    afterwards: Afterwards
    by: date
    words: str = ""

    def fields(self) -> dict[str, Any]:
        """Return it as JSON."""
        return {
            "afterwards": str(self.afterwards),
            "by": self.by.isoformat(),
            "words": self.words,
        }


def read_terms(found: Obj | None) -> Terms | None:
    """Return the terms from their JSON; None where nothing was agreed.

    Raises:
        MalformedError: they are not as ``Terms.fields`` writes them.
    """
    if found is None:
        return None
    terms = Terms(
        afterwards=Afterwards(found.one_of("afterwards", tuple(Afterwards))),
        by=found.day("by"),
        words=found.words("words", longest=LONG, empty=True),
    )
    found.close()
    return terms
