"""A case is handed over to another kommune of residence: prepared, sent, receipted, closed here."""

from enum import StrEnum
from typing import Final

from models.forms.fields import ChoiceField, Form, Shape, TextField, small_form
from models.kernel.errors import Refused
from models.kernel.text import Text, text


class TransferState(StrEnum):
    """How far a transfer is."""

    PREPARED = "prepared"
    SENT = "sent"
    RECEIPTED = "receipted"
    WITHDRAWN = "withdrawn"


STATES: Final[dict[TransferState, Text]] = {
    TransferState.PREPARED: text("TransferState", "Prepared"),
    TransferState.SENT: text("TransferState", "Sent"),
    TransferState.RECEIPTED: text("TransferState", "Receipt received"),
    TransferState.WITHDRAWN: text("TransferState", "Given up"),
}

MOVES: Final[dict[TransferState, frozenset[TransferState]]] = {
    TransferState.PREPARED: frozenset({TransferState.SENT, TransferState.WITHDRAWN}),
    TransferState.SENT: frozenset({TransferState.RECEIPTED, TransferState.WITHDRAWN}),
    TransferState.RECEIPTED: frozenset(),
    TransferState.WITHDRAWN: frozenset(),
}

NOT_NOW: Final = text("Transfer", "The transfer has gone on. Look at it again.")
OWN_KOMMUNE: Final = text("Transfer", "Choose another kommune than our own.")
ONE_AT_A_TIME: Final = text(
    "Transfer", "A transfer is under way already. Finish it or give it up."
)

WAYS: Final = (
    ("paper", text("TransferWay", "On paper, against signature")),
    ("mail", text("TransferWay", "By the kommune's own secure mail")),
)

TRANSFER: Final[Form] = small_form(
    "transfer",
    text("Transfer", "Transfer to another kommune"),
    ChoiceField(
        key="kommune",
        label=text("Transfer", "To which kommune?"),
        choices=(),
        style="list",
        required=True,
        missing=text("Transfer", "Choose the kommune."),
    ),
    TextField(
        key="moved_on",
        label=text("Transfer", "Moved on"),
        shape=Shape.DATE,
        longest=10,
        required=True,
        missing=text("Transfer", "Write when the citizen moved."),
    ),
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

SENT: Final[Form] = small_form(
    "transfer_sent",
    text("Transfer", "The case is sent"),
    ChoiceField(
        key="way",
        label=text("Transfer", "How?"),
        choices=WAYS,
        style="list",
        required=True,
        missing=text("Transfer", "Choose how."),
    ),
    TextField(
        key="to",
        label=text("Transfer", "To whom?"),
        help=text("Transfer", "Name and function."),
        longest=160,
        required=True,
        missing=text("Transfer", "Write who gets it."),
    ),
    TextField(
        key="what",
        label=text("Transfer", "What was sent?"),
        longest=400,
        lines=3,
        required=True,
        missing=text("Transfer", "Write what was sent."),
    ),
)

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
        key="on",
        label=text("Transfer", "On"),
        shape=Shape.DATE,
        longest=10,
        required=True,
        missing=text("Transfer", "Write the date."),
    ),
    TextField(key="number", label=text("Transfer", "Their number"), longest=60),
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
)


def require_onward(now: str, then: TransferState) -> None:
    """Do nothing when a transfer may go from one state to the other.

    Raises:
        Refused: it may not.
    """
    if then not in MOVES[TransferState(now)]:
        raise Refused(NOT_NOW)
