"""A case is handed over to another kommune of residence: prepared, sent, receipted, closed here.

Competence follows residence (bopælskommune). A transfer hands responsibility on; it is no
rejection, and nothing of it is asked of the citizen.
"""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import Final

from models.forms.answers import CHOOSE_FROM_LIST
from models.forms.definitions.handover import CONSENT as ABOUT_CONSENT
from models.forms.definitions.handover import ITEMS, WHY
from models.forms.fields import (
    ChoiceField,
    Form,
    RowsField,
    Section,
    Shape,
    TextField,
    When,
    small_form,
)
from models.kernel.errors import Refused
from models.kernel.text import Text, text
from models.law.bases import BASES, OUR_PURPOSES, PURPOSES


class TransferState(StrEnum):
    """How far a transfer is."""

    PREPARED = "prepared"
    SENT = "sent"
    RECALLED = "recalled"  # called back; whether it was in time only the receiver knows
    RECEIPTED = "receipted"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    NOT_YET = "not_yet"


STATES: Final[dict[TransferState, Text]] = {
    TransferState.PREPARED: text("TransferState", "Prepared"),
    TransferState.SENT: text("TransferState", "Sent"),
    TransferState.RECALLED: text("TransferState", "Called back, answer awaited"),
    TransferState.RECEIPTED: text("TransferState", "Receipt received"),
    TransferState.REJECTED: text("TransferState", "Rejected"),
    TransferState.WITHDRAWN: text("TransferState", "Given up"),
    TransferState.NOT_YET: text("TransferState", "Not yet"),
}

MOVES: Final[dict[TransferState, frozenset[TransferState]]] = {
    TransferState.PREPARED: frozenset({TransferState.SENT, TransferState.WITHDRAWN}),
    TransferState.SENT: frozenset(
        {
            TransferState.SENT,
            TransferState.RECALLED,
            TransferState.RECEIPTED,
            TransferState.WITHDRAWN,
        }
    ),
    TransferState.RECALLED: frozenset(
        {TransferState.RECALLED, TransferState.RECEIPTED, TransferState.WITHDRAWN}
    ),
    TransferState.RECEIPTED: frozenset(),
    TransferState.REJECTED: frozenset(),
    TransferState.WITHDRAWN: frozenset(),
    TransferState.NOT_YET: frozenset(),
}
"""What somebody here may make of it; what is lost on its way is sent once more. What a signed
answer makes of it stands in ``models.exchange.responsibility``."""

NOT_NOW: Final = text("Transfer", "The transfer has gone on. Look at it again.")
OWN_KOMMUNE: Final = text("Transfer", "Choose another kommune than our own.")
ONE_AT_A_TIME: Final = text(
    "Transfer", "A transfer is under way already. Finish it or give it up."
)
TAKEN_OVER: Final = text(
    "Transfer", "The new kommune has taken the case over. Close the case here."
)
NOTHING_MOVED: Final = text("Transfer", "As far as we know the citizen lives in our kommune.")
DAY_TO_COME: Final = text("Transfer", "Choose a day that is still to come.")
DAY_NOT_TO_COME: Final = text("Transfer", "The day cannot be later than today.")
NOT_BEFORE_SENT: Final = text(
    "Transfer", "The receipt cannot be older than what was given. Look at the date."
)
NO_TRANSFER: Final = text(
    "Transfer",
    "A case goes to another kommune only in a transfer of this case to that kommune. Prepare it "
    "on the page Transfer first.",
)
OTHER_KOMMUNE: Final = text(
    "Transfer", "The transfer of this case goes to {name}. Choose that kommune."
)
GIVEN_UP: Final = text(
    "Transfer", "The transfer was given up. Do not give the file away; destroy it."
)

CONFIRMED_BY: Final = text(
    "Transfer",
    "Write who of them has confirmed that they do not take the case over; until then it can "
    "be theirs. Or call it back with a signed file.",
)
NOT_SENT_SEALED: Final = text(
    "Transfer",
    "Nothing was sent as a sealed bundle, so there is nothing to call back with a file. Call "
    "the new kommune.",
)
TWO_KOMMUNER: Final = text(
    "Transfer",
    "They have taken over a transfer that was given up here, and since then the case was sent to "
    "another kommune. Call both today, and agree who has the case.",
)

WAYS: Final = (
    ("paper", text("TransferWay", "On paper, against signature")),
    ("mail", text("TransferWay", "By the kommune's own secure mail")),
)
BUNDLE: Final = "bundle"
BY_BUNDLE: Final = text("TransferWay", "As a sealed bundle")

_KOMMUNE: Final = ChoiceField(
    key="kommune",
    label=text("Transfer", "To which kommune?"),
    choices=(),
    style="list",
    required=True,
    missing=text("Transfer", "Choose the kommune."),
)
_MOVED_ON: Final = TextField(
    key="moved_on",
    label=text("Transfer", "Moved on"),
    shape=Shape.DATE,
    longest=10,
    required=True,
    missing=text("Transfer", "Write when the citizen moved."),
)

MOVED: Final[Form] = small_form(
    "citizen_moved", text("Transfer", "The citizen has moved"), _KOMMUNE, _MOVED_ON
)

TRANSFER: Final[Form] = small_form(
    "transfer",
    text("Transfer", "Transfer to another kommune"),
    _KOMMUNE,
    _MOVED_ON,
    TextField(
        key="necessity",
        label=text("Transfer", "Why is it necessary that they have it?"),
        longest=400,
        lines=2,
        required=True,
        missing=text("Transfer", "Write why it is necessary."),
    ),
    TextField(
        key="withheld",
        label=text("Transfer", "What stays here?"),
        help=text("Transfer", "What the new kommune does not need."),
        longest=400,
        lines=2,
    ),
)

NOT_YET: Final[Form] = small_form(
    "transfer_not_yet",
    text("Transfer", "Not transferred yet"),
    TextField(
        key="reason",
        label=text("Transfer", "Why not yet?"),
        longest=400,
        lines=2,
        required=True,
        missing=text("Transfer", "Write why it is not transferred yet."),
    ),
    TextField(
        key="again_on",
        label=text("Transfer", "Decide again on"),
        shape=Shape.DATE,
        longest=10,
        required=True,
        missing=text("Transfer", "Write when you decide again."),
    ),
)

_BY_HAND: Final = Section(
    "by_hand",
    text("Transfer", "How, and to whom"),
    (
        ChoiceField(
            key="way",
            label=text("Transfer", "How?"),
            choices=WAYS,
            style="list",
            required=True,
            missing=text("Transfer", "Choose how."),
        ),
        TextField(
            key="journal",
            label=text("Transfer", "Number in the journal"),
            longest=60,
            required=True,
            missing=text("Transfer", "Write the number in the journal."),
            when=When("way", ("mail",)),
        ),
        TextField(
            key="to",
            label=text("Transfer", "Who gets it?"),
            help=text("Transfer", "Name and function."),
            longest=160,
            required=True,
            missing=text("Transfer", "Write who gets it."),
        ),
        TextField(
            key="given_date",
            label=text("Transfer", "Given on"),
            shape=Shape.DATE,
            longest=10,
            required=True,
            missing=text("Transfer", "Write when it was given."),
        ),
    ),
)
_PURPOSE: Final = ChoiceField(
    key="purpose",
    label=text("Handover", "Purpose"),
    choices=tuple((str(key), PURPOSES[key]) for key in OUR_PURPOSES),
    style="list",
    required=True,
    missing=text("Handover", "Choose the purpose."),
)
_BASIS: Final = ChoiceField(
    key="basis",
    label=text("Handover", "Legal basis"),
    choices=tuple((each.code, each.title) for each in BASES if each.to_kommune),
    style="list",
    required=True,
    missing=text("Handover", "Choose the legal basis."),
)

GIVEN: Final = Form(
    "transfer_given",
    1,
    text("Transfer", "Record what was given"),
    (
        _BY_HAND,
        ITEMS,
        Section(
            "why",
            WHY.title,
            (_PURPOSE, _BASIS, *(field for field in WHY.fields if field.key == "less")),
        ),
        Section(
            "consent",
            ABOUT_CONSENT.title,
            tuple(field for field in ABOUT_CONSENT.fields if field.key != "withheld"),
        ),
    ),
)
"""What is given by hand: who got what, and why each item. Purpose in words, and what stays here,
stand in ``TRANSFER``."""

SENT: Final[Form] = small_form(
    "transfer_sent",
    text("Transfer", "The case is sent"),
    TextField(key="way", label=text("Transfer", "How?"), longest=20),
    TextField(key="to", label=text("Transfer", "To whom?"), longest=160),
    TextField(key="disclosure", label=text("Transfer", "Disclosure"), longest=60),
    TextField(key="number", label=text("Transfer", "Number"), longest=40),
)
"""Written by the program each time the case is sent; asked of nobody."""

RECEIPT: Final[Form] = small_form(
    "transfer_receipt",
    text("Transfer", "The receipt"),
    TextField(
        key="received_by",
        label=text("Transfer", "Received by"),
        help=text("Transfer", "Name and function."),
        longest=160,
        required=True,
        missing=text("Transfer", "Write who received it."),
    ),
    TextField(
        key="received_on",
        label=text("Transfer", "On"),
        shape=Shape.DATE,
        longest=10,
        required=True,
        missing=text("Transfer", "Write the date of the receipt."),
    ),
    TextField(key="number", label=text("Transfer", "Their number"), longest=80),
)

WITHDRAW: Final[Form] = small_form(
    "transfer_withdrawn",
    text("Transfer", "Give up the transfer"),
    TextField(
        key="reason",
        label=text("Transfer", "Why?"),
        longest=400,
        lines=2,
        required=True,
        missing=text("Transfer", "Write why it is given up."),
    ),
    TextField(
        key="confirmed_by",
        label=text("Transfer", "Who there has confirmed it?"),
        help=text("Transfer", "They must not have taken it over."),
        longest=160,
        missing=CONFIRMED_BY,
    ),
)

RECALL: Final[Form] = small_form(
    "transfer_recalled",
    text("Transfer", "Call the transfer back"),
    TextField(
        key="reason",
        label=text("Transfer", "Why?"),
        help=text("Transfer", "It stays here; it does not stand in the file."),
        longest=400,
        lines=2,
        required=True,
        missing=text("Transfer", "Write why it is called back."),
    ),
)

ANSWERED: Final[Form] = small_form(
    "transfer_answered",
    text("Transfer", "The signed answer"),
    TextField(key="answer", label=text("Transfer", "Answer"), longest=20),
    TextField(key="at", label=text("Transfer", "Decided there"), longest=40),
    TextField(key="who", label=text("Transfer", "Signed by"), longest=400),
    TextField(key="reason", label=text("Transfer", "Why?"), longest=400, lines=2),
)
"""Written by the program when an answer that the new kommune has signed is read in."""

LEFT_OPEN: Final[Form] = small_form(
    "transfer_left_open",
    text("Transfer", "What was open when responsibility passed"),
    RowsField(
        key="entries",
        label=text("Transfer", "What was open when responsibility passed"),
        add=text("Transfer", "What was open when responsibility passed"),
        fields=(
            TextField(key="what", label=text("Transfer", "What"), longest=40),
            TextField(key="due", label=text("Transfer", "Due"), longest=40),
        ),
    ),
)
"""Written by the program, so that it can be told to whoever goes on with the case."""


def require_onward(now: str, then: TransferState) -> None:
    """Do nothing when a transfer may go from one state to the other.

    Raises:
        Refused: it may not.
    """
    if then not in MOVES[TransferState(now)]:
        raise Refused(NOT_NOW)


def require_kommune(code: str, kommuner: Mapping[str, str]) -> None:
    """Do nothing when the code is one of the kommuner (names by code).

    Raises:
        Refused: it is none; names the field.
    """
    if code not in kommuner:
        raise Refused(CHOOSE_FROM_LIST, "kommune")


def require_past(day: str, field: str, today: date) -> None:
    """Do nothing when an ISO date is today or before.

    Raises:
        Refused: it lies ahead; names the field.
    """
    if date.fromisoformat(day) > today:
        raise Refused(DAY_NOT_TO_COME, field)


def require_to_come(day: str, field: str, today: date) -> date:
    """Return an ISO date that lies ahead.

    Raises:
        Refused: it does not; names the field.
    """
    found = date.fromisoformat(day)
    if found <= today:
        raise Refused(DAY_TO_COME, field)
    return found
