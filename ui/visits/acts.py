"""What the pages of visits and papers can do; composed where both sides meet."""

from collections.abc import Callable
from dataclasses import dataclass

from models.cases.papers import Fate, Paper
from models.documents.document import Document
from models.documents.pages import Page
from models.forms.answers import Answers
from models.kernel.ids import CaseId, DraftId, PrintId, VisitId
from models.usecases.plan_visit import PlannedVisit, VisitPlan
from models.usecases.preview_visit_papers import VisitPaper
from models.usecases.print_visit_papers import MadeCopies, PrintOrder
from models.usecases.settle_copy import SettledCopy
from models.visits.rows import CopyRow, VisitRow, VisitView
from models.visits.visit_gates import Gate
from ui.changes import Changed
from ui.forms.acts import DecideContact, DraftActs
from ui.forms.outside_sheet import SettleOutside


@dataclass(frozen=True, slots=True)
class VisitActs:
    """Use cases and queries of visits and their papers.

    Attributes:
        prepare: keeps a preparation, and forgets the half-filled form.
        record: the same for what came of a visit.
        drafts: keeps half-filled forms.
        of_case: the visits of a case, the latest first.
        open: a visit with preparation and report; logged.
        gates: what a new visit of a case still lacks.
        preview: a paper composed for the screen; logged.
        order: registers copies and returns their bytes.
        paint: makes a PDF; runs beside the database.
        draw: makes pictures of a PDF's pages, pixels to the point; runs beside the database.
        save_file: writes bytes to a path.
        copies_of_case: the copies of a case's papers, those that are out first.
        settle_outside: records what became of a copy of an attachment.
        copies_out: every copy that is out.
    """

    plan: Callable[[VisitPlan], PlannedVisit]
    prepare: Callable[[VisitId, Answers, DraftId | None], Changed]
    cancel: Callable[[VisitId, str], Changed]
    record: Callable[[VisitId, Answers, DraftId | None], Changed]
    drafts: DraftActs
    of_case: Callable[[CaseId], tuple[VisitRow, ...]]
    open: Callable[[VisitId], VisitView]
    gates: Callable[[CaseId], tuple[Gate, ...]]
    preview: Callable[[VisitId, Paper], VisitPaper]
    order: Callable[[PrintOrder], MadeCopies]
    paint: Callable[[Document], bytes]
    draw: Callable[[bytes, float], list[Page]]
    save_file: Callable[[str, bytes], None]
    copies_of_case: Callable[[CaseId], tuple[CopyRow, ...]]
    copies_out: Callable[[], tuple[CopyRow, ...]]
    settle: Callable[[PrintId, Fate], SettledCopy]
    settle_outside: SettleOutside
    decide_contact: DecideContact
