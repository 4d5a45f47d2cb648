"""What follows from a concern: its deadlines, and their endings."""

from models.calendar import deadlines
from models.calendar.entry import EntryKind
from models.concerns.caller import concerns_a_child
from models.concerns.concern import (
    AfterCallCompleted,
    ConcernDecided,
    ConcernRegistered,
    ConcernState,
    KindChanged,
)
from models.forms.definitions.call import CALL
from models.kernel.clock import local
from models.kernel.events import Kind
from models.law.severity import PERIODS, Severity
from models.ports.work import Work
from models.usecases.common import task
from models.usecases.followups.dispatch import follow
from models.usecases.route import align_contact


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
    stays = {EntryKind.TELL_BACK, EntryKind.COPY_OUTSIDE, EntryKind.DELETE_DUE}
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
    if event.case_id is not None:
        align_contact(work, event.case_id)


@follow.register
def _(event: KindChanged, work: Work) -> None:
    """Nobody goes on planning a visit once it is known that the family must not be called."""
    if event.case_id is not None:
        align_contact(work, event.case_id)
