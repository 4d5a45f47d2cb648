"""Tabs along the top of a page: its pages, or its saved views."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QTabBar, QWidget


class Tabs(QTabBar):
    """Tabs by key; those there is no room for are reached by arrows and by keyboard.

    Signals:
        chosen: the key of the tab, by mouse or keyboard.
    """

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setExpanding(False)
        self.setDrawBase(False)
        self.setUsesScrollButtons(True)
        self._quiet = False
        self.currentChanged.connect(self._on_changed)

    def add(self, key: str, words: str) -> None:
        """Add a tab at the right."""
        self._quiet = True
        self.setTabData(self.addTab(words.replace("&", "&&")), key)
        self._quiet = False

    def keep(self, fixed: Sequence[str], further: Sequence[tuple[str, str]]) -> None:
        """Keep the tabs ``fixed``, and after them show (key, words) of these alone."""
        self._quiet = True
        for at in reversed(range(self.count())):
            if self.tabData(at) not in fixed:
                self.removeTab(at)
        for key, words in further:
            self.add(key, words)
        self._quiet = False

    def set_words(self, key: str, words: str) -> None:
        """Show other words on a tab."""
        self.setTabText(self._place(key), words.replace("&", "&&"))

    def select(self, key: str) -> None:
        """Go to a tab, without a signal."""
        self._quiet = True
        self.setCurrentIndex(self._place(key))
        self._quiet = False

    def selected(self) -> str:
        """Return the key of the tab in front, or ""."""
        return str(self.tabData(self.currentIndex()) or "") if self.count() else ""

    def _place(self, key: str) -> int:
        """Raise ``KeyError`` for a key that no tab has."""
        for at in range(self.count()):
            if self.tabData(at) == key:
                return at
        raise KeyError(key)

    @Slot(int)
    def _on_changed(self, at: int) -> None:
        if at >= 0 and not self._quiet:
            self.chosen.emit(str(self.tabData(at)))
