"""A real encrypted database in a folder of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from storage.database.connection import Database, DatabaseKey

KEY = DatabaseKey(bytes(range(32)), bytes(range(16)))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the database lies."""
    return tmp_path / "vault.db"


@pytest.fixture
def database(path: Path) -> Iterator[Database]:
    """A new database with one table of words."""
    made = Database.open(path, KEY, create=True)
    made.execute("CREATE TABLE word (id INTEGER PRIMARY KEY, said TEXT NOT NULL) STRICT")
    yield made
    made.close()
