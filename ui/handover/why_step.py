"""The third step of a handover: why it may leave, and how it stands with consent."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.forms.definitions.handover import CONSENT, TERMS, WHY
from models.law.bases import REFUSED_PURPOSES
from ui.kit.card import Card, Note
from ui.kit.columns import Columns
from ui.kit.form_rows import FormBinding, FormRows
from ui.language import say


class WhyStep(QWidget):
    """Purpose and basis on the left, consent and what stays here on the right."""

    def __init__(self, binding: FormBinding, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._binding = binding
        self.purpose_note = Note("")
        why = Columns(share=(1, 1))
        why.left.addWidget(Card().add(FormRows(WHY, binding=binding), self.purpose_note))
        why.right.addWidget(Card().add(FormRows(CONSENT, binding=binding)))
        why.right.addWidget(Card().add(FormRows(TERMS, binding=binding)))
        for column in (why.left, why.right):
            column.addStretch(1)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(why)
        self.purpose_note.hide()

    def show_receiver(self, *, kommune: bool) -> None:
        """Say what section 115 asks for only where it may be the law: not to a kommune."""
        row = self._binding.row("consent")
        row.say_help("" if kommune or row.field.help is None else say(row.field.help))

    def show_purpose(self) -> None:
        """Say why a purpose is refused, as soon as it is chosen."""
        chosen = self._binding.value("purpose")
        why = {str(purpose): words for purpose, words in REFUSED_PURPOSES.items()}
        refused = why.get(chosen) if isinstance(chosen, str) else None
        self.purpose_note.say("" if refused is None else say(refused))
