"""The board of an analysis: two halves of fields, drawn to fill what is left of the page."""

from typing import Any, Final

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Paragraph

from models.documents.blocks import Board, BoardField
from storage.paper.glyphs import markup
from storage.paper.styles import HAIR, HEADINGS, INK, LABEL, STRONG, THICK, Room

PAD: Final = 2.5 * mm
BETWEEN: Final = 6 * mm
"""Between the halves."""
HEAD: Final = 9 * mm
LEAST_HEIGHT: Final = 90 * mm
ACROSS: Final = 2


class BoardDrawing(Flowable):  # type: ignore[misc]  # reportlab has no types
    """Takes all the height that is left; a page with less than 90 mm begins a new one."""

    def __init__(self, board: Board) -> None:
        super().__init__()
        self.board = board
        self.room = Room(0, 0)

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Return the size: the whole line, and what is left of the page."""
        self.room = Room(width, max(height, LEAST_HEIGHT))
        return self.room.width, self.room.height

    def draw(self) -> None:
        """Draw both halves."""
        width = (self.room.width - BETWEEN) / 2
        for at, (title, fields) in enumerate(self.board.halves):
            self._half(at * (width + BETWEEN), width, title, fields)

    def _half(
        self, left: float, width: float, title: str, fields: tuple[BoardField, ...]
    ) -> None:
        """Draw one half: its title, and its fields two by two, an odd last one across."""
        pen = self.canv
        top = self.room.height - HEAD
        head = Paragraph(markup(title), HEADINGS[1])
        head.wrap(width, HEAD)
        head.drawOn(pen, left, top + 2 * mm)
        rows = -(-len(fields) // ACROSS)
        height = top / rows
        pen.setStrokeColor(INK)
        for at, field in enumerate(fields):
            row, column = divmod(at, ACROSS)
            alone = column == 0 and at == len(fields) - 1
            wide = width if alone else width / ACROSS
            box = (left + column * width / ACROSS, top - (row + 1) * height, wide, height)
            pen.setLineWidth(HAIR)
            pen.rect(*box)
            self._field(box, field)
        pen.setLineWidth(THICK)
        pen.rect(left, top - rows * height, width, rows * height)

    def _field(self, box: tuple[float, float, float, float], field: BoardField) -> None:
        """Write title and points from the top; below them is room for a pen."""
        left, foot, width, height = box
        line = width - 2 * PAD
        top = foot + height - PAD
        parts: list[Any] = [Paragraph(markup(field.title), STRONG)]
        for label, words in field.points:
            parts.append(Paragraph(f"{markup(label)}: <b>{markup(words)}</b>", LABEL))
        for part in parts:
            _, high = part.wrap(line, height)
            top -= high
            part.drawOn(self.canv, left + PAD, top)
            top -= 1 * mm
