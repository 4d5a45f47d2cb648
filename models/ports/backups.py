"""Backups as use cases see them: rows inside a unit of work, and the machinery outside."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol, TypeVar

from models.backups.backup import Backup, Why
from models.backups.standing import Rehearsal, Standing
from models.kernel.ids import UserId
from models.kernel.text import Text

T_co = TypeVar("T_co", covariant=True)


Told = Callable[[int, int], None]
"""Told how far it is: (done, of; 0 where unknown); raises to stop it."""


def silent(_done: int, _total: int) -> None:
    """Tell nobody."""


class Aside(Protocol[T_co]):
    """Long work that touches no open database; run beside everything else."""

    def __call__(self) -> T_co:
        """Do it.

        Raises:
            EnvironmentFault: a disk fails.
        """


@dataclass(frozen=True, slots=True)
class Copied:
    """What came of copying a backup to the second place: when, or why not."""

    backup: str
    at: datetime | None
    trouble: Text | None = None


@dataclass(frozen=True, slots=True)
class Made:
    """A backup that was made and verified, and what came of copying it.

    Attributes:
        copied: None where there is no second place.
        gone: how many older ones were taken away.
    """

    backup: Backup
    copied: Copied | None
    gone: int = 0


class Backups(Protocol):
    """What the vault remembers of its backups."""

    def made(self, made: Made) -> None:
        """Remember that a backup was made, and whether it was copied."""

    def copied(self, copied: Copied) -> None:
        """Remember what came of copying."""

    def rehearsed(self, rehearsal: Rehearsal) -> None:
        """Remember a rehearsal."""

    def moved(self, package: str) -> None:
        """Mark the vault as moved: it opens no more for work."""

    def came_back(self, reason: str) -> None:
        """Take the mark away: the move did not happen."""


class BackupStore(Protocol):
    """Makes, lists, rehearses and copies backups; ``begin``s run on the database's thread."""

    def standing(self, now: datetime) -> Aside[Standing]:
        """Return what looks at both places."""

    def snapshot(self, why: Why, at: datetime, by: UserId, told: Told = silent) -> Aside[Made]:
        """Take a snapshot now; what is returned makes the backup of it.

        What ``told`` raises stops the copying: nothing is left of it.

        Raises:
            EnvironmentFault: no room, or the disk fails.
        """

    def catch_up(self, at: datetime) -> Aside[Copied | None]:
        """Return what copies the newest backup to the second place; None: nothing to copy."""

    def rehearsal(self, name: str, *, second: bool, at: datetime) -> Aside[Rehearsal]:
        """Return what rehearses a restore of that backup, from the second place or our own."""

    def before_import(self) -> None:
        """Make a verified backup before something is taken in, unless the day has one.

        Raises:
            EnvironmentFault: there is none; nothing was taken in.
        """

    def use_place(self, path: str) -> None:
        """Use that second place from now on; "" for none.

        Raises:
            Refused: it is no folder, or lies inside the vault.
        """

    def package(self, folder: str, at: datetime, by: UserId) -> Aside[Backup]:
        """Take a snapshot now; what is returned makes a move package in that folder.

        Raises:
            Refused: the folder is not there, or lies inside the vault.
            EnvironmentFault: no room, or the disk fails.
        """
