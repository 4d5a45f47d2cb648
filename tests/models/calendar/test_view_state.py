"""What the calendar is narrowed by, and how it is kept."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as some

from models.calendar.entry import APPOINTMENTS, EntryKind
from models.calendar.view_state import (
    GROUPS,
    MINE,
    NARROWS,
    CalendarState,
    KindGroup,
    Narrow,
    Narrowed,
    group_of,
    number_of,
    read,
    written,
)
from models.kernel.ids import UserId
from tests.models.calendar.test_agenda import row

NOW = datetime(2026, 1, 14, 7, 30, tzinfo=UTC)
TODAY = date(2026, 1, 14)
ME, OTHER = UserId("u"), UserId("o")


def test_every_kind_has_one_group_and_every_group_words() -> None:
    groups = {kind: group_of(kind) for kind in EntryKind}
    assert set(groups.values()) == set(KindGroup) == set(GROUPS)
    assert {k for k, group in groups.items() if group is KindGroup.APPOINTMENTS} == APPOINTMENTS
    assert not {str(group) for group in KindGroup} & {str(kind) for kind in EntryKind}
    assert set(NARROWS) == set(Narrow)


@pytest.mark.parametrize(
    ("narrowed", "shown"),
    [
        (Narrowed(), True),
        (Narrowed(owner=MINE), True),
        (Narrowed(owner=OTHER), False),
        (Narrowed(owner=ME), True),
        (Narrowed(kind="follow_up"), True),
        (Narrowed(kind="appointments"), True),
        (Narrowed(kind="police"), False),
        (Narrowed(case="S-2026-0001"), True),
        (Narrowed(case="S-2026-0002"), False),
        (Narrowed(MINE, "appointments", "S-2026-0001"), True),
        (Narrowed(MINE, "meeting", "S-2026-0001"), False),
    ],
)
def test_an_entry_is_shown_where_every_filter_lets_it(
    narrowed: Narrowed, *, shown: bool
) -> None:
    assert narrowed.shows(row(NOW), ME) is shown


def test_ones_own_are_what_one_has_and_what_one_takes_part_in() -> None:
    away = replace(row(NOW), holder_id=OTHER)
    assert not Narrowed(MINE).shows(away, ME), "the deputy has it"
    assert Narrowed(MINE).shows(away, OTHER)
    joined = replace(row(NOW), colleagues=frozenset({OTHER}))
    assert Narrowed(MINE).shows(joined, OTHER)
    assert Narrowed(MINE).shows(joined, ME)
    assert Narrowed(OTHER).shows(joined, ME)


def test_filters_are_set_and_taken_away_one_by_one() -> None:
    narrowed = Narrowed().by(Narrow.OWNER, MINE).by(Narrow.CASE, "S-2026-0001")
    assert narrowed.value(Narrow.OWNER) == MINE
    assert narrowed.value(Narrow.KIND) == ""
    assert narrowed.by(Narrow.OWNER, "") == Narrowed(case="S-2026-0001")
    assert not Narrowed()
    assert narrowed


@pytest.mark.parametrize(
    ("typed", "number"),
    [("42", "S-2026-0042"), (" s-2025-0007 ", "S-2025-0007"), ("H-2026-0001", "H-2026-0001"),
     ("", ""), ("²", "²")],
)  # fmt: skip
def test_the_last_digits_of_a_number_will_do(typed: str, number: str) -> None:
    assert number_of(typed, 2026) == number


def test_a_state_comes_back_the_same_day_without_the_case() -> None:
    state = CalendarState("week", date(2026, 3, 2), Narrowed(MINE, "police", "S-2026-0001"))
    kept = written(state, TODAY)
    assert "S-2026" not in kept
    assert read(kept, TODAY) == CalendarState(
        "week", date(2026, 3, 2), Narrowed(MINE, "police")
    )
    assert read(kept, date(2026, 1, 15)).day is None
    assert read(written(CalendarState(), TODAY), TODAY) == CalendarState()


@pytest.mark.parametrize(
    "stored",
    ["", "{", "[1]", '{"view": 3, "kind": "names", "day": "x", "kept": "2026-01-14"}'],
)
def test_what_is_no_state_is_the_usual_one(stored: str) -> None:
    assert read(stored, TODAY) == CalendarState()


@given(
    some.dictionaries(some.sampled_from(["view", "day", "kept", "owner", "kind"]), some.text())
)
def test_any_words_are_read(found: dict[str, str]) -> None:
    assert isinstance(read(json.dumps(found), TODAY), CalendarState)
