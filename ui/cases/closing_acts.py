"""What can be done on the page on which a case is closed, reopened, kept and deleted."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from models.course.record import RecordRow
from models.forms.answers import Answers
from models.kernel.events import Kind, Topic
from models.kernel.ids import CaseId, DraftId
from models.usecases.close_case import Closed, Closing, Reopening
from models.usecases.delete_case import Deleted
from ui.changes import Changed
from ui.forms.acts import DraftActs
from ui.paper.pictures import Draw


class CourseOf(Protocol):
    """Reads the professional records of a case."""

    def __call__(self, case_id: CaseId, *kinds: Kind) -> tuple[RecordRow, ...]:
        """Return those of these kinds, the newest first."""


@dataclass(frozen=True, slots=True)
class ClosingActs:
    """Use cases and queries, one for each act of the page."""

    course: CourseOf
    prepare: Callable[[CaseId], Closing | Closed]
    close: Callable[[CaseId, Answers, DraftId | None], Changed]
    mistake: Callable[[CaseId, str], Changed]
    reopen: Callable[[Reopening], Changed]
    keep: Callable[[Topic, str, date], Changed]
    delete: Callable[[CaseId, Answers], Deleted]
    drafts: DraftActs
    draw: Draw
