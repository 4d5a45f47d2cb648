"""A PDF of ours, page below page, as sharp as the screen allows; drawn off the GUI thread."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from models.documents.pages import Page
from ui.jobs import Jobs
from ui.kit.theme import tokens
from ui.language import filled
from ui.paper.pictures import Draw, image_of, no_refusal

STEPS: Final = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0)
"""Pixels to the point, at which pages are zoomed; 1.0 is life-size at 72 dots an inch."""
A4_POINTS: Final = 595.0
_LEAST_FIT: Final = 0.3
_MOST_FIT: Final = 1.5
_SHARPEST: Final = 6.0
_AFTER_RESIZE_MS: Final = 200
_EDGES: Final = 26
_KEYS: Final = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1}


class Sheet(QWidget):
    """One page with a thin edge."""

    def __init__(self, image: QImage, name: str) -> None:
        super().__init__()
        self._image = image
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def image(self) -> QImage:
        """The picture that is shown."""
        return self._image

    def sizeHint(self) -> QSize:
        """Return the size of the page on this screen, with its edge."""
        return self._image.deviceIndependentSize().toSize() + QSize(2, 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw edge and page."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), tokens().border)
        painter.drawImage(1, 1, self._image)


class PagesView(QScrollArea):
    """Shows pages as wide as there is room, until somebody zooms; scrolls by keys.

    Ctrl and wheel, plus or minus zoom.

    Signals:
        drawn: the pages are on the screen: how many.
    """

    drawn = Signal(int)

    def __init__(
        self, draw: Draw, jobs: Jobs, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._draw, self._jobs = draw, jobs
        self._pdf = b""
        self._scale = self._zoom = 0.0
        self._across = float(A4_POINTS)
        self.sheets: list[Sheet] = []
        self.setAccessibleName(name)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._room = QWidget()
        self._room.setProperty("role", "body")
        self._column = QVBoxLayout(self._room)
        self._column.setContentsMargins(4, 4, 4, 4)
        self._column.setSpacing(12)
        self._column.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setWidget(self._room)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_AFTER_RESIZE_MS)
        self._timer.timeout.connect(self._again)

    def show_pdf(self, pdf: bytes, across: float = A4_POINTS) -> None:
        """Show this PDF, which must be one that ``paint`` made, from its first page.

        Args:
            pdf: the document.
            across: the width of its pages, in points.
        """
        self.clear()
        self._across = across
        self._pdf = pdf
        self._again()

    def clear(self) -> None:
        """Show nothing; a drawing under way is dropped."""
        self._pdf, self._scale = b"", 0.0
        self._remove_sheets()
        self.verticalScrollBar().setValue(0)

    def can_zoom(self, steps: int) -> bool:
        """Whether the pages can be shown larger (1) or smaller (-1)."""
        return bool(self.sheets) and self._next(steps) is not None

    def zoom_by(self, steps: int) -> None:
        """Show the pages one step larger (1) or smaller (-1), whatever room there is."""
        wanted = self._next(steps) if self.sheets else None
        if wanted is not None:
            self._zoom = 0.0 if wanted == self._fitting() else wanted
            self._again()

    def showEvent(self, event: QShowEvent) -> None:
        """Draw what was to be shown while nobody could see it."""
        super().showEvent(event)
        self._again()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw anew when there is another width."""
        super().resizeEvent(event)
        self._timer.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zoom with plus and minus; else scroll."""
        steps = _KEYS.get(Qt.Key(event.key()))
        if steps is None:
            super().keyPressEvent(event)
        else:
            self.zoom_by(steps)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl; else scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def _next(self, steps: int) -> float | None:
        """Return the next larger or smaller scale; as wide as the room is one of them."""
        scales = sorted({*STEPS, self._fitting()})
        if steps > 0:
            return next((each for each in scales if each > self._scale), None)
        return next((each for each in reversed(scales) if each < self._scale), None)

    @Slot()
    def _again(self) -> None:
        wanted = self._zoom or self._fitting()
        if not self._pdf or not self.isVisible() or wanted == self._scale:
            return
        self._scale = wanted
        ratio = self.devicePixelRatioF()
        work = partial(self._draw, self._pdf, min(wanted * ratio, _SHARPEST))
        then = partial(self._show, self._pdf, ratio)
        self._jobs.run_paper(self, work, then, no_refusal)

    def _fitting(self) -> float:
        width = max(self.viewport().width() - _EDGES, 1)
        return min(max(round(width / self._across, 2), _LEAST_FIT), _MOST_FIT)

    def _show(self, pdf: bytes, ratio: float, pages: Sequence[Page]) -> None:
        if pdf is not self._pdf:
            return
        bar = self.verticalScrollBar()
        share = bar.value() / bar.maximum() if bar.maximum() else 0.0
        self._remove_sheets()
        for number, page in enumerate(pages, 1):
            image = image_of(page)
            image.setDevicePixelRatio(ratio)
            name = filled(self.tr("Page {page} of {pages}"), page=str(number))
            sheet = Sheet(image, filled(name, pages=str(len(pages))))
            self.sheets.append(sheet)
            self._column.addWidget(sheet, 0, Qt.AlignmentFlag.AlignHCenter)
            sheet.show()  # at once: the scroll bar must know its end
        self._room.adjustSize()
        bar.setValue(round(share * bar.maximum()))
        self.drawn.emit(len(pages))

    def _remove_sheets(self) -> None:
        while self.sheets:
            old = self.sheets.pop()
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
