"""A decision on whether somebody may learn who reported: dated, with a scope and a reason."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from models.kernel.errors import Refused
from models.kernel.ids import ConcernId, UserId
from models.kernel.text import Text, text
from models.kernel.words import require_fit

CHOOSE_REASON: Final = text("Identity", "Choose why it must be opened.")
OWN_WORDS: Final = text("Identity", "Write why in a few words of your own.")
CHOOSE_SCOPE: Final = text("Identity", "Choose what the decision is about.")
TO_WHOM: Final = text("Identity", "Write who asks, for example the party's lawyer.")
WHY_DECIDED: Final = text("Identity", "Write what was weighed and why.")
LEAST_WORDS: Final = 5
LONGEST_TO: Final = 120
"""Letters in an own reason; a full stop is none."""


class Why(StrEnum):
    """Why a sealed identity is opened."""

    CALL_BACK = "call_back"
    DANGER = "danger"
    ASK_MORE = "ask_more"
    CONFLICT = "conflict"
    ACCESS = "access"
    AUTHORITY = "authority"
    OTHER = "other"


WHYS: Final[dict[Why, Text]] = {
    Why.CALL_BACK: text("Identity", "To call back as agreed"),
    Why.DANGER: text("Identity", "Somebody may be in danger now"),
    Why.ASK_MORE: text("Identity", "To ask about what was said"),
    Why.CONFLICT: text("Identity", "To see whether a colleague is too close to the caller"),
    Why.ACCESS: text("Identity", "A party has asked for access to the case"),
    Why.AUTHORITY: text("Identity", "The police or another authority must reach the caller"),
    Why.OTHER: text("Identity", "Something else"),
}


class Scope(StrEnum):
    """Who may learn it."""

    PARTY = "party"
    HANDOVER = "handover"
    AUTHORITY = "authority"
    COURT = "court"


SCOPES: Final[dict[Scope, Text]] = {
    Scope.PARTY: text("Identity", "The party who asks for access to the case"),
    Scope.HANDOVER: text("Identity", "The police, in a handover of the case"),
    Scope.AUTHORITY: text("Identity", "Another authority"),
    Scope.COURT: text("Identity", "A court"),
}


class ReleaseState(StrEnum):
    """Where a decision stands."""

    KEPT = "kept"  # the decision is that it stays sealed
    WAITING = "waiting"  # for the second person
    IN_FORCE = "in_force"
    DECLINED = "declined"


RELEASE_STATES: Final[dict[ReleaseState, Text]] = {
    ReleaseState.KEPT: text("Identity", "Stays sealed"),
    ReleaseState.WAITING: text("Identity", "Awaits the second person"),
    ReleaseState.IN_FORCE: text("Identity", "Released"),
    ReleaseState.DECLINED: text("Identity", "Declined by the second person"),
}


@dataclass(slots=True)
class Release:
    """One decision on one reporter. Source: ombudsmanden.dk, 6 December 2011.

    Attributes:
        to: who asks, in words.
        words: what was weighed.
        countersignature: the id of what asked for the second person, or "".
    """

    id: str
    identity_id: str
    concern_id: ConcernId
    scope: Scope
    to: str
    words: str
    decided_by: UserId
    decided_at: datetime
    state: ReleaseState
    countersignature: str = ""

    @property
    def in_force(self) -> bool:
        """Whether the identity may be given within the scope."""
        return self.state is ReleaseState.IN_FORCE

    def seconded(self, *, agreed: bool) -> None:
        """Take up the second person's answer; what was declined is no longer in force."""
        self.state = ReleaseState.IN_FORCE if agreed else ReleaseState.DECLINED


def require_reason(why: str, words: str) -> Why:
    """Return the reason if one was chosen and explained.

    Raises:
        Refused: none was chosen, or it is not explained.
    """
    if why not in {str(each) for each in Why}:
        raise Refused(CHOOSE_REASON, "why")
    if len(words.strip()) < LEAST_WORDS:
        raise Refused(OWN_WORDS, "words")
    require_fit(words, "words")
    return Why(why)


def require_decision(scope: str, to: str, words: str) -> Scope:
    """Return the scope if the decision says whom it is about and what was weighed.

    Raises:
        Refused: something is missing.
    """
    if scope not in {str(each) for each in Scope}:
        raise Refused(CHOOSE_SCOPE, "scope")
    if len(to.strip()) < LEAST_WORDS - 2:
        raise Refused(TO_WHOM, "to")
    if len(words.strip()) < LEAST_WORDS:
        raise Refused(WHY_DECIDED, "words")
    require_fit(to.strip(), "to", LONGEST_TO)
    require_fit(words, "words")
    return Scope(scope)
