"""After sealing: the stick is released where the system can, and nothing is offered elsewhere."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from models.kernel.errors import Refused
from storage.exchange.eject import STILL_USED
from tests.handing import Pair, make_pair
from tests.office import ANE, PRACTICE
from tests.ui.handing_support import Front
from tests.ui.handover.test_ways import checked
from ui.handover.acts import Release
from ui.kit.card import Note
from ui.tour.hands import click, settle


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    made = make_pair(tmp_path)
    made.introduce()
    yield made
    made.kommune.office.database.close()
    made.police.office.database.close()


@pytest.fixture
def front(pair: Pair) -> Front:
    return Front(pair.kommune, PRACTICE, ANE)


def test_the_stick_is_released_from_the_page(pair: Pair, front: Front, qtbot: QtBot) -> None:
    let_go: list[str] = []

    def do(folder: str) -> None:
        let_go.append(folder)
        if len(let_go) == 1:
            raise Refused(STILL_USED)

    release = Release(lambda folder: folder == str(pair.stick), do)
    front.handover_acts = replace(front.handover_acts, release=release)
    page = checked(front, pair.case(), qtbot, "bundle")
    page.seal(pair.stick)
    end = page.view.end
    assert end.take_out.isVisible()
    click(end.take_out)
    settle(front.jobs)
    assert "still uses it" in end.taken_out.words.text()
    click(end.take_out)  # what used it was closed
    settle(front.jobs)
    assert let_go == [str(pair.stick)] * 2
    assert not end.take_out.isVisible()
    assert "You can take it out now" in end.taken_out.words.text()
    assert end.mark.isEnabled()


@pytest.mark.parametrize("knows", [True, False])
def test_where_it_is_done_by_hand_alone_no_button_is_offered(
    pair: Pair, front: Front, qtbot: QtBot, *, knows: bool
) -> None:
    release = front.handover_acts.release if knows else None  # a folder, and no stick
    front.handover_acts = replace(front.handover_acts, release=release)
    page = checked(front, pair.case(), qtbot, "bundle")
    end = page.view.end
    end.take_out.click()
    page.seal(pair.stick)
    assert not end.take_out.isVisible()
    assert any("Eject" in each.words.text() for each in end.findChildren(Note))
