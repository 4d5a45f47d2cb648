"""The calendar is taken up where each user left it; nothing of it is logged."""

from datetime import date, timedelta

from models.calendar.view_state import MINE, CalendarState, Narrowed
from models.usecases.calendar_state import KeepCalendar, OpenCalendar
from tests.casework import acts_of
from tests.office import BO, TestOffice

STATE = CalendarState("month", date(2026, 3, 2), Narrowed(MINE, "police"))


def test_each_user_finds_the_calendar_as_it_was_left(office: TestOffice) -> None:
    before = acts_of(office)
    assert OpenCalendar(office.begin)() == CalendarState()
    assert KeepCalendar(office.begin)(STATE) == frozenset()
    assert OpenCalendar(office.begin)() == STATE
    assert OpenCalendar(office.begin_as(BO))() == CalendarState()
    assert acts_of(office) == before
    office.clock.advance(timedelta(days=1))
    assert OpenCalendar(office.begin)() == CalendarState("month", None, STATE.narrowed)
