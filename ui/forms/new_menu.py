"""What can be begun, with its keys: a caller on the phone first, then what is about nobody."""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ui.context import Context
from ui.kit.menus import MenuButton

KEYS: Final = {"concern": "Ctrl+N", "advice": "Ctrl+Shift+R", "milieu": "Ctrl+Shift+M"}


class NewMenu(MenuButton):
    """A list of three; the first is also the page's main act."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("New"), "plus", "quiet", parent)
        self.setObjectName("new_menu")
        self.setAccessibleName(self.tr("Begin something new"))
        go = context.go
        self._line("concern", self.tr("Concern about a person"), go.new_concern)
        self._line(
            "advice", self.tr("Advice without a person"), partial(go.begin_new, "advice")
        )
        self._line(
            "milieu",
            self.tr("Concern about a place, forum or group"),
            partial(go.begin_new, "milieu"),
        )

    def _line(self, key: str, words: str, act: Callable[[], object]) -> None:
        shown = QKeySequence(KEYS[key]).toString(QKeySequence.SequenceFormat.NativeText)
        self.add(f"{words}\t{shown}", act)


def keys_for(window: QWidget, context: Context) -> None:
    """Let the keys of advice and milieu work from anywhere; Ctrl+N is the desk's own."""
    for what in ("advice", "milieu"):
        shortcut = QShortcut(QKeySequence(KEYS[what]), window)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.activated.connect(partial(context.go.begin_new, what))
