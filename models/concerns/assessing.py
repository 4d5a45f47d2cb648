"""Which tasks the model of the initial assessment gives to whom: one table."""

from dataclasses import dataclass
from typing import Final

from models.calendar.deadlines import After
from models.calendar.entry import EntryKind
from models.law.sources import OFFICE, Source


@dataclass(frozen=True, slots=True)
class Task:
    """What is to be done once a concern goes further.

    Attributes:
        period: from the decision on.
        origin: a code of ``models.calendar.entry.ORIGINS``.
        joining: also where an open case takes the concern up: the police were asked about
            that case already.
    """

    kind: EntryKind
    period: After
    origin: str
    joining: bool = False


@dataclass(frozen=True, slots=True)
class Model:
    """One model of the initial assessment.

    Attributes:
        who: who usually takes part, as codes of ``TOOK_PART``.
        tasks: what follows; each model sees to it that the police are asked first.
    """

    who: tuple[str, ...]
    tasks: tuple[Task, ...]
    source: Source = OFFICE


_K = EntryKind

MODELS: Final[dict[str, Model]] = {
    "alone": Model(
        ("coordinator",),
        (Task(_K.POLICE_QUESTION, After(hours=24), "case_opened"),),
    ),
    "ssp": Model(
        ("coordinator", "local_police", "ssp"),
        (
            Task(_K.POLICE_QUESTION, After(hours=24), "case_opened"),
            Task(_K.MEETING, After(days=7), "model_ssp", joining=True),
        ),
    ),
    "coordinators": Model(
        ("coordinator", "police_coordinator"),
        (Task(_K.POLICE_QUESTION, After(hours=1), "model_call"),),
    ),
    "police": Model(
        ("police_coordinator",),
        (
            Task(_K.PASS_TO_POLICE, After(hours=1), "model_police", joining=True),
            Task(_K.POLICE_REMINDER, After(days=1), "model_police"),
        ),
    ),
}
"""By the codes of ``models.forms.definitions.assessment.MODELS``."""


def model_of(code: str) -> Model:
    """Return the model; an unknown code is the kommune alone."""
    return MODELS.get(code, MODELS["alone"])
