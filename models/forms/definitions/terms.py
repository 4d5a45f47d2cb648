"""A small form: the receiver has said that it is deleted or returned, as was agreed."""

from typing import Final

from models.forms.fields import ChoiceField, Shape, TextField, small_form
from models.kernel.text import text

SPOKEN: Final = "spoken"
PAPER: Final = "paper"

TERMS_KEPT: Final = small_form(
    "terms_kept",
    text("Terms", "It is deleted or returned"),
    ChoiceField(
        key="proof",
        label=text("Terms", "How do we know?"),
        choices=(
            (SPOKEN, text("Terms", "Told by phone")),
            (PAPER, text("Terms", "On paper")),
        ),
        required=True,
        missing=text("Terms", "Choose how we know."),
    ),
    TextField(
        key="on",
        label=text("Terms", "Done on"),
        shape=Shape.DATE,
        longest=10,
        required=True,
        missing=text("Terms", "Write the day on which it was done."),
    ),
    TextField(
        key="words",
        label=text("Terms", "Who said it?"),
        help=text("Terms", "The function there, and how it was done."),
        longest=200,
        required=True,
        missing=text("Terms", "Write who said it."),
    ),
)
