"""What the page of the analysis can do; composed where both sides meet."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from models.documents.document import Document
from models.forms.answers import Answers
from models.kernel.ids import CaseId, ConcernId, DraftId
from models.usecases.analyse import AnalysisView
from models.usecases.print_board import BoardOrder, BoardPaper, MadeBoards
from ui.changes import Changed
from ui.forms.acts import DraftActs
from ui.paper.pictures import Draw


class Save(Protocol):
    """Keeps an analysis."""

    def __call__(
        self, case_id: CaseId, answers: Answers, draft: DraftId | None, *, finish: bool
    ) -> Changed:
        """Save a version of it; finished, it is never written in again."""


@dataclass(frozen=True, slots=True)
class AnalysisActs:
    """Use cases of the analysis, one for each act of the page.

    Attributes:
        open: the analysis with all that came before; logged.
        set_type: says what a concern is about.
        preview: the board composed for the screen; logged.
        order: registers copies of the board and returns their bytes.
        paint: makes a PDF; runs beside the database.
        draw: makes pictures of its pages.
    """

    open: Callable[[CaseId], AnalysisView]
    save: Save
    set_type: Callable[[ConcernId, Answers], Changed]
    drafts: DraftActs
    preview: Callable[[CaseId, bool], BoardPaper]
    order: Callable[[BoardOrder], MadeBoards]
    paint: Callable[[Document], bytes]
    draw: Draw
    save_file: Callable[[str, bytes], None]
