"""The 18th birthday: what is prepared beforehand, and what changes on the day."""

from datetime import date
from typing import Final

from models.forms.definitions.call import YES_NO
from models.forms.fields import ChoiceField, Form, TextField, small_form
from models.kernel.text import text
from models.law.bases import BASES
from models.law.child import majority_of, work_starts
from models.people.person import Person

TURNS_18: Final[Form] = small_form(
    "turns_18",
    text("Turns18", "The 18th birthday"),
    ChoiceField(
        key="basis",
        label=text("Turns18", "The legal basis from the birthday on"),
        choices=tuple((each.code, each.title) for each in BASES),
        style="list",
        required=True,
        missing=text("Turns18", "Choose the legal basis from the birthday on."),
    ),
    ChoiceField(
        key="told",
        label=text("Turns18", "Does the young person know what changes?"),
        choices=YES_NO,
        required=True,
        missing=text("Turns18", "Say whether the young person knows."),
    ),
    TextField(
        key="parents",
        label=text("Turns18", "How do the parents learn that their insight ends?"),
        help=text("Turns18", "A parent coach goes on as the parents' own course."),
        longest=400,
        lines=2,
        required=True,
        missing=text("Turns18", "Write how the parents learn it."),
    ),
    TextField(
        key="over_to",
        label=text("Turns18", "Who takes over what?"),
        help=text("Turns18", "For instance from the child section to the jobcentre."),
        longest=400,
        lines=2,
    ),
)
"""Asked once, in the half-year before; consent and efforts get entries of their own."""


def turns_18_on(person: Person, today: date) -> date | None:
    """Return the 18th birthday of somebody who has it before them; None where nobody knows."""
    if person.birthday is None:
        return None
    day = majority_of(person.birthday)
    return day if day > today else None


def is_due(person: Person, today: date) -> bool:
    """Whether the 18th birthday is so near that the work on it begins."""
    return (
        turns_18_on(person, today) is not None
        and person.birthday is not None
        and work_starts(person.birthday) <= today
    )
