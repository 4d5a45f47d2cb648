"""What stands where there is nothing yet: what the page is for, and the one act that fills it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.kit.icons import paint_icon
from ui.kit.labels import Heading, Muted
from ui.kit.theme import tokens


class Drawing(QWidget):
    """A large icon on a round ground."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return a square that grows with the text."""
        side = self.fontMetrics().height() * 4
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground and icon."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens().accent_soft))
        painter.drawEllipse(self.rect())
        inset = self.width() * 0.27
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        paint_icon(painter, self.name, tokens().accent, box)


class EmptyState(QWidget):
    """An icon, a sentence, a word of explanation, and at most one act."""

    def __init__(
        self,
        icon: str,
        sentence: str,
        explanation: str = "",
        act: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(8)
        middle = Qt.AlignmentFlag.AlignHCenter
        self.drawing = Drawing(icon)
        self.sentence = Heading(sentence)
        self.explanation = Muted(explanation)
        column.addStretch(2)
        column.addWidget(self.drawing, 0, middle)
        column.addSpacing(4)
        for label in (self.sentence, self.explanation):
            label.setAlignment(middle)
            column.addWidget(label)
        self.explanation.setVisible(bool(explanation))
        if act is not None:
            column.addSpacing(8)
            column.addWidget(act, 0, middle)
        column.addStretch(3)

    def say(self, sentence: str, explanation: str = "") -> None:
        """Show other words."""
        self.sentence.setText(sentence)
        self.explanation.setText(explanation)
        self.explanation.setVisible(bool(explanation))
