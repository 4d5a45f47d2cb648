"""The inbox: by sending kommune, verified before anything shows.

The police read there; a kommune also takes up what another kommune hands over to it.
"""

from datetime import datetime
from functools import partial
from itertools import groupby

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from models.cases.papers import BREACH_ADVICE, Fate
from models.exchange.arrival import NOTHING_TAKEN
from models.exchange.rows import InboxPage, InboxRow, SenderRow
from models.kernel.clock import local
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import BundleId, PrintId
from models.office.office import OfficeKind
from models.usecases.receive_bundle import BundleShown, Received
from models.usecases.write_receipt import Written
from ui.changes import Refresh
from ui.context import Context
from ui.inbox.acts import InboxActs
from ui.inbox.left_cards import GoneCard, PapersCard
from ui.inbox.reader import Reader
from ui.inbox.sender_card import SenderCard
from ui.inbox.steps import BundleSteps
from ui.inbox.transfer_flow import TransferFlow
from ui.inbox.verified_card import VerifiedCard
from ui.inbox.waiting_card import WaitingCard
from ui.kit.busy import BusyBar
from ui.kit.buttons import Button, plain_button, primary
from ui.kit.card import Card
from ui.kit.clearing import clear_out
from ui.kit.dialogs import inform
from ui.kit.empty import EmptyState
from ui.kit.files_dialog import ask_file, ask_folder
from ui.kit.page import Page
from ui.language import filled, say


class InboxView(QWidget):
    """The list of bundles, and the reader over it.

    Signals:
        loaded: the list shows what is on record.
        reading: a bundle is shown (``Reader``).
    """

    loaded = Signal()
    reading = Signal(object)

    def __init__(
        self, acts: InboxActs, context: Context, backups: QWidget | None = None
    ) -> None:
        super().__init__()
        self._acts, self._context = acts, context
        self.reader: Reader | None = None
        self.verified: VerifiedCard | None = None
        self.dialog: QFileDialog | None = None
        self._kommune = context.office.kind is OfficeKind.KOMMUNE
        self.steps = BundleSteps(self, acts, context)
        self.steps.left.connect(self.show_list)
        self.steps.settled.connect(self.read_again)
        self.waiting: WaitingCard | None = None
        self.papers: PapersCard | None = None
        self.gone: GoneCard | None = None
        self.senders: list[SenderCard] = []
        self.links: dict[BundleId, Button] = {}
        self.open_file = primary(self.tr("Open a bundle …"), "package-import")
        self.open_file.setObjectName("open_bundle")
        self.open_file.clicked.connect(self.ask_file)
        self.transfers = TransferFlow(self, acts.transfers, context)
        self.transfers.answered.connect(self.read)
        self.transfers.recalled.connect(self._recalled)
        self.read_recall = plain_button(self.tr("Called back …"), "arrow-back-up")
        self.read_recall.setObjectName("read_recall")
        self.read_recall.setToolTip(
            self.tr("Read in that another kommune calls a transfer back")
        )
        self.read_recall.clicked.connect(self.transfers.ask_recall)
        acts_of_page = (
            (self.read_recall, self.open_file) if self._kommune else (self.open_file,)
        )
        self.page = Page(
            self.tr("Inbox"),
            self.tr("What other kommuner hand over; nothing shows before it is verified")
            if self._kommune
            else self.tr("Bundles from kommuner; nothing shows before it is verified"),
            *acts_of_page,
        )
        self._result = QVBoxLayout()
        self._list = QVBoxLayout()
        self._list.setSpacing(14)
        self.busy = BusyBar()
        self.page.content.addWidget(self.busy)
        self.page.content.addLayout(self._result)
        self.page.content.addLayout(self._list)
        if backups is not None:
            self.page.content.addWidget(backups)
        self.page.content.addStretch(1)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.stack)
        self._refresh = Refresh(
            self, context.feed, self.reload, kinds=(Kind.BUNDLE, Kind.CONTACT)
        )

    @Slot()
    def reload(self) -> None:
        """Ask again for the list."""
        self._context.jobs.run(self, self._acts.listed, self._show, self._refused)

    @Slot()
    def ask_file(self) -> None:
        """Ask for a sealed file."""
        pattern = self.tr("Sealed files (*.age)")
        self.dialog = ask_file(self, self.tr("Open a bundle"), pattern, self.take_in)

    def take_in(self, path: str) -> None:
        """Verify the bundle in that file and take it in, or say why not."""
        work = partial(self._acts.receive, path)
        jobs = self._context.jobs
        job = jobs.run_long(self, work, self._on_received, self._not_taken)
        self.busy.watch(job, self.tr("Verifying the bundle …"))

    def read(self, bundle_id: BundleId) -> None:
        """Show a bundle that was taken in."""
        work = partial(self._acts.view, bundle_id)
        self._context.jobs.run(self, work, self._show_reader, self._refused)

    @Slot()
    def read_again(self) -> None:
        """Show the bundle that is open as it stands now."""
        if self.reader is not None:
            self.read(self.reader.shown.bundle.id)

    @Slot()
    def show_list(self) -> None:
        """Go back to the list."""
        old, self.reader = self.reader, None
        self.stack.setCurrentWidget(self.page)
        if old is not None:
            self.stack.removeWidget(old)
            old.deleteLater()

    def write_receipt(self, bundle_id: BundleId, own_number: str, folder: str) -> None:
        """Write the receipt into that folder or onto that stick."""
        work = partial(self._acts.write_receipt, bundle_id, own_number, folder)
        self._context.jobs.run(self, work, self._on_written, self._refused)

    @Slot()
    def ask_take_up(self) -> None:
        """Open the form with which a case from another kommune becomes a case here."""
        if self.reader is not None:
            self.transfers.ask_take_up(self.reader.shown)

    @Slot()
    def ask_reject(self) -> None:
        """Open the form that rejects a case from another kommune."""
        if self.reader is not None:
            self.transfers.ask_reject(self.reader.shown)

    @Slot(object)
    def _recalled(self, bundle_id: BundleId) -> None:
        self._ask_folder(bundle_id, "")

    def _ask_folder(self, bundle_id: BundleId, own_number: str) -> None:
        self.dialog = ask_folder(
            self,
            self.tr("Save the receipt on the stick or in"),
            partial(self.write_receipt, bundle_id, own_number),
        )

    @Slot(object)
    def ask_word_folder(self, bundle_id: BundleId) -> None:
        """Ask where our signed word about a bundle that has left is written."""
        title = self.tr("Save the signed word on the stick or in")
        self.dialog = ask_folder(self, title, partial(self.write_word, bundle_id))

    def write_word(self, bundle_id: BundleId, folder: str) -> None:
        """Write our signed word into that folder or onto that stick."""
        work = partial(self._acts.write_word, bundle_id, folder)
        self._context.jobs.run(self, work, self._on_word, self._refused)

    def _on_word(self, written: Written) -> None:
        self._context.feed.announce(written.changed)
        said = filled(self.tr("The signed word is saved: {file}"), file=written.file.name)
        self._context.go.tell(said)

    def _on_received(self, received: Received) -> None:
        self._forget_result()
        self._context.feed.announce(received.changed)
        self.verified = VerifiedCard(received)
        self.verified.read.connect(partial(self.read, received.bundle_id))
        self._result.addWidget(self.verified)
        self.open_file.dress("plain")  # the case that came leads now
        self.verified.read_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _not_taken(self, refusal: Refused) -> None:
        self._forget_result()
        title = self.tr("The bundle was not taken in")
        inform(self, title, say(refusal.why), say(NOTHING_TAKEN))

    def _on_written(self, written: Written) -> None:
        self._context.feed.announce(written.changed)
        said = filled(self.tr("The receipt is saved: {file}"), file=written.file.name)
        self._context.go.tell(said)
        self.read_again()

    def _refused(self, refusal: Refused) -> None:
        inform(self, self.tr("That did not work"), say(refusal.why))

    def _show_reader(self, shown: BundleShown) -> None:
        self.show_list()
        self._forget_result()
        now, jobs = self._context.clock.now(), self._context.jobs
        viewer = self._acts.look is not None
        self.reader = Reader(shown, now, self._acts.draw, jobs, viewer=viewer)
        self.reader.back.connect(self.show_list)
        self.reader.receipt.connect(self._ask_folder)
        self.reader.code.connect(self.steps.show_receipt)
        self.reader.step.connect(self.steps.begin)
        self.reader.print_case.connect(self.steps.print_case)
        self.reader.look.connect(self.steps.look)
        self.reader.save.connect(self.steps.save)
        self.reader.take_up.connect(self.ask_take_up)
        self.reader.reject.connect(self.ask_reject)
        self.reader.case.connect(self._context.go.open_case)
        self.reader.concern.connect(self._context.go.open_concern)
        self.stack.addWidget(self.reader)
        self.stack.setCurrentWidget(self.reader)
        self.reading.emit(self.reader)

    def _forget_result(self) -> None:
        old, self.verified = self.verified, None
        if old is not None:
            self._result.removeWidget(old)
            self.open_file.dress("primary")
            old.hide()
            old.deleteLater()

    def _show(self, page: InboxPage) -> None:
        clear_out(self._list)
        self.links, self.senders = {}, []
        self.waiting, self.papers, self.gone = None, None, None
        now = self._context.clock.now()
        senders = {each.contact_id: each for each in page.senders}
        if page.rows and not self._kommune:
            self.waiting = WaitingCard(page.rows, local(now).date())
            self.waiting.read.connect(self.read)
            self._list.addWidget(self.waiting)
        for contact, group in groupby(page.rows, key=lambda row: row.contact_id):
            self._add_sender(tuple(group), senders.get(contact), now)
        if not page.rows:
            self._list.addWidget(self._nothing())
        if page.papers:
            self.papers = PapersCard(page.papers, self._settle)
            self._list.addWidget(self.papers)
        if page.gone:
            self.gone = GoneCard(page.gone)
            self.gone.word.connect(self.steps.show_word)
            self.gone.save.connect(self.ask_word_folder)
            self._list.addWidget(self.gone)
        self._list.addStretch(1)
        self.loaded.emit()

    def _add_sender(
        self, rows: tuple[InboxRow, ...], sender: SenderRow | None, now: datetime
    ) -> None:
        card = SenderCard(rows, sender, now, kommune=self._kommune)
        card.read.connect(self.read)
        if sender is not None:
            card.periods.connect(partial(self.steps.change_periods, sender))
        self.links |= card.links
        self.senders.append(card)
        self._list.addWidget(card)

    def _settle(self, print_id: PrintId, fate: Fate) -> None:
        work = partial(self._acts.settle, print_id, fate)
        self._context.jobs.run(self, work, self._context.feed.announce, self._refused)
        if fate is Fate.LOST:
            inform(self, self.tr("A copy is lost"), say(BREACH_ADVICE))

    def _nothing(self) -> Card:
        return Card().add(
            EmptyState(
                "inbox",
                self.tr("No bundles here"),
                self.tr("Put in the stick from the kommune and open the sealed file."),
            )
        )
