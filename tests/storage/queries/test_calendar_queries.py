"""The calendar's rows from a real database."""

from datetime import date, timedelta

import pytest

from models.calendar.entry import EntryKind, EntryStatus
from models.calendar.recurrence import Every, Rule
from models.calendar.repetition import rhythm_words
from models.cases.case import PoliceAnswer
from models.kernel.clock import at_wall_clock
from models.kernel.text import plain
from models.usecases.complete_entry import CompleteEntry, Completion
from models.usecases.move_entry import Move, MoveEntry
from models.usecases.plan_follow_up import FollowUp, PlanFollowUp
from storage.queries.calendar import (
    between_sql,
    case_by_number,
    entries_between,
    open_until,
    open_until_sql,
)
from storage.repositories.sight import EVERYTHING
from tests.casework import answer, entry_of, open_case, register
from tests.office import TestOffice
from tests.visiting import cleared_case, plan


def test_rows_say_kind_and_number_and_never_a_name(office: TestOffice) -> None:
    opened = cleared_case(office)
    plan(office, opened.case_id)
    register(office, about_name="Freja Eksempel")
    now = office.clock.now()
    rows = entries_between(
        office.database.sql, EVERYTHING, now - timedelta(days=1), now + timedelta(days=60)
    )
    words = " ".join(plain(row.words) + row.place for row in rows)
    assert "Home visit S-2026-0001" in words
    assert "Assess the concern H-2026-0002" in words
    for name in ("Mathias", "Testesen", "Freja", "Øvelsesvej"):
        assert name not in words


def test_a_suspended_case_has_vanished(office: TestOffice) -> None:
    opened = cleared_case(office)
    plan(office, opened.case_id)
    other = open_case(office, about_name="Freja Eksempel", about_age="25")
    answer(office, opened.case_id, PoliceAnswer.TAKES_OVER)
    later = office.clock.now() + timedelta(days=400)
    for rows in (
        entries_between(
            office.database.sql, EVERYTHING, office.clock.now() - timedelta(days=9), later
        ),
        open_until(office.database.sql, EVERYTHING, later),
    ):
        assert {row.case_id for row in rows} == {other.case_id}


def test_done_entries_stay_in_the_month_and_moved_ones_go(office: TestOffice) -> None:
    opened = cleared_case(office)
    now = office.clock.now()
    ids = [
        PlanFollowUp(office.begin)(
            FollowUp(opened.case_id, EntryKind.OTHER, now + timedelta(days=d))
        ).entry_id
        for d in (1, 2, 3)
    ]
    CompleteEntry(office.begin)(Completion(ids[0], "Ringet op"))
    MoveEntry(office.begin)(Move(ids[1], now + timedelta(days=5), "Syg"))
    rows = entries_between(office.database.sql, EVERYTHING, now, now + timedelta(days=30))
    tasks = {row.entry_id: row for row in rows if row.kind is EntryKind.OTHER}
    assert tasks[ids[0]].status is EntryStatus.DONE
    assert ids[1] not in tasks
    assert {row.origin for row in tasks.values()} == {"person", "moved"}
    left = {
        row.entry_id
        for row in open_until(office.database.sql, EVERYTHING, now + timedelta(days=30))
    }
    assert left.isdisjoint(ids[:2])
    assert ids[2] in left


def test_the_bounds_are_half_open(office: TestOffice) -> None:
    opened = open_case(office)
    due = entry_of(office, opened.case_id, EntryKind.POLICE_QUESTION).due_at
    second = timedelta(seconds=1)
    sql = office.database.sql
    assert any(r.due_at == due for r in entries_between(sql, EVERYTHING, due, due + second))
    assert not any(r.due_at == due for r in entries_between(sql, EVERYTHING, due - second, due))
    assert not any(r.due_at == due for r in open_until(sql, EVERYTHING, due))


def test_a_case_is_found_by_its_number_or_its_last_digits(office: TestOffice) -> None:
    opened = open_case(office)
    other = open_case(office, about_name="Freja Eksempel", about_age="25")
    sql = office.database.sql
    assert case_by_number(sql, EVERYTHING, " s-2026-0001 ", 2026) == (
        opened.case_id,
        "S-2026-0001",
    )
    assert case_by_number(sql, EVERYTHING, "2", 2026) == (other.case_id, "S-2026-0002")
    for typed in ("", "3", "S-2025-0001", "x", "²"):
        assert case_by_number(sql, EVERYTHING, typed, 2026) is None
    answer(office, other.case_id, PoliceAnswer.TAKES_OVER)
    assert case_by_number(sql, EVERYTHING, "2", 2026) is None


@pytest.mark.parametrize(
    ("query", "index"),
    [(between_sql(EVERYTHING), "entry_by_day"), (open_until_sql(EVERYTHING), "entry_open")],
)
def test_the_calendar_is_read_by_its_index(office: TestOffice, query: str, index: str) -> None:
    values = {"first": "2026", "last": "2027", "most": 5, "sight_now": ""}
    plan_of = office.database.sql.execute("EXPLAIN QUERY PLAN " + query, values).fetchall()
    steps = [str(step[3]) for step in plan_of]
    assert any(f"USING INDEX {index}" in step for step in steps)
    assert not any(step.startswith("SCAN") for step in steps)


def test_a_day_of_a_series_says_how_it_repeats(office: TestOffice) -> None:
    case = open_case(office).case_id
    starts = at_wall_clock(date(2026, 1, 22), 10)
    rule = Rule(date(2026, 1, 22), Every.WEEK, 2)
    PlanFollowUp(office.begin)(FollowUp(case, EntryKind.OTHER, starts, repeats=rule))
    rows = open_until(office.database.sql, EVERYTHING, starts + timedelta(days=20))
    repeating = [row for row in rows if row.series_id is not None]
    assert [row.day for row in repeating] == [date(2026, 1, 22), date(2026, 2, 5)]
    assert {plain(row.rhythm) for row in repeating if row.rhythm} == {plain(rhythm_words(rule))}
    assert {row.rhythm for row in rows if row.series_id is None} == {None}
