"""A month on one page, painted: ISO weeks, Monday first, holidays, today, entries by day."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFont,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolTip, QWidget

from models.calendar.agenda import CalendarRow, Week, by_day, month_after, month_page
from models.calendar.blocks import Block, blocks_on
from models.calendar.days import is_working_day
from models.kernel.clock import Clock, local
from ui.calendar.words import (
    TONES,
    block_words,
    clock,
    holiday_name,
    kind,
    spoken_day,
    week,
    words,
)
from ui.kit.icons import paint_icon
from ui.kit.labels import tip
from ui.kit.theme import tokens
from ui.language import SHORT_DAYS, filled, say

DAYS: Final = 7
_PAD: Final = 5
_STEPS: Final = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -DAYS,
    Qt.Key.Key_Down: DAYS,
}
_MONTHS: Final = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
_NEW: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Insert})


class MonthGrid(QWidget):
    """Six weeks; arrows move by day and week, Page Up and Page Down by month.

    Signals:
        page_changed: another month shall be shown; carries its selected day.
        day_wanted: something new shall be planned on a day (Enter, Insert, double click).
        entry_wanted: an entry shall be shown (click, or from the day's list by Space).
    """

    page_changed = Signal(object)
    day_wanted = Signal(object)
    entry_wanted = Signal(object)

    def __init__(self, watch: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = watch
        self._day = local(watch.now()).date()
        self._weeks: tuple[Week, ...] = month_page(self._day.year, self._day.month)
        self._rows: Mapping[date, tuple[CalendarRow, ...]] = {}
        self._blocks: tuple[Block, ...] = ()
        self._menu: QMenu | None = None
        self.setObjectName("month")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._name()

    @property
    def day(self) -> date:
        """The selected day."""
        return self._day

    @property
    def weeks(self) -> tuple[Week, ...]:
        """The weeks on the page."""
        return self._weeks

    @property
    def days(self) -> tuple[date, ...]:
        """The days on the page, in order."""
        return tuple(day for each in self._weeks for day in each.days)

    @property
    def menu(self) -> QMenu | None:
        """The list of the selected day's entries while it is open."""
        return self._menu

    def rows_on(self, day: date) -> tuple[CalendarRow, ...]:
        """Return what stands on a day."""
        return self._rows.get(day, ())

    def show_rows(self, rows: Sequence[CalendarRow], blocks: Sequence[Block] = ()) -> None:
        """Show these entries, and what lies behind them."""
        self._rows, self._blocks = by_day(rows), tuple(blocks)
        self._name()
        self.update()

    def select(self, day: date) -> None:
        """Select a day; a day of another month turns the page."""
        turned = (day.year, day.month) != (self._day.year, self._day.month)
        self._day = day
        if turned:
            self._weeks = month_page(day.year, day.month)
            self._rows = {}
            self.page_changed.emit(day)
        self._name()
        self.update()
        self._tell()

    def sizeHint(self) -> QSize:
        """Ask for a good part of a page."""
        return QSize(900, 560)

    def minimumSizeHint(self) -> QSize:
        """Need room for the day's number in each cell."""
        line = self.fontMetrics().height()
        return QSize(line * 26, line * 14)

    def cell(self, day: date) -> QRect:
        """Return where a day on the page is painted."""
        at = (day - self._weeks[0].days[0]).days
        return self._cell(at // DAYS, at % DAYS)

    def day_at(self, place: QPoint) -> date | None:
        """Return the day painted there, or None."""
        return next((day for day in self.days if self.cell(day).contains(place)), None)

    def row_at(self, place: QPoint) -> CalendarRow | None:
        """Return the entry painted there, or None."""
        day = self.day_at(place)
        if day is None:
            return None
        for row, box in self._boxes(day):
            if box.contains(place):
                return row
        return None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, plan something new, or list the day."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.select(self._day + timedelta(days=_STEPS[key]))
        elif key in _MONTHS:
            self.select(month_after(self._day, _MONTHS[key]))
        elif key == Qt.Key.Key_Home:
            self.select(self._day - timedelta(days=self._day.weekday()))
        elif key == Qt.Key.Key_End:
            self.select(self._day + timedelta(days=DAYS - 1 - self._day.weekday()))
        elif key in _NEW:
            self.day_wanted.emit(self._day)
        elif key == Qt.Key.Key_Space:
            self._list_day()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select the day; show the entry, or list the day where more stands than is seen."""
        place = event.position().toPoint()
        day, row = self.day_at(place), self.row_at(place)
        if day is None or event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        self.select(day)
        if row is not None:
            self.entry_wanted.emit(row)
        elif self._more_box(day).contains(place):
            self._list_day()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Plan something new where nothing stands."""
        place = event.position().toPoint()
        day = self.day_at(place)
        if day is not None and self.row_at(place) is None:
            self.day_wanted.emit(day)

    def event(self, event: QEvent) -> bool:
        """Tell in a tip what is cut short."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            row, day = self.row_at(event.pos()), self.day_at(event.pos())
            said = f"{clock(row.due_at)} {words(row)}" if row else ""
            said = said or (self._behind(day) if day else "")
            QToolTip.showText(event.globalPos(), tip(said), self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw heads, weeks and days."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_heads(painter)
        today = local(self._clock.now()).date()
        for at, each in enumerate(self._weeks):
            self._paint_week(painter, at, each)
            for day in each.days:
                self._paint_day(painter, day, today)
        self._paint_lines(painter)
        self._paint_selected(painter)

    # --- where things are

    def _heads(self) -> int:
        return self.fontMetrics().height() + 14

    def _side(self) -> int:
        return self.fontMetrics().horizontalAdvance(week(date(2026, 12, 31))) + 18

    def _line(self) -> int:
        return self.fontMetrics().height() + 5

    def _cell(self, at_week: int, at_day: int) -> QRect:
        side, heads = self._side(), self._heads()
        wide, high = self.width() - side - 1, self.height() - heads - 1
        left, right = (side + wide * at // DAYS for at in (at_day, at_day + 1))
        top, foot = (heads + high * at // len(self._weeks) for at in (at_week, at_week + 1))
        return QRect(left, top, right - left, foot - top)

    def _lines(self, day: date) -> int:
        room = self.cell(day).height() - self._line() - 2 * _PAD
        return max(room // (self._line() + 2), 0)

    def _boxes(self, day: date) -> list[tuple[CalendarRow, QRect]]:
        rows, lines = self.rows_on(day), self._lines(day)
        shown = rows
        if len(rows) > lines:  # what is still to be done is seen before what is done
            first = sorted(rows, key=lambda row: not row.open)[: max(lines - 1, 0)]
            shown = tuple(row for row in rows if row in first)
        return [(row, self._box(day, at)) for at, row in enumerate(shown)]

    def _box(self, day: date, at: int) -> QRect:
        cell, line = self.cell(day), self._line()
        top = cell.top() + _PAD + line + 2 + at * (line + 2)
        return QRect(cell.left() + _PAD, top, cell.width() - 2 * _PAD, line)

    def _more_box(self, day: date) -> QRect:
        shown = len(self._boxes(day))
        if shown == len(self.rows_on(day)):
            return QRect()
        if self._lines(day):
            return self._box(day, shown)
        cell = self.cell(day)
        left = cell.left() + cell.width() // 2
        return QRect(left, cell.top() + _PAD, cell.width() // 2, self._line())

    def _behind(self, day: date) -> str:
        """Return the holiday, and what lies behind the entries, in words."""
        said = (block_words(each, day) for each in blocks_on(self._blocks, day))
        return " · ".join(part for part in (holiday_name(day), *said) if part)

    # --- painting

    def _paint_heads(self, painter: QPainter) -> None:
        painter.setFont(self._bold())
        painter.setPen(QColor(tokens().muted))
        for at in range(DAYS):
            box = self._cell(0, at)
            box = QRect(box.left() + _PAD + 3, 0, box.width() - _PAD, self._heads())
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, say(SHORT_DAYS[at]))

    def _paint_week(self, painter: QPainter, at: int, each: Week) -> None:
        cell = self._cell(at, 0)
        painter.setFont(self.font())
        painter.setPen(QColor(tokens().muted))
        box = QRect(0, cell.top() + _PAD, self._side() - 10, self._line())
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, right, week(each.days[0]))

    def _paint_day(self, painter: QPainter, day: date, today: date) -> None:
        cell, colours = self.cell(day), tokens()
        free = self._behind(day)
        behind = blocks_on(self._blocks, day)
        closed = not is_working_day(day) or any(each.all_of(day) for each in behind)
        here = (day.year, day.month) == (self._day.year, self._day.month)
        painter.fillRect(cell, QColor(colours.weekend if closed else colours.surface))
        number = QRect(cell.left() + _PAD, cell.top() + _PAD, self._line() + 6, self._line())
        if day == today:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent))
            painter.drawRoundedRect(QRectF(number), self._line() / 2, self._line() / 2)
        painter.setFont(self._bold() if here else self.font())
        ink = colours.accent_text if day == today else colours.text if here else colours.muted
        painter.setPen(QColor(ink))
        painter.drawText(number, Qt.AlignmentFlag.AlignCenter, str(day.day))
        if free:
            self._paint_holiday(painter, cell, number, free)
        now = self._clock.now()
        for row, box in self._boxes(day):
            paint_entry(painter, box, row, TONES[row.pressing(now)].value)
        self._paint_more(painter, day)

    def _paint_holiday(self, painter: QPainter, cell: QRect, number: QRect, name: str) -> None:
        painter.setFont(self.font())
        painter.setPen(QColor(tokens().muted))
        left = number.right() + 4
        box = QRect(left, number.top(), cell.right() - left - 4, number.height())
        metrics = self.fontMetrics()
        shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, shown)

    def _paint_more(self, painter: QPainter, day: date) -> None:
        hidden = len(self.rows_on(day)) - len(self._boxes(day))
        if not hidden:
            return
        painter.setFont(self.font())
        painter.setPen(QColor(tokens().link))
        said = filled(self.tr("+ {count} more"), count=str(hidden))
        if not self._lines(day):
            said = f"+ {hidden}"
        painter.drawText(self._more_box(day), Qt.AlignmentFlag.AlignVCenter, said)

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

    def _bold(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font

    # --- the list of a day

    def _list_day(self) -> None:
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
        new.triggered.connect(lambda: self.day_wanted.emit(self._day))
        menu.aboutToHide.connect(self._forget_menu)
        self._menu = menu
        cell = self.cell(self._day)
        menu.popup(self.mapToGlobal(QPoint(cell.left() + 8, cell.top() + self._line() + 8)))

    def _forget_menu(self) -> None:
        self._menu = None

    # --- for those who hear it

    def _name(self) -> None:
        self.setAccessibleName(spoken_day(self._day, self.rows_on(self._day)))

    def _tell(self) -> None:
        if QAccessible.isActive():
            event = QAccessibleEvent(self, QAccessible.Event.Focus)
            event.setChild(self.days.index(self._day))
            QAccessible.updateAccessibility(event)


def paint_entry(painter: QPainter, box: QRect, row: CalendarRow, tone: str) -> None:
    """Draw one entry: a bar in its tone, time, kind (cut short if need be) and number."""
    colours = tokens()
    back, front = QColor(getattr(colours, f"{tone}_bg")), QColor(getattr(colours, f"{tone}_fg"))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(back)
    painter.drawRoundedRect(QRectF(box), 3, 3)
    painter.fillRect(QRect(box.left(), box.top(), 3, box.height()), front)
    font = QFont(painter.font())
    font.setWeight(QFont.Weight.Normal)
    painter.setFont(font)
    painter.setPen(front)
    metrics, left = QFontMetrics(font), box.left() + 7
    if not row.open or tone == "overdue":
        side = metrics.height() - 2
        corner = QPointF(left, box.center().y() - side / 2 + 0.5)
        name = "alert-triangle" if row.open else "check"
        paint_icon(painter, name, front.name(), QRectF(corner.x(), corner.y(), side, side))
        left += side + 4
    number = row.number.rpartition("-")[2]
    right = metrics.horizontalAdvance(number) + 8
    room = box.right() - left - right
    said = f"{clock(row.due_at)} {kind(row)}"
    shown = metrics.elidedText(said, Qt.TextElideMode.ElideRight, room)
    middle = Qt.AlignmentFlag.AlignVCenter
    painter.drawText(QRect(left, box.top(), room, box.height()), middle, shown)
    place = QRect(box.right() - right + 4, box.top(), right - 4, box.height())
    painter.drawText(place, middle, number)
