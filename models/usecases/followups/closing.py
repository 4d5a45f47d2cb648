"""What follows when a case is closed or goes on, and when a concern comes to nothing."""

from typing import Final

from models.calendar.entry import EntryKind
from models.cases.case import CaseClosed, CaseReopened
from models.concerns.concern import CalledAgain, ConcernDecided, ConcernState
from models.course.closing import STAYS
from models.course.record import Record
from models.kernel.events import Kind
from models.law.retention import Ending
from models.ports.work import Work
from models.usecases.case_steps import end_with
from models.usecases.followups.dispatch import follow
from models.usecases.retention import plan_deletion
from models.usecases.series import end_series_of

AFTER: Final = frozenset({EntryKind.DELETE_DUE, EntryKind.CASE_CHECK})
"""What is planned for after the end."""
_OF_CONCERN: Final = {
    ConcernState.REJECTED: Ending.REJECTED,
    ConcernState.MISTAKE: Ending.MISTAKE,
}


@follow.register
def _(event: CaseClosed, work: Work) -> None:
    """End what was planned, say so, and set the date for deleting."""
    case = event.case
    end_series_of(work, case)
    for entry in work.entries.open_of_case(case.id):
        if entry.kind in STAYS | AFTER:
            continue
        end_with(work, entry, "closed", "entry_ended")
    plan_deletion(work, _ending(work.course.of_case(case.id, Kind.CLOSURE)), "closed",
                  case=case.id)  # fmt: skip


def _ending(closures: tuple[Record, ...]) -> Ending:
    return Ending(closures[-1].code)


@follow.register
def _(event: CaseReopened, work: Work) -> None:
    """Take back what was planned for after the end."""
    for entry in work.entries.open_of_case(event.case.id):
        if entry.kind in AFTER:
            entry.end("reopened", work.now, work.actor.user)
            work.entries.save(entry)


@follow.register
def _(event: ConcernDecided, work: Work) -> None:
    """Set the date for deleting a concern that came to nothing."""
    if event.state in _OF_CONCERN:
        ending = _OF_CONCERN[event.state]
        plan_deletion(work, ending, "rejected", concern=event.concern_id)


@follow.register
def _(event: CalledAgain, work: Work) -> None:
    """Take back the date for deleting: what has ended waits for a decision anew."""
    for entry in work.entries.open_of_concern(event.concern_id):
        if entry.kind is EntryKind.DELETE_DUE and entry.case_id is None:
            entry.end("reopened", work.now, work.actor.user)
            work.entries.save(entry)
