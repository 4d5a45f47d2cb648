"""What to mind where the family must not be contacted before it is decided to be safe."""

from collections.abc import Iterable
from enum import StrEnum
from typing import Final

from models.calendar.entry import EntryKind
from models.forms.definitions.concern_kind import SAFE_WITH_FAMILY
from models.kernel.text import Text, text
from models.law.kinds import guarded

DO_NOT_CALL: Final = text(
    "ConcernKind",
    "Do not call the family. Contact may put the person in danger. Decide first, with "
    "reasons, whether contact is safe, and how.",
    "Stands at every step that would reach the family",
)
NOT_TO_PARENTS: Final = text(
    "ConcernKind",
    "Write in the report that the parents must not be told, and why.",
    "On the report on a child (underretning). Source: decisions on practice, 9",
)
CALLER_IS_FAMILY: Final = text(
    "ConcernKind",
    "Do not call the family. Call only the caller, on the number and at the time they gave.",
)

REACHES_FAMILY: Final = frozenset(
    {
        EntryKind.PLAN_CONTACT,
        EntryKind.HOME_VISIT,
        EntryKind.VISIT_NOTE,
        EntryKind.FOLLOW_UP,
        EntryKind.CONSENT,
        EntryKind.INFORM,
        EntryKind.RE_OFFER,
        EntryKind.TURNS_18,
        EntryKind.TRANSITION,
        EntryKind.EFFORT_CONTACT,
        EntryKind.CHECK_CONDITIONS,
        EntryKind.TELL_BACK,
        EntryKind.SAFE_CONTACT,
    }
)
"""Steps at which somebody might call or visit the family."""


class Care(StrEnum):
    """What a receiver of a case must mind; the code travels in the bundle, never changed."""

    NONE = ""
    AGREE_FIRST = "agree_first"


FOR_RECEIVERS: Final[dict[Care, Text]] = {
    Care.AGREE_FIRST: text(
        "ConcernKind",
        "Do not call the family. Contact may put the person in danger. Agree with the sender "
        "before anybody contacts the person or the family.",
        "First in what a bundle shows and prints. Source: decisions on practice, 10",
    )
}
"""What a bundle says first, in the words of the program that reads it."""


def care_for_receiver(kinds: Iterable[str], contact: str) -> Care:
    """Return what goes along with a case of these kinds.

    Args:
        kinds: codes of its concerns' kinds.
        contact: the newest answer to whether contact is safe, or "". Only contact with the
            family that somebody has agreed to lifts it: one with the citizen alone does not.
    """
    if guarded(kinds) and contact != SAFE_WITH_FAMILY:
        return Care.AGREE_FIRST
    return Care.NONE


def care_at(entry: EntryKind) -> Text | None:
    """Return what to mind at a step of a guarded concern; None where nobody is reached."""
    if entry is EntryKind.TELL_BACK:
        return CALLER_IS_FAMILY
    return DO_NOT_CALL if entry in REACHES_FAMILY else None
