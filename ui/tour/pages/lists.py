"""What the drivers of every list share."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QTableView

from ui.cases.bulk_flow import BulkFlow


def trigger(menu: QMenu, words: str) -> None:
    """Choose an act from a menu or from a further one within, by its words.

    Raises:
        KeyError: none has these words.
    """
    for action in menu.actions():
        for each in (action, *_below(action)):
            if each.text() == words:
                each.trigger()
                return
    raise KeyError(words)


def _below(action: QAction) -> list[QAction]:
    menu = action.menu()
    return menu.actions() if isinstance(menu, QMenu) else []


def choose_on(table: QTableView, first: int, last: int) -> None:
    """Go to a row with the arrows, and choose on from it with Shift."""
    table.setFocus()
    table.setCurrentIndex(table.model().index(first, 0))
    for _ in range(last - first):
        QTest.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)


def agree_to(bulk: BulkFlow) -> None:
    """Press the verb of the preview, if it is open."""
    if bulk.preview is not None:
        QTest.mouseClick(bulk.preview.do, Qt.MouseButton.LeftButton)
