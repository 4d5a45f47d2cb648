"""Drives the reminders at the foot of the desk as a person would."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from ui.calendar.reminder_bar import ReminderBar
from ui.calendar.reminder_row import ReminderRow
from ui.forms.form_sheet import FormSheet
from ui.kit.menus import MenuButton
from ui.tour.pages.cases import SheetPage
from ui.tour.pages.lists import trigger

LEFT = Qt.MouseButton.LeftButton


class RemindersPage:
    """The bar, by mouse and keyboard."""

    def __init__(self, desk: QWidget) -> None:
        """Find it on the desk, or raise ``TypeError`` where this one has none."""
        bar = desk.findChild(ReminderBar)
        if not isinstance(bar, ReminderBar):
            raise TypeError(desk)
        self.desk, self.bar = desk, bar

    def shown(self) -> bool:
        """Whether anything is shown."""
        return self.bar.isVisible()

    def title(self) -> str:
        """Return what stands above the reminders."""
        return self.bar.words.text()

    def rows(self) -> tuple[str, ...]:
        """Return the reminders that are shown, as they are heard."""
        return tuple(row.spoken for row in self.bar.rows)

    def acts(self, at: int = 0) -> tuple[str, ...]:
        """Return what can be done with one of them."""
        return tuple(self.bar.rows[at].buttons)

    def lead_there(self) -> None:
        """Press F8."""
        QTest.keyClick(self.desk, Qt.Key.Key_F8)

    def more(self) -> None:
        """Show the whole list, or one alone."""
        QTest.mouseClick(self.bar.more, LEFT)

    def put_away(self) -> None:
        """Press Seen."""
        QTest.mouseClick(self.bar.seen, LEFT)

    def press(self, act: str, at: int = 0) -> None:
        """Press Done, Move or Open at one of them."""
        QTest.mouseClick(self.row(at).buttons[act], LEFT)

    def later(self, words: str, at: int = 0) -> None:
        """Choose until when today one is put off, by its words."""
        menu = self.row(at).buttons["later"]
        if isinstance(menu, MenuButton):
            trigger(menu.list, words)

    def row(self, at: int = 0) -> ReminderRow:
        """Return one of those that are shown."""
        return self.bar.rows[at]

    def sheet(self) -> SheetPage:
        """Return the form that Done or Move opened."""
        return SheetPage(self.desk.findChildren(FormSheet)[-1])
