"""A week handled: going by the hour, moving in quarters, drawing free time."""

from datetime import date
from typing import Final

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication

from models.calendar.agenda import CalendarRow
from models.calendar.wall import DAY, HOUR, QUARTER, Wall, snapped, wall_of, within
from ui.calendar.handled_grid import Drawn, Press
from ui.calendar.week_layout import USUAL, WeekLayout
from ui.calendar.words import spoken_span
from ui.kit.announce import announce

_KEEPING: Final = frozenset(
    {Qt.Key.Key_N, Qt.Key.Key_Insert, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Shift}
)
"""Keys that leave the hours as long as they were made."""


class WeekHands(WeekLayout):
    """What keys and mouse do in a week."""

    _minute = USUAL[0] + HOUR
    _long = HOUR

    @property
    def hour(self) -> Wall:
        """The hour of the selected day that the arrows have reached."""
        return Wall(self._day, self._minute)

    # --- going, moving, making

    def _down(self, steps: int) -> None:
        self._minute = self.hour.stepped(HOUR * steps).minute // HOUR * HOUR
        self._at = None
        self._see(self.hour)
        self._name()
        self.update()
        self._tell()

    def _moved(self, to: Wall, steps: int, *, far: bool) -> Wall:
        return to.stepped((HOUR if far else QUARTER) * steps)

    def _place_of_new(self) -> tuple[Wall | date, Wall | None]:
        end = within(self._minute + self._long)
        return self.hour, Wall(self._day, end) if self._long > HOUR else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Make the hours longer or shorter with Shift; otherwise as in every grid."""
        key, shift = Qt.Key(event.key()), Qt.KeyboardModifier.ShiftModifier
        steps = {Qt.Key.Key_Down: HOUR, Qt.Key.Key_Up: -HOUR}
        if event.modifiers() & shift and key in steps and self.moving is None:
            self._long = min(max(self._long + steps[key], HOUR), DAY - self._minute)
            end = Wall(self._day, within(self._minute + self._long))
            self._see(Wall(self._day, max(end.minute - HOUR, 0)))
            self.hinted.emit(spoken_span(self.hour, end))
            announce(self, spoken_span(self.hour, end))
            self.update()
            return
        if not event.modifiers() & shift:
            self._long = self._long if key in _KEEPING else HOUR
        super().keyPressEvent(event)

    def _wall(self, place: QPoint) -> Wall | None:
        day = self.day_at(place)
        if day is None or not self.hours().contains(place):
            return None
        return Wall(day, snapped(self.minute_at(place.y())))

    def _target(self, press: Press, place: QPoint) -> Wall | None:
        day = self.day_at(place)
        if day is None or press.row is None:
            return None
        same = wall_of(press.row.due_at).minute
        level = abs(place.y() - press.place.y()) < QApplication.startDragDistance()
        if level or not self.hours().contains(place):
            return Wall(day, same)
        if press.wall is not None:  # from the deadlines one comes over the edge
            self._scroll_at_edge(place)
        return Wall(day, snapped(self.minute_at(place.y() - press.grip)))

    def _scroll_at_edge(self, place: QPoint) -> None:
        hours, edge = self.hours(), self.line()
        if place.y() > hours.bottom() - edge:
            self.bar.setValue(self.bar.value() + edge // 2)
        elif place.y() < hours.top() + edge:
            self.bar.setValue(self.bar.value() - edge // 2)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Mind the hour as well."""
        wall = self._wall(event.position().toPoint())
        if wall is not None and self._moving is None:
            self._minute, self._long = wall.minute // HOUR * HOUR, HOUR
        super().mousePressEvent(event)

    def _grip(self, row: CalendarRow | None, place: QPoint) -> int:
        if row is None:
            return 0
        tops = [
            self.scrolled(box).top() for each, box in self.laid(row.day).timed if each is row
        ]
        return place.y() - tops[0] if tops else 0

    def _draw(self, press: Press, place: QPoint, *, far: bool) -> None:
        if press.wall is None or not far:
            return
        self._scroll_at_edge(place)
        here = snapped(self.minute_at(place.y()))
        first, last = sorted((press.wall.minute, here))
        last = min(last + QUARTER, DAY - QUARTER)
        first = min(first, last - QUARTER)
        self._drawn = Drawn(Wall(press.wall.day, first), Wall(press.wall.day, last))
        self.hinted.emit(self.tr("Let go to plan it there. Esc leaves it."))
        self.update()
