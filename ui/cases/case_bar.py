"""The row below the head of a case: its pages as tabs, the way to a meeting, and who has it."""

from typing import Final

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.cases.case_header import CaseHeader
from ui.kit.buttons import quiet
from ui.kit.tabs import MoreTabs, Tabs

_GAP: Final = 12


class CaseBar(QWidget):
    """Tabs first; what stands beside them grows shorter before a tab gives way."""

    def __init__(self, header: CaseHeader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._header = header
        self.tabs = Tabs(self.tr("Pages of the case"))
        self.more = MoreTabs(self.tabs)
        self.meeting = quiet(self.tr("Show at a meeting"), "device-desktop")
        self.meeting.setAccessibleName(self.meeting.text())
        self.meeting.setToolTip(self.meeting.text())
        self.meeting.setObjectName("meeting")
        self.meeting.hide()
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(_GAP)
        across.addWidget(self.tabs)
        across.addWidget(self.more)
        across.addStretch(1)
        across.addWidget(self.meeting)
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
        shown = not self.meeting.isHidden()
        self._header.fit_owner(0)
        self.meeting.setText("")
        beside = self._header.owner.sizeHint().width() + _GAP
        beside += self.meeting.sizeHint().width() + _GAP if shown else 0
        room -= self.more.fit(room - beside) + _GAP
        if not shown:
            self._header.fit_owner(room)
            return
        words = self.meeting.accessibleName()
        for said in (words, ""):  # an icon alone, where there is no room for both
            self.meeting.setText(said)
            left = room - self.meeting.sizeHint().width() - _GAP
            self._header.fit_owner(left)
            if self._header.owner.sizeHint().width() <= left:
                return
