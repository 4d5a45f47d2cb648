"""An effort that the office offers under its own name, beside the national catalogue."""

from typing import Final

from models.forms.definitions.call import YES_NO
from models.forms.fields import (
    ChoiceField,
    ManyField,
    Shape,
    TextField,
    small_form,
)
from models.kernel.text import text
from models.law.effort_bases import EFFORT_BASES
from models.law.effort_kinds import FOOTINGS

_UNTIL: Final = text("OwnEffort", "Offered until")

OWN_EFFORT: Final = small_form(
    "own_effort",
    text("OwnEffort", "An effort of our own"),
    TextField(
        key="name", label=text("OwnEffort", "What is it called?"), longest=60, required=True,
        missing=text("OwnEffort", "Write what it is called."), print="never", leaves=False,
    ),
    TextField(
        key="purpose", label=text("OwnEffort", "What is it for?"), longest=300, lines=2,
        required=True, missing=text("OwnEffort", "Write what it is for."),
        print="never", leaves=False,
    ),
    ManyField(
        key="bases", label=text("OwnEffort", "On which law?"), required=True,
        help=text("OwnEffort", "Several only where they serve the same purpose."),
        choices=tuple((each.code, each.title) for each in EFFORT_BASES if each.until is None),
        missing=text("OwnEffort", "Choose the law it rests on."), print="never", leaves=False,
    ),
    ChoiceField(
        key="footing", label=text("OwnEffort", "May the citizen say no?"), required=True,
        choices=tuple((str(key), words) for key, words in FOOTINGS.items()),
        missing=text("OwnEffort", "Say whether it is voluntary or by law."),
        print="never", leaves=False,
    ),
    ChoiceField(
        key="consent", label=text("OwnEffort", "Does it wait for a consent on record?"),
        help=text("OwnEffort", "Where the law asks for one, it waits in any case."),
        choices=YES_NO, required=True,
        missing=text("OwnEffort", "Say whether it waits for a consent."),
        print="never", leaves=False,
    ),
    TextField(
        key="from_age", label=text("OwnEffort", "From the age of"), shape=Shape.NUMBER, longest=3,
        print="never", leaves=False,
    ),
    TextField(
        key="to_age", label=text("OwnEffort", "To the age of, that year included"),
        shape=Shape.NUMBER, longest=3, print="never", leaves=False,
    ),
    TextField(
        key="places", label=text("OwnEffort", "Places, if they are counted"),
        shape=Shape.NUMBER, longest=4, print="never", leaves=False,
    ),
    TextField(
        key="provider", label=text("OwnEffort", "Who provides it?"), longest=160, required=True,
        help=text("OwnEffort", "The place and the function. No name."),
        missing=text("OwnEffort", "Write who provides it."), print="never", leaves=False,
    ),
    TextField(
        key="from_on", label=text("OwnEffort", "Offered from"), shape=Shape.DATE, longest=10,
        required=True, missing=text("OwnEffort", "Write from which day it is offered."),
        print="never", leaves=False,
    ),
    TextField(
        key="until_on", label=_UNTIL, shape=Shape.DATE, longest=10, print="never", leaves=False,
    ),
    TextField(
        key="note", label=text("OwnEffort", "Where is that decided?"), longest=300, lines=2,
        required=True, help=text("OwnEffort", "For example: the committee's decision, its date."),
        missing=text("OwnEffort", "Write where it is decided."), print="never", leaves=False,
    ),
)  # fmt: skip

OWN_EFFORT_END: Final = small_form(
    "own_effort_end",
    text("OwnEffort", "End the offer"),
    TextField(
        key="until_on", label=_UNTIL, shape=Shape.DATE, longest=10, required=True,
        missing=text("OwnEffort", "Write the last day."), print="never", leaves=False,
    ),
)  # fmt: skip
