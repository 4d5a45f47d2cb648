"""Killed at any moment, the program loses nothing that it said was saved."""

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from storage.audit.log import verify_log
from storage.database.integrity import examine
from storage.system.randomness import SeededRandom
from tests.calls import count
from tests.office import KEY, TestOffice, open_office, reopen_office

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
ROOT = Path(__file__).parents[2]
STEPS = "deh"


@dataclass
class Killer:
    """Sets programs to work on one database and puts an end to them."""

    nursery: subprocess.Popen[bytes]
    path: Path
    concerns: int = 0
    drafts: int = 0

    def round(self, *, saves: int, later: float) -> None:
        """Let a program save so often, wait ``later`` seconds, kill it, look what is there."""
        said = self._killed(saves, later)
        assert said == (STEPS * (len(said) // 3 + 1))[: len(said)]
        office = reopen_office(self.path, SeededRandom("look"))
        try:
            self._look(office, len(said))
        finally:
            office.database.close()
        assert examine(self.path, KEY).sound

    def _killed(self, saves: int, later: float) -> str:
        assert self.nursery.stdin
        assert self.nursery.stdout
        self.nursery.stdin.write(f"{self.path}\n".encode())
        self.nursery.stdin.flush()
        worker = int(self.nursery.stdout.readline())
        said = b"".join(self.nursery.stdout.read(1) for _ in range(saves))
        time.sleep(later)
        os.kill(worker, signal.SIGKILL)
        while not said.endswith(b"."):
            said += self.nursery.stdout.read(1)
        return said[:-1].decode()

    def _look(self, office: TestOffice, said: int) -> None:
        """What is there is what was said, or one save more that had no time to be said."""
        concerns = count(office, "concern") - self.concerns
        with office.begin() as work:
            drafts = [draft.answers["words"] for draft in work.drafts.mine()]
        new = drafts[: len(drafts) - self.drafts]
        found = (concerns, new)
        assert found in [state(said), state(said + 1)]
        assert count(office, "answer") == count(office, "person") == count(office, "concern")
        assert count(office, "entry") == 2 * count(office, "concern")
        assert count(office, "log_leaf") == 2 * count(office, "concern") + len(drafts)
        numbers = office.database.execute(
            "SELECT number FROM concern ORDER BY rowid"
        ).fetchall()
        assert [number for (number,) in numbers] == [
            f"H-2026-{at + 1:04d}" for at in range(len(numbers))
        ]
        assert list(verify_log(office.database.sql)) == []
        self.concerns, self.drafts = count(office, "concern"), len(drafts)


def state(saves: int) -> tuple[int, list[str]]:
    """Return the concerns and the drafts after so many saves."""
    return saves // 3, [[], ["halvt"], ["mere"]][saves % 3]


@pytest.fixture
def killer(tmp_path: Path) -> Iterator[Killer]:
    open_office(tmp_path).database.close()
    script = ROOT / "tests" / "storage" / "child_at_work.py"
    with subprocess.Popen(
        [sys.executable, str(script)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    ) as nursery:
        yield Killer(nursery, tmp_path / "vault.db")
        nursery.kill()


def run(killer: Killer, rounds: int) -> None:
    moment = random.Random(20260114)  # noqa: S311 - moments, not keys
    for at in range(rounds):
        killer.round(saves=at % 7 + 1, later=0)
        killer.round(saves=moment.randrange(4), later=moment.uniform(0, 0.03))


def test_sixty_kills_lose_nothing(killer: Killer) -> None:
    run(killer, 30)


@pytest.mark.long
@pytest.mark.timeout(1800)
def test_a_thousand_kills_lose_nothing(killer: Killer) -> None:
    run(killer, 500)
