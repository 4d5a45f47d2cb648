"""The log forgets what its oldest rows said; their hashes and counts stay."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from models.access.roles import Right
from models.audit.acts import Act
from models.audit.leaf import Note
from models.kernel.clock import stamp
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.text import text
from models.ports.work import BeginWork
from models.usecases.wants_second import wants_second

NOTHING_OLD: Final = text(
    "ThinLog",
    "No row may be thinned: rows stay 13 months, and longer while the clock cannot be trusted.",
)


@dataclass(frozen=True, slots=True)
class OldRows:
    """What may be thinned: how many rows, all written before that instant."""

    rows: int
    before: datetime


@dataclass(frozen=True, slots=True)
class FindOldRows:
    """Say how many rows are old enough; shows nothing of what they say."""

    begin: BeginWork

    def __call__(self) -> OldRows | None:
        """Return what may be thinned, or None.

        Raises:
            Refused: the role deletes nothing.
        """
        with self.begin() as work:
            work.actor.require(Right.DELETE)
            found = work.log_keeping.old_rows()
            return None if found is None else OldRows(found[2], found[1])


@dataclass(frozen=True, slots=True)
class ThinLog:
    """Thin every row that is old enough; countersigned afterwards by a second person."""

    begin: BeginWork

    def __call__(self) -> frozenset[Topic]:
        """Thin; return what changed.

        Raises:
            Refused: the role deletes nothing, or no row is old enough.
        """
        with self.begin() as work:
            work.actor.require(Right.DELETE)
            found = work.log_keeping.old_rows()
            if found is None:
                raise Refused(NOTHING_OLD)
            up_to, before, rows = found
            work.log_keeping.thin(up_to, before)
            about = (Kind.THINNING, str(up_to))
            work.note(Note(Act.LOG_THINNED, (about,), words=f"{rows} < {stamp(before)}"))
            wants_second(work, Act.LOG_THINNED, about)
            work.changed(*about)
            return work.commit()
