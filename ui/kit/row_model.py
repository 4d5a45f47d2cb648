"""Rows in a table: frozen, shown, sorted as Danes sort, never edited in place."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Final, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QCollator,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from ui.kit.chip import ChipLook
from ui.kit.labels import tip

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
ItemRole = Qt.ItemDataRole
NOWHERE: Final = QModelIndex()
CHIP: Final = ItemRole.UserRole
"""The role under which a cell gives its ``ChipLook``, or None."""
MUTED: Final = ItemRole.UserRole + 1
"""The role under which a cell says that its words stand back."""
ASCENDING: Final = Qt.SortOrder.AscendingOrder


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """One column: its heading, how a row is shown in it, and how it behaves.

    Attributes:
        show: the words in the cell; read aloud as "heading: words".
        sort: what to sort by (any one comparable type); without it, the words, æøå last.
        chip: shows the cell as a chip instead.
        priority: 1 always stays; the highest number is dropped first when room is scarce.
        stretch: takes the room that is left over, and gives way first.
        strong: half-bold.
        muted: stands back.
        number: at the right edge.
    """

    heading: str
    show: Callable[[Row], str]
    sort: Callable[[Row], Any] | None = field(default=None, kw_only=True)
    chip: Callable[[Row], ChipLook | None] | None = field(default=None, kw_only=True)
    priority: int = field(default=1, kw_only=True)
    stretch: bool = field(default=False, kw_only=True)
    strong: bool = field(default=False, kw_only=True)
    muted: bool = field(default=False, kw_only=True)
    number: bool = field(default=False, kw_only=True)


@cache
def _collator() -> QCollator:
    made = QCollator(QLocale(QLocale.Language.Danish, QLocale.Country.Denmark))
    made.setNumericMode(True)
    made.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    return made


def danish_key(words: str) -> Any:  # noqa: ANN401 - Qt's sort key, comparable with its like
    """Return a key that sorts æ, ø, å last, ignores case, and puts 9 before 10."""
    return _collator().sortKey(words)


class RowModel(QAbstractTableModel, Generic[Row]):
    """A read-only table over frozen rows, replaced as a whole when they change."""

    def __init__(self, columns: Sequence[Column[Row]]) -> None:
        super().__init__()
        self.columns = tuple(columns)
        self._given: tuple[Row, ...] = ()
        self._rows: tuple[Row, ...] = ()
        self._order: tuple[int, Qt.SortOrder] = (-1, ASCENDING)

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows in the order shown."""
        return self._rows

    def replace(self, rows: Sequence[Row]) -> None:
        """Show these rows, sorted as the user has chosen, else in the order given."""
        self.beginResetModel()
        self._given = tuple(rows)
        self._rows = self._sorted()
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = ASCENDING) -> None:
        """Sort by a column; -1 goes back to the order in which the rows were given."""
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        held = [self._rows[index.row()] for index in before]
        self._order = (column, order)
        self._rows = self._sorted()
        places = {id(row): at for at, row in enumerate(self._rows)}
        after = [
            self.index(places[id(row)], index.column())
            for row, index in zip(held, before, strict=True)
        ]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def rowCount(self, parent: Index = NOWHERE) -> int:  # noqa: D102
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:  # noqa: D102
        return 0 if parent.isValid() else len(self.columns)

    def headerData(  # noqa: D102
        self, section: int, orientation: Qt.Orientation, role: int = ItemRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's variant
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role in (ItemRole.DisplayRole, ItemRole.AccessibleTextRole):
            return self.columns[section].heading
        if role == ItemRole.TextAlignmentRole:
            return _alignment(self.columns[section])
        return None

    def data(self, index: Index, role: int = ItemRole.DisplayRole) -> Any:  # noqa: ANN401, D102, PLR0911 - one branch a role
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        column, row = self.columns[index.column()], self._rows[index.row()]
        match role:
            case ItemRole.DisplayRole:
                return column.show(row)
            case ItemRole.AccessibleTextRole:
                return f"{column.heading}: {column.show(row)}"
            case ItemRole.ToolTipRole:
                return tip(column.show(row)) or None
            case ItemRole.TextAlignmentRole:
                return _alignment(column)
            case ItemRole.FontRole if column.strong:
                font = QApplication.font()
                font.setWeight(QFont.Weight.DemiBold)
                return font
        if role == CHIP:
            return column.chip(row) if column.chip else None
        if role == MUTED:
            return column.muted
        return None

    def _sorted(self) -> tuple[Row, ...]:
        at, order = self._order
        if at < 0:
            return self._given
        column = self.columns[at]
        key = column.sort or (lambda row: danish_key(column.show(row)))
        return tuple(sorted(self._given, key=key, reverse=order != ASCENDING))


def _alignment(column: Column[Any]) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.number else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
