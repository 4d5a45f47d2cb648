"""One paper over a window: to be looked at, and printed."""

from typing import Final

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from models.documents.document import Sheet
from models.kernel.errors import EnvironmentFault
from ui.jobs import Jobs
from ui.kit.buttons import plain_button, primary
from ui.kit.dialogs import Dialog, show_fault
from ui.paper.pages_view import A4_POINTS, PagesView
from ui.paper.pictures import Draw
from ui.paper.printing import Press, ask_printer

_LEAST: Final = QSize(480, 240)
_SIZE: Final = QSize(780, 700)
_LYING: Final = QSize(1120, 760)
ACROSS: Final[dict[Sheet, float]] = {
    "A4": A4_POINTS, "A4 landscape": 842.0, "A3 landscape": 1191.0,
}  # fmt: skip
"""The width of a page, in points."""
_AROUND: Final = 60
_TURNING: Final = frozenset({Qt.Key.Key_PageDown, Qt.Key.Key_PageUp})


class PaperDialog(Dialog):
    """Shows a PDF of ours under a title; closes when it is printed."""

    def __init__(
        self,
        parent: QWidget | None,
        title: str,
        draw: Draw,
        jobs: Jobs,
        pdf: bytes,
        sheet: Sheet = "A4",
    ) -> None:
        super().__init__(parent, title)
        self._pdf, self._sheet = pdf, sheet
        self._press = Press(self, draw, jobs)
        self.dialog: QDialog | None = None
        self.pages = PagesView(draw, jobs, title)
        self.pages.setMinimumSize(_LEAST)
        self.setMinimumWidth(_LEAST.width() + _AROUND)
        size = _LYING if sheet.endswith("landscape") else _SIZE
        self.resize(size if parent is None else size.boundedTo(parent.window().size()))
        self.content.addWidget(self.pages, 1)
        self.done_button = plain_button(self.tr("Close"))
        self.done_button.clicked.connect(self.accept)
        self.print = primary(self.tr("Print …"), "printer")
        self.print.setObjectName("print_paper")
        self.print.clicked.connect(self._ask)
        self.add_buttons((self.done_button, self.print), self.print)
        self.pages.show_pdf(pdf, ACROSS[sheet])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn the pages wherever the focus is: it begins at the button that prints."""
        if event.key() in _TURNING:
            self.pages.keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def print_on(self, printer: QPrinter) -> None:
        """Print on this printer."""
        self._press.run(printer, (self._pdf,), self.accept, self._failed)

    @Slot()
    def _ask(self) -> None:
        self.dialog = ask_printer(self, self.print_on, sheet=self._sheet)

    def _failed(self, fault: EnvironmentFault) -> None:
        self.dialog = show_fault(self, fault)
