"""Why a visit is called off."""

from typing import Final

from models.forms.fields import Form, Section, TextField
from models.kernel.text import text

CANCEL_VISIT: Final = Form(
    "cancel_visit",
    1,
    text("CancelVisit", "Cancel the visit"),
    (
        Section(
            "cancel",
            text("CancelVisit", "Cancel the visit"),
            (
                TextField(
                    key="reason",
                    label=text("CancelVisit", "Why?"),
                    longest=300,
                    lines=2,
                    required=True,
                    missing=text("CancelVisit", "Write in a sentence why it is cancelled."),
                ),
            ),
        ),
    ),
)
