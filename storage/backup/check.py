"""Is a backup what it says it is? Read back, page by page, row by row, to the log's root."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from models.kernel.errors import EnvironmentFault, Refused
from models.kernel.text import Text, text
from storage.attachments.whole import damaged
from storage.audit.log import AuditLog, verify_log
from storage.backup import files
from storage.backup.files import DATABASE, KEYS_AGAIN, STATEMENT, TWINS
from storage.backup.keys import database_key
from storage.backup.statement import Facts, File, Statement, StatementError
from storage.database.connection import Database, DatabaseKey, connect
from storage.database.integrity import examine
from storage.database.migrate import migrations, version_of
from storage.database.sql import Sql
from storage.system.faults import disk_faults

NOT_WHOLE: Final = text("Backup", "The backup could not be read back, so it does not count.")
OTHERS_SAFE: Final = text("Backup", "The vault and the earlier backups are not touched.")
TRY_AGAIN: Final = text("Backup", "Try again. If it happens once more, let IT check the disk.")

HALF: Final = text(
    "Backup", "The copy is not whole: {file} is missing. Copy the folder once more, or choose "
    "another backup.",
)  # fmt: skip
STATEMENT_DAMAGED: Final = text(
    "Backup", "backup.json was changed or is damaged. Choose another backup."
)
FILE_DAMAGED: Final = text(
    "Backup", "{file} is not as it was when the backup was made. Choose another backup."
)
CONTENT_DAMAGED: Final = text(
    "Backup", "The copied database is damaged. Choose another backup."
)
OTHER_CONTENT: Final = text(
    "Backup", "The copied database does not hold what the backup states. Choose another backup."
)
NEWER: Final = text(
    "Backup", "A newer version of the program made this backup. Install that version first."
)

ATTACHMENTS: Final = text(
    "Backup",
    "Attachments that are not what was stored: {count}. All else is whole. They are damaged in "
    "the vault, too: look for them in an older backup.",
)

_TABLES: Final = (
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
    "AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name"
)


class Damaged(Refused):
    """A backup is not what it should be; the sentence says in which part."""

    def __init__(self, why: Text, field: str = "backup") -> None:
        super().__init__(why, field)


@dataclass(frozen=True, slots=True)
class State:
    """What a database holds: schema, rows by table, size and root (hex) of a sound log."""

    schema: int
    counts: Mapping[str, int]
    log_size: int
    log_root: str


def count_rows(sql: Sql) -> dict[str, int]:
    """Return the number of rows of each table."""
    names = [str(row[0]) for row in sql.execute(_TABLES).fetchall()]
    return {name: _count(sql, name) for name in names}


def _count(sql: Sql, table: str) -> int:
    row = sql.execute(f'SELECT count(*) FROM "{table}"').fetchone()  # noqa: S608 - our own names
    return 0 if row is None else int(row[0])


def state_of(path: Path, key: DatabaseKey) -> State:
    """Open a copy afresh and return what it holds; a log with faults has no root.

    Raises:
        EnvironmentFault: it cannot be read.
    """
    database = Database(connect(path, key))
    try:
        sql = database.sql
        sound = next(iter(verify_log(sql)), None) is None
        head = AuditLog(sql, bytes, lambda: 0).head()
        root = head.root.hex() if sound else ""
        return State(version_of(database), count_rows(sql), head.size, root)
    finally:
        database.close()


def require_sound(path: Path, key: DatabaseKey, state: State) -> None:
    """Do nothing where a fresh copy is whole and holds exactly that.

    Raises:
        EnvironmentFault: it is not, or the disk fails.
    """
    if not examine(path, key).sound or state_of(path, key) != state:
        raise EnvironmentFault(NOT_WHOLE, OTHERS_SAFE, TRY_AGAIN)


def bring_in(backup: Path, statement: Statement, fresh: bytes, scratch: Path) -> Facts:
    """Copy a backup's database into ``scratch`` and check every part of the backup.

    The copy is still under the fresh key. What the backup lies on is only read.

    Args:
        backup: its folder.
        statement: read from it.
        fresh: its key.
        scratch: an empty folder on the vault's own disk.

    Raises:
        Damaged: the backup is not what it states.
        EnvironmentFault: either disk fails, or there is no room.
    """
    try:
        facts = statement.open(fresh)
    except StatementError as error:
        raise Damaged(STATEMENT_DAMAGED) from error
    require_twins(backup, facts)
    take_out(backup, facts, fresh, scratch)
    return facts


def require_twins(backup: Path, facts: Facts) -> None:
    """See that all is there, and that the small files are as stated, the second copies too.

    Raises:
        Damaged: one is missing or changed; a restore does with the other copy.
        EnvironmentFault: the disk fails.
    """
    twice = KEYS_AGAIN in facts.files
    for name in (DATABASE, STATEMENT, *TWINS, *(TWINS.values() if twice else ())):
        with disk_faults():
            there = (backup / name).is_file()
        if not there:
            raise Damaged(HALF.filled(file=name))
    for name in facts.files.keys() - {DATABASE}:
        with disk_faults():
            found = files.measured(backup / name)
        _require_same(name, found, facts.files)
    if twice:
        again = TWINS[STATEMENT]
        with disk_faults():
            same = files.measured(backup / STATEMENT) == files.measured(backup / again)
        if not same:
            raise Damaged(FILE_DAMAGED.filled(file=again))


def take_out(backup: Path, facts: Facts, fresh: bytes, scratch: Path) -> None:
    """Copy a backup's database into ``scratch``, and check that it is what was backed up.

    Raises:
        Damaged: it is not; there is no second copy of it.
        EnvironmentFault: either disk fails, or there is no room.
    """
    if facts.schema > len(migrations()):
        raise Damaged(NEWER)
    with disk_faults():
        there = (backup / DATABASE).is_file()
    if not there:
        raise Damaged(HALF.filled(file=DATABASE))
    files.require_room(scratch, 2 * facts.files[DATABASE].size)
    copy = scratch / DATABASE
    with disk_faults():
        found = files.copy_file(backup / DATABASE, copy)
    _require_same(DATABASE, found, facts.files)
    _require_content(copy, fresh, facts)


def require_attachments(copy: Path, fresh: bytes, facts: Facts) -> None:
    """See that every attachment has the bytes of its digest.

    A backup of a vault in which one was damaged before counts all the same: the rest of the
    vault is worth it. Only who asks whether all is whole hears of it.

    Args:
        copy: the database, as ``take_out`` left it.
        fresh: its key.
        facts: from the statement.

    Raises:
        Damaged: how many have not.
        EnvironmentFault: it cannot be read.
    """
    if "attachment" not in facts.counts:
        return  # of a program that had none
    database = Database(connect(copy, database_key(fresh)))
    try:
        count = sum(1 for _ in damaged(database.sql))
    finally:
        database.close()
    if count:
        raise Damaged(ATTACHMENTS.filled(count=str(count)))


def _require_same(name: str, found: File, stated: Mapping[str, File]) -> None:
    if stated[name] != found:
        raise Damaged(FILE_DAMAGED.filled(file=name))


def _require_content(copy: Path, fresh: bytes, facts: Facts) -> None:
    key = database_key(fresh)
    if not examine(copy, key).sound:
        raise Damaged(CONTENT_DAMAGED)
    stated = State(facts.schema, facts.counts, facts.log_size, facts.log_root)
    if state_of(copy, key) != stated:
        raise Damaged(OTHER_CONTENT)
