"""A merge of two entries of one person: what it did, so that it can be undone."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from models.kernel.errors import Refused
from models.kernel.events import Event
from models.kernel.ids import MergeId, PersonId, UserId
from models.kernel.text import text
from models.people.person import Person

UNDONE: Final = text("Merge", "This merge has been undone already.")
LATER_FIRST: Final = text("Merge", "Undo the later merge of this person first.")

REFERRING: Final = ("concern", "case_file", "relation", "course_record")
"""What refers to a person and goes along with a merge: a table's name."""

Refers = Mapping[str, tuple[str, ...]]
"""Table to the ids of its rows."""


@dataclass(frozen=True, slots=True)
class OnePerson(Event):
    """Two entries are one person from now on, or are two again."""

    persons: tuple[PersonId, ...]


@dataclass(slots=True)
class Merge:
    """One merge.

    Attributes:
        kept_id: the entry that went on.
        other_id: the entry that ended in it.
        kept: as it was before.
        other: as it was before.
        after: the kept one as the merge left it.
        refers: what referred to the other before, by table.
        reason: why, where something spoke against it.
    """

    id: MergeId
    kept_id: PersonId
    other_id: PersonId
    at: datetime
    by: UserId
    reason: str
    kept: Person
    other: Person
    after: Person
    refers: Refers
    undone_at: datetime | None = None
    undone_by: UserId | None = None

    def undo(self, at: datetime, by: UserId) -> None:
        """Mark it as undone.

        Raises:
            Refused: it is already.
        """
        if self.undone_at is not None:
            raise Refused(UNDONE)
        self.undone_at, self.undone_by = at, by
