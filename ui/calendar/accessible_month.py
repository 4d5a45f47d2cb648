"""Week and month for those who hear them: a table with a cell for each day and entry."""

from typing import Final

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface, QWindow
from PySide6.QtWidgets import QAccessibleWidget, QApplication

from ui.calendar.day_grid import DayGrid, Part

_kept: Final[dict[int, "GridInterface"]] = {}
"""Qt does not hold on to interfaces made in Python; each lives as long as its widget."""


class PartInterface(QAccessibleInterface):
    """A day or an entry; it has a name and a place, and the focus when it is the current one."""

    def __init__(self, grid: "GridInterface", at: int) -> None:
        super().__init__()
        self._grid, self._at = grid, at

    def _part(self) -> Part:
        return self._grid.grid.part(min(self._at, self._grid.childCount() - 1))

    def isValid(self) -> bool:  # noqa: N802 - Qt's name
        """Tell whether the calendar is still there and has so many parts."""
        return self._grid.isValid() and self._at < self._grid.childCount()

    def object(self) -> QObject | None:  # type: ignore[override]  # Qt takes None
        """Return None: it is painted, not a widget."""
        return None

    def window(self) -> QWindow | None:  # type: ignore[override]  # Qt takes None
        """Return None: the parent knows its window."""
        return None

    def parent(self) -> QAccessibleInterface:
        """Return the calendar."""
        return self._grid

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
        place = self._part().place
        return QRect(self._grid.grid.mapToGlobal(place.topLeft()), place.size())

    def role(self) -> QAccessible.Role:
        """Return that it is a cell."""
        return QAccessible.Role.Cell

    def state(self) -> QAccessible.State:
        """Return whether it is selected and has the focus."""
        grid, state = self._grid.grid, QAccessible.State()
        here = self._part().current
        state.focusable = state.selectable = 1
        state.selected = int(here)
        state.focused = int(here and grid.hasFocus())
        return state

    def text(self, part: QAccessible.Text) -> str:
        """Return the day and what stands on it, or the entry with its date."""
        return self._part().name if part == QAccessible.Text.Name else ""

    def setText(self, _part: QAccessible.Text, _words: str) -> None:  # noqa: N802 - Qt's name
        """Leave the day as it is."""


class GridInterface(QAccessibleWidget):
    """Week or month: a table of its days, and of the entries on the selected one."""

    def __init__(self, grid: DayGrid) -> None:
        super().__init__(grid, QAccessible.Role.Table)
        self.grid = grid
        self._made: list[PartInterface] = []

    def childCount(self) -> int:
        """Return the number of days on the page and of entries on the selected one."""
        return len(self.grid.days) + len(self.grid.rows_on(self.grid.day))

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # Qt takes None
        """Return a day or an entry."""
        if not 0 <= index < self.childCount():
            return None
        while len(self._made) <= index:
            self._made.append(PartInterface(self, len(self._made)))
        return self._made[index]

    def indexOfChild(self, child: QAccessibleInterface) -> int:  # noqa: N802 - Qt's name
        """Return which one it is."""
        return next((at for at, part in enumerate(self._made) if part is child), -1)

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]  # noqa: N802 - Qt's name
        """Return the current day or entry while the calendar has the focus."""
        return self.child(self.grid.current_part) if self.grid.hasFocus() else None


def interface_of(_key: str, thing: QObject) -> QAccessibleInterface | None:
    """Return the calendar's interface, made once; None for what is no calendar."""
    if not isinstance(thing, DayGrid):
        return None
    found = _kept.get(id(thing))
    if found is None or found.grid is not thing:
        found = _kept[id(thing)] = GridInterface(thing)
        at = id(thing)
        thing.destroyed.connect(lambda: _kept.pop(at, None))
    return found


def install() -> None:
    """Let Qt know of the calendar's days; doing it again changes nothing."""
    app = QApplication.instance()
    if app is not None and not app.property("month_interface"):
        QAccessible.installFactory(interface_of)
        app.setProperty("month_interface", True)  # noqa: FBT003 - a Qt property
