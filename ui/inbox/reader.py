"""A received case, drawn from ``case.json`` alone; purpose and basis are always in sight."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from models.concerns.care import FOR_RECEIVERS
from models.disclosures.reading import lines
from models.documents.case_report import basis_is_115
from models.exchange.manifest import Grounds, Manifest
from models.kernel.text import Text
from models.law.bases import CATEGORIES, PURPOSES, SECTION_115_SENTENCE
from models.law.requests import CONSENTS, we_ask
from models.office.office import OfficeKind
from models.usecases.receive_bundle import BundleShown
from ui.inbox.transfer_card import TransferCard
from ui.kit.buttons import plain_button, primary
from ui.kit.card import Card, Note
from ui.kit.chip import Chip, ChipLook
from ui.kit.columns import Columns
from ui.kit.labels import Label, Muted, Role, Wrapped
from ui.kit.page import Page
from ui.kit.tokens import Tone
from ui.kit.words_grid import WordsGrid
from ui.language import filled, say, show_date, show_when


class Reader(QWidget):
    """Shows one bundle.

    Signals:
        back: back to the inbox.
        receipt: (bundle id, our own number): a receipt is to be written.
        take_up: a case from another kommune is to be taken over here.
        reject: it is to be rejected.
        case: the case that came of it is to be shown.
        concern: the concern that came of it, where there is no case, is to be shown.
    """

    back = Signal()
    receipt = Signal(object, str)
    take_up = Signal()
    reject = Signal()
    case = Signal(object)
    concern = Signal(object)

    def __init__(
        self, shown: BundleShown, now: datetime, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.shown = shown
        self.transfer: TransferCard | None = None
        manifest, grounds = shown.manifest, shown.manifest.grounds
        self.leave = plain_button(self.tr("Inbox"), "arrow-left")
        self.leave.setObjectName("back_to_inbox")
        self.leave.clicked.connect(self.back)
        self.page = Page(
            f"{manifest.number} · {shown.case.case}",
            say(_asked(manifest)),
            self.leave,
        )
        care = FOR_RECEIVERS.get(shown.case.care)
        if care is not None:
            self.care = Note(say(care))
            self.care.setObjectName("care")
            self.page.above.addWidget(self.care)
        self.grounds = Note(_grounds_line(grounds))
        self.page.above.addWidget(self.grounds)
        self.own_number = QLineEdit(shown.bundle.own_number)
        self.own_number.setObjectName("own_number")
        self.own_number.setAccessibleName(self.tr("Our own journal number"))
        first = shown.to_take_up and shown.bundle.decided is None
        self.write = (plain_button if first else primary)(
            self.tr("Write receipt …"), "signature"
        )
        self.write.setObjectName("write_receipt")
        self.write.clicked.connect(self._on_write)
        columns = Columns()
        for number, item in enumerate(shown.case.items, 1):
            columns.left.addWidget(self._item(number, item.item))
        cards = [self._receipt(now), self._request(), self._why(), self._proof(now)]
        if shown.to_take_up:
            cards.insert(0, self._transfer(now))
        for card in cards:
            columns.right.addWidget(card)
        for column in (columns.left, columns.right):
            column.addStretch(1)
        self.page.content.addWidget(columns)
        self.page.content.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.page)

    @Slot()
    def _on_write(self) -> None:
        self.receipt.emit(self.shown.bundle.id, self.own_number.text())

    def _item(self, number: int, code: str) -> Card:
        item = self.shown.case.items[number - 1]
        sealed = self.shown.manifest.grounds.items[number - 1]
        card = Card(f"{number}. {item.title}", level=3)
        card.add(pairs(lines(code, item.contents, say)))
        kinds = ", ".join(say(CATEGORIES[category]) for category in sealed.categories)
        why = filled(self.tr("Necessary because: {necessity}"), necessity=item.necessity)
        card.add(Muted(why), Label(kinds, Role.SMALL, wrap=True))
        return card

    def _receipt(self, now: datetime) -> Card:
        bundle = self.shown.bundle
        look = (
            ChipLook(self.tr("No receipt yet"), Tone.SOON)
            if bundle.receipted_at is None
            else ChipLook(show_when(bundle.receipted_at, now), Tone.OK, "signature")
        )
        card = Card(self.tr("Receipt"), Chip(look))
        label = Label(self.tr("Our own journal number"), Role.QUESTION)
        label.setBuddy(self.own_number)
        card.add(label, self.own_number)
        card.add(
            Muted(self.tr("The receipt is sealed for the sender. It says nothing of the case."))
        )
        if bundle.receipted_at is not None:
            self.write.setText(self.tr("Write it again …"))
        card.add(self.write)
        return card

    def _transfer(self, now: datetime) -> TransferCard:
        card = TransferCard(self.shown, now)
        card.take.connect(self.take_up)
        card.reject.connect(self.reject)
        card.case.connect(self.case)
        card.concern.connect(self.concern)
        self.transfer = card
        return card

    def _request(self) -> Card:
        manifest, grounds = self.shown.manifest, self.shown.manifest.grounds
        until = "" if grounds.answer_by is None else show_date(grounds.answer_by)
        sender = manifest.sender
        card = Card(say(_asked(manifest)))
        facts = (
            (self.tr("Answer by"), until),
            (self.tr("Call-back number"), grounds.call_back),
            (self.tr("From"), sender.organisation),
            (
                self.tr("Sent by"),
                ", ".join(part for part in (sender.person, sender.role) if part),
            ),
            (self.tr("To"), manifest.recipient.person),
        )
        return card.add(pairs(tuple(fact for fact in facts if fact[1])))

    def _why(self) -> Card:
        grounds = self.shown.manifest.grounds
        consent = say(CONSENTS[grounds.consent])
        if grounds.consent_reason:
            consent = f"{consent}: {grounds.consent_reason}"
        card = Card(self.tr("Why it was handed over"))
        facts = (
            (self.tr("Purpose"), f"{say(PURPOSES[grounds.purpose])}: {grounds.purpose_words}"),
            (self.tr("Legal basis"), grounds.basis_title),
            (self.tr("Why less would not do"), grounds.less_would_not_do),
            (self.tr("Consent"), consent),
            (self.tr("Held back"), grounds.withheld or self.tr("Nothing")),
        )
        return card.add(pairs(facts))

    def _proof(self, now: datetime) -> Card:
        manifest: Manifest = self.shown.manifest
        card = Card(
            self.tr("Verified"), Chip(ChipLook(self.tr("True"), Tone.OK, "shield-check"))
        )
        facts = (
            (self.tr("Signed by"), manifest.sender.organisation),
            (self.tr("Sealed"), show_when(manifest.created, now)),
            (self.tr("Opened"), show_when(self.shown.bundle.opened_at, now)),
            (self.tr("Place in the sender's order"), str(manifest.sequence)),
        )
        card.add(pairs(facts))
        card.add(Muted(self.tr("The words of this bundle stand on its cover sheet as well.")))
        return card.add(WordsGrid(self.shown.words))


def pairs(facts: tuple[tuple[str, str], ...]) -> QWidget:
    """Return labels and words in two columns; the words can be marked and copied."""
    made = QWidget()
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(14)
    grid.setVerticalSpacing(6)
    for row, (label, words) in enumerate(facts):
        name = Label(label, Role.MUTED, wrap=True)
        shown = Wrapped(words)
        shown.selectable()
        shown.setAccessibleName(f"{label}: {words}")
        grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(shown, row, 1, Qt.AlignmentFlag.AlignTop)
    grid.setColumnStretch(0, 2)
    grid.setColumnStretch(1, 5)
    return made


def _asked(manifest: Manifest) -> Text:
    kommune = manifest.recipient.kind is OfficeKind.KOMMUNE
    return we_ask(manifest.grounds.ask, kommune=kommune)


def _grounds_line(grounds: Grounds) -> str:
    said = f"{say(PURPOSES[grounds.purpose])} · {grounds.basis_title}"
    return f"{said}\n{say(SECTION_115_SENTENCE)}" if basis_is_115(grounds.basis) else said
