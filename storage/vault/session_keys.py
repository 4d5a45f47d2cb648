"""The private key of whoever unlocked, for sealed identities."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from storage.database.sql import Sql

PAPER_HOLDER: Final = "paper"


def _nobody() -> tuple[str, bytes | None]:
    return "", None


@dataclass(slots=True, repr=False)
class SessionKeys:
    """A session's keyring.

    Attributes:
        own: returns (holder, 32-byte seed): the user and their own, also where a paper key
            gave it back; else "paper" and the paper's.
    """

    own: Callable[[], tuple[str, bytes | None]] = _nobody

    @property
    def holder(self) -> str:
        """Under whose name keys are looked for: a user id, or "paper"."""
        return self.own()[0]

    def seed(self, _sql: Sql) -> bytes | None:
        """Return the seed of that holder's age identity, or None."""
        return self.own()[1]
