"""Unlocks vaults of an older schema, each in a child of its own that dies at a statement.

Reads lines ``COUNT FOLDER`` from standard input; COUNT 0 dies nowhere. Answers each with the
number of statements that were run, or ``killed``.
"""

import os
import signal
import sys
from pathlib import Path
from typing import Any

from storage.database.connection import Database
from tests.frozen.thaw import unlock

ran = 0


def dies_at(count: int) -> None:
    """Let this process be killed in place of its ``count``-th statement."""
    execute = Database.execute

    def counted(self: Database, *given: Any) -> Any:
        global ran  # noqa: PLW0603 - one count for the process
        ran += 1
        if ran == count:
            os.kill(os.getpid(), signal.SIGKILL)
        return execute(self, *given)

    Database.execute = counted  # type: ignore[method-assign]


def main() -> None:
    """Fork a child for each line, and wait for its end."""
    for line in sys.stdin:
        count, _, folder = line.strip().partition(" ")
        child = os.fork()
        if child == 0:
            dies_at(int(count))
            unlock(Path(folder))
            os.write(1, f"{ran}\n".encode())
            os._exit(0)
        _, status = os.waitpid(child, 0)
        if status:
            os.write(1, b"killed\n" if os.WIFSIGNALED(status) else b"failed\n")


if __name__ == "__main__":
    main()
