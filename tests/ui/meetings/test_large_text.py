"""A meeting with text of 200 % on a small screen: nothing is pressed, nothing goes sideways."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from models.kernel.ids import MeetingId
from tests.holding import hold
from tests.office import open_office
from tests.ui.front import context_of, outfit_of
from ui.kit.theme import Scheme, Theme
from ui.meetings.check_pane import CheckPane
from ui.meetings.meeting_page import MeetingPage
from ui.meetings.room_page import RoomPage
from ui.shell.compose_meetings import planning_acts
from ui.shell.compose_room import room_acts
from ui.tour.hands import settle
from ui.tour.pages.room import RoomScreen

SMALL = (1090, 683)
"""A window of 1366 by 768 without its bar at the left and what stands above and below."""


@pytest.fixture
def screen(qtbot: QtBot, theme: Theme, tmp_path: Path) -> RoomScreen:
    theme.use(Scheme.LIGHT, 200)
    held = hold(open_office(tmp_path))
    acts, context = room_acts(outfit_of(held.office)), context_of(held.office)
    page = RoomPage(acts, context, MeetingId(held.meeting))
    qtbot.addWidget(page)
    page.resize(*SMALL)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    settle()
    return RoomScreen(page)


def pressed(widget: QWidget) -> list[str]:
    """Return what has less height than its words need."""
    settle()
    lines = [each for each in widget.findChildren(QLabel) if each.isVisible()]
    found = [
        each.text()
        for each in lines
        if each.wordWrap() and each.height() < each.heightForWidth(each.width())
    ]
    buttons = [each for each in widget.findChildren(QPushButton) if each.isVisible()]
    cut = [each for each in buttons if each.height() < each.fontMetrics().height()]
    for each in buttons:
        around = each.parentWidget()
        if around is not None and around.height() <= each.geometry().bottom():
            cut.append(each)
    return found + [each.text() for each in cut]


def test_every_line_of_a_point_has_its_height(screen: RoomScreen) -> None:
    screen.everybody_came()
    screen.open_point()
    assert not pressed(screen.point)
    assert screen.page.body.horizontalScrollBar().maximum() == 0


def test_the_last_look_stands_below_each_other_where_there_is_no_room(
    screen: RoomScreen,
) -> None:
    screen.everybody_came()
    screen.page.check()
    settle()
    pane = screen.page.pane
    assert isinstance(pane, CheckPane)
    heads = _said(pane).count("In the register")
    assert heads == 2, "each case says for itself what goes into the register"
    assert screen.page.body.horizontalScrollBar().maximum() == 0
    screen.page.resize(2600, 900)
    settle()
    assert _said(pane).count("In the register") == 1, "a table has its heads once"


def test_the_agenda_does_not_go_sideways(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    theme.use(Scheme.LIGHT, 200)
    held = hold(open_office(tmp_path))
    acts, context = planning_acts(outfit_of(held.office)), context_of(held.office)
    page = MeetingPage(acts, context, MeetingId(held.meeting))
    qtbot.addWidget(page)
    page.resize(*SMALL)
    page.show()
    settle()
    pane = page.agenda
    around = pane.findChild(QScrollArea)
    assert around is not None
    inside = around.widget()
    assert inside is not None
    acts_across = sum(
        each.sizeHint().width() for each in (pane.up, pane.down, pane.edit, pane.off)
    )
    assert inside.minimumSizeHint().width() < acts_across, "the acts go over two lines"


def _said(pane: CheckPane) -> list[str]:
    return [each.text() for each in pane.written.findChildren(QLabel) if each.isVisible()]
