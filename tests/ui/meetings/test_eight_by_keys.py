"""The whole meeting of eight cases, from the rail to the minutes: no mouse is touched."""

from collections.abc import Iterator
from typing import TypeVar

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from models.access.roles import Role
from models.meetings.meeting import MeetingState
from tests.casework import answer, open_case
from tests.holding import NAMES
from tests.office import TestOffice
from tests.ui.shell.test_desk_by_role import desk_of
from ui.kit.theme import Theme
from ui.meetings.meeting_page import MeetingPage
from ui.meetings.meetings_view import MeetingsView
from ui.meetings.room_page import RoomPage
from ui.shell.desk import Desk
from ui.tour.hands import settle
from ui.tour.keys import Keys
from ui.tour.pages.meetings import MeetingDesk, MeetingsList
from ui.tour.pages.room import RoomScreen

View = TypeVar("View", bound=QWidget)
MOUSE = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)


class Mouse(QObject):
    """Counts what a mouse does, anywhere in the program."""

    pressed = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        del watched
        self.pressed += event.type() in MOUSE
        return False


@pytest.fixture
def mouse() -> Iterator[Mouse]:
    app, found = QApplication.instance(), Mouse()
    assert app is not None
    app.installEventFilter(found)
    yield found
    app.removeEventFilter(found)


def on_page(desk: Desk, kind: type[View]) -> View:
    settle()
    assert isinstance(desk.page, kind)
    return desk.page


def test_a_meeting_of_eight_cases_is_planned_held_and_closed_with_the_keyboard_alone(
    qtbot: QtBot, office: TestOffice, theme: Theme, mouse: Mouse
) -> None:
    desk = desk_of(qtbot, office, theme, Role.TOVHOLDER)
    office.user = user = desk.context.user
    for name in NAMES:
        answer(office, open_case(office, about_name=name, about_age="15").case_id)
    keys = Keys(desk)
    keys.press("Ctrl+4")
    MeetingsList(on_page(desk, MeetingsView)).plan(
        {
            "kind": "coordination", "date": "14.01.2026", "time": "10.50", "until": "12.00",
            "place": "Rådhuset, lokale 2", "chair": str(user.id),
        }
    )  # fmt: skip
    before = MeetingDesk(on_page(desk, MeetingPage))
    for authority in ("local_police", "school"):
        before.add({"who": "authority", "authority": authority, "mandate": "speaks"})
    before.turn("agenda")
    waiting = before.waiting()
    assert len(waiting) == len(NAMES)
    for _ in waiting:
        before.put_on()
    assert (before.agenda(), before.waiting()) == (waiting, ())
    before.shift(waiting[7], "Alt+Up")
    before.shift(waiting[0], "Alt+Down")
    ordered = (waiting[1], waiting[0], *waiting[2:6], waiting[7], waiting[6])
    assert before.agenda() == ordered
    rows = before.page.rows
    assert rows is not None
    outside = [str(each.id) for each in rows.participants if each.authority]
    for number in ordered:
        before.set_point(number, {"who": outside})
    office.wait(minutes=150)
    before.begin()
    screen = RoomScreen(on_page(desk, RoomPage))
    screen.everybody_came()
    for _ in ordered:
        screen.open_point()
        screen.answer({"outcome": "go_on", "words": "Det går godt"})
        screen.add("actions", what="Ring til skolen", who=f"u:{user.id}", due="04.02.2026")
        screen.done()
    assert screen.gaps() == ()
    dialog = screen.close()
    assert dialog.isVisible()  # the minutes are shown
    keys.press("Esc")
    assert not (isValid(dialog) and dialog.isVisible())
    assert mouse.pressed == 0
    with office.begin() as work:
        assert work.meetings.get(before.page.meeting_id).state is MeetingState.CLOSED
