"""The small forms about a countersignature: declining, and what a signed slip says."""

from dataclasses import replace
from typing import Final

from models.forms.fields import ChoiceField, Shape, TextField, When, small_form
from models.kernel.text import text
from models.office.countersignature import WHEN_SIGNED, WHO_SIGNED, WHY_DECLINED

AGREED: Final = "yes"

_REASON: Final = TextField(
    key="reason",
    label=text("Countersignature", "Why is it declined?"),
    longest=400,
    lines=3,
    required=True,
    missing=WHY_DECLINED,
)

DECLINE: Final = small_form(
    "countersign_decline",
    text("Countersignature", "Decline"),
    _REASON,
)

PAPER: Final = small_form(
    "countersign_paper",
    text("Countersignature", "Signed on paper"),
    TextField(
        key="signer",
        label=text("Countersignature", "Who signed?"),
        help=text("Countersignature", "Name as it stands on the slip."),
        longest=120,
        required=True,
        missing=WHO_SIGNED,
    ),
    TextField(
        key="signed_on",
        label=text("Countersignature", "On which day?"),
        shape=Shape.DATE,
        longest=10,
        required=True,
        missing=WHEN_SIGNED,
    ),
    ChoiceField(
        key="agreed",
        label=text("Countersignature", "What does the slip say?"),
        choices=(
            (AGREED, text("Countersignature", "Agrees")),
            ("no", text("Countersignature", "Declines")),
        ),
        required=True,
        missing=text("Countersignature", "Say what stands on the slip."),
    ),
    replace(_REASON, when=When("agreed", ("no",))),
)
