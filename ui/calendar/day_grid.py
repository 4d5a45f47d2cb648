"""What week and month have in common: days with entries, one of them in hand, seen and heard."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final, NamedTuple

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QHelpEvent,
)
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolTip, QWidget

from models.calendar.agenda import CalendarRow, by_day
from models.calendar.blocks import Block, blocks_on
from models.calendar.wall import Wall, wall_of
from models.kernel.clock import Clock, local
from models.kernel.ids import EntryId
from ui.calendar.words import behind, clock, spoken_day, spoken_entry, words
from ui.kit.labels import tip
from ui.language import filled

DAYS: Final = 7
GAP: Final = 2
_NARROW: Final = 13
"""Letters; a day narrower than that shows what an entry is below its number."""


class Part(NamedTuple):
    """A day or an entry, for those who hear the calendar."""

    name: str
    place: QRect
    current: bool


class DayGrid(QWidget):
    """Days with entries, as they are seen and heard.

    Signals:
        page_changed: another page shall be shown; carries its selected day.
        day_changed: another day is selected.
        new_wanted: something new shall be planned; a ``Wall`` or a day, and its end or None.
        entry_wanted: an entry shall be shown.
        hinted: the entry in hand, or what the keys do now; "" for neither.
    """

    page_changed = Signal(object)
    day_changed = Signal()
    new_wanted = Signal(object, object)
    entry_wanted = Signal(object)
    hinted = Signal(str)

    def __init__(self, watch: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = watch
        self._day = local(watch.now()).date()
        self._rows: Mapping[date, tuple[CalendarRow, ...]] = {}
        self._blocks: tuple[Block, ...] = ()
        self._at: EntryId | None = None
        self._menu: QMenu | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._turn()
        self._name()

    # --- what each view says of itself

    @property
    def days(self) -> tuple[date, ...]:
        """The days on the page, in order."""
        raise NotImplementedError

    def page_after(self, day: date, pages: int) -> date:
        """Return the day that many pages on."""
        raise NotImplementedError

    def cell(self, day: date) -> QRect:
        """Return where a day on the page is painted."""
        raise NotImplementedError

    def boxes(self, day: date) -> Sequence[tuple[CalendarRow, QRect]]:
        """Return where the entries of a day are seen; those that do not fit are not among them."""
        raise NotImplementedError

    def _turn(self) -> None:
        """Make the page that holds the selected day."""
        raise NotImplementedError

    def _place_of_new(self) -> tuple[Wall | date, Wall | None]:
        """Return where something new would stand, and its end where that is chosen."""
        return self._day, None

    # --- what is shown

    @property
    def day(self) -> date:
        """The selected day."""
        return self._day

    @property
    def menu(self) -> QMenu | None:
        """The list of the selected day's entries while it is open."""
        return self._menu

    @property
    def current(self) -> CalendarRow | None:
        """The entry that Tab has reached, on the selected day."""
        return next((row for row in self.rows_on(self._day) if row.entry_id == self._at), None)

    def rows_on(self, day: date) -> tuple[CalendarRow, ...]:
        """Return what stands on a day."""
        return self._rows.get(day, ())

    def blocks_on(self, day: date) -> tuple[Block, ...]:
        """Return what lies behind the entries of a day."""
        return blocks_on(self._blocks, day)

    def show_rows(self, rows: Sequence[CalendarRow], blocks: Sequence[Block] = ()) -> None:
        """Show these entries, and what lies behind them."""
        self._rows, self._blocks = by_day(rows), tuple(blocks)
        self._at = self._at if self.current else None
        self._laid_out()
        self._name()
        self.update()

    def select(self, day: date) -> None:
        """Select a day; a day of another page turns it."""
        before, same = self.days, day == self._day
        if not same:
            self._at = None
            self.hinted.emit("")
        self._day = day
        self._turn()
        if self.days != before:
            self._rows = {}
            self._laid_out()
            self.page_changed.emit(day)
        if not same:
            self.day_changed.emit()
        self._name()
        self.update()
        self._tell()

    def part(self, at: int) -> Part:
        """Return a day of the page, or after those an entry of the selected day, as it is heard.

        Raises:
            IndexError: there are not so many.
        """
        days, current = self.days, self.current
        if at < len(days):
            day = days[at]
            name = spoken_day(day, self.rows_on(day), self.blocks_on(day))
            return Part(name, self.cell(day), day == self._day and current is None)
        row = self.rows_on(self._day)[at - len(days)]
        seen = (box for each, box in self.boxes(self._day) if each is row)
        name = spoken_entry(row, self._clock.now())
        return Part(name, next(seen, self.cell(self._day)), row is current)

    @property
    def current_part(self) -> int:
        """The place among ``parts`` of what has the focus within the page."""
        row = self.current
        if row is None:
            return self.days.index(self._day)
        return len(self.days) + self.rows_on(self._day).index(row)

    def row_at(self, place: QPoint) -> CalendarRow | None:
        """Return the entry painted there, or None."""
        for day in self.days:
            for row, box in self.boxes(day):
                if box.contains(place):
                    return row
        return None

    def day_at(self, place: QPoint) -> date | None:
        """Return the day painted there, or None."""
        return next((day for day in self.days if self.cell(day).contains(place)), None)

    def _laid_out(self) -> None:
        """The entries or the room are others: forget where they stood."""

    def _reach(self, entry: EntryId | None) -> None:
        self._at = entry
        row = self.current
        if row is not None:
            self._see(wall_of(row.due_at))
        self.hinted.emit("" if row is None else spoken_entry(row, self._clock.now()))
        self._name()
        self.update()
        self._tell()

    def _see(self, _to: Wall) -> None:
        """Let a place on the wall clock be seen."""

    def changeEvent(self, event: QEvent) -> None:
        """Lay the days out anew when the text grows."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._laid_out()

    def event(self, event: QEvent) -> bool:
        """Tell in a tip what is cut short: an entry in full, or what lies behind a day."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            row, day = self.row_at(event.pos()), self.day_at(event.pos())
            said = spoken_entry(row, self._clock.now()) if row else ""
            said = said or (self._behind(day) if day else "")
            QToolTip.showText(event.globalPos(), tip(said), self)
            return True
        return super().event(event)

    def line(self) -> int:
        """Return the height of an entry of one line."""
        return self.fontMetrics().height() + 5

    def entry(self, wide: int) -> int:
        """Return the height of an entry: two lines where time and kind have no room in one."""
        narrow = wide < self.fontMetrics().averageCharWidth() * _NARROW
        return 2 * self.fontMetrics().height() + 4 if narrow else self.line()

    def fitting(self, count: int, room: int, entry: int) -> int:
        """Return how many of ``count`` entries are seen, with a line for "and so many more"."""
        if count * (entry + GAP) <= room:
            return count
        return max((room - self.line() - GAP) // (entry + GAP), 1)

    def more_words(self, box: QRect, count: int) -> str:
        """Return how many more there are, in as many words as there is room for."""
        said = filled(self.tr("+ {count} more"), count=str(count))
        narrow = self.fontMetrics().horizontalAdvance(said) > box.width() - 6
        return f"+ {count}" if narrow else said

    def _behind(self, day: date) -> str:
        """Return the holiday, and what lies behind the entries, in words."""
        return behind(day, self.blocks_on(day))

    # --- the list of a day

    def list_day(self) -> None:
        """Show the day's entries in a list that is read and chosen from by keyboard."""
        menu = QMenu(self)
        menu.setObjectName("day")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for row in self.rows_on(self._day):
            act = menu.addAction(f"{clock(row.due_at)}  {words(row)}".replace("&", "&&"))
            act.triggered.connect(lambda _checked=False, row=row: self.entry_wanted.emit(row))
        if not menu.isEmpty():
            menu.addSeparator()
        new = menu.addAction(self.tr("New follow-up"))
        new.triggered.connect(lambda: self.new_wanted.emit(*self._place_of_new()))
        menu.aboutToHide.connect(self._forget_menu)
        self._menu = menu
        cell = self.cell(self._day)
        below = self.fontMetrics().height() + 13
        menu.popup(self.mapToGlobal(QPoint(cell.left() + 8, cell.top() + below)))

    def _forget_menu(self) -> None:
        self._menu = None

    # --- for those who hear it

    def _name(self) -> None:
        row = self.current
        self.setAccessibleName(
            spoken_day(self._day, self.rows_on(self._day), self.blocks_on(self._day))
            if row is None
            else spoken_entry(row, self._clock.now())
        )

    def _tell(self) -> None:
        if QAccessible.isActive():
            event = QAccessibleEvent(self, QAccessible.Event.Focus)
            event.setChild(self.current_part)
            QAccessible.updateAccessibility(event)
