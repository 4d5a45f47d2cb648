"""The log on paper: for a reviewer with users, and for a citizen without them."""

from collections.abc import Mapping
from datetime import datetime
from typing import Final

from models.access.roles import ROLES, Role
from models.audit.act_words import SENTENCES
from models.audit.acts import Outcome, Reason
from models.audit.for_citizens import TOLD, WORKED, Told
from models.audit.reading import REASONS
from models.audit.rows import LogLine
from models.documents.blocks import Block, Notice, Paragraph, Table
from models.documents.document import Document, Footer
from models.documents.visit_brief import PRACTICE
from models.kernel.clock import local
from models.kernel.ids import UserId
from models.kernel.text import Say, Text, text
from models.office.office import Office

TITLE: Final = text("LogReport", "Extract of the log")
CITIZEN_TITLE: Final = text("LogReport", "Who has used your information, when and for what")
CITIZEN_LEAD: Final = text(
    "LogReport",
    "Every line is a time at which somebody in the office, or the program itself, did "
    "something with {matter}. The newest stands first.",
)
CASE: Final = text("LogReport", "case {number}")
CONCERN: Final = text("LogReport", "the concern {number}")
NO_NAMES: Final = text(
    "LogReport",
    "You have a right to know when and for what purpose your information was used. The names "
    "of the employees are not part of it, unless you need them to use your rights.",
    "Source: Court of Justice of the EU, C-579/21, 22.6.2023",
)
WORK: Final = text(
    "LogReport",
    '"Worked on the case" stands for notes, tasks and all other steps in the work with it.',
)
QUESTIONS: Final = text(
    "LogReport", "Ask {office} if a line is not clear, or if you think that it is wrong."
)
NOTHING: Final = text("LogReport", "Nothing is logged.")
PAGE: Final = text("Paper", "Page {page} of {pages}")
COLUMNS: Final = (
    text("LogReport", "When"),
    text("LogReport", "Who"),
    text("LogReport", "What"),
    text("LogReport", "About"),
    text("LogReport", "Purpose"),
)
CITIZEN_COLUMNS: Final = (COLUMNS[0], COLUMNS[2], COLUMNS[4])
FOR_CITIZENS: Final = {
    Reason.DUTY: text("LogReport", "The office's work"),
    Reason.ASSIGNED: text("LogReport", "Work with your case"),
    Reason.COLLEAGUE: text("LogReport", "Work with your case"),
    Reason.RULE: text("LogReport", "Done by the program itself"),
    Reason.STATED: text("LogReport", "A special reason, written in the log"),
}
NOT_DONE: Final = text("LogReport", "{what} (refused)")
FAILED: Final = text("LogReport", "{what} (failed)")


def compose_log_report(
    lines: tuple[LogLine, ...],
    names: Mapping[UserId, str],
    office: Office,
    now: datetime,
    say: Say,
) -> Document:
    """Return the rows with users and numbers; never a citizen's name, nor free words."""
    rows = tuple(
        (
            _when(line),
            f"{names.get(line.user, say(ROLES[Role.SYSTEM]))}\n{say(ROLES[Role(line.role)])}",
            _with_detail(line, say),
            "\n".join(line.numbers),
            say(REASONS[line.reason]),
        )
        for line in lines
    )
    table = Table(tuple(map(say, COLUMNS)), rows, (0.14, 0.25, 0.27, 0.16, 0.18))
    return _document(say(TITLE), (_or_nothing(table, say),), office, now, say)


def compose_citizen_extract(
    lines: tuple[LogLine, ...],
    matter: Text,
    copy: str,
    office: Office,
    now: datetime,
    say: Say,
) -> Document:
    """Return dates, acts in plain words and purposes; no employee, no free words, no police.

    Args:
        lines: the rows.
        matter: ``CASE`` or ``CONCERN`` with its number.
        copy: number of this copy.
        office: whose log it is.
        now: when it was made.
        say: the language.

    Source: C-579/21 (a citizen may see dates and purposes of look-ups, normally not the
    employee's name).
    """
    rows = tuple(_for_citizen(line, say) for line in lines)
    table = Table(tuple(map(say, CITIZEN_COLUMNS)), rows, (0.2, 0.5, 0.3))
    blocks: tuple[Block, ...] = (
        Paragraph(say(CITIZEN_LEAD.filled(matter=matter)), "lead"),
        Notice(say(NO_NAMES)),
        _or_nothing(table, say),
        Paragraph(say(WORK), "small"),
        Paragraph(say(QUESTIONS.filled(office=office.name)), "small"),
    )
    return _document(say(CITIZEN_TITLE), blocks, office, now, say, copy)


def _document(
    title: str,
    blocks: tuple[Block, ...],
    office: Office,
    now: datetime,
    say: Say,
    copy: str = "",
) -> Document:
    return Document(
        title=title,
        blocks=blocks,
        created=now,
        page_label=say(PAGE.filled(page="{page}", pages="{pages}")),
        header_left=office.name,
        header_right=copy,
        banner=say(PRACTICE) if office.practice else "",
        footer=Footer(),
    )


def _or_nothing(table: Table, say: Say) -> Block:
    return table if table.rows else Paragraph(say(NOTHING))


def _when(line: LogLine) -> str:
    wall = local(line.at)
    return f"{wall:%d.%m.%Y} {wall.hour}.{wall:%M}"


def _for_citizen(line: LogLine, say: Say) -> tuple[str, str, str]:
    """Return the row; a neutral one says neither what was done, nor what came of it, nor why."""
    told = TOLD[line.act]
    if told is Told.NEUTRAL:
        return _when(line), say(WORKED), say(FOR_CITIZENS[Reason.ASSIGNED])
    what = _with_detail(line, say) if told is Told.DETAILED else _what(line, say)
    return _when(line), what, say(FOR_CITIZENS[line.reason])


def _what(line: LogLine, say: Say) -> str:
    said: Text = SENTENCES[line.act]
    ended = {Outcome.REFUSED: NOT_DONE, Outcome.FAILED: FAILED}.get(line.outcome)
    return say(said if ended is None else ended.filled(what=said))


def _with_detail(line: LogLine, say: Say) -> str:
    detail = say(line.detail) if isinstance(line.detail, Text) else line.detail
    return "\n".join(filter(None, (_what(line, say), detail)))
