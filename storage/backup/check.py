"""Is a backup what it says it is? Read back, page by page, row by row, to the log's root."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from models.kernel.errors import EnvironmentFault, Refused
from models.kernel.text import text
from storage.audit.log import AuditLog, verify_log
from storage.backup import files
from storage.backup.files import DATABASE, KEYS, STATEMENT
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

_TABLES: Final = (
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
    "AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name"
)


class Damaged(Refused):
    """A backup is not what it should be; the sentence says in which part."""


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
    _require_parts(backup)
    if facts.schema > len(migrations()):
        raise Damaged(NEWER)
    files.require_room(scratch, 2 * facts.files[DATABASE].size)
    copy = scratch / DATABASE
    with disk_faults():
        found = {
            KEYS: files.measured(backup / KEYS),
            DATABASE: files.copy_file(backup / DATABASE, copy),
        }
    _require_same(found, facts.files)
    _require_content(copy, fresh, facts)
    return facts


def _require_parts(backup: Path) -> None:
    for name in (DATABASE, KEYS, STATEMENT):
        with disk_faults():
            there = (backup / name).is_file()
        if not there:
            raise Damaged(HALF.filled(file=name))


def _require_same(found: Mapping[str, File], stated: Mapping[str, File]) -> None:
    for name, file in found.items():
        if stated[name] != file:
            raise Damaged(FILE_DAMAGED.filled(file=name))


def _require_content(copy: Path, fresh: bytes, facts: Facts) -> None:
    key = database_key(fresh)
    if not examine(copy, key).sound:
        raise Damaged(CONTENT_DAMAGED)
    stated = State(facts.schema, facts.counts, facts.log_size, facts.log_root)
    if state_of(copy, key) != stated:
        raise Damaged(OTHER_CONTENT)
