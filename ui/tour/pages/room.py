"""Holds a meeting as a person does who types while others talk: with the keyboard alone."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from models.forms.answers import Value
from ui.jobs import Jobs
from ui.kit.choice_editors import BoxesEditor, ButtonsEditor, ListEditor
from ui.kit.editors import Editor
from ui.kit.field_row import FieldRow
from ui.kit.rows_editor import RowsEditor
from ui.meetings.check_pane import CheckPane
from ui.meetings.minutes_dialog import MinutesDialog
from ui.meetings.point_pane import PointPane
from ui.meetings.room_page import RoomPage
from ui.meetings.table_pane import TablePane
from ui.tour.hands import Stuck, press, settle, wait_until

_MOST_TABS: Final = 250
"""Presses of Tab after which something cannot be reached."""


class RoomScreen:
    """A meeting being held; ``keys`` counts the keys pressed, a text as one."""

    def __init__(self, page: RoomPage, jobs: Jobs | None = None) -> None:
        self.page, self._jobs = page, jobs
        self.keys = 0

    @property
    def point(self) -> PointPane:
        """The point that is open.

        Raises:
            Stuck: none is.
        """
        if isinstance(self.page.pane, PointPane):
            return self.page.pane
        msg = "no point is open"
        raise Stuck(msg)

    @property
    def table(self) -> TablePane:
        """Who is at the table.

        Raises:
            Stuck: something else is shown.
        """
        if isinstance(self.page.pane, TablePane):
            return self.page.pane
        msg = "the table is not shown"
        raise Stuck(msg)

    @property
    def check(self) -> CheckPane:
        """The last look.

        Raises:
            Stuck: something else is shown.
        """
        if isinstance(self.page.pane, CheckPane):
            return self.page.pane
        msg = "nothing is checked"
        raise Stuck(msg)

    def press(self, keys: str) -> None:
        """Press a key or shortcut where the focus is."""
        self.keys += 1
        press(self._focused(), keys)
        settle(self._jobs)

    def everybody_came(self) -> None:
        """Go back to the button above the list, press it, and go on to the first point."""
        self.reach(self.table.everybody, back=True)
        self.press("Space")
        self.press("Ctrl+Return")

    def open_point(self, *away: str) -> None:
        """Say who leaves the room, by key, and open the point."""
        self.choose("conflicts", "some" if away else "none")
        if away:
            self.choose("away", list(away))
        self.press("Ctrl+Return")

    def add(self, field: str, ready: str | int = "", **answers: str) -> None:
        """Add an entry with the plain button, or one that fills it in half; then the rest.

        Args:
            field: the key of the list.
            ready: the words of such a button, or its place among them.
            answers: by the keys of the entry.
        """
        editor = self.point.binding.editor(field)
        if not isinstance(editor, RowsEditor):
            raise TypeError(field)
        found = [each for at, each in enumerate(editor.ready) if ready in (each.text(), at)]
        self.reach(found[0] if found else editor.add)
        self.press("Space")
        parts = editor.entries[-1].parts
        for key, value in answers.items():
            self._answer(parts[key], value)

    def answer(self, answers: Mapping[str, Value]) -> None:
        """Answer these questions of the point, in this order."""
        for key, value in answers.items():
            self.choose(key, value)

    def choose(self, key: str, value: Value) -> None:
        """Answer one question of the point."""
        self._answer(self.point.binding.row(key), value)

    def done(self) -> None:
        """Done with this point: the next one, or after the last the check."""
        self.press("Ctrl+Return")

    def close(self) -> MinutesDialog:
        """Close the meeting from the check, and return the minutes.

        Raises:
            Stuck: something is missing first.
        """
        self.reach(self.check.close_it)
        self.press("Return")
        wait_until(
            lambda: isinstance(self.page.dialog, MinutesDialog), "no minutes", self._jobs
        )
        dialog = self.page.dialog
        if not isinstance(dialog, MinutesDialog):
            raise TypeError(dialog)
        wait_until(lambda: dialog.ready, "the minutes are not drawn", self._jobs)
        return dialog

    def gaps(self) -> tuple[str, ...]:
        """Return what is missing, as it stands there."""
        return tuple(each.text() for each in self.check.links)

    def states(self) -> dict[str, str]:
        """Return how far each point is, as it is read aloud."""
        found = self.page.points.buttons if self.page.points else {}
        return {key: button.accessibleName() for key, button in found.items()}

    def reach(self, widget: QWidget, *, back: bool = False) -> None:
        """Press Tab until the focus is there.

        Raises:
            Stuck: it cannot be reached with the keyboard.
        """
        for _ in range(_MOST_TABS):
            now = self._focused()
            if now is widget or widget.isAncestorOf(now):
                return
            self.keys += 1
            key = Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab
            QTest.keyClick(now, key)
            QApplication.processEvents()
        msg = f"no key leads to: {widget.accessibleName() or widget.objectName()}"
        raise Stuck(msg)

    def _answer(self, row: FieldRow, value: Value) -> None:
        editor = row.editor
        match editor:
            case ButtonsEditor():
                self._push(editor, str(value))
            case ListEditor():
                self._turn(editor, str(value))
            case BoxesEditor():
                self._tick(editor, value)
            case _:
                self._type(editor, str(value))
        settle(self._jobs)

    def _push(self, editor: ButtonsEditor, key: str) -> None:
        self.reach(editor)
        keys = [each.key for each in editor.segments]
        for _ in keys:
            at = keys.index(getattr(QApplication.focusWidget(), "key", key))
            if at == keys.index(key):
                break
            self._key(Qt.Key.Key_Right if at < keys.index(key) else Qt.Key.Key_Left)
        if editor.value() != key:
            self._key(Qt.Key.Key_Space)

    def _turn(self, editor: ListEditor, key: str) -> None:
        self.reach(editor)
        for _ in range(editor.combo.count()):
            if editor.value() == key:
                return
            self._key(Qt.Key.Key_Down)
        if editor.value() != key:
            raise Stuck(key)

    def _tick(self, editor: BoxesEditor, value: Value) -> None:
        for key, box in editor.boxes.items():
            if box.isChecked() != (key in value):
                self.reach(box)
                self._key(Qt.Key.Key_Space)

    def _type(self, editor: Editor, words: str) -> None:
        self.reach(editor)
        self.keys += 1
        press(self._focused(), "Ctrl+A")
        QTest.keyClicks(self._focused(), words)

    def _key(self, key: Qt.Key) -> None:
        self.keys += 1
        QTest.keyClick(self._focused(), key)

    def _focused(self) -> QWidget:
        window = self.page.window()
        if not window.isActiveWindow():  # a sheet that closed leaves none active, offscreen
            window.activateWindow()
            QTest.qWaitForWindowActive(window)
        return QApplication.focusWidget() or self.page
