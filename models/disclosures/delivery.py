"""What was made to be handed over, whatever the way, and the receipts for it."""

from dataclasses import dataclass
from datetime import datetime

from models.disclosures.disclosure import DisclosureState
from models.kernel.ids import AttachmentId, DisclosureId, ReceiptId, UserId


@dataclass(frozen=True, slots=True)
class Delivery:
    """What was made of a disclosure, newest.

    Attributes:
        control: the four control words of its last page, to be compared by voice.
        file_name: of a locked PDF; with its ``size`` in bytes and ``sha256``, else "" and 0.
        told_to: to whom the words of a locked PDF were read, on which number, when; the words
            themselves are kept nowhere.
    """

    disclosure_id: DisclosureId
    made_at: datetime
    control: tuple[str, ...]
    file_name: str = ""
    size: int = 0
    sha256: str = ""
    told_to: str = ""
    told_phone: str = ""
    told_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class GivenReceipt:
    """One receipt; all are kept, and the strongest is the disclosure's state.

    Attributes:
        kind: by voice, on paper or digital.
        at: when it was given.
        person: who confirmed, with ``role``; ``own_number`` is their own journal number, or "".
        proof: by what: the number that was called, where the signed page is, whose signature.
        attachment_id: the signed page as a scanned file of the case, or None.
    """

    id: ReceiptId
    disclosure_id: DisclosureId
    kind: DisclosureState
    at: datetime
    person: str
    registered_at: datetime
    registered_by: UserId
    role: str = ""
    own_number: str = ""
    proof: str = ""
    attachment_id: AttachmentId | None = None
