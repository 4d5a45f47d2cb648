"""The frame of a page: where one is, the one main act, and room that scrolls."""

from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui.kit.labels import Eliding, Role

WIDEST: Final = 1760
_LINE: Final = 16
"""The height of a line at 100 %, in pixels, for which the widths are meant."""
_MARGINS: Final = 72
READING: Final = 820
"""The width of a page that is read or filled in rather than looked over."""


class Body(QScrollArea):
    """A part of a page that scrolls up and down, and never grows too wide to read."""

    _widest = 0  # Qt asks before and after the time that Python has its own

    def __init__(self, widest: int = WIDEST, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        room = QWidget()
        room.setProperty("role", "body")
        outer = QHBoxLayout(room)
        outer.setContentsMargins(0, 0, 2, 12)
        column = QWidget()
        self._column, self._widest = column, widest
        self.content = QVBoxLayout(column)
        self.content.setContentsMargins(0, 0, 0, 0)
        self.content.setSpacing(14)
        outer.addWidget(column, 1, Qt.AlignmentFlag.AlignTop)  # cards end with their words
        outer.addStretch(0)
        self.setWidget(room)
        self._widen()

    def changeEvent(self, event: QEvent) -> None:
        """Let lines keep their number of letters when the text grows."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._widen()

    def _widen(self) -> None:
        if self._widest:
            height = QFontMetrics(QApplication.font()).height()
            self._column.setMaximumWidth(max(self._widest, self._widest * height // _LINE))


class Page(QWidget):
    """Title and subtitle, acts at the top right, and content below.

    Fill ``content``. A page with a table takes all the height (``scroll=False``); others
    scroll and are at most ``widest`` pixels wide.
    """

    def __init__(
        self,
        title: str,
        subtitle: str = "",
        *acts: QWidget,
        scroll: bool = True,
        widest: int = WIDEST,
        parent: QWidget | None = None,
    ) -> None:
        """Make the frame.

        Args:
            title: where one is.
            subtitle: what matters about it, in one line.
            acts: buttons from left to right; the last is the main act.
            scroll: whether the content scrolls as a whole.
            widest: pixels, for content that scrolls.
            parent: the widget that it is a part of.
        """
        super().__init__(parent)
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = Eliding(title, Role.TITLE)
        self.subtitle = Eliding(subtitle, Role.MUTED)
        if not subtitle:
            self.subtitle.hide()
        self.acts = QHBoxLayout()
        self.acts.setSpacing(8)
        self.above = QVBoxLayout()
        self.above.setSpacing(10)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 12)
        column.setSpacing(12)
        self._head = self._make_head()
        column.addLayout(self._head)
        column.addLayout(self.above)
        if scroll:
            self.body = Body(widest)
            self.content = self.body.content
            column.addWidget(self.body, 1)
        else:
            self.content = QVBoxLayout()
            self.content.setSpacing(12)
            column.addLayout(self.content, 1)
        for act in acts:
            self.add_act(act)

    def set_title(self, title: str, subtitle: str = "") -> None:
        """Show another title and subtitle."""
        self.title.setText(title)
        self.subtitle.setText(subtitle)
        self.subtitle.setVisible(bool(subtitle))

    def add_act(self, act: QWidget) -> None:
        """Add a button at the right end of the head."""
        self.acts.addWidget(act)

    def show_widget(self, widget: QWidget) -> None:
        """Scroll so that ``widget`` can be seen, where the page scrolls."""
        if hasattr(self, "body"):
            self.body.ensureWidgetVisible(widget)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the acts below a title that would otherwise be cut short."""
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        """Arrange what came while the page was hidden."""
        super().showEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """Arrange the head anew when a button or the text in it grows."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self._arrange()
        return done

    def _arrange(self) -> None:
        acts = self.acts.sizeHint().width()
        needed = self.title.sizeHint().width() + acts + _MARGINS if acts else 0
        below = needed > self.width()
        self._head.setDirection(
            QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight
        )
        self._head.setSpacing(6 if below else 16)

    def _make_head(self) -> QBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self.title)
        words.addWidget(self.subtitle)
        head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        head.setSpacing(16)
        head.addLayout(words, 1)
        head.addLayout(self.acts)
        head.setAlignment(self.acts, Qt.AlignmentFlag.AlignRight)
        return head
