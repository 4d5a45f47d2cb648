"""Keeps the windows out of screenshots and screen sharing, where the system can.

Windows only (SetWindowDisplayAffinity); written with care, not run there yet. X11 and Wayland
offer a program nothing of the kind.
"""

import ctypes
import sys
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

WDA_NONE: Final = 0x0
WDA_EXCLUDEFROMCAPTURE: Final = 0x11

SetAffinity = Callable[[int, int], bool]
"""Takes a window's number and an affinity; returns whether the system agreed."""


def system_affinity() -> SetAffinity | None:
    """Return Windows' way to hide a window from captures, or None elsewhere."""
    if sys.platform == "win32":  # pragma: no cover - Windows
        call = ctypes.WinDLL("user32").SetWindowDisplayAffinity
        call.argtypes = (ctypes.c_void_p, ctypes.c_uint)
        return lambda window, how: bool(call(window, how))
    return None


class CaptureGuard(QObject):
    """Hides every window, from before it is first painted; also dialogs and lists."""

    def __init__(self, parent: QObject, affinity: SetAffinity | None) -> None:
        super().__init__(parent)
        self._affinity, self._hides, self._agreed = affinity, False, True
        app = QApplication.instance()
        if affinity is not None and app is not None:
            app.installEventFilter(self)

    @property
    def offered(self) -> bool:
        """Whether this system can do it."""
        return self._affinity is not None

    @property
    def active(self) -> bool:
        """Whether the windows are hidden now, as far as the system has agreed each time."""
        return self.offered and self._hides and self._agreed

    def hide_windows(self, *, hide: bool) -> None:
        """Hide them all from now on, or none (for support from afar)."""
        self._hides, self._agreed = hide, True
        for window in QApplication.topLevelWidgets():
            if window.isVisible():
                self._tell(window)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hide a window that is about to be shown."""
        shown = event.type() == QEvent.Type.Show
        if shown and isinstance(watched, QWidget) and watched.isWindow():
            self._tell(watched)
        return super().eventFilter(watched, event)

    def _tell(self, window: QWidget) -> None:
        if self._affinity is not None:
            how = WDA_EXCLUDEFROMCAPTURE if self._hides else WDA_NONE
            self._agreed = self._affinity(int(window.winId()), how) and self._agreed
