"""Keyed digests: the same word gives the same digest in one vault, and in no other."""

import hashlib
import hmac
from collections.abc import Callable
from typing import Final

from storage.database.sql import Sql

SETTING: Final = "log.digest_key"
KEY_BYTES: Final = 32
SHOWN: Final = 16
"""Hex digits of a digest: enough to tell the words of one office apart."""


def keyed(sql: Sql, word: str) -> str:
    """Return the digest of a word, or "" where the vault has no key: nothing was digested."""
    key = _key(sql)
    return "" if key is None else _digest(key, word)


def keyed_anew(sql: Sql, word: str, random: Callable[[int], bytes]) -> str:
    """Return the digest of a word; the vault's key for it is made when it is first needed."""
    key = _key(sql)
    if key is None:
        key = random(KEY_BYTES).hex()
        sql.execute(
            "INSERT INTO setting (user_id, key, value) VALUES ('', :key, :value)",
            {"key": SETTING, "value": key},
        )
    return _digest(key, word)


def _key(sql: Sql) -> str | None:
    row = sql.execute(
        "SELECT value FROM setting WHERE user_id = '' AND key = :key", {"key": SETTING}
    ).fetchone()
    return None if row is None else str(row[0])


def _digest(key: str, word: str) -> str:
    return hmac.digest(bytes.fromhex(key), word.encode(), hashlib.sha256).hex()[:SHOWN]
