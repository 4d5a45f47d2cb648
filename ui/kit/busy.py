"""Shows that something is being worked on, how far it is, and how to stop it."""

from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QSizePolicy, QWidget

from ui.jobs import Job
from ui.kit.announce import announce
from ui.kit.buttons import quiet
from ui.kit.labels import Label

SHOWN_AFTER_MS: Final = 1000
CANCEL_AFTER_MS: Final = 5000


class BusyBar(QFrame):
    """Stays hidden for work under a second; offers to cancel what takes over five.

    Signals:
        cancelled: the user wants the work to stop.
    """

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "soft")
        self.words = Label()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.cancel = quiet(self.tr("Cancel"), "x")
        self.cancel.clicked.connect(self._on_cancel)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 10, 8)
        row.setSpacing(14)
        row.addWidget(self.words)
        row.addWidget(self.bar, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.cancel)
        self._can_stop = False
        self._late, self._long = QTimer(self), QTimer(self)
        for timer, act in ((self._late, self._appear), (self._long, self._offer)):
            timer.setSingleShot(True)
            timer.timeout.connect(act)
        self.hide()

    def start(self, words: str, *, can_stop: bool = False) -> None:
        """Say what is being done, once it has taken a second."""
        self._can_stop = can_stop
        self.words.setText(words)
        self.bar.setAccessibleName(words)
        self.bar.setRange(0, 0)
        self.cancel.hide()
        self.cancel.setEnabled(True)
        self._late.start(SHOWN_AFTER_MS)
        self._long.start(CANCEL_AFTER_MS)

    @Slot(int, int)
    def show_progress(self, done: int, total: int) -> None:
        """Show how far it is; 0 in all: not known."""
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    @Slot()
    def finish(self) -> None:
        """Hide: it is done, or stopped."""
        self._late.stop()
        self._long.stop()
        self.hide()

    def watch(self, job: Job, words: str) -> None:
        """Follow a job from ``Jobs.run_long`` to its end."""
        self.start(words, can_stop=True)
        job.progressed.connect(self.show_progress)
        job.ended.connect(self.finish)
        self.cancelled.connect(job.cancel)

    @Slot()
    def _appear(self) -> None:
        self.show()
        announce(self, self.words.text())

    @Slot()
    def _offer(self) -> None:
        self.cancel.setVisible(self._can_stop)

    @Slot()
    def _on_cancel(self) -> None:
        self.cancel.setEnabled(False)
        self.words.setText(self.tr("Stopping …"))
        self.cancelled.emit()
