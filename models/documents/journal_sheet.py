"""Paper for the journal: what of a case is to stand in the office's own system."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from models.cases.case import Case
from models.cases.story import Line, sentence
from models.documents.blocks import Fields, Paragraph, Signatures, Table
from models.documents.document import Document, Footer
from models.documents.log_report import PAGE
from models.documents.visit_brief import PRACTICE
from models.kernel.clock import local
from models.kernel.ids import UserId
from models.kernel.text import Say, text
from models.office.office import Office

TITLE: Final = text("JournalSheet", "For the journal")
LEAD: Final = text(
    "JournalSheet",
    "What the Infohus has written in this case and not yet journalised, the oldest first. "
    "Shred the paper when it is in {system}.",
)
NUMBER: Final = text("JournalSheet", "Case in the Infohus")
JOURNAL: Final = text("JournalSheet", "Case in {system}")
COLUMNS: Final = (
    text("JournalSheet", "When"),
    text("JournalSheet", "What"),
    text("JournalSheet", "By"),
)
WIDTHS: Final = (0.17, 0.63, 0.2)
SIGNED: Final = (text("JournalSheet", "Journalised by"), text("JournalSheet", "Date"))


@dataclass(frozen=True, slots=True)
class JournalSheet:
    """What the paper is made of: the case's number and lines, never who the case is about."""

    case: Case
    lines: tuple[Line, ...]
    names: Mapping[UserId, str]
    office: Office
    system: str
    copy: str
    made: datetime


def compose_journal(sheet: JournalSheet, say: Say) -> Document:
    """Return the paper in the language of ``say``."""
    rows = tuple(
        (_when(line.at), _what(line, say), sheet.names.get(line.user, ""))
        for line in sheet.lines
    )
    fields = (
        (say(NUMBER), sheet.case.number),
        (say(JOURNAL.filled(system=sheet.system)), sheet.case.esdh_no or "-"),
    )
    return Document(
        title=say(TITLE),
        blocks=(
            Paragraph(say(LEAD.filled(system=sheet.system)), "lead"),
            Fields(fields, 2),
            Table(tuple(map(say, COLUMNS)), rows, WIDTHS),
            Signatures(tuple(map(say, SIGNED))),
        ),
        created=sheet.made,
        page_label=say(PAGE.filled(page="{page}", pages="{pages}")),
        header_left=sheet.office.name,
        header_right=sheet.copy,
        banner=say(PRACTICE) if sheet.office.practice else "",
        footer=Footer(),
    )


def _when(at: datetime) -> str:
    wall = local(at)
    return f"{wall:%d.%m.%Y} {wall.hour}.{wall:%M}"


def _what(line: Line, say: Say) -> str:
    said = say(sentence(line.kind, line.data))
    return "\n".join(filter(None, (said, line.words)))
