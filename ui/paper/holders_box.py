"""Who holds a copy: the people of the visit by name, and one more."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from ui.kit.labels import Label, Muted, Role


class HoldersBox(QWidget):
    """A box for each person proposed; each one ticked holds a copy.

    Signals:
        changed: other people hold copies.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes: list[QCheckBox] = []
        self.other = QLineEdit()
        self.other.setMaxLength(120)
        self.other.setAccessibleName(self.tr("Somebody else"))
        self.other.setPlaceholderText(self.tr("Somebody else"))
        self.other.textChanged.connect(self.changed)
        self.error = Label("", Role.ERROR, wrap=True)
        self.error.hide()
        self._names = QVBoxLayout()
        self._names.setSpacing(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Label(self.tr("Who holds a copy?"), Role.QUESTION))
        column.addWidget(Muted(self.tr("Each copy has a number and is due back.")))
        column.addWidget(self.error)
        column.addLayout(self._names)
        column.addWidget(self.other)

    def propose(self, names: Sequence[str], ticked: int) -> None:
        """Offer these names, the first ``ticked`` of them chosen."""
        for old in self.boxes:
            self._names.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.boxes = []
        for at, name in enumerate(dict.fromkeys(names)):
            box = QCheckBox(name.replace("&", "&&"))
            box.setAccessibleName(name)
            box.setChecked(at < ticked)
            box.toggled.connect(self.changed)
            self.boxes.append(box)
            self._names.addWidget(box)

    def holders(self) -> tuple[str, ...]:
        """Return who holds a copy, one name a copy."""
        chosen = [box.accessibleName() for box in self.boxes if box.isChecked()]
        other = self.other.text().strip()
        return tuple(dict.fromkeys([*chosen, other] if other else chosen))

    def show_problem(self, words: str) -> None:
        """Say what is to be mended; "" takes it away."""
        self.error.setText(words)
        self.error.setVisible(bool(words))
