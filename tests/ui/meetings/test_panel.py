"""A panel is called from the page of a case, in the window of the program, by keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.access.roles import Role
from models.cases.case import PoliceAnswer
from models.kernel.ids import CaseId
from tests.casework import answer, open_case
from tests.office import TestOffice
from tests.ui.shell.test_desk_by_role import desk_of
from ui.cases.case_page import CasePage
from ui.kit.theme import Theme
from ui.meetings.meeting_page import MeetingPage
from ui.meetings.sheets import MeetingSheet
from ui.shell.desk import Desk
from ui.tour.hands import press, settle
from ui.tour.pages.meetings import fill

MOST_TABS = 80


def page_of(desk: Desk, case: CaseId) -> CasePage:
    desk.open_case(case)
    settle()
    assert isinstance(desk.page, CasePage)
    return desk.page


def sheet_over(page: CasePage) -> MeetingSheet:
    return next(each for each in page.window().findChildren(MeetingSheet) if each.isVisible())


def test_from_the_case_to_the_page_of_its_panel(
    qtbot: QtBot, office: TestOffice, theme: Theme
) -> None:
    desk = desk_of(qtbot, office, theme, Role.TOVHOLDER)
    office.user = desk.context.user
    page = page_of(desk, open_case(office).case_id)
    desk.activateWindow()
    qtbot.waitUntil(desk.isActiveWindow)
    page.tabs.setFocus()
    for _ in range(MOST_TABS):
        if page.panel.hasFocus():
            break
        QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Tab)
    assert page.panel.hasFocus()
    press(page.panel, "Space")
    settle()
    sheet = sheet_over(page)
    assert sheet.title.text() == "Call a panel"
    assert "Case S-2026-0002 stands on the agenda." in sheet.explanation.text()
    assert sheet.binding.focused_key() == "date"
    assert not {"kind", "repeat"} & set(sheet.binding.keys), "a panel, once: nothing to ask"
    fill(sheet, {"date": "16.01.2026", "time": "10.30", "place": "Lokale 2"}, desk.context.jobs)
    assert isinstance(desk.page, MeetingPage)
    assert [row.case_number for row in desk.page.agenda.agenda.model.rows] == ["S-2026-0002"]
    assert desk.page.rows is not None
    meeting = desk.page.rows.meeting
    assert (meeting.kind, (meeting.ends_at - meeting.starts_at).seconds) == ("panel", 3600)


def test_a_refusal_stands_at_the_sheet_and_nothing_typed_is_lost(
    qtbot: QtBot, office: TestOffice, theme: Theme
) -> None:
    desk = desk_of(qtbot, office, theme, Role.TOVHOLDER)
    office.user = desk.context.user
    case = open_case(office).case_id
    page = page_of(desk, case)
    assert page.panel.isVisible()
    page.panel.click()
    settle()
    sheet = sheet_over(page)
    answer(office, case, PoliceAnswer.TAKES_OVER)
    fill(sheet, {"place": "Lokale 2"}, desk.context.jobs)
    assert sheet.isVisible()
    assert "suspended" in sheet.problems.accessibleName()
    assert sheet.binding.value("place") == "Lokale 2"
    sheet.reject()
    desk.refresh_all()
    settle()
    assert not page.panel.isVisible(), "a case that rests does not offer it"


def test_where_there_is_little_room_it_is_an_icon_with_its_name(
    qtbot: QtBot, office: TestOffice, theme: Theme
) -> None:
    desk = desk_of(qtbot, office, theme, Role.TOVHOLDER)
    office.user = desk.context.user
    page = page_of(desk, open_case(office).case_id)
    page.bar.fit(5000)
    assert (page.meeting.text(), page.panel.text()) == ("Show at a meeting", "Call a panel")
    page.bar.fit(500)
    assert (page.meeting.text(), page.panel.text()) == ("", "")
    assert page.panel.accessibleName() == page.panel.toolTip() == "Call a panel"
