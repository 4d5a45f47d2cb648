"""What the screen for advice without a person can do; composed where both sides meet."""

from collections.abc import Callable
from dataclasses import dataclass

from models.concerns.advice import Advice, AdvicePage, Period
from models.kernel.ids import AdviceId, DraftId
from models.usecases.advise import AdviceKept
from ui.changes import Changed
from ui.forms.acts import DraftActs
from ui.forms.sheet_keeper import SubmitDraft


@dataclass(frozen=True, slots=True)
class AdviceActs:
    """Use cases and the query, one for each act; the last three ask for the right to delete."""

    listed: Callable[[Period, int], AdvicePage]
    record: SubmitDraft
    drafts: DraftActs
    open: Callable[[AdviceId], Advice]
    begin_concern: Callable[[AdviceId], DraftId]
    kept: Callable[[], AdviceKept]
    keep_for: Callable[[str], Changed]
    delete_old: Callable[[], Changed]
