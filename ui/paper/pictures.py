"""Pages of pixels as Qt's pictures."""

from collections.abc import Callable

from PySide6.QtGui import QImage

from models.documents.pages import Page
from models.kernel.errors import Refused

Draw = Callable[[bytes, float], list[Page]]
"""Makes pictures of our own PDF: (pdf, pixels to the point); runs beside the GUI thread."""


def image_of(page: Page) -> QImage:
    """Return a page as a picture with pixels of its own."""
    lent = QImage(page.pixels, page.width, page.height, page.stride, QImage.Format.Format_RGB32)
    return lent.copy()


def no_refusal(refusal: Refused) -> None:
    """Drawing has nothing to refuse; if it does, that is a bug."""
    raise refusal
