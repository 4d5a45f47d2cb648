"""A reminder is put off until later today, or was told; the entry itself stays as it is."""

from dataclasses import dataclass
from datetime import datetime

from models.calendar.entry import NOT_OPEN, EntryStatus
from models.calendar.reminders import Later, laters, put_off_until
from models.kernel.clock import local
from models.kernel.errors import Refused
from models.kernel.ids import EntryId
from models.ports.work import BeginWork
from models.usecases.common import casework


@dataclass(frozen=True, slots=True)
class RemindLater:
    """Put one's own reminder off. It is no record of a case: nothing is logged of it."""

    begin: BeginWork

    def __call__(self, entry_id: EntryId, later: Later) -> datetime:
        """Put it off; return when it comes back, never after the entry's own time.

        Raises:
            Refused: the entry is no longer open, or that time of today has passed.
            NotFoundError: there is no such entry, or it is hidden from this user.
        """
        with self.begin() as work:
            casework(work)
            entry = work.entries.get(entry_id)
            if entry.status is not EntryStatus.OPEN:
                raise Refused(NOT_OPEN)
            closes = work.opening.closing(local(work.now).date())
            chosen = laters(work.now, closes).get(later)
            until = put_off_until(entry.kind, entry.due_at, chosen, work.now)
            work.told.put_off(entry.id, until)
            work.commit()
            return until


@dataclass(frozen=True, slots=True)
class KeepTold:
    """Keep until when one has been told, so that nothing is told twice or never."""

    begin: BeginWork

    def __call__(self, at: datetime) -> None:
        """Keep it; an earlier instant than the one kept changes nothing."""
        with self.begin() as work:
            casework(work)
            work.told.keep(at)
            work.commit()
