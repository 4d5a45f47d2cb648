"""Who may see which case, seen inside one unit of work."""

from typing import Protocol

from models.access.conflict import Conflict
from models.access.grant import Grant
from models.access.rows import ConflictRow, Preview, SeerRow
from models.kernel.events import Kind
from models.kernel.ids import CaseId, ConflictId, EntryId, GrantId, PersonId, UserId
from models.office.office import User


class Access(Protocol):
    """Grants and conflicts of interest, and what follows from them.

    What the acting user may not see is left out of every answer.
    """

    def grant(self, grant_id: GrantId) -> Grant:
        """Return the grant, or raise ``NotFoundError``."""

    def keep_grant(self, grant: Grant) -> None:
        """Keep a grant, new or taken back."""

    def conflict(self, conflict_id: ConflictId) -> Conflict:
        """Return the conflict of interest, or raise ``NotFoundError``; never one's own."""

    def keep_conflict(self, conflict: Conflict) -> None:
        """Keep a conflict, new or lifted; what can be seen changes at once."""

    def same_person(self, person_id: PersonId) -> tuple[PersonId, ...]:
        """Return the person and those linked to it or with the same CPR number, by id."""

    def in_conflict(self, user: UserId, person_id: PersonId) -> bool:
        """Whether the user has a conflict of interest with the person."""

    def sees(self, user: User, case_id: CaseId) -> bool:
        """Whether the user can see the case now."""

    def sees_all(self, user: User, records: tuple[tuple[Kind, str], ...]) -> bool:
        """Whether what is about these records is shown to the user now."""

    def barred(self, user: UserId, record: tuple[Kind, str]) -> bool:
        """Whether a conflict of interest hides a case or a concern from the user."""

    def sees_entry(self, user: User, entry_id: EntryId) -> bool:
        """Whether the user can see what an entry is about now."""

    def seers(self, case_id: CaseId) -> tuple[SeerRow, ...]:
        """Return the users who can see a case now, with the reason, by name."""

    def conflicts_of_case(self, case_id: CaseId) -> tuple[ConflictRow, ...]:
        """Return the conflicts in force that hide a case, oldest first."""

    def preview(self, user: User) -> Preview:
        """Return what a user can see, by the same rules that every record is read by."""
