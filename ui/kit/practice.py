"""The band that no one can overlook: nothing here is real."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.kit.labels import Label
from ui.kit.status import Glyph


class PracticeBand(QFrame):
    """Stands over the whole width of a practice window, on every page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "practice")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 4, 14, 4)
        row.setSpacing(8)
        self.words = Label(self.tr("Practice only: all people and cases are invented"))
        row.addStretch(1)
        row.addWidget(Glyph("school", "practice_text"))
        row.addWidget(self.words, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        self.setAccessibleName(self.words.text())
