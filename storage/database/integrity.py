"""Is the database whole? Two checks that see different damage, each on a fresh connection.

``cipher_integrity_check`` sees any flipped bit but not a missing last page;
``integrity_check`` sees that, but no bit in unused pages. Neither sees an older page put
back in its place: that is the log's work. Source: SECURITY.md, integrity checks.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from sqlcipher3 import dbapi2

from storage.database.connection import Database, DatabaseKey, connect
from storage.database.faults import PRIMARY, database_faults
from storage.database.recovery import left_behind, renew_unused_pages
from storage.system.faults import disk_faults

_DAMAGE: Final = (11, 26)  # SQLITE_CORRUPT, SQLITE_NOTADB


@dataclass(frozen=True, slots=True)
class Integrity:
    """What was found; technical lines for the report, without content.

    Attributes:
        pages: from SQLCipher's check of every page.
        structure: from SQLite's check of tables, indexes and references.
        header: whether the file's first 16 bytes are this key's salt.
    """

    pages: tuple[str, ...]
    structure: tuple[str, ...]
    header: bool

    @property
    def sound(self) -> bool:
        """Whether nothing was found."""
        return not self.pages and not self.structure and self.header


def examine(path: Path, key: DatabaseKey) -> Integrity:
    """Check a database that no connection has open.

    What a killed program or a power cut left half-written is undone first: the check of
    every page reads past the journal, and would call a whole database damaged.

    Raises:
        EnvironmentFault: the file is missing or in use, or the disk fails.
    """
    if left_behind(path):
        _undo(path, key)
    pages = _lines(path, key, "PRAGMA cipher_integrity_check")
    structure = _lines(path, key, "PRAGMA integrity_check")
    if structure == ("ok",):
        structure = () if pages else _links(path, key)
    with disk_faults(), path.open("rb") as file:
        header = file.read(len(key.salt)) == key.salt
    return Integrity(pages, structure, header)


def _undo(path: Path, key: DatabaseKey) -> None:
    """Roll back what was half-written; damage that prevents it is for the checks to find."""
    connection = connect(path, key)
    try:
        with database_faults():
            try:
                renew_unused_pages(connection)
            except dbapi2.DatabaseError as error:
                if error.sqlite_errorcode & PRIMARY not in _DAMAGE:
                    raise
    finally:
        connection.close()


def _links(path: Path, key: DatabaseKey) -> tuple[str, ...]:
    tables = _lines(path, key, "PRAGMA foreign_key_check")
    return tuple(f"a row of {table} points nowhere" for table in tables)


def _lines(path: Path, key: DatabaseKey, pragma: str) -> tuple[str, ...]:
    """Return the first column of every row; that the check cannot read on is a finding."""
    connection = connect(path, key)
    try:
        with database_faults():
            try:
                rows = connection.execute(pragma).fetchall()
            except dbapi2.DatabaseError as error:
                if error.sqlite_errorcode & PRIMARY not in _DAMAGE:
                    raise
                return (f"{pragma}: {error}",)
            return tuple(str(row[0]) for row in rows)
    finally:
        connection.close()


def renew_header(database: Database) -> None:
    """Write the first page again, and with it the salt at the file's beginning.

    SQLCipher puts the salt of the connection's newest key into the journal's copy of the
    first page, so that an interrupted change of the key, undone, leaves that salt behind.

    Raises:
        EnvironmentFault: the disk fails.
    """
    with database.transaction() as transaction:
        version = transaction.execute("PRAGMA user_version").fetchone()
        transaction.execute(f"PRAGMA user_version = {int(version[0]) if version else 0}")
        transaction.commit()
