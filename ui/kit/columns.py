"""Two columns that become one below the other where there is no room for both."""

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

_LETTERS: Final = 100
_GAP: Final = 14


class Columns(QWidget):
    """Fill ``left`` (the wider) and ``right``; both begin at the top."""

    def __init__(
        self,
        *,
        share: tuple[int, int] = (3, 2),
        letters: int = _LETTERS,
        parent: QWidget | None = None,
    ) -> None:
        """Make two empty columns.

        Args:
            share: how the width is shared.
            letters: below the width of so many letters the right one goes under the left.
            parent: the widget that it is a part of.
        """
        super().__init__(parent)
        self._letters = letters
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(_GAP)
        self.left, self.right = QVBoxLayout(), QVBoxLayout()
        for column, part in zip((self.left, self.right), share, strict=True):
            column.setSpacing(_GAP)
            column.setAlignment(Qt.AlignmentFlag.AlignTop)
            self._box.addLayout(column, part)

    @property
    def stacked(self) -> bool:
        """Whether the right column is under the left."""
        return self._box.direction() == QBoxLayout.Direction.TopToBottom

    def minimumSizeHint(self) -> QSize:
        """Need no more width than one column."""
        hints = [column.minimumSize() for column in (self.left, self.right)]
        width = max(hint.width() for hint in hints)
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the columns beside or below each other."""
        super().resizeEvent(event)
        both = self.left.minimumSize().width() + self.right.minimumSize().width() + _GAP
        needed = max(self.fontMetrics().averageCharWidth() * self._letters, both)
        below = event.size().width() < needed
        self._box.setDirection(
            QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight
        )
