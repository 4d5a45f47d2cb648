"""Work off the GUI thread, answers on it."""

from collections.abc import Callable
from concurrent.futures import CancelledError, Executor, Future
from functools import partial
from threading import Event
from typing import Final, Generic, TypeVar

from PySide6.QtCore import QObject, Signal, Slot
from shiboken6 import isValid

from models.kernel.errors import EnvironmentFault, Refused
from models.kernel.text import text
from models.ports.records import NOT_FOUND, NotFoundError

T = TypeVar("T")
Report = Callable[[int, int], None]
"""Tells how far long work is: (steps done, steps in all; 0 in all: unknown).

Raises ``Stopped`` when the user has asked for it, so call it between steps and let the
unit of work undo what was begun.
"""


NO_MEMORY: Final = text("Jobs", "The computer has run out of memory.")
SAFE: Final = text("Jobs", "What was saved before is safe.")
CLOSE_PROGRAMS: Final = text(
    "Jobs",
    "Close other programs, then try again. If it happens again, lock and unlock the vault.",
)
_RETIRED: Final = "retired"


class Stopped(Exception):  # noqa: N818 - no error: the user asked for it
    """The user has cancelled the work; nothing is kept of it."""


def or_stopped(work: Callable[[Report], T], report: Report) -> T | None:
    """Do the work, or return None where the user has stopped it: the screen then says so."""
    try:
        return work(report)
    except Stopped:
        return None


class Job(QObject):
    """Long work under way, as the GUI thread sees it.

    Signals:
        progressed: (steps done, steps in all).
        ended: the work has succeeded, failed or stopped.
    """

    progressed = Signal(int, int)
    ended = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stop = Event()

    @Slot()
    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._stop.set()

    @property
    def cancelled(self) -> bool:
        """Whether it was asked to stop."""
        return self._stop.is_set()

    def report(self, done: int, total: int) -> None:
        """Tell how far the work is; called in the working thread.

        Raises:
            Stopped: the user has cancelled.
        """
        if self._stop.is_set():
            raise Stopped
        if isValid(self):
            self.progressed.emit(done, total)


class Answers(Generic[T]):
    """What to do with the outcome of one piece of work."""

    def __init__(
        self,
        owner: QObject,
        then: Callable[[T], object],
        refused: Callable[[Refused], object],
        fault: Callable[[EnvironmentFault], object],
        bug: Callable[[BaseException], object],
    ) -> None:
        self._owner, self._then, self._refused = owner, then, refused
        self._fault, self._bug = fault, bug

    @property
    def wanted(self) -> bool:
        """Whether the owner still lives and hears."""
        return _lives(self._owner)

    def settle(self, future: Future[T]) -> None:
        """Deliver the outcome; what belongs to a screen that is gone is dropped."""
        try:
            result = future.result()
        except (Stopped, CancelledError):
            return
        except Refused as refusal:
            if self.wanted:
                self._refused(refusal)
            return
        except NotFoundError:
            if self.wanted:
                self._refused(Refused(NOT_FOUND))
            return
        except EnvironmentFault as fault:
            self._fault(fault)
            return
        except MemoryError:  # beside the database, which has a sentence of its own
            self._fault(EnvironmentFault(NO_MEMORY, SAFE, CLOSE_PROGRAMS))
            return
        except Exception as error:  # noqa: BLE001 - whatever it is, the crash page must hear it
            self._bug(error)
            return
        if self.wanted:
            self._then(result)


def _lives(owner: QObject) -> bool:
    """Whether an object is there and neither it nor what it is a part of was retired."""
    if not isValid(owner):
        return False
    part: QObject | None = owner
    while part is not None:
        if part.property(_RETIRED):
            return False
        part = part.parent()
    return True


class Jobs(QObject):
    """Hands work to an executor and delivers each answer to its owner, if it still lives.

    The database executor has one worker, so work on the database never overlaps. A second
    executor makes paper and bundles from plain values, a third waits for disks and shares.

    Signals:
        faulted: an ``EnvironmentFault`` that the screen left to the main window.
        crashed: any other exception: a bug, for the crash page.
        idle_changed: (True when no work is under way).
    """

    faulted = Signal(object)
    crashed = Signal(object)
    idle_changed = Signal(bool)
    _finished = Signal(object)

    def __init__(
        self, executor: Executor, paper: Executor | None = None, disk: Executor | None = None
    ) -> None:
        super().__init__()
        self._executor = executor
        self._paper = paper or executor
        self._disk = disk or self._paper
        self._pending = 0
        self._ended = False
        self._finished.connect(self._deliver)

    @property
    def pending(self) -> int:
        """How many pieces of work are under way or waiting."""
        return self._pending

    def stop_long(self) -> None:
        """Ask all long work to stop at its next step: something must not wait for it."""
        for job in self.findChildren(Job):
            job.cancel()

    def retire(self, owner: QObject) -> None:
        """Let an owner and all within it ask and hear nothing more, however long it lives."""
        owner.setProperty(_RETIRED, True)  # noqa: FBT003 - Qt has no keywords

    def end(self) -> None:
        """Begin nothing more: the threads are about to end, and a timer may still ask."""
        self._ended = True

    def run(
        self,
        owner: QObject,
        work: Callable[[], T],
        then: Callable[[T], object],
        refused: Callable[[Refused], object],
        fault: Callable[[EnvironmentFault], object] | None = None,
    ) -> None:
        """Run ``work`` on the database; then call ``then``, or ``refused`` with the why.

        Args:
            owner: whose answer it is; when it is gone, the answer is dropped.
            work: runs in the worker; touches no widget.
            then: takes the result, on the GUI thread.
            refused: takes the refusal, on the GUI thread.
            fault: takes a failing disk, key or printer; without it ``faulted`` tells.
        """
        self._start(self._executor, work, self._answers(owner, then, refused, fault))

    def run_paper(
        self,
        owner: QObject,
        work: Callable[[], T],
        then: Callable[[T], object],
        refused: Callable[[Refused], object],
        fault: Callable[[EnvironmentFault], object] | None = None,
    ) -> None:
        """Do as ``run`` does, beside the database: PDFs and bundles from plain values."""
        self._start(self._paper, work, self._answers(owner, then, refused, fault))

    def run_aside(
        self,
        owner: QObject,
        work: Callable[[], T],
        then: Callable[[T], object],
        refused: Callable[[Refused], object],
        fault: Callable[[EnvironmentFault], object] | None = None,
    ) -> None:
        """Do as ``run`` does, beside database and paper: what waits for disks and shares."""
        self._start(self._disk, work, self._answers(owner, then, refused, fault))

    def run_long(
        self,
        owner: QObject,
        work: Callable[[Report], T],
        then: Callable[[T], object],
        refused: Callable[[Refused], object],
        fault: Callable[[EnvironmentFault], object] | None = None,
        *,
        paper: bool = False,
    ) -> Job:
        """Run work that reports its progress and can be cancelled between steps."""
        job = Job(self)
        executor = self._paper if paper else self._executor
        answers = self._answers(owner, then, refused, fault)
        self._start(executor, partial(work, job.report), answers, job)
        return job

    def _answers(
        self,
        owner: QObject,
        then: Callable[[T], object],
        refused: Callable[[Refused], object],
        fault: Callable[[EnvironmentFault], object] | None,
    ) -> Answers[T]:
        return Answers(owner, then, refused, fault or self.faulted.emit, self.crashed.emit)

    def _start(
        self,
        executor: Executor,
        work: Callable[[], T],
        answers: Answers[T],
        job: Job | None = None,
    ) -> None:
        if self._ended or not answers.wanted:
            return
        self._pending += 1
        if self._pending == 1:
            self.idle_changed.emit(False)  # noqa: FBT003 - a Qt signal has no keywords
        executor.submit(work).add_done_callback(partial(self._done, answers, job))

    def _done(self, answers: Answers[T], job: Job | None, future: Future[T]) -> None:
        if isValid(self):
            self._finished.emit(partial(self._settle, answers, job, future))

    def _settle(self, answers: Answers[T], job: Job | None, future: Future[T]) -> None:
        self._pending -= 1
        if job is not None and isValid(job):
            job.ended.emit()
            job.deleteLater()
        if self._pending == 0:
            self.idle_changed.emit(True)  # noqa: FBT003 - a Qt signal has no keywords
        answers.settle(future)

    @Slot(object)
    def _deliver(self, settle: Callable[[], None]) -> None:
        settle()
