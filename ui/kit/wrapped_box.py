"""A box to tick whose words go on in the next line."""

from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from ui.kit.buttons import in_lines

_LEAST = 16
"""Letters that a line has at least."""


class WrappedBox(QCheckBox):
    """A box with words over as many lines as they need, never cut off."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words.replace("&", "&&"), parent)
        self.setAccessibleName(words)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Say that the words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines in pixels."""
        more = len(self._lines(width)) - 1
        return super().sizeHint().height() + more * self.fontMetrics().lineSpacing()

    def minimumSizeHint(self) -> QSize:
        """Let it be narrow."""
        least = self._around() + self.fontMetrics().averageCharWidth() * _LEAST
        return QSize(min(super().sizeHint().width(), least), super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the lines at this width."""
        super().resizeEvent(event)
        self.setMinimumHeight(self.heightForWidth(self.width()))

    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802 - Qt's name
        """Be ticked by a click on any of its lines, and not beside them."""
        widest = max(map(self.fontMetrics().horizontalAdvance, self._lines(self.width())))
        return self.rect().contains(pos) and pos.x() <= self._around() + widest

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the box, and the words in their lines."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = "\n".join(self._lines(self.width()))
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_CheckBox, option)

    def _around(self) -> int:
        return super().sizeHint().width() - self.fontMetrics().horizontalAdvance(self.text())

    def _lines(self, width: int) -> list[str]:
        return in_lines(self.text(), self.fontMetrics(), width - self._around())
