"""While a case rests: what becomes of each running effort, and whether it still rests.

No form here asks for a reason, nor what the police do: a kommune's records do not hold that.
Source: the project's decisions on practice, 1 and 2.
"""

from enum import StrEnum
from typing import Final

from models.cases.step_forms import GIVEN
from models.forms.answers import Answers, written
from models.forms.definitions.call import YES_NO
from models.forms.fields import ChoiceField, Form, Shape, TextField, When, small_form
from models.kernel.errors import Refused
from models.kernel.text import Text, text
from models.law.bases import BASES


class EffortRest(StrEnum):
    """What becomes of a running effort while its case rests."""

    UNCHANGED = "unchanged"
    PAUSED = "paused"
    ADVICE = "advice"


EFFORT_RESTS: Final[dict[EffortRest, Text]] = {
    EffortRest.UNCHANGED: text("EffortRest", "Goes on unchanged"),
    EffortRest.PAUSED: text("EffortRest", "Is paused"),
    EffortRest.ADVICE: text("EffortRest", "As the police advise"),
}

STATUTORY: Final = text(
    "Rest", "This effort is statutory. It goes on, whatever becomes of the case here."
)

POLICE_ASKED: Final = ChoiceField(
    key="police_asked",
    label=text("Rest", "Have the police been asked about safety?"),
    help=text("Rest", "You decide, whatever they answer."),
    choices=YES_NO,
)
"""Asked before whatever still moves; it informs and never holds back."""

EFFORT_DECISION: Final[Form] = small_form(
    "rest_effort",
    text("Rest", "What becomes of the effort?"),
    ChoiceField(
        key="decision",
        label=text("Rest", "From now on"),
        choices=tuple((str(key), words) for key, words in EFFORT_RESTS.items()),
        style="list",
        required=True,
        missing=text("Rest", "Choose what becomes of the effort."),
    ),
    TextField(
        key="advised_by",
        label=text("Rest", "Whom do you ask?"),
        help=text("Rest", "Name and function."),
        longest=160,
        required=True,
        missing=text("Rest", "Write whom you ask."),
        when=When("decision", (str(EffortRest.ADVICE),)),
    ),
    POLICE_ASKED,
)

KEEP: Final = (
    ("keep", text("Rest", "Yes, keep it")),
    ("no_hold", text("Rest", "No, the deadline runs")),
)
RETENTION: Final = (
    ChoiceField(
        key="hold",
        label=text("Rest", "Is the deadline for deletion held meanwhile?"),
        choices=KEEP,
        required=True,
        missing=text("Rest", "Decide whether the deadline for deletion is held."),
    ),
    TextField(
        key="hold_reason",
        label=text("Rest", "Why must it be kept?"),
        help=text("Rest", "For instance a child who needs help. Nothing about the police."),
        longest=400,
        lines=2,
        required=True,
        missing=text("Rest", "Write why it must be kept."),
        when=When("hold", ("keep",)),
    ),
)

STILL_RESTS: Final[Form] = small_form(
    "still_suspended",
    text("Rest", "Still suspended?"),
    *GIVEN[:3],
    *RETENTION,
)
"""Asked every three months until the case is resumed."""

HOLD: Final[Form] = small_form(
    "rest_hold", text("Rest", "Keep while the case is suspended?"), *RETENTION
)

PASS_ON: Final[Form] = small_form(
    "pass_on",
    text("Rest", "Pass the new concern on"),
    TextField(
        key="to",
        label=text("Rest", "To whom at the police?"),
        help=text("Rest", "Name and function."),
        longest=160,
        required=True,
        missing=text("Rest", "Write who received it."),
    ),
    TextField(
        key="given_date",
        label=text("Rest", "On"),
        shape=Shape.DATE,
        longest=10,
        required=True,
        missing=text("Rest", "Write the date."),
    ),
    TextField(
        key="given_time",
        label=text("Rest", "At"),
        shape=Shape.TIME,
        longest=5,
        required=True,
        missing=text("Rest", "Write the time."),
    ),
    ChoiceField(
        key="way",
        label=text("Rest", "How?"),
        choices=(
            ("spoken", text("Rest", "By word of mouth")),
            ("paper", text("Rest", "On paper")),
        ),
        required=True,
        missing=text("Rest", "Choose how."),
    ),
    ChoiceField(
        key="basis",
        label=text("Rest", "Legal basis"),
        choices=tuple((each.code, each.title) for each in BASES if each.shares),
        style="list",
        required=True,
        missing=text("Rest", "Choose the legal basis."),
    ),
    TextField(
        key="necessity",
        label=text("Rest", "Why is it necessary that they have it?"),
        longest=400,
        lines=2,
        required=True,
        missing=text("Rest", "Write why it is necessary."),
    ),
    TextField(
        key="withheld",
        label=text("Rest", "What was kept back?"),
        longest=400,
        lines=2,
    ),
)
"""A new concern on somebody whose case rests. The one who called is told nothing of it."""


def require_allowed(decision: EffortRest, *, statutory: bool) -> None:
    """Do nothing when an effort may rest so.

    Raises:
        Refused: a statutory effort is never stopped; names the field.
    """
    if statutory and decision is EffortRest.PAUSED:
        raise Refused(STATUTORY, "decision")


def held(answers: Answers) -> bool:
    """Whether the deadline for deletion is held by a decision; without one it is not."""
    return written(answers, "hold") == "keep"
