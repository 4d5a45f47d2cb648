"""One contact on its own card: who, how far trusted, which ways, and what can be done."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from models.exchange.contact import STATES, Contact, ContactState
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


class ContactCard(Card):
    """Shows a contact.

    Signals:
        compare: the words are to be compared.
        keep_old: a card with other keys is to be thrown away.
        revoke: the keys are not to be used any more.
        edit, join, has_ours, retire, again: what its button says.
    """

    compare = Signal()
    keep_old = Signal()
    revoke = Signal()
    edit = Signal()
    join = Signal()
    has_ours = Signal()
    retire = Signal()
    again = Signal()

    def __init__(self, shown: ContactShown, parent: QWidget | None = None) -> None:
        contact = shown.contact
        tone, icon = LOOKS[contact.state]
        state = Chip(ChipLook(say(STATES[contact.state]), tone, icon))
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
        notes = []
        if contact.state is ContactState.CHANGED:
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

    def _buttons(self, shown: ContactShown) -> None:
        contact = shown.contact
        room = QWidget()
        flow = FlowLayout(room)
        if contact.retired_at is not None:
            flow.addWidget(self._button(self.tr("Use again"), "again", self.again))
            self.add(room)
            return
        if contact.waiting is not None:
            self.comparing = primary(self.tr("Compare words …"), "phone")
            self.comparing.setObjectName("compare")
            self.comparing.clicked.connect(self.compare)
            flow.addWidget(self.comparing)
        if contact.state is ContactState.CHANGED:
            flow.addWidget(self._button(self.tr("Keep the old key"), "keep_old", self.keep_old))
        if contact.state is ContactState.CONFIRMED and not shown.has_ours:
            words = self.tr("They have compared ours")
            flow.addWidget(self._button(words, "has_ours", self.has_ours))
        if contact.state is ContactState.NO_KEYS:
            words = self.tr("Read in their card …")
            flow.addWidget(self._button(words, "join", self.join))
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
