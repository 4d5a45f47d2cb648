"""Locking: wipe the screen, keep what was typed, close the vault, begin a new process.

Nothing holds it up: dialogs and lists are closed unanswered, drafts have a short while, then
it goes on regardless. Source: ARCHITECTURE.md, "Lock replaces the process".
"""

from collections.abc import Callable
from typing import Final, Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from ui.jobs import Jobs
from ui.kit.dialogs import close_all

PATIENCE_MS: Final = 1700
"""Drafts and the closing have so long; with what comes after, two seconds are kept."""
LOOK_MS: Final = 20
_MOST_POPUPS: Final = 20


class Keeping(Protocol):
    """A desk that may have a half-filled form open."""

    def keep(self) -> bool:
        """Start saving what is not yet on disk; return whether all of it is."""

    def half(self) -> bool:
        """Return whether a half-filled form is open, to come back to."""


class Locker(QObject):
    """Takes the steps of locking, once.

    Signals:
        wiped: the screen shall show nothing of any case, now.
        kept: all that was typed is on disk; the desk shall go, before its vault is closed.
    """

    wiped = Signal()
    kept = Signal()

    def __init__(
        self,
        jobs: Jobs,
        close: Callable[[bool], None],
        restart: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        """Prepare.

        Args:
            jobs: the way to the database thread.
            close: closes the vault, told whether to come back to the newest draft; runs
                on the database thread.
            restart: replaces the process; does not return in the real program.
            parent: the object that it is a part of.
        """
        super().__init__(parent)
        self._jobs, self._close, self._restart = jobs, close, restart
        self._desk: Keeping | None = None
        self._after: Callable[[], object] = restart
        self._half = self._locking = False
        self._look, self._patience = QTimer(self), QTimer(self)
        self._look.setInterval(LOOK_MS)
        self._look.timeout.connect(self._on_look)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._replace)

    @property
    def locking(self) -> bool:
        """Whether it has begun."""
        return self._locking

    def lock(self, desk: Keeping, after: Callable[[], object] | None = None) -> None:
        """Lock now.

        Args:
            desk: lives until all is kept.
            after: what comes then; without it the process is replaced.
        """
        if self._locking:
            return
        self._after = after or self._restart
        self._locking, self._desk = True, desk
        self._patience.start()  # first: whatever fails below, the process is replaced
        self._jobs.stop_long()
        self._half = desk.half()
        self.wiped.emit()
        _let_go()
        close_all()
        self._look.start()
        self._on_look()

    @Slot()
    def _on_look(self) -> None:
        if self._desk is None or not self._desk.keep():
            return
        self._look.stop()
        self._desk = None
        self.kept.emit()
        half = self._half
        self._jobs.run(
            self,
            lambda: self._close(half),
            lambda _: self._replace(),
            lambda _: self._replace(),
            lambda _: self._replace(),
        )

    @Slot()
    def _replace(self) -> None:
        if self._locking:
            self._locking = False
            self._look.stop()
            self._patience.stop()
            self._after()


def _let_go() -> None:
    """Close lists and menus; a drag under way ends with the process, its loop lets time go on."""
    for _ in range(_MOST_POPUPS):
        popup = QApplication.activePopupWidget()
        if popup is None:
            return
        popup.close()
