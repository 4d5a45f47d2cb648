"""Marked words leave by copying alone, which is logged and cleared: they are never dragged out."""

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.test_architecture import calls, name, sources
from ui.kit.labels import Label
from ui.kit.text_box import TextBox

WORDS = "Zebrafinke Skabelonfinken har ringet til os"
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
PLAIN, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


def sweep(over: QWidget, keys: Qt.KeyboardModifier = PLAIN) -> None:
    """Press the left button on the second word, and move to the right."""
    for kind, at, button, held in (
        (QEvent.Type.MouseButtonPress, 90, LEFT, LEFT),
        (QEvent.Type.MouseMove, 130, NONE, LEFT),
        (QEvent.Type.MouseMove, 170, NONE, LEFT),
        (QEvent.Type.MouseButtonRelease, 170, LEFT, NONE),
    ):
        place = QPointF(at, 12)
        QApplication.sendEvent(
            over, QMouseEvent(kind, place, over.mapToGlobal(place), button, held, keys)
        )


def label(qtbot: QtBot) -> Label:
    made = Label(WORDS).selectable()
    qtbot.addWidget(made)
    made.resize(500, 24)
    made.show()
    made.setSelection(0, len(WORDS))
    return made


def box(qtbot: QtBot) -> TextBox:
    made = TextBox(WORDS)
    qtbot.addWidget(made)
    made.resize(500, 60)
    made.show()
    made.selectAll()
    return made


def test_a_press_on_marked_words_of_a_label_marks_anew(qtbot: QtBot) -> None:
    shown = label(qtbot)
    sweep(shown)
    assert 0 < len(shown.selectedText()) < len(WORDS), "a drag would leave nothing marked"


def test_a_press_on_marked_words_of_a_box_marks_anew(qtbot: QtBot) -> None:
    shown = box(qtbot)
    sweep(shown.viewport())
    assert 0 < len(shown.textCursor().selectedText()) < len(WORDS)


def test_with_shift_what_is_marked_grows_or_shrinks_as_ever(qtbot: QtBot) -> None:
    shown = box(qtbot)
    cursor = shown.textCursor()
    cursor.setPosition(0)
    shown.setTextCursor(cursor)
    sweep(shown.viewport(), SHIFT)
    assert WORDS.startswith(shown.textCursor().selectedText())
    assert shown.textCursor().selectedText()


def test_a_label_that_nobody_marks_takes_a_press_as_before(qtbot: QtBot) -> None:
    shown = Label(WORDS)
    qtbot.addWidget(shown)
    shown.show()
    sweep(shown)
    assert not shown.hasSelectedText()


def test_a_line_is_never_dragged_from(qtbot: QtBot) -> None:
    line = QLineEdit(WORDS)
    qtbot.addWidget(line)
    assert not line.dragEnabled()


@pytest.mark.parametrize(
    "call",
    ["QPlainTextEdit", "QTextEdit", "QTextBrowser", "QDrag", "setDragEnabled", "setDragDropMode",
     "setTextInteractionFlags"],
)  # fmt: skip
def test_no_screen_makes_text_that_can_be_dragged(call: str) -> None:
    found = {
        name(path)
        for path in sources()
        if name(path).startswith("ui/")
        for each, _ in calls(path)
        if each == call
    }
    assert found == ({"ui/kit/labels.py"} if call == "setTextInteractionFlags" else set())
