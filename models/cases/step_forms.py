"""The small forms on a case: an answer of the police, an entry done, moved or not possible."""

from dataclasses import replace
from typing import Final

from models.calendar.entry import KINDS
from models.calendar.settling import PLANNABLE
from models.cases.case import POLICE_ANSWERS
from models.forms.definitions.call import YES_NO
from models.forms.definitions.follow_up import PEOPLE
from models.forms.fields import (
    ChoiceField,
    Form,
    Shape,
    TextField,
    small_form,
)
from models.kernel.text import text

CHOOSE_A_STEP: Final = text("Entry", "Choose a next step from the list.")
NEXT_WHEN: Final = text("Entry", "Write when the next step is due.")

TWO_CASES: Final = small_form(
    "two_cases",
    text("TwoCases", "Two cases on one person"),
    ChoiceField(
        key="goes_on",
        label=text("TwoCases", "Which case goes on?"),
        choices=(
            ("this", text("TwoCases", "This one; it takes up what the other has")),
            ("other", text("TwoCases", "The other one; it takes up what this one has")),
            ("both", text("TwoCases", "Both go on, each by itself")),
        ),
        required=True,
        missing=text("TwoCases", "Choose which case goes on."),
        style="list",
    ),
    TextField(
        key="why",
        label=text("TwoCases", "Why?"),
        longest=600,
        lines=2,
        required=True,
        missing=text("TwoCases", "Write why, in a sentence."),
    ),
)

GIVEN: Final = (
    TextField(
        key="given_by",
        label=text("StepForm", "Who at the police?"),
        help=text("StepForm", "Name and function."),
        longest=160,
        required=True,
        missing=text("StepForm", "Write who at the police said so."),
    ),
    TextField(
        key="given_date",
        label=text("StepForm", "On"),
        shape=Shape.DATE,
        longest=10,
        required=True,
        missing=text("StepForm", "Write the date."),
    ),
    TextField(
        key="given_time",
        label=text("StepForm", "At"),
        shape=Shape.TIME,
        longest=5,
        required=True,
        missing=text("StepForm", "Write the time."),
    ),
    ChoiceField(
        key="called_back",
        label=text("StepForm", "Did you call back on the number we know?"),
        choices=YES_NO,
        required=True,
        missing=text("StepForm", "Say whether you called back."),
    ),
)

ANSWER: Final = ChoiceField(
    key="answer",
    label=text("StepForm", "May the kommune go on?"),
    help=text(
        "StepForm",
        "If the police take over, the case is suspended, and what is planned in it ends. The "
        "story says what.",
    ),
    choices=tuple((str(key), words) for key, words in POLICE_ANSWERS.items()),
    required=True,
    missing=text("StepForm", "Choose the answer of the police."),
)

NEXT: Final = (
    ChoiceField(
        key="next_kind",
        label=text("StepForm", "Next step"),
        help=text("StepForm", "Needed when the case has no other step ahead."),
        choices=tuple((str(kind), KINDS[kind]) for kind in PLANNABLE),
        style="list",
    ),
    TextField(
        key="next_date",
        label=text("StepForm", "Due on"),
        shape=Shape.DATE,
        longest=10,
    ),
    TextField(
        key="next_time",
        label=text("StepForm", "At"),
        shape=Shape.TIME,
        longest=5,
    ),
)


ONE: Final = "one"
ALL: Final = "all"
SCOPE: Final = ChoiceField(
    key="scope",
    label=text("StepForm", "It repeats. What do you mean?"),
    choices=(
        (ONE, text("StepForm", "This one only")),
        (ALL, text("StepForm", "This and all that follow")),
    ),
    required=True,
    missing=text("StepForm", "Choose whether you mean this one, or all that follow too."),
)


def with_scope(form: Form) -> Form:
    """Return the form with the question whether one day of a series is meant, or all after it."""
    return small_form(form.key, form.title, SCOPE, *form.fields)


def with_next(form: Form) -> Form:
    """Return the form with the next step required, for a case that has no other."""
    needed = {"next_kind": CHOOSE_A_STEP, "next_date": NEXT_WHEN}
    fields = tuple(
        replace(field, required=True, missing=needed[field.key])
        if field.key in needed
        else field
        for field in form.fields
    )
    return small_form(form.key, form.title, *fields)


POLICE_REPLY: Final = small_form(
    "police_reply", text("StepForm", "The answer of the police"), ANSWER, *GIVEN
)
RESUME: Final = small_form("resume", text("StepForm", "Request to resume"), *GIVEN)
DONE: Final = small_form(
    "done",
    text("StepForm", "Done"),
    TextField(
        key="outcome",
        label=text("StepForm", "What came of it?"),
        longest=2000,
        lines=3,
        required=True,
        missing=text("StepForm", "Write in a few words what came of it."),
    ),
    *NEXT,
)
NOT_POSSIBLE: Final = small_form(
    "not_possible",
    text("StepForm", "Not possible"),
    TextField(
        key="reason",
        label=text("StepForm", "Why was it not possible?"),
        longest=2000,
        lines=3,
        required=True,
        missing=text("StepForm", "Write why it was not possible."),
    ),
    *NEXT,
)
CALL_OFF: Final = small_form(
    "call_off",
    text("StepForm", "Call off"),
    TextField(
        key="reason",
        label=text("StepForm", "Why is it called off?"),
        longest=2000,
        lines=3,
        required=True,
        missing=text("StepForm", "Write why it is called off."),
    ),
    *NEXT,
)
MOVE: Final = small_form(
    "move",
    text("StepForm", "Move"),
    TextField(
        key="date",
        label=text("StepForm", "New date"),
        shape=Shape.DATE,
        longest=10,
        required=True,
        missing=text("StepForm", "Write the new date."),
    ),
    TextField(
        key="time",
        label=text("StepForm", "New time"),
        shape=Shape.TIME,
        longest=5,
        required=True,
        missing=text("StepForm", "Write the new time."),
    ),
    TextField(
        key="reason",
        label=text("StepForm", "Why is it moved?"),
        help=text("StepForm", "The old date is kept in the story."),
        longest=600,
        lines=2,
        required=True,
        missing=text("StepForm", "Write why it is moved."),
    ),
)
CHANGE: Final = small_form(
    "change_entry",
    text("StepForm", "Who, where and with whom"),
    ChoiceField(
        key="owner",
        label=text("StepForm", "Responsible"),
        choices=(),
        style="list",
        required=True,
        missing=text("StepForm", "Choose a colleague."),
    ),
    TextField(
        key="place",
        label=text("StepForm", "Place"),
        longest=160,
        help=text("StepForm", "No names: the calendar may be seen by others."),
    ),
    *PEOPLE,
    TextField(
        key="reason",
        label=text("StepForm", "Why?"),
        help=text("StepForm", "It stands in the entry's history. It may be left empty."),
        longest=600,
        lines=2,
    ),
)
OWNER: Final = small_form(
    "owner",
    text("StepForm", "Who is responsible?"),
    ChoiceField(
        key="owner",
        label=text("StepForm", "Colleague"),
        choices=(),
        style="list",
        required=True,
        missing=text("StepForm", "Choose a colleague."),
    ),
)
