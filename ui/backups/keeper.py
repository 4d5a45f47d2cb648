"""Keeps the backups without being asked: the day's one, and the second place caught up."""

from collections.abc import Callable
from functools import partial
from typing import Final, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from models.backups.backup import Why
from models.backups.standing import Place, Short, Standing
from models.kernel.errors import EnvironmentFault, Refused
from models.ports.backups import Aside, Copied, Made
from ui.backups.acts import BackupActs
from ui.changes import Changed
from ui.context import Context

FIRST_MS: Final = 20_000
"""After unlocking: the first screen comes first."""
AGAIN_MS: Final = 30 * 60_000

T = TypeVar("T")


class BackupKeeper(QObject):
    """Looks, makes what is due, copies what is missing; and knows how it stands.

    Signals:
        stood: (Standing) after each look.
        made: (Made) a backup was made and verified.
        trouble: (Text) it could not be made, or not be copied.
        busy_changed: whether a backup is being made.
    """

    stood = Signal(object)
    made = Signal(object)
    trouble = Signal(object)
    busy_changed = Signal(bool)

    def __init__(
        self, acts: BackupActs, context: Context, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._acts, self._context = acts, context
        self.standing: Standing | None = None
        self.busy = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._tick)

    @property
    def short(self) -> Short | None:
        """How it stands, in short; None before the first look."""
        return self.standing.in_short() if self.standing else None

    @Slot()
    def start(self) -> None:
        """Look now, and make what is due a little later, where backups are automatic."""
        self.look()
        if self._acts.automatic:
            self._timer.start(FIRST_MS)

    @Slot()
    def look(self) -> None:
        """Look at both places."""
        self._run(self._acts.show, self._look_aside)

    def _look_aside(self, aside: Aside[Standing]) -> None:
        jobs = self._context.jobs
        jobs.run_aside(self, aside, self._show, self._refused, self._no_look)

    def _show(self, standing: Standing) -> None:
        self.standing = standing
        self.stood.emit(standing)

    @Slot()
    def _tick(self) -> None:
        self._timer.start(AGAIN_MS)
        self._run(self._acts.show, self._tick_aside)

    def _tick_aside(self, aside: Aside[Standing]) -> None:
        self._context.jobs.run_aside(self, aside, self._act, self._refused, self._no_look)

    def _act(self, standing: Standing) -> None:
        self._show(standing)
        if standing.due:
            self.back_up(Why.DAILY)
        elif standing.second.found is Place.READY:
            self._run(self._acts.catch_up, self._catch_up)

    @Slot()
    def back_up(self, why: Why) -> None:
        """Make a backup now, unless one is being made."""
        if self.busy:
            return
        self._set_busy(busy=True)
        begin = partial(self._acts.begin, why)  # long, so that a lock can stop it
        self._context.jobs.run_long(self, begin, self._make, self._refused, self._failed)

    def _make(self, aside: Aside[Made]) -> None:
        jobs = self._context.jobs
        jobs.run_aside(self, aside, self._record, self._refused, self._failed)

    def _record(self, made: Made) -> None:
        def recorded(changed: Changed) -> None:
            self._set_busy(busy=False)
            self._context.feed.announce(changed)
            self.made.emit(made)
            if made.copied is not None and made.copied.trouble is not None:
                self.trouble.emit(made.copied.trouble)
            self.look()

        work = partial(self._acts.record, made)
        self._context.jobs.run(self, work, recorded, self._refused, self._failed)

    def _catch_up(self, aside: Aside[Copied | None]) -> None:
        jobs = self._context.jobs
        jobs.run_aside(self, aside, self._caught_up, self._refused, self._no_look)

    @Slot()
    def copy_now(self) -> None:
        """Copy the newest backup to the second place, if it lacks it."""
        self._run(self._acts.catch_up, self._catch_up)

    def _caught_up(self, copied: Copied | None) -> None:
        if copied is None:
            self.look()
            return
        if copied.trouble is not None:
            self.trouble.emit(copied.trouble)

        def recorded(changed: Changed) -> None:
            self._context.feed.announce(changed)
            self.look()

        self._run(partial(self._acts.record_copy, copied), recorded)

    def _failed(self, fault: EnvironmentFault) -> None:
        self._set_busy(busy=False)
        self.trouble.emit(fault.happened)
        self._run(partial(self._acts.failed, fault), self._context.feed.announce)
        self.look()

    def _no_look(self, fault: EnvironmentFault) -> None:
        self.trouble.emit(fault.happened)

    def _refused(self, refusal: Refused) -> None:
        self._set_busy(busy=False)
        self.trouble.emit(refusal.why)

    def _set_busy(self, *, busy: bool) -> None:
        if self.busy != busy:
            self.busy = busy
            self.busy_changed.emit(busy)

    def _run(self, work: Callable[[], T], then: Callable[[T], object]) -> None:
        self._context.jobs.run(self, work, then, self._refused)
