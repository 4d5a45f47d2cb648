"""The work queue as a table."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from models.calendar.rows import QueueRow
from models.cases.lists import QUEUE_COLUMNS
from models.cases.lists import Column as Listed
from ui.context import Context
from ui.kit.chip import ChipLook, due_chip
from ui.kit.empty import EmptyState
from ui.kit.list_table import ListTable
from ui.kit.row_model import Column
from ui.language import say, show_left

_LEAST_ROWS: Final = 9
"""Of a queue that is longer: what a low window shows, and scrolls."""


def _columns(context: Context) -> Mapping[str, Column[QueueRow]]:
    def left(row: QueueRow) -> str:
        return show_left(row.due_at, context.clock.now())

    def chip(row: QueueRow) -> ChipLook:
        return due_chip(row.due_at, context.clock.now())

    shown = {
        Listed.DUE: Column(QCoreApplication.translate("Queue", "Time left"), left, chip=chip),
        Listed.NUMBER: Column(
            QCoreApplication.translate("Queue", "Number"), lambda row: row.number, strong=True
        ),
        Listed.WHO: Column(
            QCoreApplication.translate("Queue", "Who"), lambda row: say(row.who), priority=2
        ),
        Listed.STEP: Column(
            QCoreApplication.translate("Queue", "Next step"),
            lambda row: say(row.words),
            stretch=True,
        ),
        Listed.OWNER: Column(
            QCoreApplication.translate("Queue", "Owner"),
            lambda row: context.who_has(row, narrow=True),
            priority=3,
            muted=True,
        ),
    }
    return {str(column): shown[column] for column in QUEUE_COLUMNS}


class QueueTable(ListTable[QueueRow]):
    """Overdue on top, then by deadline; as high as its rows, up to what the window has room for."""

    _room = 0

    def __init__(
        self, context: Context, empty: EmptyState, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            _columns(context),
            name=QCoreApplication.translate("Queue", "Work queue"),
            empty=empty,
            key=lambda row: row.entry_id,
            parent=parent,
        )
        self.setObjectName("queue")

    def show_rows(self, rows: Sequence[QueueRow]) -> None:
        """Show the rows, and take the height they need."""
        super().show_rows(rows)
        self._take_height()

    def give_room(self, height: int) -> None:
        """Take up to that many pixels, and nine rows in any case."""
        self._room = height
        self._take_height()

    def _take_height(self) -> None:
        each = self.view.verticalHeader().defaultSectionSize()
        head = self.view.horizontalHeader().sizeHint().height() + 6
        most = max(_LEAST_ROWS, (self._room - head) // each)
        shown = min(max(len(self.model.rows), 5), most)
        self.setFixedHeight(each * shown + head)
