"""A dialog that asks for a sentence."""

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from models.forms.answers import check_value
from models.forms.fields import TextField
from models.kernel.errors import Refused
from models.kernel.text import Text
from ui.kit.buttons import plain_button, primary
from ui.kit.dialogs import Dialog
from ui.kit.field_row import FieldRow
from ui.kit.labels import Muted
from ui.language import say

Refuse = Callable[[Refused], None]


class WordsDialog(Dialog):
    """Asks for a sentence; stays open, with the words in it, when they will not do."""

    def __init__(
        self,
        parent: QWidget | None,
        title: str,
        question: Text,
        verb: str,
        send: Callable[[str, Refuse], None],
        *,
        guide: str = "",
    ) -> None:
        """Prepare the question.

        Args:
            parent: the window over which it is asked.
            title: what is about to happen.
            question: what to write.
            verb: the word on the button that does it.
            send: takes the words, and where to bring a refusal.
            guide: a sentence of help.
        """
        super().__init__(parent, title)
        self._send = send
        if guide:
            self.content.addWidget(Muted(guide))
        field = TextField(key="words", label=question, required=True, longest=2000, lines=3)
        self.row = FieldRow(field)
        self.row.editor.target().setObjectName("dialog_words")
        self.row.changed.connect(self.mind_words)
        self.content.addWidget(self.row)
        self.no = plain_button(self.tr("Cancel"))
        self.yes = primary(verb)
        self.yes.setObjectName("dialog_yes")
        self.no.clicked.connect(self.reject)
        self.yes.clicked.connect(self._on_yes)
        self.add_buttons((self.no, self.yes), self.yes)
        self.row.focus()

    @Slot()
    def _on_yes(self) -> None:
        problem = check_value(self.row.field, str(self.row.value()))
        if problem is not None:
            self._on_refused(Refused(problem))
            return
        self.yes.setEnabled(False)
        self._send(str(self.row.value()), self._on_refused)

    def _on_refused(self, refusal: Refused) -> None:
        self.yes.setEnabled(True)
        self.row.show_problem(say(refusal.why))
        self.row.focus()
