"""What is overdue, above week and month: it never scrolls away, whatever page is shown."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from models.calendar.agenda import CalendarRow
from ui.calendar.words import words
from ui.kit.buttons import Button, link
from ui.kit.chip import Chip, ChipLook
from ui.kit.menus import MenuButton
from ui.kit.tokens import Tone
from ui.language import filled

_GAP = 10


class OverdueStrip(QWidget):
    """One line: how many, the first of them, and a list of the others.

    Signals:
        wanted: an entry shall be shown.
    """

    wanted = Signal(object)
    _rows: tuple[CalendarRow, ...] = ()  # Qt resizes before the parts are there

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("overdue_strip")
        self.chip = Chip(ChipLook("", Tone.OVERDUE))
        self.links: list[Button] = []
        self.more = MenuButton("", "", "quiet")
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(_GAP)
        self._line.addWidget(self.chip)
        self._line.addStretch(1)
        self._line.addWidget(self.more)
        self.hide()

    @property
    def rows(self) -> tuple[CalendarRow, ...]:
        """What is overdue, the longest first."""
        return self._rows

    def show_rows(self, rows: Sequence[CalendarRow]) -> None:
        """Show what is overdue; nothing hides the line."""
        if tuple(rows) != self._rows:
            self._rows = tuple(rows)
            self._fill()
        self.setVisible(bool(rows))
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Need room for the chip and the list."""
        width = self.chip.sizeHint().width() + self.more.sizeHint().width() + _GAP
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _fill(self) -> None:
        for old in self.links:
            self._line.removeWidget(old)
            old.hide()
            old.deleteLater()
        said = filled(self.tr("Overdue: {count}"), count=len(self._rows))
        self.chip.show_look(ChipLook(said, Tone.OVERDUE))
        self.links = []
        for at, row in enumerate(self._rows[:8]):
            button = link(words(row))
            button.clicked.connect(partial(self.wanted.emit, row))
            self._line.insertWidget(at + 1, button)
            self.links.append(button)
        self.more.list.clear()
        for row in self._rows:
            self.more.add(words(row), partial(self.wanted.emit, row))

    def _fit(self) -> None:
        if not self._rows:
            return
        room = self.width() - self.chip.sizeHint().width() - 2 * _GAP
        widths = [each.sizeHint().width() + _GAP for each in self.links]
        every = sum(widths) <= room and len(self.links) == len(self._rows)
        self.more.setText(filled(self.tr("+ {count} more"), count=len(self._rows)))
        left = room if every else room - self.more.sizeHint().width()
        shown = 0
        for each, width in zip(self.links, widths, strict=True):
            left -= width
            each.setVisible(left >= 0)
            shown += left >= 0
        hidden = len(self._rows) - shown
        self.more.setText(filled(self.tr("+ {count} more"), count=hidden))
        self.more.setVisible(hidden > 0)
