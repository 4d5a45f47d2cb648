"""What an inbox shows of a bundle, before it is read, and once it has left."""

from dataclasses import dataclass
from datetime import date, datetime

from models.exchange.answer import Answer
from models.exchange.leaving import Periods, Stay
from models.exchange.receipt import Word
from models.kernel.ids import BundleId, ContactId, PrintId


@dataclass(frozen=True, slots=True)
class InboxRow:
    """One received bundle: from whom, which, when; nothing of what is inside.

    Attributes:
        taken_up: the number of the case or concern that came of it, or "".
        answer: what was decided on a transfer.
        stay: what decides how long it stays; read from the list that was signed.
        late: whether one with a later place in the sender's order came before it.
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
    taken_up: str
    stay: Stay
    late: bool
    answer: Answer = Answer.RECEIVED


@dataclass(frozen=True, slots=True)
class SenderRow:
    """One office that has sent bundles, some of which are here.

    Attributes:
        missing: places in its order from which nothing has come.
    """

    contact_id: ContactId
    organisation: str
    missing: tuple[int, ...]
    periods: Periods


@dataclass(frozen=True, slots=True)
class GoneRow:
    """What is left of a bundle that has left: proof that it was here, and nothing of it.

    Attributes:
        sha256: of the list that was signed, in hexadecimal; it stands in the receipt too.
        word: what we signed about it since, on the day ``done``; else None.
    """

    id: BundleId
    number: str
    organisation: str
    opened_at: datetime
    receipted_at: datetime | None
    own_number: str
    sha256: str
    left_at: datetime | None
    word: Word | None
    done: date | None


@dataclass(frozen=True, slots=True)
class PaperRow:
    """One copy of a received case, or of a file in it, that nobody has settled yet.

    Attributes:
        file: whether it was saved outside, and is not on paper.
    """

    id: PrintId
    number: str
    bundle_id: BundleId
    bundle_number: str
    holder: str
    printed_at: datetime
    file: bool


@dataclass(frozen=True, slots=True)
class InboxPage:
    """Everything on the page.

    Attributes:
        rows: bundles by sender.
        gone: what has left, newest first.
        papers: copies on paper and outside, oldest first; they outlive a bundle that leaves.
    """

    rows: tuple[InboxRow, ...]
    senders: tuple[SenderRow, ...]
    gone: tuple[GoneRow, ...]
    papers: tuple[PaperRow, ...]
