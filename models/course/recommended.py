"""A recommendation's states, and what follows from each outcome: two tables."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from models.calendar import deadlines
from models.calendar.deadlines import After
from models.calendar.entry import EntryKind
from models.kernel.errors import Refused
from models.kernel.text import Text, text


class Recommended(StrEnum):
    """What the Infohus may recommend; the codes of the form."""

    HOME_VISIT = "home_visit"
    REFERRAL = "referral"
    REJECTION = "rejection"
    POLICE_TAKEOVER = "police_takeover"


class Standing(StrEnum):
    """Where a recommendation stands."""

    PREPARED = "prepared"
    AWAITS = "awaits"  # takes effect when a second person approves
    UNSIGNED = "unsigned"  # in force at once, to be approved afterwards
    IN_FORCE = "in_force"  # the office wants no second person
    APPROVED = "approved"
    RETURNED = "returned"


STANDINGS: Final[dict[Standing, Text]] = {
    Standing.PREPARED: text("Recommendation", "Prepared"),
    Standing.AWAITS: text("Recommendation", "Awaits approval"),
    Standing.UNSIGNED: text("Recommendation", "In force, awaits approval"),
    Standing.IN_FORCE: text("Recommendation", "In force"),
    Standing.APPROVED: text("Recommendation", "Approved"),
    Standing.RETURNED: text("Recommendation", "Sent back"),
}

WRITABLE: Final = frozenset({Standing.PREPARED, Standing.RETURNED})
"""Where somebody still writes."""
TO_APPROVE: Final = frozenset({Standing.AWAITS, Standing.UNSIGNED})
TAKES_EFFECT: Final = frozenset({Standing.UNSIGNED, Standing.IN_FORCE, Standing.APPROVED})
ENDED: Final = frozenset({Standing.IN_FORCE, Standing.APPROVED})

MOVES: Final[dict[Standing, frozenset[Standing]]] = {
    Standing.PREPARED: frozenset(
        {Standing.PREPARED, Standing.AWAITS, Standing.UNSIGNED, Standing.IN_FORCE}
    ),
    Standing.RETURNED: frozenset(
        {Standing.RETURNED, Standing.AWAITS, Standing.UNSIGNED, Standing.IN_FORCE}
    ),
    Standing.AWAITS: frozenset({Standing.APPROVED, Standing.RETURNED}),
    Standing.UNSIGNED: frozenset({Standing.APPROVED, Standing.RETURNED}),
    Standing.IN_FORCE: frozenset(),
    Standing.APPROVED: frozenset(),
}
"""Whence, and whither it may go from there."""

NOT_NOW: Final = text(
    "Recommendation", "The recommendation stands otherwise by now. Look at it again."
)


def require_way(source: Standing, target: Standing) -> None:
    """Do nothing when a recommendation may go from one standing to the other.

    Raises:
        Refused: it may not.
    """
    if target not in MOVES[source]:
        raise Refused(NOT_NOW)


@dataclass(frozen=True, slots=True)
class Follows:
    """What follows from an outcome once it is in force.

    Attributes:
        entry: the next step that is put in the calendar, due after ``period``.
        transition: how the case goes on from its recommendation, a name in the table of
            stages; "" where it stays.
        guide: what happens next, in words, for the one who writes it.
    """

    entry: EntryKind
    period: After
    transition: str
    guide: Text


FOLLOWS: Final[dict[Recommended, Follows]] = {
    Recommended.HOME_VISIT: Follows(
        EntryKind.PLAN_CONTACT, deadlines.PLAN_CONTACT, "to_talk",
        text("Recommendation", "Next step: plan the talk or visit."),
    ),
    Recommended.REFERRAL: Follows(
        EntryKind.FOLLOW_UP, deadlines.NEXT_FOLLOW_UP, "to_follow_up",
        text("Recommendation", "Next step: a follow-up with the body that takes it on."),
    ),
    Recommended.REJECTION: Follows(
        EntryKind.CLOSE, deadlines.CLOSE, "",
        text("Recommendation", "Next step: close the case. Nothing more is asked of anybody."),
    ),
    Recommended.POLICE_TAKEOVER: Follows(
        EntryKind.POLICE_QUESTION, deadlines.POLICE_QUESTION, "",
        text(
            "Recommendation",
            "Next step: ask the police. Only their own answer suspends the case.",
        ),
    ),
}  # fmt: skip
"""Source: the project's decisions on practice, 2 and 11: a takeover is the police's own answer."""
