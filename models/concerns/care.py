"""What to mind where the family must not be contacted before it is decided to be safe."""

from typing import Final

from models.calendar.entry import EntryKind
from models.kernel.text import Text, text

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


def care_at(entry: EntryKind) -> Text | None:
    """Return what to mind at a step of a guarded concern; None where nobody is reached."""
    if entry is EntryKind.TELL_BACK:
        return CALLER_IS_FAMILY
    return DO_NOT_CALL if entry in REACHES_FAMILY else None
