"""The inbox: by sending kommune, verified before anything shows.

The police read there; a kommune also takes up what another kommune hands over to it.
"""

from functools import partial
from itertools import groupby

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from models.exchange.answer import Answer
from models.exchange.rows import InboxPage, InboxRow
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import BundleId
from models.office.office import OfficeKind
from models.usecases.receive_bundle import BundleShown, Received
from models.usecases.write_receipt import Written
from ui.changes import Refresh
from ui.context import Context
from ui.inbox.acts import InboxActs
from ui.inbox.reader import Reader
from ui.inbox.transfer_card import look_of
from ui.inbox.transfer_flow import TransferFlow
from ui.inbox.verified_card import VerifiedCard
from ui.kit.buttons import Button, link, plain_button, primary
from ui.kit.card import Card
from ui.kit.chip import Chip, ChipLook
from ui.kit.clearing import clear_out
from ui.kit.dialogs import inform
from ui.kit.empty import EmptyState
from ui.kit.files_dialog import ask_file, ask_folder
from ui.kit.labels import Muted
from ui.kit.page import Page
from ui.kit.tokens import Tone
from ui.language import filled, say, show_when


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
        self._context.jobs.run(self, work, self._on_received, self._not_taken)

    def read(self, bundle_id: BundleId) -> None:
        """Show a bundle that was taken in."""
        work = partial(self._acts.view, bundle_id)
        self._context.jobs.run(self, work, self._show_reader, self._refused)

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

    def _on_received(self, received: Received) -> None:
        self._forget_result()
        self._context.feed.announce(received.changed)
        self.verified = VerifiedCard(received)
        self.verified.read.connect(partial(self.read, received.bundle_id))
        self._result.addWidget(self.verified)
        self.verified.read_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _not_taken(self, refusal: Refused) -> None:
        self._forget_result()
        inform(self, self.tr("The bundle was not taken in"), say(refusal.why))

    def _on_written(self, written: Written) -> None:
        self._context.feed.announce(written.changed)
        said = filled(self.tr("The receipt is saved: {file}"), file=written.file.name)
        self._context.go.tell(said)
        if self.reader is not None:
            self.read(self.reader.shown.bundle.id)

    def _refused(self, refusal: Refused) -> None:
        inform(self, self.tr("That did not work"), say(refusal.why))

    def _show_reader(self, shown: BundleShown) -> None:
        self.show_list()
        self._forget_result()
        self.reader = Reader(shown, self._context.clock.now())
        self.reader.back.connect(self.show_list)
        self.reader.receipt.connect(self._ask_folder)
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
            old.hide()
            old.deleteLater()

    def _show(self, page: InboxPage) -> None:
        rows = page.rows
        clear_out(self._list)
        self.links = {}
        for _, group in groupby(rows, key=lambda row: row.contact_id):
            self._list.addWidget(self._office(tuple(group)))
        if not rows:
            self._list.addWidget(
                Card().add(
                    EmptyState(
                        "inbox",
                        self.tr("No bundles yet"),
                        self.tr("Put in the stick from the kommune and open the sealed file."),
                    )
                )
            )
        self._list.addStretch(1)
        self.loaded.emit()

    def _office(self, rows: tuple[InboxRow, ...]) -> Card:
        card = Card(rows[0].organisation)
        now = self._context.clock.now()
        for row in rows:
            line = QHBoxLayout()
            line.setSpacing(14)
            way = link(row.number)
            way.setObjectName(f"bundle_{row.number}")
            way.setAccessibleName(
                filled(
                    self.tr("Read {number} from {organisation}"),
                    number=row.number,
                    organisation=row.organisation,
                )
            )
            way.clicked.connect(partial(self.read, row.id))
            self.links[row.id] = way
            line.addWidget(way)
            opened = filled(self.tr("opened {when}"), when=show_when(row.opened_at, now))
            own = filled(self.tr("our number {number}"), number=row.own_number)
            taken = filled(self.tr("taken up as {number}"), number=row.taken_up)
            parts = (opened, own if row.own_number else "", taken if row.taken_up else "")
            said = " · ".join(part for part in parts if part)
            line.addWidget(Muted(said), 1)
            if self._kommune:
                line.addWidget(Chip(self._answer(row)))
            line.addWidget(Chip(self._look(row)))
            card.body.addLayout(line)
        return card

    def _answer(self, row: InboxRow) -> ChipLook:
        earlier = row.answer is Answer.RECEIVED and row.taken_up  # by an earlier program
        return look_of(Answer.ACCEPTED if earlier else row.answer)

    def _look(self, row: InboxRow) -> ChipLook:
        if row.receipted_at is None:
            return ChipLook(self.tr("No receipt yet"), Tone.SOON)
        return ChipLook(self.tr("Receipt written"), Tone.OK, "signature")
