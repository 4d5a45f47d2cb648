"""A follow-up: anything with a kind, a time, a place, somebody who does it, perhaps repeated."""

from typing import Final

from models.forms.definitions.repetition import REPETITION
from models.forms.fields import (
    ChoiceField,
    Form,
    ManyField,
    RowsField,
    Section,
    Shape,
    TextField,
)
from models.kernel.text import text
from models.law.authorities import NAMES

PEOPLE: Final = (
    ManyField(
        key="colleagues",
        label=text("FollowUp", "Colleagues who take part"),
        choices=(),
    ),
    RowsField(
        key="others",
        label=text("FollowUp", "Others who take part"),
        help=text("FollowUp", "An authority and a function, never a name."),
        add=text("FollowUp", "Add somebody"),
        fields=(
            ChoiceField(
                key="authority",
                label=text("FollowUp", "Authority"),
                choices=tuple(NAMES.items()),
                style="list",
                required=True,
                missing=text("FollowUp", "Choose the authority."),
            ),
            TextField(
                key="function",
                label=text("FollowUp", "Function"),
                longest=80,
                example="SSP-konsulent",
            ),
        ),
    ),
)
"""Who takes part besides whoever is responsible."""

FOLLOW_UP: Final = Form(
    "follow_up",
    2,
    text("FollowUp", "New follow-up"),
    (
        Section(
            "follow_up",
            text("FollowUp", "New follow-up"),
            (
                TextField(key="case", label=text("FollowUp", "Case"), longest=20, required=True,
                          example="S-2026-0001",
                          help=text("FollowUp", "The number; its last digits will do."),
                          missing=text("FollowUp", "Write the number of the case.")),
                ChoiceField(key="kind", label=text("FollowUp", "What"), choices=(), required=True,
                            style="list", missing=text("FollowUp", "Choose what it is.")),
                TextField(key="date", label=text("FollowUp", "Date"), shape=Shape.DATE, longest=10,
                          required=True, missing=text("FollowUp", "Write the date.")),
                TextField(key="time", label=text("FollowUp", "Time"), shape=Shape.TIME, longest=5,
                          required=True, missing=text("FollowUp", "Write the time.")),
                TextField(key="until", label=text("FollowUp", "To"), shape=Shape.TIME, longest=5,
                          help=text("FollowUp", "Only for appointments.")),
                TextField(key="place", label=text("FollowUp", "Place"), longest=160,
                          help=text("FollowUp", "No names: the calendar may be seen by others.")),
                ChoiceField(key="owner", label=text("FollowUp", "Who"), choices=(), style="list"),
                *PEOPLE,
                *REPETITION,
            ),
        ),
    ),
)  # fmt: skip
