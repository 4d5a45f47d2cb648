"""What follows from a concern: its deadlines, and their endings."""

from functools import partial

from models.calendar import deadlines
from models.calendar.entry import EntryKind
from models.cases.case import Case
from models.concerns.caller import concerns_a_child
from models.concerns.concern import (
    AfterCallCompleted,
    CalledAgain,
    Concern,
    ConcernDecided,
    ConcernRegistered,
    ConcernState,
    KindChanged,
)
from models.forms.definitions.call import CALL
from models.kernel.clock import local
from models.kernel.events import Kind
from models.ports.records import Happening
from models.ports.work import Work
from models.usecases.case_steps import end_with, for_case
from models.usecases.common import task
from models.usecases.followups.dispatch import follow
from models.usecases.operator_steps import ask_operator
from models.usecases.route import align_contact


@follow.register
def _(event: ConcernRegistered, work: Work) -> None:
    concern = event.concern
    origin = deadlines.origin_of(concern.severity, work.opening, "severity")
    plan = [
        (EntryKind.ASSESSMENT, concern.due_at, origin),
        (
            EntryKind.AFTER_CALL,
            deadlines.same_working_day(concern.received_at, work.opening),
            "same_day",
        ),
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
    stays = {
        EntryKind.TELL_BACK,
        EntryKind.COPY_OUTSIDE,
        EntryKind.PAPER_RETURN,
        EntryKind.DELETE_DUE,
        EntryKind.INSIGHT,
        EntryKind.PARTY_ACCESS,
        EntryKind.REGISTER_ACUTE,
    }
    if event.state is ConcernState.REJECTED:
        stays.add(EntryKind.CHILD_REPORT)
    for entry in work.entries.open_of_concern(event.concern_id):
        if entry.kind is EntryKind.ASSESSMENT:
            entry.done(str(event.state), work.now, work.actor.user)
        elif event.case_id is not None:
            entry.case_id = event.case_id
        elif entry.kind not in stays:
            end_with(work, entry, str(event.state), "entry_ended_concern")
        work.entries.save(entry)
    if event.case_id is not None:
        work.prints.take_along(event.concern_id, event.case_id)
        align_contact(work, event.case_id)
        ask_operator(work, work.cases.get(event.case_id))
        _pass_on(work, event, work.cases.get(event.case_id))


def _pass_on(work: Work, event: ConcernDecided, case: Case) -> None:
    """A concern that joins a case at rest is passed on. Source: decisions on practice, 2."""
    if case.suspended:
        due = deadlines.after(work.now, deadlines.PASS_ON, work.opening)
        key = str(event.concern_id)
        for_case(work, case, EntryKind.PASS_TO_POLICE, due, "joined", work.now, key)


@follow.register
def _(event: KindChanged, work: Work) -> None:
    """Nobody goes on planning a visit once it is known that the family must not be called."""
    if event.case_id is not None:
        align_contact(work, event.case_id)


@follow.register
def _(event: CalledAgain, work: Work) -> None:
    """Give what was said again a deadline and its owner; what has ended waits anew.

    A concern in an open case stays there: its assessment is looked at again. In a case that
    rests it is passed on to the police. Source: decisions on practice, 2.
    """
    concern = work.concerns.get(event.concern_id)
    case = None if concern.case_id is None else work.cases.get(concern.case_id)
    data, words = {"number": concern.number}, event.words
    told = partial(Happening, "called_again", event.at, data=data, words=words)
    if case is not None and case.closed_at is None:
        work.story.add(told(concern_id=concern.id, case_id=case.id))
        _again_in_case(event, work, concern, case)
        return
    if case is not None:
        work.story.add(told(case_id=case.id))
    work.story.add(told(concern_id=concern.id))
    if concern.state is ConcernState.REGISTERED:
        sooner = concern.hasten(event.severity, event.due_at)
    else:
        owner = concern.owner_id if case is None else case.owner_id
        concern.reopen(event.severity, event.due_at, owner)
        sooner = True
    work.concerns.save(concern)
    if sooner:
        _one_of_its_kind(event, work, concern, EntryKind.ASSESSMENT, None)
    _report_again(event, work, concern, None)


def _again_in_case(event: CalledAgain, work: Work, concern: Concern, case: Case) -> None:
    if case.suspended:
        task(
            work,
            EntryKind.PASS_TO_POLICE,
            deadlines.after(work.now, deadlines.CALL_BACK, work.opening),
            origin=_origin(event, work),
            origin_at=event.at,
            owner=case.owner_id,
            concern=concern.id,
            case=case.id,
        )
    else:
        _one_of_its_kind(event, work, concern, EntryKind.INITIAL_ASSESSMENT, case)
    _report_again(event, work, concern, case)


def _one_of_its_kind(
    event: CalledAgain, work: Work, concern: Concern, kind: EntryKind, case: Case | None
) -> None:
    """Put the step in the calendar; an open one that is due later gives way."""
    there = [each for each in work.entries.open_of_concern(concern.id) if each.kind is kind]
    if any(each.due_at <= event.due_at for each in there):
        return
    task(
        work,
        kind,
        event.due_at,
        origin=_origin(event, work),
        origin_at=event.at,
        owner=concern.owner_id if case is None else case.owner_id,
        concern=concern.id,
        case=None if case is None else case.id,
    )
    for each in there:
        each.end("called_again", work.now, work.actor.user)
        work.entries.save(each)


def _report_again(event: CalledAgain, work: Work, concern: Concern, case: Case | None) -> None:
    """What is new about a child is reported as well. Source: decisions on practice, 9."""
    minor = work.people.get(concern.subject_id).is_minor(local(work.now).date())
    kinds = {each.kind for each in work.entries.open_of_concern(concern.id)}
    concerns_child = bool(minor) or concern.children_home == "yes"
    if not concerns_child or EntryKind.CHILD_REPORT in kinds:
        return
    task(
        work,
        EntryKind.CHILD_REPORT,
        event.at,
        origin="child_at_once",
        origin_at=event.at,
        owner=concern.owner_id if case is None else case.owner_id,
        concern=concern.id,
        case=None if case is None else case.id,
    )


def _origin(event: CalledAgain, work: Work) -> str:
    return deadlines.origin_of(event.severity, work.opening, "called_again")
