"""Sizes, weights and rules of the paper, in points (1/72 inch)."""

from dataclasses import dataclass
from typing import Final

from reportlab.lib.colors import Color, black
from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm

from models.documents.document import Sheet
from storage.paper import fonts

PAGE_WIDTH: Final = 210 * mm
PAGE_HEIGHT: Final = 297 * mm
MARGIN_LEFT: Final = 25 * mm
"""Wider than the right one: the holes of a folder."""
MARGIN_RIGHT: Final = 20 * mm
MARGIN_EDGE: Final = 11 * mm
"""Above the header and below the footer: what office printers cannot reach, and a little."""
LINE_WIDTH: Final = PAGE_WIDTH - MARGIN_LEFT - MARGIN_RIGHT


@dataclass(frozen=True, slots=True)
class Size:
    """A page: width and height in points, and the line between its margins."""

    width: float
    height: float

    @property
    def line(self) -> float:
        """The width of the line."""
        return float(self.width - MARGIN_LEFT - MARGIN_RIGHT)


SIZES: Final[dict[Sheet, Size]] = {
    "A4": Size(PAGE_WIDTH, PAGE_HEIGHT),
    "A4 landscape": Size(PAGE_HEIGHT, PAGE_WIDTH),
    "A3 landscape": Size(420 * mm, PAGE_HEIGHT),
}

HAIR: Final = 0.4
THIN: Final = 0.6
THICK: Final = 1.4
PEN_LINE: Final = 8 * mm
"""From one handwritten line to the next."""
SQUARE: Final = 3.4 * mm

INK: Final = black
SOFT: Final = Color(0.25, 0.25, 0.25)
"""Labels: 10:1 on white, and still dark from a worn printer."""
RULE: Final = Color(0.55, 0.55, 0.55)


@dataclass(frozen=True, slots=True)
class Room:
    """The space that blocks may fill: width of the line, height of an empty page."""

    width: float
    height: float


def _style(face: str, size: float, leading: float, **more: object) -> ParagraphStyle:
    return ParagraphStyle(
        f"{face} {size} {sorted(more)}",
        fontName=face,
        fontSize=size,
        leading=leading,
        textColor=more.pop("textColor", INK),
        splitLongWords=1,
        allowOrphans=0,
        allowWidows=0,
        **more,
    )


TITLE: Final = _style(fonts.SEMIBOLD, 20, 25, spaceAfter=3)
SUBTITLE: Final = _style(fonts.REGULAR, 11, 15, textColor=SOFT)
HEADINGS: Final = {
    1: _style(fonts.SEMIBOLD, 13.5, 18, spaceBefore=15, spaceAfter=5),
    2: _style(fonts.SEMIBOLD, 11, 15, spaceBefore=11, spaceAfter=3),
    3: _style(fonts.SEMIBOLD, 10, 14, spaceBefore=8, spaceAfter=2),
}
PARAGRAPHS: Final = {
    "body": _style(fonts.REGULAR, 10, 14.5, spaceAfter=6),
    "lead": _style(fonts.REGULAR, 11.5, 17, spaceAfter=8),
    "small": _style(fonts.REGULAR, 8.5, 12, textColor=SOFT, spaceAfter=5),
    "quote": _style(fonts.ITALIC, 10, 14.5, leftIndent=14, rightIndent=14, spaceAfter=6),
}
CELL: Final = _style(fonts.REGULAR, 9.5, 13)
CELL_RIGHT: Final = _style(fonts.REGULAR, 9.5, 13, alignment=TA_RIGHT)
CELL_HEAD: Final = _style(fonts.SEMIBOLD, 8.5, 11.5)
CELL_HEAD_RIGHT: Final = _style(fonts.SEMIBOLD, 8.5, 11.5, alignment=TA_RIGHT)
ITEM: Final = _style(fonts.REGULAR, 10, 14)
LABEL: Final = _style(fonts.REGULAR, 8.5, 11.5, textColor=SOFT)
STRONG: Final = _style(fonts.SEMIBOLD, 10, 14)
EDGE: Final = _style(fonts.REGULAR, 8, 10.5)
EDGE_RIGHT: Final = _style(fonts.REGULAR, 8, 10.5, alignment=TA_RIGHT)
EDGE_STRONG_RIGHT: Final = _style(fonts.SEMIBOLD, 8, 10.5, alignment=TA_RIGHT)
