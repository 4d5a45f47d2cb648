"""The frame of the pages before unlocking: one card in the middle of a calm window."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.kit.card import Card
from ui.kit.empty import Drawing
from ui.kit.labels import Heading, Muted

WIDTH = 620
_LINE = 16
"""The height in pixels of a line of plain text for which widths are meant."""


class Gate(QWidget):
    """Name of the program, a title, a sentence, and a card to fill."""

    def __init__(
        self,
        title: str,
        sentence: str = "",
        *,
        width: int = WIDTH,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        width = max(width, width * self.fontMetrics().height() // _LINE)
        self.title = Heading(title, 1)
        self.sentence = Muted(sentence)
        self.sentence.setVisible(bool(sentence))
        self.card = Card()
        self.card.setMaximumWidth(width)
        self.body = self.card.body
        self.body.setSpacing(14)
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(Drawing("tovholder"), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.sentence)
        head.addLayout(words, 1)
        middle = QWidget()
        middle.setMaximumWidth(width)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 24, 0, 24)
        column.setSpacing(16)
        column.addLayout(head)
        column.addWidget(self.card)
        room = QWidget()
        room.setProperty("role", "body")
        across = QHBoxLayout(room)
        across.addStretch(1)
        across.addWidget(middle, 4, Qt.AlignmentFlag.AlignVCenter)
        across.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(room)
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(0)
        self._outer.addWidget(scroll)

    def add_band(self, band: QWidget) -> None:
        """Lay a band across the top of the window."""
        self._outer.insertWidget(0, band)
