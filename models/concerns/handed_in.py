"""A case that another kommune hands over to us: what is asked when it is taken over or rejected."""

from typing import Final

from models.forms.definitions.call import CALL
from models.forms.definitions.concern_kind import KIND_CHOICES
from models.forms.fields import ChoiceField, Form, Shape, TextField, When, small_form
from models.kernel.text import Text, text

NOT_OURS: Final = text("HandedIn", "Only a kommune takes a case over from another kommune.")
ONLY_A_TRIAL: Final = text(
    "HandedIn", "A trial shipment holds no case. Write the receipt; nothing else is to be done."
)
SEEN_IN: Final = text("HandedIn", "Handed over from {sender} as {number}")
NO_WORDS: Final = text(
    "HandedIn", "Handed over by {sender} as {number}. No concern came along."
)
CARE_GOES_ON: Final = text(
    "HandedIn",
    "The sender warns that contact with the family may be dangerous. Choose a kind of concern "
    "for which that holds here too.",
)
WHO_HAS_IT: Final = text("HandedIn", "Choose who has the case here.")
WHO_IS_IT: Final = text(
    "HandedIn", "Choose whether it is one of those known here, or nobody of them."
)
OTHER_PERSON: Final = text("HandedIn", "Choose one of those on the list, or nobody.")
NOBODY: Final = "nobody"
NOBODY_OF_THESE: Final = text("HandedIn", "Nobody of these")

TAKE_UP: Final[Form] = small_form(
    "transfer_accepted",
    text("HandedIn", "Take the case over"),
    ChoiceField(
        key="same_as",
        label=text("HandedIn", "Is it somebody we know?"),
        help=text(
            "HandedIn",
            "Nothing is put together by itself. An open case on the same person takes it up.",
        ),
        choices=(),
        style="list",
        missing=WHO_IS_IT,
    ),
    ChoiceField(
        key="owner",
        label=text("HandedIn", "Who has the case?"),
        choices=(),
        style="list",
        required=True,
        missing=WHO_HAS_IT,
    ),
    ChoiceField(
        key="kind",
        label=text("HandedIn", "What kind of concern is it?"),
        choices=KIND_CHOICES,
        style="list",
        required=True,
    ),
    CALL.field("danger_now"),
    CALL.field("danger_called_at"),
    CALL.field("children_home"),
    CALL.field("severity"),
    CALL.field("severity_reason"),
    TextField(
        key="next_on",
        label=text("HandedIn", "First follow-up on"),
        shape=Shape.DATE,
        longest=10,
        required=True,
        missing=text("HandedIn", "Write when you look at the case again."),
    ),
)
"""What we decide ourselves; who it is about and what is known stands in the bundle."""

OTHER: Final = "other"
REASONS: Final[dict[str, Text]] = {
    "elsewhere": text("HandedIn", "The citizen does not live in our kommune"),
    "has_case": text("HandedIn", "We have the case already"),
    "not_infohus": text("HandedIn", "It is not a matter for our Infohus"),
    "too_little": text("HandedIn", "We need to know more before we can take it over"),
    OTHER: text("HandedIn", "Another reason"),
}

REJECT: Final[Form] = small_form(
    "transfer_rejected",
    text("HandedIn", "Reject the transfer"),
    ChoiceField(
        key="reason",
        label=text("HandedIn", "Why?"),
        help=text("HandedIn", "The sender reads it. Write nothing about the citizen."),
        choices=tuple(REASONS.items()),
        style="list",
        required=True,
        missing=text("HandedIn", "Choose why."),
    ),
    TextField(
        key="words",
        label=text("HandedIn", "In a sentence"),
        longest=200,
        required=True,
        missing=text("HandedIn", "Write the reason in a sentence."),
        when=When("reason", (OTHER,)),
    ),
)
