"""The first step of a handover: to whom, by which way, what we ask, and by when."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.disclosures.disclosure import HANDED_WAYS, WAYS, Way
from models.exchange.contact import STATES, Contact, ContactState
from models.exchange.key_kinds import CLASSIC_STOPPED, is_allowed_for
from models.exchange.ways import FORMER_KEYS, ONLY_SEALED, knows_us, open_ways
from models.forms.definitions.handover import REQUEST
from models.kernel.text import Text, text
from models.office.office import OfficeKind
from models.usecases.prepare_handover import Choice
from ui.kit.buttons import plain_button
from ui.kit.card import Card, Note
from ui.kit.form_rows import FormBinding, FormRows
from ui.kit.labels import Muted
from ui.language import filled, say

HOW: Final[dict[Way, Text]] = {
    Way.BUNDLE: text(
        "ToStep",
        "A sealed file on a stick, opened by their Tovholder. They sign a digital receipt.",
    ),
    Way.LOCKED_PDF: text(
        "ToStep",
        "One PDF, sent by your kommune's own secure mail. You read six words out by phone that "
        "open it.",
    ),
    Way.PAPER: text(
        "ToStep",
        "Printed here as a numbered copy and given by hand. They sign the last page.",
    ),
}
BUNDLE_BY_HAND: Final = text(
    "ToStep",
    "A sealed file on a stick, opened with the public tool age: they have no Tovholder. They sign "
    "no digital receipt; they confirm by voice, or on paper.",
)


class ToStep(QWidget):
    """The receiver, the way and the request.

    Signals:
        contacts: the contacts are wanted, since none can be used yet.
    """

    contacts = Signal()

    def __init__(self, binding: FormBinding, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._binding = binding
        self._contacts: dict[str, Contact] = {}
        self._classic, self._ours = False, ""
        self.contact_note, self.how, self.more = Note(""), Muted(""), Muted("")
        self.acute = Muted(
            self.tr(
                "In danger nothing here waits: call 112 or 114, or tell the police on the spot, "
                "first. Register it afterwards, within 24 hours: the button 112 or 114 was called "
                "on the case."
            )
        )
        self.to_contacts = plain_button(self.tr("Go to Contacts"), "address-book")
        self.to_contacts.setObjectName("to_contacts")
        self.to_contacts.clicked.connect(self.contacts)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        rows = FormRows(REQUEST, binding=binding)
        card = Card().add(self.contact_note)
        card.body.addWidget(self.to_contacts, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(card.add(rows))
        column.addWidget(self.acute)
        below = rows.column.indexOf(binding.row("way")) + 1
        for at, words in enumerate((self.how, self.more)):
            rows.column.insertWidget(below + at, words)
            words.hide()
        self._note("")

    def offer(self, choice: Choice) -> None:
        """Offer the receivers, and say what to do where none can be chosen yet."""
        self._contacts = {str(contact.id): contact for contact in choice.contacts}
        self._classic, self._ours = choice.classic, choice.ours
        self._binding.set_choices(
            "contact", [(contact.id, self._named(contact)) for contact in choice.contacts]
        )
        if not any(map(self._ways, choice.contacts)):
            self._note(
                self.tr(
                    "No police contact can be used yet. Under Contacts: exchange cards and "
                    "compare the words, or send a trial shipment."
                )
            )

    def begin(self) -> None:
        """Show what is loaded: only the ways that were tried with the receiver."""
        self._show_ways()

    @Slot()
    def mind(self) -> None:
        """Follow what is chosen; another receiver has other ways."""
        self._show_ways()

    @property
    def way(self) -> Way:
        """The way that is chosen."""
        chosen = self._binding.value("way")
        return Way(chosen) if chosen in HANDED_WAYS else Way.BUNDLE

    @property
    def kommune(self) -> bool:
        """Whether it goes to another kommune, which takes the case over."""
        contact = self._contacts.get(str(self._binding.value("contact")))
        return contact is not None and contact.kind is OfficeKind.KOMMUNE

    def _show_ways(self) -> None:
        contact = self._contacts.get(str(self._binding.value("contact")))
        ways = () if contact is None else self._ways(contact)
        before = self._binding.value("way")
        offered = [(str(way), say(WAYS[way])) for way in ways]
        editor = self._binding.editor("way")
        if offered != getattr(self, "_offered", None):
            self._offered = offered
            self._binding.set_choices("way", offered)
        if contact is not None and before not in ways:
            usual = contact.usual if contact.usual in ways else next(iter(ways), None)
            editor.set_value("" if usual is None else str(usual))
        self._binding.row("way").setVisible(contact is not None and bool(ways))
        self.how.setText(self._told(contact) if contact is not None and ways else "")
        self.how.setVisible(bool(ways))
        closed = [] if self.kommune else [way for way in HANDED_WAYS if way not in ways]
        self.more.setText(self._others(closed))
        self.more.setVisible(bool(ways and closed))
        if contact is not None:
            stranger = not knows_us(contact, self._ours)
            self._note("" if ways and not stranger else self._none(contact))

    def _note(self, words: str) -> None:
        """Say why none can be chosen, with the way to where that is mended."""
        self.contact_note.say(words)
        self.to_contacts.setVisible(bool(words))

    def _ways(self, contact: Contact) -> tuple[Way, ...]:
        practice, classic = contact.practice, self._classic
        return open_ways(contact, practice=practice, classic=classic, ours=self._ours)

    def _told(self, contact: Contact) -> str:
        """Return what the way means, with this receiver."""
        by_hand = self.way is Way.BUNDLE and contact.by_hand
        how = say(BUNDLE_BY_HAND if by_hand else HOW[self.way])
        return f"{how}\n{say(ONLY_SEALED)}" if contact.kind is OfficeKind.KOMMUNE else how

    def _others(self, closed: Sequence[Way]) -> str:
        """Return which other ways there are, and how one comes to use them."""
        words = self.tr(
            "Not open with them yet: {ways}. Under Contacts it says what each needs: words that "
            "were compared, a number to call, or a trial shipment that worked."
        )
        names = (say(WAYS[way]) for way in closed)
        return filled(words, ways=", ".join(name[:1].lower() + name[1:] for name in names))

    def _named(self, contact: Contact) -> str:
        if contact.state in (ContactState.CONFIRMED, ContactState.NO_KEYS):
            return contact.organisation
        return f"{contact.organisation} ({say(STATES[contact.state])})"

    def _none(self, contact: Contact) -> str:
        if not is_allowed_for(contact.card, classic=self._classic):
            return say(CLASSIC_STOPPED.filled(organisation=contact.organisation))
        if not knows_us(contact, self._ours):
            return say(FORMER_KEYS.filled(organisation=contact.organisation))
        words = self.tr(
            "No way to {organisation} has been tried yet. Send a trial shipment first, under "
            "Contacts."
        )
        return filled(words, organisation=contact.organisation)
