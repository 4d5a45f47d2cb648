"""A receipt is scanned with a hand scanner, which types, or pasted as text."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from models.exchange.qr_text import Gathered, Kind, gather
from models.kernel.errors import Refused
from models.usecases.take_receipt import Accepted
from ui.context import Context
from ui.kit.buttons import plain_button, primary
from ui.kit.dialogs import Dialog
from ui.kit.labels import Label, Muted, Role
from ui.kit.text_box import TextBox
from ui.language import filled, say

_LINES = 6


class ScanSheet(Dialog):
    """Takes the codes of one receipt, in any order, and says which are still missing."""

    def __init__(
        self,
        parent: QWidget,
        context: Context,
        accept: Callable[[bytes], Accepted],
        accepted: Callable[[Accepted], object],
    ) -> None:
        """Open empty, the focus in the field.

        Args:
            parent: the window over which it stands.
            context: jobs.
            accept: takes a short receipt in; raises ``Refused``.
            accepted: is told what came of it.
        """
        super().__init__(parent, "")
        self.title.setText(self.tr("Scan or paste a receipt"))
        self.setAccessibleName(self.title.text())
        self.setObjectName("scan_receipt")
        self._context, self._take, self._accepted = context, accept, accepted
        self.codes = TextBox()
        self.codes.setObjectName("codes")
        self.codes.setTabChangesFocus(True)
        self.codes.setFixedHeight(self.codes.fontMetrics().lineSpacing() * _LINES)
        self.codes.textChanged.connect(self._look)
        label = Label(self.tr("Codes"), Role.QUESTION)
        label.setBuddy(self.codes)
        self.codes.setAccessibleName(label.text())
        self.state = Muted(self.tr("Nothing is scanned yet."))
        self.problem = Label("", Role.ERROR, wrap=True)
        self.problem.hide()
        self.content.addWidget(
            Muted(
                self.tr(
                    "Put the cursor in the field and scan every code on the paper or screen, in "
                    "any order. Only a receipt with a true signature counts."
                )
            )
        )
        for part in (label, self.codes, self.state, self.problem):
            self.content.addWidget(part)
        self.cancel = plain_button(self.tr("Cancel"))
        self.cancel.clicked.connect(self.reject)
        self.take_in = primary(self.tr("Take it in"), "check")
        self.take_in.setObjectName("take_in")
        self.take_in.clicked.connect(self._send)
        self.take_in.setEnabled(False)
        self.add_buttons((self.cancel, self.take_in), self.take_in)
        self.codes.setFocus(Qt.FocusReason.OtherFocusReason)
        self._found = Gathered()

    @Slot()
    def _look(self) -> None:
        try:
            self._found = gather(self.codes.toPlainText(), Kind.RECEIPT)
            self._say_problem("")
        except Refused as refusal:
            self._found = Gathered()
            self._say_problem(say(refusal.why))
        self.state.setText(self._standing())
        self.take_in.setEnabled(self._found.data is not None)

    def _standing(self) -> str:
        if self._found.data is not None:
            return self.tr("All codes are there.")
        if self._found.missing:
            places = ", ".join(map(str, self._found.missing))
            words = self.tr("Still missing: code {places} of {total}")
            return filled(words, places=places, total=self._found.of)
        return self.tr("Nothing is scanned yet.")

    def _say_problem(self, words: str) -> None:
        self.problem.setText(words)
        self.problem.setVisible(bool(words))
        self.grow()

    @Slot()
    def _send(self) -> None:
        if self._found.data is None:
            return
        self.take_in.setEnabled(False)
        work = partial(self._take, self._found.data)
        self._context.jobs.run(self, work, self._done, self._refused)

    def _done(self, accepted: Accepted) -> None:
        self.accept()
        self._accepted(accepted)

    def _refused(self, refusal: Refused) -> None:
        self._say_problem(say(refusal.why))
        self.take_in.setEnabled(True)
