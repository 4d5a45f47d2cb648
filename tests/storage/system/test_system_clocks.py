"""The machine's clock, and the practice vault's own."""

from datetime import UTC, datetime, timedelta

import pytest

from models.kernel.clock import local
from storage.system.clocks import PRACTICE_START, PracticeClock, SystemClock


class Seconds:
    """A monotonic clock in the test's hand."""

    def __init__(self) -> None:
        self.at = 1000.0

    def __call__(self) -> float:
        return self.at


def test_the_system_clock_is_aware_and_runs() -> None:
    before = datetime.now(UTC)
    now = SystemClock().now()
    assert before <= now <= datetime.now(UTC)
    assert now.utcoffset() == timedelta(0)


def test_practice_begins_on_a_wednesday_morning_in_denmark() -> None:
    start = local(PracticeClock(frozen=True).now())
    assert start.strftime("%A %Y-%m-%d %H:%M") == "Wednesday 2026-01-14 08:30"


def test_practice_time_goes_on_with_real_seconds() -> None:
    seconds = Seconds()
    clock = PracticeClock(monotonic=seconds)
    assert clock.now() == PRACTICE_START
    seconds.at += 90
    assert clock.now() == PRACTICE_START + timedelta(seconds=90)


def test_a_frozen_clock_stands_until_it_is_moved_or_run() -> None:
    seconds = Seconds()
    clock = PracticeClock(frozen=True, monotonic=seconds)
    seconds.at += 60
    assert clock.now() == PRACTICE_START
    clock.advance(timedelta(hours=2))
    assert clock.now() == PRACTICE_START + timedelta(hours=2)
    clock.run()
    seconds.at += 5
    assert clock.now() == PRACTICE_START + timedelta(hours=2, seconds=5)
    clock.freeze()
    seconds.at += 5
    assert clock.now() == PRACTICE_START + timedelta(hours=2, seconds=5)


def test_a_clock_can_be_set_to_an_aware_instant_only() -> None:
    clock = PracticeClock(frozen=True)
    summer = datetime(2026, 7, 1, 12, tzinfo=UTC)
    clock.set(summer)
    assert clock.now() == summer
    with pytest.raises(ValueError, match="time zone"):
        clock.set(datetime(2026, 7, 1, 12))
