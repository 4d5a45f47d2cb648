"""A program that backs up or restores, to be killed: says one letter when it is done.

Reads ``back_up FOLDER`` or ``restore FOLDER BACKUP`` from each line of standard input and does
it in a child of its own, which writes its process id first and "d" at the end.
"""

import os
import sys
from dataclasses import replace
from pathlib import Path

from models.backups.backup import Why
from models.backups.restoring import Order
from storage.backup import restore
from storage.system.randomness import system_random
from tests.storage.backup.vaults import PASSPHRASE, Place, outside


def work(line: str) -> None:
    """Do what the line says."""
    act, *paths = line.split()
    random = replace(outside("child"), random=system_random)
    say(f"{os.getpid()}\n")
    if act == "back_up":
        session = Place(Path(paths[0]), random).unlock()
        while True:
            session.back_up(Why.DAILY)
            say("d")
    restore.restore(Order(paths[1], paths[0], "AØ", PASSPHRASE), random)
    say("d")


def say(word: str) -> None:
    """Say it at once, with nothing kept back in a buffer."""
    os.write(1, word.encode())


def main() -> None:
    """Fork a worker for each line, and wait for its end."""
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            work(line)
            os._exit(0)
        os.waitpid(child, 0)
        say(".")


if __name__ == "__main__":
    main()
