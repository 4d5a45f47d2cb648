"""What is asked of a file that is added, saved outside, or deleted."""

from typing import Final

from models.forms.fields import ChoiceField, Form, Section, Shape, TextField
from models.kernel.text import text

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

ATTACHMENT: Final = Form(
    "attachment",
    1,
    text("Attachment", "Add files"),
    (Section("attachment", text("Attachment", "Add files"), (TITLE, SOURCE, DATED)),),
)
COMMON: Final = Form(
    "attachment_common",
    1,
    text("Attachment", "For all files"),
    (Section("common", text("Attachment", "For all files"), (SOURCE, DATED)),),
)
"""What several files added together have in common."""


REASON_MISSING: Final = text("Attachment", "Write the reason in a sentence.")

EXPORT_ATTACHMENT: Final = Form(
    "export_attachment",
    1,
    text("Attachment", "Save a copy outside the vault"),
    (
        Section(
            "why",
            text("Attachment", "Save a copy outside the vault"),
            (
                TextField(
                    key="reason",
                    label=text("Attachment", "Why must it leave the vault?"),
                    longest=300,
                    lines=2,
                    required=True,
                    missing=REASON_MISSING,
                ),
            ),
        ),
    ),
)
DELETE_ATTACHMENT: Final = Form(
    "delete_attachment",
    1,
    text("Attachment", "Delete the attachment"),
    (
        Section(
            "why",
            text("Attachment", "Delete the attachment"),
            (
                TextField(
                    key="reason",
                    label=text("Attachment", "Why is it deleted?"),
                    longest=300,
                    lines=2,
                    required=True,
                    missing=REASON_MISSING,
                ),
            ),
        ),
    ),
)
SETTLE_OUTSIDE: Final = Form(
    "settle_outside",
    1,
    text("Attachment", "What became of the copy?"),
    (
        Section(
            "fate",
            text("Attachment", "What became of the copy?"),
            (
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
            ),
        ),
    ),
)
"""Asked when a copy that was saved outside is gone; the codes are those of ``Fate``."""
