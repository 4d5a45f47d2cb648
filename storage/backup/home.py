"""Is the vault at home? One that was moved to another computer opens here for work no more."""

from typing import Final

from models.kernel.clock import local
from models.kernel.errors import Refused
from models.kernel.text import text
from storage.database.sql import Sql
from storage.repositories.backups import moved_at
from storage.vault.unlocking import Unlocked

MOVED: Final = text(
    "Move",
    "This vault was moved to another computer on {when}. Work there. If the other one never "
    "came to be, it can be taken back with the paper key.",
)
MOVED_FIELD: Final = "moved"


def require_home(sql: Sql, unlocked: Unlocked, back: str) -> bool:
    """Return whether the vault was moved away and is taken back now.

    Args:
        sql: the open database.
        unlocked: its keys.
        back: why it is needed here again; "" where nobody asks for that.

    Raises:
        Refused: it was moved away, and nobody asks with paper key and reason to take it back.
    """
    at = moved_at(sql)
    if at is None:
        return False
    if unlocked.by_paper and back.strip():
        return True
    raise Refused(MOVED.filled(when=f"{local(at):%d.%m.%Y}"), MOVED_FIELD)
