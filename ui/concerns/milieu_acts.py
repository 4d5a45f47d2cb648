"""What the screen for places, forums and groups can do; composed where both sides meet."""

from collections.abc import Callable
from dataclasses import dataclass

from models.concerns.milieu import MilieuRow, MilieuView, Standing
from models.forms.answers import Answers
from models.kernel.ids import DraftId, MilieuId
from models.usecases.advise import AdviceKept
from ui.changes import Changed
from ui.forms.acts import DraftActs
from ui.forms.sheet_keeper import SubmitDraft


@dataclass(frozen=True, slots=True)
class MilieuActs:
    """Use cases and the query, one for each act; the last three ask for the right to delete."""

    listed: Callable[[Standing], tuple[MilieuRow, ...]]
    register: SubmitDraft
    drafts: DraftActs
    open: Callable[[MilieuId], MilieuView]
    follow_up: Callable[[MilieuId, Answers, DraftId | None], Changed]
    kept: Callable[[], AdviceKept]
    keep_for: Callable[[str], Changed]
    delete_old: Callable[[], Changed]
