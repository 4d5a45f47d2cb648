"""The stages of a case, as one table of transitions."""

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from models.kernel.errors import Refused
from models.kernel.text import Text, text


class Stage(StrEnum):
    """Where a case stands; the order is the order of the stage strip."""

    ASSESSMENT = "assessment"
    QUALIFICATION = "qualification"
    TRIAGE = "triage"
    CONTACT = "contact"
    FOLLOW_UP = "follow_up"
    CLOSED = "closed"


STAGES: Final[dict[Stage, Text]] = {
    Stage.ASSESSMENT: text("Stage", "Initial assessment"),
    Stage.QUALIFICATION: text("Stage", "Qualification"),
    Stage.TRIAGE: text("Stage", "Recommendation"),
    Stage.CONTACT: text("Stage", "Concern talk"),
    Stage.FOLLOW_UP: text("Stage", "Efforts and follow-up"),
    Stage.CLOSED: text("Stage", "Closed"),
}

WRONG_STAGE: Final = text(
    "Workflow", "The case is at another stage. Look at its next step and go on from there."
)
POLICE_FIRST: Final = text(
    "Workflow",
    "Ask the police first: without their answer that the kommune can go on, nobody is invited, "
    "visited or written to.",
)
SUSPENDED: Final = text(
    "Workflow",
    "The case is suspended while the police take over. Only a recorded request from the police "
    "resumes it.",
)


class Fact(StrEnum):
    """What the record must already hold before a transition."""

    POLICE_MAY_CONTINUE = "police_may_continue"


MISSING: Final[dict[Fact, Text]] = {Fact.POLICE_MAY_CONTINUE: POLICE_FIRST}


@dataclass(frozen=True, slots=True)
class Transition:
    """One permitted step: its name, whence, whither, and what must be on record."""

    name: str
    source: Stage
    target: Stage
    needs: frozenset[Fact] = frozenset()


CLEARED: Final = frozenset({Fact.POLICE_MAY_CONTINUE})

TRANSITIONS: Final = (
    Transition("police_cleared", Stage.ASSESSMENT, Stage.QUALIFICATION, CLEARED),
    Transition("gathered", Stage.QUALIFICATION, Stage.TRIAGE, CLEARED),
    Transition("plan_visit", Stage.QUALIFICATION, Stage.CONTACT, CLEARED),
    Transition("plan_visit", Stage.TRIAGE, Stage.CONTACT, CLEARED),
    Transition("plan_visit", Stage.CONTACT, Stage.CONTACT, CLEARED),
    Transition("plan_visit", Stage.FOLLOW_UP, Stage.CONTACT, CLEARED),
    Transition("to_talk", Stage.QUALIFICATION, Stage.CONTACT, CLEARED),
    Transition("to_talk", Stage.TRIAGE, Stage.CONTACT, CLEARED),
    Transition("to_follow_up", Stage.QUALIFICATION, Stage.FOLLOW_UP, CLEARED),
    Transition("to_follow_up", Stage.TRIAGE, Stage.FOLLOW_UP, CLEARED),
    Transition("visit_held", Stage.CONTACT, Stage.FOLLOW_UP, CLEARED),
)


def step(stage: Stage, name: str, known: Collection[Fact], *, suspended: bool = False) -> Stage:
    """Return the stage that ``name`` leads to.

    Raises:
        Refused: the case is suspended, something is not on record, or the stage is another.
    """
    if suspended:
        raise Refused(SUSPENDED)
    missing_anywhere: Text | None = None
    for rule in TRANSITIONS:
        if rule.name != name:
            continue
        missing = rule.needs - set(known)
        if rule.source is stage and not missing:
            return rule.target
        if missing:
            missing_anywhere = MISSING[min(missing)]
    raise Refused(missing_anywhere or WRONG_STAGE)
