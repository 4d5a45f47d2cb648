"""Places on the wall clock: quarters, days on, and the nights when the clocks change."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as some

from models.calendar.wall import DAY, QUARTER, Wall, snapped, wall_of, within
from models.kernel.clock import at_wall_clock

DAYS = some.dates(date(2000, 1, 1), date(2060, 12, 31))


@given(DAYS, some.integers(4 * 60, DAY - 1))
def test_a_place_is_an_instant_and_back(day: date, minute: int) -> None:
    assert wall_of(Wall(day, minute).instant) == Wall(day, minute)


@given(DAYS, some.integers(0, DAY - 1), some.sampled_from([15, -15, 60, -60]))
def test_a_step_ends_on_a_full_step_of_the_same_day(day: date, minute: int, by: int) -> None:
    there = Wall(day, minute).stepped(by)
    assert there.day == day
    assert 0 <= there.minute <= DAY - QUARTER
    assert there.minute % QUARTER == 0
    if QUARTER <= minute < DAY - 60:
        assert (there.minute > minute) is (by > 0)
        assert abs(there.minute - minute) <= abs(by)


@pytest.mark.parametrize(
    ("minute", "by", "there"),
    [(544, 15, 555), (544, -15, 540), (540, 15, 555), (540, -15, 525), (544, 60, 600), (0, -15, 0),
     (1430, 15, 1425)],
)  # fmt: skip
def test_the_next_quarter_and_the_one_before(minute: int, by: int, there: int) -> None:
    assert Wall(date(2026, 1, 14), minute).stepped(by).minute == there


def test_the_hour_that_is_left_out_in_spring_is_the_next() -> None:
    night = date(2026, 3, 29)
    assert wall_of(Wall(night, 2 * 60 + 30).instant) == Wall(night, 3 * 60 + 30)
    there = Wall(date(2026, 3, 28), 540).days_on(1)
    assert there.instant == at_wall_clock(night, 9)


def test_the_mouse_is_taken_to_its_quarter() -> None:
    assert [snapped(at) for at in (-3.0, 14.9, 15.0, 1439.0, 5000.0)] == [0, 0, 15, 1425, 1425]
    assert within(1440) == 1425
