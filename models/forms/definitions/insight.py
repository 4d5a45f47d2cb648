"""A citizen asks for access: the request, and what is answered."""

from typing import Final

from models.forms.fields import (
    ChoiceField,
    Choices,
    ManyField,
    Shape,
    TextField,
    When,
    small_form,
)
from models.kernel.text import text
from models.law.insight import LEFT_OUT

ASKERS: Final[Choices] = (
    ("citizen", text("Insight", "The citizen")),
    ("custody", text("Insight", "A custody holder")),
    ("representative", text("Insight", "A representative with a power of attorney")),
)

ASKED: Final = small_form(
    "insight_asked",
    text("Insight", "Somebody asks for access"),
    ChoiceField(key="who", label=text("Insight", "Who asks?"), choices=ASKERS, required=True,
                missing=text("Insight", "Choose who asks.")),
    TextField(key="authority", label=text("Insight", "How do we know that they may?"),
              help=text("Insight", "For example: power of attorney of 3.4., seen."),
              longest=200, required=True, missing=text("Insight", "Write how we know."),
              when=When("who", ("custody", "representative"))),
    TextField(key="identity", label=text("Insight", "How was it made sure who it is?"),
              help=text("Insight", "For example: MitID, or a passport shown here."),
              longest=200, required=True,
              missing=text("Insight", "Write how it was made sure.")),
    TextField(key="on", label=text("Insight", "Received on"), shape=Shape.DATE, longest=10,
              required=True, missing=text("Insight", "Write when the request came.")),
)  # fmt: skip

PARTY_ASKED: Final = small_form(
    "party_access_asked",
    text("Insight", "Somebody asks for party access (partsaktindsigt)"),
    ChoiceField(key="who", label=text("Insight", "Who asks?"), choices=ASKERS, required=True,
                missing=text("Insight", "Choose who asks.")),
    TextField(key="on", label=text("Insight", "Received on"), shape=Shape.DATE, longest=10,
              required=True, missing=text("Insight", "Write when the request came.")),
    TextField(key="reference", label=text("Insight", "Where is it handled?"),
              help=text("Insight", "The reference in the authority's own system, for example eDoc or F2. No names."),
              longest=60),
)  # fmt: skip

ANSWER: Final = small_form(
    "insight",
    text("Insight", "The answer on access"),
    TextField(key="concern", label=text("Insight", "What was the concern about?"),
              help=text("Insight", "In your own words. Nobody may be able to tell from it who turned to us."),
              longest=4000, lines=4, required=True,
              missing=text("Insight", "Write what the concern was about.")),
    TextField(key="written", label=text("Insight", "What have we written about the citizen?"),
              help=text("Insight", "Taken from what we know. Take out what is about others."),
              longest=8000, lines=5),
    TextField(key="decided", label=text("Insight", "What was decided and done, and why?"),
              longest=8000, lines=4, required=True,
              missing=text("Insight", "Write what was decided.")),
    ManyField(key="left_out", label=text("Insight", "What is left out?"), choices=LEFT_OUT,
              help=text("Insight", "The answer says what kind of information it is, and why.")),
)  # fmt: skip
