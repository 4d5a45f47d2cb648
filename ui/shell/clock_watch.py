"""Notices that the computer's clock was moved while the vault is open."""

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

JUMP_S: Final = 300.0
"""A difference from the steady clock that is told, in seconds."""
LOOK_MS: Final = 30_000

_BOOT: Final = getattr(time, "CLOCK_BOOTTIME", None)


def steady_seconds() -> float:
    """Return the seconds of a clock that nobody can set, and that goes on while it sleeps."""
    return time.monotonic() if _BOOT is None else time.clock_gettime(_BOOT)


class ClockWatch(QObject):
    """Compares the wall clock with the steady one.

    Signals:
        jumped: (seconds) that the wall clock went forward, or back where below 0.
    """

    jumped = Signal(int)

    def __init__(
        self,
        parent: QObject | None = None,
        wall: Callable[[], float] = time.time,
        steady: Callable[[], float] = steady_seconds,
    ) -> None:
        super().__init__(parent)
        self._wall, self._steady, self._apart = wall, steady, 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Begin: the vault is open."""
        self._apart = self._wall() - self._steady()
        self._timer.start()

    def stop(self) -> None:
        """Look no more: it is locked."""
        self._timer.stop()

    @Slot()
    def look(self) -> None:
        """Compare, and tell each jump once."""
        apart = self._wall() - self._steady()
        moved = apart - self._apart
        if abs(moved) > JUMP_S:
            self._apart = apart
            self.jumped.emit(round(moved))
