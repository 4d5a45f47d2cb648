"""A dialog is never higher than its window: what is in it scrolls, the buttons stay."""

from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from ui.kit.buttons import primary
from ui.kit.dialogs import Dialog


def opened(qtbot: QtBot, fields: int) -> tuple[QWidget, Dialog]:
    window = QWidget()
    window.resize(900, 500)
    qtbot.addWidget(window)
    window.show()
    dialog = Dialog(window, "Many things")
    for _ in range(fields):
        dialog.content.addWidget(QLineEdit())
    button = primary("Save")
    dialog.add_buttons((button,), button)
    dialog.open()
    qtbot.waitUntil(button.isVisible)
    assert dialog.rect().contains(button.geometry())
    return window, dialog


def test_what_fits_is_shown_whole(qtbot: QtBot) -> None:
    _window, dialog = opened(qtbot, 3)
    assert not dialog.room.verticalScrollBar().isVisible()


def test_what_does_not_fit_scrolls_and_the_field_in_focus_is_seen(qtbot: QtBot) -> None:
    window, dialog = opened(qtbot, 30)
    assert dialog.height() <= window.height()
    assert dialog.room.verticalScrollBar().isVisible()
    last = dialog.findChildren(QLineEdit)[-1]
    last.setFocus()
    dialog.room.ensureWidgetVisible(last)
    assert not last.visibleRegion().isEmpty()


def test_it_grows_with_what_comes_later(qtbot: QtBot) -> None:
    _window, dialog = opened(qtbot, 2)
    before = dialog.height()
    later = QLineEdit()
    dialog.content.addWidget(later)
    qtbot.waitUntil(lambda: dialog.height() > before)
    assert not dialog.room.verticalScrollBar().isVisible()


def test_beside_the_scroll_bar_there_is_room_for_the_widest(qtbot: QtBot) -> None:
    window = QWidget()
    window.resize(900, 500)
    qtbot.addWidget(window)
    window.show()
    dialog = Dialog(window, "Many wide things")
    for _ in range(30):
        field = QLineEdit()
        field.setMinimumWidth(620)
        dialog.content.addWidget(field)
    button = primary("Save")
    dialog.add_buttons((button,), button)
    dialog.open()
    qtbot.waitUntil(dialog.room.verticalScrollBar().isVisible)
    assert dialog.room.horizontalScrollBar().maximum() == 0
