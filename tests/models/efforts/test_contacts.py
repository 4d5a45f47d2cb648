"""Rhythms, months, and three no-shows in a row."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.calendar.hours import Closing, OpeningHours
from models.efforts.contacts import (
    after_checks,
    evaluation,
    monthly_after,
    next_contact,
    release_check,
    stays_away,
)
from models.kernel.clock import at_wall_clock, local
from models.law.rhythms import RHYTHMS

FIRST = at_wall_clock(date(2026, 1, 21), 14, 30)


def days(rhythm: str, count: int, first: datetime = FIRST) -> list[date]:
    found, past = [], first
    for _ in range(count):
        after = next_contact(first, rhythm, past)
        assert after is not None
        found.append(local(after).date())
        past = after
    return found


def test_every_rhythm_keeps_its_day() -> None:
    assert days("week", 2) == [date(2026, 1, 28), date(2026, 2, 4)]
    assert days("fortnight", 2) == [date(2026, 2, 4), date(2026, 2, 18)]
    assert days("month", 2) == [date(2026, 2, 21), date(2026, 3, 21)]
    assert days("quarter", 2) == [date(2026, 4, 21), date(2026, 7, 21)]
    assert next_contact(FIRST, "single", FIRST) is None


def test_two_weeks_for_three_months_then_monthly() -> None:
    found = days("fortnight_month", 9)
    assert found[5] == date(2026, 4, 15)  # the last within three months of 21 January
    assert found[6:] == [date(2026, 4, 21), date(2026, 5, 21), date(2026, 6, 21)]


def test_a_contact_keeps_its_time_of_day_over_summer_time() -> None:
    for each in ("week", "month"):
        after = next_contact(FIRST, each, at_wall_clock(date(2026, 7, 1), 8))
        assert after is not None
        assert (local(after).hour, local(after).minute) == (14, 30)


def test_a_rhythm_is_found_again_years_later() -> None:
    late = at_wall_clock(date(2031, 3, 1), 8)
    after = next_contact(FIRST, "month", late)
    assert after is not None
    assert local(after).date() == date(2031, 3, 21)


def test_the_thirty_first_is_the_last_day_of_a_shorter_month() -> None:
    first = at_wall_clock(date(2026, 1, 31), 10)
    assert days("month", 3, first) == [date(2026, 2, 28), date(2026, 3, 31), date(2026, 4, 30)]


@given(st.sampled_from(sorted(set(RHYTHMS) - {"single"})), st.integers(0, 3000))
def test_the_next_contact_lies_ahead_and_not_too_far(rhythm: str, hours: int) -> None:
    past = FIRST + timedelta(hours=hours)
    after = next_contact(FIRST, rhythm, past)
    assert after is not None
    assert past < after <= past + timedelta(days=93)
    assert next_contact(FIRST, rhythm, after - timedelta(seconds=1)) == after


def test_an_offer_comes_back_on_its_day_each_month() -> None:
    anchor = date(2026, 2, 12)
    found, past = [], date(2026, 1, 20)
    for _ in range(3):
        past = monthly_after(anchor, past)
        found.append(past)
    assert found == [date(2026, 2, 12), date(2026, 3, 12), date(2026, 4, 12)]


def test_an_offer_declined_on_the_31st_comes_back_on_the_last_day() -> None:
    anchor = date(2026, 1, 31)
    assert monthly_after(anchor, anchor) == date(2026, 2, 28)
    assert monthly_after(anchor, date(2026, 2, 28)) == date(2026, 3, 31)
    assert monthly_after(anchor, date(2026, 4, 2)) == date(2026, 4, 30)


@given(st.dates(date(2020, 1, 1), date(2030, 12, 31)), st.integers(0, 900))
def test_a_month_never_lasts_more_than_31_days(anchor: date, later: int) -> None:
    past = anchor + timedelta(days=later)
    after = monthly_after(anchor, past)
    assert past < after <= past + timedelta(days=31)


@pytest.mark.parametrize(
    ("happened", "alarm"),
    [
        ([], False),
        (["no_show", "no_show"], False),
        (["no_show", "no_show", "no_show"], True),
        (["held", "no_show", "no_show", "no_show"], True),
        (["no_show", "no_show", "held", "no_show"], False),
        (["no_show", "cancelled", "no_show", "no_show"], True),
        (["no_show", "no_show", "no_show", "cancelled"], True),
        (["no_show", "no_show", "no_show", "held"], False),
    ],
)
def test_three_in_a_row_raise_the_alarm(happened: list[str], alarm: bool) -> None:
    assert stays_away(happened) is alarm


def test_after_three_six_and_twelve_months() -> None:
    ended = datetime(2026, 8, 31, 12, tzinfo=UTC)
    assert [local(each).date() for each in after_checks(ended)] == [
        date(2026, 11, 30), date(2027, 2, 28), date(2027, 8, 31),
    ]  # fmt: skip


def test_a_release_is_looked_at_eight_four_and_one_week_before() -> None:
    release = date(2026, 4, 20)
    assert release_check(release, date(2026, 1, 14)) == date(2026, 2, 23)
    assert release_check(release, date(2026, 2, 23)) == date(2026, 3, 23)
    assert release_check(release, date(2026, 4, 1)) == date(2026, 4, 13)
    assert release_check(release, date(2026, 4, 13)) is None


def test_an_effort_is_evaluated_every_half_year_on_a_day_with_an_open_office() -> None:
    for since, then in (("2026-01-16", date(2026, 7, 16)), ("2026-07-16", date(2027, 1, 18))):
        began = at_wall_clock(date.fromisoformat(since), 23, 30)
        assert local(evaluation(began)).date() == then


def test_an_evaluation_is_not_due_on_the_offices_own_closing_day() -> None:
    began = at_wall_clock(date(2026, 1, 14), 9)
    usual = local(evaluation(began)).date()
    closed = OpeningHours(closings=(Closing(usual.month, usual.day),))
    assert local(evaluation(began, closed)).date() == closed.next_day(usual) > usual
