"""Terms of return or deletion: only where both ends agreed, and confirmed by the receiver."""

import json
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Final

from models.kernel.clock import instant, stamp
from models.kernel.errors import Refused
from models.kernel.text import Text, text

NO_TERMS: Final = text("Terms", "Nothing was agreed about return or deletion.")
KEPT_BEFORE: Final = text("Terms", "That it was done is written down already.")


class Afterwards(StrEnum):
    """What the receiver does with what it got, once it is no longer needed."""

    RETURN = "return"
    DELETE = "delete"


AFTERWARDS: Final[dict[Afterwards, Text]] = {
    Afterwards.DELETE: text("Terms", "It is deleted"),
    Afterwards.RETURN: text("Terms", "It is returned"),
}
ASKED: Final[dict[Afterwards, Text]] = {
    Afterwards.DELETE: text("Terms", "Is it deleted?"),
    Afterwards.RETURN: text("Terms", "Is it returned?"),
}
DONE: Final[dict[Afterwards, Text]] = {
    Afterwards.DELETE: text("Terms", "Deleted"),
    Afterwards.RETURN: text("Terms", "Returned"),
}


class Proof(StrEnum):
    """By what it is known that it was done; never shown as equal."""

    SPOKEN = "spoken"
    PAPER = "paper"
    SIGNED = "signed"


PROOFS: Final[dict[Proof, Text]] = {
    Proof.SPOKEN: text("Terms", "Told by phone"),
    Proof.PAPER: text("Terms", "On paper"),
    Proof.SIGNED: text("Terms", "Signed digitally by the receiver"),
}


@dataclass(frozen=True, slots=True)
class Kept:
    """That the terms were kept: when, by what it is known, and from whom, in words."""

    at: datetime
    proof: Proof
    words: str


@dataclass(frozen=True, slots=True)
class Terms:
    """What was agreed: what is done, by which day, with whom; and that it was done.

    Attributes:
        by: the day by which it is done, that day included.
        agreed_with: the person at the other end, by function.
        words: what else was agreed.
    """

    afterwards: Afterwards
    by: date
    agreed_with: str
    words: str = ""
    kept: Kept | None = None

    def settled(self, kept: Kept) -> "Terms":
        """Return them with what confirms that they were kept.

        Raises:
            Refused: that is written down already.
        """
        if self.kept is not None:
            raise Refused(KEPT_BEFORE)
        return replace(self, kept=kept)

    def written(self) -> str:
        """Return them as JSON."""
        kept = self.kept
        return json.dumps(
            {
                "afterwards": self.afterwards,
                "by": self.by.isoformat(),
                "agreed_with": self.agreed_with,
                "words": self.words,
                "kept": None
                if kept is None
                else {"at": stamp(kept.at), "proof": kept.proof, "words": kept.words},
            },
            ensure_ascii=False,
        )


def terms_in(stored: str) -> Terms | None:
    """Return the terms that ``Terms.written`` gave, or None for ""."""
    if not stored:
        return None
    found = json.loads(stored)
    kept = found["kept"]
    return Terms(
        Afterwards(found["afterwards"]),
        date.fromisoformat(found["by"]),
        found["agreed_with"],
        found["words"],
        None
        if kept is None
        else Kept(instant(kept["at"]), Proof(kept["proof"]), kept["words"]),
    )
