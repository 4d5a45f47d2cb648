"""Work that begins once the screen has gone on, as with a worker of its own, yet in this thread."""

from collections.abc import Callable
from concurrent.futures import Executor, Future
from functools import partial
from typing import Any

from PySide6.QtCore import QTimer

from tests.support import AtOnce
from ui.jobs import Report


class Later(Executor):
    """Runs work at the next turn of the event loop: a job can be watched before it begins."""

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        future: Future[Any] = Future()
        QTimer.singleShot(0, partial(self._run, future, partial(fn, *args, **kwargs)))
        return future

    def _run(self, future: Future[Any], work: Callable[[], Any]) -> None:
        done = AtOnce().submit(work)
        error = done.exception()
        if error is None:
            future.set_result(done.result())
        else:
            future.set_exception(error)


class Cancels:
    """Presses Cancel when a piece of work has told of its progress so many times.

    Attributes:
        heard: (steps done, steps in all), in their order.
    """

    def __init__(self, press: Callable[[], object], at: int) -> None:
        self._press, self._at = press, at
        self.heard: list[tuple[int, int]] = []

    def over(self, report: Report) -> Report:
        """Return a report that hears first."""

        def hear(done: int, total: int) -> None:
            self.heard.append((done, total))
            report(done, total)
            if len(self.heard) == self._at:
                self._press()

        return hear
