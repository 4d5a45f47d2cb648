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
COMPARE_KEY: Final = text("FingerprintSheet", "Compare the key of {organisation}")
COMMAND: Final = "age-keygen -y noegle.txt | tr -d '\\n' | sha256sum | cut -c 1-32"
"""What the public tools print of a key: exactly ``groups_of``."""


class FingerprintSheet(Dialog):
    """Asks for nothing but what is heard on the phone.

    Signals:
        compared: what was heard (``Heard``), also when the words differ.
    """

    compared = Signal(object)

    def __init__(self, parent: QWidget | None, shown: ContactShown, ours: OurCard) -> None:
        contact = shown.contact
        by_hand = contact.waiting is not None and contact.waiting.by_hand
        name = "" if contact.waiting is None else contact.waiting.organisation
        compare = COMPARE_KEY if by_hand else COMPARE_WITH
        title = say(compare.filled(organisation=name or contact.organisation))
        super().__init__(parent, title)
        self.setObjectName("fingerprint_sheet")
        self.content.addWidget(Wrapped(self._call(by_hand=by_hand)))
        self.phone = QLineEdit(shown.contact.known_phone)
        self.phone.setObjectName("called")
        self.phone.setAccessibleName(self.tr("The number you call"))
        self.theirs = WordsToTick(shown.waiting_words)
        self.read_ours = QCheckBox(
            self.tr("I have read ours aloud, and they have written it down")
            if by_hand
            else self.tr("I have read ours aloud, and they have ticked them")
        )
        self.read_ours.setObjectName("read_ours")
        self.problem = Label("", Role.ERROR, wrap=True)
        self.problem.hide()
        self.by_hand, self._aloud = by_hand, shown.ours or ours.words
        self._build(ours)
        same = self.tr("The characters are the same") if by_hand else ""
        self.same = primary(same or self.tr("The words are the same"), "check")
        self.same.setObjectName("same")
        differ = self.tr("The characters differ") if by_hand else ""
        self.differ = danger(differ or self.tr("They differ"), "x")
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
            self.refuse(
                self.tr("Tick each group when you have heard it.")
                if self.by_hand
                else self.tr("Tick each word when you have heard it.")
            )
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
        read = Card(self._you_read(), level=3)
        read.add(WordsGrid(self._aloud))
        left.addWidget(hear, 1)
        right.addWidget(read, 1)
        across.addLayout(left, 1)
        across.addLayout(right, 1)
        self.content.addLayout(across)
        if self.by_hand:
            self._tell_how(ours)
        self.content.addWidget(self.read_ours)
        self.content.addWidget(self.problem)
        self.content.addWidget(
            Muted(
                self.tr("If one group differs, somebody may have changed the key on the way.")
                if self.by_hand
                else self.tr(
                    "If one word differs, somebody may have changed a card on the way."
                )
            )
        )

    def _call(self, *, by_hand: bool) -> str:
        if by_hand:
            return self.tr(
                "Call them on a number that you find yourself, not one that came with the key. "
                "Each reads eight groups of four characters aloud."
            )
        return self.tr(
            "Call them on a number that you find yourself, not the one on their card. "
            "Each reads eight words aloud."
        )

    def _you_read(self) -> str:
        if self.by_hand:
            return self.tr("You read, they write down")
        return self.tr("You read, they tick")

    def _tell_how(self, ours: OurCard) -> None:
        """Say by which command they find what they read, and of what ours is."""
        told = self.tr(
            "They find theirs with the command below. Ours are of the key that signs; it stands "
            "on the reader's page of each bundle, which says how they compare it."
        )
        self.command = Label(COMMAND, Role.SMALL, wrap=True).selectable()
        self.command.setAccessibleName(self.tr("The command they use"))
        self.our_key = Label(ours.card.signer, Role.SMALL, wrap=True).selectable()
        self.our_key.setAccessibleName(self.tr("Our key that signs"))
        for part in (Muted(told), self.command, self.our_key):
            self.content.addWidget(part)
