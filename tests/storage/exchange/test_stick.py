"""What is said of the place that a bundle is sealed to, on made-up disks."""

from pathlib import Path

import pytest

from storage.exchange.stick import NOT_ENCRYPTED, NOT_KNOWN, ON_A_SHARE, SYNCED, mind

TABLE = "30 1 {device} / {place} rw - {kind} {source} rw\n"


def block(
    sys: Path, device: str, name: str, *, removable: str = "0", usb: bool = False
) -> Path:
    """A disk with one partition, as the kernel shows it."""
    disk = sys / "devices" / ("usb1" if usb else "pci0") / name
    part = disk / f"{name}1"
    part.mkdir(parents=True)
    (disk / "removable").write_text(f"{removable}\n", "ascii")
    place = sys / "dev/block"
    place.mkdir(parents=True, exist_ok=True)
    (place / device).symlink_to(part)
    return part


def said(folder: Path, sys: Path, *, device: str = "8:1", kind: str = "vfat") -> object:
    table = TABLE.format(device=device, place=folder, kind=kind, source="/dev/sdx1")
    return mind(str(folder), table=table, sys_folder=sys)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    made = tmp_path / "stik"
    made.mkdir()
    return made


def test_nothing_is_said_of_a_fixed_disk(stick: Path, tmp_path: Path) -> None:
    block(tmp_path / "sys", "8:1", "sda")
    assert said(stick, tmp_path / "sys") is None


@pytest.mark.parametrize(("removable", "usb"), [("1", False), ("0", True)])
def test_a_stick_in_the_open_is_named(
    stick: Path, tmp_path: Path, removable: str, usb: bool
) -> None:
    block(tmp_path / "sys", "8:1", "sdb", removable=removable, usb=usb)
    assert said(stick, tmp_path / "sys") == NOT_ENCRYPTED


def test_nothing_is_said_of_an_encrypted_stick(stick: Path, tmp_path: Path) -> None:
    sys = tmp_path / "sys"
    part = block(sys, "8:1", "sdb", removable="1")
    mapped = sys / "devices/virtual/dm-0"
    (mapped / "dm").mkdir(parents=True)
    (mapped / "dm/uuid").write_text("CRYPT-LUKS2-1234-stik\n", "ascii")
    (mapped / "slaves").mkdir()
    (mapped / "slaves/sdb1").symlink_to(part)
    (sys / "dev/block/253:0").symlink_to(mapped)
    assert said(stick, sys, device="253:0") is None


def test_what_cannot_be_seen_is_not_claimed(
    stick: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    block(tmp_path / "sys", "8:1", "sdb", removable="1")
    monkeypatch.setattr("storage.exchange.stick.disk_encrypted", lambda *_, **__: None)
    assert said(stick, tmp_path / "sys") == NOT_KNOWN


def test_nothing_is_said_where_the_system_lists_nothing(stick: Path, tmp_path: Path) -> None:
    assert said(stick, tmp_path / "sys") is None
    assert mind(str(stick), table="", sys_folder=tmp_path) is None
    assert mind(str(tmp_path)) in (None, NOT_ENCRYPTED, NOT_KNOWN)


def test_a_network_drive_and_a_synced_folder_are_named(stick: Path, tmp_path: Path) -> None:
    assert said(stick, tmp_path / "sys", kind="cifs") == ON_A_SHARE
    cloud = stick / "OneDrive - Kommune"
    cloud.mkdir()
    assert said(cloud, tmp_path / "sys") == SYNCED
