"""A trial shipment (prøveforsendelse): a way is tried with a contact; no case is in it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from models.disclosures.disclosure import Way
from models.kernel.errors import Refused
from models.kernel.ids import ContactId, UserId
from models.kernel.text import Text, text

ENDED_BEFORE: Final = text("Trial", "What came of this trial shipment is written down already.")


class TrialState(StrEnum):
    """How far a trial shipment is."""

    SENT = "sent"
    WORKS = "works"
    FAILED = "failed"


STATES: Final[dict[TrialState, Text]] = {
    TrialState.SENT: text("TrialState", "Sent, no answer yet"),
    TrialState.WORKS: text("TrialState", "Arrived and read"),
    TrialState.FAILED: text("TrialState", "Did not work"),
}


@dataclass(slots=True)
class Trial:
    """One trial shipment.

    Attributes:
        id: for a bundle, that of the bundle.
        with_whom: who said what came of it, or "".
        words: what was said, or "".
        sequence: the bundle's place in the order of those to this contact; None of others.
        manifest_sha256: of the bundle's exact manifest, or "".
        receipt: the exact signed bytes of its digital receipt, or None.
    """

    id: str
    number: str
    contact_id: ContactId
    way: Way
    sent_at: datetime
    sent_by: UserId
    state: TrialState = TrialState.SENT
    ended_at: datetime | None = None
    ended_by: UserId | None = None
    with_whom: str = ""
    words: str = ""
    sequence: int | None = None
    manifest_sha256: str = ""
    receipt: bytes | None = None

    def end(
        self, state: TrialState, *, at: datetime, by: UserId, with_whom: str, words: str = ""
    ) -> None:
        """Write down what came of it.

        Raises:
            Refused: that stands already.
        """
        if self.state is not TrialState.SENT:
            raise Refused(ENDED_BEFORE)
        self.state, self.ended_at, self.ended_by = state, at, by
        self.with_whom, self.words = with_whom, words
