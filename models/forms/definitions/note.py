"""A note on a case: free words, or statements that are each marked; and its correction."""

from typing import Final

from models.forms.definitions.after_call import MARKS
from models.forms.fields import (
    ChoiceField,
    Form,
    RowsField,
    Section,
    Shape,
    TextField,
    small_form,
)
from models.kernel.text import text

LONGEST: Final = 8000
"""Characters in a note."""

NOTE: Final = Form(
    "note",
    1,
    text("Note", "Note"),
    (
        Section(
            "note",
            text("Note", "Note"),
            (TextField(key="note", label=text("Note", "Note"), longest=LONGEST, lines=3),),
        ),
    ),
)
"""A form of one field, so that a half-written one can be kept."""

MARKED_NOTE: Final = small_form(
    "marked_note",
    text("Note", "Note with statements"),
    RowsField(
        key="statements",
        label=text("Note", "Statement"),
        add=text("Note", "Add a statement"),
        required=True,
        missing=text("Note", "Add a statement first."),
        fields=(
            ChoiceField(
                key="mark",
                label=text("Note", "This is"),
                choices=MARKS,
                required=True,
                missing=text(
                    "Note", "Say whether it was observed, reported or is an assessment."
                ),
            ),
            TextField(
                key="said",
                label=text("Note", "What"),
                longest=2000,
                lines=3,
                required=True,
                missing=text("Note", "Write the statement."),
            ),
            TextField(
                key="source",
                label=text("Note", "Who observed, told or assessed it?"),
                help=text("Note", "Professionals by their function."),
                longest=160,
                required=True,
                missing=text("Note", "Write who it comes from."),
            ),
            TextField(
                key="when",
                label=text("Note", "When"),
                shape=Shape.PARTIAL_DATE,
                longest=10,
                required=True,
                missing=text("Note", "Write when it was; the year alone will do."),
            ),
        ),
    ),
)
"""What an assessment may rest on: no statement without its mark, source and date."""

CORRECTION: Final = small_form(
    "correct_note",
    text("Note", "Correct a note"),
    TextField(
        key="note",
        label=text("Note", "As it should be"),
        longest=LONGEST,
        lines=6,
        required=True,
        missing=text("Note", "Write the note first."),
    ),
)
