"""A quiet message that something is done, with the way back; it goes by itself."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QEnterEvent, QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from ui.kit.announce import announce
from ui.kit.labels import Label

SECONDS: Final = 10
_EDGE: Final = 44


class Toast(QFrame):
    """One message at the foot of ``host``; a new one takes the place of the old.

    It never takes the focus. While the pointer or the focus is on it, it stays. The undoing
    is also reached with Ctrl+Z wherever that is not undoing what was typed.
    """

    _host: QWidget | None = None  # Qt still asks while Python is taking the window apart
    _key: QShortcut | None = None
    _undo: Callable[[], object] | None = None

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self.setProperty("role", "toast")
        self._host = host
        self.words = Label()
        self.undo = QPushButton(self.tr("Undo"))
        self.undo.clicked.connect(self._on_undo)
        self.undo.installEventFilter(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 10, 10)
        row.setSpacing(12)
        row.addWidget(self.words, 1)
        row.addWidget(self.undo)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        key = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), host)
        key.setContext(Qt.ShortcutContext.WindowShortcut)
        key.activated.connect(self._on_undo)
        key.setEnabled(False)
        self._key = key
        host.installEventFilter(self)
        self.hide()

    def show_message(
        self, words: str, undo: Callable[[], object] | None = None, seconds: int = SECONDS
    ) -> None:
        """Say what was done; with ``undo``, offer to take it back.

        Args:
            words: one short sentence.
            undo: takes it back; without it only the words are shown.
            seconds: how long it stays.
        """
        self._undo = undo
        self.words.setText(words)
        self.undo.setVisible(undo is not None)
        row = self.layout()
        if row is not None:  # the button has air of its own
            row.setContentsMargins(16, 10, 10 if undo else 16, 10)
        if self._key is not None:
            self._key.setEnabled(undo is not None)
        self.show()
        self._place()
        self.raise_()
        self._timer.start(seconds * 1000)
        announce(self, words)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stay while the pointer is here."""
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Go a little after the pointer has gone."""
        self._timer.start(SECONDS * 500)
        super().leaveEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Take the shortcut along."""
        if self._key is not None:
            self._key.setEnabled(False)
        super().hideEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size; stay while the button has the focus."""
        if self._host is None:
            return False
        kind = event.type()
        if watched is self._host and kind == QEvent.Type.Resize and self.isVisible():
            self._place()
        elif watched is self.undo and kind == QEvent.Type.FocusIn:
            self._timer.stop()
        elif watched is self.undo and kind == QEvent.Type.FocusOut:
            self._timer.start(SECONDS * 500)
        return super().eventFilter(watched, event)

    @Slot()
    def _on_undo(self) -> None:
        take_back, self._undo = self._undo, None
        self.hide()
        if take_back is not None:
            take_back()

    def _place(self) -> None:
        if self._host is None:
            return
        room = self._host.rect()
        self.words.setWordWrap(self.words.sizeHint().width() > room.width() // 2)
        self.adjustSize()
        width = min(self.width(), room.width() - 2 * _EDGE)
        self.resize(width, max(self.heightForWidth(width), self.sizeHint().height()))
        self.move((room.width() - width) // 2, room.height() - self.height() - _EDGE)
