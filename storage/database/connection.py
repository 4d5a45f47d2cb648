"""The encrypted connection: opened one way, bound to one thread, one transaction at a time."""

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Final, TypeAlias

from sqlcipher3 import dbapi2

from models.kernel.errors import EnvironmentFault
from models.kernel.text import text
from models.ports.backups import Told, silent
from storage.database.cursor import WatchedCursor
from storage.database.faults import LOCKED, database_faults
from storage.database.recovery import left_behind, renew_unused_pages
from storage.database.sql import Cursor, Sql, mended
from storage.system.durable import NO_TRANSLATION, PRIVATE_FILE
from storage.system.faults import ABSENT, DISK_FULL, FAILING, NOTHING_CHANGED, READONLY
from storage.system.hardening import keep_files_private

NO_CIPHER: Final = text("Database", "The program's encryption is missing or too old.")
REINSTALL: Final = text("Database", "Install the program again.")

SLICE: Final = 4 * 1024 * 1024
PATIENCE: Final = 0.5  # seconds to wait for a lock: nobody else should have one
OLDEST_SQLITE: Final = (3, 53, 3)  # before it: WAL-reset loss, CVE-2026-11822 and -11824

SETTINGS: Final = (
    ("locking_mode", "EXCLUSIVE", "exclusive"),
    ("journal_mode", "DELETE", "delete"),  # a flipped bit in a WAL drops saved work unseen
    ("synchronous", "EXTRA", 3),
    ("secure_delete", "ON", 1),
    ("temp_store", "MEMORY", 2),  # a temporary file would hold plain text
    ("foreign_keys", "ON", 1),
    ("trusted_schema", "OFF", 0),
    ("cell_size_check", "ON", 1),
    ("mmap_size", "0", 0),
)
"""Pragma, how it is set, what it must then read back. Source: SECURITY.md, open sequence."""

DEFAULTS: Final = (("auto_vacuum", 0), ("cipher_plaintext_header_size", "0"))
"""What is left as it is, and must be so."""

Connection: TypeAlias = Any  # sqlcipher3 ships no types; ``Database`` is the typed surface
Values: TypeAlias = Mapping[str, Any] | Iterable[Any]

PASSING: Final = frozenset({DISK_FULL, LOCKED})
"""What happened to the disk and leaves the connection as it was."""


@dataclass(frozen=True, slots=True, repr=False)
class DatabaseKey:
    """SQLCipher's raw key (32 bytes) and the file's salt (16 bytes): nothing is derived."""

    key: bytes
    salt: bytes

    def __post_init__(self) -> None:
        if (len(self.key), len(self.salt)) != (32, 16):
            msg = "a database key has 32 bytes, its salt 16"
            raise ValueError(msg)

    def literal(self) -> str:
        """Return the key as SQLCipher wants it; keep it out of any message."""
        return f"\"x'{self.key.hex()}{self.salt.hex()}'\""

    def __repr__(self) -> str:
        return "DatabaseKey(****)"


def connect(path: Path, key: DatabaseKey, *, create: bool = False) -> Connection:
    """Return a bare keyed connection that has read nothing yet.

    Raises:
        EnvironmentFault: no such file, it can only be read, or the cipher is not there.
    """
    keep_files_private()
    if not create and not path.exists():
        raise EnvironmentFault(*ABSENT)
    if path.exists() and not os.access(path, os.W_OK):
        raise EnvironmentFault(*READONLY)  # SQLite would open it for reading and say nothing
    uri = f"{path.absolute().as_uri()}?mode={'rwc' if create else 'rw'}"
    with database_faults():
        connection = dbapi2.connect(uri, uri=True, isolation_level=None, timeout=PATIENCE)
        try:
            connection.execute(f"PRAGMA key = {key.literal()}")
            connection.execute("PRAGMA cipher_log_level = NONE")  # it writes to stderr
            ciphered = connection.execute("PRAGMA cipher_version").fetchone() is not None
        except BaseException:
            connection.close()
            raise
    if not ciphered or dbapi2.sqlite_version_info < OLDEST_SQLITE:
        connection.close()
        raise EnvironmentFault(NO_CIPHER, NOTHING_CHANGED, REINSTALL)
    return connection


class Transaction:
    """An open transaction; until ``commit`` returns, nothing of it is promised."""

    def __init__(self, database: "Database") -> None:
        self._database = database
        self._open = True

    @property
    def sql(self) -> Sql:
        """Runs statements inside this transaction, and refuses to run any after it."""
        return self

    def execute(self, statement: str, values: Values = (), /) -> Cursor:
        """Run one statement and return its rows.

        Raises:
            RuntimeError: the transaction is over; a bug of the caller.
        """
        self._require_open()
        return self._database.execute(statement, values)

    def commit(self) -> None:
        """Make it durable; when this returns, it survives a power cut."""
        self._require_open()
        self._database.execute("COMMIT")
        self._open = False

    def undo(self) -> None:
        """Undo it, if it is open; SQLite may have done so itself after a disk error."""
        self._open = False
        self._database.roll_back()

    def _require_open(self) -> None:
        if not self._open:
            msg = "the transaction is over"
            raise RuntimeError(msg)


class Database:
    """An open encrypted database, for the thread that opened it.

    Every method raises ``EnvironmentFault`` where disk or file fail; constraint violations
    and wrong SQL come through as ``dbapi2.Error``: they are bugs.

    SQLCipher uses no connection again on which a page could not be read or written: it then
    calls a whole database damaged. The next act therefore opens the file anew.
    """

    def __init__(
        self,
        connection: Connection,
        again: Callable[[], Connection] | None = None,
        when_full: Callable[[], None] = lambda: None,
    ) -> None:
        self._connection = connection
        self._again, self._when_full = again, when_full
        self._ailing = self._acting = False
        self._reader: int | None = None

    @classmethod
    def open(
        cls,
        path: Path,
        key: DatabaseKey,
        *,
        create: bool = False,
        when_full: Callable[[], None] = lambda: None,
    ) -> "Database":
        """Open the database in the fixed sequence; the caller holds the folder's lock.

        ``when_full`` is called when the disk is full, and may raise a better sentence.

        Raises:
            EnvironmentFault: another key's, damaged, missing, in use, read-only.
            FileExistsError: ``create`` where there is a file.
        """
        if create and path.exists():
            raise FileExistsError(path)
        crashed = left_behind(path)
        again = partial(connect, path, key)
        database = cls(connect(path, key, create=create), again, when_full)
        try:
            database.value("SELECT count(*) FROM sqlite_master")
            database._settle()
            if crashed:
                database._renew()
        except BaseException:
            database.close()
            raise
        return database

    @property
    def connection(self) -> Connection:
        """The bare connection: for backup, collations and functions only."""
        return self._connection

    @property
    def in_transaction(self) -> bool:
        """Whether a transaction is open; one that the disk broke is not."""
        return not self._ailing and bool(self._connection.in_transaction)

    @property
    def sql(self) -> Sql:
        """Runs single statements outside a transaction: for queries."""
        return self

    def execute(self, statement: str, values: Values = (), /) -> Cursor:
        """Run one statement and return its rows."""
        if self._ailing:
            self._recover()
        with self._watched():
            try:
                rows = self._connection.execute(statement, values)
            except UnicodeEncodeError:  # half a character, from a broken paste
                rows = self._connection.execute(statement, mended(values))
            return WatchedCursor(rows, self._watched)

    def value(self, statement: str, values: Values = (), /) -> Any:  # noqa: ANN401 - its own type
        """Return the first column of the first row, or None."""
        row = self.execute(statement, values).fetchone()
        return None if row is None else row[0]

    @contextmanager
    def transaction(self) -> Iterator[Transaction]:
        """Open a transaction that may write; leaving it without ``commit`` undoes it.

        Always IMMEDIATE: one that begins reading and writes later can clash.

        Raises:
            RuntimeError: one is open already; a bug of the caller.
        """
        if self.in_transaction:
            msg = "a transaction is open already"
            raise RuntimeError(msg)
        if self._ailing:
            self._recover()
        transaction = Transaction(self)
        self._acting = True
        try:
            self.execute("BEGIN IMMEDIATE")
            yield transaction
        except (EnvironmentFault, MemoryError):
            self._undo_after_fault(transaction)
            raise
        finally:
            self._acting = False
            transaction.undo()

    def _undo_after_fault(self, transaction: Transaction) -> None:
        """Undo it; the fault that came first is told, not one of undoing."""
        try:
            transaction.undo()
        except (EnvironmentFault, MemoryError):
            return  # opening the file anew undoes it, from the journal

    def roll_back(self) -> None:
        """Undo the open transaction, if there is one; failing that, by opening the file anew."""
        if not self.in_transaction:
            return
        try:
            self.execute("ROLLBACK")
        except BaseException:
            self._ailing = self._again is not None
            raise

    @contextmanager
    def _watched(self) -> Iterator[None]:
        """Translate faults, and remember those after which the connection is of no use."""
        try:
            with database_faults():
                yield
        except EnvironmentFault as fault:
            self._ailing = self._again is not None and fault.happened not in PASSING
            if fault.happened is DISK_FULL:
                self._when_full()
            raise

    def _recover(self) -> None:
        """Open the file anew; inside a transaction that the disk broke, nothing goes on.

        Raises:
            EnvironmentFault: the disk still fails.
        """
        if self._acting or self._again is None:
            raise EnvironmentFault(*FAILING)
        with database_faults():
            self._connection.close()
        self._connection = self._again()
        self._ailing = False
        self._settle()
        self._renew()

    def _renew(self) -> None:
        with self._watched():
            renew_unused_pages(self._connection)

    def copy_to(self, path: Path, key: DatabaseKey) -> None:
        """Write a copy of the whole database to a new file under another key.

        It is not yet verified: ``integrity.examine`` does that.

        Raises:
            FileExistsError: there is a file already.
            EnvironmentFault: either disk fails.
        """
        if path.exists():
            raise FileExistsError(path)
        target = connect(path, key, create=True)
        try:
            with database_faults():
                target.execute("PRAGMA synchronous = EXTRA")
                self._connection.backup(target)
        finally:
            target.close()

    def rekey(self, old: DatabaseKey, new: DatabaseKey) -> None:
        """Rewrite the whole file under another key, in one transaction of SQLCipher.

        A connection that failed on the way is not used any more: the file is opened anew
        with whichever key it has. When this returns, it has the new one.

        Raises:
            EnvironmentFault: the disk fails; the file still has the old key.
            RuntimeError: a transaction is open; a bug of the caller.
        """
        if self.in_transaction:
            msg = "a transaction is open"
            raise RuntimeError(msg)
        path = Path(self._file())
        try:
            self.execute(f"PRAGMA rekey = {new.literal()}")
            self.value("SELECT count(*) FROM sqlite_master")
        except EnvironmentFault as fault:
            self._connection.close()
            try:
                self._go_on_under(path, old)
            except EnvironmentFault:
                self._go_on_under(path, new)
                return
            raise fault from None
        self._again = partial(connect, path, new)

    def _go_on_under(self, path: Path, key: DatabaseKey) -> None:
        self._connection = Database.open(path, key).connection
        self._again, self._ailing = partial(connect, path, key), False

    def snapshot_to(self, path: Path, told: Told = silent) -> None:
        """Copy the file as it stands between two transactions, byte for byte, to a new file.

        Quick: no page is decrypted. What ``told`` raises stops it. It is not made durable. The
        handle that reads stays open until the database is closed: closing any handle on a file
        gives back every lock of the process on it (sqlite.org/howtocorrupt.html, 2.2).

        Raises:
            FileExistsError: there is a file already.
            RuntimeError: a transaction is open; a bug of the caller.
            OSError: either disk fails.
        """
        if self.in_transaction:
            msg = "a transaction is open"
            raise RuntimeError(msg)
        if self._reader is None:
            self._reader = os.open(self._file(), os.O_RDONLY | NO_TRANSLATION)
        os.lseek(self._reader, 0, os.SEEK_SET)
        handle = os.open(
            path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | NO_TRANSLATION, PRIVATE_FILE
        )
        try:
            while chunk := os.read(self._reader, SLICE):
                told(os.write(handle, chunk), 0)
        finally:
            os.close(handle)

    def _file(self) -> str:
        """Return the path of the database's file."""
        return str(self.value("SELECT file FROM pragma_database_list WHERE name = 'main'"))

    def close(self) -> None:
        """Close the file; the journal is gone, and the lock on the database given back."""
        with database_faults():
            self._connection.close()
        if self._reader is not None:
            os.close(self._reader)
            self._reader = None

    def _settle(self) -> None:
        """Set every pragma, read each back, and take the file for this connection alone."""
        for name, setting, expected in SETTINGS:
            self.execute(f"PRAGMA {name} = {setting}")
            self._require(name, expected)
        for name, untouched in DEFAULTS:
            self._require(name, untouched)
        self.execute("BEGIN EXCLUSIVE")
        self.execute("COMMIT")

    def _require(self, pragma: str, expected: str | int) -> None:
        found = self.value(f"PRAGMA {pragma}")
        if found != expected:
            msg = f"PRAGMA {pragma} is {found!r}, not {expected!r}"
            raise RuntimeError(msg)
