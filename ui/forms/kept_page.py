"""A page with a form whose half-filled state is kept: in pauses, on Ctrl+S, and when one leaves."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ui.forms.draft_keeper import DraftKeeper


class KeptPage(QWidget):
    """What such pages do alike; each gives its keeper when it is made."""

    _keeper: DraftKeeper

    @property
    def keeper(self) -> DraftKeeper:
        """What keeps the half-filled form."""
        return self._keeper

    @Slot()
    def keep_now(self) -> None:
        """Keep what is typed, without waiting for a pause."""
        self.keeper.save_now()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what is typed when another page is shown."""
        if self.keeper.waiting:
            self.keeper.save_now()
        super().hideEvent(event)

    def keep_by_key(self) -> None:
        """Let Ctrl+S keep what is typed."""
        shortcut = QShortcut(QKeySequence("Ctrl+S"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.keep_now)
