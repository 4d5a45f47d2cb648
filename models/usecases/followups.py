"""What follows from a fact, in the same unit of work: deadlines, tasks, their endings."""

from datetime import datetime
from functools import singledispatch
from typing import Final

from models.access.roles import Right, may
from models.audit.acts import Act
from models.audit.leaf import Note
from models.calendar import deadlines
from models.calendar.entry import EntryKind, EntrySettled
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
from models.concerns.caller import concerns_a_child
from models.concerns.concern import (
    AfterCallCompleted,
    ConcernDecided,
    ConcernRegistered,
    ConcernState,
)
from models.disclosures.disclosure import DisclosureReceipted, DisclosureSealed
from models.forms.definitions.call import CALL
from models.kernel.clock import local
from models.kernel.events import Event, Kind
from models.kernel.ids import CaseId, GrantId
from models.law.severity import PERIODS, Severity
from models.office.countersignature import CountersignatureSettled, Settled
from models.ports.records import NotFoundError
from models.ports.work import Work
from models.usecases.common import task
from models.visits.visit import VisitPlanned, VisitSettled, VisitStatus
from models.workflow.stages import Stage


@singledispatch
def follow(event: Event, work: Work) -> None:
    """Do what follows from the event; from most nothing does."""


@follow.register
def _(event: ConcernRegistered, work: Work) -> None:
    concern = event.concern
    now = concern.severity is Severity.NOW
    origin = "severity_now" if now else f"severity_{PERIODS[concern.severity].hours}"
    plan = [
        (EntryKind.ASSESSMENT, concern.due_at, origin),
        (EntryKind.AFTER_CALL, deadlines.same_working_day(concern.received_at), "same_day"),
    ]
    if _concerns_a_child(event, work):
        plan.append((EntryKind.CHILD_REPORT, concern.received_at, "child_at_once"))
    for kind, due, why in plan:
        task(
            work,
            kind,
            due,
            origin=why,
            origin_at=concern.received_at,
            owner=concern.owner_id,
            concern=concern.id,
        )


def _concerns_a_child(event: ConcernRegistered, work: Work) -> bool:
    """Whether a report on a child (underretning) is due. Source: decisions on practice, 9."""
    concern, today = event.concern, local(work.now).date()
    call = work.answers.latest(CALL.key, (Kind.CONCERN, concern.id))
    if concern.children_home == "yes" or (call and concerns_a_child(call.answers, today)):
        return True
    return bool(work.people.get(concern.subject_id).is_minor(today))


@follow.register
def _(event: AfterCallCompleted, work: Work) -> None:
    for entry in work.entries.open_of_concern(event.concern_id):
        if entry.kind is EntryKind.AFTER_CALL:
            entry.done("", work.now, work.actor.user)
            work.entries.save(entry)


@follow.register
def _(event: ConcernDecided, work: Work) -> None:
    """End what served the decision; a copy outside and a duty to a child outlive a rejection."""
    stays = {EntryKind.TELL_BACK, EntryKind.COPY_OUTSIDE}
    if event.state is ConcernState.REJECTED:
        stays.add(EntryKind.CHILD_REPORT)
    for entry in work.entries.open_of_concern(event.concern_id):
        if entry.kind is EntryKind.ASSESSMENT:
            entry.done(str(event.state), work.now, work.actor.user)
        elif event.case_id is not None:
            entry.case_id = event.case_id
        elif entry.kind not in stays:
            entry.end(str(event.state), work.now, work.actor.user)
        work.entries.save(entry)


@follow.register
def _(event: CaseOpened, work: Work) -> None:
    opened = event.case.opened_at
    due = deadlines.after(opened, deadlines.POLICE_QUESTION)
    _for_case(work, event.case, EntryKind.POLICE_QUESTION, due, "case_opened", opened)
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
    _finish(work, event.case.id, {EntryKind.POLICE_QUESTION, EntryKind.POLICE_REMINDER})
    if event.answer is not PoliceAnswer.MAY_CONTINUE:
        due = deadlines.after(work.now, deadlines.POLICE_REMINDER)
        _for_case(work, event.case, EntryKind.POLICE_REMINDER, due, "police_wait", work.now)


STAGE_TASKS: Final = {
    Stage.QUALIFICATION: (EntryKind.PLAN_CONTACT, deadlines.PLAN_CONTACT),
    Stage.FOLLOW_UP: (EntryKind.FOLLOW_UP, deadlines.NEXT_FOLLOW_UP),
}
"""What each stage asks for first, so that no open case is without a next step."""


@follow.register
def _(event: StageReached, work: Work) -> None:
    if event.stage is Stage.CONTACT:
        _finish(work, event.case.id, {EntryKind.PLAN_CONTACT})
    if event.stage not in STAGE_TASKS:
        return
    kind, period = STAGE_TASKS[event.stage]
    if not any(entry.kind is kind for entry in work.entries.open_of_case(event.case.id)):
        due = deadlines.after(work.now, period)
        _for_case(work, event.case, kind, due, "stage", work.now)


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
    due = deadlines.after(work.now, deadlines.STILL_SUSPENDED)
    _for_case(work, case, EntryKind.STILL_SUSPENDED, due, "suspended", work.now)
    work.note(Note(Act.CASE_SUSPENDED, ((Kind.CASE, case.id),)))


@follow.register
def _(event: CaseResumed, work: Work) -> None:
    _finish(work, event.case.id, {EntryKind.STILL_SUSPENDED, EntryKind.CONFIRM_POLICE})
    due = deadlines.after(work.now, deadlines.PLAN_CONTACT)
    _for_case(work, event.case, EntryKind.PLAN_CONTACT, due, "police_cleared", event.at)


@follow.register
def _(event: VisitPlanned, work: Work) -> None:
    visit = event.visit
    case = work.cases.get(visit.case_id)
    task(
        work,
        EntryKind.HOME_VISIT,
        visit.starts_at,
        origin="person",
        origin_at=work.now,
        owner=case.owner_id,
        case=case.id,
        about=visit.id,
        until=visit.ends_at,
        place=visit.place,
    )
    due = deadlines.after(visit.ends_at, deadlines.VISIT_NOTE)
    _for_case(work, case, EntryKind.VISIT_NOTE, due, "visit", visit.ends_at, visit.id)


@follow.register
def _(event: VisitSettled, work: Work) -> None:
    for entry in work.entries.open_about(event.visit.id):
        if entry.kind is EntryKind.PAPER_RETURN:
            continue
        if event.visit.status is VisitStatus.HELD:
            entry.done("", work.now, work.actor.user)
        else:
            entry.end(str(event.visit.status), work.now, work.actor.user)
        work.entries.save(entry)


@follow.register
def _(event: EntrySettled, work: Work) -> None:
    """Give an open case a next step when its last one is gone."""
    if event.entry.case_id is None:
        return
    case = work.cases.get(event.entry.case_id)
    if case.closed_at is not None or work.entries.open_of_case(case.id):
        return
    if case.suspended:
        due = deadlines.after(work.now, deadlines.STILL_SUSPENDED)
        _for_case(work, case, EntryKind.STILL_SUSPENDED, due, "suspended", work.now)
    else:
        due = deadlines.same_working_day(work.now)
        _for_case(work, case, EntryKind.NEXT_STEP, due, "nothing_planned", work.now)


@follow.register
def _(event: DisclosureSealed, work: Work) -> None:
    disclosure = event.disclosure
    if disclosure.case_id is None:
        return
    case = work.cases.get(disclosure.case_id)
    due = deadlines.after(work.now, deadlines.RECEIPT)
    _for_case(work, case, EntryKind.RECEIPT, due, "sealed", work.now, disclosure.id)


@follow.register
def _(event: DisclosureReceipted, work: Work) -> None:
    for entry in work.entries.open_about(event.disclosure.id):
        entry.done(str(event.disclosure.state), work.now, work.actor.user)
        work.entries.save(entry)


@follow.register
def _(event: CountersignatureSettled, work: Work) -> None:
    """End the task; what was declined is put right by the one who acted."""
    asked = event.countersignature
    for entry in work.entries.open_about(asked.id):
        entry.done(str(asked.state), work.now, work.actor.user)
        work.entries.save(entry)
    release = work.releases.of_countersignature(asked.id)
    if release is not None:
        release.seconded(agreed=asked.state is Settled.SIGNED)
        work.releases.save(release)
    if asked.state is Settled.DECLINED:
        due = deadlines.after(work.now, deadlines.PUT_RIGHT)
        task(work, EntryKind.DECLINED, due, origin="declined", origin_at=work.now,
             owner=asked.made_by, about=asked.id)  # fmt: skip
    if asked.state is Settled.DECLINED and asked.act is Act.ACCESS_GRANTED:
        for grant_id in (GrantId(key) for kind, key in asked.about if kind is Kind.GRANT):
            _close(work, grant_id, asked.about)


def _close(work: Work, grant_id: GrantId, about: tuple[tuple[Kind, str], ...]) -> None:
    """Take access back at once that the second person says no to; practice may be gone."""
    try:
        grant = work.access.grant(grant_id)
    except NotFoundError:  # given in practice, before the vault went live
        return
    if grant.holds(work.now):
        grant.revoke(work.actor.user, work.now)
        work.access.keep_grant(grant)
        work.note(Note(Act.ACCESS_REVOKED, about))


def _for_case(
    work: Work,
    case: Case,
    kind: EntryKind,
    due: datetime,
    origin: str,
    origin_at: datetime,
    about: str = "",
) -> None:
    task(
        work,
        kind,
        due,
        origin=origin,
        origin_at=origin_at,
        owner=case.owner_id,
        case=case.id,
        about=about,
    )


def _finish(work: Work, case_id: CaseId, kinds: set[EntryKind]) -> None:
    for entry in work.entries.open_of_case(case_id):
        if entry.kind in kinds:
            entry.done("", work.now, work.actor.user)
            work.entries.save(entry)
