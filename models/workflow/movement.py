"""What may be done to a case in which state: one table, asked by every act of the course."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final, Protocol

from models.kernel.errors import Refused
from models.kernel.text import text
from models.workflow.stages import POLICE_FIRST, SUSPENDED, Fact

CLOSED: Final = text("Workflow", "The case is closed. Reopen it first; that asks for a reason.")


class Doing(StrEnum):
    """An act of the course, as far as suspension, closing and the police are concerned."""

    NOTE = "note"  # a note, a correction
    RELATE = "relate"  # who is around the citizen
    ATTACH = "attach"
    ASK_POLICE = "ask_police"  # and what they answered
    EXCEPT = "except"  # go on without their answer, with a reason
    ASK_OTHERS = "ask_others"  # open a round, invite, remind
    TAKE_ANSWER = "take_answer"  # what an authority said, or would not say
    ANALYSE = "analyse"
    RECOMMEND = "recommend"
    APPROVE = "approve"
    PLAN_CONTACT = "plan_contact"  # a visit, a letter, papers for it
    RECORD_CONTACT = "record_contact"
    OFFER = "offer"
    START_EFFORT = "start_effort"
    RUN_EFFORT = "run_effort"  # planned contacts, log, progress
    DECIDE_EFFORT = "decide_effort"  # what becomes of a running effort
    AFTER_CHECK = "after_check"  # how it goes months after an effort ended
    REPORT_CHILD = "report_child"
    CONSENT = "consent"
    INFORM = "inform"  # the citizen's right to be told, and its postponement
    PLAN = "plan"  # a follow-up, a transition, a countdown
    RECEIVE = "receive"  # a further concern
    PASS_TO_POLICE = "pass_to_police"  # noqa: S105 - an act
    HAND_OVER = "hand_over"
    TRANSFER = "transfer"
    CARD = "card"  # a step of an action card
    CLOSE = "close"
    RETAIN = "retain"  # a decision on keeping and deleting, a journal number
    RIGHTS = "rights"  # access, rectification: whoever asks for what is theirs
    REGISTER_TOLD = (
        "register_told"  # what was said before the case rested was disclosed in fact
    )


@dataclass(frozen=True, slots=True)
class Rule:
    """In which states an act may be done.

    Attributes:
        suspended: also while the police have taken over.
        closed: also after closing.
        police: only once the police said that the kommune can go on, save for an exception.
    """

    suspended: bool = False
    closed: bool = False
    police: bool = False


MOVES: Final[dict[Doing, Rule]] = {
    Doing.NOTE: Rule(closed=True),  # who calls later is written down
    Doing.RELATE: Rule(),
    Doing.ATTACH: Rule(),
    Doing.ASK_POLICE: Rule(suspended=True),
    Doing.EXCEPT: Rule(),
    Doing.ASK_OTHERS: Rule(police=True),
    Doing.TAKE_ANSWER: Rule(),
    Doing.ANALYSE: Rule(),
    Doing.RECOMMEND: Rule(),
    Doing.APPROVE: Rule(),
    Doing.PLAN_CONTACT: Rule(police=True),
    Doing.RECORD_CONTACT: Rule(),
    Doing.OFFER: Rule(),
    Doing.START_EFFORT: Rule(),
    Doing.RUN_EFFORT: Rule(),
    Doing.DECIDE_EFFORT: Rule(suspended=True),
    Doing.AFTER_CHECK: Rule(closed=True),
    Doing.REPORT_CHILD: Rule(suspended=True, closed=True),
    Doing.CONSENT: Rule(),
    Doing.INFORM: Rule(suspended=True, closed=True),
    Doing.PLAN: Rule(),
    Doing.RECEIVE: Rule(suspended=True, closed=True),
    Doing.PASS_TO_POLICE: Rule(suspended=True),
    Doing.HAND_OVER: Rule(),
    Doing.TRANSFER: Rule(),
    Doing.CARD: Rule(),
    Doing.CLOSE: Rule(),
    Doing.RETAIN: Rule(suspended=True, closed=True),
    Doing.RIGHTS: Rule(suspended=True, closed=True),
    Doing.REGISTER_TOLD: Rule(suspended=True, closed=True),
}
"""Source of the column ``suspended``: decisions on practice, 2: the child's report, answers to
the police, the rights of the data subject, decisions on journal and retention and the register of
disclosures go on, and each
running effort gets a decision of its own. Of the column ``police``: decisions on practice, 1."""


class Standing(Protocol):
    """How a case stands, as far as the table asks; ``models.cases.case.Case`` is one."""

    @property
    def suspended(self) -> bool:
        """Whether the police have taken over."""

    @property
    def closed_at(self) -> datetime | None:
        """When it was closed, UTC."""

    @property
    def known(self) -> Collection[Fact]:
        """What is on record of what the workflow asks for."""


def require_move(case: Standing, doing: Doing, *, excepted: bool = False) -> None:
    """Do nothing when the act may be done to the case as it stands.

    Args:
        case: the case.
        doing: the act.
        excepted: whether a reasoned exception from the police's answer is on record for it.

    Raises:
        Refused: the case rests or is closed, or the police have not said that it can go on.
    """
    rule = MOVES[doing]
    if case.suspended and not rule.suspended:
        raise Refused(SUSPENDED)
    if case.closed_at is not None and not rule.closed:
        raise Refused(CLOSED)
    if rule.police and not excepted and Fact.POLICE_MAY_CONTINUE not in case.known:
        raise Refused(POLICE_FIRST)
