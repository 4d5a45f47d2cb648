"""Unlocks, registers, notes and locks on a disk that fails; says what came of it.

Reads one JSON object a line: the folder of a vault, and which call fails, how, and whether for
ever after. Each is run in a child of its own, which answers with one JSON object:

calls     how many calls there were
said      the sentences that the failure became, and "" where it was never noticed
bugs      any other exception: there must be none
prints    what the database held after each save that was acknowledged
left      what it held when the day had ended so
onward    whether the program goes on with what it has open, or after opening it again
sound     whether the database is whole and the log verifies
"""

import ctypes
import json
import os
import sys
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from models.kernel.errors import EnvironmentFault
from models.kernel.text import plain
from models.usecases.add_note import AddConcernNote
from models.usecases.register_concern import Call, RegisterConcern, Registered
from storage.audit.log import verify_log
from storage.database.connection import Transaction
from storage.database.integrity import examine
from storage.host import Host
from storage.system.clocks import PRACTICE_START, PracticeClock
from storage.vault import vault
from storage.vault.folder import open_folder
from tests.calls import ENOUGH
from tests.faults.fingerprint import fingerprint
from tests.faults.life import LABEL, WORDS, outside

DISK = ctypes.CDLL(None)


@dataclass
class Day:
    """A short day's work; ``prints`` holds what the database held after each commit."""

    folder: Path
    host: Host = field(init=False)
    prints: list[str] = field(default_factory=list)
    done: list[Registered] = field(default_factory=list)
    said: list[list[str]] = field(default_factory=list)
    bugs: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Hear of every save that has returned."""
        clock = PracticeClock(PRACTICE_START, frozen=True)
        self.host = Host(outside(clock, "a short day"))
        commit = Transaction.commit

        prints = self.prints

        def told(self: Transaction) -> None:
            commit(self)
            DISK.disk_pause(1)
            prints.append(fingerprint(self._database))
            DISK.disk_pause(0)

        Transaction.commit = told  # type: ignore[method-assign]

    def steps(self) -> tuple[Callable[[], object], ...]:
        return (self._unlock, self._register, self._note, self.host.close)

    def _unlock(self) -> None:
        self.host.look(str(self.folder))
        self.host.unlock(LABEL, WORDS)

    def _register(self) -> None:
        session = self.host.held
        self.done.append(RegisterConcern(session.begin)(Call(ENOUGH, session.clock.now())))

    def _note(self) -> None:
        AddConcernNote(self.host.held.begin)(self.done[0].concern_id, "Ringede til skolen.")

    def try_to(self, step: Callable[[], object]) -> bool:
        """Return whether it went well; a failure must be a sentence."""
        try:
            step()
        except EnvironmentFault as fault:
            self.said.append([plain(x) for x in (fault.happened, fault.safe, fault.advice)])
        except Exception:  # noqa: BLE001 - each is a finding
            self.bugs.append(traceback.format_exc(limit=-4))
        else:
            return True
        return False

    def live(self) -> None:
        """Do the steps until one fails."""
        for step in self.steps():
            if not self.try_to(step):
                return

    def onward(self) -> bool:
        """With the disk well again: go on with what is open, else open again and go on."""
        if self.host.session is not None and self.try_to(self._register):
            return self.try_to(self.host.close)
        if self.host.session is not None:
            self.try_to(self.host.close)  # it may fail, but it lets go
        self.host.let_go()
        going = self.try_to(self._unlock) and self.try_to(self._register)
        return going and self.try_to(self.host.close)


def look(folder: Path) -> tuple[str, bool]:
    """Return what the database holds, and whether it is sound."""
    held = open_folder(folder)
    try:
        unlocked = vault.unlock(held, LABEL, WORDS)
        whole = examine(held.database, unlocked.database_key).sound
        database = vault.open_database(held, unlocked)
        try:
            return fingerprint(database), whole and not list(verify_log(database.sql))
        finally:
            database.close()
    finally:
        held.release()


def run(asked: dict[str, Any]) -> dict[str, Any]:
    """Live the day on the failing disk, then look and go on with the disk well again."""
    day = Day(Path(asked["folder"]))
    before = look(day.folder)[0]
    DISK.disk_fail(asked["at"], asked["error"], asked["ever"])
    DISK.disk_arm(1)
    day.live()
    calls = DISK.disk_calls()
    DISK.disk_arm(0)
    told, saved = list(day.said), list(day.prints)
    session = day.host.session
    day.host.let_go()
    left = fingerprint(session.database) if session else look(day.folder)[0]
    onward = day.onward()
    found, sound = look(day.folder)
    return {
        "calls": calls, "said": told, "after": day.said[len(told) :], "bugs": day.bugs,
        "left": left, "prints": [before, *saved], "last": day.prints[-1:], "found": found, "onward": onward,
        "sound": sound,
    }  # fmt: skip


def main() -> None:
    """Fork a child for each line, and wait for its end."""
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            try:
                answer = run(json.loads(line))
            except BaseException:  # noqa: BLE001 - told to the test
                answer = {"crash": traceback.format_exc()}
            os.write(1, json.dumps(answer).encode() + b"\n")
            os._exit(0)
        os.waitpid(child, 0)


if __name__ == "__main__":
    main()
