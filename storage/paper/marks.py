"""What is drawn as lines, not letters: squares to tick, lines to write on, signs."""

from typing import Final

from reportlab.graphics.barcode.qr import QrCode
from reportlab.graphics.barcode.qrencoder import QR8bitByte, QRAlphaNum
from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from models.documents.blocks import Tone
from storage.paper.styles import HAIR, INK, PEN_LINE, SQUARE, THICK, THIN

QUIET: Final = 4


class Square(Flowable):  # type: ignore[misc]  # reportlab has no types
    """A square to tick with a pen; a ticked one carries a drawn tick."""

    def __init__(self, *, ticked: bool) -> None:
        super().__init__()
        self.width = self.height = SQUARE
        self.ticked = ticked

    def draw(self) -> None:
        """Paint on the current canvas."""
        pen = self.canv
        pen.setStrokeColor(INK)
        pen.setLineWidth(THIN)
        pen.rect(0, 0, SQUARE, SQUARE)
        if self.ticked:
            pen.setLineWidth(THICK)
            pen.setLineCap(1)
            pen.lines(
                [
                    (0.2 * SQUARE, 0.5 * SQUARE, 0.42 * SQUARE, 0.24 * SQUARE),
                    (0.42 * SQUARE, 0.24 * SQUARE, 0.82 * SQUARE, 0.8 * SQUARE),
                ]
            )


class PenLine(Flowable):  # type: ignore[misc]  # reportlab has no types
    """One line to write on, as wide as its place, with room for a hand above it."""

    def __init__(self, room_above: float = PEN_LINE, weight: float = HAIR) -> None:
        super().__init__()
        self.height = room_above
        self.weight = weight

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Take the whole width offered."""
        self.width = width
        return width, self.height

    def draw(self) -> None:
        """Paint on the current canvas."""
        self.canv.setStrokeColor(INK)
        self.canv.setLineWidth(self.weight)
        self.canv.line(0, 0, self.width, 0)


class Sign(Flowable):  # type: ignore[misc]  # reportlab has no types
    """A circled i (information) or a triangle with an exclamation mark (warning)."""

    side = 5.6 * mm

    def __init__(self, tone: Tone) -> None:
        super().__init__()
        self.width = self.height = self.side
        self.tone = tone

    def draw(self) -> None:
        """Paint on the current canvas."""
        pen, side, middle = self.canv, self.side, self.side / 2
        pen.setStrokeColor(INK)
        pen.setFillColor(INK)
        pen.setLineWidth(1)
        pen.setLineJoin(1)
        if self.tone == "info":
            pen.circle(middle, middle, middle * 0.92)
            stroke = (0.26, 0.54, 0.72)
        else:
            shape = pen.beginPath()
            shape.moveTo(0.02 * side, 0.06 * side)
            shape.lineTo(0.98 * side, 0.06 * side)
            shape.lineTo(middle, 0.94 * side)
            shape.close()
            pen.drawPath(shape)
            stroke = (0.36, 0.66, 0.2)
        pen.setLineWidth(1.3)
        pen.setLineCap(1)
        pen.line(middle, stroke[0] * side, middle, stroke[1] * side)
        pen.circle(middle, stroke[2] * side, 0.75, stroke=0, fill=1)


class Code(QrCode):  # type: ignore[misc]  # reportlab has no types
    """A QR code that stands on the margin: the white at its left hangs out.

    Attributes:
        quiet: the points of white (four squares, as the standard asks) that surround it.
    """

    def __init__(self, data: str, side: float) -> None:
        # Said outright: left alone, reportlab may choose kanji for letters like "°".
        dense = QRAlphaNum.valid(data)
        value = [QRAlphaNum(data) if dense else QR8bitByte(data.encode())]
        super().__init__(value, width=side, height=side, qrLevel="M", qrBorder=QUIET)
        self.qr.make()
        self.quiet: float = side * QUIET / (self.qr.getModuleCount() + 2 * QUIET)

    def draw(self) -> None:
        """Paint on the current canvas."""
        self.canv.translate(-self.quiet, 0)
        super().draw()
