"""Access to one case for a time: it always has an end, and can be taken back before."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from models.access.reasons import in_words
from models.kernel.errors import Refused
from models.kernel.ids import CaseId, GrantId, UserId
from models.kernel.text import text

LONGEST: Final = timedelta(days=184)
"""No grant lasts longer: six months, then somebody asks again. Source: the office's practice."""

SAY_WHY: Final = text("Access", "Write why the colleague needs the case.")
NOT_AHEAD: Final = text("Access", "Choose a day that is still to come.")
TOO_LONG: Final = text("Access", "Choose a day within the next six months.")
ALREADY_BACK: Final = text("Access", "This access has already ended.")


@dataclass(slots=True)
class Grant:
    """A case opened to one user from one instant to another.

    Attributes:
        ends_at: the first instant at which it no longer holds.
    """

    id: GrantId
    case_id: CaseId
    user_id: UserId
    reason: str
    starts_at: datetime
    ends_at: datetime
    granted_at: datetime
    granted_by: UserId
    revoked_at: datetime | None = None
    revoked_by: UserId | None = None

    def __post_init__(self) -> None:
        """Raise ``Refused`` for a grant without reason or a sensible end."""
        self.reason = in_words(self.reason, SAY_WHY)
        if self.ends_at <= self.starts_at:
            raise Refused(NOT_AHEAD, "until")
        if self.ends_at - self.starts_at > LONGEST:
            raise Refused(TOO_LONG, "until")

    def holds(self, now: datetime) -> bool:
        """Whether it opens the case at that instant."""
        return self.revoked_at is None and self.starts_at <= now < self.ends_at

    def revoke(self, by: UserId, now: datetime) -> None:
        """Take it back.

        Raises:
            Refused: it has ended.
        """
        if self.revoked_at is not None or now >= self.ends_at:
            raise Refused(ALREADY_BACK)
        self.revoked_at, self.revoked_by = now, by
