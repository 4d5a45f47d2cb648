"""Locking: wipe the screen, keep what was typed, close the vault, begin a new process.

Nothing holds it up: dialogs are closed unanswered, drafts have two seconds, then it goes on
regardless. Source: ARCHITECTURE.md, "Lock replaces the process".
"""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication

from ui.jobs import Jobs
from ui.kit.dialogs import close_all

PATIENCE_MS: Final = 2000


class Locker(QObject):
    """Takes the steps of locking, once.

    Signals:
        wiped: the screen shall show nothing of any case, now.
    """

    wiped = Signal()

    def __init__(
        self, jobs: Jobs, close: Callable[[str], None], restart: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:  # fmt: skip
        """Prepare.

        Args:
            jobs: the way to the database thread.
            close: closes the vault, given the id of the draft to come back to; runs there.
            restart: replaces the process; does not return in the real program.
            parent: the object that it is a part of.
        """
        super().__init__(parent)
        self._jobs, self._close, self._restart = jobs, close, restart
        self._locking = False
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._replace)

    @property
    def locking(self) -> bool:
        """Whether it has begun."""
        return self._locking

    def lock(self, keep: Callable[[], str]) -> None:
        """Lock now.

        Args:
            keep: starts saving what is half-filled (through the jobs, so that it is done
                before the vault closes) and returns that draft's id, or "".
        """
        if self._locking:
            return
        self._locking = True
        draft = keep()
        self.wiped.emit()
        close_all()
        QGuiApplication.clipboard().clear()
        self._patience.start()
        self._jobs.run(
            self,
            lambda: self._close(draft),
            lambda _: self._replace(),
            lambda _: self._replace(),
            lambda _: self._replace(),
        )

    @Slot()
    def _replace(self) -> None:
        if self._locking:
            self._locking = False
            self._patience.stop()
            self._restart()
