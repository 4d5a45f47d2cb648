"""A chip: icon, words and colour say together how pressing something is."""

from datetime import datetime, timedelta
from typing import Final, NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.kit.icons import paint_icon
from ui.kit.theme import tokens
from ui.kit.tokens import Tone
from ui.language import show_left

URGENT_BELOW: Final = timedelta(hours=8)
SOON_BELOW: Final = timedelta(hours=48)
OK_BELOW: Final = timedelta(hours=96)

ICONS: Final = {
    Tone.OVERDUE: "alert-triangle",
    Tone.URGENT: "clock",
    Tone.SOON: "clock",
    Tone.OK: "circle-check",
    Tone.INFO: "info-circle",
}
_SIDE: Final = 9
_GAP: Final = 5


class ChipLook(NamedTuple):
    """What a chip shows; without an icon it takes that of its tone."""

    words: str
    tone: Tone = Tone.INFO
    icon: str = ""

    @property
    def drawing(self) -> str:
        """The name of the icon."""
        return self.icon or ICONS[self.tone]


def due_chip(due: datetime, now: datetime) -> ChipLook:
    """Return the chip for a deadline: the time left, the more pressing the nearer."""
    left = due - now
    words = show_left(due, now)
    if left <= timedelta(0):
        return ChipLook(words, Tone.OVERDUE)
    if left < URGENT_BELOW:
        return ChipLook(words, Tone.URGENT)
    if left < SOON_BELOW:
        return ChipLook(words, Tone.SOON)
    if left < OK_BELOW:
        return ChipLook(words, Tone.OK, "clock")
    return ChipLook(words, Tone.INFO, "calendar-event")


def chip_size(metrics: QFontMetrics, look: ChipLook) -> QSize:
    """Return the room that a chip needs."""
    width = metrics.horizontalAdvance(look.words) + metrics.height() + 2 * _SIDE + _GAP
    return QSize(width + 2, metrics.height() + 9)


def paint_chip(painter: QPainter, metrics: QFontMetrics, look: ChipLook, room: QRectF) -> None:
    """Draw the chip at the left of ``room``, in its middle, shortened if it must be."""
    back, front = (QColor(colour) for colour in tokens().tone(look.tone))
    size = chip_size(metrics, look)
    box = QRectF(0, 0, min(size.width() - 1, room.width() - 1), size.height() - 1)
    box.moveCenter(room.center())
    box.moveLeft(room.left() + 0.5)
    side = metrics.height()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    edge = QColor(front)
    edge.setAlphaF(0.45)
    painter.setPen(QPen(edge, 1))
    painter.setBrush(back)
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
    corner = QPointF(box.left() + _SIDE, box.center().y() - side / 2)
    paint_icon(painter, look.drawing, front.name(), QRectF(corner.x(), corner.y(), side, side))
    painter.setPen(front)
    words = box.adjusted(_SIDE + side + _GAP, 0, -_SIDE + 2, 0)
    shown = metrics.elidedText(look.words, Qt.TextElideMode.ElideRight, int(words.width()) + 1)
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
    painter.restore()


class Chip(QWidget):
    """A chip that stands by itself."""

    def __init__(self, look: ChipLook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(look.words)

    @property
    def look(self) -> ChipLook:
        """What it shows."""
        return self._look

    def show_look(self, look: ChipLook) -> None:
        """Show something else."""
        self._look = look
        self.setAccessibleName(look.words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for the whole chip."""
        return chip_size(self.fontMetrics(), self._look)

    def minimumSizeHint(self) -> QSize:
        """Let the words be shortened before the window grows."""
        hint = self.sizeHint()
        return QSize(min(hint.width(), hint.height() * 3), hint.height())

    def changeEvent(self, event: QEvent) -> None:
        """Take more room when the text grows."""
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the chip."""
        painter = QPainter(self)
        paint_chip(painter, self.fontMetrics(), self._look, QRectF(self.rect()))
