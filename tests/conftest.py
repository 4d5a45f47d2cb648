"""Fixtures that every suite may use."""

import os
from collections.abc import Iterator

import pytest

from tests.support import AtOnce, FrozenClock

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture
def clock() -> FrozenClock:
    return FrozenClock()


@pytest.fixture
def at_once() -> Iterator[AtOnce]:
    with AtOnce() as executor:
        yield executor
