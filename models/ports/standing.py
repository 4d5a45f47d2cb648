"""Who is away and who stands in, seen inside one unit of work."""

from typing import Protocol

from models.calendar.absence import Absence
from models.kernel.ids import AbsenceId, EntryId, UserId


class Absences(Protocol):
    """Absences that hold now or later, and those that are over."""

    def get(self, absence_id: AbsenceId) -> Absence:
        """Return it, or raise ``NotFoundError``."""

    def keep(self, absence: Absence) -> None:
        """Keep it, new or changed; what a deputy may see changes at once."""

    def coming(self) -> tuple[Absence, ...]:
        """Return those that hold now or later, by their beginning."""

    def holder(self, entry_id: EntryId) -> UserId:
        """Return who has an entry now, or raise ``NotFoundError``."""
