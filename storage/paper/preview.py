"""Our own PDF as pictures for the screen; no file, no foreign PDF."""

from contextlib import closing
from threading import Lock
from typing import Any, Final

from models.documents.pages import Page

LEAST_SCALE: Final = 0.1
MOST_SCALE: Final = 6.0
"""432 dots per inch: an A4 page is then 3,572 by 5,051 pixels, 72 MB."""

ONE_AT_A_TIME: Final = Lock()
"""pdfium is not made for threads."""


def pages_as_images(pdf: bytes, scale: float) -> list[Page]:
    """Return each page drawn white, ``scale`` pixels to the point (1/72 inch).

    Only for what ``paint`` made: the bytes of others never reach a decoder in the process
    that holds the key.

    Raises:
        ValueError: the scale is outside 0.1 to 6.
    """
    if not LEAST_SCALE <= scale <= MOST_SCALE:
        raise ValueError(scale)
    # Loaded when the first preview is asked for: the window must not wait for it.
    from pypdfium2 import PdfDocument  # noqa: PLC0415

    with ONE_AT_A_TIME, PdfDocument(pdf) as document:
        return [_draw(page, scale) for page in document]


def _draw(page: Any, scale: float) -> Page:  # noqa: ANN401 - pypdfium2 is loaded lazily
    """Render one page and copy its pixels out of the library's memory."""
    with closing(page), closing(page.render(scale=scale, prefer_bgrx=True)) as bitmap:
        return Page(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))
