"""Ages and periods of the law on children."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.law.child import (
    MAJORITY,
    MAJORITY_WORK,
    PARTY_FROM,
    is_party,
    majority_of,
    months_before,
    work_starts,
)


def test_each_figure_says_where_it_is_from() -> None:
    for figure in (PARTY_FROM, MAJORITY, MAJORITY_WORK):
        assert figure.source.name
        assert figure.source.checked.year == 2026


@pytest.mark.parametrize(("age", "party"), [(None, False), (9, False), (10, True), (17, True)])
def test_a_child_is_a_party_from_ten(age: int | None, *, party: bool) -> None:
    assert is_party(age) is party


def test_scenario_6_turns_18_in_february_and_the_work_began_in_august() -> None:
    born = date(2008, 2, 28)
    assert majority_of(born) == date(2026, 2, 28)
    assert work_starts(born) == date(2025, 8, 28)


def test_who_is_born_on_a_leap_day_comes_of_age_on_the_first_of_march() -> None:
    assert majority_of(date(2008, 2, 29)) == date(2026, 3, 1)
    assert majority_of(date(2004, 2, 29)) == date(2022, 3, 1)


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (date(2026, 8, 31), 6, date(2026, 2, 28)),
        (date(2024, 8, 31), 6, date(2024, 2, 29)),
        (date(2026, 1, 14), 1, date(2025, 12, 14)),
        (date(2026, 7, 5), 0, date(2026, 7, 5)),
        (date(2026, 1, 31), -1, date(2026, 2, 28)),
    ],
)
def test_months_end_where_the_month_does(day: date, months: int, expected: date) -> None:
    assert months_before(day, months) == expected


@given(st.dates(date(1920, 1, 1), date(2090, 1, 1)))
def test_the_work_begins_half_a_year_before_the_birthday(born: date) -> None:
    birthday, begins = majority_of(born), work_starts(born)
    assert 180 <= (birthday - begins).days <= 186
    assert birthday.year - born.year == 18
