"""Danish civil registration numbers (CPR): structure and century, never a check-digit rule."""

import re
from dataclasses import dataclass
from datetime import date
from typing import Final

from models.kernel.errors import Refused
from models.kernel.text import text

TEN_DIGITS: Final = text("Cpr", "Write ten digits, for example 010190-1234.")
NO_SUCH_DAY: Final = text("Cpr", "The first six digits are not a date. Check the number.")

_WEIGHTS: Final = (4, 3, 2, 7, 6, 5, 4, 3, 2, 1)
_REPLACEMENT: Final = 60


@dataclass(frozen=True, slots=True)
class Cpr:
    """A civil registration number, or a replacement number (day of birth + 60).

    Sources: cpr.dk on the structure of the number (7th digit and year give the century),
    on numbers without modulus 11 (valid since 2007), and on replacement numbers.
    """

    digits: str

    def __post_init__(self) -> None:
        if not re.fullmatch(r"[0-9]{10}", self.digits):
            raise Refused(TEN_DIGITS, "cpr")
        try:
            _ = self.born
        except ValueError as error:
            raise Refused(NO_SUCH_DAY, "cpr") from error

    @classmethod
    def parse(cls, typed: str) -> "Cpr":
        """Return the number in what was typed, with or without hyphen and spaces."""
        return cls(re.sub(r"[\s-]", "", typed))

    @property
    def replacement(self) -> bool:
        """Whether this is a replacement number (erstatningspersonnummer), not a CPR."""
        return int(self.digits[:2]) > _REPLACEMENT

    @property
    def born(self) -> date:
        """The date of birth that the number states."""
        day = int(self.digits[:2]) - (_REPLACEMENT if self.replacement else 0)
        return date(
            _century(int(self.digits[6]), int(self.digits[4:6])), int(self.digits[2:4]), day
        )

    @property
    def modulus_11(self) -> bool:
        """Whether the old check holds; a hint only, never a reason to refuse."""
        total = sum(w * int(d) for w, d in zip(_WEIGHTS, self.digits, strict=True))
        return total % 11 == 0

    @property
    def whole(self) -> str:
        """The whole number, for those few places that ask for it by name."""
        return f"{self.digits[:6]}-{self.digits[6:]}"

    def __str__(self) -> str:
        return f"{self.digits[:6]}-****"  # the whole number is asked for by name

    __repr__ = __str__


def _century(seventh: int, year: int) -> int:
    """Return the full year. Source: CPR-kontoret, the structure of the number."""
    if seventh <= 3:  # noqa: PLR2004 - the table of the source
        return 1900 + year
    if seventh in (4, 9):
        return (2000 if year <= 36 else 1900) + year  # noqa: PLR2004
    return (2000 if year <= 57 else 1800) + year  # noqa: PLR2004
