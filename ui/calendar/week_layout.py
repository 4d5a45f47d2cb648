"""Where things stand in a week: deadlines on top, the hours of each day below, which scroll."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from itertools import pairwise
from typing import Final, NamedTuple

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Slot
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QScrollBar, QWidget

from models.calendar.agenda import CalendarRow
from models.calendar.blocks import Block
from models.calendar.hours import CLOSES, OPENS, STANDARD, OpeningHours
from models.calendar.lanes import Span, side_by_side
from models.calendar.wall import DAY, HOUR, Wall, wall_of
from models.kernel.clock import Clock
from ui.calendar.day_grid import DAYS, GAP
from ui.calendar.handled_grid import HandledGrid

USUAL: Final = (OPENS.hour * HOUR, CLOSES.hour * HOUR)
"""The minutes that are seen at first where an office is never open."""
PAD: Final = 3
_LETTERS_OF_A_LANE: Final = 6
_MOST_OF_STRIP: Final = 0.3
_FEW: Final = 2

Boxes = list[tuple[CalendarRow, QRect]]


class Heap(NamedTuple):
    """Where "and so many more" stands, and for how many entries."""

    place: QRect
    many: int


class Laid(NamedTuple):
    """Where the entries of a day stand: in the strip, and by the hours (before scrolling)."""

    strip: Boxes
    timed: Boxes
    strip_more: Heap | None
    heaps: tuple[Heap, ...]


class Measures(NamedTuple):
    """Of a page: the height of the deadlines, their room in it, that of one; the hours."""

    strip: int
    room: int
    entry: int
    hours: QRect
    hour: int
    columns: tuple[QRect, ...]


class WeekLayout(HandledGrid):
    """Seven days; arrows move by day and hour, Page Up and Page Down by week."""

    _days: tuple[date, ...] = ()
    _top: float = USUAL[0]
    """The minute at the top of the hours, which stays there whatever grows or shrinks."""
    _arranging = _looked = False
    _measures: Measures | None = None

    def __init__(
        self,
        watch: Clock,
        opening: Callable[[], OpeningHours] = lambda: STANDARD,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(watch, parent)
        self.opening = opening
        self._laid: dict[date, Laid] = {}
        self.bar = QScrollBar(Qt.Orientation.Vertical, self)
        self.bar.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.bar.valueChanged.connect(self._scrolled)

    def _turn(self) -> None:
        monday = self._day - timedelta(days=self._day.weekday())
        self._days = tuple(monday + timedelta(days=at) for at in range(DAYS))

    @property
    def days(self) -> tuple[date, ...]:
        """The days on the page, Monday first."""
        return self._days

    def page_after(self, day: date, pages: int) -> date:
        """Return the day that many weeks on."""
        return day + timedelta(days=DAYS * pages)

    def sizeHint(self) -> QSize:
        """Ask for a good part of a page."""
        return QSize(900, 560)

    def minimumSizeHint(self) -> QSize:
        """Need room for a few hours below the deadlines."""
        line = self.fontMetrics().height()
        return QSize(line * 26, line * 10)

    def cell(self, day: date) -> QRect:
        """Return the column of a day: its head, its deadlines and its hours."""
        return self._measure().columns[(day - self._days[0]).days]

    def boxes(self, day: date) -> Sequence[tuple[CalendarRow, QRect]]:
        """Return where the entries of a day are seen, as far as it is scrolled."""
        laid, hours = self.laid(day), self.hours()
        seen = ((row, self.scrolled(box).intersected(hours)) for row, box in laid.timed)
        return [*laid.strip, *((row, box) for row, box in seen if not box.isEmpty())]

    def more_at(self, place: QPoint) -> bool:
        """Whether "and so many more" is painted there."""
        day = self.day_at(place)
        return day is not None and any(box.contains(place) for box, _ in self.heaps(day))

    def heaps(self, day: date) -> Iterator[Heap]:
        """Yield what stands for entries there is no room for, where it is seen."""
        laid, hours = self.laid(day), self.hours()
        if laid.strip_more is not None:
            yield laid.strip_more
        for heap in laid.heaps:
            yield Heap(self.scrolled(heap.place).intersected(hours), heap.many)

    # --- where things are

    def side(self) -> int:
        """Return the width of the hours' own column."""
        return self.fontMetrics().horizontalAdvance("00.00") + 18

    def heads(self) -> int:
        """Return the height of the days' heads: the day, and what lies behind it."""
        return 2 * self.fontMetrics().height() + 10

    def strip(self) -> int:
        """Return the height of the deadlines."""
        return self._measure().strip

    def hours(self) -> QRect:
        """Return the room of the hours, which scrolls."""
        return self._measure().hours

    def hour_high(self) -> int:
        """Return the height of an hour: two lines, or so that the working hours fill the room."""
        return self._measure().hour

    def top_of(self, minute: int) -> int:
        """Return how far below the first hour a minute stands."""
        return minute * self.hour_high() // HOUR

    def y_of(self, minute: int) -> int:
        """Return where a minute is painted, as far as it is scrolled."""
        return self.hours().top() + self.top_of(minute) - self.bar.value()

    def scrolled(self, box: QRect) -> QRect:
        """Return where a place among the hours is painted."""
        return box.translated(0, self.hours().top() - self.bar.value())

    def minute_at(self, y: int) -> float:
        """Return the minute that is painted there."""
        return (y - self.hours().top() + self.bar.value()) * HOUR / self.hour_high()

    def seen_first(self) -> tuple[int, int]:
        """Return from when until when the office is open on any day, in minutes."""
        spans = self.opening().week.values()
        opens = [each.hour * HOUR + each.minute for each, _ in spans]
        closes = [each.hour * HOUR + each.minute for _, each in spans]
        return (min(opens) // HOUR * HOUR, max(closes)) if opens else USUAL

    def _measure(self) -> Measures:
        """Return the measures of the page, taken once for all that is drawn on it."""
        if self._measures is None:
            line, wide = self.line(), self.width() - self.bar.sizeHint().width()
            side = self.side()
            edges = [side + (wide - side - 1) * at // DAYS for at in range(DAYS + 1)]
            entry = self.entry(edges[1] - edges[0])
            most = max(int(self.height() * _MOST_OF_STRIP), entry + line + 2 * GAP)
            room = max(line, *(self._high(day, most, entry) for day in self._days))
            strip = room + 2 * PAD
            top = self.heads() + strip
            hours = QRect(0, top, wide, max(self.height() - top, 0))
            first, last = self.seen_first()
            fill = hours.height() * HOUR // (last + HOUR - first)
            columns = tuple(
                QRect(left, 0, right - left, self.height()) for left, right in pairwise(edges)
            )
            hour = max(2 * line, fill)
            self._measures = Measures(strip, room, entry, hours, hour, columns)
        return self._measures

    def laid(self, day: date) -> Laid:
        """Return where the entries of a day stand."""
        if day not in self._laid:
            strip, more = self._lay_strip(day)
            timed, heaps = self._lay_hours(day)
            self._laid[day] = Laid(strip, timed, more, tuple(heaps))
        return self._laid[day]

    def span_box(self, day: date, start: int, end: int) -> QRect:
        """Return the whole width of a day from minute to minute, before scrolling."""
        cell, top = self.cell(day), self.top_of(start)
        return QRect(cell.left() + PAD, top, cell.width() - 2 * PAD, self.top_of(end) - top)

    def strip_box(self, day: date, at: int) -> QRect:
        """Return where a deadline of a day stands, counted from the top."""
        cell, entry = self.cell(day), self._measure().entry
        top = self.heads() + PAD + at * (entry + GAP)
        return QRect(cell.left() + PAD, top, cell.width() - 2 * PAD, entry)

    def strip_shown(self, count: int) -> int:
        """Return how many of so many deadlines of a day are seen."""
        return self.fitting(count, self._measure().room, self._measure().entry)

    def _high(self, day: date, most: int, entry: int) -> int:
        """Return the height that a day's deadlines want: all that is left to do, a few done."""
        rows = self._untimed(day)
        left = sum(1 for row in rows if row.open)
        wanted = max(left, min(len(rows), _FEW))
        more = self.line() + GAP if wanted < len(rows) else 0
        if wanted * (entry + GAP) + more <= most:
            return wanted * (entry + GAP) + more
        return self.fitting(len(rows), most, entry) * (entry + GAP) + self.line() + GAP

    def _untimed(self, day: date) -> tuple[CalendarRow, ...]:
        return tuple(row for row in self.rows_on(day) if row.ends_at is None)

    def _lay_strip(self, day: date) -> tuple[Boxes, Heap | None]:
        rows = sorted(self._untimed(day), key=lambda row: not row.open)  # the done come last
        shown = rows[: self.strip_shown(len(rows))]
        more = None
        if len(shown) < len(rows):
            box = self.strip_box(day, len(shown))
            place = QRect(box.left(), box.top(), box.width(), self.line())
            more = Heap(place, len(rows) - len(shown))
        return [(row, self.strip_box(day, at)) for at, row in enumerate(shown)], more

    def _lay_hours(self, day: date) -> tuple[Boxes, list[Heap]]:
        rows = [row for row in self.rows_on(day) if row.ends_at is not None]
        cell = self.cell(day)
        letters = self.fontMetrics().averageCharWidth() * _LETTERS_OF_A_LANE
        most = max(cell.width() // letters, 1)
        boxes: Boxes = []
        heaps: list[Heap] = []
        for stripe in side_by_side([self._span(row) for row in rows], most):
            whole = self.span_box(day, stripe.span.start, stripe.span.end)
            left, right = (
                whole.width() * at // stripe.lanes for at in (stripe.lane, stripe.lane + 1)
            )
            box = QRect(
                whole.left() + left, whole.top() + 1, right - left - 1, whole.height() - 2
            )
            if stripe.heap:
                heaps.append(Heap(box, len(stripe.members)))
            else:
                boxes.append((rows[stripe.members[0]], box))
        return boxes, heaps

    def _span(self, row: CalendarRow) -> Span:
        """Return the minutes that an appointment takes in its day, at least a line high."""
        start = wall_of(row.due_at).minute
        end = start if row.ends_at is None else wall_of(row.ends_at).minute
        if row.ends_at is not None and wall_of(row.ends_at).day > row.day:
            end = DAY
        least = -(-self.line() * HOUR // self.hour_high())
        start = min(start, DAY - least)
        return Span(start, max(end, start + least))

    def _laid_out(self) -> None:
        self._laid, self._measures = {}, None
        self._arrange()

    # --- scrolling

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the week out anew; the same hour stays on top."""
        super().resizeEvent(event)
        self._laid_out()

    def show_rows(self, rows: Sequence[CalendarRow], blocks: Sequence[Block] = ()) -> None:
        """Show these entries; the first time, at the hours that matter now."""
        super().show_rows(rows, blocks)
        if not self._looked:
            self._looked = True
            self.look_at_now()

    def look_at_now(self) -> None:
        """Scroll to the working hours; on this week's page further, until now is seen."""
        self._top = self.seen_first()[0]
        self._arrange()
        now = wall_of(self._clock.now())
        if now.day in self._days:
            self._see(now)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the hours."""
        QApplication.sendEvent(self.bar, event)

    def _arrange(self) -> None:
        hours = self.hours()
        wide = self.bar.sizeHint().width()
        self._arranging = True  # a shorter range is no wish to be elsewhere
        self.bar.setGeometry(self.width() - wide, hours.top(), wide, hours.height())
        self.bar.setRange(0, max(self.top_of(DAY) - hours.height(), 0))
        self.bar.setPageStep(max(hours.height(), 1))
        self.bar.setSingleStep(self.hour_high() // 2)
        self.bar.setValue(int(self._top * self.hour_high()) // HOUR)
        self._arranging = False

    @Slot()
    def _scrolled(self) -> None:
        if not self._arranging:
            self._top = self.bar.value() * HOUR / self.hour_high()
        self.update()

    def _see(self, to: Wall) -> None:
        top, room = self.top_of(to.minute), self.hours().height()
        foot = top + min(self.hour_high(), room)
        if top < self.bar.value():
            self.bar.setValue(top)
        elif foot > self.bar.value() + room:
            self.bar.setValue(foot - room)
