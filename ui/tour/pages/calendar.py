"""Drives the calendar as a person would."""

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from models.calendar.agenda import CalendarRow
from models.calendar.view_state import Narrow
from models.kernel.ids import EntryId
from ui.calendar.calendar_view import CalendarView
from ui.calendar.entry_sheet import EntrySheet
from ui.calendar.handled_grid import HandledGrid
from ui.calendar.words import words
from ui.forms.form_sheet import FormSheet
from ui.tour.pages.cases import SheetPage

LEFT = Qt.MouseButton.LeftButton


class CalendarPage:
    """Agenda, week and month."""

    def __init__(self, view: CalendarView) -> None:
        self.view = view

    def agenda(self) -> None:
        """Press Alt+1."""
        self._in_front()
        QTest.keyClick(self.view, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)

    def week(self) -> None:
        """Press Alt+2."""
        self._in_front()
        QTest.keyClick(self.view, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)

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
        """Press keys in the week or the month."""
        for each in keys:
            QTest.keyClick(self.grid, each)

    @property
    def grid(self) -> HandledGrid:
        """The week or the month, whichever is in front.

        Raises:
            LookupError: neither is.
        """
        if self.view.grid is None:
            raise LookupError(self.view.tabs.selected())
        return self.view.grid

    def select(self, day: date) -> None:
        """Click on a day of the page that is shown."""
        corner = self.grid.cell(day).topLeft() + QPoint(6, 6)
        QTest.mouseClick(self.grid, LEFT, pos=corner)

    def double_click(self, day: date) -> None:
        """Click twice on an empty place of a day."""
        foot = self.grid.cell(day).bottomLeft() + QPoint(6, -4)
        QTest.mouseDClick(self.grid, LEFT, pos=foot)

    def place_of(self, row: CalendarRow) -> QPoint:
        """Return the middle of where an entry is seen.

        Raises:
            LookupError: it cannot be seen on the page.
        """
        for each, box in self.grid.boxes(row.day):
            if each == row:
                return box.center()
        raise LookupError(row.number)

    def click_entry(self, row: CalendarRow) -> None:
        """Click on an entry in week or month.

        Raises:
            LookupError: it cannot be seen on the page.
        """
        QTest.mouseClick(self.grid, LEFT, pos=self.place_of(row))

    def drag(self, start: QPoint, end: QPoint, *, drop: bool = True) -> None:
        """Press the mouse at one place and take it to another; ``drop`` lets go there."""
        grid, steps = self.grid, 6
        QTest.mousePress(grid, LEFT, pos=start)
        for at in range(1, steps + 1):
            where = start + (end - start) * at / steps
            event = QMouseEvent(
                QEvent.Type.MouseMove, QPointF(where), QPointF(grid.mapToGlobal(where)),
                Qt.MouseButton.NoButton, LEFT, Qt.KeyboardModifier.NoModifier,
            )  # fmt: skip
            QApplication.sendEvent(grid, event)
        if drop:
            QTest.mouseRelease(grid, LEFT, pos=end)

    def at_hour(self, day: date, minute: int) -> QPoint:
        """Return where a minute of a day is painted in the week."""
        week = self.view.week
        return QPoint(week.cell(day).center().x(), week.y_of(minute) + 1)

    def list_day(self) -> tuple[str, ...]:
        """Press Space and return what stands in the list of the day."""
        self.key(Qt.Key.Key_Space)
        menu = self.grid.menu
        return tuple(act.text() for act in menu.actions() if act.text()) if menu else ()

    def choose_in_list(self, at: int) -> None:
        """Choose an entry of the list of the day by arrow keys and Enter."""
        menu = self.grid.menu
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

    def only(self, which: str, key: Narrow = Narrow.KIND) -> None:
        """Choose a filter on the menu; "" is everything.

        Raises:
            LookupError: it is not offered.
        """
        menu = self.view.bar.offer.list
        menu.aboutToShow.emit()
        for act in _acts(menu):
            if act.data() == (str(key), which):
                act.trigger()
                return
        raise LookupError(which)

    def type_case(self, number: str) -> None:
        """Write a case's number into the field and press Enter."""
        field = self.view.bar.case
        field.setFocus()
        QTest.keyClicks(field, number)
        QTest.keyClick(field, Qt.Key.Key_Return)

    def filters(self) -> tuple[str, ...]:
        """Return the chips."""
        return tuple(chip.text() for chip in self.view.bar.chips)

    def clear_filters(self) -> None:
        """Press "Clear all"."""
        QTest.mouseClick(self.view.bar.clear, LEFT)

    def late(self) -> tuple[str, ...]:
        """Return what stands above week or month as overdue."""
        return tuple(words(row) for row in self.view.late.rows)

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


def _acts(menu: QMenu) -> Iterator[QAction]:
    for act in menu.actions():
        below = act.menu()
        if isinstance(below, QMenu):
            yield from _acts(below)
        else:
            yield act
