"""Fixtures that every suite may use."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from tests.office import TestOffice, open_office
from tests.support import AtOnce, FrozenClock

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
settings.register_profile("shared", deadline=None)  # a busy machine is no fault of the code
settings.load_profile("shared")


@pytest.fixture
def clock() -> FrozenClock:
    return FrozenClock()


@pytest.fixture
def at_once() -> Iterator[AtOnce]:
    with AtOnce() as executor:
        yield executor


@pytest.fixture
def office(tmp_path: Path) -> Iterator[TestOffice]:
    """A real encrypted office in the test's own folder, closed behind it."""
    made = open_office(tmp_path)
    yield made
    made.database.close()
