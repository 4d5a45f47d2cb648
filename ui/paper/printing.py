"""From our own PDF to a printer."""

from collections.abc import Callable, Iterable, Sequence
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from models.documents.document import Sheet
from models.documents.pages import Page
from models.kernel.errors import EnvironmentFault
from models.kernel.text import Text, text
from ui.jobs import Jobs
from ui.kit.dialogs import inform
from ui.language import say
from ui.paper.pictures import Draw, image_of, no_refusal

DOTS_PER_INCH: Final = 300
POINTS_PER_INCH: Final = 72
SCALE: Final = DOTS_PER_INCH / POINTS_PER_INCH

NO_PRINTER: Final = text("Printing", "This computer has no printer")
NOTHING_PRINTED: Final = text("Printing", "Nothing was printed. Let IT add a printer.")
PRINTER_FAILED: Final = text("Printing", "The printer did not take the paper.")
NOTHING_LOST: Final = text("Printing", "The paper is still here; nothing is lost.")
CHECK_PRINTER: Final = text("Printing", "Check the printer and print again.")


def has_printer() -> bool:
    """Whether this computer knows a printer."""
    return bool(QPrinterInfo.availablePrinterNames())


def make_printer(sheet: Sheet = "A4") -> QPrinter:
    """Return a printer of that paper at 300 dots an inch, with the page to its very edges."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setResolution(DOTS_PER_INCH)
    size = QPageSize.PageSizeId.A3 if sheet.startswith("A3") else QPageSize.PageSizeId.A4
    printer.setPageSize(QPageSize(size))
    lying = sheet.endswith("landscape")
    ways = QPageLayout.Orientation
    printer.setPageOrientation(ways.Landscape if lying else ways.Portrait)
    printer.setFullPage(True)
    printer.setDocName("Tovholder")  # stands in the printer's queue, so it names nobody
    return printer


def ask_printer(
    over: QWidget, then: Callable[[QPrinter], object], instead: str = "", sheet: Sheet = "A4"
) -> QDialog:
    """Ask which printer, and call ``then`` with it; return the open dialog.

    Args:
        over: the widget over which it is asked.
        then: takes the printer that was chosen.
        instead: what can be done on a computer without any printer.
        sheet: the paper, and which way it lies.
    """
    if not has_printer():
        sentences = filter(None, (say(NOTHING_PRINTED), instead))
        return inform(over, say(NO_PRINTER), *sentences)
    printer = make_printer(sheet)
    dialog = QPrintDialog(printer, over)
    # a file would be a copy in clear that nobody has registered
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintToFile, on=False)

    def chosen(result: int) -> None:
        if result == QDialog.DialogCode.Accepted:
            then(printer)

    # not "accepted": this dialog's own one brings the printer along as well
    dialog.finished.connect(chosen)
    QDialog.open(dialog)  # its own asks for a slot by name
    return dialog


class Press:
    """Draws documents for a printer off the GUI thread, then sends them."""

    def __init__(
        self,
        owner: QWidget,
        draw: Draw,
        jobs: Jobs,
        safe: Text = NOTHING_LOST,
        advice: Text = CHECK_PRINTER,
    ) -> None:
        """Prepare for one page or dialog.

        Args:
            owner: what is printed for; when it is gone, nothing more is printed.
            draw: makes pictures of a PDF.
            jobs: the way to the other threads.
            safe: what is said to be safe when the printer fails.
            advice: what is then to be done.
        """
        self._owner, self._draw, self._jobs = owner, draw, jobs
        self._safe, self._advice = safe, advice

    def run(
        self,
        printer: QPrinter,
        documents: Sequence[bytes],
        sent: Callable[[], object],
        failed: Callable[[EnvironmentFault], object],
    ) -> None:
        """Print these PDFs; then call ``sent``, or ``failed`` with the fault."""

        def pictures() -> list[list[Page]]:
            return [self._draw(pdf, SCALE) for pdf in documents]

        def to_printer(drawn: list[list[Page]]) -> None:
            if send(printer, drawn):
                sent()
            else:
                failed(EnvironmentFault(PRINTER_FAILED, self._safe, self._advice))

        self._jobs.run_paper(self._owner, pictures, to_printer, no_refusal)


def send(printer: QPrinter, documents: Iterable[Sequence[Page]]) -> bool:
    """Paint every page of every document; return whether the printer took them all."""
    painter = QPainter()
    if not painter.begin(printer):
        return False
    pages = (page for document in documents for page in document)
    try:
        for at, page in enumerate(pages):
            if at and not printer.newPage():
                return False
            _paint(painter, printer, page)
    finally:
        ended = painter.end()
    return ended


def _paint(painter: QPainter, printer: QPrinter, page: Page) -> None:
    room = printer.pageLayout().fullRectPixels(printer.resolution()).size()
    size = QSize(page.width, page.height).scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
    painter.drawImage(QRect(0, 0, size.width(), size.height()), image_of(page))
