"""How an entry is drawn, in the week and in the month alike."""

from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from models.calendar.agenda import CalendarRow
from ui.calendar.words import clock, kind
from ui.kit.icons import paint_icon
from ui.kit.theme import tokens

MIDDLE: Final = Qt.AlignmentFlag.AlignVCenter
_BAR: Final = 3
_LEFT: Final = 7
_FAINT: Final = 0.35
_FEW_LETTERS: Final = 4


def paint_entry(painter: QPainter, box: QRect, row: CalendarRow, tone: str) -> None:
    """Draw one entry: a bar in its tone, time, kind (cut short if need be) and number.

    In a box of two lines or more the kind stands below the time.
    """
    colours = tokens()
    back, front = QColor(getattr(colours, f"{tone}_bg")), QColor(getattr(colours, f"{tone}_fg"))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(back)
    painter.drawRoundedRect(QRectF(box), 3, 3)
    painter.fillRect(QRect(box.left(), box.top(), _BAR, box.height()), front)
    painter.setPen(front)
    metrics = QFontMetrics(painter.font())
    line = QRect(box.left() + _LEFT, box.top(), box.width() - _LEFT, box.height())
    below = box.height() >= 2 * metrics.height()
    if below:
        line.setHeight(metrics.height() + 2)
    if not row.open or tone == "overdue":
        side = metrics.height() - 2
        corner = QPointF(line.left(), line.center().y() - side / 2 + 0.5)
        name = "alert-triangle" if row.open else "check"
        paint_icon(painter, name, front.name(), QRectF(corner.x(), corner.y(), side, side))
        line.setLeft(line.left() + side + 4)
    _paint_line(painter, metrics, line, row, "" if below else f" {kind(row)}")
    if below:
        words = QRect(box.left() + _LEFT, line.bottom(), box.width() - _LEFT - 2, 0)
        words.setBottom(box.bottom() - 1)
        _paint_kind(painter, metrics, words, kind(row))


def _paint_line(
    painter: QPainter, metrics: QFontMetrics, line: QRect, row: CalendarRow, more: str
) -> None:
    """Draw the number at the right, and before it what there is room for of the rest."""
    number, time = row.number.rpartition("-")[2], clock(row.due_at)
    right = metrics.horizontalAdvance(number) + 8
    room, needed = line.width() - right, metrics.horizontalAdvance(time)
    if needed > room:  # the place says when; the number is what it is known by
        painter.drawText(line, MIDDLE, number)
        return
    shown = time
    if more and room > needed + metrics.averageCharWidth() * _FEW_LETTERS:
        shown = metrics.elidedText(time + more, Qt.TextElideMode.ElideRight, room)
    painter.drawText(QRect(line.left(), line.top(), room, line.height()), MIDDLE, shown)
    place = QRect(line.right() - right + 5, line.top(), right - 4, line.height())
    painter.drawText(place, MIDDLE, number)


def _paint_kind(painter: QPainter, metrics: QFontMetrics, room: QRect, words: str) -> None:
    if room.height() >= 2 * metrics.height() and " " in words:
        wrap = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop
        lines = metrics.boundingRect(QRect(0, 0, room.width(), 9999), wrap, words)
        if lines.height() <= room.height() and lines.width() <= room.width():
            painter.drawText(room, wrap, words)
            return
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignTop, shown)


def paint_faint(painter: QPainter, box: QRect, row: CalendarRow, tone: str) -> None:
    """Draw an entry that is on its way, where it still stands."""
    painter.setOpacity(_FAINT)
    paint_entry(painter, box, row, tone)
    painter.setOpacity(1.0)


def paint_ghost(painter: QPainter, box: QRect, words: str) -> None:
    """Draw where something would stand: its time, in a dashed frame."""
    colours = tokens()
    painter.setPen(QPen(QColor(colours.accent), 2, Qt.PenStyle.DashLine))
    painter.setBrush(QColor(colours.accent_soft))
    painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), 3, 3)
    painter.setPen(QColor(colours.text))
    inside = box.adjusted(_LEFT, 2, -4, -2)
    shown = QFontMetrics(painter.font()).elidedText(
        words, Qt.TextElideMode.ElideRight, inside.width()
    )
    painter.drawText(inside, Qt.AlignmentFlag.AlignTop, shown)


def paint_ring(painter: QPainter, box: QRect) -> None:
    """Draw a ring around what has the focus."""
    painter.setPen(QPen(QColor(tokens().focus), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), 3, 3)


def bold(font: QFont) -> QFont:
    """Return the font with more weight."""
    made = QFont(font)
    made.setWeight(QFont.Weight.DemiBold)
    return made
