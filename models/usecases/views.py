"""A user's own views of a list, and how the list was left: by oneself, seen by oneself."""

from dataclasses import dataclass, replace
from typing import Final

from models.audit.acts import Act
from models.audit.leaf import Note
from models.cases.lists import ListName, ListState, SavedView, read, written
from models.cases.view_forms import LONGEST_NAME, NAME_IT
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import ViewId
from models.kernel.sorting import danish_order
from models.kernel.text import text
from models.kernel.words import require_fit
from models.ports.work import BeginWork, Work
from models.usecases.common import casework

MOST: Final = 20
"""Views of one list that a user may have: more are not found again."""
TAKEN: Final = text("ListView", "You have a view with that name. Choose another name.")
TOO_MANY: Final = text("ListView", "You have {most} views. Delete one that you do not use.")


@dataclass(frozen=True, slots=True)
class ListBegin:
    """One's own views of a list, and how it was left; None where it was never opened."""

    views: tuple[SavedView, ...]
    state: ListState | None


@dataclass(frozen=True, slots=True)
class KeptView:
    """The view that was kept."""

    view: SavedView
    changed: frozenset[Topic]


@dataclass(frozen=True, slots=True)
class OpenList:
    """Take a list up where it was left."""

    begin: BeginWork

    def __call__(self, name: ListName, usual: ListState) -> ListBegin:
        """Return one's own views, and the state; ``usual`` fills what was not kept."""
        with self.begin() as work:
            casework(work)
            stored = work.views.state(name)
            state = read(stored, usual) if stored else None
            return ListBegin(work.views.mine(name), state)


@dataclass(frozen=True, slots=True)
class KeepListState:
    """Keep how a list was left. What one looks at is no record: nothing is logged of it."""

    begin: BeginWork

    def __call__(self, name: ListName, state: ListState) -> frozenset[Topic]:
        """Keep it.

        Raises:
            Refused: the filter holds what nobody can see.
        """
        with self.begin() as work:
            casework(work)
            require_fit(state.asked.containing)
            work.views.keep_state(name, written(state))
            return work.commit()


@dataclass(frozen=True, slots=True)
class SaveView:
    """Keep a list as it stands under a name, new or in place of a view of one's own."""

    begin: BeginWork

    def __call__(
        self, list_name: ListName, name: str, state: ListState, view_id: ViewId | None = None
    ) -> KeptView:
        """Keep it.

        Raises:
            Refused: no name, one that is taken, or too many views.
        """
        with self.begin() as work:
            casework(work)
            if view_id is not None:
                work.views.get(view_id)
            mine = work.views.mine(list_name)
            if view_id is None and len(mine) >= MOST:
                raise Refused(TOO_MANY.filled(most=MOST), "name")
            require_fit(state.asked.containing)
            named = _name(mine, name, view_id)
            key = view_id or ViewId(work.new_id())
            kept = ListState().opened(key, state)
            view = SavedView(key, named, kept)
            work.views.keep(list_name, view)
            return KeptView(view, _done(work, Act.VIEW_SAVED, key))


@dataclass(frozen=True, slots=True)
class RenameView:
    """Give a view of one's own another name."""

    begin: BeginWork

    def __call__(self, view_id: ViewId, name: str) -> KeptView:
        """Rename it.

        Raises:
            Refused: no name, or one that is taken.
        """
        with self.begin() as work:
            casework(work)
            list_name, view = work.views.get(view_id)
            named = replace(view, name=_name(work.views.mine(list_name), name, view_id))
            work.views.keep(list_name, named)
            return KeptView(named, _done(work, Act.VIEW_SAVED, view_id))


@dataclass(frozen=True, slots=True)
class DeleteView:
    """Delete a view of one's own; what it listed stays."""

    begin: BeginWork

    def __call__(self, view_id: ViewId) -> frozenset[Topic]:
        """Delete it and return what changed."""
        with self.begin() as work:
            casework(work)
            work.views.get(view_id)
            work.views.remove(view_id)
            return _done(work, Act.VIEW_DELETED, view_id)


def _name(mine: tuple[SavedView, ...], name: str, but: ViewId | None) -> str:
    """Return the name without room around it.

    Raises:
        Refused: it is empty, too long, or another view has it.
    """
    named = require_fit(name.strip(), "name", LONGEST_NAME)
    if not named:
        raise Refused(NAME_IT, "name")
    taken = {danish_order(view.name)[0] for view in mine if view.id != but}
    if danish_order(named)[0] in taken:
        raise Refused(TAKEN, "name")
    return named


def _done(work: Work, act: Act, view_id: ViewId) -> frozenset[Topic]:
    work.note(Note(act, ((Kind.VIEW, view_id),)))
    return work.commit()
