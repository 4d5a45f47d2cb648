"""What came before a concern: through whom earlier concerns touch it, and why they are shown."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum
from typing import Final

from models.concerns.earlier import Earlier
from models.forms.definitions.after_call import RELATIONS
from models.kernel.errors import Refused
from models.kernel.ids import ConcernId, PersonId
from models.kernel.text import Text, text
from models.people.matching import Alike, Match
from models.people.names import fold, sound_keys
from models.people.relation import PROFESSIONAL, Relation

LOOK_FIRST: Final = text(
    "LookBack",
    "See the earlier concerns first, and say that you have seen them. Then decide.",
)
NEWER: Final = text("LookBack", "An earlier concern was found meanwhile. See it, then say so.")


class Touch(IntEnum):
    """Through whom an earlier concern touches the one at hand; the strongest first."""

    SAME = 1
    OUR_RELATIVE = 2
    THEIR_RELATIVE = 3
    COMMON = 4
    HOME = 5


TOUCHES: Final[dict[Touch, Text]] = {
    Touch.SAME: text("LookBack", "Possibly the same person"),
    Touch.OUR_RELATIVE: text("LookBack", "Possibly recorded here as: {relation}"),
    Touch.THEIR_RELATIVE: text(
        "LookBack", "The citizen is possibly recorded there as: {relation}"
    ),
    Touch.COMMON: text("LookBack", "Possibly a relative in common"),
    Touch.HOME: text("LookBack", "Possibly the same home"),
}
SOMEBODY: Final = text("LookBack", "Another person")
AROUND: Final = text("LookBack", "somebody around the citizen")
_SURE: Final = frozenset({Alike.NAME, Alike.CPR, Alike.NEAR_CPR})
_PLACES: Final = frozenset({Alike.ADDRESS, Alike.HOUSE})
_NOT_THE_NAME: Final = frozenset({Alike.CPR, Alike.NEAR_CPR, Alike.PHONE})


@dataclass(frozen=True, slots=True)
class Before:
    """A person about whom there were concerns, and how they touch the one at hand.

    Attributes:
        name: "" where only a rejected concern on somebody else would name that person.
        how: through whom, in words.
        why: the reasons, in words.
    """

    person_id: PersonId
    name: str
    touch: Touch
    how: Text
    why: tuple[Text, ...]
    earlier: tuple[Earlier, ...]

    @property
    def ids(self) -> frozenset[ConcernId]:
        """The concerns shown."""
        return frozenset(key for each in self.earlier for key in each.ids)


def ids_of(shown: Iterable[Before]) -> frozenset[ConcernId]:
    """Return every concern that is shown."""
    return frozenset(key for each in shown for key in each.ids)


def touch_of_citizen(found: Match) -> Touch | None:
    """Return how somebody with a concern touches the citizen at hand, or None.

    At the moment of decision an address alone is enough, which it is not while somebody types.
    """
    alike = set(found.alike)
    if alike & _SURE:
        return Touch.SAME
    if Alike.PHONE in alike or alike & _PLACES:
        named = found.person.name or found.person.spellings
        return Touch.HOME if named else Touch.SAME
    return None


def touch_of_relative(found: Match, citizen: str) -> Touch | None:
    """Return how somebody with a concern touches a relative recorded here, or None.

    A relative of whom only the first name is known is one of many: the family name of the
    citizen must be there too.
    """
    alike = set(found.alike)
    if alike & _NOT_THE_NAME:
        return Touch.OUR_RELATIVE
    return Touch.OUR_RELATIVE if Alike.NAME in alike and _of_family(found, citizen) else None


def touch_through(found: Match, *, ours: bool) -> Touch | None:
    """Return how somebody recorded around another citizen touches us, or None.

    Args:
        found: that person beside somebody of ours.
        ours: whether ours is the citizen, or else a relative.
    """
    alike = set(found.alike)
    if ours:
        return Touch.THEIR_RELATIVE if found.pointing else None
    known = alike & _NOT_THE_NAME or (Alike.NAME in alike and " " in fold(found.name))
    return Touch.COMMON if known else None


def how(touch: Touch, kind: str) -> Text:
    """Return in words through whom an earlier concern touches; ``kind`` is a relation."""
    return TOUCHES[touch].filled(relation=dict(RELATIONS).get(kind, AROUND))


def counts(relation: Relation) -> bool:
    """Whether a relation says anything of a family: a professional is around many."""
    return relation.kind != PROFESSIONAL


def require_seen(shown: Iterable[Before], seen: frozenset[ConcernId]) -> None:
    """Do nothing once everything that came before was seen.

    Raises:
        Refused: something was not.
    """
    if ids_of(shown) - seen:
        raise Refused(LOOK_FIRST, "earlier")


def _of_family(found: Match, citizen: str) -> bool:
    if " " not in fold(found.name):
        return True
    shared = sound_keys(found.name) & sound_keys(citizen)
    return found.whole or bool(shared)
