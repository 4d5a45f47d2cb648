"""What follows from a round: days for the answers, reminders, and what ends with it."""

from datetime import date, datetime

from models.calendar import deadlines
from models.calendar.entry import EntryKind
from models.cases.case import CaseResumed, CaseSuspended, PoliceHaveAnswered, StageReached
from models.course.qualification import AWAITED, Excepted, Invited, RoundState
from models.course.qualification import CONDITIONS as CODE
from models.course.record import Record, RecordMade, RecordMoved
from models.forms.answers import written
from models.forms.definitions.qualification import INVITATION, ROUND
from models.forms.fields import Form
from models.kernel.events import Kind
from models.kernel.ids import CaseId
from models.ports.work import Work
from models.usecases.case_steps import finish, for_case
from models.usecases.excepting import standing
from models.usecases.family_check import checked, needs_check
from models.usecases.followups.dispatch import follow
from models.workflow.stages import Stage


@follow.register
def _(event: StageReached, work: Work) -> None:
    """The round comes before the talk; a visit that is planned without one leaves it out."""
    if event.stage is Stage.QUALIFICATION:
        due = deadlines.after(work.now, deadlines.OPEN_ROUND, work.opening)
        for_case(work, event.case, EntryKind.QUALIFY, due, "stage", work.now)
    elif event.stage is Stage.CONTACT:
        finish(work, event.case.id, {EntryKind.QUALIFY})


@follow.register
def _(event: RecordMade, work: Work) -> None:
    """Set the day on which answers are gathered, or an answer is awaited."""
    record = event.record
    if record.kind is Kind.ROUND:
        _gather(work, record)
        # What to do with the family follows from the recommendation, once the round has told.
        finish(work, record.case_id, {EntryKind.QUALIFY, EntryKind.PLAN_CONTACT})
    elif record.kind is Kind.INVITATION:
        _await(work, record, _deadline(work, INVITATION, record), record.at)


@follow.register
def _(event: RecordMoved, work: Work) -> None:
    """End what was awaited; a reminder awaits the answer anew."""
    record = event.record
    if record.kind is Kind.ROUND:
        finish(work, record.case_id, {EntryKind.CLOSE_ROUND})
    elif record.kind is Kind.INVITATION:
        for entry in work.entries.open_about(record.id):
            entry.end(record.state, work.now, work.actor.user)
            work.entries.save(entry)
        if record.state == Invited.REMINDED:
            _await(
                work,
                record,
                deadlines.after(work.now, deadlines.REMINDED, work.opening),
                work.now,
            )


@follow.register
def _(event: PoliceHaveAnswered, work: Work) -> None:
    _end_exceptions(work, event.case.id)


@follow.register
def _(event: CaseSuspended, work: Work) -> None:
    _end_exceptions(work, event.case.id)


@follow.register
def _(event: CaseResumed, work: Work) -> None:
    """Take up a round again where it rested: its entries had left the calendar."""
    for record in work.course.of_case(event.case.id, Kind.ROUND, Kind.INVITATION):
        if record.kind is Kind.ROUND and record.state == RoundState.OPEN:
            _gather(work, record)
        elif record.state in AWAITED:
            due = deadlines.after(work.now, deadlines.REMINDED, work.opening)
            _await(work, record, due, record.at)


def _gather(work: Work, record: Record) -> None:
    case = work.cases.get(record.case_id)
    due = max(
        _deadline(work, ROUND, record),
        deadlines.after(work.now, deadlines.REMINDED, work.opening),
    )
    for_case(work, case, EntryKind.CLOSE_ROUND, due, "round", record.at, record.id)
    if needs_check(work, case) and not checked(work, case):
        for_case(work, case, EntryKind.CHECK_CONDITIONS, due, "round", record.at, record.id)


def _await(work: Work, record: Record, due: datetime, since: datetime) -> None:
    case = work.cases.get(record.case_id)
    for_case(work, case, EntryKind.QUALIFY_REPLY, due, "invited", since, record.id)


def _end_exceptions(work: Work, case_id: CaseId) -> None:
    """The police have answered: what was excepted from that has served its time."""
    for record in standing(work, case_id):
        if record.code != CODE:
            record.end(Excepted.ENDED, work.now)
            work.course.save(record)


def _deadline(work: Work, form: Form, record: Record) -> datetime:
    """Return the end of the day that was set for the answers, or the usual time without one."""
    said = work.answers.latest(form.key, record.topic)
    if said is None:
        return deadlines.after(record.at, deadlines.QUALIFY, work.opening)
    day = date.fromisoformat(written(said.answers, "deadline"))
    return work.opening.closing(day)
