"""Tabs along the top of a page: its pages, or its saved views."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QTabBar, QWidget

from ui.kit.buttons import Button


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
        place = self._place(key)
        self._quiet = True
        self.setTabVisible(place, True)  # noqa: FBT003 - Qt takes it so
        self.setCurrentIndex(place)
        self._quiet = False

    def selected(self) -> str:
        """Return the key of the tab in front, or ""."""
        return str(self.tabData(self.currentIndex()) or "") if self.count() else ""

    def minimumSizeHint(self) -> QSize:
        """Be as narrow as need be; those behind "More" are not scrolled to."""
        asked = super().minimumSizeHint()
        return asked if self.usesScrollButtons() else QSize(0, asked.height())

    @property
    def away(self) -> tuple[tuple[str, str], ...]:
        """(key, words) of the tabs that ``fit`` found no room for, from left to right."""
        hidden = (at for at in range(self.count()) if not self.isTabVisible(at))
        return tuple((str(self.tabData(at)), self.tabText(at)) for at in hidden)

    def fit(self, room: int) -> None:
        """Take away the last tabs that there is no room for, in pixels; never the one in front."""
        here = self.currentIndex()
        left = room - self.tabSizeHint(here).width() if self.count() else room
        for at in range(self.count()):
            if at == here:
                continue
            left -= self.tabSizeHint(at).width()
            self.setTabVisible(at, left >= 0)
        self.updateGeometry()  # Qt does not say that a bar of fewer tabs is shorter,
        self.resize(self.sizeHint().width(), self.height())  # nor scrolls back to its first
        self._quiet = True
        for place in (0, here):
            self.setCurrentIndex(place)
        self._quiet = False

    def go(self, key: str) -> None:
        """Go to a tab as if it were pressed; it is seen from then on."""
        place = self._place(key)
        self.setTabVisible(place, True)  # noqa: FBT003 - Qt takes it so
        self.setCurrentIndex(place)

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


class MoreTabs(Button):
    """Leads to the tabs that there is no room for; hidden where all are seen."""

    def __init__(self, tabs: Tabs, parent: QWidget | None = None) -> None:
        super().__init__("", "chevron-down", "quiet", parent)
        self._tabs = tabs
        tabs.setUsesScrollButtons(False)
        self.pages = QMenu(self)
        self.pages.triggered.connect(self._go)
        self.setText(self.tr("More"))
        self.setAccessibleName(self.tr("More pages"))
        self.clicked.connect(self._offer)
        self.hide()

    def fit(self, room: int) -> int:
        """Show as many tabs as there is room for; return the pixels that both take."""
        self._tabs.fit(room)
        if self._tabs.away:
            self._tabs.fit(room - self.sizeHint().width())
        self.setVisible(bool(self._tabs.away))
        return self._tabs.sizeHint().width() + (
            self.sizeHint().width() if self._tabs.away else 0
        )

    @Slot()
    def _offer(self) -> None:
        self.pages.clear()
        for key, words in self._tabs.away:
            self.pages.addAction(words).setData(key)
        self.pages.popup(self.mapToGlobal(QPoint(0, self.height())))

    @Slot(QAction)
    def _go(self, act: QAction) -> None:
        self._tabs.go(str(act.data()))
