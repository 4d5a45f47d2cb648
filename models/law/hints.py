"""Quiet legal hints: at each step, may I record, ask, share, must I report; with law and date.

Source: the project's domain papers, sections 1 and 2. What a lawyer of the kommune has to
confirm (it was not read in the law itself) is marked so.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from models.kernel.text import Text, text
from models.law.sources import (
    ARCHIVES,
    BARNETS_LOV,
    DATA_PROTECTION,
    FORVALTNINGSLOVEN,
    GDPR,
    OPENNESS,
    RPL_115,
    SECRECY,
    STRAFFELOVEN_141,
    Source,
)


class Step(StrEnum):
    """A step of the work at which a hint stands."""

    CALL = "call"
    AFTER_CALL = "after_call"
    CONCERN = "concern"
    QUALIFICATION = "qualification"
    VISIT = "visit"
    HANDOVER = "handover"
    CHILD = "child"
    CLOSURE = "closure"


STEPS: Final[dict[Step, Text]] = {
    Step.CALL: text("Hint", "On the phone"),
    Step.AFTER_CALL: text("Hint", "After the call"),
    Step.CONCERN: text("Hint", "When a concern is decided on"),
    Step.QUALIFICATION: text("Hint", "When others are asked"),
    Step.VISIT: text("Hint", "Before and after a talk or visit"),
    Step.HANDOVER: text("Hint", "When something is handed over"),
    Step.CHILD: text("Hint", "When there is a child"),
    Step.CLOSURE: text("Hint", "When a case is closed"),
}

RECORD: Final = text("Hint", "May I record it?")
ASK: Final = text("Hint", "May I ask?")
SHARE: Final = text("Hint", "May I share it?")
REPORT: Final = text("Hint", "Must I report it?")
KEEP: Final = text("Hint", "How long may I keep it?")


@dataclass(frozen=True, slots=True)
class Hint:
    """One answer at one step.

    Attributes:
        source: the law, and when this was last compared with it.
        sure: whether it was read in the law or an official guide; else a lawyer confirms it.
    """

    question: Text
    answer: Text
    source: Source
    sure: bool = True


HINTS: Final[dict[Step, tuple[Hint, ...]]] = {
    Step.CALL: (
        Hint(RECORD, text("Hint", "What is needed to judge whether somebody may over time commit crimes with an extremist motive. Write what was seen or heard and by whom; belief and politics are no sign by themselves."), GDPR, sure=False),
        Hint(REPORT, text("Hint", "Danger now: 112 first, write afterwards. A child: a report on the child (underretning) at once, whatever else is done."), BARNETS_LOV),
        Hint(SHARE, text("Hint", "Say to the caller that you look at it; not what you know, find or do. A public employee cannot be anonymous about a child, a private person can."), BARNETS_LOV),
    ),
    Step.AFTER_CALL: (
        Hint(RECORD, text("Hint", "A CPR number only to know for certain who it is. Nothing on religion or ethnicity; health and crime only where the task needs it."), DATA_PROTECTION),
        Hint(RECORD, text("Hint", "People around the citizen only with a reason why they must be recorded."), GDPR, sure=False),
    ),
    Step.CONCERN: (
        Hint(ASK, text("Hint", "Until the police have said that the kommune can go on, nobody else is asked and nobody is visited or written to. Advice may be asked for without a name."), RPL_115),
        Hint(REPORT, text("Hint", "Some grave crimes must be averted or reported by everybody who knows of them."), STRAFFELOVEN_141, sure=False),
        Hint(KEEP, text("Hint", "A rejected concern is kept shortly and then deleted. No law sets the period; the office does, under Settings."), ARCHIVES),
    ),
    Step.QUALIFICATION: (
        Hint(ASK, text("Hint", "Those who take part in the crime-preventive cooperation (SSP, PSP, KSP) may be asked what is necessary to prevent crime. Neighbours, clubs and housing staff may tell, but not be told."), RPL_115),
        Hint(SHARE, text("Hint", "An invitation names the person only where that is necessary, and says why. Nobody is obliged to answer: a no is lawful and is recorded as an answer."), RPL_115),
        Hint(ASK, text("Hint", "An employee must not fetch information that the task does not need."), SECRECY, sure=False),
    ),
    Step.VISIT: (
        Hint(ASK, text("Hint", "The talk is voluntary, and notes are told of. If it turns to a crime: stop, the police officer decides; it is no interrogation."), RPL_115),
        Hint(SHARE, text("Hint", "Never who reported, what the police know, or other people's cases."), SECRECY, sure=False),
        Hint(RECORD, text("Hint", "Keep apart what you saw, what was said, and what you make of it. A no to an offer says nothing about the concern."), GDPR, sure=False),
    ),
    Step.HANDOVER: (
        Hint(SHARE, text("Hint", "What is necessary for the crime-preventive cooperation, each item with its own reason. Never for the investigation of a crime: that is an ordinary police report (anmeldelse)."), RPL_115),
        Hint(SHARE, text("Hint", "Outside that cooperation the ordinary rules hold: electronically the data protection rules, by word of mouth or on paper the Public Administration Act."), FORVALTNINGSLOVEN),
        Hint(RECORD, text("Hint", "Also what is told by word of mouth is a disclosure and is written down: what, to whom, why, and on which basis."), OPENNESS),
    ),
    Step.CHILD: (
        Hint(REPORT, text("Hint", "At once, and separately from the Infohus: the child authority assesses it within 24 hours. A takeover by the police does not lift the duty; ask them about safety first."), BARNETS_LOV),
        Hint(SHARE, text("Hint", "Parents are told, unless a parent is the danger: then write why not. A child of 10 or more is a party itself."), BARNETS_LOV, sure=False),
    ),
    Step.CLOSURE: (
        Hint(RECORD, text("Hint", "Note what was decided and why, and put what is received, sent and final into the journal of the kommune."), OPENNESS),
        Hint(KEEP, text("Hint", "What the kommune must keep may be discarded only under the rules of Rigsarkivet: journalise it, or decide that it is not worth it, before it is deleted. No law sets a period for an Infohus."), ARCHIVES),
    ),
}  # fmt: skip
"""By step, the most needed first."""


def hints(step: Step) -> tuple[Hint, ...]:
    """Return the hints of a step."""
    return HINTS[step]
