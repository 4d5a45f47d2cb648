"""Deadlines other than a concern's own, over nights of 23 and 25 hours and over Easter."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.calendar import deadlines
from models.calendar.days import is_working_day
from models.calendar.deadlines import After, after, same_working_day
from models.calendar.hours import STANDARD
from models.calendar.urgency import Urgency, urgency
from models.kernel.clock import COPENHAGEN, at_wall_clock, local

MOMENTS = st.datetimes(
    datetime(2024, 1, 1), datetime(2030, 12, 1), timezones=st.sampled_from([UTC, COPENHAGEN])
)


@given(MOMENTS, st.integers(1, 200), st.integers(0, 30))
def test_hours_are_elapsed_hours(moment: datetime, hours: int, days: int) -> None:
    due = after(moment, After(hours=hours, days=days))
    assert due - moment.astimezone(UTC) == timedelta(hours=hours)
    assert due.tzinfo is UTC


@given(MOMENTS, st.integers(0, 120))
def test_days_keep_the_time_on_the_wall_and_end_on_a_working_day(
    moment: datetime, days: int
) -> None:
    wall, due = local(moment), local(after(moment, After(days=days)))
    asked = wall.date() + timedelta(days=days)
    expected = asked if is_working_day(asked) else STANDARD.next_day(asked)
    assert due.date() == expected
    assert (due.hour, due.minute, due.second) == (wall.hour, wall.minute, 0)


@given(MOMENTS)
def test_the_same_working_day_ends_at_four(moment: datetime) -> None:
    wall, due = local(moment), local(same_working_day(moment))
    early = is_working_day(wall.date()) and wall.time() < time(15)
    assert due.date() == (wall.date() if early else STANDARD.next_day(wall.date()))
    assert due.time() == time(16)
    assert due > wall


@pytest.mark.parametrize(
    ("called", "due"),
    [
        ((2026, 1, 14, 14, 59), date(2026, 1, 14)),
        ((2026, 1, 14, 15, 0), date(2026, 1, 15)),
        ((2026, 1, 16, 15, 0), date(2026, 1, 19)),
        ((2026, 1, 17, 9, 0), date(2026, 1, 19)),
        ((2026, 4, 1, 15, 30), date(2026, 4, 7)),  # over Easter
        ((2026, 12, 24, 23, 59), date(2026, 12, 28)),
    ],
)
def test_late_calls_are_finished_on_the_next_working_day(
    called: tuple[int, ...], due: date
) -> None:
    year, month, day, hour, minute = called
    moment = at_wall_clock(date(year, month, day), hour, minute)
    assert local(same_working_day(moment)).date() == due


def test_the_periods_are_what_the_practice_says() -> None:
    assert deadlines.POLICE_QUESTION.hours == 24
    assert deadlines.STILL_SUSPENDED.days == 90
    assert deadlines.NEXT_FOLLOW_UP.days == 14
    for period in vars(deadlines).values():
        if isinstance(period, After):
            assert (period.hours > 0) is (period.days == 0)
            assert period.source.name


@given(MOMENTS, st.integers(-300, 600))
def test_urgency_is_by_the_time_left(now: datetime, hours: int) -> None:
    left = timedelta(hours=hours)
    expected = (
        Urgency.OVERDUE if hours <= 0
        else Urgency.URGENT if hours < 8
        else Urgency.SOON if hours < 48
        else Urgency.OK if hours < 96
        else Urgency.LATER
    )  # fmt: skip
    assert urgency(now.astimezone(UTC) + left, now) is expected
