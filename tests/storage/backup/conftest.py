"""Vaults to back up."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from storage.session import Session
from tests.storage.backup.vaults import Place, write_log


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    made = Place(tmp_path / "vault")
    yield made
    made.close()


@pytest.fixture
def session(place: Place) -> Session:
    made = place.create()
    write_log(made)
    return made
