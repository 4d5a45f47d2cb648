"""The second place: pulled out, full, read-only, rehearsed from; each has its sentence."""

import errno
import json
import os
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from models.backups.backup import Why
from models.backups.restoring import Order
from models.backups.standing import PLACES
from models.backups.standing import Place as Found
from models.kernel.errors import EnvironmentFault
from models.kernel.text import plain
from models.ports.backups import Made
from models.usecases.keep_backups import BeginRehearsal, RecordBackup, RecordRehearsal
from storage.backup import files, ledger, restore, second
from storage.backup.desk import GONE, BackupDesk
from storage.backup.statement import File
from storage.session import Session
from storage.system import faults
from storage.system.clocks import PracticeClock
from tests.storage.backup.test_restore import forget, register
from tests.storage.backup.vaults import PASSPHRASE, outside
from tests.storage.test_disk import small_disk

ROOT = Path(__file__).parents[3]


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    path = tmp_path / "stick"
    path.mkdir()
    return path


@pytest.fixture
def desk(session: Session, stick: Path) -> BackupDesk:
    return BackupDesk(session, stick, lambda path: frozenset({path.name}))


def make(desk: BackupDesk) -> Made:
    session = desk.session
    made = desk.snapshot(Why.DAILY, session.clock.now(), session.user.id)()
    RecordBackup(session.begin)(made)
    return made


def there(desk: BackupDesk) -> Path:
    assert desk.place is not None
    return second.folder_in(desk.place, desk.session.office.vault_id)


@pytest.mark.parametrize("after", range(5))
def test_a_stick_that_is_pulled_out_in_the_middle_is_told_and_copied_to_later(
    desk: BackupDesk, stick: Path, monkeypatch: pytest.MonkeyPatch, after: int
) -> None:
    copy_file, copied = files.copy_file, list[str]()

    def pulled(source: Path, target: Path) -> File:
        if target.is_relative_to(stick):
            copied.append(source.name)
            if len(copied) > after:
                stick.rename(stick.with_name("pocket"))
                raise OSError(errno.EIO, "Input/output error")
        return copy_file(source, target)

    with monkeypatch.context() as patch:
        patch.setattr(files, "copy_file", pulled)
        made = make(desk)
    assert made.copied is not None
    assert made.copied.trouble is second.STOPPED
    standing = desk.standing(desk.session.clock.now())()
    assert [each.name for each in standing.backups] == [made.backup.name]
    assert standing.second.found is Found.AWAY
    assert make(desk).copied is not None  # the next one says that it is away
    (stick.with_name("pocket")).rename(stick)
    left = {each.name for each in there(desk).iterdir()}
    assert made.backup.name not in left  # half a copy counts as none
    caught_up = desk.catch_up(desk.session.clock.now())()
    assert caught_up is not None
    assert caught_up.trouble is None
    now = {each.name for each in there(desk).iterdir()}
    assert not any(name.endswith(files.UNFINISHED) for name in now)


def test_a_stick_that_goes_while_the_copy_is_read_back_is_told(
    desk: BackupDesk, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(*_: object) -> None:
        stick.rename(stick.with_name("pocket"))
        raise EnvironmentFault(*faults.FAILING)

    monkeypatch.setattr(second, "bring_in", gone)
    copied = make(desk).copied
    assert copied is not None
    assert copied.trouble is second.STOPPED


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (errno.ENOSPC, second.FULL),
        (errno.EDQUOT, second.FULL),
        (errno.EROFS, PLACES[Found.READ_ONLY]),
        (errno.EIO, second.STOPPED),
        (errno.ENODEV, second.STOPPED),
        (errno.EHOSTDOWN, second.STOPPED),
    ],
)
def test_what_fails_in_the_second_place_is_not_said_of_the_vaults_own_disk(
    desk: BackupDesk, monkeypatch: pytest.MonkeyPatch, number: int, said: object
) -> None:
    def fails(self: Path, *_: object, **__: object) -> None:
        raise OSError(number, os.strerror(number), str(self))

    make(desk)
    clock = desk.session.clock
    assert isinstance(clock, PracticeClock)
    clock.advance(timedelta(days=1))
    settle = files.settle

    def only_there(unfinished: Path, final: Path) -> None:
        if unfinished.is_relative_to(there(desk)):
            fails(unfinished)
        settle(unfinished, final)

    monkeypatch.setattr(files, "settle", only_there)
    copied = make(desk).copied
    assert copied is not None
    assert copied.trouble is said
    assert len(list(files.found_in(desk.session.folder.backup))) == 2
    assert len(list(files.found_in(there(desk)))) == 1


def test_a_fault_of_the_own_disk_keeps_its_own_sentence(
    desk: BackupDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise EnvironmentFault(*faults.FULL)

    monkeypatch.setattr(second, "bring_in", full)
    copied = make(desk).copied
    assert copied is not None
    assert copied.trouble is faults.DISK_FULL


def test_a_rehearsal_says_which_place_it_was_read_from(desk: BackupDesk) -> None:
    session, made = desk.session, make(desk)
    rehearse, record = BeginRehearsal(session.begin, desk), RecordRehearsal(session.begin)
    for from_second in (True, False):
        found = rehearse(made.backup.name, second=from_second)()
        assert (found.problem, found.second) == (None, from_second)
        record(found)
        standing = desk.standing(session.clock.now())()
        assert standing.in_short().from_second is from_second
        assert standing.second.rehearsed_at == session.clock.now()
    (there(desk) / made.backup.name / files.DATABASE).write_bytes(b"damaged")
    found = rehearse(made.backup.name, second=True)()
    assert found.problem is not None
    record(found)
    assert desk.standing(session.clock.now())().in_short().rehearsed_at is None
    desk.place = None
    assert not rehearse(made.backup.name, second=True)().second


def test_a_rehearsal_of_what_was_pulled_out_says_so(desk: BackupDesk, stick: Path) -> None:
    made = make(desk)
    stick.rename(stick.with_name("pocket"))
    found = desk.rehearsal(made.backup.name, second=True, at=desk.session.clock.now())()
    assert (found.problem, found.second) == (GONE, True)


def test_the_second_place_hears_of_deletions_between_two_backups(
    desk: BackupDesk, tmp_path: Path
) -> None:
    """If the computer is lost before the next backup, a restore from there deletes again."""
    session = desk.session
    gone = register(session, "Mathias Testesen")
    made = make(desk)
    assert desk.catch_up(session.clock.now())() is None
    unchanged = (there(desk) / ledger.NAME).read_bytes()
    assert desk.catch_up(session.clock.now())() is None
    assert (there(desk) / ledger.NAME).read_bytes() == unchanged
    forget(session, gone)
    assert desk.catch_up(session.clock.now())() is None
    (there(desk) / ledger.NAME).rename(tmp_path / "kept")
    assert desk.catch_up(session.clock.now())() is None  # one that is missing is written anew
    session.close()
    order = Order(str(there(desk) / made.backup.name), str(tmp_path / "new"), "AØ", PASSPHRASE)
    assert restore.restore(order, outside("new")).replayed == 1


SCRIPT = """
import json, shutil, subprocess, sys
from pathlib import Path
from models.backups.backup import Why
from models.kernel.text import plain
from storage.backup import files
from storage.backup.desk import BackupDesk
from tests.storage.backup.vaults import Place, write_log
own, stick = Path(sys.argv[1]), Path(sys.argv[2])
session = Place(own / "vault").create()
write_log(session)
desk = BackupDesk(session, stick)
def make():
    made = desk.snapshot(Why.MANUAL, session.clock.now(), session.user.id)()
    at = desk.standing(session.clock.now())()
    return [plain(made.copied.trouble) if made.copied.trouble else "", len(at.second.backups),
            str(at.second.found), len(at.backups)]
said = [make()]
(stick / "film").write_bytes(b"x" * (shutil.disk_usage(stick).free - 200_000))
said.append(make())
(stick / "film").unlink()
subprocess.run(["mount", "-o", "remount,ro", str(stick)], check=True)
said.append(make())
subprocess.run(["mount", "-o", "remount,rw", str(stick)], check=True)
subprocess.run(["umount", str(stick)], check=True)
said.append(make())
left = [p.name for p in session.folder.backup.iterdir() if p.name.endswith(".unfinished")]
print(json.dumps([said, left]))
"""


@small_disk
def test_a_real_file_system_full_read_only_and_taken_out_gets_a_sentence_each(
    tmp_path: Path, stick: Path
) -> None:
    shell = 'mount -t tmpfs -o size=6m none "$2" && exec "$3" -c "$4" "$1" "$2"'
    done = subprocess.run(
        ["unshare", "-m", "sh", "-c", shell, "sh", tmp_path, stick, sys.executable, SCRIPT],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()
    said, left = json.loads(done.stdout)
    assert said == [  # of several a day, the newest is kept: one in our own place
        ["", 1, "ready", 1],
        [plain(second.FULL), 1, "ready", 1],
        [plain(PLACES[Found.READ_ONLY]), 1, "read_only", 1],
        [plain(PLACES[Found.SAME_DISK]), 0, "same_disk", 1],
    ]
    assert left == []
