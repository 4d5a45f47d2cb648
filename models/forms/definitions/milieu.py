"""A concern about a place, a forum or a group: nobody is named in it."""

from typing import Final

from models.forms.definitions.advice import NOBODY
from models.forms.fields import ChoiceField, Choices, TextField, small_form
from models.kernel.text import text

MILIEUS: Final[Choices] = (
    ("place", text("Milieu", "A place")),
    ("forum", text("Milieu", "A forum or a net page")),
    ("group", text("Milieu", "A group")),
)
MONTHS: Final[Choices] = (
    ("1", text("Milieu", "In one month")),
    ("3", text("Milieu", "In three months")),
    ("6", text("Milieu", "In six months")),
)
END: Final = "end"

REVIEW: Final = ChoiceField(
    key="review",
    label=text("Milieu", "When do we look at it again?"),
    choices=MONTHS,
    required=True,
    missing=text("Milieu", "Choose when to look at it again."),
)

MILIEU: Final = small_form(
    "milieu",
    text("Milieu", "Concern about a place, forum or group"),
    ChoiceField(
        key="kind",
        label=text("Milieu", "What is it about?"),
        choices=MILIEUS,
        required=True,
        missing=text("Milieu", "Choose whether it is a place, a forum or a group."),
    ),
    TextField(
        key="title",
        label=text("Milieu", "What is it called?"),
        help=text("Milieu", "For example: the benches at the library, a chat on a game."),
        longest=120,
        required=True,
        missing=text("Milieu", "Write what the place, forum or group is called."),
    ),
    TextField(
        key="worry",
        label=text("Milieu", "What is the worry?"),
        help=NOBODY,
        longest=4000,
        lines=4,
        required=True,
        missing=text("Milieu", "Write in a few sentences what the worry is."),
    ),
    TextField(
        key="source",
        label=text("Milieu", "Who told it?"),
        help=text("Milieu", "Profession or function, for example club leader. No name."),
        longest=80,
    ),
    REVIEW,
)

FOLLOW_UP: Final = small_form(
    "milieu_follow_up",
    text("Milieu", "Follow up"),
    TextField(
        key="note",
        label=text("Milieu", "What do we know now?"),
        help=NOBODY,
        longest=4000,
        lines=4,
        required=True,
        missing=text("Milieu", "Write what you know now, or why it ends."),
    ),
    ChoiceField(
        key="next",
        label=text("Milieu", "And then?"),
        choices=(*MONTHS, (END, text("Milieu", "It is at an end"))),
        required=True,
        missing=text("Milieu", "Choose when to look again, or that it is at an end."),
    ),
)
