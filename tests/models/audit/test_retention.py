"""The log keeps every row for 13 months at least, whatever the clock says."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from models.audit.retention import FLOOR_MONTHS, cutoff, thinnable, witnessed

START = datetime(2026, 1, 14, 8, tzinfo=UTC)
TIMES = st.datetimes(datetime(2020, 1, 1), datetime(2035, 1, 1), timezones=st.just(UTC))


def test_the_cutoff_is_the_first_of_a_month_thirteen_months_back() -> None:
    assert cutoff(datetime(2027, 3, 31, 23, tzinfo=UTC)) == datetime(2026, 2, 1, tzinfo=UTC)
    assert cutoff(datetime(2027, 1, 1, tzinfo=UTC)) == datetime(2025, 12, 1, tzinfo=UTC)


@given(TIMES)
def test_what_is_before_the_cutoff_is_thirteen_months_old(newest: datetime) -> None:
    before = cutoff(newest)
    months = (newest.year - before.year) * 12 + newest.month - before.month
    assert (months, before.day, before.hour) == (FLOOR_MONTHS, 1, 0)


@given(st.lists(TIMES, max_size=30), TIMES)
def test_a_row_is_thinned_only_when_it_and_all_before_it_are_old(
    times: list[datetime], before: datetime
) -> None:
    many = thinnable(times, before)
    assert all(at < before for at in times[:many])
    assert many == 0 or times[many - 1] == max(times[:many])
    assert thinnable(sorted(times), before) == sum(at < before for at in times)


def test_a_row_under_a_clock_set_back_waits_for_a_later_one() -> None:
    before = START + timedelta(days=30)
    wrong = datetime(2010, 1, 1, tzinfo=UTC)
    assert thinnable([START, wrong], before) == 1
    assert thinnable([START, wrong, before], before) == 1
    assert thinnable([START, wrong, START + timedelta(days=1), before], before) == 3


def test_one_row_far_ahead_is_no_witness() -> None:
    days = [START + timedelta(days=day) for day in range(0, 420, 7)]
    assert witnessed(days)
    assert not witnessed([*days[:30], days[-1]])
    assert not witnessed([*days, days[-1] + timedelta(days=3650)])
    assert not witnessed([])


def test_thirteen_months_are_counted_by_months_with_rows() -> None:
    months = [START + timedelta(days=31 * month) for month in range(13)]
    assert witnessed(months)
    assert not witnessed(months[1:])
