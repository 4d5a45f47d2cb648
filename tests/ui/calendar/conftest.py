"""A desk for every test of the calendar."""

from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from tests.casework import open_case
from tests.office import TestOffice
from tests.ui.calendar.desk import Desk
from tests.ui.front import Screens
from ui.calendar.calendar_view import CalendarView
from ui.tour.pages.calendar import CalendarPage


@pytest.fixture
def desk(qtbot: QtBot, office: TestOffice) -> Desk:
    office.clock.advance(timedelta(days=-2))
    case = open_case(office, about_name="Freja Eksempel", about_age="25")
    office.clock.advance(timedelta(days=2))
    screens = Screens(office)
    view = CalendarView(screens.calendar, screens.context)
    qtbot.addWidget(view)
    view.resize(1262, 700)
    view.show()
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    return Desk(office, CalendarPage(view), screens.went, case)
