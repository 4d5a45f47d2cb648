"""Drives I dag as a person would."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from models.calendar.rows import QueueRow
from ui.language import say
from ui.today.lines import Lines
from ui.today.today_view import TodayView
from ui.tour.pages.cases import SheetPage
from ui.tour.pages.lists import agree_to, choose_on, trigger


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

    def chips(self) -> tuple[str, ...]:
        """Return the words of the filters in force."""
        return tuple(chip.text() for chip in self.view.panel.bar.chips)

    def narrow(self, words: str) -> None:
        """Choose a filter from the list under the button, by its words."""
        trigger(self.view.panel.bar.offer.list, words)

    def take_chip(self, at: int = 0) -> None:
        """Go to a chip and press Delete."""
        QTest.keyClick(self.view.panel.bar.chips[at], Qt.Key.Key_Delete)

    def clear(self) -> None:
        """Press "Clear all"."""
        QTest.mouseClick(self.view.panel.bar.clear, Qt.MouseButton.LeftButton)

    def act(self, words: str) -> None:
        """Choose an act under "View", by its words."""
        trigger(self.view.panel.menu.button.list, words)

    def choose_rows(self, first: int, last: int) -> None:
        """Go to a row with the arrows, and choose on from it with Shift."""
        choose_on(self.view.queue.view, first, last)

    def move_chosen(self) -> SheetPage:
        """Begin to move the rows that are chosen; return the form.

        Raises:
            TypeError: no form is open.
        """
        self.view.panel.several.list.actions()[0].trigger()
        if self.view.panel.bulk.sheet is None:
            raise TypeError(self)
        return SheetPage(self.view.panel.bulk.sheet)

    def agree(self) -> None:
        """Press the verb of the preview."""
        agree_to(self.view.panel.bulk)

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
