"""The papers of a visit as they will be printed, and the way to printer or file."""

from functools import partial
from pathlib import PurePath
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QDialog, QHBoxLayout, QWidget

from models.cases.papers import PAPERS, Channel, Paper
from models.kernel.errors import EnvironmentFault, Refused
from models.kernel.ids import VisitId
from models.kernel.text import text
from models.usecases.preview_visit_papers import VisitPaper
from models.usecases.print_visit_papers import MadeCopies, PrintOrder
from ui.context import Context
from ui.kit.buttons import IconButton, plain_button, primary, quiet
from ui.kit.card import Card, Note
from ui.kit.dialogs import confirm, show_fault
from ui.kit.files_dialog import ask_where
from ui.kit.labels import Label, Role
from ui.kit.page import Body, Page
from ui.kit.tabs import Tabs
from ui.language import filled, say
from ui.paper.holders_box import HoldersBox
from ui.paper.pages_view import PagesView
from ui.paper.printing import Press, ask_printer
from ui.visits.acts import VisitActs
from ui.visits.gates_card import GatesCard

SIDE_LETTERS: Final = 40
COPIES_REGISTERED: Final = text(
    "Printing", "The copies are registered in the case; nothing is lost."
)
PRINT_AGAIN: Final = text(
    "Printing",
    "Check the printer and print again. Settle the registered copies as never printed.",
)


class PreviewView(Page):
    """One paper at a time: its pages, what is missing, who holds copies, print or save.

    Signals:
        made: copies were registered (``MadeCopies``).
        left: the user goes back.
    """

    made = Signal(object)
    left = Signal()

    def __init__(
        self,
        acts: VisitActs,
        context: Context,
        visit_id: VisitId,
        paper: Paper = Paper.VISIT_SHEET,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Papers of the visit"), scroll=False, parent=parent)
        self._acts, self._context, self._visit = acts, context, visit_id
        self.setObjectName("preview")
        self._press = Press(
            self, acts.draw, context.jobs, safe=COPIES_REGISTERED, advice=PRINT_AGAIN
        )
        self._paper: VisitPaper | None = None
        self._unread = False
        self._asked = 0
        self.dialog: QDialog | None = None
        self.tabs = Tabs(self.tr("Papers"))
        for each in (Paper.PREPARATION, Paper.VISIT_SHEET):
            self.tabs.add(str(each), say(PAPERS[each]))
        self.smaller = IconButton(self.tr("Smaller"), "zoom-out")
        self.larger = IconButton(self.tr("Larger"), "zoom-in")
        self.pages = PagesView(acts.draw, context.jobs, self.tr("Preview of the pages"))
        self.notice, self.gates, self.holders = Note(""), GatesCard(ways=False), HoldersBox()
        self.save = plain_button(self.tr("Save as PDF …"), "download")
        self.print = primary(self.tr("Print …"), "printer")
        self.back = quiet(self.tr("Back to the case"), "arrow-left")
        self.add_act(self.back)
        self.add_act(self.save)
        self.add_act(self.print)
        self._build()
        self._connect()
        self.tabs.select(str(paper))
        self._turned(str(paper))

    @property
    def visit(self) -> VisitId:
        """The visit whose papers they are."""
        return self._visit

    @property
    def paper(self) -> Paper:
        """The paper that is shown."""
        return Paper(self.tabs.selected())

    @property
    def ready(self) -> bool:
        """Whether the pages are on the screen."""
        return bool(self.pages.sheets)

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.tabs, 1)
        row.addWidget(self.smaller)
        row.addWidget(self.larger)
        self.above.addLayout(row)
        side = Body()
        side.setFixedWidth(self.fontMetrics().averageCharWidth() * SIDE_LETTERS)
        self.notice.hide()
        copies = Card(self.tr("Copies"))
        copies.add(self.holders)
        file = Label(
            self.tr("A saved file counts as a copy: you answer for it until it is deleted."),
            Role.SMALL, wrap=True,
        )  # fmt: skip
        copies.add(file)
        for part in (self.notice, self.gates, copies):
            side.content.addWidget(part)
        side.content.addStretch(1)
        across = QHBoxLayout()
        across.setSpacing(14)
        across.addWidget(self.pages, 1)
        across.addWidget(side)
        self.content.addLayout(across, 1)

    def _connect(self) -> None:
        self.tabs.chosen.connect(self._turned)
        self.smaller.clicked.connect(lambda: self._zoom_by(-1))
        self.larger.clicked.connect(lambda: self._zoom_by(1))
        self.pages.drawn.connect(self._on_drawn)
        self.back.clicked.connect(self._leave)
        self.print.clicked.connect(self._print)
        self.save.clicked.connect(self._ask_save)
        self.holders.changed.connect(self._offer)
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Print), self)
        shortcut.activated.connect(self.print.click)

    @Slot(str)
    def _turned(self, key: str) -> None:
        """Compose the paper anew, paint it and draw its pages."""
        self._paper = None
        self.pages.clear()
        self.notice.say("")
        self.gates.hide()
        self.holders.propose((), 0)
        self._offer()
        self._asked += 1
        work = partial(self._acts.preview, self._visit, Paper(key))
        then = partial(self._composed, self._asked)
        self._context.jobs.run(self, work, then, self._cannot_show)

    def _composed(self, asked: int, paper: VisitPaper) -> None:
        if asked != self._asked:
            return
        self._paper = paper
        self.set_title(self.tr("Papers of the visit"), paper.case_number)
        self.gates.setVisible(self.paper is Paper.VISIT_SHEET and bool(paper.unmet))
        self.gates.show_gates(paper.unmet)
        self.holders.propose(paper.holders, 2 if self.paper is Paper.PREPARATION else 1)
        self._offer()
        work = partial(self._acts.paint, paper.document)
        then = partial(self._painted, asked)
        self._context.jobs.run_paper(self, work, then, self._cannot_show)

    def _painted(self, asked: int, pdf: bytes) -> None:
        if asked == self._asked:
            self._unread = True
            self.pages.show_pdf(pdf)

    @Slot()
    def _on_drawn(self) -> None:
        self._offer_zoom()
        if self._unread and not self.tabs.hasFocus():
            self.pages.setFocus(Qt.FocusReason.OtherFocusReason)
        self._unread = False

    def _zoom_by(self, steps: int) -> None:
        self.pages.zoom_by(steps)
        self._offer_zoom()

    @Slot()
    def _leave(self) -> None:
        self.left.emit()
        if self._paper is not None:
            self._context.go.open_case(self._paper.case_id, "visits")

    @Slot()
    def _offer(self) -> None:
        """Offer printing when nothing is missing; the preparation may always be printed."""
        free = self._paper is not None and not self._paper.unmet
        for act in (self.print, self.save):
            act.setEnabled(free)
        self._offer_zoom()

    def _offer_zoom(self) -> None:
        self.smaller.setEnabled(self.pages.can_zoom(-1))
        self.larger.setEnabled(self.pages.can_zoom(1))

    def _order(self, channel: Channel) -> PrintOrder | None:
        holders = self.holders.holders()
        self.holders.show_problem("" if holders else self.tr("Say who holds the copy."))
        if not holders:
            self.holders.other.setFocus(Qt.FocusReason.OtherFocusReason)
            return None
        return PrintOrder(self._visit, self.paper, holders, channel)

    # --- to a printer

    @Slot()
    def _print(self) -> None:
        order = self._order(Channel.PRINTER)
        if order is None:
            return
        self.dialog = ask_printer(
            self,
            lambda printer: self.print_on(printer, order),
            self.tr("You can save the paper as PDF on a stick that you watch."),
        )

    def print_on(self, printer: QPrinter, order: PrintOrder) -> None:
        """Register the copies, then draw them on the printer."""
        self._context.jobs.run(
            self,
            partial(self._acts.order, order),
            partial(self._send, printer),
            self._cannot_print,
        )

    def _send(self, printer: QPrinter, made: MadeCopies) -> None:
        self._registered(made)
        pdfs = tuple(copy.pdf for copy in made.copies)
        self._press.run(printer, pdfs, partial(self._sent, len(pdfs)), self._not_printed)

    def _sent(self, copies: int) -> None:
        told = filled(self.tr("Sent to the printer, copies: {count}"), count=str(copies))
        self._context.go.tell(told)

    def _not_printed(self, fault: EnvironmentFault) -> None:
        self.dialog = show_fault(self, fault)

    # --- to a file

    @Slot()
    def _ask_save(self) -> None:
        order = self._order(Channel.FILE)
        if order is None:
            return
        self.dialog = confirm(
            self,
            self.tr("Save the paper outside the vault?"),
            self.tr(
                "A file is not encrypted. It is registered as a copy, and it must be deleted "
                "when the paper is due back."
            ),
            self.tr("Choose a place"),
            partial(self._choose_file, order),
        )

    def _choose_file(self, order: PrintOrder) -> None:
        title, then = self.tr("Save as PDF"), partial(self.save_to, order)
        self.dialog = ask_where(self, title, "U.pdf", "PDF (*.pdf)", then)

    def save_to(self, order: PrintOrder, path: str) -> None:
        """Register the copies, then write them: one file a copy."""
        self._context.jobs.run(
            self,
            partial(self._acts.order, order),
            partial(self._write, path),
            self._cannot_print,
        )

    def _write(self, path: str, made: MadeCopies) -> None:
        self._registered(made)
        jobs, files = self._context.jobs, [(_named(path, at), copy.pdf)
                                           for at, copy in enumerate(made.copies, 1)]  # fmt: skip
        jobs.run_paper(self, partial(self._write_all, files), self._written, self._cannot_print)

    def _write_all(self, files: list[tuple[str, bytes]]) -> int:
        for path, pdf in files:
            self._acts.save_file(path, pdf)
        return len(files)

    def _written(self, count: int) -> None:
        told = filled(self.tr("Saved, files: {count}"), count=str(count))
        self._context.go.tell(told)

    # --- both

    def _registered(self, made: MadeCopies) -> None:
        self._context.feed.announce(made.changed)
        self.made.emit(made)

    def _cannot_show(self, refusal: Refused) -> None:
        self.notice.say(say(refusal.why))

    def _cannot_print(self, refusal: Refused) -> None:
        self.notice.say(say(refusal.why))
        self.notice.setFocus(Qt.FocusReason.OtherFocusReason)


def _named(path: str, at: int) -> str:
    """Return the chosen name for the first copy, with the copy's number for the others."""
    if at == 1:
        return path
    chosen = PurePath(path)
    return str(chosen.with_name(f"{chosen.stem}-{at}{chosen.suffix}"))
