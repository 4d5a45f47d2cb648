"""What a CPR number says of itself; hints, never a reason to refuse it."""

from datetime import date
from typing import Final

from models.kernel.clock import age_on
from models.kernel.cpr import Cpr
from models.kernel.text import Text, text

BORN: Final = text("CprHint", "Born {date}, {age} years old.")
REPLACEMENT: Final = text("CprHint", "A replacement number: the day of birth is raised by 60.")
NO_MODULUS: Final = text(
    "CprHint",
    "The old check digit does not fit. Numbers given since 2007 need not fit; look once more.",
    "Source: cpr.dk, numbers without modulus 11",
)
NOT_BORN_YET: Final = text("CprHint", "The date lies in the future. Look at the seventh digit.")


def cpr_hints(number: Cpr, today: date) -> tuple[Text, ...]:
    """Return what to show beside the number on that day."""
    born = number.born
    found = [
        NOT_BORN_YET
        if born > today
        else BORN.filled(date=f"{born:%d.%m.%Y}", age=age_on(born, today))
    ]
    if number.replacement:
        found.append(REPLACEMENT)
    if not number.modulus_11:
        found.append(NO_MODULUS)
    return tuple(found)
