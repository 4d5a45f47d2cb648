"""What the screens for a person can do; composed where both sides meet."""

from collections.abc import Callable
from dataclasses import dataclass

from models.kernel.ids import MergeId, PersonId
from models.people.rows import PersonView
from models.usecases.merge_persons import Merging, Parting, SideBySide
from ui.changes import Changed


@dataclass(frozen=True, slots=True)
class PeopleActs:
    """Use cases, one for each act; all but the first are for who sees every case."""

    open: Callable[[PersonId], PersonView]
    compare: Callable[[PersonId, PersonId], SideBySide]
    merge: Callable[[Merging], Changed]
    parting: Callable[[MergeId], Parting]
    undo: Callable[[MergeId], Changed]
