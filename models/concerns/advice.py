"""Advice without a person (rådgivning uden person): counted, and about nobody."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Final

from models.concerns.nobody import NO_NUMBER, person_shaped
from models.forms.answers import Answers, Problem, check, written
from models.forms.definitions.advice import ADVICE
from models.kernel.clock import at_wall_clock, local
from models.kernel.events import Kind
from models.kernel.ids import AdviceId, ConcernId, DraftId, UserId
from models.law.sources import OFFICE, Source

FEWEST_MONTHS: Final = 1
MOST_MONTHS: Final = 60


@dataclass(frozen=True, slots=True)
class KeepRule:
    """How long what is about nobody is kept.

    Attributes:
        setting: key of the office's setting: how many whole months.
        months: what holds until the office chooses.
    """

    setting: str
    months: int
    source: Source
    kind: Kind


KEEPING: Final = KeepRule("advice.keep_months", 24, OFFICE, Kind.ADVICE)
"""Counted from the day it was given. No law states a period."""


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
