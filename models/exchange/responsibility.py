"""Which kommune is responsible while a case goes from one to another: the rule, as two tables.

Whoever receives a case decides on each sending once: accepted, rejected, or recalled by the
sender before it was decided on. The sender decides nothing about that; it follows what the
receiver has signed. So there is one place where it is decided, no clock has to agree with
another, and messages may be lost, doubled or late:

* The sender stays responsible until it reads a signed acceptance, and then was so until the
  moment that stands in it.
* A recall is a question. It counts when the receiver reads it before accepting; read later, it
  is refused, and the acceptance stands.
* A signed acceptance counts whatever else was written down meanwhile, by hand too.

``tests/models/exchange/test_responsibility.py`` goes through every order of events.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from models.course.transfer import TransferState
from models.exchange.answer import Answer
from models.kernel.errors import Refused
from models.kernel.text import Text, text

_S: Final = TransferState
_A: Final = Answer

FOLLOWS: Final[dict[TransferState, dict[Answer, TransferState]]] = {
    _S.SENT: {
        _A.ACCEPTED: _S.RECEIPTED,
        _A.REJECTED: _S.REJECTED,
        _A.RECALLED: _S.WITHDRAWN,
    },
    _S.RECALLED: {
        _A.ACCEPTED: _S.RECEIPTED,
        _A.REJECTED: _S.REJECTED,
        _A.RECALLED: _S.WITHDRAWN,
    },
    _S.REJECTED: {_A.ACCEPTED: _S.RECEIPTED},
    _S.WITHDRAWN: {_A.ACCEPTED: _S.RECEIPTED},
}
"""At the sender: where a transfer stands, and what an answer to its newest sending makes of it.
What is not here changes nothing."""

DECIDES: Final[dict[Answer, frozenset[Answer]]] = {
    _A.RECEIVED: frozenset({_A.ACCEPTED, _A.REJECTED, _A.RECALLED}),
    _A.ACCEPTED: frozenset(),
    _A.REJECTED: frozenset(),
    _A.RECALLED: frozenset(),
}
"""At the receiver: what a sending is, and what it may become; decided once."""

ANSWERED: Final[dict[Answer, Text]] = {
    _A.ACCEPTED: text(
        "Responsibility",
        "The case is taken over here already. Open it from the Inbox; nothing more is to be "
        "done.",
    ),
    _A.REJECTED: text(
        "Responsibility",
        "The transfer is rejected already. If you want the case after all, ask the sender to "
        "send it again.",
    ),
    _A.RECALLED: text(
        "Responsibility",
        "The sender has called the transfer back, so the case stays there. Call them if you "
        "think otherwise.",
    ),
}
NEWER: Final = text(
    "Responsibility",
    "The sender has sent the case again since. Answer the newest one; it lies in the Inbox too.",
)
TAKEN_BEFORE: Final = text(
    "Responsibility",
    "This case is taken over already, from an earlier sending. Nothing is made twice.",
)
TOO_LATE: Final = text(
    "Responsibility",
    "The case was taken over here before this was read, so it cannot be called back. Write the "
    "receipt again and give it to the sender. If the case belongs there, transfer it to them.",
)


def follow(was: TransferState, answer: Answer, *, newest: bool) -> TransferState:
    """Return where a transfer stands once an answer of the receiver is read in.

    Args:
        was: where it stood.
        answer: what the receiver has signed.
        newest: whether it answers the newest sending. An older one may still be accepted;
            beyond that it says nothing about the one that came after.
    """
    if not newest and answer is not Answer.ACCEPTED:
        return was
    return FOLLOWS.get(was, {}).get(answer, was)


@dataclass(frozen=True, slots=True)
class Sending:
    """One sending of a case, as its receiver knows it.

    Attributes:
        sequence: its place in the sender's order.
        runs: whether the case that came of it is open here.
    """

    sequence: int
    answer: Answer
    runs: bool = False


def require_answerable(this: Sending, others: Iterable[Sending]) -> None:
    """Do nothing while a sending can be accepted or rejected.

    Args:
        this: the sending.
        others: the further sendings of the same case by the same sender.

    Raises:
        Refused: it is answered, another of them was accepted, or a newer one has come.
    """
    if not DECIDES[this.answer]:
        raise Refused(ANSWERED[this.answer])
    known = tuple(others)
    if any(each.runs for each in known):
        raise Refused(TAKEN_BEFORE)
    if any(each.sequence > this.sequence for each in known):
        raise Refused(NEWER)


def recallable(sendings: Iterable[Answer]) -> bool:
    """Whether what the sender calls back is called back: nothing of it was accepted."""
    return Answer.ACCEPTED not in tuple(sendings)
