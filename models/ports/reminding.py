"""What somebody was told of, and what they put off; one's own alone."""

from datetime import datetime
from typing import Protocol

from models.kernel.ids import EntryId


class Told(Protocol):
    """The reminders of whoever is unlocked."""

    def keep(self, at: datetime) -> None:
        """Keep until when one has been told; no record, so nothing is logged."""

    def put_off(self, entry_id: EntryId, until: datetime) -> None:
        """Keep until when a reminder is put off; likewise."""
