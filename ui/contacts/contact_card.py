"""One contact on its own card: who, how far trusted, and what can be done."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from models.exchange.contact import STATES, ContactState
from models.usecases.confirm_contact import ContactShown
from ui.kit.buttons import Button, plain_button, primary, quiet
from ui.kit.card import Card, Note
from ui.kit.chip import Chip, ChipLook
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
    """

    compare = Signal()
    keep_old = Signal()
    revoke = Signal()

    def __init__(self, shown: ContactShown, parent: QWidget | None = None) -> None:
        contact = shown.contact
        tone, icon = LOOKS[contact.state]
        state = Chip(ChipLook(say(STATES[contact.state]), tone, icon))
        super().__init__(contact.organisation, state, parent=parent)
        self.setObjectName(f"contact_{contact.id}")
        self.shown = shown
        self.comparing: Button | None = None
        who = ", ".join(part for part in (contact.person, contact.role) if part)
        known = filled(self.tr("Known number {phone}"), phone=contact.known_phone)
        self.add(
            Muted(
                " · ".join(part for part in (who, known) if part)
                if contact.known_phone
                else who
            )
        )
        if contact.state is ContactState.CHANGED:
            self.add(
                Note(
                    self.tr(
                        "A card with other keys has come. Nothing is sent or opened before "
                        "you have compared its words by phone."
                    )
                )
            )
        if contact.state is ContactState.CONFIRMED:
            self.add(WordsGrid(shown.words))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        if contact.waiting is not None:
            self.comparing = primary(self.tr("Compare words …"), "phone")
            self.comparing.setObjectName("compare")
            self.comparing.clicked.connect(self.compare)
            buttons.addWidget(self.comparing)
        if contact.state is ContactState.CHANGED:
            old = plain_button(self.tr("Keep the old key"))
            old.setObjectName("keep_old")
            old.clicked.connect(self.keep_old)
            buttons.addWidget(old)
        if contact.confirmed_at is not None and contact.state is ContactState.CONFIRMED:
            since = self.tr("Compared by voice on {day}")
            buttons.addWidget(Muted(filled(since, day=show_date(contact.confirmed_at))))
        buttons.addStretch(1)
        if contact.state is not ContactState.REVOKED:
            stop = quiet(self.tr("Revoke …"))
            stop.setObjectName("revoke")
            stop.clicked.connect(self.revoke)
            buttons.addWidget(stop)
        self.body.addLayout(buttons)
