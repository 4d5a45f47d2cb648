"""What keeps half-filled forms; composed where both sides meet."""

from collections.abc import Callable
from dataclasses import dataclass

from models.forms.answers import Answers
from models.kernel.events import Kind
from models.kernel.ids import CaseId, DraftId
from models.ports.records import Draft
from models.usecases.save_draft import Half, Kept
from ui.changes import Changed

DecideContact = Callable[[CaseId, Answers], Changed]
"""Records whether somebody may be contacted on a guarded case."""


@dataclass(frozen=True, slots=True)
class DraftActs:
    """What keeps the half-filled forms of a case."""

    save: Callable[[Half], Kept]
    find: Callable[[str, tuple[Kind, str]], Draft | None]
    discard: Callable[[DraftId], Changed]
