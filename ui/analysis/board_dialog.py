"""The board of the analysis over the case: looked at, then printed as registered copies."""

from collections.abc import Callable
from functools import partial
from pathlib import PurePath
from typing import Final

from PySide6.QtCore import QSize, Slot
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from models.cases.papers import Channel
from models.documents.document import Sheet
from models.kernel.errors import EnvironmentFault, Refused
from models.kernel.ids import CaseId
from models.kernel.text import text
from models.usecases.print_board import BoardOrder, BoardPaper, MadeBoards
from ui.analysis.acts import AnalysisActs
from ui.context import Context
from ui.kit.buttons import plain_button, primary
from ui.kit.card import Note
from ui.kit.dialogs import Dialog, show_fault
from ui.kit.files_dialog import ask_where
from ui.kit.labels import Muted
from ui.kit.tabs import Tabs
from ui.language import say
from ui.paper.holders_box import HoldersBox
from ui.paper.pages_view import PagesView
from ui.paper.printing import Press, ask_printer

SHEETS: Final[dict[str, Sheet]] = {"a4": "A4 landscape", "a3": "A3 landscape"}
ACROSS: Final = {"a4": 842.0, "a3": 1191.0}
"""Points across the paper, lying."""
REGISTERED: Final = text("Printing", "The copies are registered in the case; nothing is lost.")
AGAIN: Final = text(
    "Printing",
    "Check the printer and print again. Settle the registered copies as never printed.",
)
_SIZE: Final = QSize(1120, 700)
_LEAST: Final = QSize(420, 240)
_SIDE_LETTERS: Final = 36


class BoardDialog(Dialog):
    """A4 or A3, who holds a copy, print or save."""

    def __init__(
        self, parent: QWidget, acts: AnalysisActs, context: Context, case_id: CaseId
    ) -> None:
        super().__init__(parent, "")
        self.title.setText(self.tr("Board for the meeting"))
        self._acts, self._context, self._case = acts, context, case_id
        self.setObjectName("board_dialog")
        self._press = Press(self, acts.draw, context.jobs, safe=REGISTERED, advice=AGAIN)
        self._asked = 0
        self.dialog: QDialog | None = None
        self.tabs = Tabs(self.tr("Size of the paper"))
        self.tabs.add("a4", self.tr("A4"))
        self.tabs.add("a3", self.tr("A3"))
        self.pages = PagesView(acts.draw, context.jobs, self.tr("Board for the meeting"))
        self.holders, self.notice = HoldersBox(), Note("")
        self.cancel = plain_button(self.tr("Close"))
        self.save = plain_button(self.tr("Save as PDF …"), "download")
        self.print = primary(self.tr("Print …"), "printer")
        self._lay_out()
        self.resize(_SIZE.boundedTo(parent.window().size()))
        self.tabs.chosen.connect(self._turned)
        self.cancel.clicked.connect(self.reject)
        self.save.clicked.connect(self._ask_save)
        self.print.clicked.connect(self._ask_print)
        self.tabs.select("a4")
        self._turned("a4")

    @property
    def ready(self) -> bool:
        """Whether the pages are on the screen."""
        return bool(self.pages.sheets)

    def print_on(self, printer: QPrinter, order: BoardOrder) -> None:
        """Register the copies, then draw them on the printer."""
        self._order(order, partial(self._send, printer))

    def save_to(self, order: BoardOrder, path: str) -> None:
        """Register the copies, then write them: one file a copy."""
        self._order(order, partial(self._write, path))

    def _lay_out(self) -> None:
        self.notice.hide()
        self.pages.setMinimumSize(_LEAST)
        side = QVBoxLayout()
        side.setSpacing(12)
        side.addWidget(Muted(self.tr("It shows the analysis as it was saved last.")))
        side.addWidget(self.notice)
        side.addWidget(self.holders)
        side.addStretch(1)
        narrow = QWidget()
        narrow.setLayout(side)
        narrow.setFixedWidth(self.fontMetrics().averageCharWidth() * _SIDE_LETTERS)
        across = QHBoxLayout()
        across.setSpacing(14)
        across.addWidget(self.pages, 1)
        across.addWidget(narrow)
        self.content.addWidget(self.tabs)
        self.content.addLayout(across, 1)
        self.add_buttons((self.cancel, self.save, self.print), self.print)
        self.holders.propose((self._context.user.name,), 1)

    @Slot(str)
    def _turned(self, key: str) -> None:
        """Compose the board for this paper, paint it and draw its pages."""
        self.pages.clear()
        self._asked += 1
        work = partial(self._acts.preview, self._case, key == "a3")
        then = partial(self._composed, self._asked)
        self._context.jobs.run(self, work, then, self._refused)

    def _composed(self, asked: int, paper: BoardPaper) -> None:
        if asked == self._asked:
            work = partial(self._acts.paint, paper.document)
            then = partial(self._painted, asked)
            self._context.jobs.run_paper(self, work, then, self._refused)

    def _painted(self, asked: int, pdf: bytes) -> None:
        if asked == self._asked:
            self.pages.show_pdf(pdf, ACROSS[self.tabs.selected()])

    def _wanted(self, channel: Channel) -> BoardOrder | None:
        holders = self.holders.holders()
        self.holders.show_problem("" if holders else self.tr("Say who holds the copy."))
        if not holders:
            self.holders.other.setFocus()
            return None
        return BoardOrder(self._case, holders, self.tabs.selected() == "a3", channel)

    @Slot()
    def _ask_print(self) -> None:
        order = self._wanted(Channel.PRINTER)
        if order is not None:
            sheet = SHEETS[self.tabs.selected()]
            instead = self.tr("You can save the paper as PDF on a stick that you watch.")
            then = partial(self.print_on, order=order)
            self.dialog = ask_printer(self, then, instead, sheet)

    @Slot()
    def _ask_save(self) -> None:
        order = self._wanted(Channel.FILE)
        if order is not None:
            title, then = self.tr("Save as PDF"), partial(self.save_to, order)
            self.dialog = ask_where(self, title, "U.pdf", "PDF (*.pdf)", then)

    def _order(self, order: BoardOrder, then: Callable[[MadeBoards], None]) -> None:
        work = partial(self._acts.order, order)
        self._context.jobs.run(self, work, then, self._refused)

    def _send(self, printer: QPrinter, made: MadeBoards) -> None:
        self._context.feed.announce(made.changed)
        self._press.run(printer, made.pdfs, self.accept, self._failed)

    def _write(self, path: str, made: MadeBoards) -> None:
        self._context.feed.announce(made.changed)
        work = partial(self._write_all, path, made.pdfs)
        self._context.jobs.run_paper(self, work, self._saved, self._refused)

    def _write_all(self, path: str, pdfs: tuple[bytes, ...]) -> int:
        chosen = PurePath(path)
        for at, pdf in enumerate(pdfs, 1):
            name = chosen.name if at == 1 else f"{chosen.stem}-{at}{chosen.suffix}"
            self._acts.save_file(str(chosen.with_name(name)), pdf)
        return len(pdfs)

    def _saved(self, _count: int) -> None:
        self._context.go.tell(self.tr("The board is saved"))
        self.accept()

    def _failed(self, fault: EnvironmentFault) -> None:
        self.dialog = show_fault(self, fault)

    def _refused(self, refusal: Refused) -> None:
        self.notice.say(say(refusal.why))
