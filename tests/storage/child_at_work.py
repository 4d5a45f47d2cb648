"""A program at work, to be killed: saves drafts, registers concerns, says what is saved.

Reads the path of an office's database from each line of standard input and goes to work on
it in a child of its own, which writes its process id and then one letter for every save
that has returned: d for a draft kept, e for one kept again, h for a concern registered.
"""

import os
import sys
from pathlib import Path

from models.forms.definitions.call import CALL
from models.usecases.register_concern import Call, RegisterConcern
from models.usecases.save_draft import Half, SaveDraft
from storage.system.randomness import system_random
from tests.calls import ENOUGH
from tests.office import reopen_office


def work(path: Path) -> None:
    """Work until somebody puts an end to it."""
    office = reopen_office(path, system_random)
    save, register = SaveDraft(office.begin), RegisterConcern(office.begin)
    say(f"{os.getpid()}\n")
    while True:
        at = office.clock.now()
        kept = save(Half(CALL, {"words": "halvt"}, at, "words"))
        say("d")
        save(Half(CALL, {"words": "mere"}, at, "words", kept.draft))
        say("e")
        register(Call(ENOUGH | {"about_name": "Mathias Testesen"}, at, kept.draft))
        say("h")


def say(word: str) -> None:
    """Say it at once, with nothing kept back in a buffer."""
    os.write(1, word.encode())


def main() -> None:
    """Fork a worker for each path, and wait for its end."""
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            work(Path(line.strip()))
        os.waitpid(child, 0)
        say(".")


if __name__ == "__main__":
    main()
