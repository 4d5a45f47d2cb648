"""Lives a working life on the recorded disk, and tells the record what was acknowledged.

After each commit the record gets ``saved`` and a digest of the whole database; around a change
of passphrase, which one is being chosen and which one holds. With a second word the program is
spoilt on purpose, for the proof to find:

off     SQLite waits for no disk
normal  a write-ahead log that is synced now and then
keys    small files are replaced without being synced
"""

import ctypes
import os
import sys
from pathlib import Path

from storage.database import connection
from storage.database.connection import Transaction
from tests.faults.fingerprint import fingerprint
from tests.faults.life import Life, live


def say(words: str) -> None:
    """Put a line into the record."""
    ctypes.CDLL(None).disk_say(words.encode())


def tell_of_commits(watched: Path) -> None:
    """Let every commit there that has returned say what the database now holds."""
    commit = Transaction.commit

    def told(self: Transaction) -> None:
        commit(self)
        path = self._database.value("SELECT file FROM pragma_database_list")
        if Path(path).is_relative_to(watched):
            say(f"saved {fingerprint(self._database)}")

    Transaction.commit = told  # type: ignore[method-assign]


def spoil(how: str) -> None:
    """Take away what keeps work safe."""
    if how == "keys":
        os.fsync = lambda fd: None
        return
    changed: dict[str, tuple[str, str | int]] = {"synchronous": ("OFF", 0)}
    if how == "normal":
        changed = {"journal_mode": ("WAL", "wal"), "synchronous": ("NORMAL", 1)}
    kept = [each for each in connection.SETTINGS if each[0] not in changed]
    spoilt = [(name, *value) for name, value in changed.items()]
    setattr(connection, "SETTINGS", (*kept, *spoilt))  # noqa: B010 - it is final


if __name__ == "__main__":
    watched = Path(os.environ["DISK_DIR"])
    tell_of_commits(watched)
    how = sys.argv[2] if len(sys.argv) > 2 else ""
    if how:
        spoil(how)
    live(Life(watched / "vault", Path(sys.argv[1]), say, backs_up=how != "normal"))
