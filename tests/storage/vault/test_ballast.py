"""The reserve: kept while there is room, given back once, and never in anybody's way."""

import os
import shutil
from pathlib import Path
from typing import Any

import pytest

from models.kernel.errors import EnvironmentFault
from storage.system import faults
from storage.vault import ballast
from storage.vault.ballast import ROOM_LEFT, SIZE, lay, release


@pytest.fixture
def reserve(tmp_path: Path) -> Path:
    return tmp_path / "ballast"


def free(monkeypatch: pytest.MonkeyPatch, size: int) -> None:
    usage = shutil.disk_usage("/")._replace(free=size)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage)


def test_it_takes_its_room_really_and_only_for_its_owner(reserve: Path) -> None:
    assert lay(reserve)
    state = reserve.stat()
    assert state.st_size == SIZE
    assert state.st_blocks * 512 >= SIZE  # no hole
    assert state.st_mode & 0o077 == 0
    assert lay(reserve)
    assert reserve.stat().st_ino == state.st_ino


def test_given_back_it_is_gone_and_the_second_time_there_is_none(reserve: Path) -> None:
    lay(reserve)
    assert release(reserve)
    assert not reserve.exists()
    assert not release(reserve)


def test_where_little_is_free_none_is_kept(
    reserve: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    free(monkeypatch, SIZE + ROOM_LEFT - 1)
    assert not lay(reserve)
    assert not reserve.exists()
    free(monkeypatch, SIZE + ROOM_LEFT)
    assert lay(reserve)


def test_a_piece_of_one_is_made_whole(reserve: Path) -> None:
    reserve.write_bytes(b"x")
    assert lay(reserve)
    assert reserve.stat().st_size == SIZE


def test_a_disk_that_fails_meanwhile_keeps_nobody_from_working(
    reserve: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: Any) -> None:
        raise OSError(28, "full")

    monkeypatch.setattr(os, "posix_fallocate", full)
    assert not lay(reserve)
    assert not reserve.exists()


def test_a_reserve_that_cannot_be_removed_is_a_sentence(
    reserve: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(*_: Any) -> None:
        raise OSError(5, "failing")

    monkeypatch.setattr(Path, "unlink", failing)
    with pytest.raises(EnvironmentFault) as fault:
        release(reserve)
    assert fault.value.happened is faults.DISK_ERROR


def test_the_sentence_says_that_the_disk_is_full_and_to_try_again() -> None:
    assert ballast.RELIEVED[:2] == faults.FULL[:2]
    assert ballast.RELIEVED[2] is not faults.FREE_SPACE
