"""Which countersignatures are somebody's own to see to, as SQL."""

from dataclasses import dataclass
from typing import Final, Self

from models.access.roles import may
from models.office.office import Actor
from models.office.two_people import TWO_PEOPLE
from models.usecases.countersign import SEES_LIST
from storage.database.sql import to_json


@dataclass(frozen=True, slots=True)
class Signing:
    """What one user may sign: acts of others that want a right the role has.

    A task that nobody here may sign on screen stands with whoever acted, who gets it signed
    on paper; without the list of countersignatures neither can be done.

    Attributes:
        condition: for ``entry AS e``; true of everything but what is another's to sign.
    """

    condition: str
    values: dict[str, str]

    @classmethod
    def of(cls, actor: Actor) -> Self:
        """Return what this actor may sign."""
        acts = [str(act) for act, rule in TWO_PEOPLE.items() if may(actor.role, rule.second)]
        sees = any(may(actor.role, right) for right in SEES_LIST)
        return cls(
            _OWN if sees else _NONE,
            {"signs_user": actor.user, "signs": to_json(acts)} if sees else {},
        )


_OWN: Final = (
    "(e.kind <> 'countersign' OR e.owner_id = :signs_user OR EXISTS (SELECT 1 FROM "
    "countersignature AS s WHERE s.id = e.about_id AND s.made_by <> :signs_user "
    "AND s.act IN (SELECT value FROM json_each(:signs))))"
)
_NONE: Final = "(e.kind <> 'countersign')"
EVERYTHING_SIGNED: Final = Signing("(1)", {})
"""What the program's own rules see."""
