"""What leaves for another calendar: a neutral word, a number, a time; and nothing by mistake."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from models.calendar.agenda import CalendarRow
from models.calendar.entry import APPOINTMENTS, EntryKind, EntryStatus
from models.calendar.ics.writing import (
    DEADLINE,
    MEETING,
    LeakError,
    leaving_of,
    may_leave,
    title_of,
    write,
)
from models.kernel.clock import at_wall_clock
from models.kernel.ids import CaseId, EntryId, UserId
from models.kernel.text import Text, plain
from tests.ics_files import read, shown

KEY = "0123456789abcdef"
NOW = at_wall_clock(datetime(2026, 1, 14).date(), 8, 30)


def row(**other: object) -> CalendarRow:
    starts = at_wall_clock(datetime(2026, 3, 30).date(), 10)
    made = CalendarRow(
        EntryId("e"), EntryKind.HOME_VISIT, EntryStatus.OPEN, starts, starts,
        starts + timedelta(hours=1), "S-2026-0042", UserId("u"), "person", NOW, CaseId("c"),
        None, "", "Demosgade 39, st.",
    )  # fmt: skip
    return replace(made, **other)  # type: ignore[arg-type]


def file(*rows: CalendarRow) -> str:
    return write([leaving_of(each, KEY, 2) for each in rows], NOW, plain).decode()


def test_a_home_visit_leaves_as_a_meeting_without_its_place() -> None:
    assert file(row()).split("\r\n") == [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Tovholder//Infohus//DA",
        "CALSCALE:GREGORIAN", "BEGIN:VEVENT", "UID:abcdefghijklmnop@infohus", "SEQUENCE:2",
        "DTSTAMP:20260114T073000Z", "DTSTART:20260330T080000Z", "DTEND:20260330T090000Z",
        "SUMMARY:Infohus: meeting S-2026-0042", "CLASS:PRIVATE", "TRANSP:OPAQUE",
        "X-MICROSOFT-CDO-BUSYSTATUS:BUSY", "END:VEVENT", "END:VCALENDAR", "",
    ]  # fmt: skip


def test_a_deadline_takes_no_time_and_makes_nobody_busy() -> None:
    made = file(
        row(kind=EntryKind.ASSESSMENT, starts_at=None, ends_at=None, number="H-2026-0001")
    )
    assert "SUMMARY:Infohus: deadline H-2026-0001" in made
    assert "DTEND" not in made
    assert "TRANSP:TRANSPARENT" in made
    assert read(made.encode()) == ()


@pytest.mark.parametrize("kind", EntryKind)
def test_no_kind_tells_more_than_that_it_is_a_meeting_or_a_deadline(kind: EntryKind) -> None:
    title = title_of(row(kind=kind, number=""))
    assert title == (MEETING if kind in APPOINTMENTS else DEADLINE)


def test_what_is_no_number_does_not_leave() -> None:
    assert title_of(row(number="Freja Eksempel")) == MEETING


def test_what_was_written_is_read_again_to_the_minute() -> None:
    assert shown(read(file(row()).encode())) == ["30.03. 10:00 - 30.03. 11:00"]


def test_only_what_is_left_to_do_and_not_past_may_leave() -> None:
    assert may_leave(row(), NOW)
    assert not may_leave(row(status=EntryStatus.DONE), NOW)
    assert not may_leave(row(), datetime(2026, 3, 30, 9, tzinfo=UTC))
    assert may_leave(row(), datetime(2026, 3, 30, 8, 59, tzinfo=UTC))  # it is running
    assert not may_leave(row(due_at=NOW, starts_at=None, ends_at=None), NOW)


@pytest.mark.parametrize(
    "title",
    [
        "Infohus: meeting Freja",
        "Infohus: meeting S-2026-0042\r\nDESCRIPTION:Freja",
        "Infohus: meeting 010190-1234",
        "Freja",
    ],
)
def test_a_title_that_says_more_never_leaves(title: str) -> None:
    leaving = leaving_of(row(), KEY, 0)
    with pytest.raises(LeakError):
        write([replace(leaving, title=Text("Ics", title))], NOW, plain)
    with pytest.raises(LeakError):
        write([replace(leaving, key="010190-1234")], NOW, plain)
