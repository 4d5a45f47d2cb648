"""The report on a child (underretning): made at once, beside the course of the case.

Here stands only what was delivered when, to whom, who received it, and its number; the periods
of the child authority are its own. Source: the project's decisions on practice, 9.
"""

from datetime import datetime
from typing import Final

from models.forms.answers import Answers, written
from models.forms.definitions.call import YES_NO
from models.forms.fields import ChoiceField, Form, Shape, TextField, When, small_form
from models.kernel.errors import Refused
from models.kernel.text import text

DELIVERED: Final = "delivered"
BY_OTHER: Final = "by_other"
NOT_DUE: Final = "not_due"
OTHER_CHILD: Final = "other"

NOT_LATER: Final = text("ChildReport", "The time of delivery cannot be later than now.")

OUTCOMES: Final = (
    (DELIVERED, text("ChildReport", "We have delivered it")),
    (BY_OTHER, text("ChildReport", "Somebody else has delivered it")),
    (NOT_DUE, text("ChildReport", "It is not due")),
)
PARENTS: Final = (
    ("told", text("ChildReport", "They are told")),
    ("authority", text("ChildReport", "The child authority decides")),
    ("omit", text("ChildReport", "Do not tell the parents")),
)
_WHEN: Final = When("outcome", (DELIVERED,))

CHILD_REPORT: Final[Form] = small_form(
    "child_report",
    text("ChildReport", "Report on a child"),
    ChoiceField(
        key="child",
        label=text("ChildReport", "Which child?"),
        choices=(),
        style="list",
        required=True,
        missing=text("ChildReport", "Choose the child."),
        leaves=False,
    ),
    TextField(
        key="child_words",
        label=text("ChildReport", "Who is it?"),
        help=text("ChildReport", "Only so much that we know who is meant."),
        longest=160,
        required=True,
        missing=text("ChildReport", "Write which child it is."),
        when=When("child", (OTHER_CHILD,)),
        protected=True,
        leaves=False,
    ),
    ChoiceField(
        key="outcome",
        label=text("ChildReport", "What has been done?"),
        choices=OUTCOMES,
        style="list",
        required=True,
        missing=text("ChildReport", "Choose what has been done."),
    ),
    TextField(
        key="reason",
        label=text("ChildReport", "By whom, or why not?"),
        longest=600,
        lines=2,
        required=True,
        missing=text("ChildReport", "Write who delivered it, or why it is not due."),
        when=When("outcome", (BY_OTHER, NOT_DUE)),
    ),
    TextField(
        key="delivered_date",
        label=text("ChildReport", "Delivered on"),
        shape=Shape.DATE,
        longest=10,
        required=True,
        missing=text("ChildReport", "Write the date it was delivered."),
        when=_WHEN,
    ),
    TextField(
        key="delivered_time",
        label=text("ChildReport", "At"),
        shape=Shape.TIME,
        longest=5,
        required=True,
        missing=text("ChildReport", "Write the time it was delivered."),
        when=_WHEN,
    ),
    TextField(
        key="to",
        label=text("ChildReport", "To which authority?"),
        longest=160,
        required=True,
        missing=text("ChildReport", "Write which authority has it."),
        when=_WHEN,
    ),
    TextField(
        key="received_by",
        label=text("ChildReport", "Received by"),
        help=text("ChildReport", "Name and function."),
        longest=160,
        required=True,
        missing=text("ChildReport", "Write who received it."),
        when=_WHEN,
    ),
    TextField(
        key="number",
        label=text("ChildReport", "Their number"),
        help=text("ChildReport", "Add it later if there is none yet."),
        longest=60,
        when=_WHEN,
    ),
    ChoiceField(
        key="parents",
        label=text("ChildReport", "Are the parents told?"),
        choices=PARENTS,
        style="list",
        required=True,
        missing=text("ChildReport", "Say whether the parents are told."),
        when=_WHEN,
    ),
    TextField(
        key="omit_reason",
        label=text("ChildReport", "Why are the parents not told?"),
        help=text("ChildReport", "For instance because a parent is the danger."),
        longest=600,
        lines=2,
        required=True,
        missing=text("ChildReport", "Write why the parents are not told."),
        when=When("parents", ("omit",)),
    ),
    ChoiceField(
        key="police_asked",
        label=text("ChildReport", "Have the police been asked about safety?"),
        help=text("ChildReport", "The report is delivered whatever they answer."),
        choices=YES_NO,
    ),
)
"""Asked when the entry for a report is brought to its end; no answer holds it back."""

REPORT_NUMBER: Final[Form] = small_form(
    "child_report_number",
    text("ChildReport", "The number of the report"),
    TextField(
        key="number",
        label=text("ChildReport", "Their number"),
        longest=60,
        required=True,
        missing=text("ChildReport", "Write the number."),
    ),
)
"""Asked once the child authority has given its number."""


def silent_to_parents(answers: Answers) -> bool:
    """Whether the parents are not to be told."""
    return written(answers, "parents") == "omit"


def require_past(moment: datetime | None, now: datetime) -> None:
    """Do nothing when nothing was delivered later than now.

    Raises:
        Refused: it was; names the field.
    """
    if moment is not None and moment > now:
        raise Refused(NOT_LATER, "delivered_time")
