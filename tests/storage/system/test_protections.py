"""What the protection page says of process, disk and place is what the system says."""

import sys
from pathlib import Path

import pytest

from models.kernel.text import plain
from models.settings.protection import Group, Protection, State
from storage.system import no_network, protections
from storage.system.disk import disk_encrypted
from storage.system.hardening import Hardening
from storage.system.mounts import NOWHERE, linux_mounts, mount_of
from storage.system.no_network import FAMILIES, NetworkStatus
from storage.vault import place

TABLE = r"""22 1 253:1 / / rw,relatime shared:1 - ext4 /dev/mapper/root rw
30 22 0:40 / /btrfs rw - btrfs /dev/vdb rw
31 22 8:1 / /plain rw - ext4 /dev/sda1 rw
32 22 253:9 / /mixed rw - ext4 /dev/mapper/mixed rw
33 22 0:50 / /tmpfs rw - tmpfs tmpfs rw
34 22 0:51 / /bare rw - proc
"""


@pytest.fixture
def devices(tmp_path: Path) -> Path:
    """A /sys with LVM on LUKS, a plain disk, and a volume of both."""
    sys_folder, real = tmp_path / "sys", tmp_path / "sys" / "devices"
    uuids = {"luks": "CRYPT-LUKS2-abc", "root": "LVM-xyz", "mixed": "LVM-uvw"}
    for name in ("luks", "root", "mixed", "sda1", "vdb"):
        (real / name / "slaves").mkdir(parents=True)
        if name in uuids:
            (real / name / "dm").mkdir()
            (real / name / "dm" / "uuid").write_text(uuids[name])
    (real / "root" / "slaves" / "luks").symlink_to(real / "luks")
    (real / "mixed" / "slaves" / "luks").symlink_to(real / "luks")
    (real / "mixed" / "slaves" / "sda1").symlink_to(real / "sda1")
    (real / "vdb" / "slaves").rmdir()
    block, named = sys_folder / "dev" / "block", sys_folder / "class" / "block"
    block.mkdir(parents=True)
    named.mkdir(parents=True)
    (block / "253:1").symlink_to(real / "root")
    (block / "253:9").symlink_to(real / "mixed")
    (block / "8:1").symlink_to(real / "sda1")
    (named / "vdb").symlink_to(real / "vdb")
    return sys_folder


@pytest.mark.parametrize(
    ("path", "encrypted"),
    [("/home", True), ("/plain/x", False), ("/mixed", False), ("/btrfs/x", False),
     ("/tmpfs/x", None), ("/bare", None)],
)  # fmt: skip
def test_a_disk_is_encrypted_when_all_of_it_is(
    devices: Path, path: str, *, encrypted: bool | None
) -> None:
    assert disk_encrypted(Path(path), table=TABLE, sys=devices) is encrypted


def test_without_a_table_nothing_is_known(devices: Path) -> None:
    assert mount_of(Path("/x"), "") == NOWHERE
    assert disk_encrypted(Path("/x"), table="", sys=devices) is None
    assert disk_encrypted(devices) in {True, False, None}
    assert isinstance(linux_mounts(), str)


def by_name(found: tuple[Protection, ...]) -> dict[str, Protection]:
    return {plain(each.name): each for each in found}


def test_every_measure_is_told_with_how_it_was_found(tmp_path: Path) -> None:
    found = protections.protections(tmp_path)
    assert [each.group for each in found] == (
        [Group.NETWORK] * 3 + [Group.MEMORY] * 3 + [Group.DISK] * 2
    )
    assert all(each.detail is not None for each in found)


def test_in_a_process_that_took_no_measure_none_is_called_active(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(no_network, "network_status", lambda: NetworkStatus(False, False, None))
    monkeypatch.setattr(no_network, "hook_refuses", lambda: False)
    monkeypatch.setattr(no_network, "network_parts", lambda: ("libcurl",))
    monkeypatch.setattr(protections, "hardening", lambda: Hardening(False, False, False))
    found = protections.protections(tmp_path)
    assert [each.state for each in found[:6]] == [State.OFF] * 6
    assert "libcurl" in plain(found[2].detail or found[2].name)


@pytest.mark.parametrize("uring", [True, False])
def test_the_network_counts_as_shut_when_every_try_was_refused(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, *, uring: bool
) -> None:
    monkeypatch.setattr(no_network, "network_status", lambda: NetworkStatus(True, True, None))
    monkeypatch.setattr(no_network, "probe", lambda: dict.fromkeys(FAMILIES, True))
    monkeypatch.setattr(no_network, "io_uring_refused", lambda: uring)
    first = protections.protections(tmp_path)[0]
    assert first.active is uring
    assert (str(len(FAMILIES) + 1) in plain(first.detail or first.name)) is uring
    monkeypatch.setattr(no_network, "probe", lambda: {"AF_INET": False})
    assert not protections.protections(tmp_path)[0].active


@pytest.mark.parametrize(
    ("encrypted", "platform", "state", "words"),
    [
        (True, "linux", State.ON, "LUKS"),
        (False, "linux", State.OFF, "encrypt the disk"),
        (None, "linux", State.UNKNOWN, "could not be seen"),
        (None, "win32", State.UNKNOWN, "BitLocker"),
    ],
)
def test_the_disk_is_told_as_it_was_seen(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, encrypted: bool | None,
    platform: str, state: State, words: str,
) -> None:  # fmt: skip
    monkeypatch.setattr(protections, "disk_encrypted", lambda _: encrypted)
    monkeypatch.setattr(sys, "platform", platform)
    told = protections._disk(tmp_path)
    assert told.state is state
    assert words in plain(told.detail or told.name)


def test_a_place_that_will_not_do_is_told_with_its_sentence(tmp_path: Path) -> None:
    (tmp_path / "Dropbox").mkdir()
    told = protections._place(tmp_path / "Dropbox")
    assert (told.state, told.detail) == (State.OFF, place.SYNCED.filled(name="Dropbox"))


def test_the_hook_is_tried_and_parts_are_looked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(event: str, *_: object) -> None:
        raise PermissionError(event)

    assert no_network.hook_refuses() in {True, False}
    monkeypatch.setattr(sys, "audit", refuse)
    assert no_network.hook_refuses()
    monkeypatch.setattr(sys, "audit", lambda *_: None)
    assert not no_network.hook_refuses()
    monkeypatch.setitem(sys.modules, "urllib3", sys)
    assert "urllib3" in no_network.network_parts()
    monkeypatch.setattr(no_network, "_IS_LINUX", False)
    assert "urllib3" in no_network.network_parts()
