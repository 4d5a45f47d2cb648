"""What is asked for to restore a vault, and what came of it."""

from dataclasses import dataclass
from datetime import datetime

from models.backups.backup import Why


@dataclass(frozen=True, slots=True)
class Who:
    """A user of the time of the backup: initials in clear, and whether a key file is asked for."""

    label: str
    key_file: bool


@dataclass(frozen=True, slots=True)
class Shown:
    """A backup as it is seen before anyone unlocks it; not proven yet."""

    path: str
    id: str
    number: int
    made_at: datetime
    why: Why
    practice: bool
    users: tuple[Who, ...]


@dataclass(frozen=True, slots=True, repr=False)
class Order:
    """What shall be restored, with whose key, and where to.

    Attributes:
        backup: its folder.
        key_file: the path of that user's key file, where one is asked for.
        paper: the paper key as typed; "" where label and passphrase are given.
        target: the vault's folder; what stands there is set aside.
        second: the second place for backups of this computer, or "".
    """

    backup: str
    target: str
    label: str = ""
    passphrase: str = ""
    key_file: str = ""
    paper: str = ""
    second: str = ""

    def __repr__(self) -> str:
        return f"Order({self.backup!r}, ****)"


@dataclass(frozen=True, slots=True)
class Restored:
    """A vault that was restored.

    Attributes:
        folder: where it stands.
        aside: where the vault that stood there was put; "" where there was none.
        log_size: rows of the log in the backup.
        newest_log: rows that are known to have been written in all; more than ``log_size``
            means that history after the backup is missing.
        replayed: how many deletions were carried out again.
        arrived: whether it was a move.
        mended: whether a second copy stood in for a part of the backup that was damaged.
    """

    folder: str
    aside: str
    made_at: datetime
    log_size: int
    newest_log: int
    replayed: int
    arrived: bool
    mended: bool = False
