"""Killed at any moment of a backup or a restore, nothing that counted is lost."""

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from models.backups.backup import Why
from storage.audit.log import verify_log
from storage.backup import files
from storage.backup.desk import BackupDesk
from storage.backup.restore import BUILDING, READY, finish_swap
from storage.session import Session
from tests.storage.backup.vaults import Place, outside, write_log

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
ROOT = Path(__file__).parents[3]


@dataclass
class Killer:
    """Sets programs to work and puts an end to them."""

    nursery: subprocess.Popen[bytes]

    def kill(self, line: str, later: float) -> str:
        """Let a program do what the line says, kill it after so long; return what it said."""
        assert self.nursery.stdin
        assert self.nursery.stdout
        self.nursery.stdin.write(f"{line}\n".encode())
        self.nursery.stdin.flush()
        worker = int(self.nursery.stdout.readline())
        time.sleep(later)
        said = b""
        try:
            os.kill(worker, signal.SIGKILL)
        except ProcessLookupError:
            said = b""  # it was done already
        while not said.endswith(b"."):
            said += self.nursery.stdout.read(1)
        return said[:-1].decode()


@pytest.fixture
def killer() -> Iterator[Killer]:
    script = ROOT / "tests" / "storage" / "backup" / "child_backing_up.py"
    with subprocess.Popen(
        [sys.executable, str(script)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    ) as nursery:
        yield Killer(nursery)
        nursery.kill()


def sound(session: Session) -> None:
    """Every backup that counts can be restored, and the vault itself is whole."""
    desk = BackupDesk(session)
    standing = desk.standing(session.clock.now())()
    assert standing.broken == ()
    assert list(verify_log(session.database.sql)) == []
    for each in standing.backups[:2]:
        rehearsed = desk.rehearsal(each.name, second=False, at=session.clock.now())()
        assert rehearsed.problem is None
    left = {each.name for each in session.folder.backup.iterdir()}
    assert not any(name.endswith((files.UNFINISHED, files.GOING)) for name in left)


def backups(killer: Killer, place: Place, rounds: int) -> None:
    moment = random.Random(20260115)  # noqa: S311 - moments, not keys
    session = place.create()
    write_log(session, 30)
    session.close()
    counted = 0
    for _ in range(rounds):
        said = killer.kill(f"back_up {place.path}", moment.uniform(0.0, 0.35))
        session = place.unlock()
        found = len([1 for _, each in files.found_in(session.folder.backup) if each])
        assert counted + said.count("d") <= found <= counted + said.count("d") + 1
        sound(session)
        session.close()
        counted = found


def restores(killer: Killer, place: Place, rounds: int) -> None:
    moment = random.Random(20260116)  # noqa: S311 - moments, not keys
    session = place.create()
    write_log(session, 30)
    session.back_up(Why.MANUAL)
    session.close()
    stick = place.path.parent / "stick"
    (backup,) = (path for path, _ in files.found_in(place.path / "backup"))
    shutil.copytree(backup, stick / backup.name)
    for _ in range(rounds):
        said = killer.kill(
            f"restore {place.path} {stick / backup.name}", moment.uniform(0.0, 0.6)
        )
        finish_swap(place.path)
        session = place.unlock()
        assert list(verify_log(session.database.sql)) == []
        assert session.user.label == "AØ"
        session.close()
        aside = list(place.path.parent.glob("vault-lagt-til-side-*"))
        assert len(aside) >= said.count("d")
        for old in aside:
            Place(old, outside("old")).unlock().close()
            shutil.rmtree(old)
        for left in (BUILDING, READY):
            shutil.rmtree(place.path.with_name(place.path.name + left), ignore_errors=True)


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return Place(tmp_path / "vault")


def test_fifteen_kills_in_a_backup_leave_only_backups_that_count(
    killer: Killer, place: Place
) -> None:
    backups(killer, place, 15)


def test_fifteen_kills_in_a_restore_leave_the_old_vault_or_the_new(
    killer: Killer, place: Place
) -> None:
    restores(killer, place, 15)


@pytest.mark.long
@pytest.mark.timeout(1800)
def test_three_hundred_kills(killer: Killer, tmp_path: Path) -> None:
    backups(killer, Place(tmp_path / "a" / "vault"), 150)
    restores(killer, Place(tmp_path / "b" / "vault"), 150)
