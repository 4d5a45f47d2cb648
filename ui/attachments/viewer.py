"""One attachment, a page at a time, as pixels or words that a child process made of it."""

from dataclasses import replace
from functools import partial
from typing import Final

from PySide6.QtCore import QSize, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QWidget,
)

from models.kernel.errors import Refused
from models.ports.attachments import Glance, Look
from models.usecases.view_attachment import Laid
from ui.jobs import Job, Jobs
from ui.kit.announce import announce
from ui.kit.buttons import Button, plain_button
from ui.kit.dialogs import Dialog
from ui.kit.empty import EmptyState
from ui.kit.labels import Label
from ui.kit.text_box import TextBox
from ui.language import filled, say
from ui.paper.pages_view import Sheet
from ui.paper.pictures import image_of

STEPS: Final = (0.5, 0.75, 1.0, 1.5, 2.0, 3.0, 4.0)
"""How wide a page is drawn, as parts of the room there is."""
_LEAST: Final = QSize(520, 300)
_MOST: Final = QSize(1180, 860)
_EDGES: Final = 24
_AFTER_RESIZE_MS: Final = 200


class Viewer(Dialog):
    """Shows the picture only; closes like any dialog when the program is locked.

    Page up and down or the arrows turn pages, plus and minus zoom, Escape closes.
    """

    def __init__(self, parent: QWidget, look: Look, jobs: Jobs, laid: Laid) -> None:
        attachment = laid.attachment
        super().__init__(parent, f"{attachment.number} · {attachment.title}")
        self.setObjectName("viewer")
        self._look, self._jobs, self._laid = look, jobs, laid
        self._job: Job | None = None
        self._asked = (-1, 0)
        self.number, self.pages = 0, 1
        self._step = STEPS.index(1.0)
        self.wait = EmptyState("hourglass", self.tr("One moment …"))
        self.refusal = EmptyState("eye-off", self.tr("It cannot be shown"))
        self.words = TextBox()
        self.words.setReadOnly(True)
        self.words.setAccessibleName(attachment.title)
        self.area = QScrollArea()
        self.area.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.area.setAccessibleName(attachment.title)
        self.stack = QStackedWidget()
        for part in (self.wait, self.refusal, self.words, self.area):
            self.stack.addWidget(part)
        self.stack.setMinimumSize(_LEAST)
        self.back = plain_button(self.tr("Previous page"), "chevron-left")
        self.next = plain_button(self.tr("Next page"), "chevron-right")
        self.place = Label()
        self.smaller = plain_button(self.tr("Smaller"), "zoom-out")
        self.larger = plain_button(self.tr("Larger"), "zoom-in")
        self.close_button = plain_button(self.tr("Close"))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_AFTER_RESIZE_MS)
        self._timer.timeout.connect(self._draw)
        self._lay_out(parent)
        self._show_state()
        self._timer.start(0)

    def turn(self, by: int) -> None:
        """Go forward (1) or back (-1) by a page."""
        wanted = self.number + by
        if 0 <= wanted < self.pages:
            self.number = wanted
            self._draw()

    def zoom(self, by: int) -> None:
        """Draw the page larger (1) or smaller (-1)."""
        wanted = self._step + by
        if 0 <= wanted < len(STEPS):
            self._step = wanted
            self._draw()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn pages and zoom by keys; else do as every dialog."""
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_PageDown, Qt.Key.Key_Right):
            self.turn(1)
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_Left):
            self.turn(-1)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom(1)
        elif key == Qt.Key.Key_Minus:
            self.zoom(-1)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw anew when there is another width."""
        super().resizeEvent(event)
        self._timer.start(_AFTER_RESIZE_MS)

    def done(self, result: int) -> None:
        """Close; the child is ended and the picture let go."""
        self._timer.stop()
        self._stop()
        self._laid = replace(self._laid, data=b"")  # whoever opened it may still know it
        self.area.takeWidget()
        self.words.clear()
        super().done(result)

    def _stop(self) -> None:
        job, self._job = self._job, None
        if job is not None:
            job.cancel()

    @Slot()
    def _draw(self) -> None:
        ratio = self.devicePixelRatioF()
        room = max(self.stack.width() - _EDGES, 100)
        width = round(room * STEPS[self._step] * ratio)
        if self._asked == (self.number, width):
            return
        self._stop()
        self._asked = self.number, width
        if self._current() is None:
            self.stack.setCurrentWidget(self.wait)
        laid = self._laid
        work = partial(self._look, laid.sight, laid.data, self.number, width)
        then = partial(self._show, self._asked, ratio)
        refused = partial(self._refuse, self._asked)
        self._job = self._jobs.run_long(self, work, then, refused, paper=True)
        self._job.ended.connect(self._ended)
        self._show_state()

    @Slot()
    def _ended(self) -> None:
        self._job = None

    def _show(self, asked: tuple[int, int], ratio: float, glance: Glance) -> None:
        if asked != self._asked:
            return
        self.pages = max(glance.pages, 1)
        if glance.page is None:
            self.words.setPlainText(glance.words)
            self.stack.setCurrentWidget(self.words)
        else:
            image = image_of(glance.page)
            image.setDevicePixelRatio(ratio)
            sheet = Sheet(image, self.place.text())
            self.area.setWidget(sheet)
            sheet.adjustSize()
            self.stack.setCurrentWidget(self.area)
        self._show_state()
        announce(self, self.place.text())

    def _refuse(self, asked: tuple[int, int], refusal: Refused) -> None:
        if asked == self._asked:
            self.area.takeWidget()
            self.refusal.say(self.tr("It cannot be shown"), say(refusal.why))
            self.stack.setCurrentWidget(self.refusal)
            self._show_state()

    def _current(self) -> QWidget | None:
        """Return what is seen of the file, or None."""
        shown = self.stack.currentWidget()
        return shown if shown in (self.area, self.words) else None

    def _show_state(self) -> None:
        words = filled(self.tr("Page {page} of {pages}"), page=str(self.number + 1))
        self.place.setText(filled(words, pages=str(self.pages)))
        self.back.setEnabled(self.number > 0)
        self.next.setEnabled(self.number + 1 < self.pages)
        pixels = self.stack.currentWidget() in (self.area, self.wait)
        self.smaller.setEnabled(pixels and self._step > 0)
        self.larger.setEnabled(pixels and self._step + 1 < len(STEPS))

    def _lay_out(self, parent: QWidget) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(8)
        for part in (self.back, self.place, self.next):
            tools.addWidget(part)
        tools.addStretch(1)
        for part in (self.smaller, self.larger):
            tools.addWidget(part)
        self.content.addWidget(self.stack, 1)
        self.content.addLayout(tools)
        self.add_buttons((self.close_button,), self.close_button)
        self._connect()
        self.resize(_MOST.boundedTo(parent.window().size() - QSize(40, 40)))

    def _connect(self) -> None:
        acts: tuple[tuple[Button, partial[None]], ...] = (
            (self.back, partial(self.turn, -1)),
            (self.next, partial(self.turn, 1)),
            (self.smaller, partial(self.zoom, -1)),
            (self.larger, partial(self.zoom, 1)),
        )
        for button, act in acts:
            button.clicked.connect(act)
            button.setAutoDefault(False)
        self.close_button.clicked.connect(self.accept)
