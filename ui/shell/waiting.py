"""A page with nothing on it but what is being waited for; also what a locked screen shows."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.kit.empty import EmptyState


class Waiting(QWidget):
    """An icon and a sentence in the middle of an empty window."""

    def __init__(self, icon: str, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        column = QVBoxLayout(self)
        column.addWidget(EmptyState(icon, sentence))
