"""A case in time, drawn: a line for each part of the course, time from left to right."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip, QWidget

from models.calendar.hours import STANDARD, OpeningHours
from models.calendar.scale import Piece, Scale, bundled, packed
from models.cases.timeline import Mark, Timeline, Track
from ui.calendar.timeline_paint import PAD, Paints, paint_strip
from ui.calendar.timeline_words import bar_words, spoken
from ui.kit.labels import tip
from ui.language import say

ROOMY: Final = 3
"""Rows of a line that are begun so that words can be read."""
AT_A_SPOT: Final = 4
"""Marks of a line that are drawn at one spot; of more, the last says how many there are."""
LETTERS: Final = 24
"""Of a mark's words, as many as are wished for beside it."""
_TITLE: Final = 20
_NARROW_TITLE: Final = 12
_SPARE: Final = 0.12
_STEPS: Final = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
}
_OPENS: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class Zoom(StrEnum):
    """How much time is seen at once."""

    WEEKS = "weeks"
    MONTHS = "months"
    WHOLE = "whole"


LETTERS_A_DAY: Final = {Zoom.WEEKS: 2.4, Zoom.MONTHS: 0.62}
"""How wide a day is, in letters, so that it grows with the text."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A mark with its place, from the strip's own corner.

    Attributes:
        words: the room beside it.
        more: further marks at the same spot, for which there is no room of their own.
    """

    mark: Mark
    box: QRectF
    words: QRectF
    more: tuple[Mark, ...] = ()

    def holds(self, key: str) -> bool:
        """Whether it stands for the mark with that key."""
        return key == self.mark.key or any(key == each.key for each in self.more)


@dataclass(frozen=True, slots=True)
class Lane:
    """A line of the strip: from which height to which."""

    track: Track
    top: float
    height: float


class TimelineStrip(QAbstractScrollArea):
    """Titles at the left and months above stay; arrows go from mark to mark.

    Signals:
        chosen: the key of the mark now selected.
        opened: the key of a mark (Enter, double click).
    """

    chosen = Signal(str)
    opened = Signal(str)

    def __init__(self, opening: Callable[[], OpeningHours] = lambda: STANDARD) -> None:
        super().__init__()
        self._opening = opening
        self.setObjectName("timeline_strip")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCornerWidget(QWidget())  # else the style fills it with a square
        self.line: Timeline | None = None
        self.zoom = Zoom.WHOLE
        self.selected = ""
        self.placed: tuple[Placed, ...] = ()
        self.lanes: tuple[Lane, ...] = ()
        self.scale: Scale | None = None
        self._order: tuple[Mark, ...] = ()

    def show_timeline(self, line: Timeline) -> None:
        """Show a case in time; what was selected stays so while it is there."""
        self.line, self._order = line, line.marks
        if self.selected not in self._keys():
            self.selected = ""
        self._lay_out()
        self._name()

    def set_zoom(self, zoom: Zoom) -> None:
        """Show more or less time at once, around what is selected, else around today."""
        self.zoom = zoom
        self._lay_out()
        self.go_today()
        self._reveal()

    def go_today(self) -> None:
        """Scroll so that today is in the middle."""
        if self.line is not None and self.scale is not None:
            at = self.scale.of(self.line.now) - self.room() / 2
            self.horizontalScrollBar().setValue(round(at))

    def select(self, key: str) -> None:
        """Select a mark and scroll to it, without a signal."""
        if key in self._keys():
            self.selected = key
            self._reveal()
            self._name()
            self.viewport().update()

    def titles(self) -> int:
        """Return the width of the lines' titles."""
        letters = _TITLE if self.viewport().width() > self._letters(90) else _NARROW_TITLE
        return round(self._letters(letters))

    def heads(self) -> int:
        """Return the height of months and weeks."""
        return 2 * self.row() + 4

    def row(self) -> int:
        """Return the height of a row of marks."""
        return self.fontMetrics().height() + 6

    def room(self) -> int:
        """Return the width in which time is drawn."""
        return max(self.viewport().width() - self.titles(), 1)

    def sizeHint(self) -> QSize:
        """Return room for every line."""
        high = self.heads() + sum(lane.height for lane in self.lanes)
        bar = self.horizontalScrollBar().sizeHint().height()
        return QSize(round(self._letters(90)), round(high) + bar + 4)

    def minimumSizeHint(self) -> QSize:
        """Return room for the heads and a few rows."""
        return QSize(round(self._letters(24)), self.heads() + 5 * self.row())

    def mark_at(self, place: QPoint) -> Mark | None:
        """Return the mark at a place of the viewport, or None."""
        if place.x() < self.titles() or place.y() < self.heads():
            return None
        spot = QPointF(place + self._shift())
        found = [each for each in self.placed if each.box.contains(spot)]
        found += [each for each in self.placed if each.words.contains(spot)]
        return found[0].mark if found else None

    # --- Qt asks

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out anew."""
        super().resizeEvent(event)
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        """Lay out anew when the text grows."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._lay_out()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw what is in sight."""
        if self.line is None or self.scale is None:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shift = self._shift()
        look = Paints(
            self.line, self.scale, self.viewport().rect(), self.titles(), self.heads(),
            self.row(), QPointF(shift), self.font(), self.selected, focus=self.hasFocus(),
            works_on=self._opening().works_on,
        )  # fmt: skip
        paint_strip(painter, look, self.lanes, self.placed)

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Say what a mark is under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            mark = self.mark_at(event.pos())
            QToolTip.showText(event.globalPos(), tip(self._told(mark)), self.viewport())
            return True
        return super().viewportEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select what is pressed."""
        mark = self.mark_at(event.position().toPoint())
        if mark is not None:
            self._choose(mark.key)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open what is pressed twice."""
        mark = self.mark_at(event.position().toPoint())
        if mark is not None:
            self.opened.emit(mark.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from mark to mark in time, from line to line, or open one."""
        key = Qt.Key(event.key())
        if key in _OPENS and self.selected:
            self.opened.emit(self.selected)
        elif key in _STEPS:
            self._step(_STEPS[key])
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._change_line(-1 if key == Qt.Key.Key_Up else 1)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and self._order:
            self._choose(self._order[0 if key == Qt.Key.Key_Home else -1].key)
        else:
            super().keyPressEvent(event)

    # --- where things are

    def _shift(self) -> QPoint:
        return QPoint(
            self.horizontalScrollBar().value() - self.titles(),
            self.verticalScrollBar().value() - self.heads(),
        )

    def _letters(self, count: float) -> float:
        return self.fontMetrics().averageCharWidth() * count

    def _keys(self) -> Mapping[str, Mark]:
        return {mark.key: mark for mark in self._order}

    def _lay_out(self) -> None:
        if self.line is None:
            return
        line, around = self.line, Scale.around(self.line.first, self.line.last, 1.0)
        per_day = self._letters(LETTERS_A_DAY.get(self.zoom, 0))
        spare = self.row() * 2  # words of the last mark
        whole = max(self.room() - spare, 1) / (around.weeks * 7)
        per_day = whole if self.zoom is Zoom.WHOLE else max(per_day, whole * (1 - _SPARE))
        self.scale = Scale.around(line.first, line.last, per_day)
        placed: list[Placed] = []
        lanes: list[Lane] = []
        top = 0.0
        for track in line.tracks:
            found, high = self._place(track, self.scale, top)
            placed += found
            lanes.append(Lane(track, top, high))
            top += high
        self.placed, self.lanes = tuple(placed), tuple(lanes)
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setPageStep(self.room())
        across.setSingleStep(round(max(per_day, 8)))
        across.setRange(0, max(round(self.scale.width) + spare - self.room(), 0))
        below = self.viewport().height() - self.heads()
        down.setPageStep(max(below, 1))
        down.setSingleStep(self.row())
        down.setRange(0, max(round(top) - below, 0))
        self.updateGeometry()
        self.viewport().update()

    def _place(self, track: Track, scale: Scale, top: float) -> tuple[list[Placed], float]:
        """Return the marks of a line with their places, and how high it is."""
        side, metrics = float(self.row() - 4), QFontMetrics(self.font())
        most = self._letters(60)
        found: list[Placed] = []
        used = 0
        for bar in (True, False):
            marks = [mark for mark in track.marks if (mark.ends_at is not None) is bar]
            pieces = [self._piece(mark, scale, side, metrics) for mark in marks]
            bundles = bundled(pieces, len(pieces) if bar else AT_A_SPOT) if pieces else ()
            rows = packed([pieces[each[0]] for each in bundles], ROOMY)
            for at, (bundle, row) in enumerate(zip(bundles, rows, strict=True)):
                piece = pieces[bundle[0]]
                y = top + PAD + (used + row) * self.row()
                later = (
                    pieces[bundles[i][0]].left
                    for i in range(at + 1, len(rows))
                    if rows[i] == row
                )
                left = piece.left + piece.width + 3
                end = min(next(later, left + most) - 4, left + most)
                words = QRectF(left, y, max(end - left, 0), side)
                box = QRectF(piece.left, y, piece.width, side)
                more = tuple(marks[each] for each in bundle[1:])
                found.append(Placed(marks[bundle[0]], box, words, more))
            used += max(rows, default=-1) + 1
        return found, used * self.row() + 2 * PAD

    def _piece(self, mark: Mark, scale: Scale, side: float, metrics: QFontMetrics) -> Piece:
        wish = min(metrics.horizontalAdvance(say(mark.words)), self._letters(LETTERS)) + 8
        at = scale.of(mark.at)
        if mark.ends_at is None:
            left = max(at - side / 2, 0)
            return Piece(left, side, side + wish)
        width = max(scale.of(mark.ends_at) - at, side)
        words = metrics.horizontalAdvance(bar_words(mark)) + 14
        return Piece(at, width, width + (words if words > width else 0) + 4)

    # --- selecting

    def _choose(self, key: str) -> None:
        self.select(key)
        self.chosen.emit(key)

    def _step(self, by: int) -> None:
        keys = [mark.key for mark in self._order]
        if not keys:
            return
        if self.selected not in keys:
            self._choose(self._nearest(self._order))
            return
        at = keys.index(self.selected) + by
        self._choose(keys[min(max(at, 0), len(keys) - 1)])

    def _change_line(self, by: int) -> None:
        mark = self._keys().get(self.selected)
        if mark is None or self.line is None:
            self._step(0)
            return
        tracks = self.line.tracks
        here = next(at for at, track in enumerate(tracks) if mark in track.marks)
        there = min(max(here + by, 0), len(tracks) - 1)
        if there != here:
            near = min(tracks[there].marks, key=lambda each: abs(each.at - mark.at))
            self._choose(near.key)

    def _nearest(self, marks: tuple[Mark, ...]) -> str:
        """Return the first that is still to come, else the last."""
        now = None if self.line is None else self.line.now
        coming = (mark.key for mark in marks if now is not None and mark.at >= now)
        return next(coming, marks[-1].key)

    def _reveal(self) -> None:
        found = next((each for each in self.placed if each.holds(self.selected)), None)
        if found is None:
            return
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        left, right = (
            found.box.left() - 8,
            min(found.box.right(), found.box.left() + self.room()),
        )
        if right + 8 > across.value() + self.room():
            across.setValue(round(right + self.row() * 4 - self.room()))
        if left < across.value():
            across.setValue(round(left))
        below = self.viewport().height() - self.heads()
        if found.box.bottom() > down.value() + below:
            down.setValue(round(found.box.bottom() + PAD - below))
        if found.box.top() < down.value():
            down.setValue(round(found.box.top() - PAD))

    def _told(self, mark: Mark | None) -> str:
        """Return what is said of a mark and of those that stand with it, a line for each."""
        if mark is None or self.line is None:
            return ""
        here = next(each for each in self.placed if each.holds(mark.key))
        return "\n".join(spoken(each, self.line) for each in (here.mark, *here.more))

    def _name(self) -> None:
        mark = self._keys().get(self.selected)
        if self.line is None:
            return
        said = self.tr("Timeline") if mark is None else spoken(mark, self.line)
        self.setAccessibleName(said)


def bounds(strip: TimelineStrip, key: str) -> QRect:
    """Return where a mark is drawn in the viewport, for hands and tests.

    Raises:
        KeyError: it is not there.
    """
    for each in strip.placed:
        if each.holds(key):
            corner = QPoint(
                strip.titles() - strip.horizontalScrollBar().value(),
                strip.heads() - strip.verticalScrollBar().value(),
            )
            return each.box.toRect().translated(corner)
    raise KeyError(key)
