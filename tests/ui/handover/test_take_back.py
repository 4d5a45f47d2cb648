"""What was made and is not given after all, on the screen: each way, and what is to be destroyed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.handing import Pair, make_pair
from tests.office import ANE, PRACTICE
from tests.ui.handing_support import Front
from tests.ui.handover.test_ways import checked, outbox, to_file
from ui.kit.dialogs import Inform, close_all
from ui.kit.labels import Label
from ui.tour.hands import click, settle
from ui.tour.pages.register import RegisterDesk


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


def make(front: Front, pair: Pair, qtbot: QtBot, way: str, tmp_path: Path) -> None:
    page = checked(front, pair.case(), qtbot, way)
    if way == "bundle":
        page.seal(pair.stick)
    elif way == "locked_pdf":
        page.lock(pair.stick)
    else:
        page.print_on(to_file(tmp_path / "one.pdf"))


@pytest.mark.parametrize(
    ("way", "fates", "words"),
    [
        ("bundle", ["deleted", "lost"], "Delete the file from the stick"),
        ("locked_pdf", ["deleted", "lost"], "Delete every locked PDF"),
        ("paper", ["shredded", "not_printed", "lost"], "Shred every copy"),
    ],
)
def test_it_asks_why_and_what_became_of_it_and_the_register_says_so(
    pair: Pair,
    front: Front,
    qtbot: QtBot,
    tmp_path: Path,
    way: str,
    fates: list[str],
    words: str,
) -> None:
    make(front, pair, qtbot, way, tmp_path)
    desk = outbox(front, qtbot)
    desk.press("V-2026-0001", "take_back")
    sheet = desk.view.sheets.sheet
    assert sheet is not None
    said = " ".join(each.text() for each in sheet.findChildren(Label))
    assert words in said
    segments = sheet.binding.editor("fate").segments  # type: ignore[attr-defined]
    assert [each.key for each in segments] == fates
    click(sheet.save)
    settle(front.jobs)
    assert sheet.binding.row("reason").problem
    assert "Destroy it first" in sheet.binding.row("fate").problem
    sheet.reject()
    desk.take_back("V-2026-0001", "De ville ikke have det.", fates[0])
    assert desk.view.cards == []
    assert "never given" in front.went.to[-1][1]
    desk.page.tabs.go("register")
    settle(front.jobs)
    assert desk.page.register is not None
    register = RegisterDesk(desk.page.register, front.jobs)
    (line,) = register.lines()
    assert line.endswith("Withdrawn, never given")
    entry = register.open("V-2026-0001")
    shown = [each.text() for each in entry.findChildren(Label)]
    assert "De ville ikke have det." in shown
    assert "Not given" in shown
    assert "Given" not in shown
    close_all()


def test_what_is_lost_says_what_must_be_done_now(
    pair: Pair, front: Front, qtbot: QtBot, tmp_path: Path
) -> None:
    make(front, pair, qtbot, "paper", tmp_path)
    desk = outbox(front, qtbot)
    desk.take_back("V-2026-0001", "Papiret er væk.", "lost")
    told = desk.view.sheets.dialog
    assert isinstance(told, Inform)
    assert "72 hours" in " ".join(each.text() for each in told.findChildren(Label))
    close_all()


def test_what_was_given_can_no_longer_be_withdrawn(
    pair: Pair, front: Front, qtbot: QtBot, tmp_path: Path
) -> None:
    make(front, pair, qtbot, "paper", tmp_path)
    desk = outbox(front, qtbot)
    assert "take_back" in desk.card("V-2026-0001").buttons
    desk.press("V-2026-0001", "mark")
    assert "take_back" not in desk.card("V-2026-0001").buttons
