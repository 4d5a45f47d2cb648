"""From a block to what reportlab lays out: a painter for every type, or mypy says so."""

from typing import Final

from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable, Paragraph, Spacer
from reportlab.platypus import PageBreak as NewPage

from models.documents import blocks
from storage.paper import fonts, grids
from storage.paper.board import BoardDrawing
from storage.paper.glyphs import markup
from storage.paper.marks import Code, PenLine
from storage.paper.month import MonthDrawing
from storage.paper.styles import HEADINGS, ITEM, LABEL, PARAGRAPHS, PEN_LINE, STRONG, Room

LEAST_BEGINNING: Final[float] = 12 * mm
"""How much running text stands below a heading at the foot of a page."""


def flow(block: blocks.Block, room: Room) -> list[Flowable]:  # noqa: PLR0911 - one branch a type
    """Return what paints ``block`` in ``room``."""
    match block:
        case blocks.Heading():
            return [Paragraph(markup(block.words), HEADINGS[block.level])]
        case blocks.Paragraph():
            return _paragraph(block)
        case blocks.Bullets():
            return _bullets(block)
        case blocks.WritingSpace():
            return _writing_space(block, room)
        case blocks.QrCode():
            return _qr_code(block, room)
        case blocks.PageBreak():
            return [NewPage()]
        case blocks.KeepTogether():  # one piece, unless no page could hold it
            return grids.together(flow_all(block.blocks, room), room)
        case blocks.Columns():
            return _columns(block, room)
        case blocks.Board() | blocks.Month():
            return [
                BoardDrawing(block) if isinstance(block, blocks.Board) else MonthDrawing(block)
            ]
        case _:
            return _in_a_grid(block, room)


def _in_a_grid(
    block: blocks.Table | blocks.Fields | blocks.CheckList | blocks.Notice | blocks.Signatures,
    room: Room,
) -> list[Flowable]:
    """Return what stands in lines and columns."""
    match block:
        case blocks.Table():
            return grids.table(block, room)
        case blocks.Fields():
            return grids.fields(block, room)
        case blocks.CheckList():
            return grids.checklist(block, room)
        case blocks.Notice():
            return grids.notice(block, room)
        case _:
            return grids.signatures(block, room)


def flow_all(parts: tuple[blocks.Block, ...], room: Room) -> list[Flowable]:
    """Return what paints these blocks below one another."""
    made: list[Flowable] = []
    heads: list[Flowable] = []
    for part in parts:
        pieces = flow(part, room)
        if isinstance(part, blocks.Heading):
            heads += pieces
            continue
        if heads and pieces:
            # Not reportlab's keepWithNext: it never ends on a heading longer than a page.
            needed = grids.height_of(heads, room.width) + _beginning(pieces[0], room)
            made.append(CondPageBreak(min(needed, room.height)))
        made += [*heads, *pieces]
        heads = []
    return made + heads


def _beginning(piece: Flowable, room: Room) -> float:
    """Return the points of a piece that a heading must not stand without."""
    if isinstance(piece, grids.Grid):
        return piece.beginning
    return min(grids.height_of([piece], room.width), LEAST_BEGINNING)


def _paragraph(block: blocks.Paragraph) -> list[Flowable]:
    """Running text, one piece per paragraph."""
    style = PARAGRAPHS[block.manner]
    return [Paragraph(markup(part), style) for part in grids.paragraphs(block.words)]


def _bullets(block: blocks.Bullets) -> list[Flowable]:
    """Points with a dot or a number hanging in the margin."""
    style = PARAGRAPHS["body"].clone(
        "point", leftIndent=18, bulletIndent=3, bulletFontName=fonts.REGULAR, spaceAfter=2.5
    )
    points = [
        Paragraph(markup(point), style, bulletText=f"{number}." if block.numbered else "•")
        for number, point in enumerate(block.points, 1)
    ]
    return [*points, Spacer(0, 4)]


def _writing_space(block: blocks.WritingSpace, room: Room) -> list[Flowable]:
    """A label and lines; the label keeps the first line."""
    head = [Paragraph(markup(block.label), STRONG)]
    if block.hint:
        head.append(Paragraph(markup(block.hint), LABEL))
    lines = [PenLine() for _ in range(block.lines)]
    first = grids.together([Spacer(0, 4), *head, lines[0]], room)
    return [*first, *lines[1:], Spacer(0, PEN_LINE / 2)]


def _qr_code(block: blocks.QrCode, room: Room) -> list[Flowable]:
    """A code with its caption beside it, or below it where the line is short."""
    side = min(block.size * mm, room.width)
    code = Code(block.data, side)
    caption = [Paragraph(markup(part), ITEM) for part in grids.paragraphs(block.caption)]
    if room.width < 2 * side:
        return [code, *caption]
    widths = [side, room.width - side]
    return [grids.grid([[[code], [Spacer(0, code.quiet - 2), *caption]]], widths, room)]


def _columns(block: blocks.Columns, room: Room) -> list[Flowable]:
    """Side by side; what no page could hold follows one another over the whole line."""
    widths = [room.width * part for part in block.fractions]
    cells = []
    for column, width in zip(block.columns, widths, strict=True):
        inner = Room(width - grids.GAP, room.height)
        pieces = flow_all(column, inner)
        if grids.height_of(pieces, inner.width) + 3 * grids.PAD > room.height:
            return [piece for column in block.columns for piece in flow_all(column, room)]
        cells.append(grids.unbroken(pieces))
    return [grids.grid([cells], widths, room)]
