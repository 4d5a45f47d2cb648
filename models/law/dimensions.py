"""The national assessment tool: three steps, nine dimensions in two halves; reference data.

The names are the tool's own. What to pay attention to inside a dimension is the Infohus's own
wording, since the tool's booklets could not be read here; it asks, and never counts.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from models.kernel.text import Text, text
from models.law.sources import ASSESSMENT_TOOL, OFFICE, Source


class Half(StrEnum):
    """The two halves of the board."""

    RISK_THREAT = "risk_threat"
    WELLBEING_RESILIENCE = "wellbeing_resilience"


HALVES: Final[dict[Half, Text]] = {
    Half.RISK_THREAT: text("Dimension", "Risk and threat"),
    Half.WELLBEING_RESILIENCE: text("Dimension", "Well-being and resilience"),
}

STEPS: Final = (
    text("Dimension", "Receive and describe the concern"),
    text("Dimension", "Analyse the person's situation"),
    text("Dimension", "Assess the whole and recommend"),
)
"""The tool's three steps. Source: ``ASSESSMENT_TOOL``."""


@dataclass(frozen=True, slots=True)
class Dimension:
    """One of the nine.

    Attributes:
        code: stable name, part of the keys of stored answers.
        brief: its title in a list, where there is little room.
        asks: guiding questions in plain words.
        source: where the name is from; ``asks_source`` where the questions are.
    """

    code: str
    half: Half
    title: Text
    brief: Text
    asks: tuple[Text, ...]
    source: Source = ASSESSMENT_TOOL
    asks_source: Source = OFFICE


_RISK: Final = Half.RISK_THREAT
_WELL: Final = Half.WELLBEING_RESILIENCE

DIMENSIONS: Final = (
    Dimension(
        "convictions", _RISK, text("Dimension", "Concerning convictions and rhetoric"),
        text("Dimension", "Convictions and rhetoric"),
        (
            text("Dimension", "What is said or shared, word for word, and who heard or saw it?"),
            text("Dimension", "Is violence or another crime defended? A lawful opinion is no sign, however sharp."),
        ),
    ),
    Dimension(
        "violence", _RISK, text("Dimension", "Willingness to use violence"),
        text("Dimension", "Willingness to use violence"),
        (
            text("Dimension", "Has anything been said or done that points to violence: threats, plans, means?"),
            text("Dimension", "What has held the person back until now? Danger now: call 112 first."),
        ),
    ),
    Dimension(
        "crime", _RISK, text("Dimension", "Criminal history"),
        text("Dimension", "Criminal history"),
        (
            text("Dimension", "What may those at the table share, and is it needed here?"),
            text("Dimension", "Does it bear on this concern, or is it old and over?"),
        ),
    ),
    Dimension(
        "socialisation", _RISK, text("Dimension", "Concerning socialisation and relationships"),
        text("Dimension", "Socialisation and relationships"),
        (
            text("Dimension", "Who does the person look up to or follow, also on the net?"),
            text("Dimension", "Is there pressure, promise or dependence in it? Who has been lost touch with?"),
        ),
    ),
    Dimension(
        "personality", _WELL, text("Dimension", "Personality factors"),
        text("Dimension", "Personality"),
        (
            text("Dimension", "How are setbacks, criticism and strong feelings met?"),
            text("Dimension", "What is the person good at, and what does the person long for?"),
        ),
    ),
    Dimension(
        "mental", _WELL, text("Dimension", "Mental vulnerability"),
        text("Dimension", "Mental vulnerability"),
        (
            text("Dimension", "Is there unrest, low mood, lack of sleep or a crisis? Who has seen it?"),
            text("Dimension", "Is there contact with treatment, and does it help? The diagnosis is not needed."),
        ),
    ),
    Dimension(
        "family", _WELL, text("Dimension", "Family"),
        text("Dimension", "Family"),
        (
            text("Dimension", "Who in the family is close, and who can be a support?"),
            text("Dimension", "What weighs on the family? Are there children who need help of their own?"),
        ),
    ),
    Dimension(
        "network", _WELL, text("Dimension", "Network and spare time"),
        text("Dimension", "Network and spare time"),
        (
            text("Dimension", "Who is the person with, and what fills the spare time?"),
            text("Dimension", "What has stopped lately, and what could begin again?"),
        ),
    ),
    Dimension(
        "education", _WELL, text("Dimension", "Education and employment"),
        text("Dimension", "Education and employment"),
        (
            text("Dimension", "How are school, training or work going?"),
            text("Dimension", "What does the person hope for, and what stands in the way?"),
        ),
    ),
)  # fmt: skip
"""All nine, in the order of the board."""


def of_half(half: Half) -> tuple[Dimension, ...]:
    """Return the dimensions of one half, in their order."""
    return tuple(each for each in DIMENSIONS if each.half is half)
