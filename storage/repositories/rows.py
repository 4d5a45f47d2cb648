"""Small steps between entities and rows."""

from collections.abc import Callable
from datetime import date, datetime
from typing import Protocol

from models.kernel.clock import instant, stamp
from models.kernel.events import Event, Kind
from models.kernel.ids import NewId
from models.office.office import Actor

Took = Callable[[Kind, str, list[Event]], None]
"""Takes up the events of a saved entity and says that it changed."""


class Unit(Protocol):
    """What repositories ask of the unit of work."""

    @property
    def actor(self) -> Actor:
        """In whose name it runs."""

    @property
    def now(self) -> datetime:
        """Its instant."""

    def changed(self, kind: Kind, key: str) -> None:
        """Say that a record changed."""


class Identifying(Unit, Protocol):
    """A unit of work that can also make ids."""

    @property
    def new_id(self) -> NewId:
        """Gives fresh ids."""


def maybe_stamp(moment: datetime | None) -> str | None:
    """Return the stored form, or None."""
    return None if moment is None else stamp(moment)


def maybe_day(stored: str | None) -> date | None:
    """Return the day, or None."""
    return None if stored is None else date.fromisoformat(stored)


def maybe_instant(stored: str | None) -> datetime | None:
    """Return the instant, or None."""
    return None if stored is None else instant(stored)
