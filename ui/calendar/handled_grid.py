"""Days handled by key and by mouse: go, choose, make, move; nothing moves before it is asked for."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from models.calendar.agenda import CalendarRow
from models.calendar.settling import stays
from models.calendar.wall import Wall, wall_of
from models.kernel.clock import Clock
from ui.calendar.day_grid import DAYS, DayGrid
from ui.calendar.words import spoken_place, words
from ui.kit.announce import announce
from ui.language import filled, say

LEFT: Final = Qt.MouseButton.LeftButton
_ACROSS: Final = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_DOWN: Final = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_PAGES: Final = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
_ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_NEW: Final = frozenset({Qt.Key.Key_Insert, Qt.Key.Key_N})
_OTHERS: Final = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


@dataclass(frozen=True, slots=True)
class Moving:
    """An entry on its way: where it would be put; it stays where it is until then."""

    row: CalendarRow
    to: Wall

    @property
    def moved(self) -> bool:
        """Whether it would stand elsewhere."""
        return self.to != wall_of(self.row.due_at)


@dataclass(frozen=True, slots=True)
class Press:
    """Where the mouse went down, and on what; ``grip`` is how far below an entry's top."""

    place: QPoint
    row: CalendarRow | None
    wall: Wall | None
    grip: int = 0


@dataclass(frozen=True, slots=True)
class Drawn:
    """Free time that is drawn with the mouse."""

    starts: Wall
    ends: Wall


class HandledGrid(DayGrid):
    """Days with entries that are moved and made; for the keys see ``keyPressEvent``.

    Signals:
        move_wanted: (row, instant): an entry shall be moved, once it is said why.
        refused: why an entry does not move, in words.
    """

    move_wanted = Signal(object, object)
    refused = Signal(str)

    def __init__(self, watch: Clock, parent: QWidget | None = None) -> None:
        super().__init__(watch, parent)
        self._moving: Moving | None = None
        self._press: Press | None = None
        self._drawn: Drawn | None = None

    @property
    def moving(self) -> Moving | None:
        """The entry that is on its way."""
        return self._moving

    # --- what each view says of itself

    def more_at(self, place: QPoint) -> bool:
        """Whether "and so many more" is painted there."""
        raise NotImplementedError

    def _down(self, steps: int) -> None:
        """Go down, or up."""
        raise NotImplementedError

    def _moved(self, to: Wall, steps: int, *, far: bool) -> Wall:
        """Return where an entry on its way goes by Down, or by Up."""
        raise NotImplementedError

    def _wall(self, place: QPoint) -> Wall | None:
        """Return the place on the wall clock under the mouse; None where time has none."""
        raise NotImplementedError

    def _target(self, press: Press, place: QPoint) -> Wall | None:
        """Return where an entry that is dragged would stand; None beside the days."""
        raise NotImplementedError

    # --- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go, choose, make, move.

        Arrows go by day and week (or hour), Page Up and Page Down by page, Home and End within
        the week; Shift with Up and Down makes the hours longer in a week. Tab reaches the entries of the day; Enter opens one, or plans something new where
        none is reached, as N and Insert do. Space lists the day. M takes an entry along: arrows
        move it, Enter puts it, Esc leaves it where it was.
        """
        if event.modifiers() & _OTHERS:
            super().keyPressEvent(event)
        elif self._moving is not None or self._drawn is not None:
            self._key_on_the_way(event)
        elif not (self._key_goes(event) or self._key_does(Qt.Key(event.key()))):
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001, N802 - Qt's names
        """Reach the entries of the day one by one, then go on."""
        if self._moving is not None:
            return True
        reached = [None, *(row.entry_id for row in self.rows_on(self._day))]
        here = reached.index(self._at) if self._at in reached else 0
        there = here + (1 if next else -1)
        if 0 <= there < len(reached):
            self._reach(reached[there])
            return True
        self._at = None
        return super().focusNextPrevChild(next)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leave what is on its way where it was."""
        passing = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
        if event.reason() not in passing:
            self._leave()
        super().focusOutEvent(event)

    def _key_goes(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in _ACROSS:
            self.select(self._day + timedelta(days=_ACROSS[key]))
        elif key in _DOWN:
            self._down(_DOWN[key])
        elif key in _PAGES:
            self.select(self.page_after(self._day, _PAGES[key]))
        elif key == Qt.Key.Key_Home:
            self.select(self._day - timedelta(days=self._day.weekday()))
        elif key == Qt.Key.Key_End:
            self.select(self._day + timedelta(days=DAYS - 1 - self._day.weekday()))
        else:
            return False
        return True

    def _key_does(self, key: Qt.Key) -> bool:
        row = self.current
        if key in _ENTER and row is not None:
            self.entry_wanted.emit(row)
        elif key in _NEW or key in _ENTER:
            self.new_wanted.emit(*self._place_of_new())
        elif key == Qt.Key.Key_Space:
            self.list_day()
        elif key == Qt.Key.Key_M:
            self._take_along(row)
        elif key == Qt.Key.Key_Escape and row is not None:
            self._reach(None)
        else:
            return False
        return True

    def _key_on_the_way(self, event: QKeyEvent) -> None:
        key, far = (
            Qt.Key(event.key()),
            bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier),
        )
        if key == Qt.Key.Key_Escape:
            self._leave()
        elif self._moving is None or self._press is not None:
            return  # the mouse has it
        elif key in _ENTER:
            self._put()
        elif key in _ACROSS:
            self._go_on(self._moving.to.days_on(_ACROSS[key]))
        elif key in _DOWN:
            self._go_on(self._moved(self._moving.to, _DOWN[key], far=far))
        elif key in _PAGES:
            to = self._moving.to
            self._go_on(to._replace(day=self.page_after(to.day, _PAGES[key])))

    def _take_along(self, row: CalendarRow | None) -> None:
        if row is None:  # first show which one it would be
            rows = self.rows_on(self._day)
            self._reach(rows[0].entry_id if rows else None)
        elif self._may_move(row):
            self._go_on(wall_of(row.due_at), row)

    def _may_move(self, row: CalendarRow) -> bool:
        if not row.open:
            self.refused.emit(self.tr("It is done, so it stays where it was."))
        elif (why := stays(row.kind, row.about_id)) is not None:
            self.refused.emit(say(why))
        else:
            return True
        return False

    def _go_on(self, to: Wall, row: CalendarRow | None = None) -> None:
        taken = row or (self._moving.row if self._moving else None)
        if taken is None:
            return
        self._moving = Moving(taken, to)
        if to.day != self._day:
            self.select(to.day)
        self._see(to)
        said = filled(self.tr("{what} to {when}"), what=words(taken), when=spoken_place(to))
        keys = self.tr("Arrows move it, Enter puts it, Esc leaves it where it was.")
        self.hinted.emit(f"{said}. {keys}")
        announce(self, said if row is None else f"{said}. {keys}")
        self.update()

    def _leave(self) -> None:
        """Let what is on its way stay where it was."""
        if self._moving is None and self._drawn is None:
            return
        back, self._moving, self._drawn, self._press = self._moving, None, None, None
        self.hinted.emit("")
        if back is not None:
            announce(self, self.tr("It stays where it was."))
        self.update()

    def _put(self) -> None:
        moving, self._moving = self._moving, None
        self.hinted.emit("")
        self.update()
        if moving is not None and moving.moved:
            self.move_wanted.emit(moving.row, moving.to.instant)

    # --- mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select the day, and mind what lies there: it may be a click or the start of a drag."""
        place = event.position().toPoint()
        day = self.day_at(place)
        if day is None or event.button() != LEFT or self._moving is not None:
            super().mousePressEvent(event)
            return
        row = self.row_at(place)
        if day != self._day:
            self.select(day)
        self._reach(row.entry_id if row else None)
        self._press = Press(place, row, self._wall(place), self._grip(row, place))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Take an entry along, or draw free time."""
        place, press = event.position().toPoint(), self._press
        if press is None:
            super().mouseMoveEvent(event)
            return
        far = (place - press.place).manhattanLength() >= QApplication.startDragDistance()
        if press.row is None:
            self._draw(press, place, far=far or self._drawn is not None)
        elif self._moving is not None or (far and self._may_move(press.row)):
            target = self._target(press, place)
            self._moving = Moving(press.row, target or wall_of(press.row.due_at))
            when = spoken_place(self._moving.to)
            self.hinted.emit(
                filled(self.tr("To {when}. Esc leaves it where it was."), when=when)
            )
            self.update()
        elif far:
            self._press = None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Put what was taken along; a click opens what it was on."""
        press, self._press = self._press, None
        drawn, self._drawn = self._drawn, None
        if press is None or event.button() != LEFT:
            super().mouseReleaseEvent(event)
        elif self._moving is not None:
            self._put()
        elif drawn is not None:
            self.hinted.emit("")
            self.update()
            self.new_wanted.emit(drawn.starts, drawn.ends)
        elif press.row is not None:
            self.entry_wanted.emit(press.row)
        elif self.more_at(press.place):
            self.list_day()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Plan something new where nothing stands."""
        place = event.position().toPoint()
        day = self.day_at(place)
        free = day is not None and self.row_at(place) is None and not self.more_at(place)
        if free and event.button() == LEFT:
            self.new_wanted.emit(self._wall(place) or day, None)

    def _grip(self, _row: CalendarRow | None, _place: QPoint) -> int:
        return 0

    def _draw(self, _press: Press, _place: QPoint, *, far: bool) -> None:
        """Draw free time where a view has room for it."""
