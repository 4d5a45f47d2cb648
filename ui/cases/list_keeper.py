"""Keeps how a list was left, a moment after each change: for Back, the lock and the next start."""

from dataclasses import replace
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

from models.cases.lists import Column, ListName, ListState
from ui.cases.list_acts import ListActs
from ui.context import Context
from ui.kit.list_table import ListTable

PAUSE_MS: Final = 400


class ListKeeper(QObject):
    """Watches a table and keeps its state; ``state`` is the list as it stands."""

    _due = False  # Qt still asks while Python is taking the screen apart

    def __init__(
        self,
        screen: QWidget,
        name: ListName,
        table: ListTable,  # type: ignore[type-arg]
        acts: ListActs,
        context: Context,
    ) -> None:
        """Watch over ``table`` of ``screen``, which owns this object."""
        super().__init__(screen)
        self.state = ListState()
        self._name, self._table, self._acts, self._context = name, table, acts, context
        self._heard = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self.keep_now)
        table.rows_chosen.connect(self._on_moved)
        table.view.verticalScrollBar().valueChanged.connect(self._on_moved)
        table.chosen.connect(self._on_moved)
        table.arranged.connect(self._on_arranged)
        screen.installEventFilter(self)

    def take_up(self, state: ListState) -> None:
        """Begin with a state, and show its columns; nothing is kept of that."""
        self.state = state
        wide = {str(column): width for column, width in state.widths}
        self._table.arrange([str(column) for column in state.columns], wide)
        order = state.asked.order
        self._table.show_order(
            str(order.by) if order else "", descending=order is not None and order.descending
        )

    def change(self, state: ListState) -> None:
        """Go on with another state, and keep it in a moment."""
        self.take_up(state)
        self._keep_soon()

    def settle(self) -> None:
        """Put selection, focus and place back as they were left, once the rows are there."""
        self._heard = False
        if self.state.chosen or self.state.current:
            self._table.choose(self.state.chosen, self.state.current)
        QTimer.singleShot(0, self, self._scroll)  # the rows have no height before

    @Slot()
    def _scroll(self) -> None:
        self._table.view.verticalScrollBar().setValue(self.state.scroll)
        self._heard = True

    def hear(self) -> None:
        """Mind from now on where one is in the list."""
        self._heard = True

    @Slot()
    def _on_moved(self) -> None:
        if not self._heard:
            return
        now, key = self._table.current(), self._table.row_key
        self.state = replace(
            self.state,
            chosen=tuple(key(row) for row in self._table.chosen_rows()),
            current="" if now is None else key(now),
            scroll=self._table.view.verticalScrollBar().value(),
        )
        self._keep_soon()

    @Slot()
    def _on_arranged(self) -> None:
        self.state = replace(
            self.state,
            columns=tuple(Column(key) for key in self._table.columns),
            widths=tuple((Column(key), width) for key, width in self._table.widths.items()),
        )
        self._keep_soon()

    def _keep_soon(self) -> None:
        self._due = True
        self._timer.start()

    @Slot()
    def keep_now(self) -> None:
        """Keep what is not kept yet; that it was refused is no trouble to anybody."""
        if not self._due:
            return
        self._due = False
        self._timer.stop()
        work = partial(self._acts.keep, self._name, self.state)
        self._context.jobs.run(self, work, lambda _: None, lambda _: None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep at once when the page is left."""
        if event.type() == QEvent.Type.Hide:
            self.keep_now()
        return super().eventFilter(watched, event)
