"""The answer to a transfer, as it stands in a receipt: who is responsible from which moment."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, Final

from models.exchange.strict_json import Obj, refuse
from models.kernel.clock import stamp

VERSION: Final = 3
"""The version of a receipt that carries an answer. One without is written as before, so that
earlier programs read it."""
LONGEST_REASON: Final = 400


class Answer(StrEnum):
    """What the receiver of a transfer has decided."""

    RECEIVED = "received"  # has it, and has decided nothing
    ACCEPTED = "accepted"  # is responsible from that moment on
    REJECTED = "rejected"
    RECALLED = "recalled"  # has read the sender's recall, and had not accepted before


DECIDED: Final = (Answer.ACCEPTED, Answer.REJECTED, Answer.RECALLED)
NOT_TAKEN: Final = (Answer.REJECTED, Answer.RECALLED)
"""The case stays where it is."""


@dataclass(frozen=True, slots=True)
class Answered:
    """What was decided, when (UTC), and why, where it was rejected.

    Responsibility passes with an acceptance, at that moment and not when the receipt is read.
    """

    answer: Answer
    at: datetime
    reason: str = ""

    def fields(self) -> dict[str, Any]:
        """Return it as JSON."""
        return {"answer": str(self.answer), "answered": stamp(self.at), "reason": self.reason}


def read_answer(found: Obj) -> Answered:
    """Return the answer from a receipt's JSON.

    Raises:
        MalformedError: it is not as ``Answered.fields`` writes it.
    """
    answer = Answer(found.one_of("answer", tuple(map(str, DECIDED))))
    rejected = answer is Answer.REJECTED
    reason = found.words("reason", longest=LONGEST_REASON, empty=not rejected)
    if reason and not rejected:
        refuse("reason")
    return Answered(answer, found.instant("answered"), reason)
