"""The look of a question of the call: its number, and the rows that belong to it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.kit.field_row import FieldRow
from ui.kit.labels import Label, Role
from ui.kit.theme import tokens


class NumberMark(QWidget):
    """A number in a round ground, a strong one where an answer is needed; for the eye alone."""

    def __init__(
        self, number: int, *, needed: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._words, self._needed = str(number), needed
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return a circle a little higher than the text."""
        side = round(self.fontMetrics().height() * 1.3)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        colours = tokens()
        painter.setBrush(QColor(colours.accent if self._needed else colours.accent_soft))
        box = QRectF(self.rect())
        painter.drawEllipse(box)
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(colours.accent_text if self._needed else colours.accent))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._words)


class Question(QWidget):
    """One numbered question; fill ``body`` with rows."""

    def __init__(
        self,
        number: int,
        heading: str = "",
        *,
        needed: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Make the frame.

        Args:
            number: its place in the order of the call.
            heading: the question, where no single row asks it.
            needed: whether it must be answered to register.
            parent: the widget that it is a part of.
        """
        super().__init__(parent)
        self.body = QVBoxLayout()
        self.body.setSpacing(6)
        if heading:
            self.body.addWidget(Label(heading, Role.STRONG, wrap=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(NumberMark(number, needed=needed), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self.body, 1)

    def add(self, *parts: QWidget | QLayout) -> "Question":
        """Add rows below what is there; return self."""
        for part in parts:
            if isinstance(part, QWidget):
                self.body.addWidget(part)
            else:
                self.body.addLayout(part)
        return self


def without_marks(*rows: FieldRow) -> None:
    """Leave out "(optional)" for the eye: on this page the numbers say what is needed."""
    for row in rows:
        row.optional.hide()


def side_by_side(*rows: FieldRow, shares: tuple[int, ...] = ()) -> QHBoxLayout:
    """Return a line of rows; ``shares`` says who takes the room that is left."""
    line = QHBoxLayout()
    line.setSpacing(12)
    for at, row in enumerate(rows):
        stretch = shares[at] if at < len(shares) else 0
        line.addWidget(row, stretch, Qt.AlignmentFlag.AlignTop)
    if not any(shares):
        line.addStretch(1)
    return line
