"""The box at the top of a form that could not be saved: what to mend, each with its way there."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from ui.kit.announce import announce
from ui.kit.buttons import Button
from ui.kit.focus import follow
from ui.kit.labels import Heading

_AIR: Final = 4
_LINE: Final = 60
_WRAPPED: Final = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft


class Way(Button):
    """A sentence that leads to its field, over as many lines as it needs."""

    def __init__(self, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(sentence, "", "link", parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Say that it is higher where it is narrower."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines at that width."""
        return self._lines(QRect(0, 0, width - 2 * _AIR, 0)).height() + 2 * _AIR

    def sizeHint(self) -> QSize:
        """Ask for one line, or for lines of a good length to read."""
        metrics = self.fontMetrics()
        line = metrics.horizontalAdvance(self.text()) + 2 * _AIR + 2
        width = min(line, metrics.averageCharWidth() * _LINE)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Be content with a narrow window."""
        return QSize(self.fontMetrics().averageCharWidth() * 12, self.fontMetrics().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw frame and lines."""
        painter, option = QStylePainter(self), QStyleOptionButton()
        self.initStyleOption(option)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        font = painter.font()
        font.setUnderline(True)
        painter.setFont(font)
        painter.setPen(self.palette().color(QPalette.ColorRole.Link))
        room = self.rect().adjusted(_AIR, _AIR, -_AIR, -_AIR)
        painter.drawText(room, _WRAPPED, self.text())

    def _lines(self, room: QRect) -> QRect:
        return self.fontMetrics().boundingRect(room, _WRAPPED, self.text())


class ErrorSummary(QFrame):
    """Hidden while all is well; with problems it shows itself and takes the focus.

    Signals:
        chosen: the key of the field to go to.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "problem")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(18, 14, 18, 14)
        self._column.setSpacing(4)
        self.title = Heading(self.tr("There is a problem"))
        self._column.addWidget(self.title)
        self.links: list[Button] = []
        self.hide()

    def show_problems(self, problems: Sequence[tuple[str, str]]) -> None:
        """Show (key, sentence) for each problem; none hide the box."""
        for old in self.links:
            self._column.removeWidget(old)
            old.deleteLater()
        self.links = []
        for key, sentence in problems:
            way = Way(sentence, self)
            way.clicked.connect(partial(self.chosen.emit, key))
            self._column.addWidget(way)
            self.links.append(way)
        follow(self, self.links)
        self.setVisible(bool(problems))
        if problems:
            said = "\n".join([self.title.text(), *(sentence for _, sentence in problems)])
            self.setAccessibleName(said)
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            announce(self, said)
