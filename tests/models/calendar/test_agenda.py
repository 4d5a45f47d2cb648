"""Days, weeks and months of the calendar."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from models.calendar.agenda import (
    CalendarRow,
    agenda,
    by_day,
    month_after,
    month_page,
    page_span,
)
from models.calendar.days import holiday
from models.calendar.entry import EntryKind, EntryStatus
from models.calendar.origins import ORIGINS
from models.calendar.urgency import Urgency
from models.kernel.clock import at_wall_clock
from models.kernel.ids import CaseId, EntryId, UserId
from models.kernel.text import plain

NOW = datetime(2026, 1, 14, 7, 30, tzinfo=UTC)


def row(due: datetime, key: str = "e", **more: object) -> CalendarRow:
    values = {
        "entry_id": EntryId(key), "kind": EntryKind.FOLLOW_UP, "status": EntryStatus.OPEN,
        "due_at": due, "starts_at": None, "ends_at": None, "number": "S-2026-0001",
        "owner_id": UserId("u"), "origin": "severity_24", "origin_at": due,
        "case_id": CaseId("c"), "concern_id": None, "about_id": "", "place": "", **more,
    }  # fmt: skip
    return CalendarRow(**values)  # type: ignore[arg-type]


@given(some.dates(date(1990, 1, 1), date(2090, 12, 31)))
def test_a_page_holds_its_whole_month_in_weeks_from_monday(day: date) -> None:
    weeks = month_page(day.year, day.month)
    days = [each for week in weeks for each in week.days]
    assert day in weeks[0].days + sum((week.days for week in weeks[1:]), ())
    assert days == [days[0] + timedelta(days=at) for at in range(7 * len(weeks))]
    assert days[0] <= day.replace(day=1) < days[7]
    assert month_after(day.replace(day=1), 1) - timedelta(days=1) in weeks[-1].days
    assert days[0].weekday() == 0
    for week in weeks:
        assert {each.isocalendar().week for each in week.days} == {week.number}


def test_week_53_stands_at_the_end_of_2026() -> None:
    december = month_page(2026, 12)
    assert [week.number for week in december] == [49, 50, 51, 52, 53]
    assert december[4].days[3] == date(2026, 12, 31)
    assert month_page(2027, 1)[0].number == 53


@pytest.mark.parametrize(
    ("day", "name"),
    [
        (date(2026, 1, 1), "Nytårsdag"),
        (date(2026, 4, 2), "Skærtorsdag"),
        (date(2026, 4, 3), "Langfredag"),
        (date(2026, 4, 5), "Påskedag"),
        (date(2026, 4, 6), "Anden påskedag"),
        (date(2026, 5, 1), ""),  # store bededag is gone
        (date(2026, 5, 14), "Kristi himmelfartsdag"),
        (date(2026, 5, 24), "Pinsedag"),
        (date(2026, 5, 25), "Anden pinsedag"),
        (date(2026, 12, 25), "Juledag"),
        (date(2026, 12, 26), "Anden juledag"),
    ],
)
def test_the_danish_holidays_of_2026(day: date, name: str) -> None:
    assert holiday(day) == name


@given(some.dates(date(1990, 1, 1), date(2090, 12, 31)), some.integers(-30, 30))
def test_months_on_stays_in_the_month_that_is_meant(day: date, months: int) -> None:
    found = month_after(day, months)
    count = day.year * 12 + day.month + months
    assert found.year * 12 + found.month == count
    assert found.day == day.day or (
        found.day < day.day and (found + timedelta(days=1)).day == 1
    )


def test_a_page_begins_and_ends_at_midnight_in_denmark() -> None:
    first, last = page_span(month_page(2026, 10))  # the clock is set back on the 25th
    assert (first, last) == (
        at_wall_clock(date(2026, 9, 28), 0),
        at_wall_clock(date(2026, 11, 2), 0),
    )
    assert last - first == timedelta(days=35, hours=1)


def test_a_row_stands_on_its_danish_day() -> None:
    late = row(datetime(2026, 6, 30, 22, 30, tzinfo=UTC))
    assert late.day == date(2026, 7, 1)
    assert by_day([late]) == {date(2026, 7, 1): (late,)}


def test_the_overdue_come_first_and_what_is_done_has_gone() -> None:
    late = row(NOW - timedelta(days=40), "a")
    due_now = row(NOW, "b")
    soon, later = row(NOW + timedelta(hours=1), "c"), row(NOW + timedelta(days=3), "d")
    done = row(NOW - timedelta(days=1), "f", status=EntryStatus.DONE)
    running = row(NOW - timedelta(minutes=5), "g", ends_at=NOW + timedelta(minutes=5))
    found = agenda([later, due_now, soon, done, late, running], NOW)
    assert found.overdue == (late, due_now)
    assert [day.rows for day in found.days] == [(running, soon), (later,)]
    assert not found.empty
    assert agenda([done], NOW).empty


def test_what_is_done_is_not_pressing() -> None:
    assert row(NOW).pressing(NOW) is Urgency.OVERDUE
    assert row(NOW, status=EntryStatus.DONE).pressing(NOW) is Urgency.LATER


def test_calendar_words_are_kind_and_number() -> None:
    assert plain(row(NOW).words) == "Follow-up S-2026-0001"
    for origin in ORIGINS:
        assert "12.1. 9.04" in plain(row(NOW, origin=origin).origin_words("12.1. 9.04"))
