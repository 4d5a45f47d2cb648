"""The board of an analysis: two halves of fields, drawn to fill what is left of the page."""

from typing import Any, Final

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Paragraph

from models.documents.blocks import Board, BoardField
from storage.paper.glyphs import markup
from storage.paper.page import FAR
from storage.paper.styles import HAIR, HEADINGS, INK, LABEL, STRONG, THICK, Room

PAD: Final = 2.5 * mm
BETWEEN: Final = 6 * mm
"""Between the halves."""
HEAD: Final = 9 * mm
LEAST_HEIGHT: Final = 90 * mm
ROWS: Final = 2
LARGER: Final = (1.6, 1.4, 1.2)
"""Sizes that are tried first on a large sheet, to be read from the end of a table."""
LARGE: Final = 300 * mm
"""The width from which a sheet is large: A3."""
PEN: Final = 0.5
"""How much of a field at most is filled in large letters; the rest is left for a pen."""
SMALLER: Final = (1.0, 0.9, 0.8, 0.7, 0.6)
"""Sizes that are tried until the words fit their field."""


class BoardDrawing(Flowable):  # type: ignore[misc]  # reportlab has no types
    """Takes all the height that is left; a page with less than 90 mm begins a new one."""

    def __init__(self, board: Board) -> None:
        super().__init__()
        self.board = board
        self.room = Room(0, 0)
        self.sizes: tuple[float, ...] = SMALLER

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Return the size: the whole line, and what is left of the page."""
        self.room = Room(width, max(height, LEAST_HEIGHT))
        return self.room.width, self.room.height

    def draw(self) -> None:
        """Draw both halves, each as wide as the fields of its longer row ask for."""
        across = [-(-len(fields) // ROWS) for _, fields in self.board.halves]
        column = (self.room.width - BETWEEN) / sum(across)
        self.sizes = (*self._larger(column), *SMALLER)
        left = 0.0
        for count, (title, fields) in zip(across, self.board.halves, strict=True):
            self._half(left, count * column, title, fields)
            left += count * column + BETWEEN

    def _larger(self, column: float) -> tuple[float, ...]:
        """Return the one larger size in which every field leaves room for a pen, or none."""
        if self.room.width < LARGE:
            return ()
        room = (self.room.height - HEAD) / ROWS * PEN
        fields = [field for _, half in self.board.halves for field in half]
        for size in LARGER:
            if all(_height(_parts(each, size, column - 2 * PAD)) <= room for each in fields):
                return (size,)
        return ()

    def _half(
        self, left: float, width: float, title: str, fields: tuple[BoardField, ...]
    ) -> None:
        """Draw one half: its title, and its fields in two rows, the first the longer one."""
        pen = self.canv
        top = self.room.height - HEAD
        head = Paragraph(markup(title), HEADINGS[1])
        head.wrap(width, HEAD)
        head.drawOn(pen, left, top + 2 * mm)
        pen.setStrokeColor(INK)
        first = -(-len(fields) // ROWS)
        rows = [row for row in (fields[:first], fields[first:]) if row]
        height = top / len(rows)
        for at, row in enumerate(rows):
            wide = width / len(row)
            for column, field in enumerate(row):
                box = (left + column * wide, top - (at + 1) * height, wide, height)
                pen.setLineWidth(HAIR)
                pen.rect(*box)
                self._field(box, field)
        pen.setLineWidth(THICK)
        pen.rect(left, 0, width, top)

    def _field(self, box: tuple[float, float, float, float], field: BoardField) -> None:
        """Write title and points from the top; below them is room for a pen."""
        left, foot, width, height = box
        line, room = width - 2 * PAD, height - 2 * PAD
        made = (_parts(field, size, line) for size in self.sizes)
        parts = next(
            (each for each in made if _height(each) <= room), _parts(field, SMALLER[-1], line)
        )
        top = foot + height - PAD
        for part, high in parts:
            top -= high
            part.drawOn(self.canv, left + PAD, top)
            top -= GAP


GAP: Final = 1 * mm
_Parts = list[tuple[Any, float]]


def _parts(field: BoardField, size: float, width: float) -> _Parts:
    """Return the paragraphs of a field in letters of that size, each with its height."""
    words = [(markup(field.title), STRONG)]
    for label, said in field.points:
        before = f"{markup(label)}: " if label else ""
        words.append((f"{before}<b>{markup(said)}</b>", LABEL))
    made = [
        Paragraph(
            part,
            style.clone("board", fontSize=style.fontSize * size, leading=style.leading * size),
        )
        for part, style in words
    ]
    return [(part, float(part.wrap(width, FAR)[1])) for part in made]


def _height(parts: _Parts) -> float:
    return float(sum(high + GAP for _, high in parts))
