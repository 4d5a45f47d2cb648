"""A note on a case, as a form of one field, so that a half-written one can be kept."""

from typing import Final

from models.forms.fields import Form, Section, TextField
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
