"""The cover sheet once more: to be looked at, and printed without any content."""

from functools import partial
from typing import Final

from PySide6.QtCore import QRectF, QSize, Slot
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from models.documents.pages import Page
from models.kernel.errors import Refused
from ui.handover.pages_view import Draw, PagesView
from ui.jobs import Jobs
from ui.kit.buttons import plain_button, primary
from ui.kit.dialogs import Dialog

DOTS: Final = 300
POINTS: Final = 72
_LEAST: Final = QSize(480, 240)
_SIZE: Final = QSize(780, 700)
_AROUND: Final = 60


class CoverDialog(Dialog):
    """Shows the cover sheet of a sealed bundle."""

    def __init__(self, parent: QWidget | None, draw: Draw, jobs: Jobs, pdf: bytes) -> None:
        super().__init__(parent, "")
        self.title.setText(self.tr("Cover sheet"))
        self.setAccessibleName(self.title.text())
        self._draw, self._jobs, self._pdf = draw, jobs, pdf
        self._printer: QPrintDialog | None = None
        self.pages = PagesView(draw, jobs, self.title.text())
        self.pages.setMinimumSize(_LEAST)
        self.setMinimumWidth(_LEAST.width() + _AROUND)
        room = _SIZE if parent is None else _SIZE.boundedTo(parent.window().size())
        self.resize(room)
        self.content.addWidget(self.pages, 1)
        done = plain_button(self.tr("Close"))
        done.clicked.connect(self.accept)
        self.print = primary(self.tr("Print …"), "printer")
        self.print.setObjectName("print_cover")
        self.print.clicked.connect(self.ask_printer)
        self.add_buttons((done, self.print), self.print)
        self.pages.show_pdf(pdf)

    @Slot()
    def ask_printer(self) -> None:
        """Ask for the printer; without one the dialog says so itself."""
        self._printer = QPrintDialog(QPrinter(QPrinter.PrinterMode.HighResolution), self)
        self._printer.accepted.connect(self._on_printer)
        QDialog.open(self._printer)  # its own open() wants a slot by name

    @Slot()
    def _on_printer(self) -> None:
        work = partial(self._draw, self._pdf, DOTS / POINTS)
        self._jobs.run_paper(self, work, self._print, self._refused)

    def _print(self, pages: list[Page]) -> None:
        if self._printer is None:
            return
        print_pages(self._printer.printer(), pages)
        self.accept()

    def _refused(self, _refusal: Refused) -> None:
        """Drawing refuses nothing."""


def print_pages(printer: QPrinter, pages: list[Page]) -> None:
    """Paint the pictures of pages, one to a sheet, as large as the paper."""
    printer.setFullPage(True)
    painter = QPainter(printer)
    paper = QRectF(printer.paperRect(QPrinter.Unit.DevicePixel))
    paper.moveTopLeft(paper.topLeft() * 0)
    for number, page in enumerate(pages):
        if number:
            printer.newPage()
        image = QImage(
            page.pixels, page.width, page.height, page.stride, QImage.Format.Format_RGB32
        )
        painter.drawImage(paper, image)
    painter.end()
