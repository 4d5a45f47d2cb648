"""Drives the screens for concerns as a person would, and counts what it takes."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from models.concerns.rows import DraftRow
from models.forms.answers import Value
from models.usecases.find_similar import PossiblySame
from ui.concerns.after_call_view import AfterCallView
from ui.concerns.concern_dialogs import FurtherDialog, WordsDialog
from ui.concerns.concern_view import ConcernPage
from ui.concerns.drafts_card import DraftsCard
from ui.concerns.intake_view import IntakeView
from ui.kit.choice_editors import BoxesEditor, ButtonsEditor, ListEditor
from ui.kit.field_row import FieldRow
from ui.kit.form_rows import FormBinding
from ui.kit.rows_editor import RowsEditor
from ui.tour.hands import Stuck, click, press, settle

LATIN: Final = 0xFF


def part(screen: QWidget, name: str) -> QWidget:
    """Return the widget of that object name that can be seen.

    Raises:
        Stuck: there is none.
    """
    for found in screen.findChildren(QWidget, name):
        if found.isVisible():
            return found
    msg = f"nothing to be seen of {name}"
    raise Stuck(msg)


class Answering:
    """Answers the fields of a form; ``acts`` counts presses, clicks and texts typed."""

    def __init__(self, binding: FormBinding) -> None:
        self.binding = binding
        self.acts = 0

    def answer(self, answers: Mapping[str, Value]) -> None:
        """Answer these fields, in this order, with what is typed or chosen for each."""
        for key, value in answers.items():
            self.answer_row(self.binding.row(key), value)

    def answer_row(self, row: FieldRow, value: Value) -> None:
        """Answer one question with mouse and keyboard.

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
                for key in value:
                    self._click(editor.boxes[str(key)])
            case ButtonsEditor():
                self._click(next(one for one in editor.segments if one.key == value))
            case ListEditor():
                self._choose(editor, str(value))
            case _:
                self._click(editor.target())
                self._type(editor.target(), str(value))

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

    def _choose(self, editor: ListEditor, key: str) -> None:
        """Go down the list with the arrow key, as one does with the keyboard alone."""
        combo = editor.combo
        at = combo.findData(key)
        if at < 0:
            msg = f"no such choice: {key}"
            raise Stuck(msg)
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


class CallPage(Answering):
    """The call, while the caller is on the phone."""

    def __init__(self, view: IntakeView) -> None:
        super().__init__(view.form.binding)
        self.view = view

    def change_received(self, answers: Mapping[str, Value]) -> None:
        """Unfold how and when it came, and answer there."""
        self._click(self.view.received.change)
        self.answer(answers)

    def register(self) -> None:
        """Press Ctrl+S."""
        self.acts += 1
        press(self.view, "Ctrl+S")

    def register_by_mouse(self) -> None:
        """Press the button, twice if the first press did not disable it."""
        QTest.mouseDClick(self.view.register, Qt.MouseButton.LeftButton)
        QTest.mouseClick(self.view.register, Qt.MouseButton.LeftButton)

    def problems(self) -> tuple[str, ...]:
        """Return the sentences in the box at the top."""
        box = self.view.problems
        return tuple(way.text() for way in box.links) if box.isVisible() else ()

    def follow_problem(self, at: int = 0) -> None:
        """Press a link in the box at the top."""
        click(self.view.problems.links[at])

    def possibly_same(self) -> tuple[PossiblySame, ...]:
        """Let the pause pass, and return who is shown beside the form."""
        self.view.panel.seek_now()
        return self.view.panel.shown

    def deadline(self) -> str:
        """Return the sentence on the deadline."""
        return self.view.form.due_line.text()

    def draft_state(self) -> str:
        """Return what is said of the draft."""
        return self.view.state.text()

    def pause(self) -> None:
        """Pause long enough for the draft to be kept."""
        self.view.keeper.save_now()

    def number(self) -> str:
        """Return the title of the page that ends the call, or ""."""
        return self.view.end.title.text() if self.view.end.isVisible() else ""

    def go_on(self) -> None:
        """Go on after the call."""
        click(self.view.end.go_on)

    def back_to_today(self) -> None:
        """Go back to the day."""
        click(self.view.end.back)


class AfterCallPage(Answering):
    """What is left after the call."""

    def __init__(self, view: AfterCallView) -> None:
        super().__init__(view.binding)
        self.view = view

    def open(self, section: str) -> None:
        """Press a section in the list."""
        self._click(self.view.sections.buttons[section])

    def next(self) -> None:
        """Call the section done and go on."""
        self._click(self.view.next)

    def states(self) -> dict[str, str]:
        """Return how far each section is said to be."""
        return {key: one.toolTip() for key, one in self.view.sections.buttons.items()}

    def hints(self) -> str:
        """Return what is said of the CPR number."""
        return self.view.hints.text()

    def finish(self) -> None:
        """Save and finish."""
        self._click(self.view.finish)

    def problems(self) -> tuple[str, ...]:
        """Return the sentences in the box at the top."""
        box = self.view.problems
        return tuple(way.text() for way in box.links) if box.isVisible() else ()


class ConcernDesk:
    """A concern's page."""

    def __init__(self, page: ConcernPage) -> None:
        self.page = page

    def words(self) -> str:
        """Return the caller's words as shown."""
        label = part(self.page, "caller_words")
        return str(label.property("text"))

    def everything(self) -> str:
        """Return all that can be read on the page."""
        seen = (one for one in self.page.findChildren(QWidget) if one.isVisible())
        return "\n".join(str(one.property("text")) for one in seen if one.property("text"))

    def press(self, name: str) -> None:
        """Press one of the page's acts by its object name."""
        click(part(self.page, name))

    def choices(self) -> tuple[tuple[str, bool], ...]:
        """Return where the concern can go: words, and whether it can be chosen."""
        dialog = self._further()
        return tuple((choice.text(), choice.isEnabled()) for choice, _ in dialog.choices)

    def go(self, at: int = 0) -> None:
        """Choose where the concern goes, and go."""
        dialog = self._further()
        click(dialog.choices[at][0])
        dialog.choices[at][0].setChecked(True)
        click(dialog.yes)

    def say(self, words: str) -> None:
        """Write a sentence in the dialog and press its verb."""
        dialog = self.page.dialog
        if not isinstance(dialog, WordsDialog):
            msg = "no dialog asks for words"
            raise Stuck(msg)
        QTest.keyClicks(dialog.row.editor.target(), words)
        click(dialog.yes)

    def problem(self) -> str:
        """Return what the open dialog says is to be mended, or ""."""
        dialog = self.page.dialog
        if isinstance(dialog, WordsDialog):
            return dialog.row.problem
        return dialog.problem.text() if isinstance(dialog, FurtherDialog) else ""

    def read_closed(self, reason: str) -> None:
        """Ask to read a rejected concern, with a reason."""
        QTest.keyClicks(part(self.page, "read_reason"), reason)
        self.press("read_closed")

    def _further(self) -> FurtherDialog:
        dialog = self.page.dialog
        if not isinstance(dialog, FurtherDialog):
            msg = "nobody asks where the concern goes"
            raise Stuck(msg)
        return dialog


class DraftsDesk:
    """The card with one's own drafts."""

    def __init__(self, card: DraftsCard) -> None:
        self.card = card

    def rows(self) -> tuple[DraftRow, ...]:
        """Return the drafts listed."""
        return self.card.rows

    def take_up(self, at: int = 0) -> None:
        """Go on with a draft."""
        click(part(self.card, f"take_up_{self.card.rows[at].id}"))

    def discard(self, at: int = 0, *, sure: bool = True) -> None:
        """Ask to discard a draft, and answer the question."""
        click(part(self.card, f"discard_{self.card.rows[at].id}"))
        dialog = self.card.dialog
        if dialog is None:
            msg = "nobody asks"
            raise Stuck(msg)
        button: QPushButton = dialog.yes if sure else dialog.no
        click(button)
