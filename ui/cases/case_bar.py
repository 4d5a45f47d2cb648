"""The row below the head of a case: its pages as tabs, the ways to a meeting, and who has it."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.cases.case_header import CaseHeader
from ui.kit.buttons import Button, quiet
from ui.kit.tabs import MoreTabs, Tabs

_GAP: Final = 12


class CaseBar(QWidget):
    """Tabs first; what stands beside them grows shorter before a tab gives way."""

    def __init__(self, header: CaseHeader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._header = header
        self.tabs = Tabs(self.tr("Pages of the case"))
        self.more = MoreTabs(self.tabs)
        self.meeting = _act(self.tr("Show at a meeting"), "device-desktop", "meeting")
        self.panel = _act(self.tr("Call a panel"), "calendar-plus", "panel")
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(_GAP)
        across.addWidget(self.tabs)
        across.addWidget(self.more)
        across.addStretch(1)
        across.addWidget(self.meeting)
        across.addWidget(self.panel)
        across.addWidget(header.owner)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep room for all the tabs."""
        super().resizeEvent(event)
        self.fit(event.size().width())

    def fit(self, width: int) -> None:
        """Give the tabs the room that the owner's name leaves, and the owner what is left.

        Args:
            width: pixels that there are.
        """
        room = width - 3 * _GAP
        shown = [each for each in (self.meeting, self.panel) if not each.isHidden()]
        self._header.fit_owner(0)
        for each in shown:
            each.setText("")
        beside = self._header.owner.sizeHint().width() + _GAP + _wide(shown)
        room -= self.more.fit(room - beside) + _GAP
        for said in range(len(shown), -1, -1):  # icons alone, where there is no room for words
            for at, each in enumerate(shown):
                each.setText(each.accessibleName() if at < said else "")
            left = room - _wide(shown)
            self._header.fit_owner(left)
            if self._header.owner.sizeHint().width() <= left:
                return


def _act(words: str, icon: str, key: str) -> Button:
    """Return a quiet act; it keeps its name where it is an icon alone."""
    made = quiet(words, icon)
    made.setAccessibleName(words)
    made.setToolTip(words)
    made.setObjectName(key)
    made.hide()
    return made


def _wide(acts: Sequence[Button]) -> int:
    """Return the room of acts with the gap beside each, in pixels."""
    return sum(each.sizeHint().width() + _GAP for each in acts)
