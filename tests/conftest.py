"""Fixtures that every suite may use."""

import gc
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


@pytest.fixture(autouse=True)
def collected_between_screens(request: pytest.FixtureRequest) -> None:
    """While screens are up, garbage waits: a worker's collector must not take them apart.

    A screen that was left is garbage in a ring: taken apart while its C++ half still paints,
    or in another thread, it brings the interpreter down.
    """
    if "qapp" in request.fixturenames:
        gc.disable()
    else:
        gc.enable()


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
