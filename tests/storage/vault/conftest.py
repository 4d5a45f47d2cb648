"""A real vault at the lowest cost of Argon2id."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from storage.system.randomness import SeededRandom
from storage.vault.folder import VaultFolder, create_folder
from storage.vault.kdf import CEILING, TEST_COST, Limits
from storage.vault.paper_key import PaperKey
from storage.vault.vault import NewUser, Unlocked, create

VAULT_ID = "7d0c6a4e-52ad-4c31-9df2-0a1c53c6f001"
USER_ID = "0b8f7a10-7a34-4a0e-8b8e-aa54c2d5e001"
PAPER_ID = "0b8f7a10-7a34-4a0e-8b8e-aa54c2d5e002"
PASSPHRASE = "havn kirke lampe sten regn vindue"


@dataclass
class Made:
    """A vault just made, its folder locked by this process."""

    folder: VaultFolder
    unlocked: Unlocked
    paper: PaperKey
    limits: Limits
    random: SeededRandom


@pytest.fixture
def cheap() -> Limits:
    """Limits that allow the test cost, passed explicitly wherever it is used."""
    return Limits(TEST_COST, CEILING)


@pytest.fixture
def make(tmp_path: Path, cheap: Limits) -> Iterator[Callable[..., Made]]:
    """Makes vaults in folders of their own; gives their locks back at the end."""
    made: list[Made] = []

    def make_one(*, user: NewUser | None = None) -> Made:
        random = SeededRandom(f"vault {len(made)}")
        folder = create_folder(tmp_path / f"vault-{len(made)}")
        paper = PaperKey.generate(random)
        unlocked = create(
            folder,
            vault_id=VAULT_ID,
            practice=True,
            user=user or NewUser(USER_ID, "KH", PASSPHRASE),
            paper=(PAPER_ID, paper),
            cost=TEST_COST,
            random=random,
            limits=cheap,
        )
        made.append(Made(folder, unlocked, paper, cheap, random))
        return made[-1]

    yield make_one
    for one in made:
        one.folder.release()


@pytest.fixture
def made(make: Callable[..., Made]) -> Made:
    """One vault of one user."""
    return make()
