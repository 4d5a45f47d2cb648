"""The form of a follow-up that is planned in several cases at once."""

from typing import Final

from models.calendar.entry import KINDS
from models.calendar.settling import PLANNABLE
from models.forms.fields import ChoiceField, Shape, TextField, small_form
from models.kernel.text import text

BULK_FOLLOW_UP: Final = small_form(
    "bulk_follow_up",
    text("BulkForm", "Plan a follow-up"),
    ChoiceField(
        key="kind",
        label=text("BulkForm", "What?"),
        choices=tuple((str(kind), KINDS[kind]) for kind in PLANNABLE),
        style="list",
        required=True,
        missing=text("BulkForm", "Choose what is planned."),
    ),
    TextField(
        key="date",
        label=text("BulkForm", "Due on"),
        shape=Shape.DATE,
        longest=10,
        required=True,
        missing=text("BulkForm", "Write the date."),
    ),
    TextField(
        key="time",
        label=text("BulkForm", "At"),
        shape=Shape.TIME,
        longest=5,
        required=True,
        missing=text("BulkForm", "Write the time."),
    ),
)
