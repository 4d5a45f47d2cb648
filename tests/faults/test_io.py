"""Whatever the disk refuses, a sentence says so, nothing acknowledged is lost, and work goes on.

A short day (unlock, register, note, lock) on a disk of which one call fails, or every call
from that one on: reading, writing, syncing, opening, making, deleting. SQLite is tested so.
"""

import errno
import json
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.faults.life import Life, found
from tests.faults.shim import ROOT, environment, needs_shim

pytestmark = needs_shim
HOW = [
    (errno.EIO, False), (errno.EIO, True), (errno.ENOSPC, False), (errno.ENOSPC, True),
]  # fmt: skip


@dataclass
class Spoiler:
    """Sets a program to work on a vault of its own, on a disk that fails."""

    nursery: subprocess.Popen[str]
    vault: Path
    disk: Path

    def day(self, at: int = -1, error: int = 0, *, ever: bool = False) -> dict[str, Any]:
        """Live the day with the ``at``-th call failing; -1: none."""
        folder = self.disk / "vault"
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(self.vault, folder)
        asked = {"folder": str(folder), "at": at, "error": error, "ever": int(ever)}
        assert self.nursery.stdin
        assert self.nursery.stdout
        self.nursery.stdin.write(json.dumps(asked) + "\n")
        self.nursery.stdin.flush()
        answer: dict[str, Any] = json.loads(self.nursery.stdout.readline())
        assert "crash" not in answer, answer["crash"]
        return answer


@pytest.fixture
def spoiler(tmp_path: Path) -> Iterator[Spoiler]:
    life = Life(tmp_path / "vault", tmp_path / "beside")
    found(life)
    life.session.close()
    disk = tmp_path / "disk"
    disk.mkdir()
    with subprocess.Popen(
        [sys.executable, "-m", "tests.faults.child_failing"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env=environment(disk),
    ) as nursery:
        yield Spoiler(nursery, life.folder, disk)
        nursery.kill()


def loop(spoiler: Spoiler, every: int) -> Counter[str]:
    """Fail every so manieth call in each way; return how often each sentence was said.

    "" stands for a disk error that nobody noticed; a full disk refuses only what needs room.
    """
    clean = spoiler.day()
    assert (clean["said"], clean["bugs"], clean["onward"], clean["sound"]) == (
        [],
        [],
        True,
        True,
    )
    heard: Counter[str] = Counter()
    for error, ever in HOW:
        for at in range(1, clean["calls"] + 1, every):
            day = spoiler.day(at, error, ever=ever)
            where = f"call {at}, error {error}, ever {ever}: {day}"
            assert day["bugs"] == [], where
            saved = len(day["prints"])
            assert day["prints"] == clean["prints"][:saved], where
            assert day["left"] in clean["prints"][saved - 1 : saved + 1], where
            assert day["found"] == day["last"][0], where  # after the disk was well again
            assert day["sound"], where
            assert day["onward"], where
            assert day["after"] == [], where
            assert all(all(each) for each in day["said"]), where
            silent = [""] if error == errno.EIO else []
            heard.update([each[0] for each in day["said"]] or silent)
    return heard


def test_whichever_of_some_calls_fails_nothing_is_lost(spoiler: Spoiler) -> None:
    heard = loop(spoiler, 37)
    assert heard["The disk is full."] > 3
    assert heard["The disk reports an error."] > 3


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_whichever_call_fails_nothing_is_lost(spoiler: Spoiler) -> None:
    heard = loop(spoiler, 1)
    assert heard.total() > 1_000
    assert heard[""] < heard.total() / 20  # a lock file that stays, a folder's date
