"""A person as the person's own page shows one: who, around whom, and what still needs them."""

from dataclasses import dataclass
from datetime import date, datetime

from models.kernel.events import Kind
from models.kernel.ids import CaseId, ConcernId, MergeId, PersonId, UserId
from models.kernel.text import Text
from models.people.person import Person


@dataclass(frozen=True, slots=True)
class Need:
    """A record that still needs a person; with the last of them the person is deleted.

    Attributes:
        words: what it is, by date and outcome; never a number of anything.
        case_id: the case that it leads to, or None.
        concern_id: the concern that it leads to where there is no case, or None.
    """

    kind: Kind
    id: str
    at: datetime
    words: Text
    case_id: CaseId | None
    concern_id: ConcernId | None


@dataclass(frozen=True, slots=True)
class Beside:
    """Somebody beside a person: who, as what, and whether it still stands.

    Attributes:
        words: the role, seen from the person at hand.
        reason: why it is recorded.
    """

    person_id: PersonId
    name: str
    words: Text
    reason: str
    current: bool


@dataclass(frozen=True, slots=True)
class Joined:
    """An entry that was merged into this one; only the newest can be undone."""

    merge_id: MergeId
    name: str
    at: datetime
    by: UserId
    reason: str
    newest: bool


@dataclass(frozen=True, slots=True)
class Twin:
    """Possibly the same person: the reasons, and what speaks against it."""

    person_id: PersonId
    name: str
    why: tuple[Text, ...]
    why_not: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class PersonView:
    """A person's own page.

    ``twins`` and ``merged`` are empty for who may not merge.
    """

    person: Person
    today: date
    needs: tuple[Need, ...]
    around: tuple[Beside, ...]
    stands_by: tuple[Beside, ...]
    merged: tuple[Joined, ...]
    twins: tuple[Twin, ...]
