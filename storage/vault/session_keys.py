"""The private key of whoever unlocked: unwrapped when it is needed, kept nowhere."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from storage.database.sql import Sql
from storage.vault.vault import Unlocked
from storage.vault.wrapping import unwrap

PAPER_HOLDER: Final = "paper"


@dataclass(slots=True, repr=False)
class SessionKeys:
    """A session's keyring; ``unlocked`` follows a change of passphrase."""

    unlocked: Callable[[], Unlocked | None] = lambda: None

    @property
    def holder(self) -> str:
        """The user's id, or "paper" where the paper key unlocked."""
        now = self.unlocked()
        if now is None:
            return ""
        return PAPER_HOLDER if now.by_paper else now.user_id

    def seed(self, sql: Sql) -> bytes | None:
        """Return the seed of the user's age identity (32 bytes), or None.

        While a passphrase changes it stands under the old key and under the new one.
        """
        now = self.unlocked()
        if now is None:
            return None
        if now.by_paper:
            return now.paper_seed or None
        row = sql.execute(
            "SELECT private_key, next_key FROM user_account WHERE id = :id", {"id": now.user_id}
        ).fetchone()
        aad = user_key_aad(now.user_id)
        for wrapped in filter(None, row or ()):
            seed = unwrap(now.user_wrapping_key, wrapped, aad=aad)
            if seed is not None:
                return seed
        return None


def user_key_aad(user_id: str) -> bytes:
    """Return what a user's wrapped private key is tied to."""
    return f"tovholder/user-key/{user_id}".encode()
