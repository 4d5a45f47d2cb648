"""What the outbox shows of a handover; no names of citizens."""

from dataclasses import dataclass
from datetime import datetime

from models.disclosures.disclosure import RECEIPTED, DisclosureState
from models.kernel.ids import CaseId, DisclosureId
from models.law.requests import Ask


@dataclass(frozen=True, slots=True)
class HandoverRow:
    """One handover and how far it is.

    Attributes:
        handed_at: when it was put into the receiver's hands, where that was recorded.
        receipt_due: when the receipt is awaited, while it is.
        items: how many left.
        to_kommune: whether it went to another kommune, in a transfer.
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

    @property
    def receipted(self) -> bool:
        """Whether any receipt is there."""
        return self.state in RECEIPTED
