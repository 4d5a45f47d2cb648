"""Turns SQLite's result codes into sentences; what is no fault of the disk is a bug."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from sqlcipher3 import dbapi2

from models.kernel.errors import EnvironmentFault
from models.kernel.text import text
from storage.system import faults
from storage.system.faults import NOTHING_CHANGED, SAFE, Sentences

DAMAGED: Final = text(
    "Database", "The database cannot be read: it is damaged, or the disk reports an error."
)
"""Of a page that the disk will not give SQLite says the same as of a damaged one."""
EARLIER_SAFE: Final = text("Database", "The backups are not touched by this.")
RESTORE: Final = text(
    "Database", "Close the program, keep the folder as it is, and restore the latest backup."
)
SEATED_OR_RESTORE: Final = text(
    "Database",
    "Close the program and check that the disk or stick is seated well. If it happens again, "
    "keep the folder as it is, and restore the latest backup.",
)
NOT_READABLE: Final = text(
    "Database", "The database does not belong to these keys or is damaged."
)
LOCKED: Final = text("Database", "Another program is using the database.")
CLOSE_OTHER: Final = text("Database", "Close the other program, then try again.")
CANNOT_OPEN: Final = text("Database", "A file of the vault cannot be opened or made.")
FIND_OR_FREE: Final = text(
    "Database",
    "Check that the disk or stick is connected and has room, and that the folder was not moved.",
)
NO_MEMORY: Final = text(
    "Database", "The computer has run out of memory, or its disk failed just before."
)
CLOSE_PROGRAMS: Final = text(
    "Database", "Close other programs. If it happens again, lock and unlock the vault."
)

_BY_CODE: Final[dict[int, Sentences]] = {
    3: faults.FORBIDDEN,  # SQLITE_PERM
    5: (LOCKED, NOTHING_CHANGED, CLOSE_OTHER),  # SQLITE_BUSY
    7: (NO_MEMORY, SAFE, CLOSE_PROGRAMS),  # SQLITE_NOMEM
    8: faults.READONLY,  # SQLITE_READONLY
    10: faults.FAILING,  # SQLITE_IOERR
    11: (DAMAGED, EARLIER_SAFE, SEATED_OR_RESTORE),  # SQLITE_CORRUPT
    13: faults.FULL,  # SQLITE_FULL
    14: (CANNOT_OPEN, SAFE, FIND_OR_FREE),  # SQLITE_CANTOPEN: missing, or no room for a journal
    26: (NOT_READABLE, EARLIER_SAFE, RESTORE),  # SQLITE_NOTADB
}
_BY_MESSAGE: Final[dict[str, int]] = {
    "database is locked": 5,
    "attempt to write a readonly database": 8,
    "disk I/O error": 10,
    "database disk image is malformed": 11,
    "database or disk is full": 13,
    "unable to open database file": 14,
    "file is not a database": 26,
}
"""SQLite's own words for a code: ``Connection.backup`` raises without the code."""
PRIMARY: Final = 0xFF  # the low byte of an extended result code


@contextmanager
def database_faults() -> Iterator[None]:
    """Raise ``EnvironmentFault`` for a failing disk or database; let bugs pass as they are."""
    try:
        yield
    except MemoryError as error:  # SQLCipher also says so of a page it could not read or write
        raise EnvironmentFault(*_BY_CODE[7]) from error
    except dbapi2.Error as error:
        code = getattr(error, "sqlite_errorcode", None) or _BY_MESSAGE.get(str(error), 0)
        sentences = _BY_CODE.get(code & PRIMARY)
        if sentences is None:
            raise
        raise EnvironmentFault(*sentences) from error
