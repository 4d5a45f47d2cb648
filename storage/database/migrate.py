"""Brings a database to the schema this program was written for.

Migrations are files ``NNNN_name.sql``, numbered from 1 without gaps. Each runs in one
transaction together with its ``user_version``: killed at any moment, the database is at
one version or the next. A shipped file never changes.
"""

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from sqlcipher3 import dbapi2

from models.kernel.errors import EnvironmentFault, Refused
from models.kernel.text import text
from models.people.marks import marks_of
from models.people.names import fold, sound_keys
from storage.database.connection import Database
from storage.system.faults import NOTHING_CHANGED

APPLICATION_ID: Final = 0x544F5648  # "TOVH"
MIGRATIONS: Final = Path(__file__).resolve().parent / "migrations"

NEWER: Final = text(
    "Database",
    "A newer version of the program has opened this vault. Install that version on this computer.",
)
NOT_OURS: Final = text("Database", "The database was not made by Tovholder.")
CHOOSE_OTHER: Final = text("Database", "Choose another folder.")

_NAME: Final = re.compile(r"([0-9]{4})_[a-z0-9_]+\.sql")


@dataclass(frozen=True, slots=True)
class Migration:
    """One step of the schema."""

    number: int
    path: Path

    def statements(self) -> Iterator[str]:
        """Yield the file's statements, one by one; a trigger's body is part of its own."""
        pending = ""
        for piece in re.split("(?<=;)", self.path.read_text(encoding="utf-8")):
            pending += piece
            if dbapi2.complete_statement(pending):
                yield pending
                pending = ""
        if re.sub(r"--[^\n]*|\s", "", pending):
            msg = f"{self.path.name} ends inside a statement"
            raise RuntimeError(msg)


def migrations(folder: Path = MIGRATIONS) -> tuple[Migration, ...]:
    """Return all steps in order.

    Raises:
        RuntimeError: a file has another name, or a number is missing or double.
    """
    found: list[Migration] = []
    for path in sorted(folder.glob("*.sql")):
        name = _NAME.fullmatch(path.name)
        if name is None or int(name[1]) != len(found) + 1:
            msg = f"{path.name} does not follow migration {len(found)}"
            raise RuntimeError(msg)
        found.append(Migration(len(found) + 1, path))
    return tuple(found)


def version_of(database: Database) -> int:
    """Return the database's schema version; 0 is a new, empty one."""
    return int(database.value("PRAGMA user_version"))


def migrate(
    database: Database, *, before: Callable[[], None], folder: Path = MIGRATIONS
) -> tuple[int, ...]:
    """Apply what the database has not seen; return the numbers applied.

    Args:
        database: open, without a transaction.
        before: makes a verified backup; called once if a filled database will change, and
            nothing changes when it raises.
        folder: where the migrations lie.

    Raises:
        Refused: a newer program has written the database.
        EnvironmentFault: it is another program's, or the disk fails.
    """
    known, version = migrations(folder), version_of(database)
    if version > len(known):
        raise Refused(NEWER)
    _require_ours(database, version)
    if 0 < version < len(known):
        before()
    _lend_names(database)
    database.execute("PRAGMA foreign_keys = OFF")  # a table may be rebuilt; checked at the end
    try:
        for migration in known[version:]:
            _apply(database, migration)
    finally:
        database.execute("PRAGMA foreign_keys = ON")
    return tuple(migration.number for migration in known[version:])


def _lend_names(database: Database) -> None:
    """Let a migration that makes persons fold their names and find their sounds."""
    lend = database.connection.create_function
    lend("name_folded", 1, fold, deterministic=True)
    lend(
        "name_sounds", 1, lambda name: json.dumps(sorted(sound_keys(name))), deterministic=True
    )
    lend(
        "person_marks",
        3,
        lambda *known: json.dumps(sorted(marks_of(*known))),
        deterministic=True,
    )


def _require_ours(database: Database, version: int) -> None:
    """Raise where a filled database lacks our mark, or an empty version has tables."""
    mark = int(database.value("PRAGMA application_id"))
    filled = bool(database.value("SELECT count(*) FROM sqlite_master"))
    new = version == 0 and mark == 0 and not filled
    if not new and (version == 0 or mark != APPLICATION_ID):
        raise EnvironmentFault(NOT_OURS, NOTHING_CHANGED, CHOOSE_OTHER)


def _apply(database: Database, migration: Migration) -> None:
    with database.transaction() as transaction:
        for statement in migration.statements():
            transaction.execute(statement)
        if transaction.execute("PRAGMA foreign_key_check").fetchone():
            msg = f"{migration.path.name} leaves rows that point nowhere"
            raise RuntimeError(msg)
        transaction.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        transaction.execute(f"PRAGMA user_version = {migration.number}")
        transaction.commit()
