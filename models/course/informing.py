"""The duty to inform: told, later, or not at all; a dated decision with a reason and a review."""

from datetime import date
from enum import StrEnum
from typing import Final

from models.course.consent import WAYS
from models.forms.fields import ChoiceField, Form, Shape, TextField, When, small_form
from models.kernel.errors import Refused
from models.kernel.text import Text, text


class Informed(StrEnum):
    """Whether somebody was told that we hold something on them."""

    INFORMED = "informed"
    POSTPONED = "postponed"
    OMITTED = "omitted"


DECISIONS: Final[dict[Informed, Text]] = {
    Informed.INFORMED: text("Informed", "Informed"),
    Informed.POSTPONED: text("Informed", "Postponed"),
    Informed.OMITTED: text("Informed", "Left out"),
}
_HELD_BACK: Final = (str(Informed.POSTPONED), str(Informed.OMITTED))

LATER_REVIEW: Final = text("Informing", "Choose a day for the review that is still to come.")

INFORM: Final[Form] = small_form(
    "inform",
    text("Informing", "The duty to inform"),
    ChoiceField(
        key="who",
        label=text("Informing", "Whom is it about?"),
        choices=(),
        style="list",
        required=True,
        missing=text("Informing", "Choose whom it is about."),
    ),
    ChoiceField(
        key="decision",
        label=text("Informing", "What is decided?"),
        choices=tuple((str(key), words) for key, words in DECISIONS.items()),
        required=True,
        missing=text("Informing", "Choose what is decided."),
    ),
    TextField(
        key="on",
        label=text("Informing", "On"),
        shape=Shape.DATE,
        longest=10,
        required=True,
        missing=text("Informing", "Write the date."),
    ),
    ChoiceField(
        key="how",
        label=text("Informing", "How?"),
        choices=WAYS,
        required=True,
        missing=text("Informing", "Choose how."),
        when=When("decision", (str(Informed.INFORMED),)),
    ),
    TextField(
        key="reason",
        label=text("Informing", "Why?"),
        help=text(
            "Informing",
            "Weighty interests must speak against it, now and for this person. "
            "Data Protection Act § 22.",
        ),
        longest=600,
        lines=3,
        required=True,
        missing=text("Informing", "Write why it is postponed or left out."),
        when=When("decision", _HELD_BACK),
    ),
    TextField(
        key="review",
        label=text("Informing", "Looked at again on"),
        shape=Shape.DATE,
        longest=10,
        required=True,
        missing=text("Informing", "Write when it is looked at again."),
        when=When("decision", _HELD_BACK),
    ),
)
"""Source: databeskyttelsesloven § 22; the decision is dated, with a reason and a review."""


def require_review(review: str, today: date) -> date | None:
    """Return the day of the review; None where there is none.

    Raises:
        Refused: it is not still to come; names the field.
    """
    if not review:
        return None
    day = date.fromisoformat(review)
    if day <= today:
        raise Refused(LATER_REVIEW, "review")
    return day
