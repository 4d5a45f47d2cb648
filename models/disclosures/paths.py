"""Which law reaches whom, for what, and how: one table, asked whenever something is given."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from models.disclosures.disclosure import Way
from models.kernel.text import Text, text
from models.law.bases import Purpose
from models.law.requests import Ask
from models.workflow.movement import Doing


class Receiver(StrEnum):
    """What kind of receiver it is; the list is closed."""

    POLICE = "police"
    AUTHORITY = "authority"  # social services, school, psychiatry, prison service ...
    CHILD = "child"  # the child authority that takes an underretning
    KOMMUNE = "kommune"
    PET = "pet"
    ALARM = "alarm"  # 112, 114 and the police on the spot


RECEIVERS: Final[dict[Receiver, Text]] = {
    Receiver.POLICE: text("Receiver", "The police"),
    Receiver.AUTHORITY: text("Receiver", "An authority that takes part"),
    Receiver.CHILD: text("Receiver", "The child authority (underretning)"),
    Receiver.KOMMUNE: text("Receiver", "Another kommune"),
    Receiver.PET: text("Receiver", "PET, which has asked for it"),
    Receiver.ALARM: text("Receiver", "112, 114 or the police on the spot"),
}

LETS_OUT: Final[dict[Receiver, Doing]] = {
    Receiver.POLICE: Doing.ASK_POLICE,
    Receiver.CHILD: Doing.REPORT_CHILD,
    Receiver.ALARM: Doing.REGISTER_TOLD,
}
"""To whom something goes by which rule of the table of movement; to others by HAND_OVER.
Source: the project's decisions on practice, 2: what answers the police goes on while a case rests."""


def leaves_by(receiver: Receiver) -> Doing:
    """Return which act of the table of movement it is to give something to that receiver."""
    return LETS_OUT.get(receiver, Doing.HAND_OVER)


_P, _R, _W = Purpose, Receiver, Way
_OURS: Final = frozenset({_P.PREVENTION, _P.CHILD_PROTECTION, _P.AVERT_DANGER})
_TOGETHER: Final = frozenset({_R.POLICE, _R.AUTHORITY, _R.CHILD, _R.KOMMUNE})
_BY_HAND: Final = frozenset({_W.SPOKEN, _W.PAPER, _W.FILE})
_ANY_WAY: Final = frozenset(Way)
_ANY_ASK: Final = frozenset(Ask)
_TAKE_NOTE: Final = frozenset({Ask.ORIENTATION})


@dataclass(frozen=True, slots=True)
class Allowed:
    """What may rest on a law.

    Attributes:
        receivers: to whom, or from whom it was fetched.
        purposes: what for.
        ways: by which ways.
        asks: what may be asked of the receiver with it.
    """

    receivers: frozenset[Receiver]
    purposes: frozenset[Purpose] = _OURS
    ways: frozenset[Way] = _ANY_WAY
    asks: frozenset[Ask] = _ANY_ASK


ALLOWED: Final[dict[str, Allowed]] = {
    "rpl115-1-1": Allowed(_TOGETHER),
    "rpl115-1-2": Allowed(_TOGETHER),
    "rpl115-1-3": Allowed(_TOGETHER),
    "fvl28": Allowed(_TOGETHER),
    "strl141": Allowed(frozenset({_R.POLICE}), frozenset({_P.PREVENTION, _P.AVERT_DANGER})),
    "barnets-lov-133": Allowed(
        frozenset({_R.CHILD}), frozenset({_P.CHILD_PROTECTION}), _BY_HAND, _TAKE_NOTE
    ),
    "anmeldelse": Allowed(
        frozenset({_R.POLICE}), frozenset({_P.REPORT_CRIME}), _BY_HAND, _TAKE_NOTE
    ),
    "pet4": Allowed(frozenset({_R.PET}), frozenset({_P.ANSWER_DUTY}), _BY_HAND, _TAKE_NOTE),
    "alarm": Allowed(frozenset({_R.ALARM}), frozenset({_P.AVERT_DANGER}), _BY_HAND, _TAKE_NOTE),
}
"""By the code of the law; a law that is not here gives nothing to anybody. Its source and date
stand with the law itself in ``models.law.bases``."""

NOT_TO_THEM: Final = text("Path", "This law does not reach {who}. Choose another law.")
NOT_FOR_THIS: Final = text(
    "Path", "This law is not for that purpose: {purpose}. Choose another."
)
NOT_ASKED: Final = text("Path", "With this law nobody is asked for: {ask}. Choose another.")


def allowed(code: str) -> Allowed:
    """Return what may rest on a law; nothing where it gives nothing to anybody."""
    return ALLOWED.get(code, Allowed(frozenset(), frozenset(), frozenset(), frozenset()))


def reaches(code: str, receiver: Receiver, way: Way) -> bool:
    """Whether something may be given to that receiver by that way on that law."""
    rule = allowed(code)
    return receiver in rule.receivers and way in rule.ways
