"""A full disk and one that can only be read get a sentence, lose nothing, and pass."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2

from models.kernel.errors import EnvironmentFault
from models.kernel.text import plain
from storage.database.faults import database_faults
from storage.system import faults
from tests.calls import everything, registered
from tests.office import open_office

ROOT = Path(__file__).parents[2]


def own_mounts() -> bool:
    """Whether this account may mount a small disk where nobody else sees it."""
    if shutil.which("unshare") is None:
        return False
    tried = ["unshare", "-m", "mount", "-t", "tmpfs", "none", "/mnt"]
    return subprocess.run(tried, capture_output=True, check=False).returncode == 0


small_disk = pytest.mark.skipif(
    sys.platform == "win32" or not own_mounts(), reason="needs a mount name space of its own"
)


def on_small_disk(
    act: str, disk: Path, size: str, script: str = "tests/storage/child_on_small_disk.py"
) -> dict[str, Any]:
    """Run the act on a tmpfs of that size, which goes away with the process."""
    shell = 'mount -t tmpfs -o size="$1" none "$2" && shift && disk="$1" && shift && exec "$@" "$disk"'
    done = subprocess.run(
        [
            "unshare",
            "-m",
            "sh",
            "-c",
            shell,
            "sh",
            size,
            disk,
            sys.executable,
            ROOT / script,
            act,
        ],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()
    found: dict[str, Any] = json.loads(done.stdout)
    return found


@small_disk
def test_on_a_full_disk_nothing_said_is_lost_and_with_room_it_goes_on(tmp_path: Path) -> None:
    found = on_small_disk("full", tmp_path, "2m")
    expected = [plain(each) for each in faults.FULL]
    assert found["rounds"][0]["saved"] > 3
    for each in found["rounds"]:
        assert each["again"] == 0
        assert each["said"] == expected
        assert each["kept"]  # what was refused left nothing behind
    assert found["there"] == found["promised"]
    assert found["number"] == f"H-2026-{found['promised'] + 1:04d}"
    assert found["faults"] == []
    assert found["sound"]


@small_disk
def test_a_disk_that_can_only_be_read_says_so_and_loses_nothing(tmp_path: Path) -> None:
    found = on_small_disk("read_only", tmp_path, "4m")
    assert found["said"] == [plain(each) for each in faults.READONLY]
    assert (found["there"], found["number"], found["sound"]) == (1, "H-2026-0002", True)


@pytest.mark.parametrize(
    ("code", "sentences"),
    [(13, faults.FULL), (8, faults.READONLY), (10, faults.FAILING), (778, faults.FAILING)],
)
def test_what_the_disk_says_at_the_commit_becomes_a_sentence_and_nothing_is_saved(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, sentences: faults.Sentences
) -> None:
    office = open_office(tmp_path)
    before = everything(office)
    execute = type(office.database).execute

    def failing(self: Any, statement: str, *values: Any) -> Any:
        if statement != "COMMIT":
            return execute(self, statement, *values)
        error = dbapi2.OperationalError("said by the disk")
        error.sqlite_errorcode = code

        with database_faults():
            raise error

    with monkeypatch.context() as patch:
        patch.setattr(type(office.database), "execute", failing)
        with pytest.raises(EnvironmentFault) as found:
            registered(office)
    assert (found.value.happened, found.value.safe, found.value.advice) == sentences
    assert everything(office) == before
    assert registered(office).number == "H-2026-0001"
