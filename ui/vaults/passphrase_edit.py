"""A field for a passphrase: hidden unless asked, pasted as it is."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from ui.kit.buttons import IconButton


class PassphraseEdit(QWidget):
    """One line that shows dots, and a button that shows the words instead.

    Signals:
        changed: the text is another.
        entered: Enter was pressed.
    """

    changed = Signal()
    entered = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit()
        self.line.setAccessibleName(name)
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setMaxLength(1024)
        self.line.textChanged.connect(self.changed)
        self.line.returnPressed.connect(self.entered)
        self.eye = IconButton(self.tr("Show the words"), "eye")
        self.eye.setCheckable(True)
        self.eye.setAutoDefault(False)
        self.eye.toggled.connect(self._show)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.line, 1)
        row.addWidget(self.eye)
        self.setFocusProxy(self.line)

    def typed(self) -> str:
        """Return what was typed."""
        return self.line.text()

    def set_text(self, words: str) -> None:
        """Put words in."""
        self.line.setText(words)

    def clear(self) -> None:
        """Forget what was typed."""
        self.line.clear()

    @Slot(bool)
    def _show(self, shown: bool) -> None:  # noqa: FBT001 - Qt's signal
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.line.setEchoMode(mode)
        self.eye.set_icon("eye-off" if shown else "eye")
