"""Advice without a person (rådgivning uden person): counted, and about nobody."""

import re
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Final

from models.forms.answers import Answers, Problem, check, written
from models.forms.definitions.advice import ADVICE
from models.kernel.clock import at_wall_clock, local
from models.kernel.ids import AdviceId, ConcernId, DraftId, UserId
from models.kernel.text import text
from models.law.sources import OFFICE, Source

NO_NUMBER: Final = text(
    "Advice", "Take the number out: it looks like a CPR number, and nobody may be named here."
)
_CPR_SHAPED: Final = re.compile(r"(?<!\d)\d{6}[\s./\u2013-]{0,3}\d{4}(?!\d)")

KEEP_SETTING: Final = "advice.keep_months"
"""Key of the office's setting: how many whole months advice is kept."""
KEEP_MONTHS: Final = 24
"""What holds until the office chooses. Source: ``KEEP_SOURCE``; no law states a period."""
KEEP_SOURCE: Final[Source] = OFFICE
FEWEST_MONTHS: Final = 1
MOST_MONTHS: Final = 60


@dataclass(frozen=True, slots=True)
class Advice:
    """What somebody was advised, about nobody in particular.

    Attributes:
        caller: profession or function, never a name.
        draft_id: the call form that was last begun from it, or None.
        concern_id: the concern that came of that form, or None.
    """

    id: AdviceId
    number: str
    topic: str
    caller: str
    asked: str
    given: str
    at: datetime
    by: UserId
    draft_id: DraftId | None = None
    concern_id: ConcernId | None = None


class Period(StrEnum):
    """From when on advice is counted."""

    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    LAST_YEAR = "last_year"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class AdviceRow:
    """One line of the list; what was said is shown only once it is opened."""

    id: AdviceId
    number: str
    topic: str
    caller: str
    at: datetime
    by: UserId
    concern: bool


@dataclass(frozen=True, slots=True)
class AdvicePage:
    """A page of the list, and how many of each topic the whole period has."""

    rows: tuple[AdviceRow, ...]
    total: int
    topics: tuple[tuple[str, int], ...]


def person_shaped(words: str) -> bool:
    """Whether something in the words has the shape of a CPR number."""
    return _CPR_SHAPED.search(words) is not None


def problems_of(answers: Answers) -> tuple[Problem, ...]:
    """Return what must be mended before the advice can be recorded."""
    found = list(check(ADVICE, answers, submit=True))
    bad = {problem.field for problem in found}
    found.extend(
        Problem(key, NO_NUMBER)
        for key in ("caller", "asked", "given")
        if key not in bad and person_shaped(written(answers, key))
    )
    return tuple(found)


def span(period: Period, now: datetime) -> tuple[datetime | None, datetime | None]:
    """Return the first instant (UTC) of the period and the first after it; None for no bound.

    Days are those of Copenhagen.
    """
    today = local(now).date()
    month = {
        Period.MONTH: today.month,
        Period.QUARTER: (today.month - 1) // 3 * 3 + 1,
        Period.YEAR: 1,
    }
    if period is Period.ALL:
        return None, None
    if period is Period.LAST_YEAR:
        return _midnight(date(today.year - 1, 1, 1)), _midnight(date(today.year, 1, 1))
    return _midnight(date(today.year, month[period], 1)), None


def kept_until(months: int, now: datetime) -> datetime:
    """Return the instant before which advice is too old: whole months back, at midnight."""
    today = local(now).date()
    count = today.year * 12 + today.month - 1 - months
    year, month = count // 12, count % 12 + 1
    first_after = date(year + month // 12, month % 12 + 1, 1)
    last_day = (first_after - date(year, month, 1)).days
    return _midnight(date(year, month, min(today.day, last_day)))


def _midnight(day: date) -> datetime:
    return at_wall_clock(day, 0, 0)
