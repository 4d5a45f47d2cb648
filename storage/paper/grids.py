"""Everything laid out in rows and columns: tables, fields, checklists, frames."""

from collections.abc import Sequence
from typing import Any, Final

from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import CondPageBreak, Flowable, Paragraph, Spacer, Table

from models.documents import blocks
from storage.paper.fonts import REGULAR
from storage.paper.glyphs import markup, printable
from storage.paper.marks import PenLine, Sign, Square
from storage.paper.styles import (
    CELL,
    CELL_HEAD,
    CELL_HEAD_RIGHT,
    CELL_RIGHT,
    HAIR,
    INK,
    ITEM,
    LABEL,
    PEN_LINE,
    RULE,
    SQUARE,
    STRONG,
    THICK,
    THIN,
    Room,
)

PAD: Final = 4.0
"""Points above and below what stands in a cell."""
GAP: Final = 8.0
"""Points between columns."""
TALL: Final = PEN_LINE * 0.7
"""A field that a pen will fill."""
SPACE: Final = 8.0
"""Points before and after a grid."""

BOX: Final = SQUARE + GAP
"""Points that a square and the gap after it take."""
MOST_FOR_ANSWERS: Final = 0.65
"""The part of the line that answers may take before they go below their item."""

Cells = Sequence[Sequence[list[Flowable]]]
Commands = Sequence[tuple[Any, ...]]

ANY: Final = ((0, 0), (-1, -1))
EMBEDDED: Final = ("FONTNAME", *ANY, REGULAR)
"""Cells hold no bare strings, yet each names its font: unsaid, Helvetica, not embedded."""


COMMON: Final[Commands] = (
    EMBEDDED,
    ("VALIGN", *ANY, "TOP"),
    ("LEFTPADDING", *ANY, GAP / 2),
    ("RIGHTPADDING", *ANY, GAP / 2),
    ("LEFTPADDING", (0, 0), (0, -1), 0),
    ("RIGHTPADDING", (-1, 0), (-1, -1), 0),
    ("TOPPADDING", *ANY, PAD),
    ("BOTTOMPADDING", *ANY, PAD + 0.5),
)
"""The table commands that every grid begins with."""


class Grid(Table):  # type: ignore[misc]  # reportlab has no types
    """A table that knows how much of it a heading must not stand without, in points."""

    beginning: float = 0.0


def grid(
    cells: Cells,
    widths: Sequence[float],
    room: Room,
    commands: Commands = (),
    *,
    heads: int = 0,
    least: float = 0.0,
) -> Grid:
    """Return a table that breaks between rows, and inside a row only if no page holds it.

    Args:
        cells: what stands in each cell, row by row.
        widths: points of each column.
        room: the page it must fit.
        commands: reportlab's table commands, over the common ones.
        heads: how many rows are repeated at the top of each page, unless they fill half.
        least: least height of the rows below the heads.
    """
    inner = [max(1.0, width - 3 * GAP) for width in widths]  # rather too high than too low
    heights = [
        max(height_of(cell, width) for cell, width in zip(row, inner, strict=True)) + 3 * PAD
        for row in cells
    ]
    if sum(heights[:heads]) > room.height / 2:
        heads = 0  # names that long are read once
    free = room.height - sum(heights[:heads])
    least = min(least, free)
    made = Grid(
        cells,
        colWidths=widths,
        repeatRows=heads,
        splitInRow=int(any(height > free for height in heights[heads:])),
        hAlign="LEFT",
        spaceBefore=SPACE / 2,
        spaceAfter=SPACE,
        minRowHeights=[0.0] * heads + [least] * (len(cells) - heads),
        style=[*COMMON, *commands],
    )
    made.beginning = sum(heights[:heads]) + max([least, *heights[heads : heads + 1]])
    return made


def height_of(flowables: Sequence[Flowable], width: float) -> float:
    """Return the points that these need below one another on a line ``width`` wide."""
    high = 0.0
    for one in flowables:
        high += one.wrap(width, 1e6)[1] + one.getSpaceBefore() + one.getSpaceAfter()
    return high


def together(pieces: list[Flowable], room: Room) -> list[Flowable]:
    """Return the pieces as one that does not break, unless no page could hold it."""
    if not pieces or height_of(pieces, room.width) > room.height:
        return pieces
    whole = Grid(
        [[unbroken(pieces)]],
        colWidths=[room.width],
        splitByRow=0,
        hAlign="LEFT",
        style=[
            EMBEDDED,
            *((f"{side}PADDING", *ANY, 0) for side in ("LEFT", "RIGHT", "TOP", "BOTTOM")),
        ],
    )
    whole.beginning = whole.wrap(room.width, room.height)[1]
    return [whole]


def unbroken(pieces: Sequence[Flowable]) -> list[Flowable]:
    """Return the pieces without what would begin a new page."""
    return [piece for piece in pieces if not isinstance(piece, CondPageBreak)]


def table(block: blocks.Table, room: Room) -> list[Flowable]:
    """A table: thin rules between rows, or ruled all round where a pen will fill it."""
    widths = [room.width * part for part in block.fractions]
    head = [
        [_cell(name, CELL_HEAD_RIGHT if index in block.numeric else CELL_HEAD)]
        for index, name in enumerate(block.columns)
    ]
    body = [
        [
            [_cell(words, CELL_RIGHT if index in block.numeric else CELL)]
            for index, words in enumerate(row)
        ]
        for row in block.rows
    ]
    if block.row_lines:
        commands: Commands = (
            ("LEFTPADDING", (0, 0), (0, -1), GAP / 2),
            ("RIGHTPADDING", (-1, 0), (-1, -1), GAP / 2),
            ("GRID", *ANY, THIN, INK),
        )
    else:
        commands = (
            ("VALIGN", (0, 0), (-1, 0), "BOTTOM"),
            ("LINEBELOW", (0, 0), (-1, 0), THICK / 1.4, INK),
            ("LINEBELOW", (0, 1), (-1, -1), HAIR, RULE),
        )
    least = block.row_lines * PEN_LINE
    return [grid([head, *body], widths, room, commands, heads=1, least=least)]


def fields(block: blocks.Fields, room: Room) -> list[Flowable]:
    """Labels and values: beside each other in one column, above each other in two."""
    if not block.pairs:
        return []
    if block.columns == 1:
        rows = [
            [[_cell(label, LABEL)], [_cell(value, ITEM) if value.strip() else Spacer(0, TALL)]]
            for label, value in block.pairs
        ]
        widths = [room.width * 0.3, room.width * 0.7]
        nudge = ("TOPPADDING", (0, 0), (0, -1), PAD + 1.5)
        return [grid(rows, widths, room, [("LINEBELOW", *ANY, HAIR, RULE), nudge])]
    cells = [
        [_cell(label, LABEL), _cell(value, ITEM) if value.strip() else PenLine(TALL)]
        for label, value in block.pairs
    ]
    if len(cells) % 2:
        cells.append([_cell("", LABEL)])
    pairs = [list(pair) for pair in zip(cells[::2], cells[1::2], strict=True)]
    return [grid(pairs, [room.width / 2] * 2, room)]


def checklist(block: blocks.CheckList, room: Room) -> list[Flowable]:
    """Items with one square before each, or with a square per answer at the right."""
    if not block.items:
        return []
    if not block.answers:
        return [_ticks([(item.words, 0 in item.ticked) for item in block.items], room)]
    words = [printable(answer) for answer in block.answers]
    wide = [BOX + stringWidth(one, CELL.fontName, CELL.fontSize) + 2 * GAP for one in words]
    wide[-1] -= GAP  # the last one ends at the margin
    if sum(wide) > room.width * MOST_FOR_ANSWERS:
        return _answers_below(block, room)
    return [_answers_beside(block, room, wide)]


def _answers_beside(block: blocks.CheckList, room: Room, wide: Sequence[float]) -> Grid:
    """One row per item; ``wide`` is the width of each answer with its square."""
    rows = []
    for item in block.items:
        row: list[list[Flowable]] = [[_cell(item.words, ITEM)]]
        for index, words in enumerate(block.answers):
            row += [[Square(ticked=index in item.ticked)], [_cell(words, CELL)]]
        rows.append(row)
    widths = [room.width - sum(wide)]
    commands: list[tuple[Any, ...]] = [("LINEBELOW", *ANY, HAIR, RULE)]
    for column, answer in enumerate(wide):
        square = 1 + 2 * column
        widths += [BOX, answer - BOX]
        commands.append(("TOPPADDING", (square, 0), (square, -1), PAD + 2.2))
        commands.append(("RIGHTPADDING", (square, 0), (square, -1), 0))
    return grid(rows, widths, room, commands)


def _answers_below(block: blocks.CheckList, room: Room) -> list[Flowable]:
    """Where the line is too short: each item's answers under it, a row each."""
    made: list[Flowable] = []
    for item in block.items:
        answers = [(words, i in item.ticked) for i, words in enumerate(block.answers)]
        made += together([_cell(item.words, ITEM), _ticks(answers, room)], room)
    return made


def _ticks(lines: Sequence[tuple[str, bool]], room: Room) -> Grid:
    """A square before each line."""
    rows = [[[Square(ticked=ticked)], [_cell(words, ITEM)]] for words, ticked in lines]
    nudge = ("TOPPADDING", (0, 0), (0, -1), PAD + 2.6)
    return grid(rows, [BOX, room.width - BOX], room, [nudge])


def notice(block: blocks.Notice, room: Room) -> list[Flowable]:
    """A frame with a sign; a warning's frame is thicker and has a bar at the left."""
    sign_width = Sign.side + 18
    style = ITEM.clone("notice", spaceAfter=4)
    words = [_cell(part, style) for part in paragraphs(block.words)]
    if block.title:
        words.insert(0, _cell(block.title, STRONG))
    weight = THICK if block.tone == "warning" else THIN
    commands: list[tuple[Any, ...]] = [
        ("BOX", *ANY, weight, INK),
        ("LEFTPADDING", (0, 0), (0, -1), 10),
        ("RIGHTPADDING", (-1, 0), (-1, -1), 10),
        ("TOPPADDING", *ANY, 7),
        ("BOTTOMPADDING", *ANY, 8),
    ]
    if block.tone == "warning":
        commands.append(("LINEBEFORE", (0, 0), (0, -1), 4, INK, "butt"))
    rows = [[[Sign(block.tone)], words]]
    return [grid(rows, [sign_width, room.width - sign_width], room, commands)]


def signatures(block: blocks.Signatures, room: Room) -> list[Flowable]:
    """Lines to sign on, side by side, each with its label below."""
    row = [[PenLine(PEN_LINE * 1.6, THIN), _cell(label, LABEL)] for label in block.labels]
    width = room.width / max(2, len(row))
    return [grid([row], [width] * len(row), room, [("RIGHTPADDING", (0, 0), (-2, -1), GAP)])]


def paragraphs(words: str) -> list[str]:
    """Return the parts of ``words`` between blank lines."""
    tidy = words.replace("\r\n", "\n").replace("\r", "\n")
    return [part.strip("\n") for part in tidy.split("\n\n") if part.strip()]


def _cell(words: str, style: Any) -> Paragraph:  # noqa: ANN401 - reportlab has no types
    return Paragraph(markup(words), style)
