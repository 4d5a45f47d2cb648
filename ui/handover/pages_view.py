"""Our own PDF, page below page, as it will be read; pictures made off the GUI thread."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from models.documents.pages import Page
from models.kernel.errors import Refused
from ui.jobs import Jobs
from ui.kit.theme import tokens

Draw = Callable[[bytes, float], list[Page]]
A4_POINTS: Final = 595.0
_LEAST_SCALE: Final = 0.3
_MOST_SCALE: Final = 3.0
_AFTER_RESIZE_MS: Final = 200
_EDGE: Final = 26


class Sheet(QWidget):
    """One page with a thin edge."""

    def __init__(self, image: QImage, words: str) -> None:
        super().__init__()
        self._image = image
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the size of the page on this screen."""
        return self._image.deviceIndependentSize().toSize() + QSize(2, 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw edge and page."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), tokens().border)
        painter.drawImage(1, 1, self._image)


class PagesView(QScrollArea):
    """Shows a PDF as wide as there is room; scrolls with mouse and keyboard.

    Signals:
        drawn: how many pages are shown.
    """

    drawn = Signal(int)

    def __init__(
        self, draw: Draw, jobs: Jobs, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._draw, self._jobs = draw, jobs
        self._pdf = b""
        self._scale = 0.0
        self.setAccessibleName(name)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        room = QWidget()
        room.setProperty("role", "body")
        self._column = QVBoxLayout(room)
        self._column.setContentsMargins(4, 4, 4, 4)
        self._column.setSpacing(12)
        self._column.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setWidget(room)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_AFTER_RESIZE_MS)
        self._timer.timeout.connect(self._again)

    @property
    def pages(self) -> int:
        """How many pages are shown."""
        return self._column.count()

    def show_pdf(self, pdf: bytes) -> None:
        """Show this PDF, which must be one that ``paint`` made."""
        self._pdf, self._scale = pdf, 0.0
        self._again()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw anew when there is another width."""
        super().resizeEvent(event)
        self._timer.start()

    @Slot()
    def _again(self) -> None:
        wanted = self._wanted()
        if not self._pdf or wanted == self._scale:
            return
        self._scale = wanted
        ratio = self.devicePixelRatioF()
        work = partial(self._draw, self._pdf, min(wanted * ratio, 6.0))
        self._jobs.run_paper(self, work, partial(self._show, ratio), self._refused)

    def _wanted(self) -> float:
        width = max(self.viewport().width() - _EDGE, 1)
        return min(max(round(width / A4_POINTS, 2), _LEAST_SCALE), _MOST_SCALE)

    def _show(self, ratio: float, pages: Sequence[Page]) -> None:
        while (item := self._column.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for number, page in enumerate(pages, 1):
            image = QImage(
                page.pixels, page.width, page.height, page.stride, QImage.Format.Format_RGB32
            ).copy()
            image.setDevicePixelRatio(ratio)
            said = self.tr("Page {page} of {pages}").replace("{page}", str(number))
            self._column.addWidget(Sheet(image, said.replace("{pages}", str(len(pages)))))
        self.drawn.emit(len(pages))

    def _refused(self, _refusal: Refused) -> None:
        """Nothing refuses to be drawn; a bug goes to the crash page."""
