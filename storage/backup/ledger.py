"""Deletions and counters that outlive a restore: ``deletions.json`` beside the backups.

Ids and numbers only, sealed under a key derived from the office's first signature key. That
key stands in every backup since the vault was made and is not changed with the database key,
so that an old backup can read what was deleted after it.
"""

import base64
import binascii
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import rfc8785

from models.kernel.errors import EnvironmentFault
from storage.database.sql import Sql
from storage.deletion import Deletion, read_ledger
from storage.system.durable import replace_file
from storage.system.faults import disk_faults
from storage.system.randomness import Random
from storage.vault.derive import Use, subkey
from storage.vault.wrapping import unwrap, wrap

NAME: Final = "deletions.json"
LARGEST: Final = 64 * 1024 * 1024
VERSION: Final = 1


@dataclass(frozen=True, slots=True)
class Ledger:
    """What the newest state of a vault knows and an older one does not.

    Attributes:
        deletions: by (kind, id), each once.
        counters: the highest number given, by (name, year).
        log_size: rows of the log.
    """

    deletions: tuple[Deletion, ...] = ()
    counters: Mapping[tuple[str, int], int] | None = None
    log_size: int = 0


def ledger_key(sql: Sql) -> bytes:
    """Return the key that this vault's ledgers are sealed under."""
    row = sql.execute(
        "SELECT secret FROM office_key WHERE kind = 'signature' ORDER BY created_at, rowid"
    ).fetchone()
    return subkey(b"" if row is None else bytes(row[0]), Use.DELETIONS)


def ledger_of(sql: Sql) -> Ledger:
    """Return what this database knows."""
    counted = sql.execute("SELECT name, year, value FROM counter").fetchall()
    head = sql.execute("SELECT size FROM log_head WHERE one = 1").fetchone()
    counters = {(str(name), int(year)): int(value) for name, year, value in counted}
    return Ledger(read_ledger(sql), counters, 0 if head is None else int(head[0]))


def merged(ledgers: Iterable[Ledger]) -> Ledger:
    """Return everything that any of them knows."""
    deletions: dict[tuple[str, str], Deletion] = {}
    counters: dict[tuple[str, int], int] = {}
    size = 0
    for ledger in ledgers:
        for each in ledger.deletions:
            deletions.setdefault((each.kind, each.id), each)
        for name, value in (ledger.counters or {}).items():
            counters[name] = max(value, counters.get(name, 0))
        size = max(size, ledger.log_size)
    return Ledger(tuple(deletions.values()), counters, size)


def write(folder: Path, vault_id: str, key: bytes, ledger: Ledger, random: Random) -> None:
    """Write the ledger into a folder with backups, replacing the older one whole.

    Raises:
        EnvironmentFault: the disk fails; the older one still stands.
    """
    content: dict[str, Any] = {
        "deletions": [[each.kind, each.id, each.at, each.by] for each in ledger.deletions],
        "counters": [
            [name, year, value] for (name, year), value in (ledger.counters or {}).items()
        ],
        "log_size": ledger.log_size,
    }
    plain = rfc8785.dumps(content)
    sealed = wrap(key, plain, aad=_aad(vault_id), random=random)
    tree: dict[str, Any] = {
        "v": VERSION,
        "vault": vault_id,
        "sealed": base64.b64encode(sealed).decode(),
    }
    replace_file(folder / NAME, rfc8785.dumps(tree))


def read(folder: Path, vault_id: str, key: bytes) -> Ledger | None:
    """Return the ledger in a folder, or None where there is none of this vault's.

    Raises:
        EnvironmentFault: the disk fails.
    """
    with disk_faults():
        try:
            with (folder / NAME).open("rb") as file:
                data = file.read(LARGEST)
        except (FileNotFoundError, NotADirectoryError):
            return None
    try:
        sealed = binascii.a2b_base64(json.loads(data)["sealed"], strict_mode=True)
    except (ValueError, KeyError, TypeError):
        return None
    plain = unwrap(key, sealed, aad=_aad(vault_id))
    if plain is None:
        return None
    tree = json.loads(plain)
    return Ledger(
        tuple(Deletion(*each) for each in tree["deletions"]),
        {(name, year): value for name, year, value in tree["counters"]},
        tree["log_size"],
    )


@dataclass(slots=True)
class LedgerKeeper:
    """Writes the ledger beside the backups at once when something was deleted.

    Attributes:
        late: whether the disk refused; the next backup or deletion writes it again.
    """

    folder: Path
    sql: Sql
    random: Random
    late: bool = False

    def __call__(self) -> None:
        """Write what this database knows; the deletion itself is done and stays done."""
        vault = self.sql.execute("SELECT vault_id FROM office").fetchone()
        known = ledger_of(self.sql)
        try:
            with disk_faults():
                self.folder.mkdir(mode=0o700, exist_ok=True)
            write(
                self.folder, str(vault and vault[0]), ledger_key(self.sql), known, self.random
            )
            self.late = False
        except EnvironmentFault:
            self.late = True


def take_counters(sql: Sql, ledger: Ledger) -> None:
    """Let every counter go on after the highest number that was ever given."""
    for (name, year), value in (ledger.counters or {}).items():
        sql.execute(
            "INSERT INTO counter (name, year, value) VALUES (:name, :year, :value) "
            "ON CONFLICT (name, year) DO UPDATE SET value = max(value, excluded.value)",
            {"name": name, "year": year, "value": value},
        )


def _aad(vault_id: str) -> bytes:
    return f"tovholder/deletions/v1/{vault_id}".encode()
