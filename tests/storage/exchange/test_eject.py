"""A stick is released with the system's own program, or nothing is offered."""

from pathlib import Path

import pytest

from models.kernel.errors import Refused
from storage.exchange import eject
from storage.exchange.eject import STILL_USED, may_release, release
from tests.storage.exchange.test_stick import TABLE, block


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    made = tmp_path / "stik"
    made.mkdir()
    return made


def program(folder: Path, *, ends: int = 0, waits: float = 0) -> Path:
    """A program in the place of udisksctl, which writes down what it was asked."""
    made = folder / "udisksctl"
    asked = folder / "asked"
    made.write_text(f'#!/bin/sh\necho "$@" > {asked}\nsleep {waits}\nexit {ends}\n', "utf-8")
    made.chmod(0o700)
    return made


def table(stick: Path, source: str = "/dev/sdx1", device: str = "8:1") -> str:
    return TABLE.format(device=device, place=stick, kind="vfat", source=source)


def test_it_is_offered_for_a_stick_where_the_system_has_the_program(
    stick: Path, tmp_path: Path
) -> None:
    sys, udisks = tmp_path / "sys", program(tmp_path)
    block(sys, "8:1", "sdb", removable="1")
    block(sys, "8:17", "sda")

    def may(**given: object) -> bool:
        known = {"udisks": udisks, "table": table(stick), "sys_folder": sys, **given}
        return may_release(str(stick), **known)  # type: ignore[arg-type]

    assert may()
    assert not may(udisks=tmp_path / "nowhere")
    assert not may(table=table(stick, source="tmpfs"))
    assert not may(table=table(stick, device="8:17"))  # a disk that stays in
    assert not may_release(str(stick), udisks=udisks, sys_folder=sys)


def test_the_very_device_is_released(stick: Path, tmp_path: Path) -> None:
    release(str(stick), udisks=program(tmp_path), table=table(stick))
    said = (tmp_path / "asked").read_text("utf-8").split()
    assert said == ["unmount", "--no-user-interaction", "--block-device", "/dev/sdx1"]


def test_what_is_still_used_is_said(
    stick: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(eject, "PATIENCE_S", 0.2)
    for udisks in (
        program(tmp_path, ends=1),
        tmp_path / "nowhere",
    ):
        with pytest.raises(Refused) as refused:
            release(str(stick), udisks=udisks, table=table(stick))
        assert refused.value.why == STILL_USED
    with pytest.raises(Refused):
        release(str(stick), udisks=program(tmp_path, waits=5), table=table(stick))


def test_this_system_is_asked_where_nothing_else_is_said(stick: Path, tmp_path: Path) -> None:
    assert may_release(str(stick), udisks=tmp_path) is False
    with pytest.raises(Refused):
        release(str(stick), udisks=tmp_path / "nowhere")
