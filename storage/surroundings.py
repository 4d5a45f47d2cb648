"""What a unit of work is given from outside."""

from collections.abc import Callable
from dataclasses import dataclass, field

from models.kernel.clock import Clock
from models.kernel.ids import NewId
from models.ports.work import FollowUps
from storage.repositories.identities import Keyring, NoKeys


def nothing_more() -> None:
    """Do nothing after a deletion."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a unit of work is given from outside, the same for all of a session.

    Attributes:
        deleted: writes deletions and counters outside the database; called once one is committed.
    """

    clock: Clock
    monotonic: Callable[[], int]
    random: Callable[[int], bytes]
    new_id: NewId
    follow: FollowUps
    deleted: Callable[[], None] = nothing_more
    keys: Keyring = field(default_factory=NoKeys)
