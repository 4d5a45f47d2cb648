"""A document as PDF: A4, type embedded, the same bytes each time, nothing on disk."""

from datetime import datetime
from functools import partial
from io import BytesIO
from threading import Lock
from typing import Any, Final

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate, Paragraph, Spacer

from models.documents.document import Document
from storage.paper import fonts
from storage.paper.flow import flow_all
from storage.paper.glyphs import markup, printable
from storage.paper.page import Furniture
from storage.paper.styles import (
    MARGIN_LEFT,
    SUBTITLE,
    TITLE,
    Room,
)

MAKER: Final = "Tovholder"

_one_at_a_time: Final = Lock()
"""reportlab keeps fonts and settings for the whole process."""


def paint(document: Document) -> bytes:
    """Return the document as PDF; the same document gives the same bytes.

    Raises:
        EnvironmentFault: the program's fonts are missing.
    """
    with _one_at_a_time:
        fonts.register()
        return _paint(document)


def _paint(document: Document) -> bytes:
    furniture = Furniture(document)
    room = Room(furniture.size.line, furniture.top - furniture.bottom)
    target = BytesIO()
    # A little slack below: sums of fractions must not push a full page's block off it.
    frame = Frame(MARGIN_LEFT, furniture.bottom - 1, room.width, room.height + 1, 0, 0, 0, 0)
    template = BaseDocTemplate(
        target,
        pagesize=(furniture.size.width, furniture.size.height),
        pageTemplates=[PageTemplate(frames=[frame])],
        title=printable(document.title),
        author="",
        subject="",
        creator=MAKER,
        producer=MAKER,
        invariant=1,
        lang=document.language,
        displayDocTitle=1,
        initialFontName=fonts.REGULAR,
    )
    stamp = _pdf_date(document.created)
    template.build(
        [*_head(document), *flow_all(document.blocks, room)],
        canvasmaker=partial(_NumberedCanvas, furniture=furniture, stamp=stamp),
    )
    return target.getvalue()


def _head(document: Document) -> list[Flowable]:
    """The title, large, and the line below it."""
    head = [Paragraph(markup(document.title), TITLE)]
    if document.subtitle:
        head.append(Paragraph(markup(document.subtitle), SUBTITLE))
    return [*head, Spacer(0, 10)]


def _pdf_date(when: datetime) -> str:
    """Return the instant as PDF 1.7 writes it (ISO 32000-1, 7.9.4)."""
    zone = when.strftime("%z")
    return f"D:{when:%Y%m%d%H%M%S}{zone[:3]}'{zone[3:5]}'"


class _NumberedCanvas(Canvas):  # type: ignore[misc]  # reportlab has no types
    """Holds the pages back until their number is known, then paints what surrounds them."""

    def __init__(self, *args: Any, furniture: Furniture, stamp: str, **kwargs: Any) -> None:  # noqa: ANN401 - passed on
        super().__init__(*args, **kwargs)
        self._furniture = furniture
        self._held: list[dict[str, Any]] = []
        self.setDateFormatter(lambda *_parts: stamp)

    def showPage(self) -> None:  # noqa: N802 - reportlab's name
        """Keep the page's state and begin the next."""
        self._held.append(dict(self.__dict__))
        self._startPage()

    def save(self) -> None:
        """Paint the surroundings of each page, then write the file."""
        held = self._held
        for number, state in enumerate(held, 1):
            self.__dict__.update(state)
            self._furniture.paint(self, number, len(held))
            super().showPage()
        super().save()
