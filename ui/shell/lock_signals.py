"""What the system tells that locks the vault: screen locked, another user, sleep."""

import sys
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal


@dataclass(frozen=True, slots=True)
class Heard:
    """Which of the system's signals reach this program now."""

    screen: bool = False
    user_switch: bool = False
    sleep: bool = False


class LockSignals(QObject):
    """Listens to the system; where it says nothing, idle time and Ctrl+L still lock.

    Signals:
        asked: (why) the system asks for the lock: "screen", "user" or "sleep".
    """

    asked = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.heard = Heard()

    def begin(self) -> None:
        """Listen from now on: the vault is open."""

    def end(self) -> None:
        """Let the computer sleep at once again: the vault is closed."""


def system_signals(parent: QObject, platform: str = sys.platform) -> LockSignals:
    """Return what listens on this system."""
    if platform == "linux":
        from ui.shell.dbus_signals import DBusSignals  # noqa: PLC0415 - QtDBus is for Linux

        return DBusSignals(parent)
    if platform == "win32":
        from ui.shell.windows_signals import WindowsSignals  # noqa: PLC0415

        return WindowsSignals(parent)
    return LockSignals(parent)
