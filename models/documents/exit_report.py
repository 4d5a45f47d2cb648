"""One case of an exit pack on paper: who it is about, all of its story, its files."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from models.cases.story import Line, sentence
from models.documents.blocks import Fields, Heading, Notice, Paragraph, Table
from models.documents.document import Document, Footer
from models.documents.log_report import PAGE
from models.documents.visit_brief import PRACTICE
from models.kernel.clock import local
from models.kernel.ids import UserId
from models.kernel.text import Say, text
from models.office.office import Office
from models.workflow.stages import STAGES, Stage

TITLE: Final = text("ExitReport", "Case {number}")
LEAD: Final = text(
    "ExitReport",
    "Part of exit pack {pack}. What was answered in forms stands in the tables of the pack.",
)
SUSPENDED: Final = text(
    "ExitReport",
    "The case is suspended: the citizen and the family are not to learn that the police look "
    "into it.",
)
ABOUT: Final = text("ExitReport", "About")
CPR: Final = text("ExitReport", "CPR number")
OPENED: Final = text("ExitReport", "Opened")
CLOSED: Final = text("ExitReport", "Closed")
STAGE: Final = text("ExitReport", "Stage")
JOURNAL: Final = text("ExitReport", "Number in the journal")
STORY: Final = text("ExitReport", "Story, the oldest first")
FILES: Final = text("ExitReport", "Attachments")
COLUMNS: Final = (
    text("ExitReport", "When"),
    text("ExitReport", "What"),
    text("ExitReport", "By"),
)
WIDTHS: Final = (0.17, 0.63, 0.2)
FILE_COLUMNS: Final = (
    text("ExitReport", "Number"),
    text("ExitReport", "What it is"),
    text("ExitReport", "File"),
    text("ExitReport", "SHA-256"),
)
FILE_WIDTHS: Final = (0.16, 0.26, 0.24, 0.34)


@dataclass(frozen=True, slots=True, repr=False)
class CaseFacts:
    """A case as the pack has it, whatever the maker may otherwise see."""

    number: str
    name: str
    cpr: str
    opened: datetime
    closed: datetime | None
    stage: str
    suspended: bool
    journal: str


@dataclass(frozen=True, slots=True, repr=False)
class ExitReport:
    """What the paper is made of; lines the oldest first, files (number, title, name, sha256)."""

    case: CaseFacts
    lines: tuple[Line, ...]
    files: tuple[tuple[str, str, str, str], ...]
    names: Mapping[UserId, str]
    office: Office
    pack: str
    made: datetime


def compose_exit_report(report: ExitReport, say: Say) -> Document:
    """Return the paper in the language of ``say``."""
    case = report.case
    rows = tuple(
        (_when(line.at), _what(line, say), report.names.get(line.user, ""))
        for line in report.lines
    )
    fields = (
        (say(ABOUT), case.name or "-"),
        (say(CPR), case.cpr or "-"),
        (say(OPENED), _when(case.opened)),
        (say(CLOSED), "-" if case.closed is None else _when(case.closed)),
        (say(STAGE), say(STAGES[Stage(case.stage)])),
        (say(JOURNAL), case.journal or "-"),
    )
    return Document(
        title=say(TITLE.filled(number=case.number)),
        blocks=(
            Paragraph(say(LEAD.filled(pack=report.pack)), "lead"),
            *((Notice(say(SUSPENDED), "warning"),) if case.suspended else ()),
            Fields(fields, 2),
            Heading(say(STORY)),
            Table(tuple(map(say, COLUMNS)), rows, WIDTHS),
            *_files(report, say),
        ),
        created=report.made,
        page_label=say(PAGE.filled(page="{page}", pages="{pages}")),
        header_left=report.office.name,
        header_right=report.pack,
        banner=say(PRACTICE) if report.office.practice else "",
        footer=Footer(),
    )


def _files(report: ExitReport, say: Say) -> tuple[Heading | Table, ...]:
    if not report.files:
        return ()
    table = Table(tuple(map(say, FILE_COLUMNS)), report.files, FILE_WIDTHS)
    return Heading(say(FILES)), table


def _when(at: datetime) -> str:
    wall = local(at)
    return f"{wall:%d.%m.%Y} {wall.hour}.{wall:%M}"


def _what(line: Line, say: Say) -> str:
    return "\n".join(filter(None, (say(sentence(line.kind, line.data)), line.words)))
