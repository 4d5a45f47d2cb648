"""The screen at a meeting: chosen fields in large type; Escape ends it."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QFont, QKeyEvent, QScreen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.cases.meeting import MeetingLine, MeetingView
from models.kernel.text import Text
from ui.kit.labels import Label, Muted, Role
from ui.kit.page import Body
from ui.kit.practice import PracticeBand
from ui.language import say

_LARGE: Final = 2.4
_LABEL: Final = 1.3
"""Sizes of type, as parts of the text's own: to be read from the end of a table."""
_BOARD: Final = 1.5
_ACROSS: Final = 3
_ACROSS_SMALL: Final = 2
"""Dimensions of an analysis side by side, on a large and on a small screen."""
_SIDE: Final = 64
_LOW: Final = 720
"""The height of a small screen, in pixels, for which these sizes are meant."""


class MeetingWindow(QWidget):
    """Covers a whole screen with one case's chosen fields; its title says nothing.

    Signals:
        ended: Escape was pressed, or the window closed.
    """

    ended = Signal()

    def __init__(
        self, owner: QWidget, view: MeetingView, height: int = _LOW, *, practice: bool
    ) -> None:
        """Lay out the fields.

        Args:
            owner: the page from which it is shown.
            view: what is shown.
            height: of the screen in pixels; the type grows with it.
            practice: whether the vault is for practice.
        """
        super().__init__(owner, Qt.WindowType.Window)
        self._scale = max(1.0, height / _LOW)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("role", "page")
        self.setObjectName("meeting")
        self.setWindowTitle("Tovholder")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        if practice:
            column.addWidget(PracticeBand())
        inner = QVBoxLayout()
        inner.setContentsMargins(_SIDE, 40, _SIDE, 20)
        inner.setSpacing(12)
        body = Body()
        body.content.setSpacing(26)
        for line in view.lines:
            body.content.addWidget(self._line(line))
        if view.board:
            body.content.addLayout(self._board(view.board))
        self.body = body
        inner.addWidget(body, 1)
        self.hint = Muted(self.tr("Esc ends the showing"))
        inner.addWidget(self.hint)
        column.addLayout(inner, 1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def begin(self, screen: QScreen) -> None:
        """Cover that screen."""
        self.setGeometry(screen.geometry())
        self.showFullScreen()
        self.activateWindow()
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """End on Escape, go up and down by arrows and pages; no other key does anything here."""
        bar = self.body.verticalScrollBar()
        steps: dict[int, int] = {
            Qt.Key.Key_Down: bar.singleStep() * 3, Qt.Key.Key_Up: -bar.singleStep() * 3,
            Qt.Key.Key_PageDown: bar.pageStep(), Qt.Key.Key_PageUp: -bar.pageStep(),
        }  # fmt: skip
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            bar.setValue(bar.value() + steps.get(event.key(), 0))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that it is over."""
        super().closeEvent(event)
        self.ended.emit()

    def _board(self, lines: tuple[MeetingLine, ...]) -> QVBoxLayout:
        """Return the analysis: dimensions in columns, the whole below them all."""
        across = _ACROSS if self._scale > 1 else _ACROSS_SMALL
        each = -(-(len(lines) - 1) // across)
        beside = QHBoxLayout()
        beside.setSpacing(40)
        for first in range(0, len(lines) - 1, each):
            column = QVBoxLayout()  # no grid: its cells cut wrapped words
            column.setSpacing(22)
            for line in lines[:-1][first : first + each]:
                column.addWidget(self._line(line, _BOARD))
            column.addStretch(1)
            beside.addLayout(column, 1)
        whole = QVBoxLayout()
        whole.setSpacing(22)
        whole.addLayout(beside)
        whole.addWidget(self._line(lines[-1], _BOARD))
        return whole

    def _line(self, line: MeetingLine, size: float = _LARGE) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._sized(say(line.label), Role.MUTED, _LABEL))
        for value in line.values:
            words = say(value) if isinstance(value, Text) else value
            column.addWidget(self._sized(words, Role.BODY, size))
        return part

    def _sized(self, words: str, role: Role, size: float) -> Label:
        label = Label(words, role, wrap=True)
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * size * self._scale)
        if role is Role.BODY:
            font.setWeight(QFont.Weight.DemiBold)
        label.setFont(font)
        return label
