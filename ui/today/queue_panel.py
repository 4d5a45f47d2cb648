"""The work queue with what narrows and sorts it, and what is done to several of its rows."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.calendar.rows import Desk, Queue
from models.cases.lists import (
    OVERDUE,
    QUEUE,
    QUEUE_COLUMNS,
    Asked,
    Column,
    Filter,
    ListName,
    ListState,
    Order,
    Source,
)
from models.kernel.events import Kind
from models.usecases.bulk import BULK_ACTS, BulkAct, Target
from models.usecases.views import ListBegin
from ui.cases.bulk_flow import BulkFlow
from ui.cases.list_acts import ListActs
from ui.cases.list_keeper import ListKeeper
from ui.cases.list_words import chips_of, groups_of
from ui.cases.view_menu import ViewMenu
from ui.context import Context
from ui.kit.buttons import link, quiet
from ui.kit.empty import EmptyState
from ui.kit.filter_bar import FilterBar
from ui.kit.labels import Heading
from ui.kit.menus import MenuButton
from ui.language import filled, say
from ui.today.queue_table import QueueTable

USUAL: Final = ListState(view="", asked=QUEUE, columns=QUEUE_COLUMNS)
"""The queue as nobody has changed it."""

Asking = Callable[[Asked], Desk]


class QueuePanel(QWidget):
    """The queue on I dag.

    Signals:
        wanted: the queue is to be asked for anew.
    """

    wanted = Signal()

    def __init__(self, acts: ListActs, context: Context, empty: EmptyState) -> None:
        super().__init__()
        self._acts, self._context = acts, context
        self.begun = False
        self.table = QueueTable(context, empty)
        self.keeper = ListKeeper(self, ListName.QUEUE, self.table, acts, context)
        self.keeper.take_up(USUAL)
        self.menu = ViewMenu(
            self, ListName.QUEUE, acts, context,
            columns=QUEUE_COLUMNS, usual=QUEUE_COLUMNS, views=False,
        )  # fmt: skip
        self.bulk = BulkFlow(self, acts, context)
        self.several = MenuButton(self.tr("With those chosen"), "checklist", "quiet")
        self.several.setToolTip(self.tr("Choose several with Shift and the arrows, or Ctrl+A"))
        self.several.add(say(BULK_ACTS[BulkAct.MOVE]), self.move_chosen)
        self.undo = quiet(self.tr("Undo for several"), "arrow-back-up")
        self.undo.hide()
        self.bar = FilterBar()
        self.counts = link("")
        self.counts.setToolTip(self.tr("Show only what is overdue"))
        self.more = quiet(self.tr("Show more"), "chevron-down")
        self._lay_out()
        self._connect()
        self._show_chosen()

    @property
    def state(self) -> ListState:
        """How the queue stands."""
        return self.keeper.state

    def ask(self, desk: Asking) -> tuple[ListBegin | None, Asked, Desk]:
        """Ask for the desk, the queue as it was left; runs on the database thread."""
        begun = None if self.begun else self._acts.begin(ListName.QUEUE, USUAL)
        state = self.state if begun is None else (begun.state or USUAL)
        return begun, state.asked, desk(replace(state.asked, rows=state.shown))

    def show_queue(self, begun: ListBegin | None, queue: Queue) -> None:
        """Show a page of the queue, where it was left."""
        if begun is not None:
            self.begun = True
            self.keeper.take_up(begun.state or USUAL)
        self.bar.offer_groups(groups_of(Source.ENTRIES, self._context))
        self.bar.show_filters(chips_of(self.state, self._context), "")
        self.menu.show_for(self.state, None)
        self.table.show_rows(queue.rows)
        self.show_counts(queue, len(queue.rows))
        if begun is not None:
            self.keeper.settle()
        else:
            self.keeper.hear()

    def add(self, queue: Queue) -> None:
        """Show a further page below."""
        rows = {row.entry_id: row for row in (*self.table.model.rows, *queue.rows)}
        self.table.show_rows(tuple(rows.values()))
        self.keeper.change(replace(self.state, shown=len(rows)))
        self.show_counts(queue, len(rows))

    def show_counts(self, queue: Queue, shown: int) -> None:
        """Say how much there is; pressed, it leads to what is overdue."""
        if not queue.total:
            self.counts.setText("")
        elif queue.overdue:
            words = self.tr("{total} in all, {overdue} overdue")
            words = filled(words, total=str(queue.total))
            self.counts.setText(filled(words, overdue=str(queue.overdue)))
        else:
            words = self.tr("{total} in all, none overdue")
            self.counts.setText(filled(words, total=str(queue.total)))
        narrowed = bool(self.state.asked.value(Filter.DUE))
        self.counts.setVisible(bool(queue.total))
        self.counts.setEnabled(bool(queue.overdue) and not narrowed)
        self.more.setVisible(shown < queue.total)

    @Slot()
    def move_chosen(self) -> None:
        """Open the form that moves the rows that are chosen."""
        rows = self.table.chosen_rows()
        targets = [Target((Kind.ENTRY, row.entry_id), row.number, row.entry_id) for row in rows]
        self.bulk.begin(BulkAct.MOVE, targets)

    def _lay_out(self) -> None:
        head, acts = QHBoxLayout(), QHBoxLayout()
        head.addWidget(Heading(self.tr("Work queue")), 1)
        head.addWidget(self.counts)
        acts.setSpacing(8)
        acts.addWidget(self.bar, 1)
        for widget in (self.undo, self.several, self.menu.button):
            acts.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(head)
        column.addLayout(acts)
        column.addWidget(self.table)
        column.addWidget(self.more)

    def _connect(self) -> None:
        self.counts.clicked.connect(lambda: self._narrow(str(Filter.DUE), OVERDUE))
        self.bar.narrowed.connect(self._narrow)
        self.bar.taken.connect(lambda key: self._narrow(key, ""))
        self.bar.cleared.connect(lambda: self._change(self.state.asking(filters=())))
        self.table.sort_asked.connect(self._on_sorted)
        self.table.rows_chosen.connect(self._show_chosen)
        self.menu.ordered.connect(lambda order: self._change(self.state.asking(order=order)))
        self.menu.arranged.connect(self._on_arranged)
        self.bulk.undoable.connect(self.undo.setVisible)
        self.undo.clicked.connect(self.bulk.take_back)

    def _change(self, state: ListState) -> None:
        self.keeper.change(state)
        self.wanted.emit()

    def _narrow(self, key: str, value: str) -> None:
        self._change(self.state.narrowed(Filter(key), value))

    @Slot(str, bool)
    def _on_sorted(self, key: str, descending: bool) -> None:  # noqa: FBT001 - a signal's
        order = Order(Column(key), descending) if key else None
        self._change(self.state.asking(order=order))

    @Slot(object, bool)
    def _on_arranged(self, columns: tuple[Column, ...], anew: bool) -> None:  # noqa: FBT001
        widths = () if anew else self.state.widths
        self.keeper.change(replace(self.state, columns=columns, widths=widths))
        self.menu.show_for(self.state, None)

    @Slot()
    def _show_chosen(self) -> None:
        count = len(self.table.chosen_rows())
        self.several.setEnabled(count > 0)
        words = filled(self.tr("With {count} chosen"), count=str(count))
        self.several.setText(words if count else self.tr("With those chosen"))
