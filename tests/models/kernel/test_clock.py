"""Instants are UTC, walls are Danish, deadlines are elapsed hours."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.kernel.clock import (
    COPENHAGEN,
    age_on,
    at_wall_clock,
    deadline_after,
    instant,
    local,
    stamp,
)

INSTANTS = st.datetimes(
    datetime(1990, 1, 1), datetime(2090, 1, 1), timezones=st.just(UTC)
) | st.datetimes(datetime(1990, 1, 1), datetime(2090, 1, 1), timezones=st.just(COPENHAGEN))
DAYS = st.dates(date(1850, 1, 1), date(2150, 12, 31))


@given(INSTANTS, st.integers(0, 200))
def test_a_deadline_is_that_many_elapsed_hours_after_receipt(
    received: datetime, hours: int
) -> None:
    due = deadline_after(received, hours=hours)
    known = received.astimezone(UTC).replace(microsecond=0)
    assert (due - known).total_seconds() == hours * 3600
    assert due.tzinfo is UTC


@pytest.mark.parametrize(
    ("received", "due"),
    [
        ((2026, 3, 28, 9, 4), (2026, 3, 29, 10, 4)),  # the night of 29 March has 23 hours
        ((2026, 10, 24, 9, 4), (2026, 10, 25, 8, 4)),  # that of 25 October has 25
        ((2026, 1, 12, 9, 4), (2026, 1, 13, 9, 4)),
    ],
)
def test_24_hours_run_through_the_change_of_clocks(
    received: tuple[int, ...], due: tuple[int, ...]
) -> None:
    year, month, day, hour, minute = received
    moment = at_wall_clock(date(year, month, day), hour, minute)
    shown = local(deadline_after(moment, hours=24))
    assert (shown.year, shown.month, shown.day, shown.hour, shown.minute) == due


@pytest.mark.parametrize("hours", [-1, -100])
def test_no_deadline_lies_before_receipt(hours: int) -> None:
    with pytest.raises(ValueError, match="0 hours or more"):
        deadline_after(datetime(2026, 1, 1, tzinfo=UTC), hours=hours)


def test_a_deadline_needs_a_time_zone() -> None:
    with pytest.raises(ValueError, match="aware"):
        deadline_after(datetime(2026, 1, 1), hours=24)


@pytest.mark.parametrize(
    ("wall", "utc_hour"),
    [
        ((2026, 1, 14, 8, 30), 7),
        ((2026, 7, 14, 8, 30), 6),
        ((2026, 10, 25, 2, 30), 0),  # shown twice: the first of the two
        ((2026, 3, 29, 2, 30), 1),  # never shown: an hour later
    ],
)
def test_the_wall_clock_is_danish(wall: tuple[int, ...], utc_hour: int) -> None:
    year, month, day, hour, minute = wall
    at = at_wall_clock(date(year, month, day), hour, minute)
    assert (at.tzinfo, at.hour, at.minute) == (UTC, utc_hour, 30)


@given(INSTANTS)
def test_what_is_stored_is_the_same_instant_to_the_second(at: datetime) -> None:
    assert instant(stamp(at)) == at.astimezone(UTC).replace(microsecond=0)
    assert stamp(at).endswith("Z")
    assert len(stamp(at)) == len("2026-01-14T07:30:00Z")


@given(st.lists(INSTANTS, min_size=2, max_size=6))
def test_stored_instants_sort_as_the_instants_do(found: list[datetime]) -> None:
    seconds = [at.astimezone(UTC).replace(microsecond=0) for at in found]
    assert sorted(map(stamp, found)) == [stamp(at) for at in sorted(seconds)]


def test_a_stored_instant_needs_a_time_zone() -> None:
    with pytest.raises(ValueError, match="time zone"):
        stamp(datetime(2026, 1, 1))


@pytest.mark.parametrize(
    "broken",
    ["", "2026-01-14", "2026-01-14T07:30:00", "2026-01-14 07:30:00Z", "2026-01-14T07:30:00z",
     "2026-01-14T07:30+01Z", "2026-01-14T07:30:0Z0", "2026-13-14T07:30:00Z",
     "2026-01-14T07:30:00+00:00", "2026-W03-3T07:30:00Z", "2026-01-14T073000.0Z",
     "2026-01-14T07:30,00Z", "2026-01-14T07:3\u0660:00Z"],
)  # fmt: skip
def test_nothing_else_is_read_as_an_instant(broken: str) -> None:
    with pytest.raises(ValueError, match=r"stored instant|must be in|Invalid"):
        instant(broken)


def test_local_time_knows_its_zone() -> None:
    assert local(datetime(2026, 1, 1, tzinfo=ZoneInfo("UTC"))).tzinfo is COPENHAGEN


@given(DAYS, st.integers(0, 120))
def test_a_birthday_adds_a_year_on_the_day_and_not_before(born: date, years: int) -> None:
    leap_day = (born.month, born.day) == (2, 29)
    year = born.year + years
    birthday = (
        date(year, 3, 1)
        if leap_day and not _is_leap(year)
        else date(year, born.month, born.day)
    )
    assert age_on(born, birthday) == years
    assert age_on(born, birthday - timedelta(days=1)) == years - 1


def _is_leap(year: int) -> bool:
    return (year % 4 == 0 and year % 100 != 0) or year % 400 == 0


@pytest.mark.parametrize(
    ("day", "age"),
    [(date(2026, 2, 28), 17), (date(2026, 3, 1), 18), (date(2028, 2, 28), 19),
     (date(2028, 2, 29), 20)],
)  # fmt: skip
def test_a_child_of_29_february_turns_a_year_on_1_march(day: date, age: int) -> None:
    assert age_on(date(2008, 2, 29), day) == age
