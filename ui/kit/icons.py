"""Icons: Tabler's outline drawings, tinted, kept, and sharp on any screen."""

from functools import cache
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from ui.kit.files import RESOURCES
from ui.kit.theme import tokens

_SIZES: Final = (16, 18, 20, 24, 32, 40, 48, 64, 96)


@cache
def _source(name: str) -> str:
    """Raises ``FileNotFoundError`` for a name that is not in ``resources/icons``."""
    return (RESOURCES / "icons" / f"{name}.svg").read_text(encoding="utf-8")


@cache
def _pixels(name: str, colour: str, side: int) -> QPixmap:
    drawing = QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))
    sheet = QPixmap(side, side)
    sheet.fill(Qt.GlobalColor.transparent)
    painter = QPainter(sheet)
    drawing.render(painter, QRectF(0, 0, side, side))
    painter.end()
    return sheet


@cache
def icon(name: str, colour: str, gap: float = 0.0) -> QIcon:
    """Return the icon in one colour (``#rrggbb``), at all usual sizes.

    Args:
        name: the drawing's name.
        colour: of its lines.
        gap: empty room at its right, in parts of its height: keeps words off it.

    Raises:
        FileNotFoundError: there is no such drawing in ``resources/icons``.
    """
    made = QIcon()
    for side in _SIZES:
        drawn = _pixels(name, colour, side)
        sheet = QPixmap(round(side * (1 + gap)), side)
        sheet.fill(Qt.GlobalColor.transparent)
        painter = QPainter(sheet)
        painter.drawPixmap(0, 0, drawn)
        painter.end()
        made.addPixmap(sheet)
    return made


def themed(name: str, token: str = "text", gap: float = 0.0) -> QIcon:  # noqa: S107 - a colour
    """Return the icon in the colour that ``token`` has now; ask again when colours change."""
    return icon(name, getattr(tokens(), token), gap)


def paint_icon(painter: QPainter, name: str, colour: str, box: QRectF) -> None:
    """Draw the icon into ``box``, sharp at the painter's own resolution."""
    ratio = painter.device().devicePixelRatio()
    sheet = _pixels(name, colour, max(1, round(box.width() * ratio)))
    painter.drawPixmap(box, sheet, QRectF(sheet.rect()))


def icon_size(scale: float = 1.25) -> QSize:
    """Return the size of an icon beside plain text, which grows with the text."""
    side = round(QFontMetrics(QApplication.font()).height() * scale)
    return QSize(side, side)
