"""The stage strip: where something is, what lies behind it and what comes."""

from collections.abc import Collection, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.kit.icons import paint_icon
from ui.kit.theme import tokens
from ui.language import filled

_GAP: Final = 6
_BETWEEN: Final = 26


class StageStrip(QWidget):
    """Stages from left to right; done ones are ticked, the present one stands out.

    One that lies behind and still lacks something keeps its number: it is not ticked.
    Where there is no room for all words, only the present stage has its words.
    """

    def __init__(
        self, stages: Sequence[str] = (), at: int = 0, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._stages: tuple[str, ...] = ()
        self._at = 0
        self.lacking: frozenset[int] = frozenset()
        self.show_stages(stages, at)

    def show_stages(
        self, stages: Sequence[str], at: int, lacking: Collection[int] = ()
    ) -> None:
        """Show these stages.

        Args:
            stages: their words.
            at: the present one, from 0, or past the end: all done.
            lacking: those where something is still to be mended.
        """
        self._stages, self._at, self.lacking = tuple(stages), at, frozenset(lacking)
        if 0 <= at < len(self._stages):
            said = self.tr("Stage {number} of {count}: {stage}")
            said = filled(said, number=str(at + 1), count=str(len(stages)))
            said = filled(said, stage=self._stages[at])
        else:
            said = self.tr("All stages are done")
        self.setAccessibleName(said)
        self.setToolTip(said if self._stages else "")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for all words."""
        return QSize(self._needed(), self._side() + 6)

    def minimumSizeHint(self) -> QSize:
        """Return the room for the marks and the longest word."""
        count = len(self._stages)
        longest = max((self._width(stage) for stage in self._stages), default=0)
        width = count * (self._side() + _GAP) + longest + 4
        return QSize(width, self._side() + 6)

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw marks, words and the lines between."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        brief = self._needed() > self.width()
        left, middle, side = 1.0, self.height() / 2, self._side()
        for number in range(len(self._stages)):
            if number:
                between = _GAP if brief else _BETWEEN - 2 * _GAP
                painter.setPen(QPen(QColor(tokens().control_border), 1.5))
                start = left + (0 if brief else _GAP)
                painter.drawLine(QPointF(start, middle), QPointF(start + between, middle))
                left += _GAP if brief else _BETWEEN
            self._mark(painter, number, QRectF(left, middle - side / 2, side, side))
            left += side
            if not brief or number == self._at:
                left += _GAP + self._words(painter, number, left + _GAP)

    def _mark(self, painter: QPainter, number: int, box: QRectF) -> None:
        colours = tokens()
        present = number == self._at
        done = number < self._at and number not in self.lacking
        ink = colours.accent_text if present else colours.ok_fg if done else colours.muted
        ground = colours.accent if present else colours.ok_bg if done else colours.raised
        edge = colours.accent if present else colours.ok_fg if done else colours.control_border
        painter.setPen(QPen(QColor(edge), 1))
        painter.setBrush(QColor(ground))
        painter.drawEllipse(box.adjusted(0.5, 0.5, -0.5, -0.5))
        if done:
            inset = box.width() * 0.2
            paint_icon(painter, "check", ink, box.adjusted(inset, inset, -inset, -inset))
            return
        painter.setPen(QColor(ink))
        painter.setFont(self._bold())
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(number + 1))

    def _words(self, painter: QPainter, number: int, left: float) -> float:
        present = number == self._at
        painter.setFont(self._bold() if present else self.font())
        painter.setPen(QColor(tokens().text if present else tokens().muted))
        width = self._width(self._stages[number])
        room = QRectF(left, 0, width, self.height())
        side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, side, self._stages[number])
        return width

    def _bold(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _side(self) -> int:
        return round(self.fontMetrics().height() * 1.5)

    def _width(self, stage: str) -> int:
        return QFontMetrics(self._bold()).horizontalAdvance(stage) + 2

    def _needed(self) -> int:
        each = sum(self._width(stage) + self._side() + _GAP for stage in self._stages)
        return each + _BETWEEN * max(len(self._stages) - 1, 0) + 4
