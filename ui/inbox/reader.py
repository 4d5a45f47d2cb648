"""A received case, drawn from ``case.json`` alone; what is asked and why is always in sight."""

from datetime import datetime
from functools import partial
from typing import Final

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from models.concerns.care import FOR_RECEIVERS
from models.exchange.leaving import Due
from models.kernel.clock import local
from models.usecases.receive_bundle import BundleShown
from ui.inbox.document import Contents, ItemCard
from ui.inbox.facts import ProofCard, RequestCard, WhyCard, in_sight
from ui.inbox.receipt_card import ReceiptCard
from ui.inbox.steps_card import StepsCard
from ui.inbox.transfer_card import TransferCard
from ui.jobs import Jobs
from ui.kit.buttons import plain_button
from ui.kit.card import Card, Note
from ui.kit.columns import Columns
from ui.kit.labels import Muted, Wrapped
from ui.kit.page import Body, Page
from ui.kit.tabs import Tabs
from ui.language import filled, say
from ui.paper.pages_view import PagesView
from ui.paper.pictures import Draw

READ: Final = "read"
PAGES: Final = "pages"
_LINES: Final = 20
"""Lines of text below which the title gives way."""


class Reader(QWidget):
    """Shows one bundle: to be read on the screen, or page by page as it was signed.

    Signals:
        back: back to the inbox.
        receipt: (bundle id, our own number): a receipt is to be written into a file.
        code: (bundle id, our own number): a receipt is to be shown as a code.
        step: (bundle, what is to be done): one of the acts on a bundle.
        print_case: (bundle): a copy on paper is wanted.
        look: (bundle, file): an attachment is to be looked at.
        save: (bundle, file): a copy of an attachment is to be saved outside.
        take_up: a case from another kommune is to be taken over here.
        reject: it is to be rejected.
        case: the case that came of it is to be shown.
        concern: the concern that came of it, where there is no case, is to be shown.
    """

    back = Signal()
    receipt = Signal(object, str)
    code = Signal(object, str)
    step = Signal(object, object)
    print_case = Signal(object)
    look = Signal(object, object)
    save = Signal(object, object)
    take_up = Signal()
    reject = Signal()
    case = Signal(object)
    concern = Signal(object)

    def __init__(
        self,
        shown: BundleShown,
        now: datetime,
        draw: Draw,
        jobs: Jobs,
        *,
        viewer: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Show a bundle.

        Args:
            shown: what was received; that it is read stands in the log.
            now: the instant, for what is due.
            draw: makes pictures of the PDF.
            jobs: the way to the other threads.
            viewer: whether this computer can show attachments.
            parent: the widget that it is a part of.
        """
        super().__init__(parent)
        self.shown, self._viewer = shown, viewer
        self.transfer: TransferCard | None = None
        self.leave = plain_button(self.tr("Inbox"), "arrow-left")
        self.leave.setObjectName("back_to_inbox")
        self.leave.clicked.connect(self.back)
        self.page = Page(_title(shown), "", self.leave, scroll=False)
        if shown.police and not shown.manifest.trial:
            self.print = plain_button(self.tr("Print …"), "printer")
            self.print.setObjectName("print_case")
            self.print.clicked.connect(partial(self.print_case.emit, shown))
            self.page.add_act(self.print)
        care = FOR_RECEIVERS.get(shown.case.care)
        if care is not None:
            self.care = Note(say(care))
            self.care.setObjectName("care")
            self.page.above.addWidget(self.care)
        self.grounds = Note(in_sight(shown.manifest))
        self.grounds.setObjectName("in_sight")
        self.page.above.addWidget(self.grounds)
        self.tabs = Tabs(self.tr("How the case is shown"))
        self.tabs.add(READ, self.tr("The case"))
        self.tabs.add(PAGES, self.tr("As signed (PDF)"))
        self.tabs.chosen.connect(self._turn)
        self.page.content.addWidget(self.tabs)
        self.body = Body()
        self.pages = PagesView(draw, jobs, self.tr("The case as it was signed"))
        self.stack = QStackedWidget()
        self.stack.addWidget(self.body)
        self.stack.addWidget(self.pages)
        self.page.content.addWidget(self.stack, 1)
        self.items: list[Card] = []
        self._fill(now)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.page)

    def go_to(self, at: int) -> None:
        """Scroll to an item, by its place from 0."""
        card = self.items[at]
        room = self.body.widget()
        if room is not None:
            top = card.mapTo(room, card.rect().topLeft()).y()
            self.body.verticalScrollBar().setValue(top)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room to the case where the window is low for the size of the text."""
        super().resizeEvent(event)
        self.page.title.setVisible(self.height() > _LINES * self.fontMetrics().height())

    @Slot(str)
    def _turn(self, tab: str) -> None:
        if tab == PAGES:
            self.pages.show_pdf(self.shown.bundle.case_pdf)
        self.stack.setCurrentWidget(self.pages if tab == PAGES else self.body)

    def _fill(self, now: datetime) -> None:
        columns = Columns()
        for card in self._left():
            columns.left.addWidget(card)
        for card in self._right(now):
            columns.right.addWidget(card)
        for column in (columns.left, columns.right):
            column.addStretch(1)
        self.body.content.addWidget(columns)
        self.body.content.addStretch(1)

    def _left(self) -> list[Card]:
        if self.shown.manifest.trial:
            return [self._trial()]
        self.contents = Contents(self.shown)
        self.contents.wanted.connect(self.go_to)
        places = range(len(self.shown.case.items))
        cards = [ItemCard(self.shown, at, viewer=self._viewer) for at in places]
        for card in cards:
            card.look.connect(partial(self.look.emit, self.shown))
            card.save.connect(partial(self.save.emit, self.shown))
        self.items = list[Card](cards)
        return [self.contents, *self.items]

    def _right(self, now: datetime) -> list[Card]:
        shown, manifest = self.shown, self.shown.manifest
        unanswered = shown.to_take_up and shown.bundle.decided is None
        first = shown.bundle.receipted_at is None and not unanswered
        self.receipt_card = ReceiptCard(shown.bundle, now, first=first, trial=manifest.trial)
        self.receipt_card.file.connect(partial(self.receipt.emit, shown.bundle.id))
        self.receipt_card.code.connect(partial(self.code.emit, shown.bundle.id))
        self.own_number, self.write = (
            self.receipt_card.own_number,
            self.receipt_card.write,
        )
        self.proof = ProofCard(shown, now)
        cards: list[Card] = [self.receipt_card]
        if shown.to_take_up:
            cards.insert(0, self._transfer(now))
        if shown.police:
            self.steps = StepsCard(shown, local(now).date(), self._do)
            cards.insert(0, self.steps)
        if not manifest.trial:
            cards += [RequestCard(manifest), WhyCard(manifest)]
        return [*cards, self.proof]

    def _do(self, due: Due) -> None:
        if due is Due.RECEIPT:
            self.tabs.go(READ)
            QTimer.singleShot(0, self, self._show_receipt)
        else:
            self.step.emit(self.shown, due)

    @Slot()
    def _show_receipt(self) -> None:
        self.body.ensureWidgetVisible(self.receipt_card)
        self.own_number.setFocus()

    def _trial(self) -> Card:
        card = Card(self.tr("A trial shipment"))
        said = self.tr("It was sent to try the way, and it can be read here: {words}")
        card.add(
            Wrapped(filled(said, words=self.shown.manifest.grounds.purpose_words)),
            Muted(
                self.tr(
                    "Write the receipt, so that the sender knows that the way works. There is "
                    "no case in it, and nothing to journalise."
                )
            ),
        )
        return card

    def _transfer(self, now: datetime) -> TransferCard:
        """Return the way to an answer, or what was answered."""
        card = TransferCard(self.shown, now)
        card.take.connect(self.take_up)
        card.reject.connect(self.reject)
        card.case.connect(self.case)
        card.concern.connect(self.concern)
        self.transfer = card
        return card


def _title(shown: BundleShown) -> str:
    both = (shown.manifest.number, shown.case.case)  # of a trial shipment they are the same
    return " · ".join(dict.fromkeys(filter(None, both)))
