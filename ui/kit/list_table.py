"""A table that its user arranges: columns chosen, put in order and drawn wide, many rows chosen."""

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from ui.kit.empty import EmptyState
from ui.kit.row_model import ASCENDING, Column, Row, RowModel
from ui.kit.tables import Table

_NARROWEST: Final = 48
_WIDEST: Final = 900
SETTLE_MS: Final = 150
"""After the last pixel that a column was drawn."""


class GivenOrder(RowModel[Row]):
    """Rows in the order in which they came: they are sorted out of all, not of a page."""

    def sort(self, column: int, order: Qt.SortOrder = ASCENDING) -> None:
        """Leave the rows; the header's arrow says what was asked for."""


class ListTable(Table[Row]):
    """Rows of a list, its columns known by key.

    Signals:
        sort_asked: (key of a column, or "" for the usual order; whether the last comes first).
        arranged: columns were moved or drawn wider or narrower by hand.
        rows_chosen: other rows are chosen.
    """

    sort_asked = Signal(str, bool)
    arranged = Signal()
    rows_chosen = Signal()

    def __init__(
        self,
        columns: Mapping[str, Column[Row]],
        *,
        name: str,
        empty: EmptyState,
        key: Callable[[Row], str],
        parent: QWidget | None = None,
    ) -> None:
        """Make an empty table.

        Args:
            columns: all there are, by key, from left to right.
            name: what is listed here, for those who hear the page.
            empty: what to show when there are no rows.
            key: tells rows apart.
            parent: the widget that it is a part of.
        """
        self._keys = tuple(columns)
        self._wide: dict[str, int] = {}
        self._shown: tuple[str, ...] = self._keys
        self._fitting = True
        super().__init__(
            tuple(columns.values()), name=name, empty=empty, key=key, parent=parent
        )
        self.row_key = key
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.heads = self.view.horizontalHeader()
        self.heads.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.heads.setSectionsMovable(True)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self._settled)
        self.heads.sectionResized.connect(self._on_resized)
        self.heads.sectionMoved.connect(self._on_moved)
        self.heads.sortIndicatorChanged.connect(self._on_sorted)
        self.view.selectionModel().selectionChanged.connect(self.rows_chosen)
        self._fitting = False

    @staticmethod
    def _make_model(columns: Sequence[Column[Row]]) -> RowModel[Row]:
        return GivenOrder(columns)

    @property
    def columns(self) -> tuple[str, ...]:
        """The keys of the columns chosen, in the order in which they stand."""
        return self._shown

    @property
    def widths(self) -> dict[str, int]:
        """Pixels of the columns that were drawn by hand."""
        return dict(self._wide)

    def arrange(self, columns: Sequence[str], widths: Mapping[str, int]) -> None:
        """Show these of its columns in this order, so wide; the others take what they need."""
        self._shown = tuple(key for key in columns if key in self._keys)
        self._wide = {key: width for key, width in widths.items() if key in self._keys}
        self._fitting = True
        rest = [key for key in self._keys if key not in self._shown]
        for place, key in enumerate((*self._shown, *rest)):
            self.heads.moveSection(self.heads.visualIndex(self._keys.index(key)), place)
        self._fitting = False
        self._measure()

    def show_order(self, key: str, *, descending: bool) -> None:
        """Show by which column the rows are sorted, without a signal."""
        at = self._keys.index(key) if key in self._keys else -1
        down = Qt.SortOrder.DescendingOrder if descending else ASCENDING
        blocked = self.heads.blockSignals(True)  # noqa: FBT003 - Qt has no keyword for it
        self.heads.setSortIndicator(at, down)
        self.heads.blockSignals(blocked)
        self.heads.viewport().update()

    def chosen_rows(self) -> tuple[Row, ...]:
        """Return the rows that are chosen, from the top."""
        places = sorted(index.row() for index in self.view.selectionModel().selectedRows())
        return tuple(self.model.rows[at] for at in places)

    def choose(self, keys: Sequence[str], current: str = "") -> None:
        """Choose the rows with these keys; ``current`` gets the focus."""
        model, selection = self.model, QItemSelection()
        flags = QItemSelectionModel.SelectionFlag
        for at, row in enumerate(model.rows):
            if self.row_key(row) == current:
                index = model.index(at, 0)
                self.view.selectionModel().setCurrentIndex(index, flags.NoUpdate)
            if self.row_key(row) in keys:
                last = model.index(at, model.columnCount() - 1)
                selection.select(model.index(at, 0), last)
        self.view.selectionModel().select(selection, flags.ClearAndSelect)
        self.rows_chosen.emit()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Replace the rows; those chosen stay chosen where they are still there."""
        now, chosen = self.current(), [self.row_key(row) for row in self.chosen_rows()]
        current = "" if now is None else self.row_key(now)
        super().show_rows(rows)
        if current or chosen:
            self.choose(chosen, current)
        else:
            self.rows_chosen.emit()

    def _wanted(self, at: int) -> int:
        return self._wide.get(self._keys[at]) or super()._wanted(at)

    def _share(self, kept: set[int], wanted: list[int], room: int) -> None:
        before, self._fitting = self._fitting, True
        super()._share(kept, wanted, room)
        self._fitting = before

    def _candidates(self) -> set[int]:
        return {self._keys.index(key) for key in self._shown}

    def _elastic(self, kept: set[int]) -> list[int]:
        return [at for at in super()._elastic(kept) if self._keys[at] not in self._wide]

    @Slot(int, int, int)
    def _on_resized(self, at: int, _before: int, width: int) -> None:
        if self._fitting or not width:
            return
        self._wide[self._keys[at]] = min(max(width, _NARROWEST), _WIDEST)
        self._settle.start()

    @Slot()
    def _settled(self) -> None:
        self._measure()
        self.arranged.emit()

    @Slot(int, int, int)
    def _on_moved(self, _at: int, _before: int, _after: int) -> None:
        if self._fitting:
            return
        order = [self._keys[self.heads.logicalIndex(at)] for at in range(len(self._keys))]
        self._shown = tuple(key for key in order if key in self._shown)
        self.arranged.emit()

    @Slot(int, Qt.SortOrder)
    def _on_sorted(self, at: int, order: Qt.SortOrder) -> None:
        key = self._keys[at] if at >= 0 else ""
        self.sort_asked.emit(key, order != ASCENDING)
