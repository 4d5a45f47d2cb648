"""Registers concerns on a small disk until it is full, and goes on when there is room again.

Run in a mount name space of its own, with the folder of a tmpfs; says one JSON object.
"""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from models.kernel.errors import EnvironmentFault
from models.kernel.text import plain
from storage.audit.log import verify_log
from storage.database.integrity import examine
from storage.system.randomness import SeededRandom
from tests.calls import count, everything, registered
from tests.office import KEY, TestOffice, open_office, reopen_office

PATIENCE = 500
ROOM = 128 * 1024


def sentences(fault: EnvironmentFault) -> list[str]:
    return [plain(each) for each in (fault.happened, fault.safe, fault.advice)]


def fill(disk: Path) -> Path:
    """Leave no room at all; return what takes it."""
    ballast = disk / "ballast"
    with ballast.open("wb", buffering=0) as file:
        for size in (65536, 4096, 512, 1):
            try:
                while True:
                    file.write(b"x" * size)
            except OSError:
                continue
    return ballast


def until_full(office: TestOffice) -> tuple[int, list[str]]:
    for saved in range(PATIENCE):
        try:
            registered(office, words="x" * 3000)
        except EnvironmentFault as fault:
            return saved, sentences(fault)
    return PATIENCE, []


def full(disk: Path) -> dict[str, Any]:
    """Fill the disk beside an open office, then make room again."""
    office = open_office(disk)
    registered(office)
    ballast = fill(disk)
    os.truncate(ballast, ballast.stat().st_size - ROOM)
    rounds: list[dict[str, Any]] = []
    for _ in range(3):
        saved, said = until_full(office)
        before = everything(office)
        again, _ = until_full(office)
        rounds.append(
            {"saved": saved, "said": said, "kept": everything(office) == before, "again": again}
        )
    promised = 1 + sum(int(each["saved"] + each["again"]) for each in rounds)
    office.database.close()
    reopened = reopen_office(disk / "vault.db", SeededRandom("again"))
    found = {"rounds": rounds, "promised": promised, "there": count(reopened, "concern")}
    ballast.unlink()
    found["number"] = registered(reopened).number
    found["faults"] = [fault.what for fault in verify_log(reopened.database.sql)]
    reopened.database.close()
    return found | {"sound": examine(disk / "vault.db", KEY).sound}


def read_only(disk: Path) -> dict[str, Any]:
    """Make the disk one that can only be read, and then writable again."""
    office = open_office(disk)
    registered(office)
    office.database.close()
    subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
    try:
        said: list[str] = []
        reopen_office(disk / "vault.db", SeededRandom("again"))
    except EnvironmentFault as fault:
        said = sentences(fault)
    subprocess.run(["mount", "-o", "remount,rw", disk], check=True)
    reopened = reopen_office(disk / "vault.db", SeededRandom("again"))
    found = {
        "said": said,
        "there": count(reopened, "concern"),
        "number": registered(reopened).number,
    }
    reopened.database.close()
    return found | {"sound": examine(disk / "vault.db", KEY).sound}


if __name__ == "__main__":
    disk = Path(sys.argv[2])
    sys.stdout.write(json.dumps({"full": full, "read_only": read_only}[sys.argv[1]](disk)))
