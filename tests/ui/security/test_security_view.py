"""The place "Security": its tabs, and what protects the vault."""

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.ui.front import show
from ui.security.security_view import SecurityTab, SecurityView


def test_a_tab_is_made_when_it_is_first_shown(qtbot: QtBot) -> None:
    made: list[str] = []

    def tab(key: str) -> SecurityTab:
        def make() -> QLabel:
            made.append(key)
            return QLabel(key)

        return SecurityTab(key, key.title(), make)

    view = SecurityView((tab("log"), tab("users")))
    show(qtbot, view)
    assert made == ["log"]
    view.tabs.setCurrentIndex(1)
    assert made == ["log", "users"]
    assert view.stack.currentWidget() is view.widget_of("users")
    view.go_to("log")
    assert (made, view.tabs.selected()) == (["log", "users"], "log")
    view.go_to("backups")
    assert (view.tabs.selected(), view.widget_of("backups")) == ("log", None)
    assert SecurityView(()).stack.count() == 0
