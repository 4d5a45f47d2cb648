"""Countersignatures and sealed identities, as collections seen inside one unit of work."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final, Protocol

from models.concerns.release import Release
from models.kernel.events import Kind
from models.kernel.ids import ConcernId, UserId
from models.kernel.text import text
from models.office.countersignature import Countersignature

NO_KEY: Final = text(
    "Identity",
    "You may open this, but you have no key to it yet. It comes when a colleague who has one "
    "unlocks the vault, and after an administrator's change once a leader has signed for it; "
    "the paper key opens it too.",
)
NOT_READY: Final = text(
    "Identity",
    "The program cannot yet see whether this names the caller. Let a colleague who may open "
    "sealed identities unlock the vault once, then try again.",
)


class Countersignatures(Protocol):
    """What wants a second person. ``save`` and ``add`` take up the entity's events."""

    def get(self, key: str) -> Countersignature:
        """Return the countersignature, or raise ``NotFoundError``."""

    def add(self, countersignature: Countersignature) -> None:
        """Keep a new one."""

    def save(self, countersignature: Countersignature) -> None:
        """Keep what became of it."""

    def every(self) -> tuple[Countersignature, ...]:
        """Return the open ones by day, then the settled ones, newest first (at most 500)."""

    def open_about(self, kind: Kind, key: str) -> tuple[Countersignature, ...]:
        """Return the open ones that concern a record."""

    def about(self, kind: Kind, key: str) -> tuple[Countersignature, ...]:
        """Return all that concern a record, open or settled, the oldest first."""

    def of_access(self, user: UserId) -> tuple[Countersignature, ...]:
        """Return those of acts by which a user got access, role or passphrase, newest first."""


@dataclass(frozen=True, slots=True)
class Holders:
    """Who holds which keys: by their roles, never by a screen.

    Attributes:
        openers: may open an identity.
        comparers: whose program may see that a text names a caller, or that two callers are
            one, without seeing who.
        withheld: of these, who is given no further key for now: somebody who may open no
            identity gave them access, and nobody else has agreed to it yet.
    """

    openers: tuple[UserId, ...]
    comparers: tuple[UserId, ...]
    withheld: frozenset[UserId] = frozenset()

    def given(self, users: tuple[UserId, ...]) -> tuple[UserId, ...]:
        """Return which of them may be given a key now."""
        return tuple(user for user in users if user not in self.withheld)


@dataclass(frozen=True, slots=True)
class SealedIdentity:
    """That an identity is sealed, and what is inside; never what it says.

    Attributes:
        holds: keys of the call: reporter_name, reporter_phone.
    """

    id: str
    concern_id: ConcernId
    holds: tuple[str, ...]
    sealed_at: datetime


@dataclass(frozen=True, slots=True)
class Reconciled:
    """What changed so that keys follow rights: who was given some, who lost them."""

    given: tuple[str, ...] = ()
    taken: tuple[str, ...] = ()
    marked: int = 0

    @property
    def nothing(self) -> bool:
        """Whether all was as it should be."""
        return not (self.given or self.taken or self.marked)


Names = Callable[[str], bool]
"""Whether a text names one of the callers."""


class Identities(Protocol):
    """Sealed identities of reporters, and their keys."""

    def seal(
        self, concern_id: ConcernId, identity: Mapping[str, str], holders: Holders
    ) -> SealedIdentity:
        """Seal who reported a concern, for its holders and for the paper key."""

    def of_concern(self, concern_id: ConcernId) -> SealedIdentity | None:
        """Return that there is one, or None."""

    def every(self) -> tuple[SealedIdentity, ...]:
        """Return that they are there, in the order in which they were sealed."""

    def open(self, identity_id: str) -> Mapping[str, str]:
        """Return what is inside, by the private key of whoever unlocked; log before showing.

        Raises:
            Refused: this user (or the paper key) holds no key to it.
            NotFoundError: there is none such.
        """

    def caller(self, concern_id: ConcernId) -> str:
        """Return what is the same for the same caller, or "" where nobody can tell."""

    def names(
        self, concerns: Sequence[ConcernId], *, single: bool = False, given: bool = False
    ) -> Names:
        """Return what tells whether a text names a caller of these concerns.

        Args:
            concerns: which ones.
            single: whether a name of one word counts too.
            given: whether it is only the given name, standing alone, that is looked for.

        Raises:
            Refused: whoever unlocked has not been given the key for it yet.
        """

    def reconcile(self, holders: Holders) -> Reconciled:
        """Take keys from who may no longer hold them, and give them to who may.

        Giving needs the own key of whoever unlocked; what cannot be done now is left.
        """

    def seal_plain(self, holders: Holders) -> int:
        """Seal identities that an older program left in the answers; return how many."""


class Releases(Protocol):
    """Decisions on who may learn a sealed identity."""

    def of_concern(self, concern_id: ConcernId) -> tuple[Release, ...]:
        """Return the decisions on a concern's reporter, newest first."""

    def of_countersignature(self, countersignature: str) -> Release | None:
        """Return the decision that waits for (or had) that second person, or None."""

    def add(self, release: Release) -> None:
        """Keep a new decision."""

    def save(self, release: Release) -> None:
        """Keep where a decision stands; what was decided never changes."""
