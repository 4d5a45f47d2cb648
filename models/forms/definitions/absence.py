"""Holiday and leave: from when to when, and who has the work meanwhile."""

from collections.abc import Sequence
from typing import Final

from models.forms.fields import (
    ChoiceField,
    Choices,
    Form,
    RowsField,
    Shape,
    TextField,
    small_form,
)
from models.kernel.text import text

NAMED: Final = text("Absence", "{name}", "a name or a number as it is")
WHO: Final = text("Absence", "Who takes over?")
CHOOSE_WHO: Final = text("Absence", "Choose who takes over.")

FROM_ON: Final = TextField(
    key="from_on", label=text("Absence", "First day away"), shape=Shape.DATE, longest=10,
    required=True, missing=text("Absence", "Write the first day away."), print="never",
    leaves=False,
)  # fmt: skip
UNTIL_ON: Final = TextField(
    key="until_on", label=text("Absence", "Last day away"), shape=Shape.DATE, longest=10,
    required=True, missing=text("Absence", "Write the last day away."), print="never",
    leaves=False,
)  # fmt: skip


def _deputy(colleagues: Choices) -> ChoiceField:
    return ChoiceField(
        key="deputy", label=WHO, choices=colleagues, style="list", required=True,
        missing=CHOOSE_WHO, print="never", leaves=False,
        help=text("Absence", "They see these cases as long as it lasts, and no longer."),
    )  # fmt: skip


def absence_form(
    colleagues: Sequence[tuple[str, str]],
    matters: Sequence[tuple[str, str]],
    *,
    running: bool = False,
) -> Form:
    """Return the form, with what can be chosen.

    Args:
        colleagues: (id, name) of those who may take over.
        matters: (id, number) of what is open.
        running: an absence that is changed: its first day stands.
    """
    people: Choices = tuple((key, NAMED.filled(name=name)) for key, name in colleagues)
    numbers: Choices = tuple((key, NAMED.filled(name=number)) for key, number in matters)
    words = TextField(
        key="words", label=text("Absence", "A line for whoever takes over"), longest=400, lines=2,
        help=text("Absence", "What to know, where things lie. No names of citizens."),
        print="never", leaves=False,
    )  # fmt: skip
    single = RowsField(
        key="exceptions",
        label=text("Absence", "Single cases that somebody else takes"),
        fields=(
            ChoiceField(key="matter", label=text("Absence", "Case or concern"), choices=numbers,
                        style="list", required=True),
            ChoiceField(key="deputy", label=WHO, choices=people, style="list", required=True),
        ),
        add=text("Absence", "Add a case"), print="never", leaves=False,
    )  # fmt: skip
    days = (UNTIL_ON,) if running else (FROM_ON, UNTIL_ON)
    return small_form(
        "absence",
        text("Absence", "Holiday or leave"),
        *days,
        _deputy(people),
        *((single,) if matters else ()),
        words,
    )


ABSENCE: Final = absence_form((), ())
"""The form as it is before anybody can be chosen."""
