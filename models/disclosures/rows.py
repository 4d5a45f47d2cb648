"""What the outbox shows of a handover; no names of citizens."""

from dataclasses import dataclass
from datetime import datetime

from models.disclosures.disclosure import RECEIPTED, DisclosureState, Way
from models.kernel.ids import CaseId, DisclosureId, UserId
from models.law.requests import Ask


@dataclass(frozen=True, slots=True)
class ReceiptLine:
    """The strongest receipt there is: who, when, and by what it is proved.

    Attributes:
        proof: the number that was called, or where the signed page is; "" for a signature.
    """

    kind: DisclosureState
    at: datetime
    person: str
    role: str
    own_number: str
    proof: str


@dataclass(frozen=True, slots=True)
class HandoverRow:
    """One handover and how far it is.

    Attributes:
        handed_at: when it was put into the receiver's hands, where that was recorded.
        receipt_due: when the receipt is awaited, while it is.
        items: how many left.
        to_kommune: whether it went to another kommune, in a transfer.
        phone: the number that we know of the receiver, or "".
        told_to: to whom the words of a locked PDF were read, and when; "" while to nobody.
        has_words: whether it has control words, so that it can be confirmed by voice.
        receipt: the strongest there is; None for none, and for some of before there were lines.
    """

    id: DisclosureId
    number: str
    case_id: CaseId
    case_number: str
    to: str
    person: str
    ask: Ask
    answer_by: datetime | None
    state: DisclosureState
    items: int
    prepared_at: datetime
    sealed_at: datetime | None
    handed_at: datetime | None
    receipted_at: datetime | None
    receipt_due: datetime | None
    file_name: str
    to_kommune: bool = False
    asked_by: UserId | None = None
    """Who has asked a second person to approve it, while that waits."""
    sent_back: str = ""
    """What whoever was asked last wants mended, while it is not asked for anew."""
    way: Way = Way.BUNDLE
    phone: str = ""
    told_to: str = ""
    told_at: datetime | None = None
    has_words: bool = False
    receipt: ReceiptLine | None = None

    @property
    def receipted(self) -> bool:
        """Whether any receipt is there."""
        return self.state in RECEIPTED
