"""What follows from a visit."""

from models.calendar import deadlines
from models.calendar.entry import EntryKind
from models.ports.work import Work
from models.usecases.case_steps import finish, for_case
from models.usecases.common import task
from models.usecases.followups.dispatch import follow
from models.visits.visit import VisitPlanned, VisitSettled, VisitStatus


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
    finish(work, case.id, {EntryKind.PLAN_CONTACT})
    due = deadlines.after(visit.ends_at, deadlines.VISIT_NOTE, work.opening)
    for_case(work, case, EntryKind.VISIT_NOTE, due, "visit", visit.ends_at, visit.id)


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
