"""A card: things that belong together, on their own surface."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.kit.labels import Heading, Wrapped

SPACE = 12
"""The space between the parts of a page, in pixels."""


class Card(QFrame):
    """A framed surface with an optional heading and acts beside it; fill ``body``."""

    def __init__(
        self, title: str = "", *acts: QWidget, level: int = 2, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        column = QVBoxLayout(self)
        self._column = column
        column.setContentsMargins(18, 14, 18, 16)
        column.setSpacing(10)
        self.title = Heading(title, level)
        self._head = QHBoxLayout()
        self._head.addWidget(self.title, 1)
        for act in acts:
            self._head.addWidget(act)
        if not title:
            self.title.hide()
        column.addLayout(self._head)
        self.body = QVBoxLayout()
        self.body.setSpacing(10)
        column.addLayout(self.body, 1)

    def set_air(self, beside: int, above: int) -> None:
        """Leave so many pixels free within the frame: for what fills a whole page."""
        self._column.setContentsMargins(beside, above, beside, above + 2)

    def add(self, *widgets: QWidget) -> "Card":
        """Add widgets below what is there; return self."""
        for widget in widgets:
            self.body.addWidget(widget)
        return self


class Note(QFrame):
    """A quiet note within a page: something to know before one goes on."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "note")
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        self.words = Wrapped(words)
        column.addWidget(self.words)

    def say(self, words: str) -> None:
        """Show other words; none hide the note."""
        self.words.setText(words)
        self.setVisible(bool(words))


class Line(QFrame):
    """A thin line between two parts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "line")
        self.setFixedHeight(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
