"""What a power cut leaves that SQLite need not mend, and SQLCipher's check of pages minds.

SQLite keeps no copy of a page that was unused when it is taken into use: rolled back, such a
page holds whatever the power cut left of it. Nothing reads it, but its authentication fails,
and a whole database would be called damaged, and no backup be made of it. Hence unused pages
are written anew whenever a journal was left behind.
Source: sqlite.org/src, allocateBtreePage (PAGER_GET_NOCONTENT).
"""

from pathlib import Path
from typing import Any, Final

from storage.system.faults import disk_faults

JOURNAL: Final = "-journal"
_TAKEN: Final = 84  # of a page: SQLCipher's nonce and HMAC, and the number of the next
_AT_ONCE: Final = 10_000  # pages; a value holds less than 1 GB
_MAGIC: Final = bytes.fromhex("d9d505f920a163d7")


def left_behind(path: Path) -> bool:
    """Return whether a journal lies beside the database that is to be rolled back.

    Raises:
        EnvironmentFault: the disk fails.
    """
    with disk_faults():
        try:
            with path.with_name(path.name + JOURNAL).open("rb") as file:
                return file.read(len(_MAGIC)) == _MAGIC
        except FileNotFoundError:
            return False


def renew_unused_pages(connection: Any) -> None:  # noqa: ANN401 - a bare connection has no type
    """Take every unused page into use and give it back: ``secure_delete`` writes zeros to it.

    Args:
        connection: keyed, without a transaction. Nothing that stands in it changes.
    """
    (unused,) = connection.execute("PRAGMA freelist_count").fetchone()
    if not unused:
        return
    size = int(connection.execute("PRAGMA page_size").fetchone()[0])  # SQLCipher gives text
    connection.execute("PRAGMA secure_delete = ON")
    connection.execute("BEGIN IMMEDIATE")
    try:
        connection.execute("CREATE TABLE unused (filler BLOB)")
        for first in range(0, unused, _AT_ONCE):
            pages = min(_AT_ONCE, unused - first)
            connection.execute(
                "INSERT INTO unused VALUES (zeroblob(?))", (pages * (size - _TAKEN),)
            )
        connection.execute("DROP TABLE unused")
        connection.execute("COMMIT")
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
