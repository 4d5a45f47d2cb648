"""The phone call in which words are compared: they read and we tick, we read and they tick."""

from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from models.kernel.text import text
from models.usecases.confirm_contact import ContactShown, Heard
from models.usecases.export_card import OurCard
from ui.kit.buttons import danger, plain_button, primary
from ui.kit.card import Card
from ui.kit.dialogs import Dialog
from ui.kit.labels import Label, Muted, Role, Wrapped
from ui.kit.words_grid import WordsGrid, WordsToTick
from ui.language import say

COMPARE_WITH: Final = text("FingerprintSheet", "Compare words with {organisation}")


class FingerprintSheet(Dialog):
    """Asks for nothing but what is heard on the phone.

    Signals:
        compared: what was heard (``Heard``), also when the words differ.
    """

    compared = Signal(object)

    def __init__(self, parent: QWidget | None, shown: ContactShown, ours: OurCard) -> None:
        contact = shown.contact
        name = contact.organisation if contact.waiting is None else contact.waiting.organisation
        title = say(COMPARE_WITH.filled(organisation=name))
        super().__init__(parent, title)
        self.setObjectName("fingerprint_sheet")
        self.content.addWidget(
            Wrapped(
                self.tr(
                    "Call them on a number that you find yourself, not the one on their card. "
                    "Each reads eight words aloud."
                )
            )
        )
        self.phone = QLineEdit(shown.contact.known_phone)
        self.phone.setObjectName("called")
        self.phone.setAccessibleName(self.tr("The number you call"))
        self.theirs = WordsToTick(shown.waiting_words)
        self.read_ours = QCheckBox(self.tr("I have read ours aloud, and they have ticked them"))
        self.read_ours.setObjectName("read_ours")
        self.problem = Label("", Role.ERROR, wrap=True)
        self.problem.hide()
        self._build(ours)
        self.same = primary(self.tr("The words are the same"), "check")
        self.same.setObjectName("same")
        self.differ = danger(self.tr("They differ"), "x")
        self.differ.setObjectName("differ")
        cancel = plain_button(self.tr("Cancel"))
        self.same.clicked.connect(self._on_same)
        self.differ.clicked.connect(self._on_differ)
        cancel.clicked.connect(self.reject)
        self.add_buttons((self.differ, cancel, self.same), self.same)
        self.phone.setFocus()

    def refuse(self, sentence: str) -> None:
        """Show why it was refused; the sheet stays."""
        self.problem.setText(sentence)
        self.problem.show()

    @Slot()
    def _on_same(self) -> None:
        if not self.theirs.all_ticked():
            self.refuse(self.tr("Tick each word when you have heard it."))
            return
        self._tell(self.theirs.ticked())

    @Slot()
    def _on_differ(self) -> None:
        self._tell(())

    def _tell(self, words: tuple[str, ...]) -> None:
        heard = Heard(words, self.phone.text(), read_ours=self.read_ours.isChecked())
        self.compared.emit(heard)

    def _build(self, ours: OurCard) -> None:
        number = QHBoxLayout()
        label = Label(self.tr("The number you call"), Role.QUESTION)
        label.setBuddy(self.phone)
        self.phone.setMaximumWidth(self.fontMetrics().averageCharWidth() * 28)
        number.addWidget(label)
        number.addWidget(self.phone, 1)
        number.addStretch(1)
        self.content.addLayout(number)
        across = QHBoxLayout()
        across.setSpacing(12)
        left, right = QVBoxLayout(), QVBoxLayout()
        hear = Card(self.tr("They read, you tick"), level=3)
        hear.add(self.theirs)
        read = Card(self.tr("You read, they tick"), level=3)
        read.add(WordsGrid(ours.words))
        left.addWidget(hear, 1)
        right.addWidget(read, 1)
        across.addLayout(left, 1)
        across.addLayout(right, 1)
        self.content.addLayout(across)
        self.content.addWidget(self.read_ours)
        self.content.addWidget(self.problem)
        self.content.addWidget(
            Muted(self.tr("If one word differs, somebody may have changed a card on the way."))
        )
