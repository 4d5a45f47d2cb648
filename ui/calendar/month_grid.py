"""A month on one page, painted: ISO weeks, Monday first, holidays, today, entries by day."""

from collections.abc import Callable, Sequence
from datetime import date
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea

from models.calendar.agenda import CalendarRow, Week, month_after, month_page
from models.calendar.hours import STANDARD, OpeningHours
from models.calendar.wall import Wall, wall_of
from models.kernel.clock import Clock, local
from ui.calendar.day_grid import DAYS, GAP
from ui.calendar.handled_grid import HandledGrid, Press
from ui.calendar.painting import MIDDLE, bold, paint_entry, paint_faint, paint_ghost, paint_ring
from ui.calendar.words import TONES, clock, kind, week
from ui.kit.theme import tokens
from ui.language import SHORT_DAYS, say

_PAD: Final = 5

Boxes = list[tuple[CalendarRow, QRect]]


class MonthGrid(HandledGrid):
    """Four to six weeks; arrows move by day and week, Page Up and Page Down by month."""

    _weeks: tuple[Week, ...] = ()

    def __init__(
        self, watch: Clock, opening: Callable[[], OpeningHours] = lambda: STANDARD
    ) -> None:
        self._opening = opening
        super().__init__(watch)

    def _turn(self) -> None:
        self.setObjectName("month")
        self._weeks = month_page(self._day.year, self._day.month)
        self._laid_out()
        self.updateGeometry()

    @property
    def weeks(self) -> tuple[Week, ...]:
        """The weeks on the page."""
        return self._weeks

    @property
    def days(self) -> tuple[date, ...]:
        """The days on the page, in order."""
        return tuple(day for each in self._weeks for day in each.days)

    def page_after(self, day: date, pages: int) -> date:
        """Return the day that many months on."""
        return month_after(day, pages)

    def sizeHint(self) -> QSize:
        """Ask for a good part of a page."""
        return QSize(900, 560)

    def minimumSizeHint(self) -> QSize:
        """Need room for the number, an entry and "more" on each day; a lower page scrolls."""
        high = 2 * (self.line() + GAP) + self.entry(self._cell(0, 0).width()) + 2 * _PAD + 4
        wide = self.fontMetrics().height() * 26
        return QSize(wide, self.heads() + len(self._weeks) * high + 1)

    def cell(self, day: date) -> QRect:
        """Return where a day on the page is painted."""
        at = (day - self._weeks[0].days[0]).days
        return self._cell(at // DAYS, at % DAYS)

    def boxes(self, day: date) -> Sequence[tuple[CalendarRow, QRect]]:
        """Return where the entries of a day are seen."""
        if day not in self._boxes:
            self._boxes[day] = self._laid(day)
        return self._boxes[day]

    def more_at(self, place: QPoint) -> bool:
        """Whether "and so many more" is painted there."""
        day = self.day_at(place)
        return day is not None and self._more_box(day).contains(place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the days out anew."""
        self._laid_out()
        super().resizeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw heads, weeks and days."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        today = local(self._clock.now()).date()
        for at, each in enumerate(self._weeks):
            self._paint_week(painter, at, each)
            for day in each.days:
                self._paint_day(painter, day, today)
        self._paint_lines(painter)
        self._paint_selected(painter)
        self._paint_on_its_way(painter)
        self._paint_heads(painter)

    # --- going down, moving

    def _down(self, steps: int) -> None:
        self.select(Wall(self._day, 0).days_on(DAYS * steps).day)

    def _moved(self, to: Wall, steps: int, *, far: bool) -> Wall:
        del far
        return to.days_on(DAYS * steps)

    def _wall(self, place: QPoint) -> Wall | None:
        del place
        return None

    def _target(self, press: Press, place: QPoint) -> Wall | None:
        day = self.day_at(place)
        if day is None or press.row is None:
            return None
        return Wall(day, wall_of(press.row.due_at).minute)

    # --- where things are

    def _laid_out(self) -> None:
        self._boxes: dict[date, Boxes] = {}
        self._cells: tuple[QRect, ...] = ()

    def heads(self) -> int:
        """Return the height of the days of the week."""
        return self.fontMetrics().height() + 8

    def _side(self) -> int:
        return self.fontMetrics().horizontalAdvance(week(date(2026, 12, 31))) + 18

    def _cell(self, at_week: int, at_day: int) -> QRect:
        if not self._cells:
            side, heads = self._side(), self.heads()
            wide, high = self.width() - side - 1, self.height() - heads - 1
            columns = [side + wide * at // DAYS for at in range(DAYS + 1)]
            weeks = len(self._weeks)
            tops = [heads + high * at // weeks for at in range(weeks + 1)]
            self._cells = tuple(
                QRect(left, top, right - left, foot - top)
                for top, foot in pairwise(tops)
                for left, right in pairwise(columns)
            )
        return self._cells[at_week * DAYS + at_day]

    def _laid(self, day: date) -> Boxes:
        rows, shown = self.rows_on(day), self._shown(day, len(self.rows_on(day)))
        if len(rows) > shown:  # what is still to be done is seen before what is done
            first = sorted(rows, key=lambda row: not row.open)[:shown]
            seen = {row.entry_id for row in first}
            rows = tuple(row for row in rows if row.entry_id in seen)
        return [(row, self._box(day, at)) for at, row in enumerate(rows)]

    def _shown(self, day: date, count: int) -> int:
        cell = self.cell(day)
        room = cell.height() - self.line() - GAP - 2 * _PAD
        return self.fitting(count, room, self.entry(cell.width()))

    def _box(self, day: date, at: int) -> QRect:
        cell = self.cell(day)
        entry = self.entry(cell.width())
        top = cell.top() + _PAD + self.line() + GAP + at * (entry + GAP)
        return QRect(cell.left() + _PAD, top, cell.width() - 2 * _PAD, entry)

    def _more_box(self, day: date) -> QRect:
        shown = len(self.boxes(day))
        if shown == len(self.rows_on(day)):
            return QRect()
        box = self._box(day, shown)
        return QRect(box.left(), box.top(), box.width(), self.line())

    # --- painting

    def _paint_heads(self, painter: QPainter) -> None:
        """Draw the days of the week on top, also of a month that is scrolled."""
        top = self.visibleRegion().boundingRect().top()
        painter.fillRect(0, top, self.width(), self.heads(), QColor(tokens().surface))
        painter.setFont(bold(self.font()))
        painter.setPen(QColor(tokens().muted))
        for at in range(DAYS):
            box = self._cell(0, at)
            box = QRect(box.left() + _PAD + 3, top, box.width() - _PAD, self.heads())
            painter.drawText(box, MIDDLE, say(SHORT_DAYS[at]))

    def _paint_week(self, painter: QPainter, at: int, each: Week) -> None:
        cell = self._cell(at, 0)
        painter.setFont(self.font())
        painter.setPen(QColor(tokens().muted))
        box = QRect(0, cell.top() + _PAD, self._side() - 10, self.line())
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | MIDDLE, week(each.days[0]))

    def _paint_day(self, painter: QPainter, day: date, today: date) -> None:
        cell, colours = self.cell(day), tokens()
        blocks = self.blocks_on(day)
        closed = not self._opening().works_on(day) or any(each.all_of(day) for each in blocks)
        here = (day.year, day.month) == (self._day.year, self._day.month)
        painter.fillRect(cell, QColor(colours.weekend if closed else colours.surface))
        number = QRect(cell.left() + _PAD, cell.top() + _PAD, self.line() + 6, self.line())
        if day == today:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent))
            painter.drawRoundedRect(QRectF(number), self.line() / 2, self.line() / 2)
        painter.setFont(bold(self.font()) if here else self.font())
        ink = colours.accent_text if day == today else colours.text if here else colours.muted
        painter.setPen(QColor(ink))
        painter.drawText(number, Qt.AlignmentFlag.AlignCenter, str(day.day))
        painter.setFont(self.font())
        if said := self._behind(day):
            self._paint_behind(painter, cell, number, said)
        now, away = self._clock.now(), self._moving.row.entry_id if self._moving else None
        for row, box in self.boxes(day):
            paint = paint_faint if row.entry_id == away else paint_entry
            paint(painter, box, row, TONES[row.pressing(now)].value)
        self._paint_more(painter, day)

    def _paint_behind(self, painter: QPainter, cell: QRect, number: QRect, said: str) -> None:
        painter.setPen(QColor(tokens().muted))
        left = number.right() + 4
        box = QRect(left, number.top(), cell.right() - left - 4, number.height())
        metrics = self.fontMetrics()
        shown = metrics.elidedText(said, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, MIDDLE, shown)

    def _paint_more(self, painter: QPainter, day: date) -> None:
        hidden = len(self.rows_on(day)) - len(self.boxes(day))
        if not hidden:
            return
        painter.setPen(QColor(tokens().link))
        box = self._more_box(day)
        painter.drawText(box, MIDDLE, self.more_words(box, hidden))

    def _paint_lines(self, painter: QPainter) -> None:
        painter.setPen(QPen(QColor(tokens().border), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for day in self.days:
            painter.drawRect(QRectF(self.cell(day)).translated(0.5, 0.5))

    def _paint_selected(self, painter: QPainter) -> None:
        ink = tokens().focus if self.hasFocus() else tokens().control_border
        painter.setPen(QPen(QColor(ink), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(self.cell(self._day)).adjusted(1, 1, 0, 0))
        for row, box in self.boxes(self._day):
            if row.entry_id == self._at and self.hasFocus():
                paint_ring(painter, box)

    def _paint_on_its_way(self, painter: QPainter) -> None:
        if self._moving is None or self._moving.to.day not in self.days:
            return
        painter.setFont(self.font())
        to = self._moving.to
        count = len(self.rows_on(to.day)) + 1
        at = min(self._shown(to.day, count), count) - 1
        said = f"{clock(to.instant)} {kind(self._moving.row)}"
        paint_ghost(painter, self._box(to.day, at), said)


class MonthScroll(QScrollArea):
    """Lets a month be scrolled where the page is low or the text is large."""

    def __init__(self, month: MonthGrid) -> None:
        super().__init__()
        self._month = month
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(month)
        self.viewport().setAutoFillBackground(False)
        month.setAutoFillBackground(False)
        month.day_changed.connect(self.see)
        month.hinted.connect(self.see)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin where the selected day is seen."""
        super().showEvent(event)
        self.see()

    @Slot()
    def see(self) -> None:
        """Let the selected day be seen."""
        cell, heads = self._month.cell(self._month.day), self._month.heads()
        beside = cell.width() // 2, (cell.height() + heads) // 2 + 4
        self.ensureVisible(cell.center().x(), cell.center().y() - heads // 2, *beside)

    def scrollContentsBy(self, x: int, y: int) -> None:  # noqa: N802 - Qt's name
        """Draw the days of the week anew, which stay on top."""
        super().scrollContentsBy(x, y)
        self._month.update()
