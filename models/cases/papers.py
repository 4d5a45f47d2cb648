"""Printed copies: numbered, held by somebody, due back, and settled one by one."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from models.kernel.errors import Refused
from models.kernel.ids import CaseId, PrintId, UserId
from models.kernel.text import Text, text

SETTLED_BEFORE: Final = text("Paper", "This copy is already settled.")
BREACH_ADVICE: Final = text(
    "Paper",
    "A lost sheet is a breach of data security. Call your data protection officer now: from "
    "this moment there are 72 hours to report it to the Data Protection Agency.",
)
"""Source: GDPR art. 33(1)."""


class Paper(StrEnum):
    """What kind of document a copy is of."""

    PREPARATION = "preparation"
    VISIT_SHEET = "visit_sheet"
    LOG_EXTRACT = "log_extract"
    ANALYSIS_BOARD = "analysis_board"
    JOURNAL = "journal"
    INVITATION = "invitation"
    INSIGHT = "insight"
    MINUTES = "minutes"
    DUTY_SLIP = "duty_slip"
    MEETING = "meeting_paper"
    RECEIVED = "received_case"
    RECEIVED_FILE = "received_file"
    HANDOVER = "handover"
    REGISTER = "register"


PAPERS: Final[dict[Paper, Text]] = {
    Paper.PREPARATION: text("Paper", "Preparation sheet"),
    Paper.VISIT_SHEET: text("Paper", "Visit sheet"),
    Paper.ANALYSIS_BOARD: text("Paper", "Board of the analysis"),
    Paper.LOG_EXTRACT: text("Paper", "Extract of the log for the citizen"),
    Paper.JOURNAL: text("Paper", "Paper for the journal"),
    Paper.INVITATION: text("Paper", "Letter to an authority"),
    Paper.INSIGHT: text("Paper", "The citizen's own information (access)"),
    Paper.MINUTES: text("Paper", "Minutes of a meeting"),
    Paper.DUTY_SLIP: text("Paper", "Duty slip"),
    Paper.MEETING: text("Paper", "Paper for a meeting"),
    Paper.RECEIVED: text("Paper", "A case received from another office"),
    Paper.RECEIVED_FILE: text("Paper", "An attachment received from another office"),
    Paper.HANDOVER: text("Paper", "Handover on paper"),
    Paper.REGISTER: text("Paper", "Register of disclosures"),
}
OF_SEVERAL: Final = frozenset({Paper.DUTY_SLIP, Paper.MEETING, Paper.MINUTES, Paper.REGISTER})
"""Papers that hold several cases: a copy of each is on record, and they are settled together."""


class Fate(StrEnum):
    """What became of a copy."""

    SHREDDED = "shredded"
    FILED = "filed"
    HANDED_OVER = "handed_over"
    LOST = "lost"
    NOT_PRINTED = "not_printed"  # the printer failed: it never came to be
    DELETED = "deleted"  # a file that was saved outside is gone from there


FATES: Final[dict[Fate, Text]] = {
    Fate.SHREDDED: text("Paper", "Shredded"),
    Fate.FILED: text("Paper", "Filed in the case"),
    Fate.HANDED_OVER: text("Paper", "Given to the recipient"),
    Fate.LOST: text("Paper", "Lost"),
    Fate.NOT_PRINTED: text("Paper", "Never came out of the printer"),
    Fate.DELETED: text("Paper", "Deleted"),
}
OF_PAPER: Final = frozenset(Fate) - {Fate.DELETED}
OF_FILE: Final = (Fate.DELETED, Fate.LOST)
"""What may become of a printed copy, and of a file saved outside (the likeliest first)."""


class Channel(StrEnum):
    """How a copy left the program."""

    PRINTER = "printer"
    FILE = "file"


@dataclass(slots=True)
class PrintCopy:
    """One copy of a document, on paper or as a file.

    Attributes:
        number: U-2026-0001; stands on each of its pages.
        case_id: None for what was made of a concern without a case.
        about_id: the visit, case or concern it belongs to.
        copy: which copy of ``copies`` printed together, from 1.
        sha256: hex digest of exactly the PDF that was printed or saved.
        return_by: when it is due back; None for what need not come back.
    """

    id: PrintId
    number: str
    document: Paper
    case_id: CaseId | None
    about_id: str
    copy: int
    copies: int
    holder: str
    printed_at: datetime
    printed_by: UserId
    sha256: str
    channel: Channel
    return_by: datetime | None
    settled_at: datetime | None = None
    fate: Fate | None = None

    def settle(self, fate: Fate, at: datetime) -> None:
        """Record what became of it.

        Raises:
            Refused: it was settled before.
            ValueError: no paper ends that way.
        """
        if fate not in OF_PAPER:
            raise ValueError(fate)
        if self.settled_at is not None:
            raise Refused(SETTLED_BEFORE)
        self.settled_at, self.fate = at, fate
