"""Checks the whole log while one works, a slice at a time, and tells plainly of a fault."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

from models.audit.rows import LogState
from models.kernel.errors import Refused
from models.kernel.text import text
from ui.jobs import Jobs
from ui.kit.dialogs import Inform, inform
from ui.language import say

PAUSE_MS: Final = 400
"""Between two slices of about 60 ms: 50,000 rows take a quarter of a minute."""


BROKEN: Final = text("LogGuard", "The log does not hold")
SENTENCES: Final = (
    text(
        "LogGuard",
        "Rows of the log were changed or removed outside the program, or the disk failed.",
    ),
    text("LogGuard", "The cases are still there, and you can go on working."),
    text(
        "LogGuard",
        "Keep the backups and the slips in the binder, and call the leader and the data "
        "protection officer today. Security, Log, Checkpoints shows how far back it holds.",
    ),
)


class LogGuard(QObject):
    """Begins when the desk is there and ends with the log's end; a fault is told once."""

    def __init__(
        self, desk: QWidget, jobs: Jobs, check: Callable[[], LogState], *, broken: bool = False
    ) -> None:
        """Begin.

        Args:
            desk: what is worked at; the guard ends with it.
            jobs: the way to the database thread.
            check: checks a further slice.
            broken: whether unlocking has found a fault already.
        """
        super().__init__(desk)
        self._desk, self._jobs, self._check = desk, jobs, check
        self.state, self.told = LogState.GOING, False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self.go_on)
        self._timer.start()
        if broken:
            self._timer.stop()
            self._checked(LogState.FAULTY)

    @Slot()
    def go_on(self) -> None:
        """Check a further slice."""
        self._jobs.run(self._desk, self._check, self._checked, self._refused)

    def _checked(self, state: LogState) -> None:
        self.state = state
        if state is LogState.GOING:
            self._timer.start()
        elif state is LogState.FAULTY:
            self.told = True
            tell_broken(self._desk)

    def _refused(self, refusal: Refused) -> None:
        raise refusal  # nothing refuses a check: a bug


def tell_broken(desk: QWidget) -> Inform:
    """Say that the log does not hold, what is safe, and what to do."""
    return inform(desk, say(BROKEN), *map(say, SENTENCES))
