"""The form that names a view of a list."""

from typing import Final

from models.forms.fields import TextField, small_form
from models.kernel.text import text

LONGEST_NAME: Final = 40
NAME_IT: Final = text("ListView", "Write a name for the view.")

LIST_VIEW: Final = small_form(
    "list_view",
    text("ListView", "Save as a view"),
    TextField(
        key="name",
        label=text("ListView", "Name of the view"),
        help=text(
            "ListView", "Only you see it. Filters, sorting and columns are kept with it."
        ),
        longest=LONGEST_NAME,
        required=True,
        missing=NAME_IT,
    ),
)
