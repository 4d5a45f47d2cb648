"""The work queue as a table."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from models.calendar.entry import KINDS
from models.calendar.rows import QueueRow
from ui.context import Context
from ui.kit.chip import ChipLook, due_chip
from ui.kit.empty import EmptyState
from ui.kit.row_model import Column
from ui.kit.tables import Table
from ui.language import say, show_left

_HEIGHT_ROWS: Final = 9


def _columns(context: Context) -> tuple[Column[QueueRow], ...]:
    def left(row: QueueRow) -> str:
        return show_left(row.due_at, context.clock.now())

    def chip(row: QueueRow) -> ChipLook:
        return due_chip(row.due_at, context.clock.now())

    return (
        Column(
            QCoreApplication.translate("Queue", "Time left"),
            left,
            sort=lambda row: row.due_at,
            chip=chip,
        ),
        Column(
            QCoreApplication.translate("Queue", "Number"), lambda row: row.number, strong=True
        ),
        Column(
            QCoreApplication.translate("Queue", "Who"), lambda row: say(row.who), priority=2
        ),
        Column(
            QCoreApplication.translate("Queue", "Next step"),
            lambda row: say(KINDS[row.kind]),
            stretch=True,
        ),
        Column(
            QCoreApplication.translate("Queue", "Owner"),
            lambda row: context.name_of(row.owner_id),
            priority=3,
            muted=True,
        ),
    )


class QueueTable(Table[QueueRow]):
    """Overdue on top, then by deadline; as high as its rows, up to nine."""

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
        each = self.view.verticalHeader().defaultSectionSize()
        shown = min(max(len(rows), 5), _HEIGHT_ROWS)
        self.setFixedHeight(each * shown + self.view.horizontalHeader().sizeHint().height() + 6)
