"""A box of text whose words go out by copying alone: what is dragged is neither logged nor cleared."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QPlainTextEdit


def begins_a_drag(event: QMouseEvent) -> bool:
    """Whether a press on marked words would let Qt drag them, into another program too."""
    left = event.button() == Qt.MouseButton.LeftButton
    return left and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier


class TextBox(QPlainTextEdit):
    """Plain text in which a press on marked words begins to mark anew."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Let go of what is marked before Qt sees the press."""
        cursor = self.textCursor()
        if begins_a_drag(event) and cursor.hasSelection():
            cursor.clearSelection()
            self.setTextCursor(cursor)
        super().mousePressEvent(event)
