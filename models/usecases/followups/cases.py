"""What follows from a case's stages, the police's answers and a suspension."""

from typing import Final

from models.access.roles import Right, may
from models.audit.acts import Act
from models.audit.leaf import Note
from models.calendar import deadlines
from models.calendar.entry import EntryKind
from models.calendar.settling import STILL_MOVES
from models.cases.case import (
    Case,
    CaseOpened,
    CaseResumed,
    CaseSuspended,
    PoliceAnswer,
    PoliceHaveAnswered,
    StageReached,
)
from models.course.efforts import PAUSED, is_running
from models.kernel.events import Kind
from models.ports.work import Work
from models.usecases.assessing import tasks_of_model
from models.usecases.case_steps import finish, for_case
from models.usecases.common import task
from models.usecases.followups.dispatch import follow
from models.usecases.majority import mind_majority
from models.usecases.route import contact_step
from models.usecases.transfer_steps import mind_transfer
from models.visits.visit import VisitStatus
from models.workflow.stages import Stage


@follow.register
def _(event: CaseOpened, work: Work) -> None:
    case = event.case
    tasks_of_model(work, event.concern_id, case.id, case.owner_id, joining=False)
    mind_majority(work, case)
    mind_transfer(work, case)
    for person in work.access.same_person(event.case.subject_id):
        for other in work.cases.open_of_person(person):
            if other.id != event.case.id:
                _two_cases(work, other, event.case)


def _two_cases(work: Work, other: Case, opened: Case) -> None:
    """Ask somebody who sees both cases on one person to decide; whoever sees one learns nothing.

    Who opened the new one may have had no sight of the other, and is told no otherwise than
    ever. The task and the log's row stand on the case that was there, and the task is about
    the new one, so that ``Sight.entry`` shows it only to those who see both.
    """
    able = (
        user.id
        for user in work.offices.users()
        if may(user.role, Right.ALL_CASES)
        and work.access.sees(user, other.id)
        and work.access.sees(user, opened.id)
    )
    made = task(
        work,
        EntryKind.TWO_CASES,
        deadlines.same_working_day(work.now),
        origin="two_cases",
        origin_at=work.now,
        owner=next(able, other.owner_id),
        case=other.id,
        about=opened.id,
        place=opened.number,
    )
    work.note(Note(Act.TWO_CASES, ((Kind.CASE, other.id), (Kind.ENTRY, made.id))))


@follow.register
def _(event: PoliceHaveAnswered, work: Work) -> None:
    finish(work, event.case.id, {EntryKind.POLICE_QUESTION, EntryKind.POLICE_REMINDER})
    if event.answer is not PoliceAnswer.MAY_CONTINUE:
        due = deadlines.after(work.now, deadlines.POLICE_REMINDER)
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
        due = deadlines.after(work.now, period)
        for_case(work, event.case, kind, due, "stage", work.now)


@follow.register
def _(event: CaseSuspended, work: Work) -> None:
    case = event.case
    for entry in work.entries.open_of_case(case.id):
        if entry.kind not in STILL_MOVES:
            entry.end("suspended", work.now, work.actor.user)
            work.entries.save(entry)
    for visit in work.visits.of_case(case.id):
        if visit.status is VisitStatus.PLANNED:
            visit.settle(VisitStatus.CANCELLED)
            work.visits.save(visit)
    for effort in work.course.of_case(case.id, Kind.EFFORT):
        if is_running(effort):
            due, key = deadlines.same_working_day(work.now), str(effort.id)
            for_case(work, case, EntryKind.EFFORT_DECISION, due, "suspended", work.now, key)
    due = deadlines.after(work.now, deadlines.STILL_SUSPENDED)
    for_case(work, case, EntryKind.STILL_SUSPENDED, due, "suspended", work.now)
    work.note(Note(Act.CASE_SUSPENDED, ((Kind.CASE, case.id),)))


@follow.register
def _(event: CaseResumed, work: Work) -> None:
    finish(work, event.case.id, {EntryKind.STILL_SUSPENDED, EntryKind.CONFIRM_POLICE})
    due = deadlines.after(work.now, deadlines.PLAN_CONTACT)
    kind = contact_step(work, event.case.id)
    for_case(work, event.case, kind, due, "police_cleared", event.at)
    for effort in work.course.of_case(event.case.id, Kind.EFFORT):
        if effort.state == PAUSED and effort.ended_at is None:
            due, key = deadlines.same_working_day(work.now), str(effort.id)
            kind = EntryKind.EFFORT_DECISION
            for_case(work, event.case, kind, due, "police_cleared", event.at, key)
    mind_majority(work, event.case)
    mind_transfer(work, event.case)
