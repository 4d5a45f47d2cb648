"""The small forms on who may see what: access for a time, a conflict of interest, its end."""

from typing import Final

from models.forms.fields import ChoiceField, Field, Form, Section, Shape, TextField
from models.kernel.text import Text, text


def _form(key: str, title: Text, *fields: Field) -> Form:
    return Form(key, 1, title, (Section(key, title, fields),))


GRANT: Final = _form(
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
    TextField(
        key="reason",
        label=text("AccessForm", "Why is it needed?"),
        longest=500,
        lines=2,
        required=True,
        missing=text("AccessForm", "Write why the colleague needs the case."),
    ),
)
CONFLICT: Final = _form(
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
    TextField(
        key="reason",
        label=text("AccessForm", "What is it?"),
        help=text("AccessForm", "In a few words: family, neighbour, friend, former work."),
        longest=500,
        lines=2,
        required=True,
        missing=text("AccessForm", "Write briefly what the conflict of interest is."),
    ),
    ChoiceField(
        key="successor",
        label=text("AccessForm", "Who takes over?"),
        help=text("AccessForm", "If left empty, it goes to the coordinator."),
        choices=(),
        style="list",
    ),
)
LIFT: Final = _form(
    "lift",
    text("AccessForm", "Lift the conflict of interest"),
    TextField(
        key="reason",
        label=text("AccessForm", "Why does it no longer hold?"),
        longest=500,
        lines=2,
        required=True,
        missing=text("AccessForm", "Write why it no longer holds."),
    ),
)
