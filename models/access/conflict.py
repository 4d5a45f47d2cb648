"""A conflict of interest (inhabilitet): a person who is hidden from one user.

It stands against the person, not the case, so that what comes later about the same person is
hidden too. Source: forvaltningsloven (Public Administration Act), sections 3 to 6.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from models.access.reasons import in_words
from models.kernel.errors import Refused
from models.kernel.ids import CaseId, ConcernId, ConflictId, PersonId, UserId
from models.kernel.text import text

SAY_WHY: Final = text("Conflict", "Write briefly what the conflict of interest is.")
SAY_WHY_LIFTED: Final = text("Conflict", "Write why it no longer holds.")
LIFTED_BEFORE: Final = text("Conflict", "This conflict of interest has already been lifted.")
NOT_ONES_OWN: Final = text("Conflict", "Somebody else must lift your conflict of interest.")


@dataclass(slots=True)
class Conflict:
    """A person, and all about them, hidden from a user until it is lifted.

    Attributes:
        case_id: the case on which it was declared, if any.
        concern_id: the concern on which it was declared, if any.
        declared_by: the user, or a colleague who may assign.
    """

    id: ConflictId
    user_id: UserId
    person_id: PersonId
    case_id: CaseId | None
    concern_id: ConcernId | None
    reason: str
    declared_at: datetime
    declared_by: UserId
    lifted_at: datetime | None = None
    lifted_by: UserId | None = None
    lifted_reason: str = ""

    def __post_init__(self) -> None:
        """Raise ``Refused`` for a conflict without a reason."""
        self.reason = in_words(self.reason, SAY_WHY)

    def lift(self, reason: str, by: UserId, now: datetime) -> None:
        """End it.

        Raises:
            Refused: it is one's own, has no reason, or was lifted before.
        """
        if by == self.user_id:
            raise Refused(NOT_ONES_OWN)
        if self.lifted_at is not None:
            raise Refused(LIFTED_BEFORE)
        words = in_words(reason, SAY_WHY_LIFTED)
        self.lifted_at, self.lifted_by, self.lifted_reason = now, by, words
