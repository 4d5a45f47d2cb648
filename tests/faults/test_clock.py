"""A clock that is ten years wrong locks nobody out, purges nothing and bends no order."""

import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from models.usecases.register_concern import Call, RegisterConcern
from storage import session as module
from storage.audit.log import verify_log
from storage.host import Host
from storage.session import Outside, create_session
from storage.system.clocks import SystemClock
from storage.vault.kdf import Calibration, KdfCost, Scale
from storage.verify import verify_vault
from tests.calls import ENOUGH
from tests.faults.fingerprint import tables
from tests.faults.life import LABEL, PAPER, WORDS
from tests.faults.real_vault import real_vault

YEARS = timedelta(days=3652)
LEAST = KdfCost(64 * 1024, 3, 4)


class Shifted(SystemClock):
    """The machine's clock, wrong by ``by``."""

    by = timedelta()

    def now(self) -> datetime:
        return datetime.now(UTC) + self.by


def day(folder: Path) -> tuple[Host, dict[str, int], list[tuple[str, str]]]:
    """Unlock, take a call, lock; return rows by table, and what is due when."""
    host = Host(Outside(scale=Scale(lambda: Calibration(LEAST, 1.0, short_of_memory=False))))
    host.look(str(folder))
    host.unlock(LABEL, WORDS)
    database = host.held.database
    RegisterConcern(host.held.begin)(Call(ENOUGH, host.clock.now()))
    rows = {
        name: database.value(f'SELECT count(*) FROM "{name}"')  # noqa: S608 - from the schema
        for name in tables(database)
        if not name.startswith("search")
    }
    due = database.execute("SELECT received_at, due_at FROM concern ORDER BY rowid").fetchall()
    assert list(verify_log(database.sql)) == []
    behind = host.held.clock_behind
    host.close()
    return host, rows | {"behind": int(behind)}, [(str(a), str(b)) for a, b in due]


def test_ten_years_forward_and_back_lose_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "SystemClock", Shifted)
    folder = tmp_path / "vault"
    create_session(
        real_vault(folder),
        PAPER,
        Outside(scale=Scale(lambda: Calibration(LEAST, 1.0, short_of_memory=False))),
    ).close(locked=True)
    before: dict[str, int] = {}
    told = []
    for by in (timedelta(), YEARS, timedelta(), -YEARS, timedelta()):
        monkeypatch.setattr(Shifted, "by", by)
        _, rows, due = day(folder)
        told.append(rows.pop("behind"))
        fewer = {name for name in before if rows.get(name, 0) < before[name]}
        assert not fewer, f"gone after {by}: {fewer}"
        before = rows
        received, deadline = (datetime.fromisoformat(each) for each in due[-1])
        assert deadline - received == timedelta(hours=24)
        assert abs(received - (datetime.now(UTC) + by)) < timedelta(minutes=2)
    assert told == [0, 0, 1, 1, 1]  # a clock behind the log is told, never refused
    assert list((folder / "backup").iterdir())
    report = verify_vault(folder, LABEL, WORDS)
    assert report.sound, report.as_json()


def test_the_machines_clock_moves_with_the_machine() -> None:
    """The shifted clock stands in for the program's own: it must be what the machine says."""
    code = (
        "from storage.system.clocks import SystemClock; print(SystemClock().now().isoformat())"
    )
    said = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ},
        capture_output=True,
        text=True,
        check=True,
    )
    assert abs(datetime.fromisoformat(said.stdout.strip()) - datetime.now(UTC)) < timedelta(
        minutes=1
    )
