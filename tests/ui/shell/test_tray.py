"""A notice outside the window: off by default, without a number or a name, gone with the desk."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from models.settings.device import TRAY
from models.usecases.remind import KeepTold
from tests.casework import open_case
from tests.office import TestOffice
from tests.ui.front import Screens, outfit_of, show
from ui.calendar.reminding import Reminding
from ui.device import Device
from ui.settings.acts import SettingsActs
from ui.settings.settings_view import SettingsView
from ui.shell import tray
from ui.shell.compose_reminders import reminder_acts
from ui.shell.tray import TrayNotice, tray_offered


class FakeTray(QObject):
    """The system's place for notices."""

    activated = Signal(int)
    messageClicked = Signal()  # noqa: N815 - Qt's name

    def __init__(self, _icon: QIcon, parent: QObject) -> None:
        super().__init__(parent)
        self.said: list[tuple[str, ...]] = []
        self.shown = False

    def setToolTip(self, words: str) -> None:  # noqa: N802 - Qt's name
        self.said.append((words,))

    def show(self) -> None:
        self.shown = True

    def hide(self) -> None:
        self.shown = False

    def showMessage(self, title: str, words: str, *_: Any) -> None:  # noqa: N802 - Qt's name
        self.said.append((title, words))


def shown_by(notice: TrayNotice) -> FakeTray:
    found: Any = notice.icon
    assert isinstance(found, FakeTray)
    return found


Notice = Callable[..., tuple[TrayNotice, QWidget]]


@pytest.fixture
def made(qtbot: QtBot, office: TestOffice, monkeypatch: pytest.MonkeyPatch) -> Notice:
    monkeypatch.setattr(tray, "QSystemTrayIcon", FakeTray)
    monkeypatch.setattr(tray, "tray_offered", lambda: True)
    KeepTold(office.begin)(office.clock.now())
    open_case(office)

    def make(wanted: str, *, front: bool = False) -> tuple[TrayNotice, QWidget]:
        device, window = Device(None), QWidget()
        device.put(TRAY, wanted)
        reminding = Reminding(window, Screens(office).context, reminder_acts(outfit_of(office)))
        QVBoxLayout(window).addWidget(reminding.bar)
        notice = TrayNotice(reminding, device)
        show(qtbot, window)
        if not front:
            other = QWidget()
            show(qtbot, other)
        office.wait(days=2)
        reminding.ask()
        return notice, window

    return make


def test_it_is_off_until_somebody_wants_it(made: Notice) -> None:
    assert Device(None).get(TRAY) == "no"
    notice, _ = made("no")
    assert notice.icon is None


def test_it_says_that_something_is_due_and_not_a_number(made: Notice) -> None:
    notice, _ = made("yes")
    icon = shown_by(notice)
    assert icon.said == [("Tovholder",), ("Tovholder", "Something is due.")]
    assert icon.shown


def test_nothing_is_told_beside_the_window_that_one_looks_at(made: Notice) -> None:
    notice, _ = made("yes", front=True)
    assert notice.icon is None


def test_it_leads_to_the_reminders_and_goes(made: Notice, qtbot: QtBot) -> None:
    notice, window = made("yes")
    icon = shown_by(notice)
    icon.messageClicked.emit()
    qtbot.waitUntil(window.isActiveWindow)
    assert not icon.shown
    assert notice._reminding.bar.rows[0].what.hasFocus()


def test_a_minimised_window_comes_back(made: Notice) -> None:
    notice, window = made("yes")
    icon = shown_by(notice)
    window.showMinimized()
    notice._reminding.came.emit()
    assert len(icon.said) == 3
    icon.activated.emit(1)
    assert not window.isMinimized()


def test_it_goes_by_itself_and_with_the_desk(made: Notice) -> None:
    notice, _ = made("yes")
    icon = shown_by(notice)
    assert icon.parent() is notice
    notice._gone.timeout.emit()
    assert not icon.shown


def test_without_an_icon_there_is_nothing_to_take_away(made: Notice) -> None:
    notice, _ = made("no")
    notice._gone.timeout.emit()
    assert notice.icon is None


def test_the_test_platform_has_no_place_for_it() -> None:
    assert tray_offered() is False


def test_the_choice_stands_in_settings_where_the_system_has_a_place(
    qtbot: QtBot, office: TestOffice
) -> None:
    device, context = Device(None), Screens(office).context
    facts = SettingsActs("", "0.1.0", tray=True)
    view = SettingsView(facts, context, device, None)  # type: ignore[arg-type]
    qtbot.addWidget(view)
    assert view.tray is not None
    view.tray.setCurrentIndex(view.tray.findData("yes"))
    assert device.get(TRAY) == "yes"
    bare = SettingsView(SettingsActs("", "0.1.0"), context, device, None)  # type: ignore[arg-type]
    qtbot.addWidget(bare)
    assert bare.tray is None
