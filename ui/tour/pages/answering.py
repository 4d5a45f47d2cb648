"""Answers the fields of any form with mouse and keyboard, and counts what it takes."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from models.forms.answers import Value
from ui.jobs import Jobs
from ui.kit.choice_editors import BoxesEditor, ButtonsEditor, ListEditor
from ui.kit.error_summary import ErrorSummary
from ui.kit.field_row import FieldRow
from ui.kit.form_rows import FormBinding
from ui.kit.rows_editor import RowsEditor
from ui.tour.hands import Stuck, click, press, settle

LATIN: Final = 0xFF
BOX_AT: Final = 10
NOTHING: Final[Mapping[str, Value]] = MappingProxyType({})


class Answering:
    """Answers the fields of a form; ``acts`` counts presses, clicks and texts typed."""

    def __init__(self, binding: FormBinding, jobs: Jobs | None = None) -> None:
        self.binding = binding
        self.acts = 0
        self._jobs = jobs

    def answer(self, answers: Mapping[str, Value] = NOTHING, /, **more: Value) -> None:
        """Answer these fields, in this order, with what is typed or chosen for each."""
        for key, value in {**answers, **more}.items():
            self.answer_row(self.binding.row(key), value)
        if self._jobs is not None:
            settle(self._jobs)

    def answer_row(self, row: FieldRow, value: Value) -> None:
        """Answer one question; boxes are ticked until exactly these are.

        Raises:
            Stuck: it cannot be seen, or has no such choice.
        """
        if not row.isVisible():
            msg = f"not asked: {row.key}"
            raise Stuck(msg)
        editor = row.editor
        match editor:
            case RowsEditor():
                self._entries(editor, value)
            case BoxesEditor():
                self._tick(editor, value)
            case ButtonsEditor():
                self._push(editor, str(value))
            case ListEditor():
                self._choose(editor, str(value))
            case _:
                if not editor.target().hasFocus():
                    self._click(editor.target())
                self._type(editor.target(), str(value))

    def add_ready(self, key: str, words: str, answers: Mapping[str, Value] = NOTHING) -> None:
        """Press the button that adds such an entry half filled in, and fill in the rest.

        Raises:
            Stuck: there is no such button.
        """
        editor = self.binding.row(key).editor
        buttons = editor.ready if isinstance(editor, RowsEditor) else []
        button = next((each for each in buttons if each.text() == words), None)
        if not isinstance(editor, RowsEditor) or button is None:
            raise _no_choice(words)
        self._click(button)
        settle()
        for part, value in answers.items():
            self.answer_row(editor.entries[-1].parts[part], value)

    def shown(self, key: str) -> Value:
        """Return what stands in a field, as it is stored."""
        return self.binding.value(key)

    def _entries(self, editor: RowsEditor, value: Value) -> None:
        for given in value:
            self._click(editor.add)
            settle()
            entry = editor.entries[-1]
            if isinstance(given, Mapping):
                for key, words in given.items():
                    self.answer_row(entry.parts[key], words)

    def _tick(self, editor: BoxesEditor, value: Value) -> None:
        for key, box in editor.boxes.items():
            if box.isChecked() != (key in value):
                self.acts += 1
                at = QPoint(BOX_AT, box.height() // 2)
                QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=at)

    def _push(self, editor: ButtonsEditor, key: str) -> None:
        segment = next((each for each in editor.segments if each.key == key), None)
        if segment is None:
            raise _no_choice(key)
        if not segment.isChecked():  # a second press would take the answer back
            self._click(segment)

    def _choose(self, editor: ListEditor, key: str) -> None:
        """Go along the list with the arrow keys, as one does with the keyboard alone."""
        combo = editor.combo
        at = combo.findData(key)
        if at < 0:
            raise _no_choice(key)
        combo.setFocus()
        self.acts += 2
        while combo.currentIndex() != at:
            down = combo.currentIndex() < at
            QTest.keyClick(combo, Qt.Key.Key_Down if down else Qt.Key.Key_Up)

    def _click(self, widget: QWidget) -> None:
        self.acts += 1
        click(widget)

    def _type(self, widget: QWidget, words: str) -> None:
        self.acts += 1
        press(widget, "Ctrl+A")
        QTest.keyClick(widget, Qt.Key.Key_Delete)
        for letter in words:
            if letter == "\n":
                QTest.keyClick(widget, Qt.Key.Key_Return)
            else:
                QTest.keyClicks(widget, letter if ord(letter) <= LATIN else "-")


def told(summary: ErrorSummary) -> tuple[str, ...]:
    """Return the sentences of the box at the top of a form."""
    return () if summary.isHidden() else tuple(way.text() for way in summary.links)


def _no_choice(key: str) -> Stuck:
    return Stuck(f"no such choice: {key}")
