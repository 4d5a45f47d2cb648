"""Cancel in the middle of sealing or locking: no file, nothing registered, the wizard goes on."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from models.disclosures.disclosure import DisclosureState
from models.kernel.ids import CaseId
from tests.attaching import add, file_of
from tests.handing import Pair, make_pair
from tests.office import ANE, PRACTICE
from tests.ui.handing_support import Front
from tests.ui.later import Cancels, Later
from tests.ui.test_handing_over import WHY
from ui.handover.hand_over_frame import CHECK, SEALED
from ui.jobs import Jobs
from ui.tour.hands import settle
from ui.tour.pages.handover import HandOverPage

LARGE = b"%PDF-1.4\n" + b"% words\n" * 400_000
"""3 MB: fetched, packed and read back in several steps."""
MADE = {"bundle": "*.age", "locked_pdf": "*.pdf"}


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    made = make_pair(tmp_path)
    made.introduce()
    yield made
    made.kommune.office.database.close()
    made.police.office.database.close()


@pytest.fixture
def front(pair: Pair) -> Front:
    made = Front(pair.kommune, PRACTICE, ANE)
    made.context = replace(made.context, jobs=Jobs(Later()))
    return made


def checked(front: Front, case: CaseId, qtbot: QtBot, way: str) -> HandOverPage:
    view = front.hand_over(case)
    qtbot.addWidget(view)
    view.resize(1180, 700)
    view.show()
    page = HandOverPage(view, front.jobs)
    page.choose_receiver("Demokredsens Politi")
    page.choose_way(way)
    page.answer(ask="assessment", answer_by="16.01.2026", call_back="70 20 30 40")
    page.forward()
    page.choose("attachment", "Brevet skal vurderes.", "ordinary")
    page.forward()
    page.answer(WHY)
    page.forward()
    assert page.view.step == CHECK
    return page


def cancelling(front: Front, page: HandOverPage, at: int) -> Cancels:
    """Let Cancel be pressed at the so-many-th word on how far sealing or locking is."""
    press = Cancels(page.view.busy.cancel.click, at)

    def heard(act: Callable[..., Any], *given: Any) -> Any:
        return act(*given[:-1], press.over(given[-1]))

    acts = front.handover_acts
    seal: Any = partial(heard, acts.seal)
    lock: Any = partial(heard, acts.lock)
    page.view._acts = replace(acts, seal=seal, lock=lock)
    return press


def states(pair: Pair) -> list[str]:
    rows = pair.kommune.office.database.execute("SELECT state FROM disclosure").fetchall()
    return [row[0] for row in rows]


@pytest.mark.parametrize("way", ["bundle", "locked_pdf"])
@pytest.mark.parametrize("at", [1, 3, -1])
def test_cancel_leaves_no_file_and_no_row_and_the_wizard_goes_on(
    pair: Pair, front: Front, qtbot: QtBot, tmp_path: Path, way: str, at: int
) -> None:
    case = pair.case()
    add(pair.kommune.office, case, file_of(tmp_path, "brev.pdf", LARGE))
    cards = set(pair.stick.iterdir())
    page = checked(front, case, qtbot, way)
    steps = _steps(pair, page, way)
    press = cancelling(front, page, at if at > 0 else len(steps) - 1)
    page.view.seal_to(str(pair.stick))
    settle(front.jobs)
    assert set(pair.stick.iterdir()) == cards
    assert states(pair) == [str(DisclosureState.PREPARED)]
    for table in ("bundle_out", "delivery"):
        assert pair.kommune.count(table) == 0
    assert "Nothing was made" in front.went.to[-1][1]
    assert page.view.step == CHECK
    assert page.view.forward.isEnabled()
    assert not page.view.busy.isVisible()
    done = [each[0] for each in press.heard]
    assert done == sorted(done)
    page.view._acts = front.handover_acts
    page.view.seal_to(str(pair.stick))
    settle(front.jobs)
    assert page.view.step == SEALED
    assert len(set(pair.stick.glob(MADE[way])) - cards) == 1


def _steps(pair: Pair, page: HandOverPage, way: str) -> list[tuple[int, int]]:
    """How often sealing tells of its progress; what was made is undone."""
    prepared = page.view.check.prepared
    assert prepared is not None
    heard: list[tuple[int, int]] = []

    class UndoneError(Exception):
        """Stops the work at its end, as a disk that breaks does."""

    def hear(done: int, total: int) -> None:
        heard.append((done, total))
        if total and done >= total:
            raise UndoneError

    act = pair.kommune.seal if way == "bundle" else pair.kommune.lock
    with pytest.raises(UndoneError):
        act(prepared.disclosure_id, prepared.digest, str(pair.stick), None, hear)
    assert heard[-1][0] == heard[-1][1]
    return heard


def test_the_bar_follows_how_far_it_is(
    pair: Pair, front: Front, qtbot: QtBot, tmp_path: Path
) -> None:
    case = pair.case()
    add(pair.kommune.office, case, file_of(tmp_path, "brev.pdf", LARGE))
    page = checked(front, case, qtbot, "bundle")
    seen: list[int] = []
    page.view.busy.bar.valueChanged.connect(seen.append)
    page.view.seal_to(str(pair.stick))
    settle(front.jobs)
    assert page.view.step == SEALED
    assert len(set(seen)) > 3
    assert seen[-1] == page.view.busy.bar.maximum() > len(LARGE)
