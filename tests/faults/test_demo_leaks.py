"""The practice vault, every case, every way out: nothing that must stay is in what leaves."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults.demo import DEMO, Demo, make_demo, opened
from tests.faults.demo_outputs import FAMILIES
from tests.faults.demo_rare import RARE, inside_exit, made_exit
from tests.faults.seeded import Caught

EVERY = {**FAMILIES, **RARE}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("demo")
    with pytest.MonkeyPatch.context() as patch:
        make_demo(folder, patch)
    return folder


@pytest.fixture
def demo(made: Path, tmp_path: Path) -> Iterator[Demo]:
    with opened(made, tmp_path) as found:
        yield found


@pytest.mark.parametrize("family", sorted(EVERY))
def test_nothing_that_must_stay_leaves(demo: Demo, family: str) -> None:
    caught = Caught()
    EVERY[family](demo, caught)
    assert caught.files, "nothing was made"
    assert caught.found(DEMO) == {}
