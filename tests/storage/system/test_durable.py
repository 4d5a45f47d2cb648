"""A replaced file is the old one or the new one, whatever happens in between."""

import errno
import os
import random
import signal
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest

from models.kernel.errors import EnvironmentFault
from storage.system import durable
from storage.system.durable import replace_file
from storage.system.faults import DISK_FULL

OLD, NEW = b"old" * 1000, b"new" * 2000


class KilledError(BaseException):
    """Stands for the process ending here."""


def test_the_new_content_is_whole_private_and_leaves_nothing_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "keys.json"
    replace_file(path, OLD)
    replace_file(path, NEW)
    assert path.read_bytes() == NEW
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [entry.name for entry in tmp_path.iterdir()] == ["keys.json"]


@pytest.mark.parametrize("moment", ["os.fsync", "pathlib.Path.replace"])
def test_killed_before_the_rename_the_old_file_stands(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, moment: str
) -> None:
    path = tmp_path / "keys.json"
    replace_file(path, OLD)

    def die(*_: object) -> None:
        raise KilledError

    with monkeypatch.context() as patch:
        patch.setattr(moment, die)
        with pytest.raises(KilledError):
            replace_file(path, NEW)
    assert path.read_bytes() == OLD
    replace_file(path, NEW)  # what the killed one left behind is no obstacle
    assert path.read_bytes() == NEW


def test_a_full_disk_keeps_the_old_file_and_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "keys.json"
    replace_file(path, OLD)

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(EnvironmentFault) as fault:
        replace_file(path, NEW)
    assert fault.value.happened is DISK_FULL
    assert path.read_bytes() == OLD
    assert [entry.name for entry in tmp_path.iterdir()] == ["keys.json"]


def test_the_content_and_then_the_folder_are_synced_around_the_rename(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps: list[str] = []
    real_sync, real_rename = os.fsync, Path.replace

    def sync(handle: int) -> None:
        steps.append("folder" if stat.S_ISDIR(os.fstat(handle).st_mode) else "file")
        real_sync(handle)

    def rename(self: Path, target: Path) -> Path:
        steps.append("rename")
        return real_rename(self, target)

    monkeypatch.setattr(os, "fsync", sync)
    monkeypatch.setattr(Path, "replace", rename)
    replace_file(tmp_path / "x", NEW)
    assert steps == ["file", "rename", "folder"]


def test_a_link_in_the_way_is_not_followed(tmp_path: Path) -> None:
    victim = tmp_path / "victim"
    victim.write_bytes(b"mine")
    path = tmp_path / "keys.json"
    path.with_name(path.name + durable.UNFINISHED).symlink_to(victim)
    replace_file(path, NEW)
    assert victim.read_bytes() == b"mine"
    assert path.read_bytes() == NEW


def test_kill_9_at_any_moment_leaves_one_of_both(tmp_path: Path) -> None:
    path = tmp_path / "keys.json"
    replace_file(path, OLD)
    child = (
        "import sys; from pathlib import Path; from storage.system.durable import replace_file\n"
        "print('go', flush=True)\n"
        f"while True: [replace_file(Path(sys.argv[1]), data) for data in ({OLD!r}, {NEW!r})]"
    )
    chance = random.Random(7)  # noqa: S311 - repeatable moments
    for _ in range(8):
        with subprocess.Popen(
            [sys.executable, "-c", child, str(path)], stdout=subprocess.PIPE
        ) as process:
            assert process.stdout is not None
            process.stdout.readline()
            time.sleep(chance.random() * 0.03)
            process.send_signal(signal.SIGKILL)
        assert path.read_bytes() in {OLD, NEW}
