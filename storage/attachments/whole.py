"""Are the stored attachments those that were added? Read slice by slice, nothing decoded."""

import hashlib
from collections.abc import Iterator

from storage.database.sql import Sql


def count(sql: Sql) -> int:
    """Return how many attachments there are."""
    row = sql.execute("SELECT count(*) FROM attachment").fetchone()
    return int(row[0]) if row else 0


def damaged(sql: Sql) -> Iterator[str]:
    """Yield the id of each attachment whose bytes are not those of its digest and size."""
    found = sql.execute("SELECT id, size, sha256 FROM attachment ORDER BY number").fetchall()
    for key, size, sha256 in found:
        digest, length = hashlib.sha256(), 0
        rows = sql.execute(
            "SELECT data FROM attachment_chunk WHERE attachment_id = :id ORDER BY position",
            {"id": key},
        )
        while (row := rows.fetchone()) is not None:
            digest.update(row[0])
            length += len(row[0])
        if (length, digest.hexdigest()) != (size, sha256):
            yield str(key)
