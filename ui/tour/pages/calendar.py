"""Drives the calendar as a person would."""

from datetime import date

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from models.calendar.agenda import CalendarRow
from models.kernel.ids import EntryId
from ui.calendar.calendar_view import CalendarView
from ui.calendar.entry_sheet import EntrySheet
from ui.forms.form_sheet import FormSheet
from ui.tour.pages.cases import SheetPage

LEFT = Qt.MouseButton.LeftButton


class CalendarPage:
    """Agenda and month."""

    def __init__(self, view: CalendarView) -> None:
        self.view = view

    def agenda(self) -> None:
        """Press Alt+1."""
        self._in_front()
        QTest.keyClick(self.view, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)

    def month(self) -> None:
        """Press Alt+3."""
        self._in_front()
        QTest.keyClick(self.view, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)

    def _in_front(self) -> None:
        """A shortcut reaches the window in front alone."""
        self.view.window().activateWindow()
        QApplication.processEvents()

    def title(self) -> str:
        """Return the title of the page."""
        return self.view.title.text()

    def key(self, *keys: Qt.Key) -> None:
        """Press keys in the month."""
        for each in keys:
            QTest.keyClick(self.view.month, each)

    def select(self, day: date) -> None:
        """Click on a day of the month that is shown."""
        corner = self.view.month.cell(day).topLeft() + QPoint(6, 6)
        QTest.mouseClick(self.view.month, LEFT, pos=corner)

    def double_click(self, day: date) -> None:
        """Click twice on an empty place of a day."""
        foot = self.view.month.cell(day).bottomLeft() + QPoint(6, -4)
        QTest.mouseDClick(self.view.month, LEFT, pos=foot)

    def click_entry(self, row: CalendarRow) -> None:
        """Click on an entry in the month.

        Raises:
            LookupError: it cannot be seen on the page.
        """
        month = self.view.month
        cell = month.cell(row.day)
        for y in range(cell.top(), cell.bottom()):
            place = QPoint(cell.center().x(), y)
            if month.row_at(place) == row:
                QTest.mouseClick(month, LEFT, pos=place)
                return
        raise LookupError(row.number)

    def list_day(self) -> tuple[str, ...]:
        """Press Space and return what stands in the list of the day."""
        self.key(Qt.Key.Key_Space)
        menu = self.view.month.menu
        return tuple(act.text() for act in menu.actions() if act.text()) if menu else ()

    def choose_in_list(self, at: int) -> None:
        """Choose an entry of the list of the day by arrow keys and Enter."""
        menu = self.view.month.menu
        if menu is None:
            raise LookupError(at)
        for _ in range(at + 1):
            QTest.keyClick(menu, Qt.Key.Key_Down)
        QTest.keyClick(menu, Qt.Key.Key_Return)

    def press_in_agenda(self, entry: EntryId, act: str) -> None:
        """Press done, move or open at a row; or show, on its words."""
        row = self.view.agenda.rows[entry]
        QTest.mouseClick(row.what if act == "show" else row.buttons[act], LEFT)

    def overdue(self) -> tuple[str, ...]:
        """Return what stands under Overdue, from top to bottom."""
        rows = self.view.agenda.rows.values()
        return tuple(row.what.text() for row in rows if self.view.agenda.late.isAncestorOf(row))

    def coming(self) -> tuple[str, ...]:
        """Return what stands on the days to come."""
        rows = self.view.agenda.rows.values()
        return tuple(row.what.text() for row in rows if self.view.agenda.body.isAncestorOf(row))

    def only(self, which: str) -> None:
        """Choose a kind in the filter, by keyboard."""
        combo = self.view.kind
        combo.setFocus()
        QTest.keyClick(combo, Qt.Key.Key_Home)
        while combo.currentData() != which:
            before = combo.currentIndex()
            QTest.keyClick(combo, Qt.Key.Key_Down)
            if combo.currentIndex() == before:
                raise LookupError(which)

    def new(self) -> SheetPage:
        """Press "New follow-up"; return its form."""
        QTest.mouseClick(self.view.new, LEFT)
        return self.form()

    def form(self) -> SheetPage:
        """Return the form that is open.

        Raises:
            TypeError: none is.
        """
        if not isinstance(self.view.sheet, FormSheet):
            raise TypeError(self.view.sheet)
        return SheetPage(self.view.sheet)

    def entry(self) -> EntrySheet:
        """Return the entry that is shown.

        Raises:
            TypeError: none is.
        """
        if not isinstance(self.view.sheet, EntrySheet):
            raise TypeError(self.view.sheet)
        return self.view.sheet

    def press_on_entry(self, act: str) -> None:
        """Press done, move, open or close on the entry that is shown."""
        QTest.mouseClick(self.entry().acts[act], LEFT)
        QApplication.processEvents()
