"""A button with a list of acts below it."""

from collections.abc import Callable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from ui.kit.buttons import Button, Kind


class MenuButton(Button):
    """Opens a list of acts, with Space, Enter or Alt+Down; arrows and Enter choose."""

    def __init__(
        self, words: str, icon: str = "", kind: Kind = "plain", parent: QWidget | None = None
    ) -> None:
        super().__init__(words, icon, kind, parent)
        self.setProperty("menu", "true")
        self.list = QMenu(self)
        self.setMenu(self.list)

    def add(self, words: str, act: Callable[[], object], below: QMenu | None = None) -> QAction:
        """Add an act at the end, or at the end of a further list; return it."""
        action = (below or self.list).addAction(words.replace("&", "&&"))
        action.triggered.connect(lambda: act())  # noqa: PLW0108 - not whether it is ticked
        return action
