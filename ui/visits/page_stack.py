"""Pages of a document one below the other, as sharp as the screen allows, with zoom."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from models.documents.pages import Page
from ui.kit.theme import tokens
from ui.visits.printing import image_of

STEPS: Final = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0)
"""Pixels to the point at which pages are shown; 1.0 is life-size at 72 dots an inch."""
_KEYS: Final = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1}


class Sheet(QWidget):
    """One page with a thin edge."""

    def __init__(self, image: QImage, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = image
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def image(self) -> QImage:
        """The picture that is shown."""
        return self._image

    def sizeHint(self) -> QSize:
        """Be as large as the page."""
        ratio = self._image.devicePixelRatio()
        size = self._image.size()
        return QSize(round(size.width() / ratio) + 2, round(size.height() / ratio) + 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw page and edge."""
        painter = QPainter(self)
        painter.drawImage(1, 1, self._image)
        painter.setPen(QPen(QColor(tokens().control_border), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


class PageStack(QScrollArea):
    """Scrolls by keys; Ctrl and wheel, plus or minus zoom.

    Signals:
        zoom_wanted: how many steps larger (or smaller).
    """

    zoom_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Preview of the pages"))
        self.sheets: list[Sheet] = []
        self._inside = inside = QWidget()
        inside.setProperty("role", "body")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(8, 8, 8, 8)
        self._column.setSpacing(14)
        self._column.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setWidget(inside)

    def show_pages(self, pages: Sequence[Page]) -> None:
        """Show these pages; the place in the document stays."""
        bar = self.verticalScrollBar()
        share = bar.value() / bar.maximum() if bar.maximum() else 0.0
        while self.sheets:
            old = self.sheets.pop()
            old.hide()
            old.deleteLater()
        for number, page in enumerate(pages, 1):
            image = image_of(page)
            image.setDevicePixelRatio(self.devicePixelRatioF())
            name = self.tr("Page {number} of {count}")
            name = name.replace("{number}", str(number)).replace("{count}", str(len(pages)))
            sheet = Sheet(image, name)
            self.sheets.append(sheet)
            self._column.addWidget(sheet, 0, Qt.AlignmentFlag.AlignHCenter)
        self._inside.adjustSize()
        bar.setValue(round(share * bar.maximum()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zoom with plus and minus; else scroll."""
        step = _KEYS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.zoom_wanted.emit(step)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl; else scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_wanted.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)
