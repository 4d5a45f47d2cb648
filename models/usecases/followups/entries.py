"""What follows when an entry is settled."""

from models.calendar import deadlines
from models.calendar.entry import Entry, EntryKind, EntrySettled, EntryStatus
from models.kernel.events import Kind
from models.kernel.ids import CaseId
from models.ports.work import Work
from models.usecases.case_steps import for_case
from models.usecases.followups.dispatch import follow


@follow.register
def _(event: EntrySettled, work: Work) -> None:
    """Give an open case a next step when its last one is gone."""
    if event.entry.case_id is None:
        return
    _end_transition(event.entry, event.entry.case_id, work)
    case = work.cases.get(event.entry.case_id)
    if case.closed_at is not None or work.entries.open_of_case(case.id):
        return
    if case.suspended:
        due = deadlines.after(work.now, deadlines.STILL_SUSPENDED, work.opening)
        for_case(work, case, EntryKind.STILL_SUSPENDED, due, "suspended", work.now)
    else:
        due = deadlines.same_working_day(work.now, work.opening)
        for_case(work, case, EntryKind.NEXT_STEP, due, "nothing_planned", work.now)


def _end_transition(entry: Entry, case_id: CaseId, work: Work) -> None:
    """What had to be ready for a transition is ready."""
    if entry.kind is not EntryKind.TRANSITION or entry.status is not EntryStatus.DONE:
        return
    for record in work.course.of_case(case_id, Kind.TRANSITION):
        if str(record.id) == entry.about_id:
            record.end("ready", work.now)
            work.course.save(record)
