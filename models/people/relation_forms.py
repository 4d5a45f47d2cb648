"""The small forms on somebody around the citizen: who it is, and why it ends."""

from typing import Final

from models.forms.answers import Answers, Value, written
from models.forms.definitions.after_call import RELATIONS
from models.forms.fields import ChoiceField, Form, Shape, TextField, When, small_form
from models.kernel.text import text
from models.people.relation import (
    CUSTODY,
    PROFESSIONAL,
    ROOM,
    WHO,
    WHY_ENDED,
    WHY_RECORDED,
    Described,
)

NAMED: Final = tuple(key for key, _ in RELATIONS if key != PROFESSIONAL)

RELATION: Final = small_form(
    "relation",
    text("RelationForm", "Somebody around the citizen"),
    ChoiceField(
        key="kind",
        label=text("RelationForm", "Relation to the citizen"),
        choices=RELATIONS,
        style="list",
        required=True,
        missing=text("RelationForm", "Choose the relation."),
    ),
    TextField(
        key="name",
        label=text("RelationForm", "Name"),
        longest=ROOM["name"],
        required=True,
        missing=WHO,
        when=When("kind", NAMED),
        protected=True,
    ),
    TextField(
        key="function",
        label=text("RelationForm", "Function"),
        help=text("RelationForm", "For instance the class teacher. Not the name."),
        longest=ROOM["function"],
        required=True,
        missing=text("RelationForm", "Write the function. A professional is named by it."),
        when=When("kind", (PROFESSIONAL,)),
    ),
    ChoiceField(
        key="custody",
        label=text("RelationForm", "Custody"),
        choices=tuple(CUSTODY.items()),
        style="list",
        when=When("kind", NAMED),
    ),
    TextField(
        key="phone",
        label=text("RelationForm", "Phone"),
        shape=Shape.PHONE,
        longest=ROOM["phone"],
    ),
    TextField(key="mail", label=text("RelationForm", "Mail"), longest=ROOM["mail"]),
    TextField(
        key="reason",
        label=text("RelationForm", "Why recorded"),
        help=text("RelationForm", "Write only who is needed, and what for."),
        longest=ROOM["reason"],
        required=True,
        missing=WHY_RECORDED,
    ),
    TextField(
        key="from_on",
        label=text("RelationForm", "From"),
        help=text("RelationForm", "The year alone will do."),
        shape=Shape.PARTIAL_DATE,
        longest=ROOM["from_on"],
    ),
    TextField(
        key="until_on",
        label=text("RelationForm", "Until"),
        shape=Shape.PARTIAL_DATE,
        longest=ROOM["until_on"],
    ),
)
"""Asked on the case's page of people."""

END: Final[Form] = small_form(
    "relation_end",
    text("RelationForm", "End the relation"),
    TextField(
        key="reason",
        label=text("RelationForm", "Why does it end?"),
        longest=200,
        lines=2,
        required=True,
        missing=WHY_ENDED,
    ),
)


def as_described(answers: Answers) -> Described:
    """Return the relation that the form's answers describe."""
    keys = [field.key for field in RELATION.fields]
    return Described(**{key: written(answers, key) for key in keys})


def as_form(described: Described) -> dict[str, Value]:
    """Return a relation as answers of the form."""
    found = {field.key: getattr(described, field.key) for field in RELATION.fields}
    return {key: value for key, value in found.items() if value}
