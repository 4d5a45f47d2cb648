"""Showing one case's chosen fields at a meeting; the log knows first."""

from collections.abc import Callable
from dataclasses import dataclass

from models.audit.acts import Act
from models.calendar.entry import KINDS
from models.cases.case import POLICE_ANSWERS, Case
from models.cases.meeting import (
    FIELDS,
    NEXT,
    NONE,
    NOT_KNOWN,
    NOTHING,
    OTHER,
    REASON,
    RESTS,
    WHY,
    YEARS,
    MeetingChoice,
    MeetingLine,
    MeetingView,
    Shown,
)
from models.cases.missing import missing
from models.forms.answers import Answers
from models.kernel.clock import local
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import CaseId
from models.kernel.text import Text
from models.people.person import Person
from models.people.relation import shown_name
from models.ports.work import BeginWork, Work
from models.usecases.analysis_at_meeting import meeting_board
from models.usecases.around import known
from models.usecases.common import casework, look_at_case, note_case, reason_for, shown
from models.workflow.stages import STAGES

Values = tuple[Text | str, ...]
ReadValues = Callable[[], Values]


@dataclass(frozen=True, slots=True)
class PeopleAround:
    """Say which other people of a case could be shown, so that each is chosen by itself."""

    begin: BeginWork

    def __call__(self, case_id: CaseId, reason: str = "") -> tuple[str, ...]:
        """Log that the case is looked at; return the names once that is written.

        Args:
            case_id: which one.
            reason: why a closed case is opened.

        Raises:
            Refused: the role does no casework, the case is suspended, or it is closed and
                no reason is given.
            NotFoundError: there is no such case, or it is hidden from this user.
        """
        with self.begin() as work:
            case = _showable(work, case_id)
            look_at_case(work, case, reason)
            names = _others(work, case)
            work.commit()
            return names


@dataclass(frozen=True, slots=True)
class ShowAtMeeting:
    """Show what was chosen of one case."""

    begin: BeginWork

    def __call__(self, case_id: CaseId, choice: MeetingChoice, reason: str = "") -> MeetingView:
        """Log the codes of what is shown; return it, and no more, once that is written.

        Args:
            case_id: which one.
            choice: what to show.
            reason: why a closed case is opened; it goes into the log.

        Raises:
            Refused: nothing is chosen, a name without a reason, the case is suspended, it is
                closed and no reason is given, the analysis says who reported, a number or a
                protected address, or the role does no casework.
            NotFoundError: there is no such case, or it is hidden from this user.
        """
        with self.begin() as work:
            case = _showable(work, case_id)
            stated = reason_for(case, reason)
            if not choice.fields and not choice.others:
                raise Refused(NOTHING)
            if choice.names_somebody and not choice.reason.strip():
                raise Refused(WHY, REASON)
            known = _others(work, case)
            others = tuple(name for name in choice.others if name in known)
            lines = lines_of(work, case, choice.fields)
            lines += tuple(MeetingLine(OTHER, (name,)) for name in others)
            board = meeting_board(work, case) if Shown.ANALYSIS in choice.fields else ()
            words = " · ".join(filter(None, (choice.codes, choice.reason.strip(), stated)))
            note_case(work, Act.MEETING_SHOWN, case, words=words)
            work.commit()
            return MeetingView(lines, board)


def _showable(work: Work, case_id: CaseId) -> Case:
    casework(work)
    case = work.cases.get(case_id)
    if case.suspended_at is not None:
        raise Refused(RESTS)
    return case


def lines_of(work: Work, case: Case, chosen: frozenset[Shown]) -> tuple[MeetingLine, ...]:
    """Return the chosen fields of a case, without the analysis."""
    subject = work.people.get(case.subject_id)
    values: dict[Shown, ReadValues] = {
        Shown.NUMBER: lambda: (case.number,),
        Shown.AGE: lambda: _age(work, subject),
        Shown.STAGE: lambda: (STAGES[case.stage],),
        Shown.STEPS: lambda: _steps(work, case),
        Shown.OWNER: lambda: (_owner(work, case),),
        Shown.OPENED: lambda: (f"{local(case.opened_at):%d.%m.%Y}",),
        Shown.POLICE: lambda: _police(work, case),
        Shown.MISSING: lambda: _missing(work, case, subject),
        Shown.NAME: lambda: (subject.name or NOT_KNOWN,),
    }
    return tuple(
        MeetingLine(FIELDS[field], values[field]())
        for field in FIELDS
        if field in chosen and field in values
    )


def _age(work: Work, subject: Person) -> Values:
    age = subject.age(local(work.now).date())
    return (NOT_KNOWN if age is None else YEARS.filled(age=age),)


def _steps(work: Work, case: Case) -> Values:
    entries = sorted(work.entries.open_of_case(case.id), key=lambda entry: entry.due_at)
    steps = (NEXT.filled(what=KINDS[each.kind], moment=shown(each.due_at)) for each in entries)
    return tuple(steps) or (NONE,)


def _owner(work: Work, case: Case) -> Text | str:
    names = {user.id: user.name for user in work.offices.users()}
    return names.get(case.owner_id, NOT_KNOWN)


def _police(work: Work, case: Case) -> Values:
    answers = work.cases.police_answers(case.id)
    return tuple(POLICE_ANSWERS[line.answer] for line in answers) or (NONE,)


def _missing(work: Work, case: Case, subject: Person) -> Values:
    concerns = work.concerns.of_case(case.id)
    found = [answers for answers in _after_calls(work, case) if answers]
    around = work.relations.of_case(case.id)
    return missing(case, subject, concerns, found, around, local(work.now).date()) or (NONE,)


def _others(work: Work, case: Case) -> tuple[str, ...]:
    """Return the names of the people around the citizen, each once."""
    today = local(work.now).date()
    around = [each for each in work.relations.of_case(case.id) if each.is_current(today)]
    named = [shown_name(relation, person) for relation, person in known(work, tuple(around))]
    return tuple(dict.fromkeys(name for name in named if name))


def _after_calls(work: Work, case: Case) -> list[Answers]:
    kept = (
        work.answers.latest("after_call", (Kind.CONCERN, each.id))
        for each in work.concerns.of_case(case.id)
    )
    return [each.answers for each in kept if each is not None]
