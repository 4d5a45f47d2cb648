"""One contact on its own card: who, how far trusted, which ways, and what can be done."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from models.exchange.contact import STATES, Contact, ContactState
from models.exchange.key_kinds import CLASSIC_STOPPED, mark_for
from models.exchange.terms import KeyMark
from models.kernel.text import text
from models.office.office import OfficeKind
from models.usecases.confirm_contact import ContactShown
from ui.contacts.ways_panel import WaysPanel
from ui.kit.buttons import Button, plain_button, primary, quiet
from ui.kit.card import Card, Note
from ui.kit.chip import Chip, ChipLook
from ui.kit.flow import FlowLayout
from ui.kit.labels import Muted
from ui.kit.tokens import Tone
from ui.kit.words_grid import WordsGrid
from ui.language import filled, say, show_date

LOOKS: Final = {
    ContactState.NO_KEYS: (Tone.INFO, "user"),
    ContactState.UNCONFIRMED: (Tone.SOON, "phone"),
    ContactState.CONFIRMED: (Tone.OK, "shield-check"),
    ContactState.CHANGED: (Tone.OVERDUE, "alert-triangle"),
    ContactState.REVOKED: (Tone.INFO, "x"),
}
KEY_NOT_COMPARED: Final = text("ContactCard", "Key not compared")


class ContactCard(Card):
    """Shows a contact.

    Signals:
        compare: the words are to be compared.
        keep_old: a card with other keys is to be thrown away.
        revoke: the keys are not to be used any more.
        edit, join, write_key, has_ours, retire, again: what its button says.
    """

    compare = Signal()
    keep_old = Signal()
    revoke = Signal()
    edit = Signal()
    join = Signal()
    write_key = Signal()
    has_ours = Signal()
    retire = Signal()
    again = Signal()

    def __init__(self, shown: ContactShown, parent: QWidget | None = None) -> None:
        contact = shown.contact
        tone, icon = LOOKS[contact.state]
        words = say(STATES[contact.state])
        if contact.by_hand and contact.state is ContactState.UNCONFIRMED:
            words = say(KEY_NOT_COMPARED)
        state = Chip(ChipLook(words, tone, icon))
        super().__init__(contact.organisation, state, parent=parent)
        self.setObjectName(f"contact_{contact.id}")
        self.shown = shown
        self.comparing: Button | None = None
        self.ways = WaysPanel(shown)
        for line in self._lines(contact):
            self.add(Muted(line))
        for words in self._notes(shown):
            self.add(Note(words))
        if contact.state is ContactState.CONFIRMED and contact.retired_at is None:
            self.add(WordsGrid(shown.words))
        if contact.retired_at is None:
            self.add(self.ways)
        else:
            self.ways.hide()
        self._buttons(shown)

    def _lines(self, contact: Contact) -> list[str]:
        """Return who it is, where it is reached, and how long its keys last."""
        phone = filled(self.tr("Known number {phone}"), phone=contact.known_phone)
        parts = [contact.person, contact.role, phone if contact.known_phone else ""]
        lines = [" · ".join(part for part in parts if part)]
        lines.append(" · ".join(contact.post.splitlines()))
        if contact.card is not None and contact.state is not ContactState.REVOKED:
            until = filled(
                self.tr("The keys are used until {day}"), day=show_date(contact.card.ends)
            )
            since = (
                ""
                if contact.confirmed_at is None
                else filled(
                    self.tr("Compared by voice on {day}"), day=show_date(contact.confirmed_at)
                )
            )
            lines.append(" · ".join(part for part in (since, until) if part))
        return [line for line in lines if line]

    def _notes(self, shown: ContactShown) -> list[str]:
        contact = shown.contact
        if contact.retired_at is not None:
            return [self.tr("This contact is put away. Nothing is sent to it.")]
        notes = self._by_hand(shown) if contact.by_hand else []
        if contact.state is ContactState.CHANGED and not contact.by_hand:
            notes.append(
                self.tr(
                    "A card with other keys has come. Nothing is sent or opened before "
                    "you have compared its words by phone."
                )
            )
            notes.append(
                self.tr("The new card is signed with the key you know.")
                if contact.vouched
                else self.tr("The new card is not signed with the key you know: ask why.")
            )
        if contact.state is ContactState.CONFIRMED and not shown.has_ours:
            notes.append(
                self.tr(
                    "They have not compared the words of our new keys yet. Give them our new "
                    "card and read the words aloud."
                )
            )
        return notes

    def _by_hand(self, shown: ContactShown) -> list[str]:
        """Return what a key that was written down means, and what is to be done about it."""
        contact = shown.contact
        notes = [
            self.tr(
                "Their public key was written down here: they have no Tovholder. They open a "
                "bundle with the tool age, and confirm by voice or on paper."
            )
        ]
        if contact.state is ContactState.CHANGED:
            notes.append(
                self.tr(
                    "They have another key. Nothing is sealed before it is compared by phone."
                )
            )
        if not shown.sealable:
            why = CLASSIC_STOPPED.filled(organisation=contact.organisation)
            notes.append(say(why))
        elif mark_for(contact.card) is KeyMark.CLASSIC:
            notes.append(
                self.tr(
                    "The key is a classic one, which the office's policy allows. It is said on "
                    "the cover sheet of each bundle."
                )
            )
        return notes

    def _buttons(self, shown: ContactShown) -> None:
        contact = shown.contact
        room = QWidget()
        flow = FlowLayout(room)
        if contact.retired_at is not None:
            flow.addWidget(self._button(self.tr("Use again"), "again", self.again))
            self.add(room)
            return
        if contact.waiting is not None:
            words = self.tr("Compare the key …") if contact.by_hand else ""
            self.comparing = primary(words or self.tr("Compare words …"), "phone")
            self.comparing.setObjectName("compare")
            self.comparing.clicked.connect(self.compare)
            flow.addWidget(self.comparing)
        if contact.state is ContactState.CHANGED:
            flow.addWidget(self._button(self.tr("Keep the old key"), "keep_old", self.keep_old))
        if contact.state is ContactState.CONFIRMED and not shown.has_ours:
            words = self.tr("They have compared ours")
            flow.addWidget(self._button(words, "has_ours", self.has_ours))
        if contact.card is None or contact.by_hand:
            words = self.tr("Read in their card …")
            flow.addWidget(self._button(words, "join", self.join))
            if contact.kind is OfficeKind.POLICE:
                words = self.tr("Write down their key …")
                flow.addWidget(self._button(words, "write_key", self.write_key))
        flow.addWidget(self._button(self.tr("Edit …"), "edit", self.edit))
        if contact.state not in {ContactState.REVOKED, ContactState.NO_KEYS}:
            stop = quiet(self.tr("Revoke …"))
            stop.setObjectName("revoke")
            stop.clicked.connect(self.revoke)
            flow.addWidget(stop)
        away = quiet(self.tr("Put away …"))
        away.setObjectName("retire")
        away.clicked.connect(self.retire)
        flow.addWidget(away)
        self.add(room)

    def _button(self, words: str, name: str, signal: object) -> Button:
        made = plain_button(words)
        made.setObjectName(name)
        made.clicked.connect(signal)
        return made
