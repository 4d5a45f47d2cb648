"""What pages show of who may see what: numbers and reasons, no content."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from models.kernel.ids import CaseId, ConflictId, GrantId, PersonId, UserId
from models.kernel.text import Text, text


class Why(StrEnum):
    """Why a user can see a case; the strongest reason that holds."""

    OWNER = "owner"
    STANDS_IN = "stands_in"
    GRANT = "grant"
    ROLE = "role"


WHYS: Final[dict[Why, Text]] = {
    Why.OWNER: text("Access", "is responsible for the case"),
    Why.STANDS_IN: text("Access", "stands in for somebody who is away, until {until}"),
    Why.GRANT: text("Access", "was given access until {until}"),
    Why.ROLE: text("Access", "sees every case in this role"),
}


@dataclass(frozen=True, slots=True)
class SeerRow:
    """A user who can see a case now.

    Attributes:
        until: the first instant at which a grant no longer holds; None without a grant.
        grant_id: of the grant, to take it back.
        reason: why it was given.
    """

    user_id: UserId
    why: Why
    until: datetime | None = None
    grant_id: GrantId | None = None
    reason: str = ""
    granted_by: UserId | None = None


@dataclass(frozen=True, slots=True)
class ConflictRow:
    """A conflict of interest in force.

    Attributes:
        numbers: of the cases and concerns that it hides.
    """

    conflict_id: ConflictId
    user_id: UserId
    person_id: PersonId
    declared_at: datetime
    declared_by: UserId
    reason: str
    numbers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CaseAccess:
    """Who can see a case and why; conflicts only for those who may lift them."""

    case_id: CaseId
    number: str
    owner_id: UserId
    seers: tuple[SeerRow, ...]
    conflicts: tuple[ConflictRow, ...]


@dataclass(frozen=True, slots=True)
class SeenRow:
    """A case that a user can see: its number and why."""

    number: str
    why: Why
    until: datetime | None


@dataclass(frozen=True, slots=True)
class Preview:
    """What a user can see, by number only.

    Attributes:
        cases: the newest cases of all ``total``.
        concerns: how many concerns outside those cases.
        hidden: how many cases and concerns a conflict of interest hides.
        conflicts: what hides them; empty for who may not assign.
    """

    user_id: UserId
    cases: tuple[SeenRow, ...]
    total: int
    concerns: int
    hidden: int
    conflicts: tuple[ConflictRow, ...]
