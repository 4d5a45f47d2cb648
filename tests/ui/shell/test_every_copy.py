"""Whatever is copied, from whatever kind of widget: it is counted, marked, and soon gone."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTableView, QWidget
from pytestqt.qtbot import QtBot

from tests.test_architecture import calls, name, sources
from ui.kit.editors import Writing
from ui.kit.labels import Label
from ui.kit.text_box import TextBox
from ui.kit.words_grid import WordsGrid
from ui.shell.clipboard import MARK, ClipboardGuard

WORDS = "Zebrafinke Skabelonfinken"


def marked_label() -> QWidget:
    shown = Label(WORDS).selectable()
    shown.setSelection(0, len(WORDS))
    return shown


def marked_box() -> QWidget:
    shown = TextBox(WORDS)
    shown.selectAll()
    return shown


def marked_writing() -> QWidget:
    shown = Writing(2)
    shown.setPlainText(WORDS)
    shown.selectAll()
    return shown


def marked_line() -> QWidget:
    shown = QLineEdit(WORDS)
    shown.selectAll()
    return shown


def chosen_cell() -> QWidget:
    shown = QTableView()
    model = QStandardItemModel(1, 1, shown)
    model.setItem(0, 0, QStandardItem(WORDS))
    shown.setModel(model)
    shown.setCurrentIndex(model.index(0, 0))
    return shown


def secret_line() -> QWidget:
    shown = QLineEdit(WORDS)
    shown.setEchoMode(QLineEdit.EchoMode.Password)
    shown.selectAll()
    return shown


@pytest.fixture
def board(qapp: QApplication) -> Iterator[ClipboardGuard]:
    QGuiApplication.clipboard().clear()
    yield ClipboardGuard(keep_ms=60)
    QGuiApplication.clipboard().clear()


@pytest.mark.parametrize(
    "make", [marked_label, marked_box, marked_writing, marked_line, chosen_cell]
)
def test_each_copy_is_counted_marked_and_cleared(
    qtbot: QtBot, board: ClipboardGuard, make: Callable[[], QWidget]
) -> None:
    shown = make()
    qtbot.addWidget(shown)
    with qtbot.waitExposed(shown):
        shown.show()
    told: list[int] = []
    board.copied.connect(told.append)
    QTest.keyClick(shown, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    clipboard = QGuiApplication.clipboard()
    assert (clipboard.text(), told) == (WORDS, [len(WORDS)])
    assert clipboard.mimeData().hasFormat(MARK)
    qtbot.waitUntil(lambda: not clipboard.text())


def test_what_is_typed_in_secret_is_not_copied(qtbot: QtBot, board: ClipboardGuard) -> None:
    shown = secret_line()
    qtbot.addWidget(shown)
    shown.show()
    QTest.keyClick(shown, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == ""
    assert not board.waiting


def test_no_screen_puts_words_there_itself() -> None:
    """Only the reader's own hand copies, and only what it has marked."""
    found = {
        name(path)
        for path in sources()
        if name(path).startswith("ui/")
        for each, _ in calls(path)
        if each in {"clipboard", "setMimeData", "copy", "cut"}
    }
    assert found == {"ui/shell/clipboard.py", "ui/paper/pictures.py"}, (
        "pictures.py copies pixels it was lent"
    )


def test_who_reported_and_the_words_of_a_locked_pdf_are_read_and_never_marked(
    qtbot: QtBot,
) -> None:
    """They leave by mouth: nobody can copy the opened identity or what opens a locked PDF."""
    copied = Qt.TextInteractionFlag.TextSelectableByMouse
    by_path = {name(path): {each for each, _ in calls(path)} for path in sources()}
    assert "selectable" not in by_path["ui/concerns/identity_sheets.py"]
    grid = WordsGrid(("bord", "stol"), copied=False)
    qtbot.addWidget(grid)
    shown = grid.findChildren(Label)
    assert {"bord", "stol"} <= {each.text() for each in shown}
    assert not [each for each in shown if each.textInteractionFlags() & copied]
