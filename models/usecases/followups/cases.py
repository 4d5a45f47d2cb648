"""What follows from a case's stages, the police's answers and a suspension."""

from typing import Final

from models.audit.acts import Act
from models.audit.leaf import Note
from models.calendar import deadlines
from models.calendar.entry import EntryKind
from models.calendar.settling import STILL_MOVES
from models.cases.case import (
    CaseClosed,
    CaseOpened,
    CaseReopened,
    CaseResumed,
    CaseSuspended,
    PoliceAnswer,
    PoliceHaveAnswered,
    StageReached,
)
from models.course.efforts import PAUSED, is_running
from models.kernel.events import Kind
from models.people.merge import OnePerson
from models.ports.work import Work
from models.usecases.assessing import tasks_of_model
from models.usecases.case_steps import end_with, finish, for_case
from models.usecases.followups.dispatch import follow
from models.usecases.majority import mind_majority
from models.usecases.operator_steps import ask_operator
from models.usecases.protection import watch_protection
from models.usecases.route import contact_step
from models.usecases.series import tell_series
from models.usecases.transfer_steps import mind_transfer
from models.usecases.two_cases import align_two
from models.visits.visit import VisitStatus
from models.workflow.stages import Stage


@follow.register
def _(event: CaseOpened, work: Work) -> None:
    case = event.case
    tasks_of_model(work, event.concern_id, case.id, case.owner_id, joining=False)
    mind_majority(work, case)
    align_two(work, case)
    mind_transfer(work, case)


@follow.register
def _(event: CaseReopened, work: Work) -> None:
    align_two(work, event.case)
    ask_operator(work, event.case)
    watch_protection(work, event.case.subject_id)


@follow.register
def _(event: CaseClosed, work: Work) -> None:
    align_two(work, event.case)


@follow.register
def _(event: OnePerson, work: Work) -> None:
    """Ask which case goes on where two entries of one person had one each; not after an undo."""
    for person in event.persons:
        for case in work.cases.open_of_person(person):
            align_two(work, case)
            mind_transfer(work, case)


@follow.register
def _(event: PoliceHaveAnswered, work: Work) -> None:
    finish(work, event.case.id, {EntryKind.POLICE_QUESTION, EntryKind.POLICE_REMINDER})
    if event.answer is not PoliceAnswer.MAY_CONTINUE:
        due = deadlines.after(work.now, deadlines.POLICE_REMINDER, work.opening)
        for_case(work, event.case, EntryKind.POLICE_REMINDER, due, "police_wait", work.now)


STAGE_TASKS: Final = {
    Stage.QUALIFICATION: (EntryKind.PLAN_CONTACT, deadlines.PLAN_CONTACT),
    Stage.TRIAGE: (EntryKind.ANALYSE, deadlines.ANALYSE),
    Stage.FOLLOW_UP: (EntryKind.FOLLOW_UP, deadlines.NEXT_FOLLOW_UP),
}
"""What each stage asks for first, so that no open case is without a next step."""


@follow.register
def _(event: StageReached, work: Work) -> None:
    if event.stage not in STAGE_TASKS:
        return
    kind, period = STAGE_TASKS[event.stage]
    if kind is EntryKind.PLAN_CONTACT:
        kind = contact_step(work, event.case.id)
    if not any(entry.kind is kind for entry in work.entries.open_of_case(event.case.id)):
        due = deadlines.after(work.now, period, work.opening)
        for_case(work, event.case, kind, due, "stage", work.now)


@follow.register
def _(event: CaseSuspended, work: Work) -> None:
    case = event.case
    for series in work.series.of_case(case.id):
        tell_series(work, series, "series_rests")
    for entry in work.entries.open_of_case(case.id):
        if entry.kind not in STILL_MOVES:
            end_with(work, entry, "suspended", "entry_rests")
    for visit in work.visits.of_case(case.id):
        if visit.status is VisitStatus.PLANNED:
            visit.settle(VisitStatus.CANCELLED)
            work.visits.save(visit)
    for effort in work.course.of_case(case.id, Kind.EFFORT):
        if is_running(effort):
            due, key = deadlines.same_working_day(work.now, work.opening), str(effort.id)
            for_case(work, case, EntryKind.EFFORT_DECISION, due, "suspended", work.now, key)
    due = deadlines.after(work.now, deadlines.STILL_SUSPENDED, work.opening)
    for_case(work, case, EntryKind.STILL_SUSPENDED, due, "suspended", work.now)
    work.note(Note(Act.CASE_SUSPENDED, ((Kind.CASE, case.id),)))


@follow.register
def _(event: CaseResumed, work: Work) -> None:
    finish(work, event.case.id, {EntryKind.STILL_SUSPENDED, EntryKind.CONFIRM_POLICE})
    due = deadlines.after(work.now, deadlines.PLAN_CONTACT, work.opening)
    kind = contact_step(work, event.case.id)
    for_case(work, event.case, kind, due, "police_cleared", event.at)
    kind = EntryKind.EFFORT_DECISION
    for effort in work.course.of_case(event.case.id, Kind.EFFORT):
        key = str(effort.id)
        asked = any(entry.kind is kind for entry in work.entries.open_about(key))
        if effort.state == PAUSED and effort.ended_at is None and not asked:
            due = deadlines.same_working_day(work.now, work.opening)
            for_case(work, event.case, kind, due, "police_cleared", event.at, key)
    mind_majority(work, event.case)
    ask_operator(work, event.case)
    watch_protection(work, event.case.subject_id)
    mind_transfer(work, event.case)
