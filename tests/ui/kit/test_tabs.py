"""Tabs that there is no room for stand behind a button, in their order."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ui.kit.tabs import MoreTabs, Tabs

KEYS = ("overview", "people", "analysis", "visits", "efforts", "log")


@pytest.fixture
def tabs(qtbot: QtBot) -> Tabs:
    made = Tabs("Pages")
    qtbot.addWidget(made)
    for key in KEYS:
        made.add(key, f"{key} & more")
    return made


def shown(tabs: Tabs) -> list[str]:
    return [str(tabs.tabData(at)) for at in range(tabs.count()) if tabs.isTabVisible(at)]


def width(tabs: Tabs, count: int) -> int:
    return sum(tabs.tabSizeHint(at).width() for at in range(count))


def test_as_many_tabs_as_there_is_room_for_are_seen(tabs: Tabs) -> None:
    for count in range(1, len(KEYS) + 1):
        tabs.fit(width(tabs, count))
        assert shown(tabs) == list(KEYS[:count])
        assert [key for key, _ in tabs.away] == list(KEYS[count:])
    tabs.fit(width(tabs, 6) - 1)
    assert shown(tabs) == list(KEYS[:5])


def test_the_tab_in_front_is_always_seen(tabs: Tabs) -> None:
    tabs.fit(width(tabs, 3))
    tabs.select("log")
    tabs.fit(width(tabs, 3))
    assert "log" in shown(tabs)
    assert tabs.selected() == "log"
    tabs.fit(0)
    assert shown(tabs) == ["log"]


def test_no_tabs_take_no_room(qtbot: QtBot) -> None:
    bar = Tabs("None")
    qtbot.addWidget(bar)
    bar.fit(100)
    assert bar.away == ()


@pytest.mark.qt_log_ignore("grabbing the keyboard", r"support raise\(\)")  # said of any menu
def test_the_button_leads_to_the_others(qtbot: QtBot, tabs: Tabs) -> None:
    more = MoreTabs(tabs)
    qtbot.addWidget(more)
    assert more.fit(width(tabs, 6)) == tabs.sizeHint().width()
    assert more.isHidden()
    more.fit(width(tabs, 3) + more.sizeHint().width())
    assert shown(tabs) == list(KEYS[:3])
    assert not more.isHidden()
    chosen: list[str] = []
    tabs.chosen.connect(chosen.append)
    QTest.mouseClick(more, Qt.MouseButton.LeftButton)
    menu = more.pages
    assert [act.data() for act in menu.actions()] == list(KEYS[3:])
    assert menu.actions()[0].text() == "visits && more"
    menu.actions()[1].trigger()
    menu.close()
    assert chosen == ["efforts"]
    assert tabs.selected() == "efforts"
    assert "efforts" in shown(tabs)
