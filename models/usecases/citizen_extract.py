"""What the log says of one citizen's case, for that citizen: no employee's name in it."""

import hashlib
from dataclasses import dataclass
from typing import Final

from models.audit.acts import Act
from models.audit.reading import LogFilter, LogQuery
from models.cases.case import Case
from models.cases.papers import Channel, Fate, Paper, PrintCopy
from models.documents.log_report import compose_citizen_extract
from models.kernel.events import Kind, Topic
from models.kernel.ids import CaseId, PrintId
from models.kernel.text import Say
from models.ports.finding import Logged
from models.ports.paper import Paint
from models.ports.work import BeginWork, Work
from models.usecases.common import casework, note_case
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
    """Make the extract of a case; registered as a copy that was given to the citizen."""

    begin: BeginWork
    say: Say
    paint: Paint

    def __call__(self, case_id: CaseId) -> Extract:
        """Return the paper; that it was made is logged.

        Raises:
            Refused: the role does no casework.
            NotFoundError: there is no such case.
        """
        with self.begin() as work:
            casework(work)
            case = work.cases.get(case_id)
            number = work.offices.next_number("U")
            found = lines(work, _all(work, case))
            document = compose_citizen_extract(
                found, (case.number, number), work.offices.office(), work.now, self.say
            )
            pdf = self.paint(document)
            copy = _copy(work, case, number, pdf)
            work.prints.add(copy)
            copy.settle(Fate.HANDED_OVER, work.now)
            work.prints.save(copy)
            note_case(
                work,
                Act.PRINTED,
                case,
                (Kind.PRINT, copy.id),
                words=f"{number} {copy.document}",
            )
            return Extract(number, pdf, work.commit())


def _all(work: Work, case: Case) -> tuple[Logged, ...]:
    """Return every row about the case, its concerns and the person, newest first."""
    about: tuple[Topic, ...] = (
        (Kind.CASE, case.id),
        (Kind.PERSON, case.subject_id),
        *((Kind.CONCERN, each.id) for each in work.concerns.of_case(case.id)),
    )
    query, before = LogQuery(LogFilter(), about), None
    rows: list[Logged] = []
    while page := work.log_book.found(query, before):
        rows += page
        before = page[-1].seq
    return tuple(rows)


def _copy(work: Work, case: Case, number: str, pdf: bytes) -> PrintCopy:
    return PrintCopy(
        id=PrintId(work.new_id()),
        number=number,
        document=Paper.LOG_EXTRACT,
        case_id=case.id,
        about_id=case.id,
        copy=1,
        copies=1,
        holder=HOLDER,
        printed_at=work.now,
        printed_by=work.actor.user,
        sha256=hashlib.sha256(pdf).hexdigest(),
        channel=Channel.PRINTER,
        return_by=None,
    )
