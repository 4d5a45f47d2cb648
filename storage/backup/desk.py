"""The backups of one open vault: listed, made, copied, rehearsed, packed for a move.

Methods run on the database's thread and are quick; each returns what does the long part
aside, which touches no open database.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Final

from models.backups.backup import Backup, Broken, Why
from models.backups.retention import KEEP, superfluous
from models.backups.standing import PLACES, Place, Rehearsal, Second, Standing, is_due
from models.kernel.errors import EnvironmentFault, Refused
from models.kernel.ids import UserId
from models.kernel.text import Text, text
from models.ports.backups import Aside, Copied, Made, Told, silent
from models.usecases.keep_backups import RecordFailure
from storage.backup import files, ledger, second
from storage.backup.check import HALF, STATEMENT_DAMAGED, bring_in, require_attachments
from storage.backup.keys import by_database_key
from storage.backup.make import Snapshot, take_snapshot
from storage.backup.second import Disks, disks_of
from storage.backup.statement import Statement, StatementError
from storage.repositories.backups import last_copied, last_from_second, last_rehearsal
from storage.session import Session
from storage.system.faults import disk_faults
from storage.system.randomness import Random

OLDER_KEY: Final = text(
    "Backup",
    "The backup was made before the database key was changed. It can be restored with the "
    "passphrase or the paper key of that time; rehearse a newer one.",
)
GONE: Final = text(
    "Backup",
    "The backup is no longer there. Connect the disk, stick or network, or rehearse another one.",
)


QUICK: Final = 8 * 1024 * 1024
"""A database up to this many bytes is backed up at the lock: half a second at most."""


def back_up_at_lock(session: Session) -> None:
    """Make the backup of the day as the vault is locked, if it is missing and quick.

    A disk that fails holds up no lock: the log says so, and the next day asks again.
    """
    with disk_faults():
        size = session.folder.database.stat().st_size
    desk = BackupDesk(session)
    if size > QUICK or not desk.standing(session.clock.now())().due:
        return
    try:
        session.back_up(Why.DAILY)
    except EnvironmentFault as fault:
        RecordFailure(session.begin)(fault)


@dataclass(slots=True)
class BackupDesk:
    """Knows the vault that is open and, on this computer, the second place.

    Attributes:
        place: the second place, or None.
        disks: tells which disks hold a path.
    """

    session: Session
    place: Path | None = None
    disks: Disks = disks_of

    def standing(self, now: datetime) -> Aside[Standing]:
        """Return what looks at both places."""
        shelf = self._shelf()
        sql = self.session.database.sql
        rehearsal, copied = last_rehearsal(sql), last_copied(sql)
        from_second = last_from_second(sql)

        def look() -> Standing:
            own, broken = shelf.backups(shelf.own)
            place = shelf.second(copied[1] if copied else None)
            place = replace(place, rehearsed_at=from_second)
            due = is_due(own[0] if own else None, now, shelf.db_epoch)
            return Standing(own, broken, place, rehearsal, due)

        return look

    def snapshot(self, why: Why, at: datetime, by: UserId, told: Told = silent) -> Aside[Made]:
        """Take a snapshot now; what is returned makes the backup, and copies it."""
        shelf = self._shelf()
        snapshot = self._snapshot(why, at, by, None, told)

        def make() -> Made:
            made = snapshot.finish()
            shelf.write_ledger(shelf.own)
            gone = shelf.thin(shelf.own, made)
            return Made(made, shelf.copy(at), gone)

        return make

    def catch_up(self, at: datetime) -> Aside[Copied | None]:
        """Return what copies the newest backup to the second place."""
        shelf = self._shelf()

        def copy() -> Copied | None:
            shelf.write_ledger(shelf.own)
            return shelf.copy(at)

        return copy

    def rehearsal(self, name: str, *, second: bool, at: datetime) -> Aside[Rehearsal]:
        """Return what rehearses a restore of that backup."""
        shelf = self._shelf()
        away = shelf.away if second else None
        backup = (away or shelf.own) / name
        return lambda: replace(shelf.rehearse(backup, at), second=away is not None)

    def before_import(self) -> None:
        """Make a verified backup before something is taken in, unless the day has one."""
        if self.standing(self.session.clock.now())().due:
            self.session.back_up(Why.IMPORT)

    def use_place(self, path: str) -> None:
        """Use that second place from now on; "" for none."""
        if path:
            second.require_place(Path(path), self.session.folder.path)
        self.place = Path(path) if path else None

    def package(self, folder: str, at: datetime, by: UserId) -> Aside[Backup]:
        """Take a snapshot now; what is returned makes a move package in that folder."""
        shelf, into = self._shelf(), Path(folder)
        second.require_place(into, self.session.folder.path)
        files.tidy(into)
        snapshot = self._snapshot(Why.MOVE, at, by, into)

        def make() -> Backup:
            made = snapshot.finish()
            shelf.write_ledger(into)
            return made

        return make

    def _snapshot(
        self, why: Why, at: datetime, by: UserId, into: Path | None, told: Told = silent
    ) -> Snapshot:
        session = self.session
        order = replace(session.order(why), at=at, by=by)
        return take_snapshot(
            session.folder, session.database, session.unlocked, order, into, told
        )

    def _shelf(self) -> "Shelf":
        """Return everything that work aside needs, as it stands now."""
        session, sql = self.session, self.session.database.sql
        return Shelf(
            vault=session.folder.path,
            own=session.folder.backup,
            place=self.place,
            disks=self.disks,
            vault_id=session.office.vault_id,
            dbk=session.unlocked.dbk,
            db_epoch=session.unlocked.file.db_epoch,
            ledger=ledger.ledger_of(sql),
            ledger_key=ledger.ledger_key(sql),
            random=session.surroundings.random,
        )


@dataclass(frozen=True, slots=True)
class Shelf:
    """Both places, and the keys to read what lies in them; touches no open database."""

    vault: Path
    own: Path
    place: Path | None
    disks: Disks
    vault_id: str
    dbk: bytes
    db_epoch: int
    ledger: ledger.Ledger
    ledger_key: bytes
    random: Random

    @property
    def away(self) -> Path | None:
        """This vault's folder in the second place."""
        return None if self.place is None else second.folder_in(self.place, self.vault_id)

    def backups(self, folder: Path) -> tuple[tuple[Backup, ...], tuple[Broken, ...]]:
        """Return the good backups of this vault in a folder, newest first, and the others."""
        good: list[Backup] = []
        broken: list[Broken] = []
        for path, statement in files.found_in(folder):
            found = self._look(path, statement)
            if isinstance(found, Backup):
                good.append(found)
            elif found is not None:
                broken.append(Broken(path.name, found))
        return tuple(sorted(good, key=lambda one: -one.number)), tuple(broken)

    def _look(self, path: Path, statement: Statement | None) -> Backup | Text | None:
        """Return the backup, what is wrong with it, or None for another vault's."""
        if statement is None:
            return STATEMENT_DAMAGED
        front = statement.front
        if front.vault != self.vault_id:
            return None
        fresh = by_database_key(front, self.dbk)
        size = log_size = 0
        if fresh is not None or front.db_epoch == self.db_epoch:
            try:
                facts = statement.open(fresh or b"")
            except StatementError:
                return STATEMENT_DAMAGED
            size, log_size = facts.files[files.DATABASE].size, facts.log_size
        with disk_faults():
            there = files.size_of(path / files.DATABASE)
        if there is None or (size and there != size):
            return HALF.filled(file=files.DATABASE)
        return Backup(
            front.id, path.name, front.number, front.made_at, front.why, size, log_size,
            front.db_epoch,
        )  # fmt: skip

    def second(self, copied_at: datetime | None) -> Second:
        """Return how the second place stands."""
        found = second.found_as(self.place, self.vault, self.disks)
        there: tuple[Backup, ...] = ()
        if self.away is not None and found is not Place.AWAY:
            there = self._there(self.away)
        if there and found is not Place.SAME_DISK:
            copied_at = there[0].made_at
        return Second(str(self.place or ""), found, there, copied_at)

    def _there(self, away: Path) -> tuple[Backup, ...]:
        try:
            return self.backups(away)[0]
        except EnvironmentFault:
            return ()

    def copy(self, at: datetime) -> Copied | None:
        """Copy the newest backup to the second place, unless it lies there; thin there too."""
        own = self.backups(self.own)[0]
        if not own or self.place is None or self.away is None:
            return None
        newest, found = own[0], second.found_as(self.place, self.vault, self.disks)
        if found is not Place.READY:
            return Copied(newest.id, None, PLACES[found])
        try:
            if newest.id in {each.id for each in self._there(self.away)}:
                self._tell(self.away)
                return None
            self._copy(newest, self.away)
            self.write_ledger(self.away)
            self.thin(self.away, newest)
        except EnvironmentFault as fault:
            gone = second.found_as(self.place, self.vault, self.disks) is Place.AWAY
            return Copied(newest.id, None, second.STOPPED if gone else fault.happened)
        except Refused as refused:
            return Copied(newest.id, None, refused.why)
        return Copied(newest.id, at)

    def _copy(self, newest: Backup, away: Path) -> None:
        statement = files.statement_in(self.own / newest.name)
        if statement is None:
            raise Refused(STATEMENT_DAMAGED)
        with self.scratch() as scratch:
            second.copy_to(self.own / newest.name, statement, away, scratch, self.dbk)

    def thin(self, folder: Path, newest: Backup) -> int:
        """Take away what need not be kept, never the newest; return how many went."""
        found = superfluous(self.backups(folder)[0], KEEP)
        gone = [each for each in found if each.id != newest.id]
        for each in gone:
            files.remove_backup(folder / each.name)
        return len(gone)

    def _tell(self, away: Path) -> None:
        """Let the second place know of what was deleted since the last copy went there."""
        there = ledger.read(away, self.vault_id, self.ledger_key)
        known = () if there is None else there.deletions
        if set(known) != set(self.ledger.deletions):
            self.write_ledger(away)

    def write_ledger(self, folder: Path) -> None:
        """Write deletions and counters beside the backups."""
        ledger.write(folder, self.vault_id, self.ledger_key, self.ledger, self.random)

    @contextmanager
    def scratch(self) -> Iterator[Path]:
        """Lend an empty folder on the vault's own disk, and take it away afterwards."""
        path = self.own / files.SCRATCH
        with disk_faults():
            files.take_away(path)
            path.mkdir(mode=0o700, parents=True)
        try:
            yield path
        finally:
            with disk_faults():
                files.take_away(path)

    def rehearse(self, backup: Path, at: datetime) -> Rehearsal:
        """Restore a backup into scratch, compare, and take the scratch away again."""
        statement = files.statement_in(backup)
        if statement is None:
            with disk_faults():
                there = backup.is_dir()
            return Rehearsal(backup.name, at, STATEMENT_DAMAGED if there else GONE)
        front = statement.front
        fresh = by_database_key(front, self.dbk)
        if fresh is None and front.db_epoch != self.db_epoch:
            return Rehearsal(front.id, at, OLDER_KEY)
        try:
            with self.scratch() as scratch:
                facts = bring_in(backup, statement, fresh or b"", scratch)
                require_attachments(scratch / files.DATABASE, fresh or b"", facts)
        except Refused as refused:
            return Rehearsal(front.id, at, refused.why)
        return Rehearsal(front.id, at, None)
