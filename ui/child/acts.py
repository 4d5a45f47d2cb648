"""What the page Child and consent can do; composed where both sides meet."""

from collections.abc import Callable
from dataclasses import dataclass

from models.course.child_view import ChildView
from models.forms.answers import Answers
from models.kernel.ids import CaseId, ConcernId, EntryId, RecordId
from ui.changes import Changed

OnCase = Callable[[CaseId, Answers], Changed]
OnEntry = Callable[[EntryId, Answers], Changed]
OnRecord = Callable[[RecordId, Answers], Changed]


@dataclass(frozen=True, slots=True)
class RestActs:
    """What goes on while a case rests."""

    effort: OnRecord
    still: OnCase
    hold: OnCase
    pass_on: Callable[[ConcernId, Answers], Changed]


@dataclass(frozen=True, slots=True)
class ChildActs:
    """Use cases, one for each act of the page."""

    open: Callable[[CaseId], ChildView]
    report: OnEntry
    report_number: OnEntry
    consent: OnCase
    answer: OnRecord
    inform: OnCase
    majority: OnEntry
    adult: OnRecord
    transition: OnCase
    ask_operator: Callable[[CaseId], Changed]
    check_operator: OnEntry
    rest: RestActs
