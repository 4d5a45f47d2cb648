from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.kit.chip import ChipLook, due_chip
from ui.kit.empty import EmptyState
from ui.kit.row_model import CHIP, MUTED, Column, ItemRole, RowModel, danish_key
from ui.kit.tables import Table
from ui.kit.theme import Scheme, Theme
from ui.kit.tokens import Tone

NOW = datetime(2026, 1, 14, 7, 30, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Line:
    number: str
    who: str
    age: int
    note: str = "a note"


COLUMNS: tuple[Column[Line], ...] = (
    Column("Number", lambda r: r.number, strong=True),
    Column("Who", lambda r: r.who, stretch=True),
    Column("Age", lambda r: str(r.age), sort=lambda r: r.age, number=True, priority=2),
    Column("State", lambda _: "ok", chip=lambda _: ChipLook("ok", Tone.OK), priority=4),
    Column("Note", lambda r: r.note, muted=True, priority=3),
)
ROWS = (
    Line("S-10", "Åse", 9),
    Line("S-9", "Ærø", 41),
    Line("S-11", "øst", 100),
    Line("S-2", "Zenia", 17),
)


@pytest.fixture
def table(qtbot: QtBot) -> Table[Line]:
    made: Table[Line] = Table(
        COLUMNS,
        name="Cases",
        empty=EmptyState("folder", "No cases"),
        key=lambda row: row.number,
    )
    qtbot.addWidget(made)
    made.resize(900, 400)
    made.show_rows(ROWS)
    made.show()
    made.activateWindow()
    with qtbot.waitActive(made):
        pass
    made.view.setFocus()
    return made


def shown(table: Table[Line]) -> list[str]:
    return [row.who for row in table.model.rows]


def test_the_model_keeps_qts_rules(qtbot: QtBot) -> None:
    model: RowModel[Line] = RowModel(COLUMNS)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.replace(ROWS)
    model.sort(1)
    model.sort(-1)
    model.replace(())
    assert model.rowCount() == 0
    assert model.data(QModelIndex()) is None
    assert model.headerData(9, Qt.Orientation.Horizontal) is None


def test_sorting_knows_the_danish_letters_and_numbers(table: Table[Line]) -> None:
    table.view.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    assert shown(table) == ["Zenia", "Ærø", "øst", "Åse"]
    table.view.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    assert [row.number for row in table.model.rows] == ["S-11", "S-10", "S-9", "S-2"]
    table.view.sortByColumn(2, Qt.SortOrder.AscendingOrder)
    assert [row.age for row in table.model.rows] == [9, 17, 41, 100]
    table.view.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
    assert table.model.rows == ROWS


def test_danish_order() -> None:
    words = ["Å", "Aalborg", "ø", "Æ", "z", "A", "b"]
    assert sorted(words, key=danish_key) == ["A", "b", "z", "Æ", "ø", "Å", "Aalborg"]


def test_new_rows_keep_order_and_choice(table: Table[Line]) -> None:
    table.view.sortByColumn(2, Qt.SortOrder.DescendingOrder)
    assert table.select("S-9")
    table.show_rows((*ROWS[1:], Line("S-12", "Bo", 3)))
    assert [row.age for row in table.model.rows] == [100, 41, 17, 3]
    assert table.current() == ROWS[1]
    table.show_rows(ROWS[2:])
    assert table.current() is None
    assert not table.select("S-9")


def test_sorting_keeps_the_row_in_focus(table: Table[Line]) -> None:
    table.select("S-9")
    table.view.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    assert table.current() == ROWS[1]


def test_enter_and_a_double_click_open_the_row(table: Table[Line], qtbot: QtBot) -> None:
    opened, chosen = list[Line](), list[Line]()
    table.opened.connect(opened.append)
    table.chosen.connect(chosen.append)
    assert table.current() == ROWS[0], "it came with the focus"
    qtbot.keyClick(table.view, Qt.Key.Key_Down)
    qtbot.keyClick(table.view, Qt.Key.Key_Return)
    at = table.view.visualRect(table.model.index(2, 0)).center()
    qtbot.mouseClick(table.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    qtbot.mouseDClick(table.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert opened == [ROWS[1], ROWS[2]]
    assert chosen == [ROWS[1], ROWS[2]]


def test_the_table_is_no_trap_for_tab(table: Table[Line], qtbot: QtBot) -> None:
    table.select("S-10")
    qtbot.keyClick(table.view, Qt.Key.Key_Tab)
    assert table.current() == ROWS[0]


def test_columns_give_way_by_priority(table: Table[Line], qtbot: QtBot) -> None:
    seen = []
    for width in (900, 380, 330, 260, 120):
        table.resize(width, 400)
        qtbot.wait(1)
        seen.append(table.shown_columns())
        used = sum(table.view.columnWidth(at) for at in range(5))
        assert used <= table.view.viewport().width() or width == 120
    assert seen[0] == ("Number", "Who", "Age", "State", "Note")
    assert seen[-1] == ("Number", "Who")
    for wide, narrow in pairwise(seen):
        assert set(narrow) <= set(wide)
    assert ("Number", "Who", "Age") in seen


def test_rows_grow_with_the_text(table: Table[Line], theme: Theme) -> None:
    before = table.view.rowHeight(0)
    theme.use(Scheme.LIGHT, 200)
    assert table.view.rowHeight(0) >= before + 14
    theme.use(Scheme.LIGHT, 100)
    assert table.view.rowHeight(0) == before


def test_nothing_is_shown_as_an_invitation(table: Table[Line]) -> None:
    table.show_rows(())
    assert not table.view.isVisible()
    assert table.findChild(EmptyState).isVisible()  # type: ignore[union-attr]
    table.show_rows(ROWS)
    assert table.view.isVisible()


def test_tab_goes_past_a_table_with_nothing_in_it(qtbot: QtBot) -> None:
    room = QWidget()
    column = QVBoxLayout(room)
    before, after = QLineEdit(), QLineEdit()
    table = Table(COLUMNS, name="Cases", empty=EmptyState("folder", "None", ""))
    for each in (before, table, after):
        column.addWidget(each)
    qtbot.addWidget(room)
    room.show()
    room.activateWindow()
    qtbot.waitUntil(room.isActiveWindow)
    for rows, stop in (((), after), (ROWS, table.view), ((), after)):
        table.show_rows(rows)
        before.setFocus()
        QTest.keyClick(before, Qt.Key.Key_Tab)
        assert stop.hasFocus()


def test_a_cell_says_which_column_it_is_in(table: Table[Line]) -> None:
    index = table.model.index(0, 1)
    assert index.data(ItemRole.AccessibleTextRole) == "Who: Åse"
    reader = QAccessible.queryAccessibleInterface(table.view)
    assert reader.text(QAccessible.Text.Name) == "Cases"
    parts = [reader.child(at) for at in range(reader.childCount())]
    assert "Who: Åse" in [part.text(QAccessible.Text.Name) for part in parts]


def test_a_tip_never_reads_mark_up(table: Table[Line]) -> None:
    table.show_rows([Line("S-1", '<img src="x">', 1)])
    said = table.model.index(0, 1).data(ItemRole.ToolTipRole)
    assert "<img" not in said
    assert "&lt;img" in said


def test_what_a_column_is_shows_in_its_cells(table: Table[Line]) -> None:
    state, note, age = (table.model.index(0, at) for at in (3, 4, 2))
    assert state.data(CHIP) == ChipLook("ok", Tone.OK)
    assert note.data(CHIP) is None
    assert note.data(MUTED)
    assert age.data(ItemRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight
    assert table.model.index(0, 0).data(ItemRole.FontRole).bold()


def test_the_row_in_focus_has_a_frame(table: Table[Line]) -> None:
    table.select("S-10")
    row = table.view.visualRect(table.model.index(0, 0))
    image = table.view.viewport().grab().toImage()
    assert image.pixelColor(200, row.top() + 1).name().upper() == "#0B5C7A"


@pytest.mark.parametrize(
    ("hours", "tone"),
    [
        (-1, Tone.OVERDUE),
        (0, Tone.OVERDUE),
        (7.9, Tone.URGENT),
        (8, Tone.SOON),
        (48, Tone.OK),
        (96, Tone.INFO),
    ],
)
def test_a_deadline_presses_more_the_nearer_it_is(hours: float, tone: Tone) -> None:
    assert due_chip(NOW + timedelta(hours=hours), NOW).tone is tone
