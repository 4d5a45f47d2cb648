"""How it stands with the backups, and what of it asks for attention."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from models.backups.backup import Backup, Broken
from models.kernel.clock import local
from models.kernel.text import Text, text


class Age(StrEnum):
    """How old something may be: good, soon to be seen to, or late."""

    GOOD = "good"
    SOON = "soon"
    LATE = "late"


SOON_AFTER: Final = timedelta(days=4)
"""A backup is made each day on which the vault is used; a long weekend is no trouble."""
LATE_AFTER: Final = timedelta(days=8)
REHEARSE_EVERY: Final = timedelta(days=92)
"""A quarter. Source: issue 3, "quarterly prompt"."""
REHEARSE_SOON: Final = timedelta(days=14)


class Place(StrEnum):
    """How the second place was found."""

    NONE = "none"
    READY = "ready"
    SAME_DISK = "same_disk"
    AWAY = "away"
    READ_ONLY = "read_only"


PLACES: Final[dict[Place, Text]] = {
    Place.NONE: text("Backup", "No second place has been chosen."),
    Place.READY: text("Backup", "It is there and can be written to."),
    Place.SAME_DISK: text(
        "Backup",
        "It lies on the same disk as the vault, so it does not count: if the disk breaks, "
        "both are gone.",
    ),
    Place.AWAY: text(
        "Backup",
        "It cannot be reached now. Connect the disk, stick or network; the backup is copied "
        "as soon as it is there.",
    ),
    Place.READ_ONLY: text("Backup", "It can only be read. Choose a place where you may write."),
}


@dataclass(frozen=True, slots=True)
class Second:
    """The second place: where, how it was found, and what lies there.

    Attributes:
        rehearsed_at: when a restore from there was last rehearsed and went well.
    """

    path: str = ""
    found: Place = Place.NONE
    backups: tuple[Backup, ...] = ()
    copied_at: datetime | None = None
    rehearsed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """A restore that was rehearsed: of which backup, and what came of it.

    Attributes:
        problem: why it failed; None where all was found as stated.
        second: whether the backup was read from the second place.
    """

    backup: str
    at: datetime
    problem: Text | None
    second: bool = False


@dataclass(frozen=True, slots=True)
class Standing:
    """Everything that the tab shows; backups newest first.

    Attributes:
        due: whether the backup of the day has not been made.
    """

    backups: tuple[Backup, ...] = ()
    broken: tuple[Broken, ...] = ()
    second: Second = Second()
    rehearsal: Rehearsal | None = None
    due: bool = True

    @property
    def last(self) -> Backup | None:
        """The newest good backup."""
        return self.backups[0] if self.backups else None

    def in_short(self) -> "Short":
        """Return what the start page and the line at the foot say."""
        well = self.rehearsal if self.rehearsal and not self.rehearsal.problem else None
        return Short(
            self.last.made_at if self.last else None,
            self.second.copied_at if self.second.found is not Place.SAME_DISK else None,
            well.at if well else None,
            bool(well and well.second),
        )


@dataclass(frozen=True, slots=True)
class Short:
    """When there last was a backup, a copy in a second place, a rehearsal that went well.

    Attributes:
        from_second: whether that rehearsal was of a backup in the second place.
    """

    made_at: datetime | None = None
    copied_at: datetime | None = None
    rehearsed_at: datetime | None = None
    from_second: bool = False

    def made(self, now: datetime) -> Age:
        """Return how pressing the next backup is."""
        return age(self.made_at, now)

    def copied(self, now: datetime) -> Age:
        """Return how pressing a copy in the second place is."""
        found = age(self.copied_at, now)
        return Age.SOON if self.copied_at is None else found

    def rehearsed(self, now: datetime) -> Age:
        """Return how pressing the next rehearsal is; the first is asked for soon."""
        if self.rehearsed_at is None:
            return Age.SOON
        passed = now - self.rehearsed_at
        if passed >= REHEARSE_EVERY:
            return Age.LATE
        return Age.SOON if passed >= REHEARSE_EVERY - REHEARSE_SOON else Age.GOOD


def age(at: datetime | None, now: datetime) -> Age:
    """Return how pressing it is to make another one; an instant in the future is good."""
    if at is None or now - at >= LATE_AFTER:
        return Age.LATE
    return Age.SOON if now - at >= SOON_AFTER else Age.GOOD


def is_due(last: Backup | None, now: datetime, db_epoch: int) -> bool:
    """Whether the backup of the day shall be made now.

    One is made when the newest is of another day (earlier or, after a clock that was wrong,
    later), or is under a database key that is no longer in use.
    """
    if last is None or last.db_epoch != db_epoch:
        return True
    return local(last.made_at).date() != local(now).date()
