"""A main part, and what one looks at meanwhile: beside it where there is room, else below it."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.kit.page import Body


class SideBySide(QWidget):
    """Put ``below`` where the aside is to stand on a narrow page."""

    def __init__(
        self, main: QWidget, aside: QWidget, letters: int, *, left: QWidget | None = None
    ) -> None:
        """Make the row.

        Args:
            main: what the page is for.
            aside: what is looked at meanwhile.
            letters: letters across, from which the aside stands beside.
            left: what stands left of both, as a list of sections.
        """
        super().__init__()
        self._part, self._letters = aside, letters
        self.below = QVBoxLayout()
        self._aside = Body()
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(14)
        if left is not None:
            across.addWidget(left)
        across.addWidget(main, 5)
        across.addWidget(self._aside, 3)
        self._arrange(0)

    @property
    def beside(self) -> bool:
        """Whether the aside stands beside the main part."""
        return self._aside.content.indexOf(self._part) >= 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Move the aside to where there is room."""
        super().resizeEvent(event)
        self._arrange(event.size().width())

    def _arrange(self, width: int) -> None:
        letters = width // max(1, self.fontMetrics().averageCharWidth())
        wide = letters >= self._letters
        home = self._aside.content if wide else self.below
        if home.indexOf(self._part) < 0:
            home.insertWidget(0, self._part)
        self._aside.setVisible(wide)
