"""What is asked of a file that is added, saved outside, or deleted."""

from typing import Final

from models.forms.fields import ChoiceField, Shape, TextField, small_form
from models.kernel.text import Text, text

TITLE: Final = TextField(
    key="title",
    label=text("Attachment", "What is it?"),
    help=text("Attachment", "For example: screenshot of a chat, letter from the school."),
    longest=120,
    required=True,
    missing=text("Attachment", "Write in a few words what the file is."),
)
SOURCE: Final = TextField(
    key="source",
    label=text("Attachment", "Who did it come from?"),
    longest=120,
    required=True,
    missing=text("Attachment", "Write who gave it to you."),
)
DATED: Final = TextField(
    key="dated",
    label=text("Attachment", "Date"),
    help=text("Attachment", "When it was made, or when you got it."),
    shape=Shape.DATE,
    required=True,
    missing=text("Attachment", "Write the date."),
)

ATTACHMENT: Final = small_form(
    "attachment",
    text("Attachment", "Add files"),
    TITLE,
    SOURCE,
    DATED,
)
COMMON: Final = small_form(
    "attachment_common",
    text("Attachment", "For all files"),
    SOURCE,
    DATED,
)
"""What several files added together have in common."""


def _reason(label: Text) -> TextField:
    return TextField(
        key="reason",
        label=label,
        longest=300,
        lines=2,
        required=True,
        missing=text("Attachment", "Write the reason in a sentence."),
    )


EXPORT_ATTACHMENT: Final = small_form(
    "export_attachment",
    text("Attachment", "Save a copy outside the vault"),
    _reason(text("Attachment", "Why must it leave the vault?")),
)
DELETE_ATTACHMENT: Final = small_form(
    "delete_attachment",
    text("Attachment", "Delete the attachment"),
    _reason(text("Attachment", "Why is it deleted?")),
)
SETTLE_OUTSIDE: Final = small_form(
    "settle_outside",
    text("Attachment", "What became of the copy?"),
    ChoiceField(
        key="fate",
        label=text("Attachment", "The copy outside the vault"),
        choices=(
            ("deleted", text("Attachment", "It is deleted")),
            ("lost", text("Attachment", "It is lost")),
        ),
        required=True,
        missing=text("Attachment", "Choose what became of it."),
    ),
    TextField(
        key="note",
        label=text("Attachment", "What did you do?"),
        help=text(
            "Attachment",
            "For example: deleted from the stick and from the computer's bin.",
        ),
        longest=300,
        lines=2,
        required=True,
        missing=text("Attachment", "Write in a few words what you did."),
    ),
)
"""Asked when a copy that was saved outside is gone; the codes are those of ``Fate``."""
