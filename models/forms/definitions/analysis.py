"""The analysis: nine dimensions, then the whole; words only, no figure about a human being."""

from typing import Final

from models.forms.definitions.after_call import MARKS
from models.forms.fields import (
    ChoiceField,
    Choices,
    Form,
    ManyField,
    RowsField,
    Section,
    Shape,
    TextField,
)
from models.kernel.text import text
from models.law.dimensions import DIMENSIONS, Dimension
from models.law.extremism import EXTREMISM, UNCLEAR

OBSERVATIONS: Final = "observations"
RISKS: Final = "risks"
PROTECTS: Final = "protects"
UNKNOWN: Final = "unknown"
WHO_KNOWS: Final = "who_knows"
PARTS: Final = (OBSERVATIONS, RISKS, PROTECTS, UNKNOWN, WHO_KNOWS)
"""What is written of each dimension, in order."""

LONGEST_POINT: Final = 2000
LONGEST_SAID: Final = 2000


def key_of(dimension: str, part: str) -> str:
    """Return the key of a part of a dimension: ``family_risks``."""
    return f"{dimension}_{part}"


def _observations(code: str) -> RowsField:
    return RowsField(
        key=key_of(code, OBSERVATIONS),
        label=text("Analysis", "Observation"),
        add=text("Analysis", "Add observation"),
        fields=(
            ChoiceField(
                key="mark", label=text("Analysis", "This is"), choices=MARKS, required=True,
                missing=text("Analysis", "Say whether it was observed, reported or assessed."),
            ),
            TextField(
                key="said", label=text("Analysis", "Observation"), longest=LONGEST_SAID, lines=2,
                required=True, missing=text("Analysis", "Write what was seen, told or assessed."),
            ),
            TextField(
                key="source", label=text("Analysis", "Source"), longest=160, required=True,
                missing=text("Analysis", "Write who it comes from: a function will do."),
            ),
            TextField(
                key="when", label=text("Analysis", "When"), shape=Shape.PARTIAL_DATE, longest=10,
                required=True,
                missing=text("Analysis", "Write when: the year alone will do, if that is all we know."),
            ),
        ),
    )  # fmt: skip


def _section(dimension: Dimension) -> Section:
    code = dimension.code
    return Section(
        code,
        dimension.title,
        (
            _observations(code),
            TextField(
                key=key_of(code, RISKS), label=text("Analysis", "Risk points, as we assess them"),
                longest=LONGEST_POINT, lines=3,
            ),
            TextField(
                key=key_of(code, PROTECTS),
                label=text("Analysis", "Protective points, as we assess them"),
                longest=LONGEST_POINT, lines=3,
            ),
            TextField(
                key=key_of(code, UNKNOWN), label=text("Analysis", "What we do not know"),
                longest=LONGEST_POINT, lines=2,
            ),
            TextField(
                key=key_of(code, WHO_KNOWS), label=text("Analysis", "Who knows more?"),
                help=text("Analysis", "A function or an authority; a name only where it is needed."),
                longest=400, leaves=False,
            ),
        ),
    )  # fmt: skip


WHOLE: Final = Section(
    "whole",
    text("Analysis", "Overall assessment"),
    (
        TextField(
            key="assessment", label=text("Analysis", "Overall assessment in words"), longest=6000,
            lines=6, required=True,
            missing=text("Analysis", "Write the overall assessment before the analysis is finished."),
        ),
        TextField(key="problems", label=text("Analysis", "The main problems"), longest=2000, lines=3),
        TextField(
            key="resources", label=text("Analysis", "What there is to build on"), longest=2000, lines=3
        ),
        ManyField(
            key="focus", label=text("Analysis", "Dimensions it would help to work with"),
            choices=tuple((each.code, each.title) for each in DIMENSIONS),
        ),
    ),
    guide=text("Analysis", "Words, not figures: what weighs most, in both halves, and why."),
)  # fmt: skip

ANALYSIS: Final = Form(
    "analysis",
    1,
    text("Analysis", "Analysis"),
    (*(_section(each) for each in DIMENSIONS), WHOLE),
)

TYPES: Final[Choices] = tuple(EXTREMISM.items())
CONCERN_TYPE: Final = Form(
    "concern_type",
    1,
    text("Analysis", "Type of extremism"),
    (
        Section(
            "type",
            text("Analysis", "Type of extremism"),
            (
                ChoiceField(
                    key="type", label=text("Analysis", "The concern is about"), choices=TYPES,
                    style="list", required=True, print="never", leaves=False,
                    missing=text("Analysis", "Choose a type; not clarified is an answer too."),
                ),
                TextField(
                    key="why", label=text("Analysis", "What that rests on"), longest=600, lines=2,
                    print="never", leaves=False,
                ),
            ),
            guide=text(
                "Analysis",
                "It stands on the concern, not on the person, and is found by no list or search.",
            ),
        ),
    ),
)  # fmt: skip

NO_TYPE: Final = UNCLEAR
"""What a concern is about until somebody says otherwise."""
