"""Who takes what expires while the office is closed, inside one unit of work."""

from typing import Protocol

from models.calendar.closed import Cover
from models.calendar.entry import Entry
from models.kernel.ids import EntryId


class Covers(Protocol):
    """The answers to "who takes it?"."""

    def add(self, cover: Cover) -> None:
        """Keep an answer as the newest."""

    def newest(self, entry_id: EntryId) -> Cover | None:
        """Return the newest answer about an entry, or None."""

    def open_to_come(self) -> tuple[Entry, ...]:
        """Return the open entries of cases and concerns that are still to come, by deadline."""
