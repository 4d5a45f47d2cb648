"""What leaves the calendar in a file, and busy times that came in one."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from models.calendar.agenda import CalendarRow
from models.calendar.busy import Imported, Span
from models.kernel.ids import EntryId


class CalendarFiles(Protocol):
    """Entries as the calendar shows them, and one's own busy times."""

    def rows(self, entries: Sequence[EntryId]) -> tuple[CalendarRow, ...]:
        """Return those entries that are open, seen and not at rest, by time."""

    def began_as(self, entry: CalendarRow) -> tuple[str, int]:
        """Return what an entry is called however often it is moved, and how often it was.

        That is where the chain of moves began; of a meeting's entry, the meeting.
        """

    def imported(self) -> Imported | None:
        """Return what one has read in, or None."""

    def replace_busy(self, spans: Sequence[Span]) -> None:
        """Keep these as one's busy times in place of those before; none forgets them all."""

    def forget_until(self, moment: datetime) -> None:
        """Forget everybody's busy times that ended before an instant, or whose user has left."""
