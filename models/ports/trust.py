"""Countersignatures, as a collection seen inside one unit of work."""

from typing import Protocol

from models.kernel.events import Kind
from models.office.countersignature import Countersignature


class Countersignatures(Protocol):
    """What wants a second person. ``save`` and ``add`` take up the entity's events."""

    def get(self, key: str) -> Countersignature:
        """Return the countersignature, or raise ``NotFoundError``."""

    def add(self, countersignature: Countersignature) -> None:
        """Keep a new one."""

    def save(self, countersignature: Countersignature) -> None:
        """Keep what became of it."""

    def every(self) -> tuple[Countersignature, ...]:
        """Return the open ones by day, then the settled ones, newest first (at most 500)."""

    def open_about(self, kind: Kind, key: str) -> tuple[Countersignature, ...]:
        """Return the open ones that concern a record."""
