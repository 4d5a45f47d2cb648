"""Contacts: those we exchange with, and our own card for them."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QLineEdit, QVBoxLayout, QWidget

from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import ContactId
from models.usecases.confirm_contact import ContactShown, Heard
from models.usecases.export_card import Exported, OurCard
from ui.changes import Changed, Refresh
from ui.contacts.acts import ContactActs
from ui.contacts.contact_card import ContactCard
from ui.contacts.contact_flow import ContactFlow
from ui.contacts.fingerprint_sheet import FingerprintSheet
from ui.context import Context
from ui.kit.buttons import plain_button, primary, quiet
from ui.kit.card import Card
from ui.kit.clearing import clear_out
from ui.kit.columns import Columns
from ui.kit.dialogs import confirm, inform
from ui.kit.empty import EmptyState
from ui.kit.files_dialog import ask_folder
from ui.kit.labels import Label, Muted, Role
from ui.kit.page import Page
from ui.kit.words_grid import WordsGrid
from ui.language import filled, say, show_date


class ContactsView(QWidget):
    """Cards of contacts on the left, our own on the right.

    Signals:
        loaded: the page shows what is on record.
    """

    loaded = Signal()

    def __init__(
        self, acts: ContactActs, context: Context, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._acts, self._context = acts, context
        self._ours: OurCard | None = None
        self.sheet: FingerprintSheet | None = None
        self.dialog: QFileDialog | None = None
        self.flow = ContactFlow(self, acts, context)
        self.cards: dict[ContactId, ContactCard] = {}
        self.read_in = primary(self.tr("Read in a card …"), "file-import")
        self.read_in.setObjectName("read_in")
        self.read_in.clicked.connect(self.ask_card)
        self.scan = plain_button(self.tr("Paste or scan codes …"), "qrcode")
        self.scan.setObjectName("scan_codes")
        self.scan.clicked.connect(self._on_scan)
        self.write_new = plain_button(self.tr("Write a contact …"), "plus")
        self.write_new.setObjectName("write_contact")
        self.write_new.clicked.connect(self._on_write)
        self.page = Page(
            self.tr("Contacts"),
            self.tr("Cards are exchanged both ways before the first handover"),
            self.write_new,
            self.scan,
            self.read_in,
        )
        self.words = WordsGrid()
        self.phone = QLineEdit()
        self.phone.setObjectName("our_phone")
        self.phone.setAccessibleName(self.tr("Our phone number"))
        self.export = plain_button(self.tr("Save our card …"), "file-export")
        self.export.setObjectName("export")
        self.export.clicked.connect(self.ask_folder)
        self.printing = plain_button(self.tr("Print our card with codes …"), "printer")
        self.printing.setObjectName("print_card")
        self.printing.clicked.connect(self._on_print)
        self.renew = plain_button(self.tr("Renew our keys …"), "key")
        self.renew.setObjectName("renew_keys")
        self.renew.clicked.connect(self.flow.ask_renew)
        self.lost = quiet(self.tr("Our keys are lost …"))
        self.lost.setObjectName("revoke_ours")
        self.lost.clicked.connect(self.flow.ask_revoke_ours)
        self.until, self.waiting = Muted(), Muted()
        self.waiting.hide()
        self._list = QVBoxLayout()
        self._list.setSpacing(14)
        self._ours_card = Card(" ")
        self._build()
        self._refresh = Refresh(
            self, context.feed, self.reload, kinds=(Kind.CONTACT, Kind.SETTING)
        )

    @Slot()
    def reload(self) -> None:
        """Ask again for our card and the contacts."""
        jobs = self._context.jobs
        jobs.run(self, self._acts.ours, self._show_ours, self._refused)
        jobs.run(self, self._acts.listed, self._show_contacts, self._refused)

    @Slot()
    def ask_card(self) -> None:
        """Ask for the file of a contact card."""
        self.flow.ask_card()

    def take_card(self, path: str) -> None:
        """Read the card or revocation in that file in."""
        self.flow.take_file(None, path)

    @Slot()
    def _on_scan(self) -> None:
        self.flow.ask_codes()

    @Slot()
    def _on_write(self) -> None:
        self.flow.write(None)

    @Slot()
    def _on_print(self) -> None:
        self.flow.print_card(self.phone.text())

    @Slot()
    def ask_folder(self) -> None:
        """Ask where to save our card."""
        self.dialog = ask_folder(self, self.tr("Save our card in"), self.save_card)

    def save_card(self, folder: str) -> None:
        """Save our card in that folder or on that stick."""
        work = partial(self._acts.export, folder, self.phone.text())
        self._context.jobs.run(self, work, self._on_exported, self._refused)

    def compare(self, contact_id: ContactId) -> None:
        """Open the sheet for comparing words with a contact."""
        if self._ours is None:
            return
        shown = self.cards[contact_id].shown
        self.sheet = FingerprintSheet(self, shown, self._ours)
        self.sheet.compared.connect(partial(self._on_compared, contact_id))
        self.sheet.open()

    def _on_compared(self, contact_id: ContactId, heard: Heard) -> None:
        work = partial(self._acts.confirm, contact_id, heard)
        self._context.jobs.run(self, work, self._on_confirmed, self._on_not_confirmed)

    def _on_confirmed(self, changed: Changed) -> None:
        said = self.tr("The words agree. The contact can be used.")
        if self.sheet is not None:
            if self.sheet.by_hand:
                said = self.tr("The characters agree. The key can be used.")
            self.sheet.accept()
            self.sheet = None
        self._context.feed.announce(changed)
        self._context.go.tell(said)

    def _on_not_confirmed(self, refusal: Refused) -> None:
        if self.sheet is not None:
            self.sheet.refuse(say(refusal.why))

    def _keep_old(self, contact_id: ContactId) -> None:
        self._do(partial(self._acts.keep_old, contact_id))

    def _ask_revoke(self, contact_id: ContactId) -> None:
        confirm(
            self,
            self.tr("Stop using these keys?"),
            self.tr(
                "Nothing more is sealed for this contact or opened from it, until the words of "
                "a card are compared anew."
            ),
            self.tr("Revoke"),
            partial(self._do, partial(self._acts.revoke, contact_id)),
            dangerous=True,
        )

    def _do(self, work: partial[Changed]) -> None:
        self._context.jobs.run(self, work, self._context.feed.announce, self._refused)

    def _on_exported(self, exported: Exported) -> None:
        self._context.feed.announce(exported.changed)
        name = exported.path.replace("\\", "/").rpartition("/")[2]
        self._context.go.tell(filled(self.tr("Saved: {file}"), file=name))

    def _refused(self, refusal: Refused) -> None:
        inform(self, self.tr("That did not work"), say(refusal.why))

    def _show_ours(self, ours: OurCard) -> None:
        self._ours = ours
        self._ours_card.title.setText(ours.card.organisation)
        self.words.show_words(ours.words)
        until = self.tr("Our keys are used until {day}")
        self.until.setText(filled(until, day=show_date(ours.card.ends)))
        if not self.phone.isModified():
            self.phone.setText(ours.card.phone)

    def _show_contacts(self, contacts: tuple[ContactShown, ...]) -> None:
        clear_out(self._list)
        self.cards = {}
        for shown in contacts:
            contact_id = shown.contact.id
            card = ContactCard(shown)
            card.compare.connect(partial(self.compare, contact_id))
            card.keep_old.connect(partial(self._keep_old, contact_id))
            card.revoke.connect(partial(self._ask_revoke, contact_id))
            self._connect(card, shown)
            self.cards[contact_id] = card
            self._list.addWidget(card)
        first = next((card for card in self.cards.values() if card.comparing), None)
        self.read_in.dress("primary" if first is None else "plain")  # one act leads
        for card in self.cards.values():
            if card.comparing is not None:
                card.comparing.dress("primary" if card is first else "plain")
        self._show_waiting(contacts)
        if not contacts:
            self._list.addWidget(
                Card().add(
                    EmptyState(
                        "address-book",
                        self.tr("No contacts yet"),
                        self.tr(
                            "Get a card from the other office on a stick, and give them yours."
                        ),
                    )
                )
            )
        self._list.addStretch(1)
        self.loaded.emit()

    def _connect(self, card: ContactCard, shown: ContactShown) -> None:
        flow, acts, contact_id = self.flow, self._acts, shown.contact.id
        card.edit.connect(partial(flow.write, shown))
        card.join.connect(partial(flow.ask_card, contact_id))
        card.write_key.connect(partial(flow.write_key, contact_id))
        card.retire.connect(partial(flow.ask_retire, shown))
        card.again.connect(partial(flow.run, partial(acts.again, contact_id)))
        card.has_ours.connect(partial(flow.run, partial(acts.has_ours, contact_id)))
        card.ways.try_way.connect(partial(flow.try_way, contact_id))
        card.ways.went.connect(flow.ask_went)
        card.ways.receipt.connect(flow.ask_receipt)
        card.ways.scan.connect(flow.scan_receipt)

    def _show_waiting(self, contacts: tuple[ContactShown, ...]) -> None:
        """Say who has not compared the words of our new keys."""
        names = [
            shown.contact.organisation
            for shown in contacts
            if shown.contact.confirmed_at is not None
            and shown.contact.retired_at is None
            and not shown.has_ours
        ]
        words = self.tr("Have not got our new card yet: {names}")
        self.waiting.setText(filled(words, names=", ".join(names)))
        self.waiting.setVisible(bool(names))

    def _build(self) -> None:
        label = Label(self.tr("Our phone number"), Role.QUESTION)
        label.setBuddy(self.phone)
        self.phone.setMaximumWidth(self.fontMetrics().averageCharWidth() * 28)
        self._ours_card.add(
            Muted(self.tr("The words of our keys. Others tick them when you read them aloud.")),
            self.words,
            label,
            self.phone,
            self.export,
            self.printing,
            self.until,
            self.waiting,
            self.renew,
            self.lost,
        )
        columns = Columns()
        columns.left.addLayout(self._list)
        columns.right.addWidget(self._ours_card)
        columns.right.addStretch(1)
        self.page.content.addWidget(columns)
        self.page.content.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.page)
