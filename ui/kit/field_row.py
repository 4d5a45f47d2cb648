"""One question on a page: label, help, what to mend, and the editor."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.forms.answers import CHOOSE_FROM_LIST, Value, check_value
from models.forms.fields import ChoiceField, Field, ManyField, RowsField, TextField
from ui.kit.choice_editors import BoxesEditor, ButtonsEditor, ListEditor
from ui.kit.editors import Editor, LineEditor, TextEditor, take_focus
from ui.kit.labels import Label, Muted, Role
from ui.kit.status import Glyph
from ui.language import say


def make_editor(field: Field, parent: QWidget | None = None) -> Editor:
    """Return an editor for the field.

    Raises:
        TypeError: it is none of the known kinds of field.
    """
    match field:
        case TextField(lines=1):
            return LineEditor(field, parent)
        case TextField():
            return TextEditor(field, parent)
        case ChoiceField(style="list"):
            return ListEditor(field, parent)
        case ChoiceField():
            return ButtonsEditor(field, parent)
        case ManyField():
            return BoxesEditor(field, parent)
        case RowsField():
            from ui.kit.rows_editor import RowsEditor  # noqa: PLC0415 - rows hold rows of fields

            return RowsEditor(field, parent)
        case _:
            raise TypeError(field)


class FieldRow(QWidget):
    """Label above, editor below; the error stands between them.

    The answer is checked when a filled field is left, never while one passes through empty
    ones; an error goes as soon as it is mended.

    Signals:
        changed: the answer is another, by the user's hand.
    """

    changed = Signal()

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self.editor = make_editor(field, self)
        self._words = say(field.label)
        self._problem = ""
        self.label = Label(self._words, Role.QUESTION, wrap=True)
        self.label.setBuddy(self.editor.target())
        self.label.setText(self._words.replace("&", "&&"))
        self.optional = Label(self.tr("(optional)"), Role.MUTED)
        if field.required:
            self.optional.hide()
        self.help = Muted(say(field.help) if field.help else "")
        if field.help is None:
            self.help.hide()
        self.error = Label("", Role.ERROR, wrap=True)
        self._error_row = QWidget()
        self._build()
        self.editor.changed.connect(self._on_changed)
        self.editor.left.connect(self.check)
        self._describe()

    @property
    def key(self) -> str:
        """The field's key."""
        return self.field.key

    @property
    def problem(self) -> str:
        """What stands there to be mended, or ""."""
        return self._problem

    def value(self) -> Value:
        """Return the answer as it is stored."""
        return self.editor.value()

    def set_value(self, value: Value) -> None:
        """Show an answer, without a signal; an error about the former one goes."""
        self.editor.set_value(value)
        self.show_problem("")

    def show_problem(self, sentence: str) -> None:
        """Show what to do about the answer; "" takes it away."""
        self._problem = sentence
        self.error.setText(sentence)
        self._error_row.setVisible(bool(sentence))
        self.editor.mark(invalid=bool(sentence))
        self._describe()

    def set_mnemonic(self, at: int) -> None:
        """Let Alt and the letter at that place of the label go to the field."""
        head, tail = self._words[:at], self._words[at:]
        self.label.setText(head.replace("&", "&&") + "&" + tail.replace("&", "&&"))

    def focus(self) -> None:
        """Put the focus into the field."""
        take_focus(self.editor.target())

    @Slot()
    def check(self) -> None:
        """Look at a filled field; an empty one is left in peace."""
        value = self.value()
        if self.editor.unfit():
            self.show_problem(say(CHOOSE_FROM_LIST))
        elif isinstance(value, str) and value.strip():
            found = check_value(self.field, value.strip())
            self.show_problem(say(found) if found else "")

    @Slot()
    def _on_changed(self) -> None:
        if self._problem:
            value = self.value()
            wrong = isinstance(value, str) and check_value(self.field, value.strip())
            if not wrong and not self.editor.unfit():
                self.show_problem("")
        self.changed.emit()

    def say_help(self, words: str) -> None:
        """Show other words of help; none take it away."""
        self.help.setText(words)
        self.help.setVisible(bool(words))
        self._describe()

    def _describe(self) -> None:
        optional = self.optional.text() if not self.field.required else ""
        name = " ".join(part for part in (self._words, optional) if part)
        told = (self._problem, self.help.text())
        self.editor.describe(name, " ".join(part for part in told if part))

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self.label)
        head.addWidget(self.optional)
        head.addStretch(1)
        mark = QHBoxLayout(self._error_row)
        mark.setContentsMargins(0, 0, 0, 0)
        mark.setSpacing(6)
        mark.addWidget(Glyph("alert-circle", "overdue_fg"), 0, Qt.AlignmentFlag.AlignTop)
        mark.addWidget(self.error, 1)
        self._error_row.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.help)
        column.addWidget(self._error_row)
        column.addWidget(self.editor)
