"""Frozen vaults to open in tests: copies of their own, and what must be true of them."""

import json
import re
import shutil
from pathlib import Path

from storage.audit.log import verify_log
from storage.database.connection import Database
from storage.database.integrity import examine
from storage.database.migrate import version_of
from storage.host import Host
from storage.system.clocks import PRACTICE_START, PracticeClock
from storage.vault import vault
from storage.vault.folder import open_folder
from tests.faults.fingerprint import tables
from tests.faults.life import LABEL, NEW_WORDS, outside

FROZEN = sorted(Path(__file__).parent.glob("schema_*"))
MOVED: dict[int, dict[int, dict[str, int]]] = {
    1: {10: {"person": 6, "person_name": 6, "person_key": 12}},
}
"""By frozen schema: what a later migration adds to its tables on purpose, by its number."""


def thaw(frozen: Path, target: Path) -> Path:
    """Copy a frozen vault to where it may change."""
    target.mkdir(mode=0o700)
    for name in ("vault.db", "keys.json", "keys-2.json"):
        shutil.copyfile(frozen / name, target / name)
    return target


def schema_of(frozen: Path) -> int:
    return int(frozen.name.removeprefix("schema_"))


def kept_rows(frozen: Path, version: int) -> dict[str, int]:
    """Return how many rows each table has at that version; what is derived is left out."""
    found: dict[str, int] = json.loads((frozen / "rows.json").read_text(encoding="utf-8"))
    steps = MOVED.get(schema_of(frozen), {}).items()
    moved = [added for number, added in steps if number <= version]
    return {
        name: rows + sum(added.get(name, 0) for added in moved)
        for name, rows in found.items()
        if not name.startswith("search")
    }


def missing_rows(database: Database, frozen: Path) -> dict[str, int]:
    """Return by how much each table differs from what was frozen."""
    there = set(tables(database))
    differing: dict[str, int] = {}
    for name, rows in kept_rows(frozen, version_of(database)).items():
        now = database.value(f'SELECT count(*) FROM "{name}"') if name in there else 0  # noqa: S608 - from the record
        if now != rows:
            differing[name] = now - rows
    return differing


def schema(database: Database) -> list[tuple[str, str, str]]:
    """Return everything the schema says, without comments and layout."""
    rows = database.execute(
        "SELECT type, name, coalesce(sql, '') FROM sqlite_master ORDER BY type, name"
    ).fetchall()
    return [
        (kind, name, re.sub(r"\s+", " ", re.sub(r"--[^\n]*", "", sql)).strip())
        for kind, name, sql in rows
    ]


def look(folder: Path) -> tuple[int, list[tuple[str, str, str]], Database]:
    """Open the vault's database as it lies there: its version, its schema, the connection."""
    held = open_folder(folder)
    try:
        unlocked = vault.unlock(held, LABEL, NEW_WORDS)
        assert examine(held.database, unlocked.database_key).sound
        database = vault.open_database(held, unlocked)
    finally:
        held.release()
    assert list(verify_log(database.sql)) == []
    return version_of(database), schema(database), database


def unlock(folder: Path) -> Host:
    """Open the vault as the program does."""
    host = Host(outside(PracticeClock(PRACTICE_START, frozen=True), "thawed"))
    host.look(str(folder))
    try:
        host.unlock(LABEL, NEW_WORDS)
    except BaseException:
        host.let_go()
        raise
    return host
