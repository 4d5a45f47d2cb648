"""Replaces this process by a new one: what it held in memory is gone with it."""

import os
import subprocess
import sys
from collections.abc import Sequence


def replace_process(words: Sequence[str]) -> None:
    """Run Python with these words instead of this process; does not return.

    Files that Python and SQLite opened are closed by it, so locks are given back, and so is
    what kept the computer from sleeping.
    """
    sys.stdout.flush()
    sys.stderr.flush()
    if os.name == "nt":  # exec on Windows leaves a second process behind
        subprocess.Popen([sys.executable, *words])
        os._exit(0)
    os.execv(sys.executable, [sys.executable, *words])  # noqa: S606 - our own command again
