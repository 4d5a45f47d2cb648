"""A backup as the office knows it: why it was made, and what can be told of it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from models.kernel.text import Text, text


class Why(StrEnum):
    """What a backup was made for; the code is part of its folder's name."""

    DAILY = "daily"
    MANUAL = "manual"
    MIGRATION = "migration"
    REKEY = "rekey"
    IMPORT = "import"
    MOVE = "move"
    GOING_LIVE = "live"


REASONS: Final[dict[Why, Text]] = {
    Why.DAILY: text("Backup", "Daily"),
    Why.MANUAL: text("Backup", "Made by hand"),
    Why.MIGRATION: text("Backup", "Before an update of the program"),
    Why.REKEY: text("Backup", "Before a change of the database key"),
    Why.IMPORT: text("Backup", "Before something was taken in"),
    Why.MOVE: text("Backup", "For a move to another computer"),
    Why.GOING_LIVE: text("Backup", "Before the vault was taken into real use"),
}


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup that was verified when it was made.

    Attributes:
        name: of its folder.
        number: counts the vault's backups from 1; order comes from it, never from a clock.
        made_at: by the vault's clock.
        size: of the copied database, in bytes.
        log_size: rows of the log that it holds.
        db_epoch: which database key opens it, counted from 1.
    """

    id: str
    name: str
    number: int
    made_at: datetime
    why: Why
    size: int = 0
    log_size: int = 0
    db_epoch: int = 1


@dataclass(frozen=True, slots=True)
class Broken:
    """A folder that should hold a backup and does not; what was found, as a sentence."""

    name: str
    found: Text
