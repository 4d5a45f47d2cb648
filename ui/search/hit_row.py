"""One result of a search: title, what to know of it, and why it was found."""

from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from models.kernel.events import Kind
from models.usecases.search import Hit
from ui.kit.labels import Label, Role, Wrapped
from ui.kit.status import Glyph
from ui.language import filled, say

ICONS: Final = {
    Kind.CONCERN: "inbox",
    Kind.CASE: "folder",
    Kind.PERSON: "user",
    Kind.DISCLOSURE: "send",
    Kind.PRINT: "printer",
    Kind.ATTACHMENT: "paperclip",
    Kind.ADVICE: "message-circle",
    Kind.MILIEU: "map-pin",
    Kind.MEETING: "users",
}
_ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})


class HitRow(QFrame):
    """A result that can be opened with Enter or the mouse.

    Signals:
        opened: its hit.
    """

    opened = Signal(object)

    def __init__(self, hit: Hit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hit = hit
        self.setProperty("role", "hit")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        why = " · ".join(say(reason) for reason in hit.why)
        lines = [say(line) for line in hit.lines]
        across = QHBoxLayout(self)
        across.setContentsMargins(12, 7, 12, 7)
        across.setSpacing(12)
        across.addWidget(Glyph(ICONS[hit.kind]), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(Label(hit.title, Role.STRONG, wrap=True))
        for line in lines:
            words.addWidget(Wrapped(line))
        words.addWidget(Label(why, Role.SMALL, wrap=True))
        across.addLayout(words, 1)
        said = filled(QCoreApplication.translate("Search", "found by {why}"), why=why)
        self.setAccessibleName(". ".join([hit.title, *lines, said]))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter or Space."""
        if event.key() in _ENTER:
            self.opened.emit(self.hit)
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open with the left button."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit(self.hit)
