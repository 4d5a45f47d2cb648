"""Every changed bit of a backup is found, whichever file it is in; a full disk loses nothing."""

import os
import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from models.backups.backup import Why
from models.kernel.errors import EnvironmentFault, Refused
from storage.backup import files, opening
from storage.backup.check import bring_in
from tests.storage.backup.vaults import PASSPHRASE, Place, write_log
from tests.storage.test_disk import small_disk

ROOT = Path(__file__).parents[3]


@pytest.fixture(scope="module")
def backup(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = Place(tmp_path_factory.mktemp("flips") / "vault")
    session = place.create()
    write_log(session, 20)
    session.back_up(Why.MANUAL)
    session.close()
    ((path, _),) = files.found_in(place.path / "backup")
    return path


def whole(backup: Path, scratch: Path) -> bool:
    """Whether a restore would take this backup, by a passphrase."""
    shutil.rmtree(scratch, ignore_errors=True)
    scratch.mkdir()
    try:
        opened = opening.unlock(backup, "AØ", PASSPHRASE, "")
        bring_in(opened.path, opened.statement, opened.fresh, scratch)
    except (Refused, EnvironmentFault):
        return False
    return True


def flip(backup: Path, scratch: Path, count: int, seed: int) -> list[tuple[str, int, int]]:
    """Flip so many single bits over all files, one at a time; return those not found."""
    chance = random.Random(seed)  # noqa: S311 - places, not keys
    missed = []
    for at in range(count):
        path = backup / files.PARTS[at % len(files.PARTS)]
        data = path.read_bytes()
        place, bit = chance.randrange(len(data)), chance.randrange(8)
        changed = bytearray(data)
        changed[place] ^= 1 << bit
        path.write_bytes(changed)
        if whole(backup, scratch):
            missed.append((path.name, place, bit))
        path.write_bytes(data)
    assert whole(backup, scratch)
    return missed


def test_sixty_flipped_bits_are_all_found(backup: Path, tmp_path: Path) -> None:
    assert flip(backup, tmp_path / "scratch", 60, 1) == []


@pytest.mark.long
@pytest.mark.timeout(1800)
def test_a_thousand_flipped_bits_are_all_found(backup: Path, tmp_path: Path) -> None:
    assert flip(backup, tmp_path / "scratch", 1000, 2) == []


@pytest.mark.parametrize("name", files.PARTS)
def test_a_file_cut_short_or_gone_on_is_found(backup: Path, tmp_path: Path, name: str) -> None:
    path = backup / name
    data = path.read_bytes()
    for changed in (data[:-1], data + b" ", b""):
        path.write_bytes(changed)
        assert not whole(backup, tmp_path / "scratch")
    path.write_bytes(data)


SCRIPT = """
import json, sys
from pathlib import Path
from models.backups.backup import Why
from models.kernel.errors import EnvironmentFault
from models.kernel.text import plain
from storage.audit.log import verify_log
from storage.backup import files
from tests.storage.backup.vaults import Place, write_log
disk = Path(sys.argv[1])
place = Place(disk / "vault")
files.SPARE = 0
session = place.create()
write_log(session, 20)
good = session.back_up(Why.MANUAL).name
said, left = [], []
for room in range(0, 12):
    ballast = disk / "ballast"
    import shutil
    free = shutil.disk_usage(disk).free
    ballast.write_bytes(b"x" * max(0, free - room * 150_000))
    try:
        files.require_room = lambda *_: None
        session.back_up(Why.DAILY)
        said.append("done")
    except EnvironmentFault as fault:
        said.append(plain(fault.happened))
    ballast.unlink()
    left.append(sorted(p.name for p in session.folder.backup.iterdir() if p.name != "deletions.json"))
print(json.dumps({"good": good, "said": said, "left": left, "faults": len(list(verify_log(session.database.sql)))}))
"""


@small_disk
def test_a_disk_that_fills_up_in_the_middle_leaves_the_good_backup_and_the_vault(
    tmp_path: Path,
) -> None:
    import json  # noqa: PLC0415

    shell = 'mount -t tmpfs -o size=6m none "$1" && exec "$2" -c "$3" "$1"'
    done = subprocess.run(
        ["unshare", "-m", "sh", "-c", shell, "sh", tmp_path, sys.executable, SCRIPT],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()
    found = json.loads(done.stdout)
    assert "The disk is full." in found["said"]
    assert found["faults"] == 0
    for names, said in zip(found["left"], found["said"], strict=True):
        assert found["good"] in names
        assert not any(name.endswith((".unfinished", ".going")) for name in names), said
