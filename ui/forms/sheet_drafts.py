"""What is typed into small forms over a page, held until the lock, and then kept in the vault."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import QObject

from models.kernel.errors import EnvironmentFault, Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import DraftId
from models.ports.records import Draft
from models.usecases.save_draft import Kept
from models.usecases.sheet_drafts import Typed
from ui.changes import Changed, ChangeFeed
from ui.jobs import Jobs

SHOWN: Final = {
    "case": Kind.CASE,
    "hand_over": Kind.CASE,
    "plan_visit": Kind.CASE,
    "concern": Kind.CONCERN,
    "after_call": Kind.CONCERN,
    "visit_papers": Kind.VISIT,
    "person": Kind.PERSON,
}
"""Pages that are about one record, with its kind."""


@dataclass(frozen=True, slots=True)
class SheetActs:
    """Use cases that keep, find and forget what was typed into a small form."""

    keep: Callable[[Typed], Kept]
    find: Callable[[str, str], Draft | None]
    drop: Callable[[DraftId], Changed]


class SheetDrafts(QObject):
    """Belongs to the desk, and outlives the sheets, which a lock closes before all else."""

    def __init__(self, jobs: Jobs, feed: ChangeFeed, parent: QObject) -> None:
        """Begin with nothing; ``acts`` come with the desk's pages."""
        super().__init__(parent)
        self.acts: SheetActs | None = None
        self.place = ""
        self.about: Topic | None = None
        self._jobs, self._feed = jobs, feed
        self._held: dict[str, Typed] = {}
        self._under_way = 0

    @property
    def half(self) -> bool:
        """Whether something is typed that is not saved for good."""
        return bool(self._held)

    def stand(self, page: str, *about: object) -> None:
        """Remember which page is shown, and the record that it is about."""
        kind = SHOWN.get(page)
        self.place, self.about = page, (kind, str(about[0])) if kind and about else None

    def hold(self, key: str, typed: Typed) -> None:
        """Hold what stands in a form now."""
        self._held[key] = typed

    def forget(self, key: str) -> None:
        """What stood in it is saved for good, or given up."""
        self._held.pop(key, None)

    def find(self, form: str, place: str, then: Callable[[Draft | None], None]) -> None:
        """Look for what was typed there before a lock."""
        if self.acts is not None:
            work = partial(self.acts.find, form, place)
            self._jobs.run(self, work, then, lambda _: None)

    def drop(self, draft: DraftId) -> None:
        """Forget what was kept in the vault."""
        if self.acts is not None:
            work = partial(self.acts.drop, draft)
            self._jobs.run(self, work, self._feed.announce, lambda _: None)

    def keep(self) -> bool:
        """Start keeping what is held; return whether all of it is on disk."""
        held, self._held = self._held, {}
        if self.acts is not None:
            for typed in held.values():
                self._under_way += 1
                work = partial(self.acts.keep, typed)
                self._jobs.run(self, work, self._kept, self._lost, self._lost)
        return self._under_way == 0

    def _kept(self, kept: Kept) -> None:
        self._under_way -= 1
        self._feed.announce(kept.changed)

    def _lost(self, _why: Refused | EnvironmentFault) -> None:
        """The lock waits for nothing; what cannot be kept now is gone."""
        self._under_way -= 1
