"""Keeps how the calendar was left, a moment after each change: for the lock and the next start."""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

from models.calendar.view_state import CalendarState
from ui.changes import Changed
from ui.context import Context

PAUSE_MS: Final = 400


class CalendarKeeper(QObject):
    """Watches over the calendar's page, which owns it."""

    _state: CalendarState | None = None  # Qt still asks while Python takes the screen apart

    def __init__(
        self, screen: QWidget, keep: Callable[[CalendarState], Changed], context: Context
    ) -> None:
        super().__init__(screen)
        self._keep, self._context = keep, context
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self.keep_now)
        screen.installEventFilter(self)

    def mind(self, state: CalendarState) -> None:
        """Keep this in a moment."""
        self._state = state
        self._timer.start()

    @Slot()
    def keep_now(self) -> None:
        """Keep what is not kept yet; that it was refused is no trouble to anybody."""
        if self._state is None:
            return
        work, self._state = partial(self._keep, self._state), None
        self._timer.stop()
        self._context.jobs.run(self, work, lambda _: None, lambda _: None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep at once when the page is left."""
        if event.type() == QEvent.Type.Hide:
            self.keep_now()
        return super().eventFilter(watched, event)
