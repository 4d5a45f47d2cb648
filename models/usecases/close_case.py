"""Closing a case: nothing is dropped, what goes on has a name, and what follows has a date."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from models.audit.acts import Act
from models.calendar.entry import Entry, EntryKind
from models.calendar.series import firsts
from models.calendar.settling import PLANNABLE
from models.cases.case import Case
from models.cases.step_forms import CHOOSE_A_STEP
from models.concerns.concern import Concern
from models.course.closing import (
    STAYS,
    WAITING,
    Need,
    hindrances,
    needs,
    problems,
    require_told,
)
from models.course.record import Record
from models.course.transfer import TAKEN_OVER
from models.efforts.own import named
from models.forms.answers import Answers, Problem, asked_only, written
from models.forms.definitions.closing import CLOSURE
from models.kernel.clock import local
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import CaseId, DraftId, EntryId, RecordId, UserId
from models.kernel.text import Text, text
from models.law.effort_kinds import EffortKind
from models.law.retention import RETENTION, Ending, ending_of, kept_until
from models.law.sources import Source
from models.office.two_people import setting_of, wanted
from models.ports.records import Happening
from models.ports.work import BeginWork, Work
from models.usecases.common import casework, note_case, require_sees, task
from models.usecases.entries import NOT_IN_THE_PAST, Planned
from models.usecases.own_efforts import own_kinds
from models.usecases.retention import months_kept
from models.usecases.transfer_steps import TakenBy, not_theirs, taken_by, taken_over
from models.usecases.wants_second import wants_second
from models.visits.visit import VisitStatus
from models.workflow.movement import Doing, require_move
from models.workflow.stages import Stage

STATE_CLOSED = "closed"
STATE_TRANSFERRED = "transferred"
STATE_MISTAKE = "mistake"
STATE_REOPENED = "reopened"
STATE_JOINED = "joined"
WHY_REOPENED = text("Closing", "Write the reason in a sentence.")


@dataclass(frozen=True, slots=True)
class Ends:
    """An open entry that ends with the case, or stays open after it."""

    entry_id: EntryId
    kind: EntryKind
    due: date
    owner: UserId


@dataclass(frozen=True, slots=True)
class Closing:
    """What closing a case asks for, and what it leads to.

    Attributes:
        needs: each must be answered.
        hindrances: what must be done first; nothing where the case can be closed.
        ends: what ends with it; ``stays`` is still out and stays open.
        delete_on: when it is to be deleted or decided upon, by the rule of ``ending``.
        second: the office wants a second person for it.
        rests: the case is suspended; it is not closed until the police ask us to resume.
        taken_by: the new kommune that has receipted the case, where that is why it is closed.
    """

    needs: tuple[Need, ...]
    hindrances: tuple[Text, ...]
    ends: tuple[Ends, ...]
    stays: tuple[Ends, ...]
    ending: Ending
    months: int
    delete_on: date
    source: Source
    second: bool
    rests: bool = False
    taken_by: TakenBy | None = None

    def lacking(self, answers: Answers) -> tuple[Problem, ...]:
        """Return what must be mended in the answers, or done first, before it can be closed."""
        first = tuple(Problem("", each) for each in self.hindrances)
        found = first + problems(answers, self.needs)
        return found + not_theirs(answers) if self.taken_by and not found else found


@dataclass(frozen=True, slots=True)
class Closed:
    """A case that is closed, and when it is to be deleted or decided upon; None: undecided."""

    at: datetime
    delete_on: date | None


@dataclass(frozen=True, slots=True)
class _Matter:
    concerns: tuple[Concern, ...]
    records: tuple[Record, ...]
    entries: tuple[Entry, ...]
    own: Mapping[str, EffortKind]

    @classmethod
    def of(cls, work: Work, case: Case) -> "_Matter":
        return cls(
            work.concerns.of_case(case.id),
            work.course.of_case(case.id),
            firsts(work.entries.open_of_case(case.id)),
            own_kinds(work),
        )

    @property
    def needs(self) -> tuple[Need, ...]:
        return needs(self.concerns, self.records, self.entries, self._name)

    def _name(self, code: str) -> Text:
        return named(code, self.own).title

    @property
    def hindrances(self) -> tuple[Text, ...]:
        return hindrances(self.concerns, self.records, self.entries)


@dataclass(frozen=True, slots=True)
class PrepareClosing:
    """Say what closing a case asks for."""

    begin: BeginWork

    def __call__(self, case_id: CaseId) -> Closing | Closed:
        """Return it; of a closed case what comes after.

        Raises:
            Refused: the role does no casework.
            NotFoundError: there is no such case.
        """
        with self.begin() as work:
            casework(work)
            case = work.cases.get(case_id)
            if case.closed_at is not None:
                return Closed(case.closed_at, _delete_on(work, case))
            matter = _Matter.of(work, case)
            ending = _ending(work, case, matter)
            months = months_kept(work, ending)
            return Closing(
                matter.needs,
                matter.hindrances,
                tuple(_ends(each) for each in matter.entries if each.kind not in STAYS),
                tuple(_ends(each) for each in matter.entries if each.kind in WAITING),
                ending,
                months,
                kept_until(local(work.now).date(), months),
                RETENTION[ending].source,
                wanted(Act.CASE_CLOSED, work.offices.setting(setting_of(Act.CASE_CLOSED))),
                rests=case.suspended,
                taken_by=taken_by(work, case),
            )


@dataclass(frozen=True, slots=True)
class CloseCase:
    """Close a case once every need is answered."""

    begin: BeginWork

    def __call__(
        self, case_id: CaseId, answers: Answers, draft: DraftId | None = None
    ) -> frozenset[Topic]:
        """Close it; return what changed.

        Args:
            case_id: the case.
            answers: to ``CLOSURE``.
            draft: the half-filled form, to be forgotten.

        Raises:
            Refused: something must be done first, or an answer is missing; names the field.
        """
        with self.begin() as work:
            casework(work)
            case = work.cases.get(case_id)
            require_move(case, Doing.CLOSE)
            matter = _Matter.of(work, case)
            for hindrance in matter.hindrances:
                raise Refused(hindrance)
            for problem in problems(answers, matter.needs):
                raise Refused(problem.what, problem.field)
            require_told(answers, matter.entries)
            theirs = taken_over(work, case.id)
            for problem in not_theirs(answers) if theirs else ():
                raise Refused(problem.what, problem.field)
            ending = _ending(work, case, matter)
            state = STATE_CLOSED if theirs is None else STATE_TRANSFERRED
            taken = taken_by(work, case)
            record = _record(work, case, state, ending, theirs)
            if draft is not None:
                work.drafts.remove(draft)
            _close(work, case, record, asked_only(CLOSURE, answers), taken)
            return work.commit()


def _close(
    work: Work, case: Case, record: Record, answers: Answers, taken: TakenBy | None
) -> None:
    work.answers.add(CLOSURE, record.topic, answers)
    case.close(work.now)
    work.cases.save(case)
    reason = written(answers, "reason")
    if taken is not None:
        data = {"to": taken.to, "date": f"{taken.on:%d.%m.%Y}"}
        work.story.add(Happening("transferred", work.now, case_id=case.id, data=data))
    work.story.add(Happening("closed", work.now, case_id=case.id, words=reason))
    if written(answers, "check") != "none":
        _check_again(work, case, int(written(answers, "check")), record)
    note_case(work, Act.CASE_CLOSED, case, record.topic)
    about = ((Kind.CASE, case.id), record.topic)
    wants_second(work, Act.CASE_CLOSED, *about, number=case.number)


@dataclass(frozen=True, slots=True)
class CloseMistake:
    """End a case that should never have been: the wrong person, or a test."""

    begin: BeginWork

    def __call__(self, case_id: CaseId, reason: str) -> frozenset[Topic]:
        """End it; return what changed.

        Raises:
            Refused: there is no reason, a visit is planned, an effort runs, another kommune
                has taken it over, or it rests.
        """
        with self.begin() as work:
            casework(work)
            case = work.cases.get(case_id)
            require_move(case, Doing.CLOSE)
            if not reason.strip():
                raise Refused(WHY_REOPENED, "reason")
            records, entries = work.course.of_case(case.id), work.entries.open_of_case(case.id)
            for hindrance in hindrances((), records, entries):
                raise Refused(hindrance)
            if taken_over(work, case.id) is not None:  # it was no mistake to those who have it
                raise Refused(TAKEN_OVER)
            record = _record(work, case, STATE_MISTAKE, Ending.MISTAKE)
            case.close(work.now, mistake=True)
            work.cases.save(case)
            work.drafts.drop_about((Kind.CASE, str(case.id)))
            words = reason.strip()
            work.story.add(Happening("closed_mistake", work.now, case_id=case.id, words=words))
            note_case(work, Act.CASE_CLOSED, case, record.topic)
            return work.commit()


def close_joined(work: Work, case: Case, into: Case, why: str) -> None:
    """End a case whose concerns another case on the same person goes on with."""
    ending = _ending(work, case, _Matter.of(work, case))
    record = _record(work, case, STATE_JOINED, ending)
    case.close(work.now)
    work.cases.save(case)
    work.drafts.drop_about((Kind.CASE, str(case.id)))
    data = {"number": into.number}
    work.story.add(Happening("closed_joined", work.now, case_id=case.id, data=data, words=why))
    note_case(work, Act.CASE_CLOSED, case, record.topic)


@dataclass(frozen=True, slots=True)
class Reopening:
    """Why a closed case goes on, with whom, and with which next step."""

    case_id: CaseId
    reason: str
    owner: UserId
    then: Planned


@dataclass(frozen=True, slots=True)
class ReopenCase:
    """Let a closed case go on: a reason, an owner, a next step."""

    begin: BeginWork

    def __call__(self, reopening: Reopening) -> frozenset[Topic]:
        """Reopen it; return what changed.

        Raises:
            Refused: there is no reason, the owner cannot see it, the step is not to come, or
                the case is not closed.
        """
        with self.begin() as work:
            casework(work)
            case = work.cases.get(reopening.case_id)
            reason = reopening.reason.strip()
            if not reason:
                raise Refused(WHY_REOPENED, "reason")
            if reopening.then.kind not in PLANNABLE:
                raise Refused(CHOOSE_A_STEP, "next_kind")
            if reopening.then.due_at < work.now:
                raise Refused(NOT_IN_THE_PAST, "next_date")
            require_sees(work, reopening.owner, case.id)
            for record in work.course.of_case(case.id, Kind.CLOSURE):
                if record.ended_at is None:
                    record.end(STATE_REOPENED, work.now)
                    work.course.save(record)
            case.reopen(_stage(work, case))
            case.hand_to(reopening.owner)
            work.cases.save(case)
            work.story.add(Happening("reopened", work.now, case_id=case.id, words=reason))
            task(work, reopening.then.kind, reopening.then.due_at, origin="reopened",
                 origin_at=work.now, owner=reopening.owner, case=case.id)  # fmt: skip
            note_case(work, Act.CASE_REOPENED, case, words=reason)
            return work.commit()


def _record(
    work: Work, case: Case, state: str, ending: Ending, parent: Record | None = None
) -> Record:
    record = Record.make(
        RecordId(work.new_id()),
        Kind.CLOSURE,
        case.id,
        state,
        work.now,
        work.actor.user,
        parent=parent,
        code=str(ending),
    )
    work.course.add(record)
    return record


def _ending(work: Work, case: Case, matter: _Matter) -> Ending:
    minor = work.people.get(case.subject_id).is_minor(local(work.now).date())
    effort = any(each.kind is Kind.EFFORT for each in matter.records)
    return ending_of(minor=bool(minor), effort=effort)


def _delete_on(work: Work, case: Case) -> date | None:
    found = work.entries.open_of_case(case.id)
    due = [local(each.due_at).date() for each in found if each.kind is EntryKind.DELETE_DUE]
    return min(due, default=None)


def _ends(entry: Entry) -> Ends:
    return Ends(entry.id, entry.kind, local(entry.due_at).date(), entry.owner_id)


def _check_again(work: Work, case: Case, months: int, record: Record) -> None:
    day = kept_until(local(work.now).date(), months)
    task(
        work,
        EntryKind.CASE_CHECK,
        work.opening.closing(day),
        origin="closed",
        origin_at=work.now,
        owner=case.owner_id,
        case=case.id,
        about=str(record.id),
    )


def _stage(work: Work, case: Case) -> Stage:
    """Return where a reopened case stands, from what is on record."""
    if any(each.status is VisitStatus.HELD for each in work.visits.of_case(case.id)):
        return Stage.FOLLOW_UP
    return Stage.QUALIFICATION if case.known else Stage.ASSESSMENT
