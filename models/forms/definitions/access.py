"""The small forms on who may see what: access for a time, a conflict of interest, its end."""

from typing import Final

from models.forms.fields import ChoiceField, Shape, TextField, small_form
from models.kernel.text import Text, text


def _reason(label: Text, missing: Text, hint: Text | None = None) -> TextField:
    return TextField(
        key="reason",
        label=label,
        help=hint,
        longest=500,
        lines=2,
        required=True,
        missing=missing,
    )


GRANT: Final = small_form(
    "grant",
    text("AccessForm", "Give access"),
    ChoiceField(
        key="user",
        label=text("AccessForm", "Who?"),
        choices=(),
        style="list",
        required=True,
        missing=text("AccessForm", "Choose a colleague."),
    ),
    TextField(
        key="until",
        label=text("AccessForm", "Until and including"),
        help=text("AccessForm", "Six months at most. It ends by itself."),
        shape=Shape.DATE,
        longest=10,
        required=True,
        missing=text("AccessForm", "Write the last day of the access."),
    ),
    _reason(
        text("AccessForm", "Why is it needed?"),
        text("AccessForm", "Write why the colleague needs the case."),
    ),
)
CONFLICT: Final = small_form(
    "conflict",
    text("AccessForm", "Conflict of interest"),
    ChoiceField(
        key="user",
        label=text("AccessForm", "Whose conflict of interest is it?"),
        choices=(),
        style="list",
        required=True,
        missing=text("AccessForm", "Choose whose it is."),
    ),
    _reason(
        text("AccessForm", "What is it?"),
        text("AccessForm", "Write briefly what the conflict of interest is."),
        text("AccessForm", "In a few words: family, neighbour, friend, former work."),
    ),
    ChoiceField(
        key="successor",
        label=text("AccessForm", "Who takes over?"),
        help=text("AccessForm", "If left empty, it goes to the coordinator."),
        choices=(),
        style="list",
    ),
)
LIFT: Final = small_form(
    "lift",
    text("AccessForm", "Lift the conflict of interest"),
    _reason(
        text("AccessForm", "Why does it no longer hold?"),
        text("AccessForm", "Write why it no longer holds."),
    ),
)
