"""Killed while somebody's access is being closed: all old or all new, nobody locked out."""

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import pytest

from models.kernel.errors import EnvironmentFault, Refused
from storage.audit.log import verify_log
from storage.database.integrity import examine
from tests.storage.key_office import BO, CIA_FIRST, KeyOffice, people

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
ROOT = Path(__file__).parents[2]


@dataclass
class Killer:
    """Sets programs to close somebody's access on a copy, and puts an end to them."""

    nursery: subprocess.Popen[bytes]
    whole: Path
    chance: random.Random
    takes: float = 0.0
    ended_old: int = 0
    ended_new: int = 0

    def round(self) -> None:
        """Kill within a tenth more than it takes on this machine now, and look."""
        if not self.takes:
            self._killed(self._copy(), None)
        path = self._copy()
        said = self._killed(path, self.chance.uniform(0, self.takes * 1.1))
        office = KeyOffice(path)
        ways = [office.unlock, lambda: office.unlock("BD", BO), office.unlock_with_paper]
        self.chance.shuffle(ways)
        for way in ways:  # whoever comes first finishes or drops what was begun
            way()
        gone = not self._opens(office, "CE", CIA_FIRST)
        assert gone or "d" not in said
        self.ended_new += gone
        self.ended_old += not gone
        session = office.unlock()
        assert session.unlocked.file.pending is None
        assert (office.users()["CE"].left_at is not None) is gone
        assert not list(verify_log(session.database.sql))
        key = session.unlocked.database_key
        office.stop()
        assert examine(path / "vault.db", key).sound
        if gone:
            self._old_keys_open_nothing(path)

    def _old_keys_open_nothing(self, path: Path) -> None:
        for name in ("keys.json", "keys-2.json"):
            shutil.copy(self.whole / name, path / name)
        with pytest.raises(EnvironmentFault):
            KeyOffice(path).unlock("CE", CIA_FIRST)

    @staticmethod
    def _opens(office: KeyOffice, label: str, words: str) -> bool:
        try:
            office.unlock(label, words)
        except Refused:
            return False
        return True

    def _copy(self) -> Path:
        path = self.whole.with_name("copy")
        shutil.rmtree(path, ignore_errors=True)
        shutil.copytree(self.whole, path)
        return path

    def _killed(self, path: Path, later: float | None) -> str:
        """Return what it said before it was killed; with None it is let go on, and timed."""
        assert self.nursery.stdin
        assert self.nursery.stdout
        self.nursery.stdin.write(f"{path}\n".encode())
        self.nursery.stdin.flush()
        worker = int(self.nursery.stdout.readline())
        assert self.nursery.stdout.readline() == b"r\n"
        began = time.monotonic()
        if later is not None:
            time.sleep(later)
            with suppress(ProcessLookupError):
                os.kill(worker, signal.SIGKILL)
        said = ""
        while (line := self.nursery.stdout.readline()) != b"x\n":
            said += line.decode().strip()
            self.takes = self.takes or time.monotonic() - began
        return said


@pytest.fixture
def killer(tmp_path: Path) -> Iterator[Killer]:
    office = people(tmp_path / "whole")
    office.stop()
    words = [sys.executable, "-m", "tests.storage.child_at_rekey"]
    with subprocess.Popen(
        words, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as nursery:
        yield Killer(nursery, tmp_path / "whole", random.Random(5))  # noqa: S311 - repeatable
        assert nursery.stdin
        nursery.stdin.close()


def test_killed_at_random_moments(killer: Killer) -> None:
    for _ in range(15):
        killer.round()
    assert killer.ended_old
    assert killer.ended_new


@pytest.mark.long
@pytest.mark.timeout(1800)
def test_killed_at_three_hundred_moments(killer: Killer) -> None:
    for _ in range(300):
        killer.round()
    assert min(killer.ended_old, killer.ended_new) > 10
