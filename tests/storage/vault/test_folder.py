"""The folder is private, whole, and open in one place at a time."""

import errno
import os
import signal
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from models.kernel.errors import EnvironmentFault, Refused
from models.office.vaults import WHOLE_PATH
from storage.system import faults
from storage.vault import folder as folder_module
from storage.vault.folder import create_folder, open_folder
from storage.vault.lock import IN_USE, FolderLock, InUse

ROOT = Path(__file__).parents[3]

HOLD = """
import sys
from pathlib import Path
from storage.vault.lock import FolderLock
FolderLock(Path(sys.argv[1])).acquire()
print("held", flush=True)
sys.stdin.read()
"""


def filled(path: Path) -> Path:
    """Make a folder with files where a vault's are."""
    made = create_folder(path)
    for file in (*made.keys, made.database):
        file.write_bytes(b"x")
    made.release()
    return path


def test_a_new_folder_is_the_owners_alone_and_locked(tmp_path: Path) -> None:
    made = create_folder(tmp_path / "deep" / "vault")
    assert stat.S_IMODE(made.path.stat().st_mode) == 0o700
    assert stat.S_IMODE(made.lock._path.stat().st_mode) == 0o600
    assert sorted(entry.name for entry in made.path.iterdir()) == ["backup", "vault.lock"]
    assert made.lock.held
    assert made.private()
    made.release()
    assert not made.lock.held


def test_an_empty_folder_with_open_rights_is_closed(tmp_path: Path) -> None:
    path = tmp_path / "vault"
    path.mkdir()
    path.chmod(0o755)
    create_folder(path).release()
    assert stat.S_IMODE(path.stat().st_mode) == 0o700


def test_a_folder_with_files_is_not_taken(tmp_path: Path) -> None:
    (tmp_path / "photo.jpg").write_bytes(b"x")
    with pytest.raises(Refused) as refusal:
        create_folder(tmp_path)
    assert refusal.value.why is folder_module.NOT_EMPTY
    assert [entry.name for entry in tmp_path.iterdir()] == ["photo.jpg"]


@pytest.mark.parametrize("path", ["", ".", "vault", "../vault", "~/vault", "/tmp/a\0b"])
def test_a_new_vault_wants_a_whole_path(path: str) -> None:
    with pytest.raises(Refused) as refusal:
        create_folder(Path(path))
    assert (refusal.value.why, refusal.value.field) == (WHOLE_PATH, "folder")


@pytest.mark.parametrize("inside", ["file", "file/deep", "x" * 300])
def test_a_folder_that_cannot_be_made_is_said_so_without_a_backup(
    tmp_path: Path, inside: str
) -> None:
    (tmp_path / "file").write_bytes(b"x")
    with pytest.raises(Refused) as refusal:
        create_folder(tmp_path / inside)
    assert (refusal.value.why, refusal.value.field) == (folder_module.CANNOT_MAKE, "folder")


def test_a_full_disk_is_said_so_while_the_folder_is_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "mkdir", _raiser(errno.ENOSPC))
    with pytest.raises(EnvironmentFault) as fault:
        create_folder(tmp_path / "vault")
    assert fault.value.happened is faults.DISK_FULL


def test_a_failure_while_making_gives_the_lock_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", _raiser(errno.EIO))
        with pytest.raises(EnvironmentFault) as fault:
            create_folder(tmp_path / "vault")
    assert fault.value.happened is faults.DISK_ERROR
    lock = FolderLock(tmp_path / "vault" / "vault.lock")
    lock.acquire()
    lock.release()


def _raiser(number: int) -> Callable[..., Any]:
    def fail(*_: object, **__: object) -> None:
        raise OSError(number, "x")

    return fail


def test_an_existing_vault_opens_once_and_again_after_release(tmp_path: Path) -> None:
    path = filled(tmp_path / "vault")
    first = open_folder(path)
    with pytest.raises(InUse) as refusal:
        open_folder(path)
    assert refusal.value.why is IN_USE
    first.release()
    first.release()
    open_folder(path).release()


def test_a_second_process_is_told_until_the_first_one_dies(tmp_path: Path) -> None:
    path = filled(tmp_path / "vault")
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path / "vault.lock")],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"held\n"
        with pytest.raises(InUse):
            open_folder(path)
        holder.send_signal(signal.SIGKILL)
    open_folder(path).release()


def test_taking_the_lock_twice_is_taking_it_once(tmp_path: Path) -> None:
    lock = FolderLock(tmp_path / "lock")
    lock.acquire()
    lock.acquire()
    lock.release()
    assert not lock.held


def test_a_lock_that_the_system_cannot_give_leaks_no_handle(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = len(list(Path("/proc/self/fd").iterdir())) if sys.platform == "linux" else 0
    monkeypatch.setattr("fcntl.flock", _raiser(errno.ENOLCK))
    with pytest.raises(EnvironmentFault):
        FolderLock(tmp_path / "lock").acquire()
    if sys.platform == "linux":
        assert len(list(Path("/proc/self/fd").iterdir())) == before


def test_a_folder_without_keys_is_no_vault(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "nowhere"):
        with pytest.raises(Refused) as refusal:
            open_folder(path)
        assert refusal.value.why is folder_module.NO_VAULT


def test_either_key_file_makes_it_a_vault(tmp_path: Path) -> None:
    path = filled(tmp_path / "vault")
    (path / "keys.json").unlink()
    open_folder(path).release()


def test_keys_without_their_database_are_a_sentence(tmp_path: Path) -> None:
    path = filled(tmp_path / "vault")
    (path / "vault.db").unlink()
    with pytest.raises(EnvironmentFault) as fault:
        open_folder(path)
    assert fault.value.happened is folder_module.DATABASE_GONE


def test_a_synchronised_folder_is_refused_for_new_and_old(tmp_path: Path) -> None:
    with pytest.raises(Refused):
        create_folder(tmp_path / "Dropbox" / "vault")
    assert not (tmp_path / "Dropbox").exists()
    filled(tmp_path / "vault")
    (tmp_path / "vault").rename(tmp_path / "OneDrive")
    with pytest.raises(Refused):
        open_folder(tmp_path / "OneDrive")


def test_another_accounts_folder_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = filled(tmp_path / "vault")
    monkeypatch.setattr(os, "geteuid", lambda: 12345)
    with pytest.raises(Refused) as refusal:
        open_folder(path)
    assert refusal.value.why is folder_module.NOT_YOURS


def test_rights_given_meanwhile_are_taken_away_again(tmp_path: Path) -> None:
    path = filled(tmp_path / "vault")
    path.chmod(0o755)
    vault = open_folder(path)
    assert vault.private()
    vault.release()


def test_a_stick_without_rights_is_opened_and_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = filled(tmp_path / "vault")
    path.chmod(0o755)
    monkeypatch.setattr(Path, "chmod", _raiser(errno.EPERM))
    vault = open_folder(path)
    assert not vault.private()
    vault.release()


def test_a_read_only_medium_is_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = filled(tmp_path / "vault")
    real = os.statvfs(path)

    class ReadOnly:
        f_flag = real.f_flag | os.ST_RDONLY

    monkeypatch.setattr(os, "statvfs", lambda _: ReadOnly())
    with pytest.raises(EnvironmentFault) as fault:
        open_folder(path)
    assert fault.value.happened is faults.READ_ONLY


def test_only_posix_has_a_read_only_flag(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(os, "statvfs", _raiser(errno.EIO))
    folder_module._require_writable(tmp_path)
