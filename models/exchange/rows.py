"""What the police inbox shows of a bundle, before it is read."""

from dataclasses import dataclass
from datetime import datetime

from models.exchange.answer import Answer
from models.kernel.ids import BundleId, ContactId


@dataclass(frozen=True, slots=True)
class InboxRow:
    """One received bundle: from whom, which, when; nothing of what is inside.

    Attributes:
        taken_up: the number of the case or concern that came of it, or "".
        answer: what was decided on a transfer.
    """

    id: BundleId
    number: str
    contact_id: ContactId
    organisation: str
    sequence: int
    created_at: datetime
    opened_at: datetime
    own_number: str
    receipted_at: datetime | None
    taken_up: str = ""
    answer: Answer = Answer.RECEIVED
