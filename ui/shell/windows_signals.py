"""Windows: the session and power messages of a window. Written with care, not run there yet.

Sources: learn.microsoft.com, WM_WTSSESSION_CHANGE and WM_POWERBROADCAST.
"""

import ctypes
import sys
from typing import Final

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from ui.shell.lock_signals import Heard, LockSignals

WM_WTSSESSION_CHANGE: Final = 0x02B1
WM_POWERBROADCAST: Final = 0x0218
NOTIFY_FOR_THIS_SESSION: Final = 0

REASONS: Final = {
    (WM_WTSSESSION_CHANGE, 0x2): "user",  # WTS_CONSOLE_DISCONNECT
    (WM_WTSSESSION_CHANGE, 0x4): "user",  # WTS_REMOTE_DISCONNECT
    (WM_WTSSESSION_CHANGE, 0x6): "user",  # WTS_SESSION_LOGOFF
    (WM_WTSSESSION_CHANGE, 0x7): "screen",  # WTS_SESSION_LOCK
    (WM_POWERBROADCAST, 0x4): "sleep",  # PBT_APMSUSPEND
}


class Message(ctypes.Structure):
    """The beginning of Windows' MSG: all that is needed."""

    _fields_ = (
        ("window", ctypes.c_void_p),
        ("number", ctypes.c_uint),
        ("wparam", ctypes.c_size_t),
        ("lparam", ctypes.c_ssize_t),
    )


class MessageFilter(QAbstractNativeEventFilter):
    """Hands each message of interest on; takes none away."""

    def __init__(self, signals: LockSignals) -> None:
        super().__init__()
        self._signals = signals

    def nativeEventFilter(  # noqa: N802 - Qt's name
        self,
        kind: QByteArray | bytes | bytearray | memoryview,
        message: int,
    ) -> tuple[bool, int]:
        """Look at one message of Windows; ``message`` is its address."""
        if QByteArray(kind) == b"windows_generic_MSG":
            found = Message.from_address(int(message))
            why = REASONS.get((found.number, found.wparam))
            if why is not None:
                self._signals.asked.emit(why)
        return False, 0


class WindowsSignals(LockSignals):
    """Registers the window that is its parent for the messages of its session."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._window = parent
        self._filter = MessageFilter(self)

    def begin(self) -> None:
        """Ask Windows for the messages of this session; those on power come by themselves."""
        app = QCoreApplication.instance()
        if app is None or not isinstance(self._window, QWidget):
            return
        app.installNativeEventFilter(self._filter)
        told = register(int(self._window.winId()))
        self.heard = Heard(told, told, sleep=True)

    def end(self) -> None:
        """Listen no more."""
        app = QCoreApplication.instance()
        if app is not None:
            app.removeNativeEventFilter(self._filter)


def register(window: int) -> bool:
    """Ask for the messages of this session; return whether Windows agreed."""
    if sys.platform == "win32":  # pragma: no cover - Windows
        call = ctypes.WinDLL("wtsapi32").WTSRegisterSessionNotification
        call.argtypes = (ctypes.c_void_p, ctypes.c_uint)
        return bool(call(window, NOTIFY_FOR_THIS_SESSION))
    return False
