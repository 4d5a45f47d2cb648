"""The journal: the case's number in the office's own system, what is there, and paper for it."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from models.access.roles import Right
from models.audit.acts import Act
from models.audit.leaf import Note
from models.calendar import deadlines
from models.calendar.entry import EntryKind
from models.cases.case import Case
from models.cases.journal import SYSTEM, SYSTEM_SETTING, require_waiting
from models.cases.papers import Channel, Paper, PrintCopy
from models.documents.journal_sheet import JournalSheet, compose_journal
from models.forms.answers import check_value
from models.forms.definitions.journal import NUMBER, SYSTEM_NAME, WRITE_NUMBER
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import CaseId, PrintId
from models.kernel.text import Say
from models.ports.paper import Paint
from models.ports.records import Happening
from models.ports.work import BeginWork, Work
from models.usecases.common import casework, note_case, story_of, task
from models.workflow.movement import Doing, require_move


def system_of(work: Work) -> str:
    """Return what the office calls the system in which it journalises."""
    return work.offices.setting(SYSTEM_SETTING) or SYSTEM


def require_number(typed: str) -> str:
    """Return the number in the journal.

    Raises:
        Refused: there is none, or it is too long.
    """
    number = typed.strip()
    if not number:
        raise Refused(WRITE_NUMBER, NUMBER.key)
    problem = check_value(NUMBER, number)
    if problem is not None:
        raise Refused(problem, NUMBER.key)
    return number


@dataclass(frozen=True, slots=True)
class NumberCase:
    """Write down the number that the case has in the office's journal."""

    begin: BeginWork

    def __call__(self, case_id: CaseId, number: str) -> frozenset[Topic]:
        """Write it; return what changed. A suspended or closed case is journalised as well.

        Raises:
            Refused: there is no number, or it is too long.
        """
        with self.begin() as work:
            casework(work)
            case = work.cases.get(case_id)
            require_move(case, Doing.RETAIN)
            case.esdh_no = require_number(number)
            work.cases.save(case)
            note_case(work, Act.JOURNAL_NUMBERED, case, words=case.esdh_no)
            return work.commit()


@dataclass(frozen=True, slots=True)
class Journalise:
    """Record that parts of a case now stand in the office's journal, and under which number."""

    begin: BeginWork

    def __call__(self, case_id: CaseId, lines: Sequence[int], number: str) -> frozenset[Topic]:
        """Record it; return what changed.

        Args:
            case_id: the case; a suspended or closed one as well.
            lines: places in the story.
            number: of the document or case in the journal.

        Raises:
            Refused: nothing is chosen, something of it is journalised already, or there is no
                number.
        """
        with self.begin() as work:
            casework(work)
            case = work.cases.get(case_id)
            require_move(case, Doing.RETAIN)
            told = require_waiting(story_of(work, case_id), lines)
            data = {
                "number": require_number(number),
                "system": system_of(work),
                "lines": ",".join(str(each.seq) for each in told),
            }
            work.story.add(Happening("journalised", work.now, case_id=case_id, data=data))
            note_case(work, Act.JOURNAL_NUMBERED, case, words=data["number"])
            return work.commit()


@dataclass(frozen=True, slots=True, repr=False)
class JournalCopy:
    """The paper and the number under which the copy is registered."""

    number: str
    pdf: bytes
    changed: frozenset[Topic]


@dataclass(frozen=True, slots=True)
class PrintJournal:
    """Make the paper with what is to be journalised; a registered copy that is due back."""

    begin: BeginWork
    say: Say
    paint: Paint

    def __call__(self, case_id: CaseId, lines: Sequence[int]) -> JournalCopy:
        """Return the paper; the copy is registered before it is printed.

        Raises:
            Refused: nothing is chosen, or something of it is journalised already.
        """
        with self.begin() as work:
            casework(work)
            case = work.cases.get(case_id)
            require_move(case, Doing.RETAIN)
            told = require_waiting(story_of(work, case_id), lines)
            number = work.offices.next_number("U")
            names = {user.id: user.name for user in work.offices.users()}
            office = work.offices.office()
            sheet = JournalSheet(case, told, names, office, system_of(work), number, work.now)
            pdf = self.paint(compose_journal(sheet, self.say))
            _register(work, case, number, pdf)
            return JournalCopy(number, pdf, work.commit())


def _register(work: Work, case: Case, number: str, pdf: bytes) -> None:
    due = deadlines.after(work.now, deadlines.PAPER_RETURN, work.opening)
    me = next(user for user in work.offices.users() if user.id == work.actor.user)
    copy = PrintCopy(
        id=PrintId(work.new_id()),
        number=number,
        document=Paper.JOURNAL,
        case_id=case.id,
        about_id=case.id,
        copy=1,
        copies=1,
        holder=me.name,
        printed_at=work.now,
        printed_by=me.id,
        sha256=hashlib.sha256(pdf).hexdigest(),
        channel=Channel.PRINTER,
        return_by=due,
    )
    work.prints.add(copy)
    task(work, EntryKind.PAPER_RETURN, due, origin="printed", origin_at=work.now,
         owner=case.owner_id, case=case.id, about=copy.id)  # fmt: skip
    data = {"document": str(copy.document), "number": number, "holder": copy.holder}
    work.story.add(Happening("printed", work.now, case_id=case.id, data=data))
    about = (Kind.PRINT, copy.id)
    words = f"{number} {copy.channel} {copy.document}"
    note_case(work, Act.PRINTED, case, about, words=words)


@dataclass(frozen=True, slots=True)
class ShowJournal:
    """Say what the system is called in which the office journalises."""

    begin: BeginWork

    def __call__(self) -> str:
        """Return its name.

        Raises:
            Refused: the role keeps no settings.
        """
        with self.begin() as work:
            work.actor.require(Right.GO_LIVE)
            return system_of(work)


@dataclass(frozen=True, slots=True)
class NameJournal:
    """Say what the system is called in which the office journalises."""

    begin: BeginWork

    def __call__(self, name: str) -> frozenset[Topic]:
        """Keep the name; return what changed.

        Raises:
            Refused: the role keeps no settings, there is no name, or it is too long.
        """
        with self.begin() as work:
            work.actor.require(Right.GO_LIVE)
            named = name.strip()
            problem = check_value(SYSTEM_NAME, named) if named else SYSTEM_NAME.missing
            if problem is not None:
                raise Refused(problem, SYSTEM_NAME.key)
            work.offices.set_setting(SYSTEM_SETTING, named)
            work.changed(Kind.SETTING, SYSTEM_SETTING)
            about = ((Kind.SETTING, SYSTEM_SETTING),)
            work.note(Note(Act.SETTING_CHANGED, about, words=named))
            return work.commit()
