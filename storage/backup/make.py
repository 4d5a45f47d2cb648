"""Making a backup: a snapshot between two transactions, then everything else aside.

The database's thread only copies the encrypted file (some 0.1 s for 100 MB). Elsewhere the
copy is given a fresh key, opened again, checked page by page and compared with what was
copied; only then does it get a backup's name. Killed at any moment, it leaves a folder with
an unfinished name, which counts as nothing and is taken away later.
"""

from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Final

from models.audit.checkpoint import Checkpoint, origin_of
from models.backups.backup import Backup, Why
from models.kernel.errors import EnvironmentFault
from models.ports.backups import Told, silent
from storage.audit.checkpoints import sign_checkpoint
from storage.audit.log import read_tree
from storage.backup import files
from storage.backup.check import (
    NOT_WHOLE,
    OTHERS_SAFE,
    TRY_AGAIN,
    State,
    count_rows,
    require_sound,
    require_twins,
)
from storage.backup.files import (
    DATABASE,
    KEYS,
    KEYS_AGAIN,
    SNAPSHOT,
    STATEMENT,
    STATEMENT_AGAIN,
    UNFINISHED,
)
from storage.backup.keys import database_key, seal_for_paper, wrap_for_vault
from storage.backup.statement import Facts, Front, written
from storage.database.connection import Database, connect
from storage.database.faults import database_faults
from storage.database.migrate import version_of
from storage.system.durable import replace_file
from storage.system.faults import disk_faults
from storage.system.randomness import Random, id_source
from storage.vault.folder import VaultFolder
from storage.vault.slot_file import LARGEST, DamagedError, parse
from storage.vault.slots import KEY_BYTES
from storage.vault.vault import Unlocked

PAGES: Final = 1024
"""Pages copied at a time; between them the copying can be stopped."""


@dataclass(frozen=True, slots=True)
class Order:
    """What a backup is made of.

    Attributes:
        by: the user's id.
        program: the version of the program.
        number: one more than the highest known.
    """

    why: Why
    at: datetime
    by: str
    program: str
    number: int
    random: Random = field(repr=False)


@dataclass(slots=True)
class Snapshot:
    """A vault as it stood at one moment, on its own disk and under its own keys.

    ``finish`` may run in any thread; the vault may go on meanwhile.
    """

    folder: Path
    name: str
    unlocked: Unlocked
    order: Order
    paper_recipient: str
    state: State
    seed: bytes | None
    keys: bytes
    told: Told = silent

    @property
    def unfinished(self) -> Path:
        """The folder while it is being made."""
        return self.folder / (self.name + UNFINISHED)

    def finish(self) -> Backup:
        """Make the backup of the snapshot, verify it, and let it count.

        Raises:
            EnvironmentFault: the disk fails or the copy is not whole; nothing counts then.
        """
        try:
            return self._finish()
        except BaseException:
            with disk_faults():
                files.take_away(self.unfinished)
            raise

    def _finish(self) -> Backup:
        fresh = self.order.random(KEY_BYTES)
        state = self._copy(fresh)
        database = self.unfinished / DATABASE
        require_sound(database, database_key(fresh), state)
        with disk_faults():
            (self.unfinished / SNAPSHOT).unlink()
            names = (DATABASE, KEYS, KEYS_AGAIN)
            parts = {name: files.measured(self.unfinished / name) for name in names}
        front = self._front(fresh)
        facts = Facts(
            self.order.by, self.order.program, state.schema, state.counts,
            state.log_size, state.log_root, self._checkpoint(), parts, self.keys,
        )  # fmt: skip
        data = written(front, facts, fresh, self.order.random)
        for name in (STATEMENT_AGAIN, STATEMENT):
            replace_file(self.unfinished / name, data)
        self._read_back(fresh, facts)
        with disk_faults():
            files.settle(self.unfinished, self.folder / self.name)
        return Backup(
            front.id, self.name, front.number, front.made_at, front.why,
            parts[DATABASE].size, facts.log_size, front.db_epoch,
        )  # fmt: skip

    def _copy(self, fresh: bytes) -> State:
        """Give the snapshot's content a fresh key, page by page; return what it holds."""
        source = connect(self.unfinished / SNAPSHOT, self.unlocked.database_key)
        try:
            target = connect(self.unfinished / DATABASE, database_key(fresh), create=True)
            try:
                with database_faults():
                    target.execute("PRAGMA synchronous = EXTRA")
                    source.backup(target, pages=PAGES, progress=self._progress)
            finally:
                target.close()
            return replace(self.state, counts=count_rows(Database(source).sql))
        finally:
            source.close()

    def _progress(self, _status: int, left: int, total: int) -> None:
        self.told(total - left, total)

    def _front(self, fresh: bytes) -> Front:
        file, random = self.unlocked.file, self.order.random
        backup_id = id_source(random)()
        return Front(
            vault=file.vault,
            practice=file.practice,
            id=backup_id,
            number=self.order.number,
            made_at=self.order.at,
            why=self.order.why,
            db_epoch=file.db_epoch,
            by_dbk=wrap_for_vault(fresh, self.unlocked.dbk, file.vault, backup_id, random),
            by_paper=seal_for_paper(fresh, self.paper_recipient, random),
        )

    def _checkpoint(self) -> str:
        """Return the signed note of the log as it was copied."""
        if self.seed is None:
            return ""
        root = bytes.fromhex(self.state.log_root)
        origin = origin_of(self.unlocked.file.vault)
        return sign_checkpoint(Checkpoint(origin, self.state.log_size, root), self.seed)

    def _read_back(self, fresh: bytes, facts: Facts) -> None:
        found = files.statements_in(self.unfinished)
        if [each.open(fresh) for each in found] != [facts]:
            raise EnvironmentFault(NOT_WHOLE, OTHERS_SAFE, TRY_AGAIN)
        require_twins(self.unfinished, facts)


def take_snapshot(
    folder: VaultFolder, database: Database, unlocked: Unlocked, order: Order,
    into: Path | None = None, told: Told = silent,
) -> Snapshot:  # fmt: skip
    """Take a snapshot on the database's thread, outside a transaction.

    Args:
        folder: the vault's.
        database: open, at any schema.
        unlocked: its keys.
        order: what the backup is made of.
        into: where the backup shall lie; the vault's own place for backups without it.
        told: how many bytes are copied; what it raises stops the copying, and nothing is left.

    Raises:
        EnvironmentFault: too little room for two copies, or the disk fails.
    """
    place = into or folder.backup
    with disk_faults():
        place.mkdir(mode=0o700, exist_ok=True)
        files.require_room(place, 2 * folder.database.stat().st_size)
        name = files.free_name(place, files.name_of(order.at, order.why))
        snapshot = Snapshot(
            place, name, unlocked, order, _paper_recipient(database),
            _state_now(database), _signature_seed(database), _slot_file(folder, unlocked),
        )  # fmt: skip
        snapshot.unfinished.mkdir(mode=0o700)
        try:
            database.snapshot_to(snapshot.unfinished / SNAPSHOT, told)
            for copy in (KEYS, KEYS_AGAIN):
                replace_file(snapshot.unfinished / copy, snapshot.keys)
        except BaseException:
            files.take_away(snapshot.unfinished)
            raise
    return snapshot


def back_up(
    folder: VaultFolder, database: Database, unlocked: Unlocked, order: Order
) -> Backup:
    """Make a verified backup here and now; whoever must not go on without one calls this.

    Raises:
        EnvironmentFault: there is no verified backup; nothing else was changed.
    """
    return take_snapshot(folder, database, unlocked, order).finish()


def _state_now(database: Database) -> State:
    """Return the state of the log at this moment; rows are counted in the copy."""
    row = database.execute("SELECT size, peaks FROM log_head WHERE one = 1").fetchone()
    tree = read_tree(0, "[]") if row is None else read_tree(row[0], row[1])
    return State(version_of(database), {}, tree.size, tree.root.hex())


def _slot_file(folder: VaultFolder, unlocked: Unlocked) -> bytes:
    """Return the slot file as it lies on the disk where it is whole, else as it was unlocked."""
    for path in folder.keys:
        data = files.small_file(path, LARGEST)
        if data is not None and _proven(data, unlocked.dbk):
            return data
    return unlocked.file.sealed(unlocked.dbk)


def _proven(data: bytes, dbk: bytes) -> bool:
    try:
        return parse(data).authentic(dbk)
    except DamagedError:
        return False


def _paper_recipient(database: Database) -> str:
    return str(database.value("SELECT paper_recipient FROM office"))


def _signature_seed(database: Database) -> bytes | None:
    seed = database.value(
        "SELECT secret FROM office_key WHERE kind = 'signature' AND retired_at IS NULL "
        "ORDER BY created_at DESC, rowid DESC LIMIT 1"
    )
    return None if seed is None else bytes(seed)
