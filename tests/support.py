"""Stand-ins that every suite may use."""

from collections.abc import Callable
from concurrent.futures import Executor, Future
from datetime import UTC, datetime, timedelta
from typing import Any


class AtOnce(Executor):
    """Runs work in the caller's thread: tests see the answer at once."""

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        future: Future[Any] = Future()
        try:
            future.set_result(fn(*args, **kwargs))
        except Exception as error:  # noqa: BLE001 - as a real executor does
            future.set_exception(error)
        return future


class FrozenClock:
    """Stands at Wednesday 14.1.2026, 8.30 in Denmark, until it is moved."""

    def __init__(self, at: datetime = datetime(2026, 1, 14, 7, 30, tzinfo=UTC)) -> None:
        self.at = at

    def now(self) -> datetime:
        return self.at

    def move(self, **span: float) -> None:
        self.at += timedelta(**span)
