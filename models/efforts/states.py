"""In which states an effort and an offer can be, and how one follows another."""

from datetime import datetime
from enum import StrEnum
from typing import Final

from models.course.record import Record
from models.kernel.errors import Refused
from models.kernel.text import Text, text

NOT_FROM_HERE: Final = text("EffortState", "That cannot be done while the effort is: {state}.")
ANSWERED: Final = text("OfferState", "This offer has been accepted already.")


class EffortState(StrEnum):
    """Where an effort stands."""

    PLANNED = "planned"
    RUNNING = "running"
    PAUSED = "paused"
    ENDED = "ended"


EFFORT_STATES: Final[dict[EffortState, Text]] = {
    EffortState.PLANNED: text("EffortState", "Planned"),
    EffortState.RUNNING: text("EffortState", "Running"),
    EffortState.PAUSED: text("EffortState", "Rests"),
    EffortState.ENDED: text("EffortState", "Ended"),
}

EFFORT_MOVES: Final[dict[EffortState, frozenset[EffortState]]] = {
    EffortState.PLANNED: frozenset({EffortState.RUNNING, EffortState.ENDED}),
    EffortState.RUNNING: frozenset({EffortState.PAUSED, EffortState.ENDED}),
    EffortState.PAUSED: frozenset({EffortState.RUNNING, EffortState.ENDED}),
    EffortState.ENDED: frozenset(),
}
"""What may follow what. A suspension changes nothing here: each effort gets its decision."""


class OfferState(StrEnum):
    """What became of an offer; never anything about the concern."""

    ACCEPTED = "accepted"
    DECLINED = "declined"
    THINKING = "thinking"


OFFER_STATES: Final[dict[OfferState, Text]] = {
    OfferState.ACCEPTED: text("OfferState", "Yes"),
    OfferState.DECLINED: text("OfferState", "No"),
    OfferState.THINKING: text("OfferState", "Thinks about it"),
}
REPLY_STATES: Final = {
    "yes": OfferState.ACCEPTED,
    "no": OfferState.DECLINED,
    "thinking": OfferState.THINKING,
}
"""Answers of the forms to states."""


def move_effort(effort: Record, to: EffortState, at: datetime) -> None:
    """Bring an effort to another state.

    Args:
        effort: a record of the kind effort.
        to: where it is to stand.
        at: now, UTC.

    Raises:
        Refused: the table does not allow it.
    """
    now = EffortState(effort.state)
    if to not in EFFORT_MOVES[now]:
        raise Refused(NOT_FROM_HERE.filled(state=EFFORT_STATES[now]))
    if to is EffortState.ENDED:
        effort.end(to, at)
    else:
        effort.move(to)


def answer_offer(offer: Record, to: OfferState, at: datetime) -> None:
    """Record the answer to an offer; a yes is the last one.

    Raises:
        Refused: it was accepted before.
    """
    if offer.state == OfferState.ACCEPTED:
        raise Refused(ANSWERED)
    if to is OfferState.ACCEPTED:
        offer.end(to, at)
    else:
        offer.move(to)
