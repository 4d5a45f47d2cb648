"""Moving the vault to another computer: packed, then shut here; and the way back."""

from dataclasses import dataclass
from typing import Final

from models.access.roles import Right
from models.audit.acts import Act, Reason
from models.audit.leaf import Note
from models.backups.backup import Backup
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.text import text
from models.ports.backups import Aside, BackupStore
from models.ports.work import BeginWork

WHY_BACK: Final = text("Move", "Write why the vault is needed here again.")


@dataclass(frozen=True, slots=True)
class BeginMove:
    """Take the snapshot of which the move package is made."""

    begin: BeginWork
    store: BackupStore

    def __call__(self, folder: str) -> Aside[Backup]:
        """Begin; what is returned makes the package in that folder and verifies it.

        Raises:
            Refused: the role may not, or the folder will not do.
            EnvironmentFault: no room, or the disk fails.
        """
        with self.begin() as work:
            work.actor.require(Right.MANAGE_BACKUPS)
            work.checkpoints.make("backup")
            work.commit()
            now, user = work.now, work.actor.user
        return self.store.package(folder, now, user)


@dataclass(frozen=True, slots=True)
class FinishMove:
    """Shut the vault on this computer, once the package was verified."""

    begin: BeginWork

    def __call__(self, package: Backup) -> frozenset[Topic]:
        """Mark the vault as moved; it is locked next, and opens for work no more."""
        with self.begin() as work:
            work.actor.require(Right.MANAGE_BACKUPS)
            work.backups.moved(package.id)
            vault = (Kind.VAULT, work.offices.office().vault_id)
            work.note(Note(Act.VAULT_MOVED, (vault, (Kind.BACKUP, package.id))))
            return work.commit()


@dataclass(frozen=True, slots=True)
class TakeBack:
    """Let a moved vault be used here again: the other one never came to be."""

    begin: BeginWork

    def __call__(self, reason: str) -> frozenset[Topic]:
        """Take the mark away; the log keeps why.

        Raises:
            Refused: no reason was given.
        """
        if not reason.strip():
            raise Refused(WHY_BACK, "reason")
        with self.begin() as work:
            work.backups.came_back(reason.strip())
            vault = (Kind.VAULT, work.offices.office().vault_id)
            work.note(Note(Act.VAULT_RETURNED, (vault,), Reason.STATED, words=reason.strip()))
            return work.commit()
