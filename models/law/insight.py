"""A citizen's right of access (indsigt), and a party's (partsaktindsigt): by when, and what is left out."""

import re
from collections.abc import Callable, Iterable
from datetime import date
from typing import Final

from dateutil.relativedelta import relativedelta

from models.kernel.text import Text, text
from models.law.bases import DataCategory
from models.law.sources import DATA_PROTECTION, GDPR_12_15, PARTY_ACCESS, Source

MONTHS: Final = 1
"""Source: GDPR art. 12(3): without undue delay and at the latest a month after the request."""
WITHIN: Final[Source] = GDPR_12_15
PARTY_DAYS: Final = 7
"""Source: forvaltningsloven § 16, stk. 2: within seven working days of receipt."""
PARTY_WITHIN: Final[Source] = PARTY_ACCESS
EXCEPTED: Final[Source] = DATA_PROTECTION

LEFT_OUT: Final[tuple[tuple[str, Text], ...]] = (
    ("source", text("Insight", "Who turned to us")),
    ("third", text("Insight", "What is about other people")),
    ("prevention", text("Insight", "What could harm the prevention of crime")),
    ("authority", text("Insight", "What another authority answers for itself")),
)
"""What may be left out of an answer."""
WHY_LEFT_OUT: Final[dict[str, Text]] = {
    "source": text("Insight", "Who turned to us, since we protect those who do (Data Protection Act § 22(1))"),
    "third": text("Insight", "What is about other people (Data Protection Act § 22(1))"),
    "prevention": text("Insight", "What could harm the prevention of crime (Data Protection Act § 22(2))"),
    "authority": text("Insight", "What another authority told us and answers for itself; ask it directly"),
}  # fmt: skip
"""What the answer says of it, each with its law."""

POLICE_WORDS: Final = ("politi", "police", "efterretningstjeneste")
"""What the names of those hold whose work is the investigation and prevention of crime."""
POLICE_NAMES: Final = frozenset({"pet", "fe", "nsk"})
"""Names of theirs that only count as a whole word."""
_WORD: Final = re.compile(r"\w+")
UNTOLD: Final[dict[str, tuple[str, ...]]] = {"prevention": POLICE_WORDS}
"""Which recipients an answer does not name where that reason is chosen: its law stands there.

Source: databeskyttelsesloven § 22, stk. 2; the project's decisions on practice, 2.
"""
NOT_NAMED: Final = frozenset({DataCategory.THIRD_PARTY})
"""Kinds of information that an answer does not name: that others were spoken of tells of them.

Source: databeskyttelsesloven § 22, stk. 1.
"""


def told_of(recipient: str, left_out: Iterable[str], *, police: bool | None = None) -> bool:
    """Whether an answer names this recipient.

    Args:
        recipient: the authority.
        left_out: codes of ``LEFT_OUT`` that were chosen.
        police: whether the contact that was chosen is of the police, whatever its name; None
            where it was written in free text, so that its words have to tell.
    """
    chosen = [code for code in left_out if code in UNTOLD]
    if police is not None:
        return not (police and chosen)
    name = recipient.casefold()
    if POLICE_NAMES & set(_WORD.findall(name)):
        return not chosen
    return not any(word in name for code in chosen for word in UNTOLD[code])


def answer_by(asked: date) -> date:
    """Return the last day on which a request for access is answered."""
    return asked + relativedelta(months=MONTHS)


def party_access_by(asked: date, next_day: Callable[[date], date]) -> date:
    """Return the last day on which a party's request (partsaktindsigt) is decided.

    The day of receipt is not counted.

    Args:
        asked: the day of receipt, a working day or not.
        next_day: returns the first working day after a day, as the law counts them: an office
            that is closed longer gains no time.
    """
    day = asked
    for _ in range(PARTY_DAYS):
        day = next_day(day)
    return day
