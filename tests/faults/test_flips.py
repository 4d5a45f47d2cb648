"""One flipped bit anywhere in the database, a key file or a backup is found by ``verify``."""

import random
import shutil
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from models.backups.backup import Why
from models.kernel.errors import EnvironmentFault, Refused
from storage.backup.commands import check_backup
from storage.database.integrity import examine
from storage.vault import vault
from storage.vault.folder import open_folder
from storage.verify import verify_vault
from tests.faults.life import LABEL, STEPS, WORDS, Life, fill_in

Check = Callable[[], bool]


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A filled vault with a backup in it."""
    place = tmp_path_factory.mktemp("flips")
    life = Life(place / "vault", place / "beside")
    for step in STEPS[: STEPS.index(fill_in) + 1]:
        step(life)
    life.session.back_up(Why.DAILY)
    life.session.close()
    return life.folder


def sound(folder: Path, target: Path, key: vault.Unlocked) -> bool:
    """Whether the part of the vault that the file belongs to is found whole."""
    if target.name == "vault.db" and target.parent == folder:
        return examine(target, key.database_key).sound
    try:
        if target.parent == folder:
            return verify_vault(folder, LABEL, WORDS).sound
        return bool(check_backup(target.parent, LABEL, WORDS, paper=False)["ok"])
    except (Refused, EnvironmentFault):
        return False


def flip(original: Path, place: Path, times: int) -> Counter[str]:
    """Flip one bit so often, a file at a time; return by file how many were missed."""
    folder = place / "vault"
    shutil.copytree(original, folder)
    held = open_folder(folder)
    key = vault.unlock(held, LABEL, WORDS)
    held.release()
    backup = next(path for path in (folder / "backup").iterdir() if path.is_dir())
    targets = [
        folder / "vault.db", folder / "keys.json", folder / "keys-2.json",
        backup / "vault.db", backup / "keys.json", backup / "backup.json",
    ]  # fmt: skip
    for target in targets:
        assert sound(folder, target, key), target
    dice, missed = random.Random(5), Counter[str]()  # noqa: S311 - repeatable damage
    for at in range(times):
        target = targets[0] if at % 2 else targets[at // 2 % len(targets)]
        clean = target.read_bytes()
        spoilt = bytearray(clean)
        spoilt[dice.randrange(len(spoilt))] ^= 1 << dice.randrange(8)
        target.write_bytes(spoilt)
        if sound(folder, target, key):
            missed[f"{target.parent.name}/{target.name}"] += 1
        for copy in ("keys.json", "keys-2.json"):  # verify mends a damaged copy, and says so
            shutil.copy(original / copy, folder / copy)
        target.write_bytes(clean)
    return missed


def test_each_of_a_hundred_flipped_bits_is_found(original: Path, tmp_path: Path) -> None:
    assert flip(original, tmp_path, 100) == {}


@pytest.mark.long
@pytest.mark.timeout(1800)
def test_each_of_a_thousand_flipped_bits_is_found(original: Path, tmp_path: Path) -> None:
    assert flip(original, tmp_path, 1_000) == {}
