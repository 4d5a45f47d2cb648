"""A field into which a hand scanner types the codes of a card, or where they are pasted."""

from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from models.exchange.qr_text import Gathered, Kind, gather
from models.kernel.errors import Refused
from models.kernel.text import text
from ui.kit.buttons import plain_button, primary
from ui.kit.dialogs import Dialog
from ui.kit.labels import Label, Muted, Role, Wrapped
from ui.kit.text_box import TextBox
from ui.language import filled, say

_LONGEST: Final = 40_000
TITLE: Final = text("CodesSheet", "Paste or scan codes")


class CodesSheet(Dialog):
    """Takes the parts in any order and says which is missing.

    Signals:
        complete: the text, once every part is there.
    """

    complete = Signal(str)

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent, say(TITLE))
        self.setObjectName("codes_sheet")
        self.content.addWidget(
            Wrapped(
                self.tr(
                    "Click in the field and scan every code on the page with a hand scanner, in "
                    "any order. You can also paste the text of the codes."
                )
            )
        )
        self.codes = TextBox()
        self.codes.setObjectName("codes")
        self.codes.setAccessibleName(self.tr("Codes"))
        self.codes.setTabChangesFocus(True)
        self.codes.textChanged.connect(self._look)
        self.content.addWidget(self.codes, 1)
        self.standing = Muted(self.tr("No code has been read yet."))
        self.problem = Label("", Role.ERROR, wrap=True)
        self.problem.hide()
        self.content.addWidget(self.standing)
        self.content.addWidget(self.problem)
        self.empty = plain_button(self.tr("Empty the field"))
        self.empty.setObjectName("empty")
        self.empty.clicked.connect(self.codes.clear)
        self.take = primary(self.tr("Read in"), "file-import")
        self.take.setObjectName("take_codes")
        self.take.setEnabled(False)
        self.take.clicked.connect(self._on_take)
        cancel = plain_button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.add_buttons((self.empty, cancel, self.take), self.take)
        self.codes.setFocus()

    def refuse(self, sentence: str) -> None:
        """Show why it was refused; what was typed stays."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))

    @Slot()
    def _look(self) -> None:
        typed = self.codes.toPlainText()[:_LONGEST]
        try:
            found = gather(typed, Kind.CARD, Kind.REVOCATION)
        except Refused as refusal:
            self.refuse(say(refusal.why))
            found = Gathered()
        else:
            self.refuse("")
        self.take.setEnabled(found.data is not None)
        self.standing.setText(self._said(found))

    def _said(self, found: Gathered) -> str:
        if found.data is not None:
            return self.tr("Every part is there.")
        if not found.of:
            return self.tr("No code has been read yet.")
        words = self.tr("Still missing of {total} parts: {parts}")
        parts = ", ".join(map(str, found.missing))
        return filled(words, total=found.of, parts=parts)

    @Slot()
    def _on_take(self) -> None:
        self.complete.emit(self.codes.toPlainText()[:_LONGEST])
