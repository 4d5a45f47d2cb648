"""PDFs of others as pictures: each page is drawn by the viewer's child, never in this process."""

from collections.abc import Callable, Iterator

from models.attachments.file_types import Sight
from models.documents.pages import Page
from models.kernel.errors import Refused
from models.kernel.text import Text
from models.ports.attachments import Look, silent
from ui.paper.pages_view import A4_POINTS
from ui.paper.pictures import Draw


def drawn_outside(look: Look, draw: Draw, say_on_paper: Callable[[Text], bytes]) -> Draw:
    """Return what draws a PDF that another office has sent.

    Args:
        look: the viewer's child, fresh for each page.
        draw: makes pictures of our own PDF.
        say_on_paper: our own PDF of one sentence, shown where theirs cannot be.
    """

    def drawn(pdf: bytes, scale: float) -> list[Page]:
        try:
            return list(_pages(look, pdf, round(A4_POINTS * scale)))
        except Refused as refusal:
            return draw(say_on_paper(refusal.why), scale)

    return drawn


def _pages(look: Look, pdf: bytes, width: int) -> Iterator[Page]:
    number, pages = 0, 1
    while number < pages:
        seen = look(Sight.PDF, pdf, number, width, silent)
        if seen.page is not None:  # a PDF is never told in words
            yield seen.page
        number, pages = number + 1, seen.pages
