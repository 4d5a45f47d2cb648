"""The month for those who hear it: a table with a cell for each day."""

from datetime import date
from typing import Final

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface, QWindow
from PySide6.QtWidgets import QAccessibleWidget, QApplication

from ui.calendar.month_grid import DAYS, MonthGrid
from ui.calendar.words import spoken_day

MOST_WEEKS: Final = 6
_kept: Final[dict[int, "MonthInterface"]] = {}
"""Qt does not hold on to interfaces made in Python; each lives as long as its widget."""


class DayInterface(QAccessibleInterface):
    """One day; it has a name and a place, and is where the focus is when it is selected."""

    def __init__(self, month: "MonthInterface", at: int) -> None:
        super().__init__()
        self._month, self._at = month, at

    def _day(self) -> date:
        days = self._month.grid.days
        return days[min(self._at, len(days) - 1)]

    def isValid(self) -> bool:  # noqa: N802 - Qt's name
        """Tell whether the calendar is still there and has so many days."""
        return self._month.isValid() and self._at < self._month.childCount()

    def object(self) -> QObject | None:  # type: ignore[override]  # Qt takes None
        """Return None: the day is painted, not a widget."""
        return None

    def window(self) -> QWindow | None:  # type: ignore[override]  # Qt takes None
        """Return None: the parent knows its window."""
        return None

    def parent(self) -> QAccessibleInterface:
        """Return the calendar."""
        return self._month

    def childCount(self) -> int:
        """Return that it has no parts."""
        return 0

    def child(self, _index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # Qt takes None
        """Return no part."""
        return None

    def indexOfChild(self, _child: QAccessibleInterface) -> int:  # noqa: N802 - Qt's name
        """Return that there is none."""
        return -1

    def childAt(self, _x: int, _y: int) -> QAccessibleInterface | None:  # type: ignore[override]  # Qt takes None
        """Return no part."""
        return None

    def rect(self) -> QRect:
        """Return where it is on the screen."""
        grid = self._month.grid
        cell = grid.cell(self._day())
        return QRect(grid.mapToGlobal(cell.topLeft()), cell.size())

    def role(self) -> QAccessible.Role:
        """Return that it is a cell."""
        return QAccessible.Role.Cell

    def state(self) -> QAccessible.State:
        """Return whether it is selected and has the focus."""
        grid, state = self._month.grid, QAccessible.State()
        here = self._day() == grid.day
        state.focusable = state.selectable = 1
        state.selected = int(here)
        state.focused = int(here and grid.hasFocus())
        return state

    def text(self, part: QAccessible.Text) -> str:
        """Return the day and what stands on it."""
        grid = self._month.grid
        day = self._day()
        return spoken_day(day, grid.rows_on(day)) if part == QAccessible.Text.Name else ""

    def setText(self, _part: QAccessible.Text, _words: str) -> None:  # noqa: N802 - Qt's name
        """Leave the day as it is."""


class MonthInterface(QAccessibleWidget):
    """The month: a table of its days."""

    def __init__(self, grid: MonthGrid) -> None:
        super().__init__(grid, QAccessible.Role.Table)
        self.grid = grid
        self._days = [DayInterface(self, at) for at in range(MOST_WEEKS * DAYS)]

    def childCount(self) -> int:
        """Return the number of days on the page."""
        return len(self.grid.days)

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # Qt takes None
        """Return a day."""
        return self._days[index] if 0 <= index < self.childCount() else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:  # noqa: N802 - Qt's name
        """Return which day it is."""
        return next((at for at, day in enumerate(self._days) if day is child), -1)

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]  # noqa: N802 - Qt's name
        """Return the selected day while the calendar has the focus."""
        return self._days[self.grid.days.index(self.grid.day)] if self.grid.hasFocus() else None


def interface_of(key: str, thing: QObject) -> QAccessibleInterface | None:
    """Return the calendar's interface, made once; None for what is no calendar."""
    if key != MonthGrid.__name__ or not isinstance(thing, MonthGrid):
        return None
    found = _kept.get(id(thing))
    if found is None or found.grid is not thing:
        found = _kept[id(thing)] = MonthInterface(thing)
        at = id(thing)
        thing.destroyed.connect(lambda: _kept.pop(at, None))
    return found


def install() -> None:
    """Let Qt know of the calendar's days; doing it again changes nothing."""
    app = QApplication.instance()
    if app is not None and not app.property("month_interface"):
        QAccessible.installFactory(interface_of)
        app.setProperty("month_interface", True)  # noqa: FBT003 - a Qt property
