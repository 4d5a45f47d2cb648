"""A user's own views of lists, and how each list was left; nobody else's are seen."""

from typing import Protocol

from models.cases.lists import ListName, SavedView
from models.kernel.ids import ViewId


class Views(Protocol):
    """The views and list states of whoever is unlocked."""

    def mine(self, name: ListName) -> tuple[SavedView, ...]:
        """Return one's own views of a list, as they were made."""

    def get(self, view_id: ViewId) -> tuple[ListName, SavedView]:
        """Return one's own view and its list, or raise ``NotFoundError``."""

    def keep(self, name: ListName, view: SavedView) -> None:
        """Keep a view, new or changed."""

    def remove(self, view_id: ViewId) -> None:
        """Forget one's own view."""

    def state(self, name: ListName) -> str:
        """Return how the list was left, as JSON, or ""."""

    def keep_state(self, name: ListName, state: str) -> None:
        """Keep how the list was left; no record, so nothing is logged."""
