"""The log of the whole vault, read by whoever may; that it is read stands in it as well."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from models.access.roles import ROLES, Right, Role, may
from models.audit.acts import Act
from models.audit.leaf import Note
from models.audit.reading import LogFilter, LogQuery
from models.audit.rows import PAGE, LogLine, LogPage
from models.documents.log_report import compose_log_report
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import SYSTEM
from models.kernel.text import Say, Text, text
from models.people.matching import Sought, match
from models.ports.finding import Logged
from models.ports.paper import Paint
from models.ports.work import BeginWork, Work
from models.usecases.log_words import Names, told

NOT_FOUND: Final = text(
    "ReadLog", "Nothing has this number or name. Write the whole number, as S-2026-0001."
)
WRONG_ORDER: Final = text(
    "ReadLog", "The last day is before the first. Write an earlier first or a later last day."
)
NUMBER_ONLY: Final = text("ReadLog", "Your role sees numbers and no names. Write a number.")


@dataclass(frozen=True, slots=True)
class ReadLog:
    """Show the rows that a filter asks for."""

    begin: BeginWork

    def __call__(self, asked: LogFilter, before: int | None = None) -> LogPage:
        """Log that it is read, with the filter; return a page, newest first.

        Args:
            asked: the filter.
            before: only rows with a lower number, for the next page.

        Raises:
            Refused: the role may not read the log, or nothing has that number.
        """
        with self.begin() as work:
            work.actor.require(Right.READ_LOG)
            query = look_up(work, asked)
            page = a_page(work, work.log_book.found(query, before, most=PAGE + 1))
            about = ((Kind.LIST, "log"), *(query.about or ()))
            work.note(Note(Act.LOG_VIEWED, about, words=asked.words()))
            work.commit()
            return page


@dataclass(frozen=True, slots=True)
class PrintLog:
    """Make a paper of the newest rows that a filter asks for."""

    begin: BeginWork
    say: Say
    paint: Paint

    def __call__(self, asked: LogFilter) -> bytes:
        """Return the PDF; that it was made is logged, with the filter.

        Raises:
            Refused: the role may not read the log, or nothing has that number.
        """
        with self.begin() as work:
            work.actor.require(Right.READ_LOG)
            query = look_up(work, asked)
            rows = lines(work, work.log_book.found(query))
            office = work.offices.office()
            names = {row.user.id: row.user.name for row in work.users.every()}
            about = ((Kind.LIST, "log"), *(query.about or ()))
            work.note(Note(Act.PRINTED, about, words=asked.words()))
            work.commit()
            pdf = compose_log_report(rows, names, office, work.now, self.say)
        return self.paint(pdf)


def look_up(work: Work, asked: LogFilter) -> LogQuery:
    """Return the filter with its number or name as records.

    Raises:
        Refused: nothing has that number, the role sees no names, or the last day comes
            before the first.
    """
    if asked.first and asked.last and asked.first > asked.last:
        raise Refused(WRONG_ORDER, "last")
    typed = asked.about.strip()
    if not typed:
        return LogQuery(asked)
    numbered = [
        each for each in work.finder.numbered(typed.upper()) if each.number == typed.upper()
    ]
    if numbered:
        return LogQuery(asked, tuple((each.kind, each.id) for each in numbered))
    if not may(work.actor.role, Right.CASEWORK):
        raise Refused(
            NUMBER_ONLY if not any(c.isdigit() for c in typed) else NOT_FOUND, "about"
        )
    sought = Sought(name=typed)
    near = work.people.candidates(sought)
    persons = tuple((Kind.PERSON, str(each.id)) for each in near if match(sought, each))
    if not persons:
        raise Refused(NOT_FOUND, "about")
    return LogQuery(asked, persons)


def a_page(work: Work, found: tuple[Logged, ...]) -> LogPage:
    """Return a page of rows as this reader may know them; one more was asked for than it has."""
    return LogPage(lines(work, found[:PAGE]), len(found) > PAGE)


def lines(work: Work, found: Iterable[Logged]) -> tuple[LogLine, ...]:
    """Return rows as far as this reader may know them: numbers, and codes told in words."""
    rows = tuple(found)
    numbers = work.log_book.numbers(pair for row in rows for pair in row.about)
    names: dict[str, Text | str] = {row.user.id: row.user.name for row in work.users.every()}
    names[SYSTEM] = ROLES[Role.SYSTEM]
    return tuple(_line(row, numbers, names) for row in rows)


def _line(row: Logged, numbers: Mapping[tuple[Kind, str], str], names: Names) -> LogLine:
    said = told(row, names)
    shown = tuple(dict.fromkeys(numbers[pair] for pair in row.about if pair in numbers))
    return LogLine(
        row.seq, row.at, row.user, row.role, row.act, row.outcome, row.reason, shown,
        said.detail, said.words,
    )  # fmt: skip
