"""Drives the search as a person would."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from ui.language import say
from ui.search.search_box import SearchBox


class SearchPage:
    """The search, by keyboard."""

    def __init__(self, box: SearchBox) -> None:
        self.box = box

    def seek(self, words: str) -> None:
        """Write a query and press Enter."""
        if self.box.isHidden():
            self.box.begin()
        self.box.field.selectAll()
        QTest.keyClicks(self.box.field, words)
        QTest.keyClick(self.box.field, Qt.Key.Key_Return)

    def titles(self) -> tuple[str, ...]:
        """Return the titles of the results, as they are read."""
        return tuple(row.hit.title for row in self.box.rows)

    def reasons(self, at: int = 0) -> str:
        """Return why a result was found."""
        return " · ".join(say(why) for why in self.box.rows[at].hit.why)

    def open(self, at: int = 0) -> None:
        """Go down to a result with the arrow keys and open it."""
        self.box.field.setFocus()
        QTest.keyClick(self.box.field, Qt.Key.Key_Down)
        for _ in range(at):
            QTest.keyClick(self._focus(), Qt.Key.Key_Down)
        QTest.keyClick(self._focus(), Qt.Key.Key_Return)

    def escape(self) -> None:
        """Put the search away."""
        QTest.keyClick(self._focus(), Qt.Key.Key_Escape)

    def _focus(self) -> QWidget:
        return QApplication.focusWidget() or self.box
