"""Is the vault whole? One report over database, keys, log and received files."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from models.audit.checkpoint import origin_of, parse_note
from models.kernel.text import Text, plain
from storage.attachments.whole import count, damaged
from storage.audit.checkpoints import holds, public_keys
from storage.audit.history import History, compare
from storage.audit.log import AuditLog, verify_log
from storage.audit.surroundings import verify_surroundings
from storage.database.connection import Database
from storage.database.integrity import examine
from storage.database.migrate import version_of
from storage.database.sql import Sql
from storage.repositories.offices import read_office
from storage.vault import vault
from storage.vault.folder import open_folder
from storage.vault.vault import CopyState, Unlocked

LOG_END: Final = "SELECT max(seq) FROM log_leaf"
SHOWN_FAULTS: Final = 20
"""Faults listed one by one; the count tells of the rest."""


@dataclass(frozen=True, slots=True)
class Report:
    """What was found: plain data for one JSON object, without content of any case."""

    parts: Mapping[str, Any]

    @property
    def sound(self) -> bool:
        """Whether every part is as it must be."""
        return all(part["ok"] for part in self.parts.values())

    def as_json(self) -> str:
        """Return the report as indented JSON, ``ok`` first."""
        return json.dumps({"ok": self.sound, **self.parts}, ensure_ascii=False, indent=2)


def verify_vault(
    path: Path, user: str | None, passphrase: str, outside: Path | None = None
) -> Report:
    """Open a vault with a user's passphrase and check all of it.

    Nothing is written, except that a lost or damaged copy of the key file is mended, and said.

    Args:
        path: the vault's folder.
        user: initials; None where the vault has one user only.
        passphrase: that user's.
        outside: a file with the text of a checkpoint, to compare the log with.

    Raises:
        InUse: another window has it open.
        Refused: no vault there, no such user, or a wrong passphrase.
        EnvironmentFault: the disk fails, or the keys are damaged.
    """
    folder = open_folder(path)
    try:
        slots = vault.list_slots(folder)
        unlocked = vault.unlock(folder, user or slots[0].label, passphrase)
        found = examine(folder.database, unlocked.database_key)
        parts: dict[str, Any] = {
            "database": {
                "ok": found.sound,
                "header": found.header,
                "pages": list(found.pages[:SHOWN_FAULTS]),
                "structure": list(found.structure[:SHOWN_FAULTS]),
            }
        }
        if found.sound:
            database = vault.open_database(folder, unlocked)
            try:
                parts |= _inside(database, unlocked)
                if outside is not None:
                    parts["checkpoint"] = _outside(database.sql, outside)
            finally:
                database.close()
    finally:
        folder.release()
    return Report(parts)


def _inside(database: Database, unlocked: Unlocked) -> dict[str, Any]:
    sql = database.sql
    office = read_office(sql)
    least = int(database.value("SELECT min_epoch FROM office"))
    users = {str(row[0]) for row in sql.execute("SELECT id FROM user_account").fetchall()}
    slots = {slot.name.id for slot in unlocked.file.slots if slot.name.kind == "user"}
    same_vault = unlocked.file.vault == office.vault_id
    return {
        "vault": {
            "ok": same_vault,
            "id": office.vault_id,
            "office": office.name,
            "practice": office.practice,
            "schema": version_of(database),
        },
        "keys": {
            "ok": unlocked.file.epoch >= least
            and unlocked.file.audit_seq <= int(database.value(LOG_END) or 0)
            and unlocked.copies is CopyState.ALIKE
            and slots <= users,
            "epoch": unlocked.file.epoch,
            "copies": str(unlocked.copies),
            "slots": len(unlocked.file.slots),
        },
        "log": _log(sql),
        "attachments": _attachments(sql),
    }


def _outside(sql: Sql, file: Path) -> dict[str, Any]:
    """Compare the log with a checkpoint that left the machine."""
    try:
        note = file.read_text(encoding="utf-8").replace("\r\n", "\n").strip() + "\n"
        checkpoint, _, _ = parse_note(note)
    except (OSError, ValueError):
        return {"ok": False, "found": "unreadable"}
    origin = origin_of(read_office(sql).vault_id)
    signed = any(holds(note, key) for key in public_keys(sql))
    if checkpoint.origin != origin or not signed:
        return {"ok": False, "found": "foreign", "size": checkpoint.size}
    found = compare(sql, checkpoint.size, checkpoint.root)
    return {"ok": found is History.HELD, "found": str(found), "size": checkpoint.size}


def _log(sql: Sql) -> dict[str, Any]:
    faults = [*verify_log(sql), *verify_surroundings(sql)]
    row = sql.execute("SELECT count(*), total(leaf = '') FROM log_leaf").fetchone() or (0, 0)
    return {
        "ok": not faults,
        "rows": row[0],
        "thinned": int(row[1]),
        "root": "" if faults else AuditLog(sql, lambda _: b"", lambda: 0).head().root.hex(),
        "faults": [{"row": each.seq, "what": each.what} for each in faults[:SHOWN_FAULTS]],
        "fault_count": len(faults),
    }


def _attachments(sql: Sql) -> dict[str, Any]:
    """Compare attachments with their digests, and files received in bundles with the manifests."""
    wrong = list(damaged(sql))
    rows = sql.execute(
        "SELECT id, manifest, case_json, case_pdf FROM bundle_in WHERE length(manifest) > 0"
    ).fetchall()
    for bundle, manifest, *contents in rows:
        listed = {str(each["sha256"]) for each in json.loads(manifest)["files"]}
        if {hashlib.sha256(content).hexdigest() for content in contents} - listed:
            wrong.append(bundle)
    received, damaged_there = _received(sql)
    wrong += damaged_there
    return {"ok": not wrong, "files": count(sql) + 2 * len(rows) + received, "wrong": wrong}


def _received(sql: Sql) -> tuple[int, list[str]]:
    """Return how many attachments of bundles there are, and the bundles of damaged ones."""
    found = sql.execute("SELECT DISTINCT bundle_id, sha256 FROM bundle_slice").fetchall()
    return len(found), [
        bundle for bundle, sha256 in found if sha256 != _digest_of(sql, bundle, sha256)
    ]


def _digest_of(sql: Sql, bundle: str, sha256: str) -> str:
    digest = hashlib.sha256()
    rows = sql.execute(
        "SELECT data FROM bundle_slice WHERE bundle_id = ? AND sha256 = ? ORDER BY position",
        (bundle, sha256),
    )
    while (row := rows.fetchone()) is not None:
        digest.update(row[0])
    return digest.hexdigest()


def refusal(sentence: Text) -> str:
    """Return one JSON object that says why nothing could be checked."""
    return json.dumps({"ok": False, "error": plain(sentence)}, ensure_ascii=False, indent=2)
