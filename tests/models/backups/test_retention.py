"""Which backups stay: for any history, with any clock."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.backups.backup import Backup, Why
from models.backups.retention import KEEP, Keep, superfluous
from models.kernel.clock import local

START = datetime(2026, 1, 14, 7, 30, tzinfo=UTC)


def backup(number: int, at: datetime, why: Why = Why.DAILY) -> Backup:
    return Backup(f"b{number}", f"n{number}", number, at, why)


def history(days: Iterable[float], why: Why = Why.DAILY) -> list[Backup]:
    made = enumerate(days, start=1)
    return [backup(number, START + timedelta(days=day), why) for number, day in made]


def kept(backups: list[Backup], keep: Keep = KEEP) -> list[Backup]:
    gone = {one.id for one in superfluous(backups, keep)}
    return [one for one in backups if one.id not in gone]


DAYS = st.lists(st.floats(-4000, 4000), max_size=60)
STEADY = st.lists(st.floats(0, 5), max_size=60).map(
    lambda gaps: [sum(gaps[: at + 1]) for at in range(len(gaps))]
)
MIXED = st.lists(st.tuples(st.floats(-4000, 4000), st.sampled_from(Why)), max_size=40)


def test_a_year_of_days_leaves_seven_days_four_weeks_and_three_months() -> None:
    backups = history(range(365))
    days = [local(one.made_at).date() for one in kept(backups)]
    assert days == sorted(days)
    assert [(days[-1] - day).days for day in days] == [44, 17, 13, 10, 6, 5, 4, 3, 2, 1, 0]


def test_several_a_day_leave_the_last_of_the_day() -> None:
    backups = history([0, 0.1, 0.2, 1, 1.1])
    assert [one.number for one in kept(backups)] == [3, 5]


@given(MIXED)
def test_the_newest_and_the_newest_of_each_reason_always_stay(
    made: list[tuple[float, Why]],
) -> None:
    backups = [
        backup(number, START + timedelta(days=day), why)
        for number, (day, why) in enumerate(made, start=1)
    ]
    stays = kept(backups)
    assert stays[-1:] == backups[-1:]
    for why in Why:
        of_it = [one for one in backups if one.why is why]
        assert not of_it or of_it[-1] in stays


@given(DAYS)
def test_each_of_the_latest_days_weeks_and_months_keeps_its_newest(days: list[float]) -> None:
    backups = history(days)
    stays = kept(backups)
    labels = (
        (lambda one: local(one.made_at).date(), KEEP.days),
        (lambda one: local(one.made_at).isocalendar()[:2], KEEP.weeks),
        (lambda one: (local(one.made_at).year, local(one.made_at).month), KEEP.months),
    )
    expected: set[str] = set()
    for label, count in labels:
        newest: dict[object, str] = {}
        for one in reversed(backups):
            newest.setdefault(label(one), one.id)
        expected |= set(list(newest.values())[:count])
    assert {one.id for one in stays} == expected


@given(STEADY, st.integers(0, 59), st.sampled_from([-3650, 3650]))
def test_a_clock_that_jumps_ten_years_and_back_never_takes_the_newest_good_ones(
    days: list[float], at: int, jump: int
) -> None:
    """Nothing goes because of the jump that would have stayed, but for its own one day."""
    jumped = [day + jump if number == at else day for number, day in enumerate(days)]
    before, after = kept(history(days)), kept(history(jumped))
    assert [one.number for one in after][-1:] == [one.number for one in before][-1:]
    lost = {one.number for one in before} - {one.number for one in after}
    assert len(lost) <= 3  # one day, one week, one month are spoken for by the odd one
    newest_days = sorted({one.number for one in before})[-3:]
    assert all(number not in lost for number in newest_days[1:])


@given(DAYS)
def test_what_stays_stays_when_it_is_asked_again(days: list[float]) -> None:
    stays = kept(history(days))
    assert superfluous(stays) == ()


def test_time_alone_takes_nothing_away() -> None:
    backups = history([0, 1, 2])
    assert superfluous(backups) == ()  # the rule does not even know what time it is


def test_less_than_one_of_each_cannot_be_asked_for() -> None:
    with pytest.raises(ValueError, match="at least"):
        Keep(days=0)
