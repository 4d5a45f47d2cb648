"""Danish days: holidays, working days, ISO weeks."""

from collections.abc import Callable
from datetime import date, timedelta
from functools import lru_cache
from typing import Final, Literal

SATURDAY: Final = 5

Language = Literal["da", "en"]


@lru_cache(maxsize=64)
def holidays_of(year: int, language: Language = "da") -> dict[date, str]:
    """Return the Danish public holidays of a year with their names.

    Source: the package ``holidays`` (store bededag is gone from 2024, lov nr. 214 af 2023).
    """
    from holidays import country_holidays  # noqa: PLC0415 - costs start-up time

    found = country_holidays("DK", years=year, language="da" if language == "da" else "en_US")
    return dict(sorted(found.items()))


def holiday(day: date, language: Language = "da") -> str:
    """Return the name of the holiday on that day, or ""."""
    return holidays_of(day.year, language).get(day, "")


def is_working_day(day: date) -> bool:
    """Whether an office is open: Monday to Friday, no public holiday."""
    return day.weekday() < SATURDAY and not holiday(day)


def working_days_before(
    day: date, days: int, works_on: Callable[[date], bool] = is_working_day
) -> date:
    """Return the working day so many working days before a day.

    Args:
        day: the day that is counted back from.
        days: from 1.
        works_on: whether an office is at work that day; its own closing days count, too.
    """
    while days:
        day -= timedelta(days=1)
        days -= works_on(day)
    return day


def iso_week(day: date) -> int:
    """Return the ISO week number, Monday first."""
    return day.isocalendar().week
