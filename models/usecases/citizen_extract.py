"""What the log says of one citizen's case or concern, for that citizen: no employee named."""

import hashlib
from dataclasses import dataclass
from typing import Final

from models.access.roles import Right
from models.audit.acts import Act
from models.audit.leaf import Note
from models.audit.reading import LogFilter, LogQuery
from models.cases.case import Case
from models.cases.papers import Channel, Fate, Paper, PrintCopy
from models.concerns.concern import Concern
from models.documents.document import Document
from models.documents.log_report import CASE, CONCERN, compose_citizen_extract
from models.kernel.events import Kind, Topic
from models.kernel.ids import CaseId, ConcernId, PrintId
from models.kernel.text import Say
from models.ports.finding import Logged
from models.ports.paper import Paint
from models.ports.work import BeginWork, Work
from models.usecases.common import case_if_seen, why
from models.usecases.read_log import lines

HOLDER: Final = "Borgeren"
"""Stands in the register of copies, which is Danish like the paper."""


@dataclass(frozen=True, slots=True, repr=False)
class Extract:
    """The paper and the number under which it is registered."""

    number: str
    pdf: bytes
    changed: frozenset[Topic]


@dataclass(frozen=True, slots=True)
class CitizenExtract:
    """Make the extract of a case or a concern; registered as a copy given to the citizen.

    It holds every act about the person, whichever case it was in. So only those who see every
    case make it: with less sight it would either leave acts out or tell of hidden ones.
    """

    begin: BeginWork
    say: Say
    paint: Paint

    def __call__(self, kind: Kind, key: str) -> Extract:
        """Return the paper; that it was made is logged.

        A concern that a case has taken up gives the case's extract, for whoever sees the case.

        Args:
            kind: case or concern.
            key: its id.

        Raises:
            Refused: the role does not see every case.
            NotFoundError: there is no such case or concern.
        """
        with self.begin() as work:
            work.actor.require(Right.ALL_CASES)
            matter = matter_of(work, kind, key)
            number = work.offices.next_number("U")
            pdf = self.paint(extract_of(work, matter, number, self.say))
            copy = copy_of(work, matter, number, pdf, Paper.LOG_EXTRACT)
            work.prints.add(copy)
            copy.settle(Fate.HANDED_OVER, work.now)
            work.prints.save(copy)
            about = (
                *_records(matter, (Kind.PERSON, matter.subject_id)),
                (Kind.PRINT, str(copy.id)),
            )
            words = f"{number} {copy.document}"
            work.note(Note(Act.PRINTED, about, why(work, matter.owner_id), words=words))
            return Extract(number, pdf, work.commit())


def extract_of(work: Work, matter: Case | Concern, number: str, say: Say) -> Document:
    """Return who used what is held about the person of a matter, when and for what.

    Args:
        work: the unit of work.
        matter: the case or concern.
        number: the number of the copy.
        say: the language.
    """
    return compose_citizen_extract(
        lines(work, _all(work, matter)),
        (CASE if isinstance(matter, Case) else CONCERN).filled(number=matter.number),
        number,
        work.offices.office(),
        work.now,
        say,
    )


def matter_of(work: Work, kind: Kind, key: str) -> Case | Concern:
    """Return the case, or the concern where no case that this user sees has taken it up."""
    if kind is Kind.CASE:
        return work.cases.get(CaseId(key))
    concern = work.concerns.get(ConcernId(key))
    return case_if_seen(work, concern.case_id) or concern


def _records(matter: Case | Concern, *more: Topic) -> tuple[Topic, ...]:
    kind = Kind.CASE if isinstance(matter, Case) else Kind.CONCERN
    return ((kind, str(matter.id)), *more)


def _all(work: Work, matter: Case | Concern) -> tuple[Logged, ...]:
    """Return every row about the matter, its concerns and the person, newest first."""
    concerns = work.concerns.of_case(matter.id) if isinstance(matter, Case) else ()
    about = _records(
        matter,
        (Kind.PERSON, matter.subject_id),
        *((Kind.CONCERN, each.id) for each in concerns),
    )
    query, before = LogQuery(LogFilter(), about), None
    rows: list[Logged] = []
    while page := work.log_book.found(query, before):
        rows += page
        before = page[-1].seq
    return tuple(rows)


def copy_of(
    work: Work, matter: Case | Concern, number: str, pdf: bytes, document: Paper
) -> PrintCopy:
    """Return the copy that is given to the citizen; it need not come back."""
    return PrintCopy(
        id=PrintId(work.new_id()),
        number=number,
        document=document,
        case_id=matter.id if isinstance(matter, Case) else None,
        about_id=matter.id,
        copy=1,
        copies=1,
        holder=HOLDER,
        printed_at=work.now,
        printed_by=work.actor.user,
        sha256=hashlib.sha256(pdf).hexdigest(),
        channel=Channel.PRINTER,
        return_by=None,
    )
