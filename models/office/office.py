"""The office that owns a vault, and the people who unlock it."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from models.access.roles import Right, Role, may
from models.kernel.errors import Refused
from models.kernel.ids import SYSTEM, UserId
from models.kernel.text import text

NOT_YOUR_ROLE: Final = text(
    "Office", "Your role does not include this. Ask the leader or the coordinator."
)
"""Each right is with one of the two; the coordinator alone lacks a few of them."""


INVENTED_KOMMUNE: Final = "999"
INVENTED_DISTRICT: Final = "Demokredsens Politi"
"""Prøvekøbing and its police exist only for practice. Source: decision 20 of the project."""


class OfficeKind(StrEnum):
    """At which end of a handover the office stands."""

    KOMMUNE = "kommune"
    POLICE = "police"
    OTHER = "other"
    """An authority that has no vault: it gets paper or a locked PDF."""


WITH_VAULT: Final = (OfficeKind.KOMMUNE, OfficeKind.POLICE)
"""Which offices own a vault, and so have keys and a card."""


@dataclass(frozen=True, slots=True)
class Municipality:
    """One of the 98 kommuner (or the practice one, 999)."""

    code: str
    name: str
    district: str
    region: str


def kommune_office(name: str) -> str:
    """Return what the office of a kommune calls itself, given the kommune's name."""
    return f"{name} Kommune"


@dataclass(frozen=True, slots=True)
class Office:
    """Who owns the vault.

    Attributes:
        kommune_code: three digits; "" for a police office.
        name: "Prøvekøbing Kommune", "Demokredsens Politi".
        district: the politikreds.
        practice: True until the go-live list is done ("Kun øvelse").
    """

    vault_id: str
    kind: OfficeKind
    kommune_code: str
    name: str
    district: str
    practice: bool

    @property
    def invented(self) -> bool:
        """Whether the office exists only for practice; it has a clock of its own."""
        return self.kommune_code == INVENTED_KOMMUNE or self.district == INVENTED_DISTRICT


@dataclass(frozen=True, slots=True)
class User:
    """Somebody with a slot of their own; ``label`` (initials) is the part that is in clear."""

    id: UserId
    label: str
    name: str
    role: Role


@dataclass(frozen=True, slots=True)
class Actor:
    """In whose name a unit of work runs."""

    user: UserId
    role: Role

    def require(self, right: Right) -> None:
        """Do nothing when the role has the right.

        Raises:
            Refused: it has not.
        """
        if not may(self.role, right):
            raise Refused(NOT_YOUR_ROLE)


RULES: Final = Actor(SYSTEM, Role.SYSTEM)
"""The actor for what the program does by itself."""
