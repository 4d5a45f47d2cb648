"""Columns side by side where there is room, one below the other where there is not."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

_THREE: Final = 140
_TWO: Final = 96
"""Widths, in average letters, from which three and two columns stand side by side."""


class Reflow(QWidget):
    """Two or three parts; a third goes below the first two, then all below each other."""

    def __init__(
        self, *parts: QWidget, shares: Sequence[int], parent: QWidget | None = None
    ) -> None:
        """Place the parts.

        Args:
            parts: two or three, in the order in which they are read.
            shares: how the width is shared among them.
            parent: the widget that it is a part of.
        """
        super().__init__(parent)
        self._parts, self._shares = parts, tuple(shares)
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(12)
        self._place(len(parts))

    @property
    def columns(self) -> int:
        """How many stand side by side."""
        return self._columns

    def minimumSizeHint(self) -> QSize:
        """Need no more width than one part, so that the parts can go below each other."""
        width = max(_least(part) for part in self._parts)
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take another arrangement when the width asks for it."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Think again when the text grows."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_grid"):
            self._fit()

    def _fit(self) -> None:
        letters = self.width() / max(self.fontMetrics().averageCharWidth(), 1)
        fitting = min(3 if letters >= _THREE else 2 if letters >= _TWO else 1, len(self._parts))
        while fitting > 1 and self._needed(fitting) > self.width():
            fitting -= 1
        self._place(fitting)

    def _needed(self, columns: int) -> int:
        """Return the width below which so many columns would be cut off, in pixels."""
        widths = [_least(part) for part in self._parts[:columns]]
        return sum(widths) + self._grid.horizontalSpacing() * (columns - 1)

    def _place(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for part in self._parts:
            self._grid.removeWidget(part)
        for at, part in enumerate(self._parts):
            last_alone = columns == 2 and at == 2  # noqa: PLR2004 - the third of three
            span = 2 if last_alone else 1
            row, column = (1, 0) if last_alone else divmod(at, columns)
            self._grid.addWidget(part, row, column, 1, span)
        for at in range(len(self._parts)):
            self._grid.setColumnStretch(at, self._shares[at] if at < columns else 0)


def _least(part: QWidget) -> int:
    """Return the least width of a part, in pixels."""
    return max(part.minimumSizeHint().width(), part.minimumWidth())
