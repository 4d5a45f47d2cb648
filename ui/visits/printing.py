"""From pages of pixels to a printer."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from models.documents.pages import Page
from models.kernel.errors import EnvironmentFault
from models.kernel.text import text

DOTS_PER_INCH: Final = 300
POINTS_PER_INCH: Final = 72
SCALE: Final = DOTS_PER_INCH / POINTS_PER_INCH

PRINTER_FAILED: Final = text("Printing", "The printer did not take the paper.")
COPIES_REGISTERED: Final = text(
    "Printing", "The copies are registered in the case; nothing is lost."
)
CHECK_PRINTER: Final = text(
    "Printing",
    "Check the printer and print again. Settle the registered copies as never printed.",
)


def has_printer() -> bool:
    """Whether this computer knows a printer."""
    return bool(QPrinterInfo.availablePrinterNames())


def make_printer() -> QPrinter:
    """Return an A4 printer at 300 dots an inch, with the page to its very edges."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setResolution(DOTS_PER_INCH)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    printer.setFullPage(True)
    printer.setDocName("Tovholder")  # stands in the printer's queue, so it names nobody
    return printer


def image_of(page: Page) -> QImage:
    """Return a page as a picture; the pixels stay the page's own, so keep the page."""
    made = QImage(page.pixels, page.width, page.height, page.stride, QImage.Format.Format_RGB32)
    return made.copy()


def send(printer: QPrinter, documents: Iterable[list[Page]]) -> int:
    """Draw every page of every document; return how many sheets went out.

    Raises:
        EnvironmentFault: the printer would not begin or go on.
    """
    painter = QPainter()
    if not painter.begin(printer):
        raise EnvironmentFault(PRINTER_FAILED, COPIES_REGISTERED, CHECK_PRINTER)
    sheets = 0
    try:
        for pages in documents:
            for page in pages:
                if sheets and not printer.newPage():
                    raise EnvironmentFault(PRINTER_FAILED, COPIES_REGISTERED, CHECK_PRINTER)
                _draw(painter, printer, page)
                sheets += 1
    finally:
        painter.end()
    return sheets


def _draw(painter: QPainter, printer: QPrinter, page: Page) -> None:
    room = printer.pageLayout().fullRectPixels(printer.resolution()).size()
    size = QSize(page.width, page.height).scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
    painter.drawImage(QRect(0, 0, size.width(), size.height()), image_of(page))
