"""An effort from its plan to its end: what is asked at each step.

Nothing of it is printed and nothing of it leaves. No question asks about a sentence or a crime.
"""

from typing import Final

from models.forms.definitions.call import YES_NO
from models.forms.fields import (
    ChoiceField,
    Choices,
    Form,
    Section,
    Shape,
    TextField,
    When,
    small_form,
)
from models.kernel.text import text
from models.law.effort_bases import EFFORT_BASES
from models.law.effort_kinds import EFFORT_KINDS, FOOTINGS, Footing
from models.law.rhythms import RHYTHMS

NOW: Final = "now"
EXCEPTION: Final = "exception"
LATER: Final = "later"
BEGIN: Final[Choices] = (
    (NOW, text("Effort", "It starts now")),
    (LATER, text("Effort", "It is planned for later")),
    (EXCEPTION, text("Effort", "It starts now, as an exception")),
)
BEGINS: Final = frozenset({NOW, EXCEPTION})
STARTS: Final = When("begin", (NOW, EXCEPTION))
RHYTHM_CHOICES: Final[Choices] = tuple((key, each.label) for key, each in RHYTHMS.items())


def _date(key: str, *, when: When | None = None, required: bool = True) -> TextField:
    labels = {
        "first_date": text("Effort", "First contact on"),
        "next_date": text("Effort", "Next contact on"),
        "on_date": text("Effort", "On"),
        "release_date": text("Effort", "Released on"),
    }
    return TextField(
        key=key, label=labels[key], shape=Shape.DATE, longest=10, required=required, when=when,
        missing=text("Effort", "Write the date."), print="never", leaves=False,
    )  # fmt: skip


def _time(key: str, *, when: When | None = None, required: bool = True) -> TextField:
    return TextField(
        key=key, label=text("Effort", "At"), shape=Shape.TIME, longest=5, required=required,
        when=when, missing=text("Effort", "Write the time."), print="never", leaves=False,
    )  # fmt: skip


RHYTHM: Final = ChoiceField(
    key="rhythm", label=text("Effort", "How often?"), choices=RHYTHM_CHOICES, style="list",
    required=True, missing=text("Effort", "Choose how often."), when=STARTS,
    print="never", leaves=False,
)  # fmt: skip

WHAT: Final = Section(
    "what",
    text("Effort", "What"),
    (
        ChoiceField(
            key="kind", label=text("Effort", "Effort"), style="list", required=True,
            choices=tuple((kind.code, kind.title) for kind in EFFORT_KINDS),
            missing=text("Effort", "Choose the effort."), print="never", leaves=False,
        ),
        TextField(
            key="goal", label=text("Effort", "Goal"), longest=1000, lines=2, required=True,
            help=text("Effort", "What is to be different, in words that the citizen would use."),
            missing=text("Effort", "Write the goal in a sentence."), print="never", leaves=False,
        ),
        TextField(
            key="provider", label=text("Effort", "Who provides it?"), longest=160, required=True,
            help=text("Effort", "The place and the function, for example: mentor, VINK."),
            missing=text("Effort", "Write who provides it."), print="never", leaves=False,
        ),
        ChoiceField(
            key="footing", label=text("Effort", "May the citizen say no?"), required=True,
            choices=tuple((str(key), words) for key, words in FOOTINGS.items()),
            missing=text("Effort", "Say whether it is voluntary or by law."),
            print="never", leaves=False,
        ),
        TextField(
            key="decision", label=text("Effort", "The authority's decision"), longest=160,
            help=text("Effort", "Its number in the authority's own system. The Infohus decides nothing."),
            when=When("footing", (str(Footing.STATUTORY),)), print="never", leaves=False,
        ),
        ChoiceField(
            key="basis", label=text("Effort", "Legal basis"), style="list", required=True,
            choices=tuple((basis.code, basis.title) for basis in EFFORT_BASES),
            missing=text("Effort", "Choose the legal basis. No effort is without one."),
            print="never", leaves=False,
        ),
    ),
)  # fmt: skip

START: Final = Section(
    "start",
    text("Effort", "Start"),
    (
        ChoiceField(
            key="begin", label=text("Effort", "Does it start now?"), choices=BEGIN, required=True,
            missing=text("Effort", "Say whether it starts now."), print="never", leaves=False,
        ),
        _date("first_date", when=STARTS),
        _time("first_time", when=STARTS),
        RHYTHM,
        TextField(
            key="exception", label=text("Effort", "Reason for an exception"), longest=600,
            lines=2, required=True, when=When("begin", (EXCEPTION,)), print="never", leaves=False,
            missing=text("Effort", "Write the reason for the exception."),
            help=text("Effort", "Only where the target group does not fit or all places are taken."),
        ),
    ),
)  # fmt: skip

EFFORT: Final = Form("effort", 1, text("Effort", "Effort"), (WHAT, START))

HELD: Final = "held"
NO_SHOW: Final = "no_show"
CANCELLED: Final = "cancelled"
HAPPENED: Final[Choices] = (
    (HELD, text("EffortLog", "It was held")),
    (NO_SHOW, text("EffortLog", "Did not come")),
    (CANCELLED, text("EffortLog", "Called off beforehand")),
)
CANCELLED_BY: Final[Choices] = (
    ("citizen", text("EffortLog", "The citizen")),
    ("provider", text("EffortLog", "The provider")),
    ("us", text("EffortLog", "Us")),
)

EFFORT_LOG: Final = small_form(
    "effort_log",
    text("EffortLog", "Write about a contact"),
    _date("on_date"),
    _time("on_time"),
    ChoiceField(
        key="happened", label=text("EffortLog", "Was it held?"), choices=HAPPENED, required=True,
        help=text("EffortLog", "That somebody stays away from a voluntary effort never goes to those "
                  "who decide on benefits."),
        missing=text("EffortLog", "Say whether it was held."), print="never", leaves=False,
    ),
    ChoiceField(
        key="cancelled_by", label=text("EffortLog", "Who called it off?"), choices=CANCELLED_BY,
        required=True, missing=text("EffortLog", "Say who called it off."),
        when=When("happened", (CANCELLED,)), print="never", leaves=False,
    ),
    TextField(
        key="note", label=text("EffortLog", "What came of it?"), longest=4000, lines=4,
        help=text("EffortLog", "Write what you saw and what was said, and say which is which."),
        print="never", leaves=False,
    ),
    _date("next_date", required=False),
    _time("next_time", required=False),
)  # fmt: skip

AXIS: Final[Choices] = (
    ("progress", text("Progress", "Progress (fremgang)")),
    ("unchanged", text("Progress", "Unchanged (uændret)")),
    ("setback", text("Progress", "Setback (tilbagegang)")),
)


def _axis(key: str, *, required: bool) -> tuple[ChoiceField, TextField]:
    labels = {
        "signs": text("Progress", "What the concern was about"),
        "resilience": text("Progress", "Well-being and resilience"),
    }
    helps = {
        "signs": text("Progress", "The signs that gave rise to the concern, seen now."),
        "resilience": text("Progress", "Family, friends, school or job, health, home."),
    }
    why = {
        "signs": text("Progress", "What do you see it by? (the concern)"),
        "resilience": text("Progress", "What do you see it by? (resilience)"),
    }
    return (
        ChoiceField(
            key=key, label=labels[key], help=helps[key], choices=AXIS, required=required,
            missing=text("Progress", "Choose the word that fits."), print="never", leaves=False,
        ),
        TextField(
            key=f"{key}_why", label=why[key], longest=1000, lines=2, required=True,
            missing=text("Progress", "Write what you see it by."),
            when=When(key, tuple(word for word, _ in AXIS)), print="never", leaves=False,
        ),
    )  # fmt: skip


SIGNS: Final = ("signs", "signs_why")
"""The axis that an effort under employment law is never told on."""

EFFORT_PROGRESS: Final = small_form(
    "effort_progress",
    text("Progress", "How does it go?"),
    *_axis("signs", required=True),
    *_axis("resilience", required=True),
)

EFFORT_PAUSE: Final = small_form(
    "effort_pause",
    text("EffortPause", "Let it rest"),
    TextField(
        key="reason", label=text("EffortPause", "Why does it rest?"), longest=600, lines=2,
        required=True, missing=text("EffortPause", "Write why it rests."),
        print="never", leaves=False,
    ),
    _date("next_date"),
    _time("next_time"),
)  # fmt: skip

EFFORT_TAKE_UP: Final = small_form(
    "effort_take_up",
    text("EffortPause", "Take it up again"),
    _date("next_date"),
    _time("next_time"),
)

OUTCOMES: Final[Choices] = (
    ("reached", text("EffortEnd", "The goal is reached")),
    ("partly", text("EffortEnd", "The goal is reached in part")),
    ("not_reached", text("EffortEnd", "The goal is not reached")),
    ("stopped", text("EffortEnd", "The citizen does not want to go on")),
    ("handed_on", text("EffortEnd", "Somebody else carries it on")),
    ("never_begun", text("EffortEnd", "It was never begun")),
)

EFFORT_END: Final = small_form(
    "effort_end",
    text("EffortEnd", "End the effort"),
    ChoiceField(
        key="outcome", label=text("EffortEnd", "What came of it?"), choices=OUTCOMES, style="list",
        required=True, missing=text("EffortEnd", "Choose what came of it."),
        print="never", leaves=False,
    ),
    TextField(
        key="to", label=text("EffortEnd", "Who carries it on?"), longest=160, required=True,
        help=text("EffortEnd", "The body and the function."),
        missing=text("EffortEnd", "Name the body that carries it on."),
        when=When("outcome", ("handed_on",)), print="never", leaves=False,
    ),
    TextField(
        key="reason", label=text("EffortEnd", "Why does it end?"), longest=1000, lines=2,
        required=True, missing=text("EffortEnd", "Write why it ends."),
        print="never", leaves=False,
    ),
    *_axis("signs", required=False),
    *_axis("resilience", required=False),
    ChoiceField(
        key="after_checks", label=text("EffortEnd", "Ask again after 3, 6 and 12 months?"),
        choices=YES_NO, required=True, missing=text("EffortEnd", "Say whether we ask again later."),
        print="never", leaves=False,
    ),
)  # fmt: skip

EFFORT_CHECK: Final = small_form(
    "effort_check",
    text("EffortCheck", "After-check"),
    TextField(
        key="found", label=text("EffortCheck", "How does it go now?"), longest=2000, lines=3,
        required=True, missing=text("EffortCheck", "Write how it goes now."),
        help=text("EffortCheck", "Ask who knows the citizen; write from whom you have it."),
        print="never", leaves=False,
    ),
    ChoiceField(
        key="holds", label=text("EffortCheck", "Does what was reached still hold?"),
        choices=(*YES_NO, ("unknown", text("EffortCheck", "We could not find out"))),
        required=True, missing=text("EffortCheck", "Say whether it still holds."),
        print="never", leaves=False,
    ),
)  # fmt: skip

READY: Final[Choices] = (
    ("ready", text("Release", "In place")),
    ("working", text("Release", "On its way")),
    ("missing", text("Release", "Not yet")),
    ("not_wanted", text("Release", "Not wanted")),
)
CHECKLIST: Final = ("behind_wall", "home", "benefit", "work_plan")
"""What is ready before the release. Source: the committee's note of 15 June 2015."""
_ITEMS: Final = {
    "behind_wall": text("Release", "Contact before the release, behind the wall"),
    "home": text("Release", "Somewhere to live"),
    "benefit": text("Release", "Money to live on from the first day"),
    "work_plan": text("Release", "A job plan or education plan"),
}  # fmt: skip

GOOD_RELEASE_PLAN: Final = small_form(
    "good_release",
    text("Release", "Plan for a good release"),
    ChoiceField(
        key="known", label=text("Release", "Is the date of release known?"), choices=YES_NO,
        required=True, missing=text("Release", "Say whether the date is known."),
        help=text("Release", "Where it is not, as in remand, the program asks for it every two weeks."),
        print="never", leaves=False,
    ),
    TextField(
        key="release_date", label=text("Release", "Released on"), shape=Shape.DATE, longest=10,
        required=True, missing=text("Release", "Write the date."), when=When("known", ("yes",)),
        print="never", leaves=False,
    ),
    *(
        ChoiceField(
            key=key, label=_ITEMS[key], choices=READY, required=True,
            missing=text("Release", "Say how far this is."), print="never", leaves=False,
        )
        for key in CHECKLIST
    ),
    TextField(
        key="left", label=text("Release", "What is left, and who does it?"), longest=1000, lines=3,
        help=text("Release", "Never write what the sentence is for."),
        print="never", leaves=False,
    ),
)  # fmt: skip
