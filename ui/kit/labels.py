"""Labels: plain text only, since a label that guesses may open files named in a user's text."""

from enum import StrEnum
from html import escape
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.kit.text_box import begins_a_drag

_LEAST_WIDTH: Final = 48
_LINE: Final = 72


class Role(StrEnum):
    """What a label is, from which its size and colour follow."""

    BODY = "body"
    TITLE = "title"
    HEADING = "heading"
    SUBHEADING = "subheading"
    QUESTION = "question"
    STRONG = "strong"
    MUTED = "muted"
    SMALL = "small"
    ERROR = "error"


class Label(QLabel):
    """A label that shows its text as it is written."""

    def __init__(
        self,
        words: str = "",
        role: Role = Role.BODY,
        *,
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role.value)
        self.setText(words)
        if wrap:
            self.setWordWrap(True)
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """Ask for one line, or for lines of a good length to read."""
        hint = super().sizeHint()
        if not self.wordWrap():
            return hint
        metrics = self.fontMetrics()
        width = metrics.size(Qt.TextFlag.TextShowMnemonic, self.text()).width() + 2
        width = min(width, metrics.averageCharWidth() * _LINE)
        return QSize(width, self.heightForWidth(width))

    def selectable(self) -> "Label":
        """Let the text be marked and copied with mouse and keyboard; return self."""
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        return self

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Let go of what is marked: dragged out it would be neither logged nor cleared."""
        if begins_a_drag(event) and self.hasSelectedText():
            self.setSelection(0, 0)
        super().mousePressEvent(event)


class Heading(Label):
    """A heading: level 1 is a page's title, 2 a card's, 3 below that."""

    def __init__(self, words: str = "", level: int = 2, parent: QWidget | None = None) -> None:
        role = {1: Role.TITLE, 2: Role.HEADING}.get(level, Role.SUBHEADING)
        super().__init__(words, role, wrap=level > 1, parent=parent)


class Muted(Label):
    """Words that stand back: wrapped over as many lines as they need."""

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, Role.MUTED, wrap=True, parent=parent)


class Wrapped(Label):
    """Running text, over as many lines as it needs."""

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, Role.BODY, wrap=True, parent=parent)


class Eliding(Label):
    """One line that ends in an ellipsis where there is no room, and is whole in its tip."""

    def __init__(
        self, words: str = "", role: Role = Role.BODY, parent: QWidget | None = None
    ) -> None:
        super().__init__(words, role, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def setText(self, words: str) -> None:  # noqa: N802 - Qt's name
        """Show these words, or the beginning of them."""
        super().setText(words)
        self._mind_tip()

    def minimumSizeHint(self) -> QSize:
        """Let the label shrink to a few letters."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), _LEAST_WIDTH), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give a tip exactly when something is left out."""
        super().resizeEvent(event)
        self._mind_tip()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw what there is room for."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(
            self.contentsRect(), self.alignment() | Qt.TextFlag.TextSingleLine, self._shown()
        )

    def _mind_tip(self) -> None:
        set_tip(self, "" if self._shown() == self.text() else self.text())

    def _shown(self) -> str:
        room = self.contentsRect().width()
        metrics = self.fontMetrics()
        return metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room)


def set_tip(widget: QWidget, words: str) -> None:
    """Give ``widget`` a tool tip that is never read as mark-up."""
    widget.setToolTip(tip(words))


def tip(words: str) -> str:
    """Return the words as a tool tip that shows them as they are written."""
    return escape(words).replace("\n", "<br>").join(("<qt>", "</qt>")) if words else ""
