"""What the page of the recommendation can do; composed where both sides meet."""

from collections.abc import Callable
from dataclasses import dataclass

from models.forms.answers import Answers
from models.kernel.ids import CaseId, RecordId
from models.usecases.open_triage import TriageView
from models.usecases.recommend import Written
from ui.changes import Changed
from ui.forms.acts import DraftActs


@dataclass(frozen=True, slots=True)
class TriageActs:
    """Use cases of the recommendation, one for each act of the page.

    Attributes:
        open: the recommendations with all that came before; logged.
        write: keeps one, prepared or finished.
        refer: records where an authority's own decision stands.
    """

    open: Callable[[CaseId], TriageView]
    write: Callable[[Written], Changed]
    approve: Callable[[RecordId, Answers], Changed]
    send_back: Callable[[RecordId, Answers], Changed]
    refer: Callable[[RecordId, Answers], Changed]
    drafts: DraftActs
