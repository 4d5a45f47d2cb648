"""An action card of the office, written from its own preparedness plan, and its steps."""

from typing import Final

from models.forms.definitions.call import YES_NO
from models.forms.fields import (
    ChoiceField,
    Choices,
    Form,
    Section,
    Shape,
    TextField,
    small_form,
)
from models.kernel.text import text

LONGEST_STEP: Final = 160
"""Characters of one step."""

WHEN: Final[Choices] = (
    ("danger", text("ActionCard", "When somebody is in danger now")),
    ("travel", text("ActionCard", "When somebody may leave for a conflict zone")),
    ("return", text("ActionCard", "When somebody has come back from a conflict zone")),
    ("other", text("ActionCard", "Otherwise")),
)

ACTION_CARD: Final = Form(
    "action_card",
    1,
    text("ActionCard", "Action card"),
    (
        Section(
            "card",
            text("ActionCard", "Action card"),
            (
                TextField(
                    key="title",
                    label=text("ActionCard", "Title"),
                    longest=60,
                    required=True,
                    missing=text("ActionCard", "Write a title."),
                ),
                ChoiceField(
                    key="when",
                    label=text("ActionCard", "When is it used?"),
                    choices=WHEN,
                    style="list",
                    required=True,
                    missing=text("ActionCard", "Choose when it is used."),
                ),
                TextField(
                    key="use", label=text("ActionCard", "In words"), longest=160, lines=2
                ),
                TextField(
                    key="steps",
                    label=text("ActionCard", "Steps"),
                    help=text(
                        "ActionCard",
                        "One on each line, in the order in which they are done. No names of "
                        "citizens.",
                    ),
                    longest=1000,
                    lines=8,
                    required=True,
                    missing=text("ActionCard", "Write at least one step."),
                ),
                TextField(
                    key="phones",
                    label=text("ActionCard", "Phone numbers"),
                    help=text("ActionCard", "One on each line, with who answers."),
                    longest=300,
                    lines=3,
                ),
                TextField(
                    key="source",
                    label=text("ActionCard", "From which plan?"),
                    help=text(
                        "ActionCard", "For example: the kommune's preparedness plan, page 4."
                    ),
                    longest=120,
                    required=True,
                    missing=text("ActionCard", "Write which plan it is from."),
                ),
                TextField(
                    key="dated",
                    label=text("ActionCard", "Date of the plan"),
                    shape=Shape.DATE,
                    longest=10,
                    required=True,
                    missing=text("ActionCard", "Write the date of the plan."),
                ),
                ChoiceField(
                    key="in_use",
                    label=text("ActionCard", "Checked here and in use?"),
                    choices=YES_NO,
                    required=True,
                    missing=text("ActionCard", "Say whether it is checked and in use."),
                ),
            ),
        ),
    ),
)

CARD_STEP: Final = small_form(
    "card_step",
    text("ActionCard", "A step of an action card"),
    TextField(key="card", label=text("ActionCard", "Action card"), longest=40, required=True),
    TextField(
        key="step", label=text("ActionCard", "Step"), longest=LONGEST_STEP, required=True
    ),
    ChoiceField(key="done", label=text("ActionCard", "Done?"), choices=YES_NO, required=True),
    TextField(key="why", label=text("ActionCard", "Why is it taken back?"), longest=200),
)
"""What is kept of a step ticked for one case or concern, and of a tick taken back; nobody
fills it in."""

CARD_UNDO: Final = small_form(
    "card_undo",
    text("ActionCard", "Take the tick back"),
    TextField(
        key="why",
        label=text("ActionCard", "Why is it taken back?"),
        longest=200,
        required=True,
        missing=text("ActionCard", "Write in a few words why it is taken back."),
    ),
)
