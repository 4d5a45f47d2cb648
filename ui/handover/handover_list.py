"""The handovers of all cases or of one, each as its own story; never a bare table of files."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget
from shiboken6 import isValid

from models.access.roles import Right, may
from models.disclosures.rows import HandoverRow
from models.exchange.arrival import NOTHING_TAKEN
from models.exchange.receipt import Word
from models.kernel.errors import EnvironmentFault, Refused
from models.kernel.events import Kind
from models.kernel.ids import CaseId, DisclosureId
from models.usecases.prepare_handover import Prepared
from models.usecases.take_receipt import Accepted
from ui.changes import Refresh
from ui.context import Context
from ui.handover.acts import HandoverActs
from ui.handover.approve_dialog import ApproveDialog
from ui.handover.handover_card import HandoverCard
from ui.handover.receipt_sheets import ReceiptSheets
from ui.handover.scan_sheet import ScanSheet
from ui.kit.card import Card
from ui.kit.clearing import clear_out
from ui.kit.dialogs import confirm, inform
from ui.kit.empty import EmptyState
from ui.kit.files_dialog import ask_file
from ui.language import filled, say
from ui.paper.paper_dialog import PaperDialog


class HandoverList(QWidget):
    """Cards, those that wait for something first.

    Signals:
        loaded: the cards show what is on record.
    """

    loaded = Signal()

    def __init__(
        self,
        acts: HandoverActs,
        context: Context,
        case_id: CaseId | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._acts, self._context, self._case_id = acts, context, case_id
        self.cards: list[HandoverCard] = []
        self.dialog: QFileDialog | None = None
        self.cover: PaperDialog | None = None
        self.approving: ApproveDialog | None = None
        self.scanning: ScanSheet | None = None
        self._covering = False
        self.sheets = ReceiptSheets(self, acts, context, self._refused)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        kinds = (Kind.DISCLOSURE, Kind.RECEIPT, Kind.COUNTERSIGNATURE)
        self._refresh = Refresh(self, context.feed, self.reload, kinds=kinds)

    @Slot()
    def reload(self) -> None:
        """Ask again for the handovers."""
        work = partial(self._acts.listed, self._case_id)
        self._context.jobs.run(self, work, self._show, self._refused)

    @Slot()
    def ask_receipt(self) -> None:
        """Ask for the file that the receiver gave back."""
        pattern = self.tr("Sealed files (*.age)")
        self.dialog = ask_file(self, self.tr("Read in a receipt"), pattern, self.take_receipt)

    @Slot()
    def scan_receipt(self) -> None:
        """Take a receipt in that is scanned with a hand scanner, or pasted."""
        self.scanning = ScanSheet(
            self, self._context, self._acts.accept_code, self._on_accepted
        )
        self.scanning.open()

    def take_receipt(self, path: str) -> None:
        """Read the receipt in that file in."""
        work = partial(self._acts.accept, path)
        self._context.jobs.run(self, work, self._on_accepted, self._receipt_refused)

    def _on_accepted(self, accepted: Accepted) -> None:
        self._context.feed.announce(accepted.changed)
        said = {
            Word.RECEIVED: self.tr("{number} is receipted digitally by {organisation}"),
            Word.DELETED: self.tr("{number}: {organisation} has signed that it is deleted"),
            Word.RETURNED: self.tr("{number}: {organisation} has signed that it is given back"),
        }[accepted.word]
        said = filled(said, number=accepted.number, organisation=accepted.organisation)
        if accepted.own_number:
            theirs = filled(self.tr("their number is {number}"), number=accepted.own_number)
            said = f"{said}; {theirs}"
        self._context.go.tell(said)

    def _receipt_refused(self, refusal: Refused) -> None:
        title = self.tr("The receipt was not taken in")
        inform(self, title, say(refusal.why), say(NOTHING_TAKEN))

    def _refused(self, refusal: Refused) -> None:
        inform(self, self.tr("That did not work"), say(refusal.why))

    def _show(self, rows: tuple[HandoverRow, ...]) -> None:
        clear_out(self._column)
        self.cards = []
        now = self._context.clock.now()
        for row in rows:
            card = HandoverCard(
                row, now, with_case=self._case_id is None, approves=self._approves(row)
            )
            card.approve.connect(partial(self._ask_to_look, row.id))
            card.go_on.connect(partial(self._context.go.hand_over, row.case_id))
            card.open_case.connect(
                partial(self._context.go.open_case, row.case_id, "handovers")
            )
            card.mark.connect(partial(self._mark, card))
            card.withdraw.connect(partial(self._ask_withdraw, row))
            card.cover.connect(partial(self._ask_cover, row.id))
            card.voice.connect(partial(self.sheets.by_voice, row))
            card.signed.connect(partial(self.sheets.on_paper, row))
            card.lock_again.connect(partial(self.sheets.lock_again, row.id))
            card.take_back.connect(partial(self.sheets.take_back, row))
            card.print_again.connect(partial(self.sheets.print_again, row.id))
            self.cards.append(card)
            self._column.addWidget(card)
        if not rows and self._case_id is None:  # on a case's page its register says it
            self._column.addWidget(
                Card().add(
                    EmptyState(
                        "package-export",
                        self.tr("Nothing handed over yet"),
                        self.tr("A handover begins in a case: choose what the police need."),
                    )
                )
            )
        self._column.addStretch(1)
        self.loaded.emit()

    def _approves(self, row: HandoverRow) -> bool:
        user = self._context.user
        others = row.asked_by not in (None, user.id)
        return others and may(user.role, Right.COUNTERSIGN)

    def _ask_to_look(self, disclosure_id: DisclosureId) -> None:
        work = partial(self._acts.show_prepared, disclosure_id)
        self._context.jobs.run(self, work, self._show_to_approve, self._refused)

    def _show_to_approve(self, prepared: Prepared) -> None:
        self.approving = ApproveDialog(self, self._acts, self._context, prepared)
        self.approving.open()

    def _mark(self, card: HandoverCard) -> None:
        card.buttons["mark"].setEnabled(False)  # a second press would be refused
        work = partial(self._acts.handed_over, card.row.id)
        refused = partial(self._not_marked, card)
        self._context.jobs.run(self, work, self._context.feed.announce, refused)

    def _not_marked(self, card: HandoverCard, refusal: Refused) -> None:
        if isValid(card):
            card.buttons["mark"].setEnabled(True)
        self._refused(refusal)

    def _ask_withdraw(self, row: HandoverRow) -> None:
        confirm(
            self,
            filled(self.tr("Give up {number}?"), number=row.number),
            self.tr("Nothing has left. That it was prepared stays in the log."),
            self.tr("Give up"),
            partial(self._withdraw, row.id),
        )

    def _withdraw(self, disclosure_id: DisclosureId) -> None:
        work = partial(self._acts.withdraw, disclosure_id)
        self._context.jobs.run(self, work, self._context.feed.announce, self._refused)

    def _ask_cover(self, disclosure_id: DisclosureId) -> None:
        if self._covering:
            return
        self._covering = True
        work = partial(self._acts.cover, disclosure_id)
        self._context.jobs.run(self, work, self._show_cover, self._no_cover, self._cover_fault)

    def _no_cover(self, refusal: Refused) -> None:
        self._covering = False
        self._refused(refusal)

    def _cover_fault(self, fault: EnvironmentFault) -> None:
        self._covering = False
        self._context.jobs.faulted.emit(fault)

    def _show_cover(self, pdf: bytes) -> None:
        title = self.tr("Cover sheet")
        self.cover = PaperDialog(self, title, self._acts.draw, self._context.jobs, pdf)
        self.cover.finished.connect(self._cover_closed)
        self.cover.open()

    @Slot()
    def _cover_closed(self) -> None:
        self._covering = False
