"""A week on one page, painted: holidays, deadlines on top, hours, busy times, entries, now."""

from collections.abc import Callable
from datetime import date
from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen

from models.calendar.agenda import CalendarRow
from models.calendar.blocks import Block
from models.calendar.hours import STANDARD, OpeningHours
from models.calendar.wall import DAY, HOUR, QUARTER, wall_of
from models.kernel.clock import Clock
from ui.calendar.painting import MIDDLE, bold, paint_entry, paint_faint, paint_ghost, paint_ring
from ui.calendar.week_hands import WeekHands
from ui.calendar.week_layout import PAD
from ui.calendar.words import TONES, behind, block_words, clock, kind, week
from ui.kit.theme import tokens
from ui.language import SHORT_DAYS, say

_NOW: Final = 4
_RIGHT: Final = Qt.AlignmentFlag.AlignRight
_ELIDE: Final = Qt.TextElideMode.ElideRight


class WeekGrid(WeekHands):
    """The week as it is seen."""

    def __init__(
        self, watch: Clock, opening: Callable[[], OpeningHours] = lambda: STANDARD
    ) -> None:
        super().__init__(watch, opening)
        self.setObjectName("week")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the hours, then what stands on top of them and does not scroll."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font())
        now = wall_of(self._clock.now())
        painter.setClipRect(self.hours())
        self._paint_hours(painter)
        for day in self.days:
            self._paint_day(painter, day)
        self._paint_drawn(painter)
        if now.day in self.days:
            self._paint_now(painter, now.day, now.minute)
        painter.setClipping(False)
        self._paint_corner(painter)
        for day in self.days:
            self._paint_head(painter, day, now.day)
        self._paint_lines(painter)
        self._paint_selected(painter)

    # --- the hours

    def _paint_hours(self, painter: QPainter) -> None:
        hours, colours = self.hours(), tokens()
        painter.fillRect(hours, QColor(colours.surface))
        for day in self.days:
            cell = self.cell(day)
            column = QRect(cell.left(), hours.top(), cell.width(), hours.height())
            span = self.opening().span(day)
            painter.fillRect(column, QColor(colours.weekend))
            if span is not None and not self._closed(day):
                opens, closes = (each.hour * HOUR + each.minute for each in span)
                column.setTop(self.y_of(opens))
                column.setBottom(self.y_of(closes))
                painter.fillRect(column, QColor(colours.surface))
        for hour in range(DAY // HOUR):
            y = self.y_of(hour * HOUR)
            painter.setPen(QPen(QColor(colours.border), 1))
            painter.drawLine(QLineF(self.side() - 6, y + 0.5, hours.right(), y + 0.5))
            painter.setPen(QColor(colours.muted))
            label = QRect(0, y + 1, self.side() - 10, self.fontMetrics().height())
            painter.drawText(label, _RIGHT | MIDDLE, f"{hour}.00")

    def _paint_day(self, painter: QPainter, day: date) -> None:
        for block in self.blocks_on(day):
            self._paint_block(painter, day, block)
        if day == self._day and self.hasFocus() and self.current is None:
            hour = self.scrolled(self.span_box(day, self._minute, self._minute + self._long))
            painter.fillRect(hour, QColor(tokens().accent_soft))
        for row, box in self.laid(day).timed:
            self._paint_row(painter, self.scrolled(box), row)
        for heap in self.laid(day).heaps:
            self._paint_heap(painter, self.scrolled(heap.place), heap.many)

    def _paint_block(self, painter: QPainter, day: date, block: Block) -> None:
        """Draw time that is taken or closed, in grey behind the entries, with its words."""
        if block.all_of(day):
            return  # the whole column is shaded, and its head says why
        start, end = wall_of(block.starts_at).minute, wall_of(block.ends_at).minute
        box = self.scrolled(self.span_box(day, start, end if end > start else DAY))
        colours = tokens()
        painter.setPen(QPen(QColor(colours.border), 1))
        painter.setBrush(QColor(colours.raised))
        painter.drawRect(QRectF(box).translated(0.5, 0.5))
        painter.setPen(QColor(colours.muted))
        inside = box.adjusted(6, 2, -4, -2)
        said = self.fontMetrics().elidedText(block_words(block, day), _ELIDE, inside.width())
        painter.drawText(inside, Qt.AlignmentFlag.AlignTop, said)

    def _paint_row(self, painter: QPainter, box: QRect, row: CalendarRow) -> None:
        away = self._moving is not None and self._moving.row.entry_id == row.entry_id
        paint = paint_faint if away else paint_entry
        paint(painter, box, row, TONES[row.pressing(self._clock.now())].value)
        if row.entry_id == self._at and self.hasFocus():
            paint_ring(painter, box)

    def _paint_heap(self, painter: QPainter, box: QRect, count: int) -> None:
        colours = tokens()
        painter.setPen(QPen(QColor(colours.border), 1))
        painter.setBrush(QColor(colours.surface))
        painter.drawRoundedRect(QRectF(box).translated(0.5, 0.5), 3, 3)
        painter.setPen(QColor(colours.link))
        painter.drawText(
            box.adjusted(4, 2, -2, -2), Qt.AlignmentFlag.AlignTop, self.more_words(box, count)
        )

    def _paint_drawn(self, painter: QPainter) -> None:
        if self._drawn is not None:
            starts, ends = self._drawn.starts, self._drawn.ends
            box = self.scrolled(self.span_box(starts.day, starts.minute, ends.minute))
            said = f"{clock(starts.instant)} – {clock(ends.instant)}"  # noqa: RUF001 - from, to
            paint_ghost(painter, box, said)
        elif self._moving is not None and self._moving.row.ends_at is not None:
            row, to = self._moving.row, self._moving.to
            if to.day in self.days:
                long = int((row.ends_at - row.due_at).total_seconds()) // 60  # type: ignore[operator]
                end = min(to.minute + max(long, QUARTER), DAY)
                box = self.scrolled(self.span_box(to.day, to.minute, end))
                paint_ghost(painter, box, f"{clock(to.instant)} {kind(row)}")

    def _paint_now(self, painter: QPainter, day: date, minute: int) -> None:
        cell, y = self.cell(day), self.y_of(minute)
        painter.setPen(QPen(QColor(tokens().accent), 2))
        painter.drawLine(QLineF(cell.left(), y, cell.right(), y))
        painter.setBrush(QColor(tokens().accent))
        painter.drawEllipse(QPointF(cell.left() + _NOW, y), _NOW, _NOW)

    # --- what does not scroll

    def _paint_corner(self, painter: QPainter) -> None:
        top = QRect(0, 0, self.width(), self.hours().top())
        painter.fillRect(top, QColor(tokens().surface))
        painter.setPen(QColor(tokens().muted))
        corner = QRect(0, 4, self.side() - 10, self.fontMetrics().height() + 4)
        said = self.fontMetrics().elidedText(week(self.days[0]), _ELIDE, corner.width())
        painter.drawText(corner, _RIGHT | MIDDLE, said)

    def _paint_head(self, painter: QPainter, day: date, today: date) -> None:
        cell, colours, high = self.cell(day), tokens(), self.fontMetrics().height()
        head = QRect(cell.left(), 0, cell.width(), self.hours().top())
        if self._closed(day):
            painter.fillRect(head, QColor(colours.weekend))
        title = QRect(cell.left() + PAD, 4, cell.width() - 2 * PAD, high + 4)
        said = f"{say(SHORT_DAYS[day.weekday()])} {day.day}.{day.month}."
        painter.setFont(bold(self.font()))
        if day == today:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent))
            painter.drawRoundedRect(QRectF(title), 4, 4)
        painter.setPen(QColor(colours.accent_text if day == today else colours.text))
        painter.drawText(title.adjusted(5, 0, 0, 0), MIDDLE, said)
        painter.setFont(self.font())
        painter.setPen(QColor(colours.muted))
        below = QRect(title.left() + 5, title.bottom() + 1, title.width() - 5, high)
        whole = tuple(each for each in self.blocks_on(day) if each.all_of(day))
        said = self.fontMetrics().elidedText(behind(day, whole), _ELIDE, below.width())
        painter.drawText(below, MIDDLE, said)
        self._paint_strip(painter, day)

    def _paint_strip(self, painter: QPainter, day: date) -> None:
        laid = self.laid(day)
        for row, box in laid.strip:
            self._paint_row(painter, box, row)
        if laid.strip_more is not None:
            place, count = laid.strip_more
            painter.setPen(QColor(tokens().link))
            painter.drawText(place, MIDDLE, self.more_words(place, count))
        moving = self._moving
        if moving is not None and moving.row.ends_at is None and moving.to.day == day:
            count = len(laid.strip) + 1
            box = self.strip_box(day, min(self.strip_shown(count), count) - 1)
            paint_ghost(painter, box, f"{clock(moving.to.instant)} {kind(moving.row)}")

    def _paint_lines(self, painter: QPainter) -> None:
        painter.setPen(QPen(QColor(tokens().border), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for day in self.days:
            painter.drawRect(QRectF(self.cell(day)).adjusted(0.5, 0.5, 0.5, -0.5))
        for y in (self.heads(), self.hours().top()):
            painter.drawLine(QLineF(self.side(), y - 0.5, self.hours().right(), y - 0.5))

    def _paint_selected(self, painter: QPainter) -> None:
        ink = tokens().focus if self.hasFocus() else tokens().control_border
        painter.setPen(QPen(QColor(ink), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(self.cell(self._day)).adjusted(1, 1, 0, -1))

    def _closed(self, day: date) -> bool:
        shut = not self.opening().works_on(day)
        return shut or any(each.all_of(day) for each in self.blocks_on(day))
