"""Hands that only press keys, where the focus is: Tab, arrows, Space, Enter, letters."""

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from models.forms.answers import Value
from ui.jobs import Jobs
from ui.kit.choice_editors import BoxesEditor, ButtonsEditor, ListEditor
from ui.kit.editors import Editor
from ui.kit.field_row import FieldRow
from ui.kit.tables import Table
from ui.kit.tabs import Tabs
from ui.tour.hands import Stuck, press, settle

_MOST_TABS: Final = 250
"""Presses of Tab after which something cannot be reached."""


class Keys:
    """The keyboard alone over one page; ``keys`` counts the keys pressed, a text as one.

    Widgets are given only to say where to go. Each key goes to whichever has the focus, so
    what no key leads to is ``Stuck``.
    """

    def __init__(self, over: QWidget, jobs: Jobs | None = None) -> None:
        self._over, self._jobs = over, jobs
        self.keys = 0

    def press(self, keys: str) -> None:
        """Press a key or shortcut where the focus is."""
        self.keys += 1
        press(self._focused(), keys)
        settle(self._jobs)

    def push(self, button: QWidget) -> None:
        """Go to a button, and press it with Space."""
        self.reach(button)
        self.press("Space")

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

    def turn(self, tabs: Tabs, key: str) -> None:
        """Go to a tab with the arrows.

        Raises:
            Stuck: there is none of that key.
        """
        keys = [tabs.tabData(at) for at in range(tabs.count())]
        if key not in keys:
            raise Stuck(key)
        if tabs.selected() != key:
            self.reach(tabs)
        self._along(tabs.currentIndex, keys.index(key), (Qt.Key.Key_Left, Qt.Key.Key_Right))
        settle(self._jobs)

    def choose_row(self, table: Table[Any], at: int) -> None:
        """Go to a row of a table with the arrows."""
        self.reach(table.view)
        ways = (Qt.Key.Key_Up, Qt.Key.Key_Down)
        self._along(lambda: table.view.currentIndex().row(), at, ways)

    def answer_row(self, row: FieldRow, value: Value) -> None:
        """Answer one question of a form; boxes are ticked until exactly these are."""
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
        combo = editor.combo
        at = combo.findData(key)
        if at < 0:
            raise Stuck(key)
        self.reach(editor)
        self._along(combo.currentIndex, at, (Qt.Key.Key_Up, Qt.Key.Key_Down))

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

    def _along(self, here: Callable[[], int], there: int, ways: tuple[Qt.Key, Qt.Key]) -> None:
        """Press an arrow until one is there.

        Raises:
            Stuck: an arrow leads nowhere.
        """
        while (at := here()) != there:
            self._key(ways[at < there])
            if here() == at:
                msg = f"no arrow leads to {there}"
                raise Stuck(msg)

    def _key(self, key: Qt.Key) -> None:
        self.keys += 1
        QTest.keyClick(self._focused(), key)

    def _focused(self) -> QWidget:
        """Return what has the focus; what a sheet that closed leaves is made active, offscreen."""
        if QApplication.activeWindow() is None:
            window = self._over.window()
            window.activateWindow()
            QTest.qWaitForWindowActive(window)
        return QApplication.focusWidget() or self._over
