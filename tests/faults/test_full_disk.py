"""A disk that fills up again and again loses nothing, and a reserve keeps the vault readable."""

from pathlib import Path

import pytest

from models.kernel.text import plain
from storage.system import faults
from storage.vault.ballast import RELIEVED
from tests.storage.test_disk import on_small_disk, small_disk

CHILD = "tests/faults/child_on_full_disk.py"


def fill_up(disk: Path, rounds: int) -> None:
    found = on_small_disk(str(rounds), disk, "8m", CHILD)
    assert found["wrong"] == []
    assert found["there"] == found["promised"] > rounds
    assert len(found["told"]) == rounds
    allowed = [plain(each) for each in faults.FULL]
    assert all(said == allowed for said in found["told"])


@small_disk
def test_a_disk_that_fills_up_six_times_loses_nothing(tmp_path: Path) -> None:
    fill_up(tmp_path, 6)


@small_disk
@pytest.mark.long
@pytest.mark.timeout(900)
def test_a_disk_that_fills_up_fifty_times_loses_nothing(tmp_path: Path) -> None:
    fill_up(tmp_path, 50)


@small_disk
def test_on_a_full_disk_the_reserve_is_given_back_and_the_vault_opens(tmp_path: Path) -> None:
    found = on_small_disk("reserve", tmp_path, "96m", CHILD)
    relieved = [plain(each) for each in RELIEVED]
    assert (found["kept"], found["at_unlock"], found["given_back"]) == (True, relieved, True)
    assert found["saved"] == found["there"] > 10
    assert found["at_last"] == [plain(each) for each in faults.FULL]
    assert (found["again"], found["kept_again"], found["sound"]) == (True, True, True)
