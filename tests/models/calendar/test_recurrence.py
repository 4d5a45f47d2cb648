"""What repeats: against the library's own expansion, and in Denmark's days and clocks."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice, pairwise, takewhile

import pytest
from dateutil.rrule import MONTHLY, WEEKLY, rrule
from hypothesis import assume, example, given
from hypothesis import strategies as some

from models.calendar.days import is_working_day
from models.calendar.recurrence import (
    LAST,
    Closed,
    Every,
    Missing,
    Occurrence,
    Rule,
    nth_of,
    open_day,
    read_rule,
)
from models.kernel.clock import at_wall_clock, deadline_after, local

FIRST = some.dates(date(2024, 1, 1), date(2032, 12, 31))
YEARS = timedelta(days=20 * 366)


@some.composite
def rules(draw: some.DrawFn) -> Rule:
    first, every = draw(FIRST), draw(some.sampled_from(Every))
    nth = draw(some.sampled_from((0, nth_of(first)))) if every is Every.MONTH else 0
    end = draw(some.sampled_from(("none", "until", "count")))
    return Rule(
        first, every, draw(some.integers(1, 13)), nth,
        first + timedelta(days=draw(some.integers(0, 9000))) if end == "until" else None,
        draw(some.integers(1, 60)) if end == "count" else 0,
        draw(some.sampled_from(Missing)), draw(some.sampled_from(Closed)),
    )  # fmt: skip


def twenty_years(rule: Rule) -> list[Occurrence]:
    return list(takewhile(lambda found: found.own < rule.first + YEARS, rule.days()))


def months_by_hand(rule: Rule) -> Iterator[date]:
    """The days of a monthly rule by date, without the library."""
    for step in range(0, 20 * 12 + 1, rule.step):
        month = rule.first.month - 1 + step
        year, month = rule.first.year + month // 12, month % 12 + 1
        last = (date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)).day
        if rule.first.day <= last or rule.missing is Missing.LAST:
            yield date(year, month, min(rule.first.day, last))


@given(rules())
@example(Rule(date(2028, 2, 29), Every.MONTH, 12))
@example(Rule(date(2026, 1, 31), Every.MONTH, missing=Missing.LEAVE))
def test_the_days_are_those_of_the_library_over_twenty_years(rule: Rule) -> None:
    """Asked in the library's own parameters, not through the text that is kept."""
    own = [each.own for each in twenty_years(rule)]
    start = datetime.combine(rule.first, time())
    end = datetime.combine(rule.until, time()) if rule.until else None
    asked: dict[str, object] = {}
    if rule.nth:
        weekday = rrule(WEEKLY, dtstart=start, count=1)[0].weekday()
        from dateutil import rrule as library  # noqa: PLC0415

        asked["byweekday"] = library.weekdays[weekday](rule.nth)
    elif rule.every is Every.MONTH and rule.missing is Missing.LAST and rule.first.day > 28:
        asked |= {"bymonthday": list(range(28, rule.first.day + 1)), "bysetpos": -1}
    theirs = rrule(
        WEEKLY if rule.every is Every.WEEK else MONTHLY, dtstart=start, interval=rule.step, count=rule.count or None,
        until=None if rule.count else end, **asked,  # type: ignore[arg-type]
    )  # fmt: skip
    last = datetime.combine(rule.first + YEARS, time())
    assert own == [each.date() for each in takewhile(lambda day: day < last, theirs)]
    assert own[0] == rule.first


@given(rules().filter(lambda rule: rule.every is Every.MONTH and not rule.nth))
def test_the_31st_is_the_months_last_day_or_left_out(rule: Rule) -> None:
    rule = replace(rule, until=None, count=0)
    found = twenty_years(rule)
    by_hand = takewhile(lambda day: day < rule.first + YEARS, months_by_hand(rule))
    assert [each.own for each in found] == list(by_hand)
    for each in found:
        if each.asked:
            assert each.asked == rule.first.day > each.own.day
            assert (each.own + timedelta(days=1)).day == 1
            assert rule.missing is Missing.LAST
        else:
            assert each.own.day == rule.first.day


@given(rules())
def test_a_closed_day_moves_as_chosen_and_never_onto_the_next(rule: Rule) -> None:
    found = list(islice(rule.days(), 300))
    for each in found:
        if is_working_day(each.own) or rule.closed is Closed.STAY:
            assert each.day == each.own
            continue
        assert is_working_day(each.day)
        first, last = sorted((each.own, each.day))
        between = (first + timedelta(days=at) for at in range(1, (last - first).days))
        assert not any(is_working_day(day) for day in between)
        assert (each.day > each.own) is (rule.closed is Closed.AFTER)
    assert all(one.day < two.day for one, two in pairwise(found))


@given(rules())
def test_what_is_kept_is_what_is_read(rule: Rule) -> None:
    kept = replace(rule, until=None) if rule.count else rule
    assert read_rule(rule.text, rule.first, rule.missing, rule.closed) == kept


@given(rules(), some.integers(0, 3000), some.integers(0, 3000))
def test_between_gives_each_day_once_however_it_is_cut(rule: Rule, cut: int, more: int) -> None:
    before, middle = rule.first - timedelta(days=1), rule.first + timedelta(days=cut)
    end = middle + timedelta(days=more)
    pieces = [*rule.between(before, middle), *rule.between(middle, end)]
    assert pieces == list(rule.between(before, end))


@given(FIRST, some.integers(0, 23), some.integers(0, 59))
def test_summer_time_moves_no_appointment(first: date, hour: int, minute: int) -> None:
    """Over both shifts of a year the wall clock says the same, twice an hour apart in UTC."""
    assume(not 2 <= hour < 3)  # that hour is none, or comes twice, on two nights a year
    rule = Rule(first, Every.WEEK, closed=Closed.STAY)
    found = [at_wall_clock(each.day, hour, minute) for each in islice(rule.days(), 54)]
    assert {(local(each).hour, local(each).minute) for each in found} == {(hour, minute)}
    spans = [(two - one) - timedelta(days=7) for one, two in pairwise(found)]
    hours = timedelta(hours=1)
    assert spans.count(hours) in {1, 2}
    assert spans.count(-hours) in {1, 2}
    assert set(spans) == {timedelta(0), hours, -hours}


@pytest.mark.parametrize(
    ("received", "due"),
    [
        # The night of 28 to 29 March 2026 is an hour shorter, of 24 to 25 October longer.
        (datetime(2026, 3, 28, 8, 4, tzinfo=UTC), (29, 10, 4)),
        (datetime(2026, 10, 24, 7, 4, tzinfo=UTC), (25, 8, 4)),
    ],
)
def test_summer_time_shortens_no_elapsed_deadline(
    received: datetime, due: tuple[int, int, int]
) -> None:
    found = deadline_after(received, hours=24)
    assert found - received == timedelta(hours=24)
    assert (local(found).day, local(found).hour, local(found).minute) == due


@given(FIRST, some.integers(0, 24 * 400))
def test_elapsed_hours_are_hours_in_utc(day: date, hours: int) -> None:
    moment = at_wall_clock(day, 9, 4)
    assert deadline_after(moment, hours=hours) - moment == timedelta(hours=hours)


def days_of(rule: Rule, many: int) -> list[tuple[int, int]]:
    return [(each.day.day, each.day.month) for each in islice(rule.days(), many)]


def test_the_31st_over_a_year() -> None:
    rule = Rule(date(2026, 1, 31), Every.MONTH, closed=Closed.STAY)
    assert days_of(rule, 5) == [(31, 1), (28, 2), (31, 3), (30, 4), (31, 5)]
    left = replace(rule, missing=Missing.LEAVE)
    assert days_of(left, 5) == [(31, 1), (31, 3), (31, 5), (31, 7), (31, 8)]
    assert [each.asked for each in islice(rule.days(), 3)] == [0, 31, 0]
    leap = Rule(date(2024, 2, 29), Every.MONTH, 12, closed=Closed.STAY)
    assert [each.own for each in islice(leap.days(), 5)] == [
        date(2024, 2, 29), date(2025, 2, 28), date(2026, 2, 28), date(2027, 2, 28),
        date(2028, 2, 29),
    ]  # fmt: skip


def test_the_second_tuesday_and_the_last_friday() -> None:
    tuesday = Rule(date(2026, 1, 13), Every.MONTH, nth=2)
    assert days_of(tuesday, 4) == [(13, 1), (10, 2), (10, 3), (14, 4)]
    assert tuesday.text == "FREQ=MONTHLY;INTERVAL=1;BYDAY=2TU"
    friday = Rule(date(2026, 1, 30), Every.MONTH, nth=nth_of(date(2026, 1, 30)))
    assert friday.nth == LAST
    assert days_of(friday, 3) == [(30, 1), (27, 2), (27, 3)]
    assert {each.asked for each in islice(friday.days(), 24)} == {0}


def test_maundy_thursday_goes_where_it_was_chosen() -> None:
    thursday = date(2026, 4, 2)
    assert open_day(thursday, Closed.STAY) == thursday
    assert open_day(thursday, Closed.BEFORE) == date(2026, 4, 1)
    assert open_day(thursday, Closed.AFTER) == date(2026, 4, 7)
    assert open_day(date(2026, 4, 4), Closed.BEFORE) == date(2026, 4, 1)
