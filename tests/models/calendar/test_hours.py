"""Opening hours and hours of work, over both shifts of the clock, holidays and own closing days."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.calendar.deadlines import assess_by, counts_work, origin_of
from models.calendar.hours import STANDARD, Closing, NeverOpenError, OpeningHours
from models.calendar.origins import ORIGINS
from models.kernel.clock import COPENHAGEN, at_wall_clock, local
from models.law.severity import PERIODS, Severity, due

MOMENTS = st.datetimes(
    datetime(2025, 1, 1), datetime(2028, 12, 1), timezones=st.sampled_from([UTC, COPENHAGEN])
)
HALF_DAYS = OpeningHours(
    week={0: (time(8), time(16)), 3: (time(10), time(17, 30)), 4: (time(8), time(14))},
    closings=(Closing(12, 24), Closing(6, 5, begins=time(12)), Closing(5, 14, 2026)),
    working=frozenset({Severity.H24, Severity.H48, Severity.H72}),
)
AROUND_THE_CLOCK = OpeningHours(
    week={day: (time(0), time(23, 59)) for day in range(7)},
    working=frozenset(Severity),
)
OFFICES = st.sampled_from(
    [STANDARD, HALF_DAYS, AROUND_THE_CLOCK, OpeningHours(working=frozenset(Severity))]
)


def at(year: int, month: int, day: int, hour: int, minute: int = 0) -> datetime:
    return at_wall_clock(date(year, month, day), hour, minute)


@given(MOMENTS, st.integers(1, 80), OFFICES)
def test_hours_of_work_end_while_somebody_is_at_work(
    moment: datetime, hours: int, office: OpeningHours
) -> None:
    assert office.staffed(office.add(moment, hours))


@given(MOMENTS, st.timedeltas(timedelta(), timedelta(days=9)), st.integers(1, 80), OFFICES)
def test_what_comes_later_is_never_due_sooner(
    moment: datetime, later: timedelta, hours: int, office: OpeningHours
) -> None:
    due_at = office.add(moment, hours)
    assert due_at <= office.add(moment.astimezone(UTC) + later, hours)
    assert due_at < office.add(moment, hours + 1)
    assert due_at - moment.astimezone(UTC) >= timedelta(hours=hours) - timedelta(seconds=1)


@given(MOMENTS, st.integers(1, 60), OFFICES)
def test_so_many_hours_of_work_lie_between(
    moment: datetime, hours: int, office: OpeningHours
) -> None:
    start, end = moment.astimezone(UTC).replace(microsecond=0), office.add(moment, hours)
    worked = timedelta()
    day = local(start).date()
    while day <= local(end).date():
        opens, closes = office.bounds(day)
        worked += max(timedelta(), min(closes, end) - max(opens, start))
        day += timedelta(days=1)
    assert worked == timedelta(hours=hours)


@given(MOMENTS, st.sampled_from(list(Severity)))
def test_summer_time_moves_no_elapsed_deadline(moment: datetime, severity: Severity) -> None:
    left = assess_by(severity, moment) - moment.astimezone(UTC).replace(microsecond=0)
    assert left == timedelta(hours=PERIODS[severity].hours)


@pytest.mark.parametrize(
    ("received", "hours", "expected"),
    [
        (at(2026, 3, 27, 15), 24, at(2026, 4, 1, 15)),  # over the night of 23 hours
        (at(2026, 10, 23, 15), 24, at(2026, 10, 28, 15)),  # over the night of 25 hours
        (at(2026, 1, 16, 9, 4), 7, at(2026, 1, 19, 8, 4)),
        (at(2026, 1, 16, 8), 8, at(2026, 1, 16, 16)),  # closing time itself
        (at(2026, 1, 17, 23), 1, at(2026, 1, 19, 9)),
        (at(2026, 4, 1, 16), 1, at(2026, 4, 7, 9)),  # over Easter
    ],
)
def test_working_hours_in_an_office_open_from_eight_to_four(
    received: datetime, hours: int, expected: datetime
) -> None:
    assert STANDARD.add(received, hours) == expected


def test_the_offices_own_closing_days_are_closed() -> None:
    assert HALF_DAYS.span(date(2026, 12, 24)) is None  # a Thursday, every year
    assert HALF_DAYS.span(date(2026, 6, 5)) == (time(8), time(12))
    assert HALF_DAYS.span(date(2026, 5, 14)) is None
    assert HALF_DAYS.span(date(2027, 5, 13)) == (time(10), time(17, 30))
    assert HALF_DAYS.span(date(2026, 6, 9)) is None  # a Tuesday
    assert HALF_DAYS.span(date(2026, 5, 25)) is None  # Whit Monday
    assert HALF_DAYS.same_day(at(2026, 6, 5, 10, 59)) == at(2026, 6, 5, 12)
    assert HALF_DAYS.same_day(at(2026, 6, 5, 11)) == at(2026, 6, 8, 16)


def test_closing_time_of_a_closed_day_is_the_latest_of_the_week() -> None:
    assert HALF_DAYS.closing(date(2026, 6, 9)) == at(2026, 6, 9, 17, 30)
    assert HALF_DAYS.closing(date(2026, 6, 8)) == at(2026, 6, 8, 16)
    assert OpeningHours(week={}).closing(date(2026, 6, 8)) == at(2026, 6, 8, 16)


def test_nobody_is_at_work_before_opening_and_after_closing() -> None:
    found = [STANDARD.staffed(at(2026, 1, 16, hour)) for hour in (7, 8, 12, 16, 17)]
    assert found == [False, True, True, True, False]
    assert not STANDARD.staffed(at(2026, 1, 17, 0))


def test_an_office_that_never_opens_is_said_not_waited_for() -> None:
    with pytest.raises(NeverOpenError):
        OpeningHours(week={}).add(at(2026, 1, 14, 9), 1)


@given(MOMENTS, OFFICES)
def test_immediately_never_waits(moment: datetime, office: OpeningHours) -> None:
    assert assess_by(Severity.NOW, moment, office) == due(Severity.NOW, moment)
    assert not counts_work(Severity.NOW, office)


@pytest.mark.parametrize("cause", ["severity", "called_again"])
@pytest.mark.parametrize("office", [STANDARD, HALF_DAYS])
def test_the_origin_says_which_hours_were_counted(cause: str, office: OpeningHours) -> None:
    for severity, period in PERIODS.items():
        words = ORIGINS[origin_of(severity, office, cause)].source
        assert ("working hours" in words) is counts_work(severity, office)
        assert str(period.hours) in words or severity is Severity.NOW
