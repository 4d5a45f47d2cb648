from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from models.kernel.ids import PersonId
from models.usecases.open_person import OpenPerson
from tests.attaching import PDF, add, file_of
from tests.casework import acts_of, open_case, register
from tests.office import TestOffice
from tests.ui.front import Screens
from ui.search.search_box import SETTLED_MS, SearchBox
from ui.tour.pages.search import SearchPage


@pytest.fixture
def desk(office: TestOffice) -> Screens:
    return Screens(office)


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    QVBoxLayout(widget).addWidget(QLineEdit())
    qtbot.addWidget(widget)
    widget.resize(1270, 690)
    widget.show()
    return widget


@pytest.fixture
def search(desk: Screens, host: QWidget) -> SearchPage:
    return SearchPage(SearchBox(desk.search, desk.context, host))


def test_dauit_finds_dawit_with_the_reason(desk: Screens, search: SearchPage) -> None:
    register(desk.office, about_name="Dawit Fiktiv", about_age="")
    search.seek("Dauit")
    assert search.titles() == ("Dawit Fiktiv",)
    assert search.reasons() == "similar name: Dawit Fiktiv"
    assert search.box.hint.text() == "1 found. Searches are logged."


def test_results_come_in_their_groups(desk: Screens, search: SearchPage) -> None:
    case = open_case(desk.office, words="Testesen har tegnet et symbol")
    search.seek("Testesen")
    assert search.titles() == ("H-2026-0001", "Mathias Testesen")
    search.seek("S-2026")
    assert search.titles() == (case.number,)


def test_a_settled_query_is_logged_once(
    qtbot: QtBot, desk: Screens, search: SearchPage
) -> None:
    register(desk.office)
    box = search.box
    box.begin()
    QTest.keyClicks(box.field, "Mathias")
    assert "search.done" not in acts_of(desk.office)
    assert box._timer.interval() == SETTLED_MS == 600
    with qtbot.waitSignal(box.found):
        pass
    QTest.keyClick(box.field, Qt.Key.Key_Space)
    box.seek_now()
    assert acts_of(desk.office).count("search.done") == 1


def test_a_result_opens_with_the_keyboard_and_is_logged(
    desk: Screens, search: SearchPage
) -> None:
    first = register(desk.office)
    second = register(desk.office, about_name="Freja Eksempel")
    search.seek("H-2026")
    search.open(1)
    assert desk.went.to == [("open_concern", second)]
    assert acts_of(desk.office)[-1] == "search.opened"
    assert search.box.isHidden()
    assert search.box.field.text() == ""
    search.seek("H-2026-0001")
    QTest.keyClick(search.box.field, Qt.Key.Key_Return)
    assert desk.went.to[-1] == ("open_concern", first)


def test_a_person_opens_the_persons_own_page(desk: Screens, search: SearchPage) -> None:
    open_case(desk.office)
    search.seek("Mathias Testesen")
    search.open()
    ((way, key),) = desk.went.to
    assert way == "open_person"
    assert OpenPerson(desk.office.begin)(PersonId(key)).person.name == "Mathias Testesen"


def test_escape_puts_it_away_and_gives_the_focus_back(
    host: QWidget, search: SearchPage
) -> None:
    field = host.findChild(QLineEdit)
    assert field is not None
    field.setFocus()
    search.seek("Mathias")
    assert search.box.isVisible()
    search.escape()
    assert search.box.isHidden()
    assert host.focusWidget() is field


def test_a_click_beside_puts_it_away(host: QWidget, search: SearchPage) -> None:
    search.box.begin()
    QTest.mouseClick(host, Qt.MouseButton.LeftButton, pos=host.rect().bottomLeft())
    assert search.box.isHidden()


def test_what_is_not_found_gets_advice(desk: Screens, search: SearchPage) -> None:
    search.seek("Xylofon")
    assert search.titles() == ()
    assert "another spelling" in search.box.hint.text()
    search.seek("x")
    assert "logged" in search.box.hint.text()


def test_the_arrows_go_through_the_results_and_back(
    desk: Screens, host: QWidget, search: SearchPage
) -> None:
    register(desk.office)
    register(desk.office, about_name="Freja Eksempel")
    search.seek("H-2026")
    box = search.box
    QTest.keyClick(box.field, Qt.Key.Key_Down)
    assert host.focusWidget() is box.rows[0]
    QTest.keyClick(box.rows[0], Qt.Key.Key_Down)
    QTest.keyClick(box.rows[1], Qt.Key.Key_Down)
    assert host.focusWidget() is box.rows[1]
    QTest.keyClick(box.rows[1], Qt.Key.Key_Up)
    QTest.keyClick(box.rows[0], Qt.Key.Key_Up)
    assert host.focusWidget() is box.field
    assert "H-2026-0001" in box.rows[0].accessibleName()


def test_it_stays_inside_a_small_window(host: QWidget, search: SearchPage) -> None:
    search.box.begin()
    host.resize(400, 300)
    assert host.rect().contains(search.box.geometry())


def test_an_attachment_is_found_by_its_number_and_leads_to_its_page(
    desk: Screens, search: SearchPage, tmp_path: Path
) -> None:
    case = open_case(desk.office)
    add(desk.office, case.case_id, file_of(tmp_path, "a.pdf", PDF))
    search.seek("B-2026-0001")
    assert search.titles() == ("B-2026-0001",)
    search.box.rows[0].opened.emit(search.box.rows[0].hit)
    assert desk.went.to[-1] == ("open_case", case.case_id, "attachments")
