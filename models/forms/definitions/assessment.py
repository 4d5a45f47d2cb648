"""The initial assessment: in the office's model, who took part, and why."""

from dataclasses import replace
from typing import Final

from models.forms.fields import ChoiceField, Choices, ManyField, TextField, small_form
from models.kernel.text import text

MODELS: Final[Choices] = (
    ("alone", text("Assessment", "The kommune alone")),
    ("ssp", text("Assessment", "At the SSP meeting with local police")),
    ("coordinators", text("Assessment", "With the police coordinator, by phone at once")),
    ("police", text("Assessment", "Passed on: the police alone")),
)
"""The four models found in Danish kommuner, A to D. Source: Rambøll 2018, models of work."""

TOOK_PART: Final[Choices] = (
    ("coordinator", text("TookPart", "The kommune's coordinator")),
    ("police_coordinator", text("TookPart", "The police coordinator")),
    ("local_police", text("TookPart", "Local police")),
    ("ssp", text("TookPart", "SSP consultant")),
    ("social", text("TookPart", "Social services")),
    ("school", text("TookPart", "School or education")),
    ("leader", text("TookPart", "Leader")),
    ("other", text("TookPart", "Somebody else")),
)
"""Functions and authorities, never names."""

MODEL: Final = ChoiceField(
    key="model",
    label=text("Assessment", "How was it assessed?"),
    choices=MODELS,
    required=True,
    missing=text("Assessment", "Choose how it was assessed."),
    style="list",
)
WHO: Final = ManyField(
    key="took_part", label=text("Assessment", "Who took part?"), choices=TOOK_PART
)
WHY: Final = TextField(
    key="why",
    label=text("Assessment", "Why does it go further?"),
    help=text("Assessment", "A sentence is enough; it can be written later."),
    longest=1000,
    lines=2,
)

ASSESSMENT: Final = small_form(
    "initial_assessment", text("Assessment", "Initial assessment"), MODEL, WHO, WHY
)
REJECTION: Final = small_form(
    "rejection",
    text("Assessment", "Reject the concern"),
    MODEL,
    WHO,
    replace(
        WHY,
        label=text("Assessment", "Why is it rejected?"),
        help=text(
            "Assessment",
            "Short and to the point. The person it is about may read it one day.",
        ),
        longest=600,
        required=True,
        missing=text("Assessment", "Write in a sentence why it is rejected."),
    ),
)
"""Kept as answers to the initial assessment."""

WRITTEN_LATER: Final = small_form(
    "assessment_written",
    text("Assessment", "Write the initial assessment"),
    MODEL,
    WHO,
    replace(
        WHY,
        label=text("Assessment", "What was it assessed, and why?"),
        help=None,
        required=True,
        missing=text("Assessment", "Write what was assessed, and why."),
    ),
)
"""Asked afterwards, or after a further call; kept as answers to the initial assessment."""

MODEL_SETTING: Final = "assessment.model"
"""Key of the office's setting: in which model it assesses unless it says otherwise."""
DEFAULT_MODEL: Final = "alone"
"""What holds until the office chooses."""
