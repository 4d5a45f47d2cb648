"""Which deadlines fall when nobody is at work."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from models.calendar.closed import HOWS, LEFT_OUT, How, asked_about, back_at
from models.calendar.entry import Entry, EntryKind
from models.calendar.hours import STANDARD
from models.kernel.clock import at_wall_clock
from models.kernel.ids import EntryId, UserId


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return at_wall_clock(date(2026, 1, day), hour, minute)


def entry(due: datetime, kind: EntryKind = EntryKind.ASSESSMENT) -> Entry:
    return Entry(
        EntryId("e"), kind, UserId("u"), due, "severity_24", at(14, 9), at(14, 9), UserId("u")
    )


@pytest.mark.parametrize(
    ("now", "back"),
    [
        (at(14, 9), at(15, 8)),  # Wednesday: closed tonight
        (at(16, 9), at(19, 8)),  # Friday: closed until Monday
        (at(16, 16), at(19, 8)),
        (at(17, 12), at(19, 8)),
        (at(19, 7), at(19, 8)),
    ],
)
def test_somebody_is_back_at_the_opening_after_the_next_closing(
    now: datetime, back: datetime
) -> None:
    assert back_at(now, STANDARD) == back


@pytest.mark.parametrize(
    ("now", "due", "kind", "asked"),
    [
        (at(14, 9), at(17, 9, 4), EntryKind.ASSESSMENT, True),  # on Saturday, asked at once
        (at(14, 9), at(17, 9, 4), EntryKind.FOLLOW_UP, False),  # not yet
        (at(16, 9), at(17, 9, 4), EntryKind.FOLLOW_UP, True),  # the last working day before
        (at(16, 9), at(19, 7, 59), EntryKind.FOLLOW_UP, True),
        (at(16, 9), at(19, 8), EntryKind.FOLLOW_UP, False),
        (at(18, 9), at(18, 22), EntryKind.FOLLOW_UP, False),  # tomorrow somebody is back
        (at(14, 9), at(14, 22), EntryKind.FOLLOW_UP, False),  # for a night only what is urgent
        (at(14, 9), at(14, 22), EntryKind.ASSESSMENT, True),
        (at(14, 9), at(14, 15), EntryKind.ASSESSMENT, False),  # while somebody is at work
        (at(18, 9), at(17, 9), EntryKind.ASSESSMENT, False),  # overdue: it stands on top anyway
        (at(16, 9), at(17, 9), EntryKind.PAPER_RETURN, False),
    ],
)
def test_what_falls_due_when_nobody_is_at_work_is_asked_about(
    now: datetime, due: datetime, kind: EntryKind, *, asked: bool
) -> None:
    assert asked_about(entry(due, kind), now, STANDARD) is asked


def test_an_appointment_is_nobodys_deadline() -> None:
    visit = replace(entry(at(17, 9)), starts_at=at(17, 9), ends_at=at(17, 10))
    assert not asked_about(visit, at(16, 9), STANDARD)


def test_what_waits_for_others_is_left_out() -> None:
    assert EntryKind.RECEIPT in LEFT_OUT
    assert EntryKind.ASSESSMENT not in LEFT_OUT
    assert set(HOWS) == set(How)
