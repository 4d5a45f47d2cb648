"""Blocks behind the entries: cut at the midnights of Denmark, by time."""

from datetime import date, datetime, time, timedelta

from hypothesis import given
from hypothesis import strategies as some

from models.calendar.blocks import Block, BlockKind, blocks_on, closed_between
from models.calendar.hours import STANDARD, Closing, OpeningHours
from models.kernel.clock import at_wall_clock

SPRING, AUTUMN = date(2026, 3, 29), date(2026, 10, 25)


def test_a_block_over_several_days_is_cut_at_midnight() -> None:
    block = Block(at_wall_clock(SPRING, 22), at_wall_clock(SPRING + timedelta(days=2), 3))
    (first,), (second,), (third,) = (
        blocks_on([block], SPRING + timedelta(days=at)) for at in range(3)
    )
    assert first.starts_at == block.starts_at
    assert first.ends_at == second.starts_at == at_wall_clock(SPRING + timedelta(days=1), 0)
    assert third.ends_at == block.ends_at
    assert not first.all_of(SPRING)
    assert second.all_of(SPRING + timedelta(days=1))


def test_the_day_of_23_hours_and_that_of_25_are_whole_days() -> None:
    for day, hours in ((SPRING, 23), (AUTUMN, 25)):
        block = Block(at_wall_clock(day, 0), at_wall_clock(day + timedelta(days=1), 0))
        assert block.ends_at - block.starts_at == timedelta(hours=hours)
        assert block.all_of(day)
        assert blocks_on([block], day - timedelta(days=1)) == ()
        assert blocks_on([block], day + timedelta(days=1)) == ()


def test_they_come_by_time() -> None:
    late = Block(at_wall_clock(SPRING, 12), at_wall_clock(SPRING, 13))
    early = Block(at_wall_clock(SPRING, 8), at_wall_clock(SPRING, 14))
    assert blocks_on([late, early], SPRING) == (early, late)


@given(
    some.datetimes(datetime(2026, 1, 2), datetime(2026, 12, 1)),
    some.integers(1, 8000),
)
def test_the_parts_of_all_days_are_the_whole(start: datetime, minutes: int) -> None:
    first = at_wall_clock(start.date(), start.hour, start.minute)
    block = Block(first, first + timedelta(minutes=minutes))
    days = [start.date() + timedelta(days=at) for at in range(-1, 8)]
    parts = [part for day in days for part in blocks_on([block], day)]
    spans = sum((part.ends_at - part.starts_at for part in parts), timedelta())
    assert spans == timedelta(minutes=minutes)


def test_the_offices_own_closing_days_are_closed_and_no_others() -> None:
    hours = OpeningHours(
        closings=(
            Closing(1, 16, begins=time(12)),
            Closing(1, 19, year=2026),
            Closing(1, 20, year=2027),
            Closing(1, 21, begins=time(7)),  # before it opens: all day
            Closing(1, 24),  # a Saturday
            Closing(12, 25),  # a holiday
        )
    )
    first, last = at_wall_clock(date(2026, 1, 1), 0), at_wall_clock(date(2027, 1, 1), 0)
    found = closed_between(hours.own_closing, first, last)
    assert [(each.starts_at, each.ends_at, each.kind) for each in found] == [
        (at_wall_clock(date(2026, 1, day), hour), at_wall_clock(date(2026, 1, day + 1), 0), BlockKind.CLOSED)
        for day, hour in ((16, 12), (19, 0), (21, 0))
    ]  # fmt: skip
    assert closed_between(STANDARD.own_closing, first, last) == ()
