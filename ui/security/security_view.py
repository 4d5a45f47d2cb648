"""The place "Security": one tab for each part that the role may use."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.kit.page import Page
from ui.kit.tabs import Tabs

_CONTENT_FIRST: Final = 0
_LOW: Final = 560
"""The height in pixels below which the subtitle gives way."""


@dataclass(frozen=True, slots=True)
class SecurityTab:
    """One tab: its key, its words on the screen, and what makes its page when first shown."""

    key: str
    words: str
    make: Callable[[], QWidget]


class SecurityView(Page):
    """Tabs over pages; each page is made when it is first shown and keeps itself fresh."""

    def __init__(self, tabs: tuple[SecurityTab, ...]) -> None:
        super().__init__("", scroll=False)
        self.set_title(
            self.tr("Security"), self.tr("Who may what, what was done, and what keeps it safe.")
        )
        self._tabs = {tab.key: tab for tab in tabs}
        self._made: dict[str, QWidget] = {}
        self.tabs, self.stack = Tabs(self.tr("Parts of security")), QStackedWidget()
        for tab in tabs:
            self.tabs.add(tab.key, tab.words)
        self.tabs.chosen.connect(self.go_to)
        self.content.addWidget(self.tabs)
        self.content.addWidget(self.stack, 1)
        if tabs:
            self.go_to(tabs[_CONTENT_FIRST].key)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave a low window to the page below."""
        super().resizeEvent(event)
        self.subtitle.setVisible(event.size().height() >= _LOW)

    @Slot(str)
    def go_to(self, key: str) -> None:
        """Show a tab's page; a key that this role does not have changes nothing."""
        if key not in self._tabs:
            return
        if key not in self._made:
            self._made[key] = self._tabs[key].make()
            self.stack.addWidget(self._made[key])
        self.tabs.select(key)
        self.stack.setCurrentWidget(self._made[key])

    def widget_of(self, key: str) -> QWidget | None:
        """Return the page of a tab, once it was shown."""
        return self._made.get(key)
