"""Stand-ins that every suite may use."""

from collections.abc import Callable
from concurrent.futures import Executor, Future
from datetime import UTC, datetime, timedelta
from typing import Any

from models.backups.backup import Backup, Why
from models.backups.standing import Rehearsal, Standing
from models.kernel.ids import UserId
from models.ports.backups import Copied, Made, Told, silent


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


class NoBackups:
    """Stands in for the backups of a vault: none are there, none are made."""

    place = ""

    def standing(self, now: datetime) -> Callable[[], Standing]:
        return Standing

    def snapshot(
        self, why: Why, at: datetime, by: UserId, told: Told = silent
    ) -> Callable[[], Made]:
        raise NotImplementedError

    def catch_up(self, at: datetime) -> Callable[[], Copied | None]:
        return lambda: None

    def rehearsal(self, name: str, *, second: bool, at: datetime) -> Callable[[], Rehearsal]:
        return lambda: Rehearsal(name, at, None)

    def before_import(self) -> None:
        self.place = "before"

    def use_place(self, path: str) -> None:
        self.place = path

    def package(self, folder: str, at: datetime, by: UserId) -> Callable[[], Backup]:
        raise NotImplementedError
