"""Advice without a person: written in under a minute, while the caller is on the phone."""

from typing import Final

from models.forms.fields import ChoiceField, TextField, small_form
from models.kernel.text import text

TOPICS: Final = (
    ("signs", text("Advice", "Signs that worry")),
    ("talk", text("Advice", "How to talk about it")),
    ("online", text("Advice", "Online and forums")),
    ("law", text("Advice", "Secrecy and sharing")),
    ("route", text("Advice", "Where to turn")),
    ("social_control", text("Advice", "Negative social control")),
    ("honour", text("Advice", "Honour-related conflict")),
    ("training", text("Advice", "Talks and material")),
    ("other", text("Advice", "Something else")),
)
NOBODY: Final = text(
    "Advice", "Name nobody, and write nothing by which somebody could be known."
)

ADVICE: Final = small_form(
    "advice",
    text("Advice", "Advice without a person"),
    ChoiceField(
        key="topic",
        label=text("Advice", "What is it about?"),
        choices=TOPICS,
        required=True,
        missing=text("Advice", "Choose what it is about; it is counted by this."),
        style="list",
    ),
    TextField(
        key="caller",
        label=text("Advice", "The caller's profession or function"),
        help=text("Advice", "For example class teacher or club leader. No name."),
        longest=80,
        required=True,
        missing=text("Advice", "Write what the caller works as, without a name."),
    ),
    TextField(
        key="asked",
        label=text("Advice", "What was asked?"),
        help=NOBODY,
        longest=1800,
        lines=3,
        required=True,
        missing=text("Advice", "Write in a sentence what was asked."),
    ),
    TextField(
        key="given",
        label=text("Advice", "What did you advise?"),
        help=NOBODY,
        longest=1800,
        lines=4,
        required=True,
        missing=text("Advice", "Write what you advised."),
    ),
)
