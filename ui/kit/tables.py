"""Tables: calm rows, one of them in focus, columns that give way where room is scarce."""

from collections.abc import Callable, Sequence
from typing import Final, Generic

from PySide6.QtCore import QEvent, QModelIndex, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStackedLayout,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)
from shiboken6 import isValid

from ui.kit.chip import ChipLook, chip_size, paint_chip
from ui.kit.empty import EmptyState
from ui.kit.row_model import CHIP, MUTED, Column, Index, ItemRole, Row, RowModel
from ui.kit.theme import tokens

__all__ = ["Column", "Row", "RowModel", "Table"]

PAD: Final = 10
_AIR: Final = 20
_LOOKED_AT: Final = 200
_LETTERS_AT_MOST: Final = 46
_LETTERS_OF_STRETCH: Final = 20
_NARROWEST: Final = 90
_ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class CellDelegate(QStyledItemDelegate):
    """Draws a cell with room at its sides, as words or as a chip."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the ground as the style does, the words ourselves."""
        cell = QStyleOptionViewItem(option)
        self.initStyleOption(cell, index)
        words = cell.text
        cell.text = ""
        cell.state &= ~QStyle.StateFlag.State_HasFocus
        widget = cell.widget
        widget.style().drawControl(
            QStyle.ControlElement.CE_ItemViewItem, cell, painter, cell.widget
        )
        look = index.data(CHIP)
        room = QRectF(option.rect).adjusted(PAD, 0, -PAD / 2, 0)
        if isinstance(look, ChipLook):
            paint_chip(painter, cell.fontMetrics, look, room)
        else:
            self._words(painter, cell, words, index)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the room for the whole of the words or the chip."""
        look = index.data(CHIP)
        if isinstance(look, ChipLook):
            size = chip_size(option.fontMetrics, look)
            return QSize(size.width() + 2 * PAD, size.height() + PAD)
        font = index.data(ItemRole.FontRole)
        metrics = QFontMetrics(font) if isinstance(font, QFont) else option.fontMetrics
        words = str(index.data(ItemRole.DisplayRole))
        return QSize(metrics.horizontalAdvance(words) + 2 * PAD + 2, metrics.height() + _AIR)

    @staticmethod
    def _words(painter: QPainter, cell: QStyleOptionViewItem, words: str, index: Index) -> None:
        room = cell.rect.adjusted(PAD, 0, -PAD, 0)
        chosen = bool(cell.state & QStyle.StateFlag.State_Selected)
        palette = cell.palette
        ink = palette.color(QPalette.ColorRole.Text)
        if chosen:
            ink = QColor(tokens().selected_text)
        elif index.data(MUTED):
            ink = QColor(tokens().muted)
        painter.save()
        painter.setFont(cell.font)
        painter.setPen(ink)
        line = words.replace("\n", " ")
        shown = cell.fontMetrics.elidedText(line, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, cell.displayAlignment, shown)
        painter.restore()


class RowsView(QTableView):
    """The view within a ``Table``; draws a frame round the row in focus."""

    entered_row = Signal(QModelIndex)
    resized = Signal()
    restyled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(CellDelegate(self))
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setSortingEnabled(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QFrame.Shape.NoFrame)
        rows, heads = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        heads.setHighlightSections(False)
        heads.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        heads.setSortIndicatorClearable(True)
        heads.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        heads.setMinimumSectionSize(24)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the row with Enter."""
        if event.key() in _ENTER and self.currentIndex().isValid():
            self.entered_row.emit(self.currentIndex())
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out anew."""
        super().resizeEvent(event)
        self.resized.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Tell of other type, which wants other rows."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.restyled.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows, and the frame round the one in focus."""
        super().paintEvent(event)
        index = self.currentIndex()
        if self.hasFocus() and index.isValid():
            row = self.visualRect(index)
            painter = QPainter(self.viewport())
            painter.setPen(QPen(QColor(tokens().focus), 2))
            width = self.viewport().width()
            painter.drawRect(QRect(1, row.y() + 1, width - 2, row.height() - 2))


class Table(QFrame, Generic[Row]):
    """Rows on a card; with none, an empty state that says what would stand here.

    Signals:
        opened: a row, by Enter or double click.
        chosen: the row now in focus, or None.
    """

    opened = Signal(object)
    chosen = Signal(object)

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        *,
        name: str,
        empty: EmptyState | None = None,
        key: Callable[[Row], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Make an empty table.

        Args:
            columns: from left to right.
            name: what is listed here, for those who hear the page.
            empty: what to show when there are no rows.
            key: tells rows apart, so that the chosen one stays chosen when rows are
                replaced; without it, equal rows are the same.
            parent: the widget that it is a part of.
        """
        super().__init__(parent)
        self.setProperty("role", "card")
        self.model = self._make_model(columns)
        self.model.setParent(self)  # else a cycle through a column frees it under the view
        self.view = RowsView()
        self.view.setAccessibleName(name)
        self.view.setModel(self.model)
        self.view.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        self._widths = [0] * len(self.model.columns)
        self._key = key or (lambda row: row)
        self._pages = QStackedLayout(self)
        self._pages.setContentsMargins(1, 1, 1, 1)
        self._pages.addWidget(self.view)
        self._empty = empty
        if empty is not None:
            self._pages.addWidget(empty)
        self.view.doubleClicked.connect(self._open)
        self.view.entered_row.connect(self._open)
        self.view.resized.connect(self._fit)
        self.view.restyled.connect(self._measure)
        self.view.selectionModel().currentRowChanged.connect(self._choose)
        self.setFocusProxy(self.view)
        self._measure()

    @staticmethod
    def _make_model(columns: Sequence[Column[Row]]) -> RowModel[Row]:
        return RowModel(columns)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Replace the rows; the chosen one, its place and the sorting stay."""
        before, at = self.current(), self.view.verticalScrollBar().value()
        self.model.replace(rows)
        filled = bool(rows) or self._empty is None
        self._pages.setCurrentIndex(0 if filled else 1)
        # Tab would stop before a proxy that is hidden, and go no further
        self.setFocusProxy(self.view if filled else None)  # type: ignore[arg-type]
        self._measure()
        if before is not None:
            self.select(self._key(before))
        self.view.verticalScrollBar().setValue(at)

    def current(self) -> Row | None:
        """Return the row in focus, or None."""
        index = self.view.currentIndex()
        return self.model.rows[index.row()] if index.isValid() else None

    def select(self, key: object) -> bool:
        """Put the row with that key in focus; return whether there is one."""
        for at, row in enumerate(self.model.rows):
            if self._key(row) == key:
                self.view.setCurrentIndex(self.model.index(at, 0))
                return True
        return False

    def shown_columns(self) -> tuple[str, ...]:
        """Return the headings of the columns there is room for."""
        return tuple(
            column.heading
            for at, column in enumerate(self.model.columns)
            if not self.view.isColumnHidden(at)
        )

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self.model.rows[index.row()])

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(self.model.rows[index.row()] if index.isValid() else None)

    @Slot()
    def _measure(self) -> None:
        if not isValid(self.view):  # the colours change while Qt takes the page apart
            return
        height = self.view.fontMetrics().height() + _AIR
        self.view.verticalHeader().setDefaultSectionSize(height)
        self._widths = [self._wanted(at) for at in range(len(self.model.columns))]
        self._fit()

    @Slot()
    def _fit(self) -> None:
        """Give each column its room; drop the least needed until the rest fit."""
        wanted = self._widths
        readable = self.view.fontMetrics().averageCharWidth() * _LETTERS_OF_STRETCH
        least = [
            max(_NARROWEST, min(width, readable)) if column.stretch else width
            for width, column in zip(wanted, self.model.columns, strict=True)
        ]
        room = self.view.viewport().width()
        kept = self._candidates()
        while sum(least[at] for at in kept) > room:
            last = max(kept, key=lambda at: (self.model.columns[at].priority, at))
            if self.model.columns[last].priority <= 1:
                break
            kept.discard(last)
        self._share(kept, wanted, room)

    def _share(self, kept: set[int], wanted: list[int], room: int) -> None:
        columns = self.model.columns
        elastic = self._elastic(kept) or [max(kept, default=0)]
        rest = room - sum(wanted[at] for at in kept if at not in elastic)
        whole = max(sum(wanted[at] for at in elastic), 1)
        for at in range(len(columns)):
            self.view.setColumnHidden(at, at not in kept)
            if at in elastic:
                share = rest * wanted[at] // whole  # each as it needs
                self.view.setColumnWidth(at, max(share, _NARROWEST))
            else:
                self.view.setColumnWidth(at, wanted[at])

    def _candidates(self) -> set[int]:
        """Return the places of the columns that are shown where there is room."""
        return set(range(len(self.model.columns)))

    def _elastic(self, kept: set[int]) -> list[int]:
        """Return the places of those that take the room left over."""
        return [at for at in kept if self.model.columns[at].stretch]

    def _wanted(self, at: int) -> int:
        option = QStyleOptionViewItem()
        option.initFrom(self.view)
        delegate = self.view.itemDelegate()
        cells = [
            delegate.sizeHint(option, self.model.index(row, at)).width()
            for row in range(min(len(self.model.rows), _LOOKED_AT))
        ]
        bold = QFont(self.view.font())
        bold.setWeight(QFont.Weight.DemiBold)
        heading = self.model.columns[at].heading
        head = QFontMetrics(bold).horizontalAdvance(heading) + 2 * PAD + _AIR
        most = self.view.fontMetrics().averageCharWidth() * _LETTERS_AT_MOST
        return min(max([head, *cells]), most)
