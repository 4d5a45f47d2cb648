"""One file that is to be added: its name and size, what it is, and what stands in its way."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from models.attachments.limits import PER_FILE, shown_size
from models.attachments.names import shown_name, title_from
from models.forms.definitions.attachment import TITLE
from models.kernel.errors import Refused
from models.usecases.add_attachment import RiskyFile
from ui.kit.buttons import quiet
from ui.kit.field_row import FieldRow
from ui.kit.labels import Label, Muted, Role
from ui.language import filled, say


class FileRow(QFrame):
    """A chosen file.

    Signals:
        removed: it shall not be added after all.
        changed: something was written.
    """

    removed = Signal()
    changed = Signal()

    def __init__(self, path: str, size: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path = path
        name = path.replace("\\", "/").rpartition("/")[2]
        self.setProperty("role", "soft")
        self.name = Label(shown_name(name), Role.STRONG)
        self.size_words = Muted(shown_size(size))
        self.remove = quiet(self.tr("Leave out"), "x")
        self.remove.setAccessibleName(
            filled(self.tr("Leave out {name}"), name=shown_name(name))
        )
        self.remove.clicked.connect(self.removed)
        self.title = FieldRow(TITLE)
        self.title.editor.set_value(title_from(name))
        self.title.changed.connect(self.changed)
        self.error = Label("", Role.ERROR, wrap=True)
        self.accept = QCheckBox(self.tr("I know the sender and want to keep it all the same"))
        self.error.hide()
        self.accept.hide()
        self._build()
        if size > PER_FILE.size:
            words = self.tr("The file is larger than {most} and cannot be added.")
            self.say_problem(filled(words, most=PER_FILE.shown))

    @property
    def accepted(self) -> bool:
        """Whether somebody has read what is wrong with it and wants it stored."""
        return self.accept.isChecked() and not self.accept.isHidden()

    def refuse(self, refusal: Refused) -> None:
        """Say what stands in its way, at the field it belongs to."""
        if refusal.field == TITLE.key:
            self.title.show_problem(say(refusal.why))
            self.title.focus()
            return
        self.say_problem(say(refusal.why))
        risky = isinstance(refusal, RiskyFile)
        self.accept.setVisible(risky)
        if risky:
            self.accept.setFocus()

    @Slot(str)
    def say_problem(self, words: str) -> None:
        """Say what is wrong with the file; "" takes it away."""
        self.error.setText(words)
        self.error.setVisible(bool(words))

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.name)
        head.addWidget(self.size_words)
        head.addStretch(1)
        head.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.error)
        column.addWidget(self.accept)
        column.addWidget(self.title)
