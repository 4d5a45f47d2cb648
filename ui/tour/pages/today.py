"""Drives I dag as a person would."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from models.calendar.rows import QueueRow
from ui.language import say
from ui.today.lines import Lines
from ui.today.today_view import TodayView


class TodayPage:
    """I dag, by mouse and keyboard."""

    def __init__(self, view: TodayView) -> None:
        self.view = view

    def queue(self) -> tuple[QueueRow, ...]:
        """Return the rows of the queue in the order shown."""
        return self.view.queue.model.rows

    def numbers(self) -> tuple[str, ...]:
        """Return the numbers in the queue, as they are read."""
        return tuple(row.number for row in self.queue())

    def who(self) -> tuple[str, ...]:
        """Return what is shown of the persons in the queue."""
        return tuple(say(row.who) for row in self.queue())

    def open_row(self, at: int) -> None:
        """Go down to a row with the arrow keys and open it with Enter."""
        table = self.view.queue.view
        table.setFocus()
        table.setCurrentIndex(table.model().index(0, 0))
        for _ in range(at):
            QTest.keyClick(table, Qt.Key.Key_Down)
        QTest.keyClick(table, Qt.Key.Key_Return)

    def open_line(self, card: Lines, at: int = 0) -> None:
        """Press a line of a card."""
        QTest.mouseClick(card.links[at], Qt.MouseButton.LeftButton)

    def new_concern(self) -> None:
        """Press the main act."""
        QTest.mouseClick(self.view.new, Qt.MouseButton.LeftButton)

    def show_more(self) -> None:
        """Ask for more of the queue."""
        QTest.mouseClick(self.view.more, Qt.MouseButton.LeftButton)
