"""The head of a page within a page: what is said about it, and its acts at the top right."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.kit.buttons import Button


class PageHead(QWidget):
    """Acts at the top right, the main one last: at the same place on every page.

    Signals:
        offered: other acts are offered than before.
    """

    offered = Signal()

    def __init__(
        self, *acts: Button, words: QWidget | None = None, parent: QWidget | None = None
    ) -> None:
        """Make the head.

        Args:
            acts: buttons that the page keeps and offers at times; all are offered now.
            words: what is said at the left, as whether a draft is kept.
            parent: the widget that it is a part of.
        """
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._own = acts
        self._acts: tuple[Button, ...] = ()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        if words is None:
            self._row.addStretch(1)
        else:
            self._row.addWidget(words, 1, Qt.AlignmentFlag.AlignVCenter)
        self._words = words
        for act in acts:
            act.setParent(self)
        self.offer(*acts)

    def offer(self, *acts: Button) -> None:
        """Offer these, from left to right; those made for one showing are deleted after it."""
        for old in self._acts:
            self._row.removeWidget(old)
            old.hide()
            if old not in self._own and old not in acts:
                old.deleteLater()
        self._acts = acts
        for act in acts:
            self._row.addWidget(act)
            act.show()
        self.setVisible(bool(acts) or self._words is not None)
        self.offered.emit()
