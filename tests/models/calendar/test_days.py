"""Danish days: holidays by name, working days, ISO weeks."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.calendar.days import (
    holiday,
    holidays_of,
    is_working_day,
    iso_week,
)
from models.calendar.hours import STANDARD

DAYS = st.dates(date(2020, 1, 1), date(2040, 12, 31))
IN_2026 = {
    date(2026, 1, 1): "Nytårsdag", date(2026, 4, 2): "Skærtorsdag",
    date(2026, 4, 3): "Langfredag", date(2026, 4, 5): "Påskedag",
    date(2026, 4, 6): "Anden påskedag", date(2026, 5, 14): "Kristi himmelfartsdag",
    date(2026, 5, 24): "Pinsedag", date(2026, 5, 25): "Anden pinsedag",
    date(2026, 12, 25): "Juledag", date(2026, 12, 26): "Anden juledag",
}  # fmt: skip


def easter(year: int) -> date:
    """The algorithm of Meeus, Jones and Butcher."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, day + 1)


def test_the_holidays_of_2026_by_name() -> None:
    assert {day: name.casefold() for day, name in holidays_of(2026).items()} == {
        day: name.casefold() for day, name in IN_2026.items()
    }
    assert holiday(date(2026, 4, 3), "en") == "Good Friday"


@given(st.integers(2024, 2040))
def test_easter_moves_its_holidays_along_and_great_prayer_day_is_gone(year: int) -> None:
    found, sunday = holidays_of(year), easter(year)
    assert {day for day in found if day.month not in (1, 12)} == {
        sunday + timedelta(days=days) for days in (-3, -2, 0, 1, 39, 49, 50)
    }
    assert sunday + timedelta(days=26) not in found


def test_great_prayer_day_was_one_until_2023() -> None:
    assert holiday(date(2023, 5, 5)) != ""


@given(DAYS)
def test_an_office_works_from_monday_to_friday_but_on_holidays(day: date) -> None:
    assert is_working_day(day) is (day.isoweekday() <= 5 and day not in holidays_of(day.year))


@given(DAYS)
def test_the_next_working_day_is_the_first_after(day: date) -> None:
    following = STANDARD.next_day(day)
    assert following > day
    assert is_working_day(following)
    between = [day + timedelta(days=n) for n in range(1, (following - day).days)]
    assert not any(map(is_working_day, between))


@pytest.mark.parametrize(
    ("day", "week"),
    [(date(2026, 1, 1), 1), (date(2026, 12, 31), 53), (date(2027, 1, 3), 53),
     (date(2027, 1, 4), 1), (date(2024, 12, 30), 1), (date(2026, 1, 14), 3)],
)  # fmt: skip
def test_weeks_begin_on_monday_and_2026_has_53(day: date, week: int) -> None:
    assert iso_week(day) == week
