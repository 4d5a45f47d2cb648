"""The drawing of the timeline: months, weeks, closed days, suspensions, bars, marks, today."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QPainter, QPen

from models.calendar.days import iso_week
from models.calendar.scale import Scale
from models.cases.timeline import How, Timeline
from models.documents.dates import MONTHS
from models.kernel.clock import local
from models.kernel.text import text
from ui.calendar.timeline_words import INKS, bar_words, drawing
from ui.kit.icons import paint_icon
from ui.kit.theme import tokens
from ui.language import say

if TYPE_CHECKING:
    from ui.calendar.timeline_strip import Lane, Placed

PAD: Final = 5
"""Pixels above and below the rows of a line."""
SHORT: Final = 3
"""Letters of a month's name where there is little room."""
_DAYS_SEEN: Final = 9
"""Pixels a day must have before closed days are shaded."""
TODAY: Final = text("Timeline", "Today")
MORE: Final = text("Timeline", "{count} here: {what} …", "marks at one spot of the timeline")
MIDDLE: Final = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


@dataclass(frozen=True, slots=True)
class Paints:
    """What the drawing needs to know; ``shift`` leads from the viewport to the strip.

    ``works_on`` says whether the office is at work on a day.
    """

    line: Timeline
    scale: Scale
    view: QRect
    titles: int
    heads: int
    row: int
    shift: QPointF
    font: QFont
    selected: str
    focus: bool
    works_on: Callable[[date], bool]

    @property
    def body(self) -> QRect:
        """Where marks are drawn."""
        return self.view.adjusted(self.titles, self.heads, 0, 0)

    @property
    def bold(self) -> QFont:
        """The type of titles."""
        font = QFont(self.font)
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def x(self, at: float) -> float:
        """Return the pixel of a place on the scale."""
        return at - self.shift.x()


def paint_strip(
    painter: QPainter, look: Paints, lanes: Sequence["Lane"], placed: Sequence["Placed"]
) -> None:
    """Draw all of it."""
    painter.fillRect(look.view, QColor(tokens().surface))
    painter.setFont(look.font)
    painter.save()
    painter.setClipRect(look.body)
    _closed_days(painter, look)
    _months(painter, look)
    _rests(painter, look)
    _lines(painter, look, lanes)
    _today(painter, look)
    for each in placed:
        _mark(painter, look, each)
    painter.restore()
    _heads(painter, look)
    _titles(painter, look, lanes)


def _closed_days(painter: QPainter, look: Paints) -> None:
    if look.scale.per_day < _DAYS_SEEN:
        return
    shade = QColor(tokens().weekend)
    for day in look.scale.days:
        left = look.x(look.scale.of_day(day))
        seen = left + look.scale.per_day > look.titles and left < look.view.right()
        if seen and not look.works_on(day):
            box = QRectF(left, look.heads, look.scale.per_day, look.view.height())
            painter.fillRect(box, shade)


def _months(painter: QPainter, look: Paints) -> None:
    painter.setPen(QPen(QColor(tokens().border), 1))
    for day in look.scale.months:
        left = look.x(look.scale.of_day(day))
        painter.drawLine(QPointF(left, look.heads), QPointF(left, look.view.bottom()))


def _rests(painter: QPainter, look: Paints) -> None:
    """Draw each suspension as a hatched band over all lines; a bar in the first one names it."""
    ink = QColor(tokens().muted)
    for rest in look.line.rests:
        left = look.x(look.scale.of(rest.starts_at))
        right = look.x(look.scale.of(rest.ends_at or look.line.now))
        box = QRectF(left, look.heads, max(right - left, 3), look.body.height())
        ground = QColor(tokens().raised)
        ground.setAlphaF(0.8)
        painter.fillRect(box, ground)
        hatch = QColor(ink)
        hatch.setAlphaF(0.35)
        painter.fillRect(box, QBrush(hatch, Qt.BrushStyle.BDiagPattern))
        painter.setPen(QPen(ink, 1, Qt.PenStyle.DashLine))
        painter.drawLine(box.topLeft(), box.bottomLeft())
        painter.drawLine(box.topRight(), box.bottomRight())


def _lines(painter: QPainter, look: Paints, lanes: Sequence["Lane"]) -> None:
    painter.setPen(QPen(QColor(tokens().border), 1))
    for lane in lanes:
        foot = lane.top + lane.height - look.shift.y()
        painter.drawLine(QPointF(look.titles, foot), QPointF(look.view.right(), foot))


def _mark(painter: QPainter, look: Paints, each: "Placed") -> None:
    box = each.box.translated(-look.shift)
    words = each.words.translated(-look.shift)
    if box.right() + words.width() < look.titles or box.left() > look.view.right():
        return
    mark = each.mark
    ink = QColor(getattr(tokens(), INKS.get(mark.how, "text")))
    if mark.ends_at is not None:
        _bar(painter, look, each, box, words)
    else:
        side = box.height() - 4
        corner = QPointF(box.center().x() - side / 2, box.center().y() - side / 2)
        ground = QRectF(corner.x() - 1, corner.y() - 1, side + 2, side + 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens().surface))
        painter.drawEllipse(ground)
        place = QRectF(corner.x(), corner.y(), side, side)
        paint_icon(painter, drawing(mark), ink.name(), place)
        painter.setPen(ink)
        said = say(mark.words)
        if each.more:
            said = say(MORE.filled(what=said, count=len(each.more) + 1))
        _fit(painter, words, said)
    if each.holds(look.selected):
        colour = tokens().focus if look.focus else tokens().control_border
        painter.setPen(QPen(QColor(colour), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(-1, -1, 1, 1), 5, 5)


def _bar(painter: QPainter, look: Paints, each: "Placed", box: QRectF, beside: QRectF) -> None:
    """Draw what runs: filled, hollow while it is only planned, open at the right if it goes on."""
    mark, colours = each.mark, tokens()
    planned = mark.how is How.PLANNED
    edge = QColor(colours.accent)
    painter.setPen(QPen(edge, 1, Qt.PenStyle.DashLine if planned else Qt.PenStyle.SolidLine))
    painter.setBrush(QColor(colours.surface if planned else colours.accent_soft))
    shape = box.adjusted(0.5, 2, -0.5, -2)
    painter.drawRoundedRect(shape, 4, 4)
    inside = QRectF(shape)
    inside.setLeft(max(shape.left(), look.titles) + 6)
    inside.setRight(min(shape.right(), look.view.right()) - 4)
    painter.setPen(QColor(colours.text))
    said = bar_words(mark)
    fits = painter.fontMetrics().horizontalAdvance(said) <= inside.width()
    _fit(painter, inside if fits else beside, said)


def _today(painter: QPainter, look: Paints) -> None:
    left = look.x(look.scale.of(look.line.now))
    painter.setPen(QPen(QColor(tokens().accent), 2))
    painter.drawLine(QPointF(left, look.heads), QPointF(left, look.view.bottom()))


def _heads(painter: QPainter, look: Paints) -> None:
    """Write months and ISO weeks above, and where today is."""
    colours = tokens()
    band = QRect(look.titles, 0, look.view.width() - look.titles, look.heads)
    painter.fillRect(QRect(0, 0, look.view.width(), look.heads), QColor(colours.surface))
    painter.save()
    painter.setClipRect(band)
    painter.setFont(look.bold)
    painter.setPen(QColor(colours.text))
    months = look.scale.months
    ends = [*(look.scale.of_day(day) for day in months[1:]), look.scale.width]
    for day, end in zip(months, ends, strict=True):
        left = look.x(look.scale.of_day(day))
        begin = max(left, look.titles)
        room = QRectF(begin + 3, 2, look.x(end) - begin - 6, look.row)
        _month(painter, room, day)
    painter.setFont(look.font)
    painter.setPen(QColor(colours.muted))
    each = 7 * look.scale.per_day
    wide = QFontMetrics(look.font).horizontalAdvance("00") + 6
    if each >= wide:
        for day in look.scale.mondays:
            room = QRectF(look.x(look.scale.of_day(day)) + 3, look.row, each - 4, look.row)
            painter.drawText(room, MIDDLE, str(iso_week(day)))
    _flag(painter, look)
    painter.restore()
    painter.setPen(QPen(QColor(colours.control_border), 1))
    painter.drawLine(0, look.heads - 1, look.view.width(), look.heads - 1)


def _month(painter: QPainter, room: QRectF, day: date) -> None:
    """Write a month as fully as there is room for."""
    name = say(MONTHS[day.month - 1])
    short = name[:SHORT]
    for said in (f"{name} {day.year}", f"{short} {day.year}", short):
        if painter.fontMetrics().horizontalAdvance(said) <= room.width():
            painter.drawText(room, MIDDLE, said)
            return


def _flag(painter: QPainter, look: Paints) -> None:
    """Name the line of today, on its own ground."""
    day = local(look.line.now).date()
    said = f"{say(TODAY)} {day.day}.{day.month}."
    painter.setFont(look.bold)
    wide = painter.fontMetrics().horizontalAdvance(said) + 12
    left = look.x(look.scale.of(look.line.now)) - wide / 2
    left = min(max(left, look.titles + 1), look.view.right() - wide)
    box = QRectF(left, look.row + 1, wide, look.row)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens().accent))
    painter.drawRoundedRect(box, 4, 4)
    painter.setPen(QColor(tokens().accent_text))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, said)


def _titles(painter: QPainter, look: Paints, lanes: Sequence["Lane"]) -> None:
    colours = tokens()
    side = QRect(0, look.heads, look.titles, look.view.height() - look.heads)
    painter.fillRect(side, QColor(colours.surface))
    painter.setClipRect(side)
    painter.setFont(look.bold)
    for lane in lanes:
        top = lane.top - look.shift.y()
        painter.setPen(QPen(QColor(colours.border), 1))
        foot = top + lane.height
        painter.drawLine(QPointF(0, foot), QPointF(look.titles, foot))
        painter.setPen(QColor(colours.text))
        room = QRectF(2, top + PAD, look.titles - 10, look.row - 4)
        _fit(painter, room, say(lane.track.title))
    painter.setPen(QPen(QColor(colours.border), 1))
    painter.drawLine(look.titles - 1, look.heads, look.titles - 1, look.view.height())


def _fit(painter: QPainter, room: QRectF, words: str) -> None:
    """Write words, cut short where there is little room, and none where there is hardly any."""
    metrics = painter.fontMetrics()
    if room.width() < metrics.averageCharWidth() * 3:
        return
    said = metrics.elidedText(words, Qt.TextElideMode.ElideRight, int(room.width()))
    painter.drawText(room, MIDDLE, said)
