"""A transition: what changes, from when, who hands over to whom, and what must be ready."""

from datetime import date
from enum import StrEnum
from typing import Final

from models.forms.fields import ChoiceField, Form, Shape, TextField, small_form
from models.kernel.errors import Refused
from models.kernel.text import Text, text


class Change(StrEnum):
    """What changes."""

    WORK = "work"
    RELEASE = "release"
    KOMMUNE = "kommune"
    CASEWORKER = "caseworker"
    OTHER = "other"


CHANGES: Final[dict[Change, Text]] = {
    Change.WORK: text("Transition", "From social services to education or job"),
    Change.RELEASE: text("Transition", "Release"),
    Change.KOMMUNE: text("Transition", "New kommune"),
    Change.CASEWORKER: text("Transition", "New caseworker"),
    Change.OTHER: text("Transition", "Something else"),
}

STILL_TO_COME: Final = text("Transition", "Choose a day that is still to come.")

TRANSITION: Final[Form] = small_form(
    "transition",
    text("Transition", "Prepare a transition"),
    ChoiceField(
        key="change",
        label=text("Transition", "What changes?"),
        choices=tuple((str(key), words) for key, words in CHANGES.items()),
        style="list",
        required=True,
        missing=text("Transition", "Choose what changes."),
    ),
    TextField(
        key="from_date",
        label=text("Transition", "From when?"),
        shape=Shape.DATE,
        longest=10,
        required=True,
        missing=text("Transition", "Write from when."),
    ),
    TextField(
        key="hands_over",
        label=text("Transition", "Who hands over?"),
        help=text("Transition", "Function and place, not the name."),
        longest=160,
        required=True,
        missing=text("Transition", "Write who hands over."),
    ),
    TextField(
        key="takes_over",
        label=text("Transition", "Who takes over?"),
        longest=160,
        required=True,
        missing=text("Transition", "Write who takes over."),
    ),
    TextField(
        key="ready",
        label=text("Transition", "What must be ready by then?"),
        longest=800,
        lines=4,
        required=True,
        missing=text("Transition", "Write what must be ready."),
    ),
)


def require_ahead(from_date: str, today: date) -> date:
    """Return the day of the change.

    Raises:
        Refused: it is past; names the field.
    """
    day = date.fromisoformat(from_date)
    if day <= today:
        raise Refused(STILL_TO_COME, "from_date")
    return day
