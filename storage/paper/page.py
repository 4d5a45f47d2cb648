"""What stands around the text of each page: banner, header, footer, page number."""

from collections.abc import Sequence
from typing import Any, Final

from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph

from models.documents.document import Document
from storage.paper import fonts
from storage.paper.glyphs import markup, printable
from storage.paper.styles import (
    EDGE,
    EDGE_RIGHT,
    EDGE_STRONG_RIGHT,
    HAIR,
    INK,
    MARGIN_EDGE,
    MARGIN_LEFT,
    SIZES,
    THICK,
    THIN,
)

BANNER_HEIGHT: Final = 8 * mm
BANNER_SIZE: Final = 12.0
AIR: Final = 6 * mm
"""Between header and text."""
AIR_BELOW: Final = 2.2 * mm
"""Between text and footer, which begins with a rule and its own air."""
GAP: Final = 2 * mm
BLANKS_HEIGHT: Final = 8 * mm
BLANK: Final = 16 * mm
"""A footer's short line for two initials or a date."""
HALF: Final = 0.48
"""Of the line: the room of each side of the header."""
NUMBER_WIDTH: Final = 34 * mm
FAR: Final = 1000 * mm
"""Higher than any page."""


class Furniture:
    """The same on each page but for the number; measured once, painted on each.

    Attributes:
        top: where the text may begin, in points from the foot of the page.
        bottom: where it must end.
    """

    def __init__(self, document: Document) -> None:
        self.document = document
        self.size = SIZES[document.sheet]
        self.half = self.size.line * HALF
        first = [document.header_left]
        self.left = _Lines(first, EDGE, self.half)
        self.left_later = _Lines([*first, document.title], EDGE, self.half)
        self.right = _Lines([document.header_right], EDGE_RIGHT, self.half)
        self.copy = _Lines([document.copy_label], EDGE_STRONG_RIGHT, self.half)
        self.foot = _Lines(document.footer.lines, EDGE, self.size.line - NUMBER_WIDTH)
        banner = BANNER_HEIGHT + 1.5 * GAP if document.banner else 0.0
        head = max(self.left_later.height, self.right.height + self.copy.height)
        self.head_top = self.size.height - MARGIN_EDGE - banner
        self.head_base = self.head_top - head - GAP
        self.blanks = BLANKS_HEIGHT if document.footer.blanks else 0.0
        foot = max(self.foot.height, EDGE.leading)
        self.foot_top = MARGIN_EDGE + foot + GAP + self.blanks
        self.top = self.head_base - AIR
        self.bottom = self.foot_top + AIR_BELOW

    def paint(self, pen: Canvas, page: int, pages: int) -> None:
        """Paint the surroundings of page ``page`` (from 1) of ``pages``."""
        pen.saveState()
        pen.setStrokeColor(INK)
        pen.setFillColor(INK)
        if self.document.banner:
            self._banner(pen)
        self._header(pen, page)
        self._footer(pen, _flat(self.document.page_text(page, pages)))
        pen.restoreState()

    def _banner(self, pen: Canvas) -> None:
        """A thick frame, white inside: legible from any printer and to any eye."""
        words = _flat(self.document.banner)
        width = stringWidth(words, fonts.BOLD, BANNER_SIZE)
        size = BANNER_SIZE * min(1.0, (self.size.line - 2 * AIR) / max(width, 1.0))
        base = self.size.height - MARGIN_EDGE - BANNER_HEIGHT
        pen.setLineWidth(THICK)
        pen.rect(MARGIN_LEFT, base, self.size.line, BANNER_HEIGHT)
        pen.setFont(fonts.BOLD, size)
        middle = MARGIN_LEFT + self.size.line / 2
        pen.drawCentredString(middle, base + (BANNER_HEIGHT - 0.73 * size) / 2, words)

    def _header(self, pen: Canvas, page: int) -> None:
        """Whose paper and under which number; from page two its title too."""
        left = self.left if page == 1 else self.left_later
        left.paint(pen, MARGIN_LEFT, self.head_top)
        side = MARGIN_LEFT + self.size.line - self.half
        self.right.paint(pen, side, self.head_top)
        self.copy.paint(pen, side, self.head_top - self.right.height)
        pen.setLineWidth(THIN)
        pen.line(MARGIN_LEFT, self.head_base, MARGIN_LEFT + self.size.line, self.head_base)

    def _footer(self, pen: Canvas, number: str) -> None:
        """Blanks for a pen, below them sentences at the left and the number at the right."""
        pen.setLineWidth(HAIR)
        pen.line(MARGIN_LEFT, self.foot_top, MARGIN_LEFT + self.size.line, self.foot_top)
        if self.blanks:
            self._blanks(pen)
        top = self.foot_top - GAP - self.blanks
        self.foot.paint(pen, MARGIN_LEFT, top)
        pen.setFont(EDGE.fontName, EDGE.fontSize)
        pen.drawRightString(MARGIN_LEFT + self.size.line, top - EDGE.fontSize, number)

    def _blanks(self, pen: Canvas) -> None:
        """Each label followed by its line, evenly spread; long labels get smaller letters."""
        labels = [_flat(label) for label in self.document.footer.blanks]
        place = self.size.line / len(labels)
        base = self.foot_top - self.blanks + GAP / 2
        for index, label in enumerate(labels):
            left = MARGIN_LEFT + index * place
            width = stringWidth(label, EDGE.fontName, EDGE.fontSize)
            shrink = min(1.0, (place - BLANK - 2 * GAP) / max(width, 1.0))
            pen.setFont(EDGE.fontName, EDGE.fontSize * shrink)
            pen.drawString(left, base, label)
            start = left + width * shrink + GAP
            pen.line(start, base - 1, max(start + BLANK, left + place - 2 * GAP), base - 1)


class _Lines:
    """A few sentences below one another, wrapped once."""

    def __init__(self, lines: Sequence[str], style: Any, width: float) -> None:  # noqa: ANN401 - no types
        self.parts = [Paragraph(markup(_flat(line)), style) for line in lines if line.strip()]
        self.heights = [part.wrap(width, FAR)[1] for part in self.parts]
        self.height: float = sum(self.heights)

    def paint(self, pen: Canvas, left: float, top: float) -> None:
        """Paint with the upper left corner there."""
        for part, height in zip(self.parts, self.heights, strict=True):
            top -= height
            part.drawOn(pen, left, top)


def _flat(words: str) -> str:
    """Return the words on one line, fit to be drawn."""
    return " ".join(printable(words).split())
