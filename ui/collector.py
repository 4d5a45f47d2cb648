"""Garbage is collected on the GUI thread, and on no other.

Python collects in whichever thread happens to fill its counter. On a worker that would take
windows, pictures and painters apart while the GUI thread paints with them.
Source: doc.qt.io, "Threads and QObjects" (deleting); riverbankcomputing.com/pipermail/pyqt,
August 2011 (collecting on a timer, as calibre and pyqtgraph do).
"""

import gc
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Slot

_EVERY_MS: Final = 200


class Collector(QObject):
    """Switches the automatic collection off, and looks five times a second what is due.

    It stays off after the end: what is left then goes with the process.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._tick = QTimer(self)
        self._tick.setInterval(_EVERY_MS)
        self._tick.timeout.connect(self._on_tick)
        self._tick.start()

    def end(self) -> None:
        """Collect no more: the threads have ended."""
        self._tick.stop()

    @Slot()
    def _on_tick(self) -> None:
        collect_what_is_due()


def collect_what_is_due() -> int:
    """Collect the generations whose counters are over their thresholds; return how many.

    Screens that were let go are deleted first: their C++ half must go before Python takes
    the other apart, or it asks a half that has nothing left. Call it on the GUI thread.
    """
    counts = zip(gc.get_count(), gc.get_threshold(), strict=True)
    due = [each for each, (count, limit) in enumerate(counts) if 0 < limit < count]
    if due:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        gc.collect(due[-1])
    return len(due)
