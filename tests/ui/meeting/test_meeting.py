"""From a case to the projector: nothing but what was ticked, until Escape."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from models.cases.case import PoliceAnswer
from models.cases.meeting import FIRST, MeetingChoice, MeetingLine, MeetingView, Shown
from models.cases.rows import CaseView
from models.kernel.errors import Refused
from models.kernel.ids import CaseId
from models.kernel.text import text
from models.usecases.open_case_view import OpenCaseView
from tests.casework import acts_of, answer
from tests.office import TestOffice, open_office
from tests.ui.front import context_of, outfit_of, show
from tests.visiting import cleared_case
from ui.cases.case_page import CasePage
from ui.forms.words_dialog import WordsDialog
from ui.kit.dialogs import Inform, close_all
from ui.meeting.choice_dialog import ChoiceDialog
from ui.meeting.meeting import Meeting
from ui.meeting.meeting_window import MeetingWindow
from ui.shell import compose


@pytest.fixture
def office(tmp_path: Path) -> TestOffice:
    return open_office(tmp_path)


@pytest.fixture
def over(qtbot: QtBot) -> Iterator[QWidget]:
    window = QWidget()
    show(qtbot, window)
    yield window
    close_all()


def meeting(office: TestOffice, over: QWidget) -> tuple[Meeting, CaseView]:
    outfit = outfit_of(office)
    opened = cleared_case(office)
    view = OpenCaseView(office.begin)(opened.case_id)
    return Meeting(over, compose.meeting_acts(outfit), context_of(office)), view


def words(parent: QWidget) -> str:
    return "\n".join(each.text() for each in parent.findChildren(QLabel))


def on_screen(meeting: Meeting) -> MeetingWindow | None:
    return meeting.window


def asked(meeting: Meeting, case: CaseView) -> ChoiceDialog:
    meeting.begin(case)
    assert isinstance(meeting.dialog, ChoiceDialog)
    return meeting.dialog


def test_the_choice_begins_without_names_and_asks_why_for_one(
    office: TestOffice, over: QWidget
) -> None:
    shown, case = meeting(office, over)
    dialog = asked(shown, case)
    assert dialog.choice == MeetingChoice(FIRST)
    assert not dialog.reason.isVisible()
    assert set(dialog.others) == {"Ida Testesen", "Anne Testesen"}
    dialog.others["Ida Testesen"].click()
    assert dialog.reason.isVisible()
    dialog.show_button.click()
    assert dialog.reason.problem.startswith("Write why")
    assert on_screen(shown) is None
    dialog.reason.set_value("Skolen skal tale med hende")
    dialog.show_button.click()
    window = on_screen(shown)
    assert isinstance(window, MeetingWindow)
    assert "Ida Testesen" in words(window)
    assert acts_of(office)[-1] == "meeting.shown"
    window.close()


def test_nothing_ticked_is_said_and_nothing_is_shown(office: TestOffice, over: QWidget) -> None:
    shown, case = meeting(office, over)
    dialog = asked(shown, case)
    for field in FIRST:
        dialog.boxes[field].click()
    dialog.show_button.click()
    assert "Choose at least one field." in [link.text() for link in dialog.problem.links]
    assert on_screen(shown) is None


def test_the_screen_holds_only_what_was_ticked_and_escape_ends_it(
    office: TestOffice, over: QWidget
) -> None:
    shown, case = meeting(office, over)
    dialog = asked(shown, case)
    assert dialog.chosen_screen in QApplication.screens()
    dialog.boxes[Shown.AGE].click()
    dialog.show_button.click()
    window = on_screen(shown)
    assert isinstance(window, MeetingWindow)
    assert window.windowTitle() == "Tovholder"
    assert window.isFullScreen()
    assert not over.isVisible()  # nothing else of the program
    told = words(window)
    assert case.number in told
    assert "Age" not in told
    assert "Mathias" not in told
    QTest.keyClick(window, Qt.Key.Key_A)
    assert window.isVisible()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert over.isVisible()
    assert on_screen(shown) is None


def test_a_refused_case_is_told_over_the_page(office: TestOffice, over: QWidget) -> None:
    shown, case = meeting(office, over)
    answer(office, case.case_id, PoliceAnswer.TAKES_OVER)
    shown.begin(case)
    dialog = over.findChild(Inform)
    assert isinstance(dialog, Inform)
    assert "suspended" in words(dialog)
    assert shown.dialog is None


def test_a_closed_case_asks_why_before_anything_is_chosen(
    office: TestOffice, over: QWidget
) -> None:
    shown, case = meeting(office, over)
    office.database.sql.execute("UPDATE case_file SET closed_at = '2026-01-14T07:30:00Z'")
    shown.begin(case)
    why = shown.why
    assert isinstance(why, WordsDialog)
    assert over.findChild(ChoiceDialog) is None
    why.yes.click()
    assert why.row.problem
    why.row.set_value("Opfølgning")
    why.yes.click()
    dialog = shown.dialog
    assert isinstance(dialog, ChoiceDialog)
    assert not why.isVisible()
    dialog.show_button.click()
    window = on_screen(shown)
    assert isinstance(window, MeetingWindow)
    assert acts_of(office)[-2:] == ["case.viewed", "meeting.shown"]
    window.close()


def test_an_answer_that_comes_after_the_dialog_was_left_shows_nothing(
    office: TestOffice, over: QWidget
) -> None:
    shown, _ = meeting(office, over)
    shown._show(MeetingView(()))
    assert on_screen(shown) is None


def test_plain_words_and_no_band_in_a_real_vault(qtbot: QtBot, over: QWidget) -> None:
    line = MeetingLine(text("T", "Label"), ("<b>plain</b>",))
    window = MeetingWindow(over, MeetingView((line,)), practice=False)
    assert "<b>plain</b>" in words(window)
    assert "Practice" not in words(window)
    window.close()


class TestCasePage:
    def page(self, qtbot: QtBot, office: TestOffice, case: CaseId, width: int) -> CasePage:
        page = CasePage(compose.case_acts(outfit_of(office)), context_of(office), case)
        show(qtbot, page, width)
        return page

    def test_the_button_gives_the_case_and_keeps_its_name_as_an_icon(
        self, qtbot: QtBot, office: TestOffice
    ) -> None:
        case = cleared_case(office).case_id
        page = self.page(qtbot, office, case, 1400)
        assert page.meeting.text() == "Show at a meeting"
        with qtbot.waitSignal(page.meeting_wanted) as wanted:
            page.meeting.click()
        assert wanted.args is not None
        assert wanted.args[0].case_id == case
        page.resize(560, 500)
        assert page.meeting.text() == ""
        assert page.meeting.accessibleName() == "Show at a meeting"

    def test_a_suspended_case_does_not_offer_it(self, qtbot: QtBot, office: TestOffice) -> None:
        case = cleared_case(office).case_id
        answer(office, case, PoliceAnswer.TAKES_OVER)
        page = self.page(qtbot, office, case, 1400)
        assert not page.meeting.isVisible()
        with pytest.raises(Refused):
            compose.meeting_acts(outfit_of(office)).others(case)


def _scrolls(window: MeetingWindow) -> bool:
    return window.body.verticalScrollBar().maximum() > 0


def test_the_analysis_stands_side_by_side_and_is_gone_through_by_keys(
    over: QWidget, qtbot: QtBot
) -> None:
    board = tuple(
        MeetingLine(text("Meeting", f"Dimension {at}"), ("ord " * 60,)) for at in range(10)
    )
    for height in (720, 1440):
        window = MeetingWindow(over, MeetingView((), board), height, practice=True)
        qtbot.addWidget(window)
        window.resize(1366, 500)
        window.show()
        said = words(window)
        assert all(f"Dimension {at}" in said for at in range(10))
        bar = window.body.verticalScrollBar()
        qtbot.waitUntil(partial(_scrolls, window))
        QTest.keyClick(window, Qt.Key.Key_PageDown)
        assert bar.value() > 0
        QTest.keyClick(window, Qt.Key.Key_A)
        QTest.keyClick(window, Qt.Key.Key_PageUp)
        assert bar.value() == 0
        window.close()
