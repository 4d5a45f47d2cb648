"""Keeps a half-filled form, a second after each pause."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from shiboken6 import isValid

from models.kernel.errors import EnvironmentFault, Refused
from models.kernel.ids import DraftId
from models.usecases.save_draft import Half, Kept
from ui.context import Context

PAUSE_MS: Final = 1000
LATEST_MS: Final = 4000


class DraftKeeper(QObject):
    """Saves what ``snapshot`` gives, when the typing pauses.

    Signals:
        kept: the instant of a save that is on disk.
        failed: a save that did not succeed; the words are still on the screen.
    """

    kept = Signal(object)
    failed = Signal()

    draft: DraftId | None = None

    def __init__(
        self,
        save: Callable[[Half], Kept],
        context: Context,
        snapshot: Callable[[], Half | None],
        parent: QObject,
    ) -> None:
        """Begin without a draft.

        Args:
            save: keeps a form.
            context: jobs, and where changes are told.
            snapshot: the form as it stands, or None while there is nothing to keep.
            parent: the screen, which owns this object.
        """
        super().__init__(parent)
        self._save, self._context, self._snapshot = save, context, snapshot
        self._under_way = 0
        self._again = self._closed = self._told = False
        self._then: Callable[[], object] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self.save_now)
        self._latest = QTimer(self)  # one who never pauses is saved as well
        self._latest.setSingleShot(True)
        self._latest.setInterval(LATEST_MS)
        self._latest.timeout.connect(self.save_now)

    @property
    def waiting(self) -> bool:
        """Whether something typed is not yet on disk."""
        return self.unsaved or self._under_way > 0

    @property
    def unsaved(self) -> bool:
        """Whether something typed is not even on its way to the disk."""
        return self._timer.isActive()

    @property
    def half(self) -> bool:
        """Whether there is something half-filled, to come back to."""
        return self.waiting or self.draft is not None

    @Slot()
    def touch(self) -> None:
        """Something was typed: save after the pause."""
        if not self._closed:
            self._timer.start()
            if not self._latest.isActive():
                self._latest.start()

    @Slot()
    def save_now(self) -> None:
        """Save without waiting for a pause, as before a lock."""
        self._timer.stop()
        self._latest.stop()
        if self._closed:
            return
        if self._under_way and self.draft is None:
            self._again = True  # else the same call would become two drafts
            return
        half = self._snapshot()
        if half is None:
            return
        self._under_way += 1
        work = partial(self._save, replace(half, draft=self.draft))
        told = self._context.feed  # outlives the screen: a list of drafts must hear of it
        self._context.jobs.run(told, work, self._on_kept, self._on_refused, self._on_fault)

    def settle(self, then: Callable[[], object]) -> None:
        """Save no more, and call ``then`` once no save is under way."""
        self._timer.stop()
        self._latest.stop()
        self._closed = True
        if self._under_way:
            self._then = then
        else:
            then()

    def reopen(self) -> None:
        """Go on saving: what was to be the end was refused."""
        self._closed = False
        self.touch()

    def renew(self) -> None:
        """What was written is saved for good, and its draft gone: the next one is new."""
        self.draft, self._closed = None, False

    def _on_kept(self, kept: Kept) -> None:
        if not isValid(self):  # the screen is gone meanwhile
            self._context.feed.announce(kept.changed)
            return
        self.draft, self._told = kept.draft, False
        self.kept.emit(kept.saved_at)
        self._context.feed.announce(kept.changed)
        self._finish()

    def _on_refused(self, _refusal: Refused) -> None:
        """The draft is gone, discarded on another page: what is written here is kept anew."""
        if not isValid(self):
            return
        self._again = self._again or self.draft is not None
        self.draft = None
        self.failed.emit()
        self._finish()

    def _on_fault(self, fault: EnvironmentFault) -> None:
        if not isValid(self):
            self._context.jobs.faulted.emit(fault)
            return
        self.failed.emit()
        if not self._told:  # said once, not at each pause
            self._context.jobs.faulted.emit(fault)
        self._told = True
        self._finish()

    def _finish(self) -> None:
        self._under_way -= 1
        if self._under_way:
            return
        then, self._then = self._then, None
        again, self._again = self._again, False
        if then is not None:
            then()
        elif again:
            self.save_now()
