"""What lists can do; composed where both sides meet."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from models.cases.lists import ListName, ListState
from models.kernel.ids import ViewId
from models.usecases.bulk import BulkDone, BulkLine, BulkOrder, BulkUndo
from models.usecases.views import KeptView, ListBegin
from ui.changes import Changed


class Save(Protocol):
    """Keeps a list as it stands under a name."""

    def __call__(
        self, list_name: ListName, name: str, state: ListState, view_id: ViewId | None = None
    ) -> KeptView:
        """Keep it, new or in place of a view of one's own."""


@dataclass(frozen=True, slots=True)
class ListActs:
    """Use cases of every list: how it was left, views of one's own, several rows at once."""

    begin: Callable[[ListName, ListState], ListBegin]
    keep: Callable[[ListName, ListState], Changed]
    save: Save
    rename: Callable[[ViewId, str], KeptView]
    delete: Callable[[ViewId], Changed]
    preview: Callable[[BulkOrder], tuple[BulkLine, ...]]
    do: Callable[[BulkOrder], BulkDone]
    undo: Callable[[BulkUndo], BulkDone]
