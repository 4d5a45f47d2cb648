"""The first step of a handover: to whom, what we ask, and by when."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.exchange.contact import STATES, ContactState
from models.forms.definitions.handover import REQUEST
from models.usecases.prepare_handover import Choice
from ui.kit.card import Card, Note
from ui.kit.form_rows import FormBinding, FormRows
from ui.language import say


class ToStep(QWidget):
    """The receiver and the request."""

    def __init__(self, binding: FormBinding, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._binding = binding
        self.contact_note = Note("")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Card().add(self.contact_note, FormRows(REQUEST, binding=binding)))
        self.contact_note.hide()

    def offer(self, choice: Choice) -> None:
        """Offer the receivers, and say what to do where none can be chosen yet."""
        self._binding.set_choices(
            "contact",
            [
                (
                    contact.id,
                    contact.organisation
                    if contact.state is ContactState.CONFIRMED
                    else f"{contact.organisation} ({say(STATES[contact.state])})",
                )
                for contact in choice.contacts
            ],
        )
        ready = any(contact.state is ContactState.CONFIRMED for contact in choice.contacts)
        self.contact_note.say(
            ""
            if ready
            else self.tr(
                "No police contact is confirmed yet. Exchange cards and compare the words "
                "under Contacts first."
            )
        )
