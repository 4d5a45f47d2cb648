"""How pressing backups are, at exactly which age; whether the day's one is due."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from models.backups.backup import REASONS, Backup, Why
from models.backups.standing import (
    LATE_AFTER,
    PLACES,
    REHEARSE_EVERY,
    REHEARSE_SOON,
    SOON_AFTER,
    Age,
    Place,
    Rehearsal,
    Second,
    Short,
    Standing,
    age,
    is_due,
)
from models.kernel.clock import local
from models.kernel.text import text

NOW = datetime(2026, 1, 14, 7, 30, tzinfo=UTC)
AGES = st.timedeltas(min_value=timedelta(days=-4000), max_value=timedelta(days=4000))


def backup(at: datetime, epoch: int = 1) -> Backup:
    return Backup("b", "n", 1, at, Why.DAILY, db_epoch=epoch)


@given(AGES)
def test_a_backup_is_good_soon_or_late_exactly_by_its_age(passed: timedelta) -> None:
    expected = Age.GOOD
    if passed >= SOON_AFTER:
        expected = Age.SOON
    if passed >= LATE_AFTER:
        expected = Age.LATE
    assert age(NOW - passed, NOW) is expected


@given(AGES)
@example(REHEARSE_EVERY)
@example(REHEARSE_EVERY - REHEARSE_SOON)
@example(timedelta(0))
def test_a_rehearsal_is_asked_for_each_quarter(passed: timedelta) -> None:
    found = Short(rehearsed_at=NOW - passed).rehearsed(NOW)
    if passed >= REHEARSE_EVERY:
        assert found is Age.LATE
    elif passed >= REHEARSE_EVERY - REHEARSE_SOON:
        assert found is Age.SOON
    else:
        assert found is Age.GOOD


def test_what_never_was_is_asked_for() -> None:
    nothing = Standing().in_short()
    assert nothing.made(NOW) is Age.LATE
    assert nothing.copied(NOW) is Age.SOON
    assert nothing.rehearsed(NOW) is Age.SOON


@given(AGES)
def test_one_backup_a_day_is_due_whatever_the_clock_did(passed: timedelta) -> None:
    other_day = local(NOW - passed).date() != local(NOW).date()
    assert is_due(backup(NOW - passed), NOW, 1) is other_day


def test_the_first_and_the_first_under_a_new_key_are_due_at_once() -> None:
    assert is_due(None, NOW, 1)
    assert is_due(backup(NOW), NOW, 2)
    assert not is_due(backup(NOW), NOW, 1)


@pytest.mark.parametrize("found", Place)
def test_a_copy_on_the_same_disk_is_none(found: Place) -> None:
    standing = Standing((backup(NOW),), second=Second("/s", found, (), NOW))
    same = found is Place.SAME_DISK
    assert standing.in_short().copied_at == (None if same else NOW)


def test_a_rehearsal_that_failed_does_not_count() -> None:
    failed = Standing(rehearsal=Rehearsal("b", NOW, text("T", "no")))
    assert failed.in_short().rehearsed_at is None
    assert Standing(rehearsal=Rehearsal("b", NOW, None)).in_short().rehearsed_at == NOW


def test_every_code_has_its_words() -> None:
    assert set(REASONS) == set(Why)
    assert set(PLACES) == set(Place)
