import pytest
from pytestqt.qtbot import QtBot

from models.cases.case import PoliceAnswer
from models.cases.lists import Selection
from storage.queries import cases
from tests.casework import answer, open_case
from tests.office import TestOffice
from tests.ui.front import Screens
from ui.cases.cases_view import CasesView
from ui.tour.pages.cases import CasesPage


@pytest.fixture
def desk(office: TestOffice) -> Screens:
    return Screens(office)


def shown(qtbot: QtBot, desk: Screens) -> CasesPage:
    view = CasesView(desk.cases, desk.context)
    qtbot.addWidget(view)
    view.resize(1270, 690)
    view.show()
    return CasesPage(view)


def test_tabs_are_the_saved_views(qtbot: QtBot, desk: Screens) -> None:
    child = open_case(desk.office)
    rests = open_case(desk.office, about_name="Rune Demosen", about_age="31")
    answer(desk.office, rests.case_id, PoliceAnswer.TAKES_OVER)
    page = shown(qtbot, desk)
    assert page.numbers() == (child.number, rests.number)
    page.choose(Selection.WAITING)
    assert page.numbers() == (rests.number,)
    page.choose(Selection.OVERDUE)
    assert page.numbers() == (child.number,)
    page.choose(Selection.STEPLESS)
    assert page.numbers() == ()
    assert page.view._empty.sentence.text() == "Every case has a next step"
    page.view.choose(Selection.MINE)
    assert page.view.selection is Selection.MINE
    assert len(page.numbers()) == 2


def test_the_filter_waits_for_a_pause_and_says_where_names_are_found(
    qtbot: QtBot, desk: Screens
) -> None:
    open_case(desk.office)
    second = open_case(desk.office, about_name="Freja Eksempel")
    page = shown(qtbot, desk)
    page.filter("0002")
    qtbot.waitUntil(lambda: page.numbers() == (second.number,))
    page.filter("Freja")
    qtbot.waitUntil(lambda: page.numbers() == ())
    assert page.view._empty.explanation.text() == "Names are found with Ctrl+K."


def test_enter_opens_the_case(qtbot: QtBot, desk: Screens) -> None:
    case = open_case(desk.office)
    page = shown(qtbot, desk)
    page.open()
    assert desk.went.to == [("open_case", case.case_id)]


def test_a_narrow_window_keeps_what_matters(qtbot: QtBot, desk: Screens) -> None:
    open_case(desk.office)
    page = shown(qtbot, desk)
    page.view.resize(620, 440)
    columns = page.view.table.shown_columns()
    assert columns[:4] == ("Due", "Number", "Who", "Next step")
    assert "Stage" not in columns


def test_a_long_list_goes_on_when_asked(
    qtbot: QtBot, desk: Screens, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cases, "PAGE", 2)
    for at in range(3):
        open_case(desk.office, about_name=f"Emil Skabelon {at}")
    page = shown(qtbot, desk)
    assert page.view.counts.text() == "2 of 3 shown"
    page.view.more.click()
    assert len(page.numbers()) == 3
    assert not page.view.more.isVisible()
