"""Text that is copied out of the program: kept out of histories and clouds, gone in 10 seconds."""

from typing import Final, cast

from PySide6.QtCore import QMimeData, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QClipboard, QGuiApplication

KEEP_MS: Final = 10_000
"""How long copied text may be pasted elsewhere, in milliseconds."""

MARK: Final = "application/x-tovholder-copied"
"""By this our own text is known again."""

_WINDOWS: Final = 'application/x-qt-windows-mime;value="{}"'
_NO: Final = b"\0\0\0\0"
HINTS: Final = {
    MARK: b"1",
    # KDE's Klipper, and whoever follows it, forgets what carries this
    "x-kde-passwordManagerHint": b"secret",
    # learn.microsoft.com/windows/win32/dataxchg/clipboard-formats: cloud clipboard and history
    _WINDOWS.format("ExcludeClipboardContentFromMonitorProcessing"): _NO,
    _WINDOWS.format("CanIncludeInClipboardHistory"): _NO,
    _WINDOWS.format("CanUploadToCloudClipboard"): _NO,
}
"""What goes beside the text: (format, bytes)."""

_ALONE: Final = frozenset({"offscreen", "minimal"})
"""Platforms whose clipboard no other program has, and which do not say whose it is."""


class ClipboardGuard(QObject):
    """Watches the clipboard for what this program puts there.

    Text that is merely marked goes nowhere: X11's primary selection is emptied at once.

    Signals:
        copied: (letters) left the program by this way.
    """

    copied = Signal(int)

    def __init__(self, parent: QObject | None = None, keep_ms: int = KEEP_MS) -> None:
        super().__init__(parent)
        self._board = QGuiApplication.clipboard()
        self.waiting = False
        """Whether text of ours stands in the clipboard, to be cleared."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(keep_ms)
        self._timer.timeout.connect(self.wipe)
        self._board.dataChanged.connect(self._on_changed)
        self._board.selectionChanged.connect(self._on_marked)
        app = QGuiApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self.wipe)

    @Slot()
    def wipe(self) -> None:
        """Clear the clipboard if what stands there is still ours."""
        was, self.waiting = self.waiting, False
        self._timer.stop()
        if was and self._ours() and self._marked():
            self._board.clear()
        self._on_marked()

    @Slot()
    def _on_changed(self) -> None:
        if not self._ours() or self._marked():
            return
        words = self._board.text()
        if not words:
            return
        guarded = QMimeData()
        guarded.setText(words)
        for name, data in HINTS.items():
            guarded.setData(name, data)
        self.waiting = True
        self._timer.start()
        self._board.setMimeData(guarded)
        self.copied.emit(len(words))

    @Slot()
    def _on_marked(self) -> None:
        if self._board.supportsSelection() and self._board.ownsSelection():
            self._board.clear(QClipboard.Mode.Selection)

    def _marked(self) -> bool:
        data = cast("QMimeData | None", self._board.mimeData())  # none in an empty one
        return data is not None and data.hasFormat(MARK)

    def _ours(self) -> bool:
        """Whether this program owns it; another's is not even asked for its content."""
        return QGuiApplication.platformName() in _ALONE or self._board.ownsClipboard()
