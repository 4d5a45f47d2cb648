"""The duty slip: what expires while the office is closed, for whoever is on duty.

It says a number, an hour and a phone number: no name, and nothing of what it is about.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from models.calendar.set_hours import DutyNumber
from models.documents.blocks import Fields, Notice, Paragraph, Signatures, Table
from models.documents.dates import moment
from models.documents.document import Document, Footer
from models.documents.log_report import PAGE
from models.documents.visit_brief import PRACTICE
from models.kernel.text import Say, text
from models.office.office import Office

TITLE: Final = text("DutySlip", "Duty slip")
LEAD: Final = text(
    "DutySlip",
    "These deadlines expire while the Infohus is closed. Call before the hour, and say the "
    "number of the concern or case.",
)
CALL: Final = text("DutySlip", "Call")
PHONE: Final = text("DutySlip", "Phone")
COLUMNS: Final = (
    text("DutySlip", "Concern or case"),
    text("DutySlip", "Expires"),
    text("DutySlip", "Copy"),
    text("DutySlip", "Called at"),
)
WIDTHS: Final = (0.25, 0.4, 0.2, 0.15)
DANGER: Final = text("DutySlip", "In immediate danger call 112 first.")
BACK: Final = text("DutySlip", "Bring it back to {office} by {when}; there it is shredded.")
SIGNED: Final = (text("DutySlip", "Initials"), text("DutySlip", "Date and time"))


@dataclass(frozen=True, slots=True)
class SlipLine:
    """One line: the concern's or case's number, when it expires, the number of the copy."""

    number: str
    due_at: datetime
    copy: str


@dataclass(frozen=True, slots=True)
class DutySlip:
    """What the slip is made of: nobody's name, and nothing of any case but its number."""

    duty: DutyNumber
    lines: tuple[SlipLine, ...]
    office: Office
    made: datetime
    return_by: datetime


def compose_duty_slip(slip: DutySlip, say: Say) -> Document:
    """Return the slip in the language of ``say``."""
    rows = tuple((line.number, moment(line.due_at, say), line.copy, "") for line in slip.lines)
    back = BACK.filled(office=slip.office.name, when=moment(slip.return_by, say))
    return Document(
        title=say(TITLE),
        blocks=(
            Paragraph(say(LEAD), "lead"),
            Fields(((say(CALL), slip.duty.function), (say(PHONE), slip.duty.phone)), 2),
            Table(tuple(map(say, COLUMNS)), rows, WIDTHS),
            Notice(say(DANGER), "warning"),
            Signatures(tuple(map(say, SIGNED))),
        ),
        created=slip.made,
        page_label=say(PAGE.filled(page="{page}", pages="{pages}")),
        header_left=slip.office.name,
        header_right=slip.lines[0].copy,
        banner=say(PRACTICE) if slip.office.practice else "",
        footer=Footer((say(back),)),
    )
