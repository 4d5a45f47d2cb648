"""What a whole database holds, in one digest."""

import hashlib

from storage.database.connection import Database


def tables(database: Database) -> list[str]:
    """Return the names of all tables that hold rows; a search table's rows stand in others."""
    rows = database.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' "
        "AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name"
    ).fetchall()
    return [row[0] for row in rows]


def fingerprint(database: Database) -> str:
    """Return a digest of the schema and every row of every table."""
    digest = hashlib.sha256()
    schema = "SELECT type, name, sql FROM sqlite_master ORDER BY name"
    for row in database.execute(schema).fetchall():
        digest.update(repr(row).encode())
    for name in tables(database):
        digest.update(name.encode())
        for row in database.execute(f'SELECT * FROM "{name}"').fetchall():  # noqa: S608 - from the schema
            digest.update(repr(row).encode())
    return digest.hexdigest()
