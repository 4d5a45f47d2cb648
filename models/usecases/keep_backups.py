"""Backups: begun on the database's thread, made aside, recorded when they were verified."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, ParamSpec, TypeVar

from models.access.roles import Right
from models.audit.acts import Act, Outcome, Reason
from models.audit.leaf import Note
from models.audit.sentence import keep
from models.backups.backup import Why
from models.backups.standing import Rehearsal, Standing
from models.kernel.errors import EnvironmentFault
from models.kernel.events import Kind, Topic
from models.ports.backups import Aside, BackupStore, Copied, Made, Told, silent
from models.ports.work import BeginWork

P = ParamSpec("P")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class ShowBackups:
    """Return what looks at the backups; nothing of any case is shown, so nothing is logged."""

    begin: BeginWork
    store: BackupStore

    def __call__(self) -> Aside[Standing]:
        """Begin."""
        with self.begin() as work:
            now = work.now
        return self.store.standing(now)


@dataclass(frozen=True, slots=True)
class BeginBackup:
    """Sign a checkpoint of the log, which leaves with the backup, and take the snapshot."""

    begin: BeginWork
    store: BackupStore

    def __call__(self, why: Why, told: Told = silent) -> Aside[Made]:
        """Begin; what is returned makes the backup. What ``told`` raises stops it.

        Raises:
            Refused: by hand, the role may not.
            EnvironmentFault: no room, or the disk fails.
        """
        with self.begin() as work:
            if why is Why.MANUAL:
                work.actor.require(Right.MANAGE_BACKUPS)
            work.checkpoints.make("backup")
            work.commit()
            now, user = work.now, work.actor.user
        return self.store.snapshot(why, now, user, told)


@dataclass(frozen=True, slots=True)
class RecordBackup:
    """Log a backup that was made and verified."""

    begin: BeginWork

    def __call__(self, made: Made) -> frozenset[Topic]:
        """Record it, and what came of copying it to the second place."""
        with self.begin() as work:
            work.backups.made(made)
            by_hand = made.backup.why is Why.MANUAL
            reason = Reason.DUTY if by_hand else Reason.RULE
            work.note(Note(Act.BACKUP_MADE, ((Kind.BACKUP, made.backup.id),), reason))
            if made.copied is not None and made.copied.trouble is not None:
                work.note(_failed(keep(made.copied.trouble)))
            return work.commit()


@dataclass(frozen=True, slots=True)
class RecordCopy:
    """Log a copy that reached the second place later."""

    begin: BeginWork

    def __call__(self, copied: Copied) -> frozenset[Topic]:
        """Record it; a place that is still away is no news and no row."""
        if copied.at is None:
            return frozenset()
        with self.begin() as work:
            work.backups.copied(copied)
            about = ((Kind.BACKUP, copied.backup),)
            work.note(Note(Act.BACKUP_MADE, about, Reason.RULE, words="second place"))
            return work.commit()


@dataclass(frozen=True, slots=True)
class RecordFailure:
    """Log that a backup could not be made."""

    begin: BeginWork

    def __call__(self, fault: EnvironmentFault) -> frozenset[Topic]:
        """Record what happened."""
        with self.begin() as work:
            work.note(_failed(keep(fault.happened)))
            return work.commit()


def _failed(words: str) -> Note:
    return Note(Act.BACKUP_FAILED, (), Reason.RULE, Outcome.FAILED, words)


@dataclass(frozen=True, slots=True)
class BeginCatchUp:
    """Return what copies the newest backup to the second place, once it is there again."""

    begin: BeginWork
    store: BackupStore

    def __call__(self) -> Aside[Copied | None]:
        """Begin."""
        with self.begin() as work:
            now = work.now
        return self.store.catch_up(now)


@dataclass(frozen=True, slots=True)
class UsePlace:
    """Choose the second place for backups on this computer."""

    begin: BeginWork
    store: BackupStore

    def __call__(self, path: str) -> frozenset[Topic]:
        """Use that folder from now on; "" for none. The path itself is not logged.

        Raises:
            Refused: the role may not, or the folder will not do.
        """
        with self.begin() as work:
            work.actor.require(Right.MANAGE_BACKUPS)
            self.store.use_place(path)
            work.note(Note(Act.SETTING_CHANGED, ((Kind.SETTING, "backup.place"),)))
            work.changed(Kind.BACKUP, "place")
            return work.commit()


@dataclass(frozen=True, slots=True)
class BeginRehearsal:
    """Return what rehearses a restore into scratch."""

    begin: BeginWork
    store: BackupStore

    def __call__(self, name: str, *, second: bool) -> Aside[Rehearsal]:
        """Begin.

        Raises:
            Refused: the role may not.
        """
        with self.begin() as work:
            work.actor.require(Right.MANAGE_BACKUPS)
            now = work.now
        return self.store.rehearsal(name, second=second, at=now)


@dataclass(frozen=True, slots=True)
class RecordRehearsal:
    """Log a rehearsal and what came of it."""

    begin: BeginWork

    def __call__(self, rehearsal: Rehearsal) -> frozenset[Topic]:
        """Record it."""
        with self.begin() as work:
            work.backups.rehearsed(rehearsal)
            failed = rehearsal.problem is not None
            outcome = Outcome.FAILED if failed else Outcome.DONE
            words = keep(rehearsal.problem) if rehearsal.problem else ""
            about = ((Kind.BACKUP, rehearsal.backup),)
            work.note(Note(Act.BACKUP_REHEARSED, about, outcome=outcome, words=words))
            return work.commit()


@dataclass(frozen=True, slots=True)
class BackedUpFirst(Generic[P, T]):
    """An act that takes something in, done only once there is a backup of the day."""

    store: BackupStore
    act: Callable[P, T]

    def __call__(self, *given: P.args, **named: P.kwargs) -> T:
        """Do it with what is given: the path of a file, and who hears of the progress.

        Raises:
            EnvironmentFault: there is no backup; nothing was taken in.
        """
        self.store.before_import()
        return self.act(*given, **named)
