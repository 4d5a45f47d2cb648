"""Over the call: it belongs to a concern that is on record, until somebody says otherwise."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from models.kernel.ids import ConcernId
from ui.kit.announce import announce
from ui.kit.buttons import quiet
from ui.kit.card import Note


class FurtherStrip(QWidget):
    """Says that the same caller calls again about the same matter; folded away otherwise.

    Signals:
        changed: it belongs to another concern now, or to none.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.concern: ConcernId | None = None
        self.note = Note(
            self.tr(
                "The same caller about the same matter: the call is added to the concern on "
                "record, which gets a new deadline. Only 1, 2 and 6 need an answer."
            )
        )
        self.other = quiet(self.tr("It is another matter"), "x")
        self.other.setObjectName("other_matter")
        self.other.clicked.connect(self.leave)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(12)
        across.addWidget(self.note, 1)
        across.addWidget(self.other)
        self.hide()

    @Slot(object)
    def belong(self, concern: ConcernId) -> None:
        """Let the call belong to this concern."""
        self.concern = concern
        self.show()
        announce(self, self.note.words.text())
        self.changed.emit()

    @Slot()
    def leave(self) -> None:
        """Let it be a concern of its own again."""
        self.concern = None
        self.hide()
        self.changed.emit()
