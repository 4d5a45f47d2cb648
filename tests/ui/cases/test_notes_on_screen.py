"""Notes with statements, corrections and the journal, through the windows of a case."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from models.cases.case import PoliceAnswer
from models.cases.rows import StoryLine
from models.usecases.add_note import AddCaseNote
from models.usecases.journalise import Journalise
from tests.casework import Opened, answer, open_case
from tests.office import TestOffice
from tests.ui.front import Screens
from ui.cases.case_page import CasePage
from ui.forms.form_sheet import FormSheet
from ui.tour.pages.cases import CaseScreen, SheetPage

Show = Callable[[], CaseScreen]


@pytest.fixture
def opened(office: TestOffice) -> Opened:
    made = open_case(office)
    AddCaseNote(office.begin)(made.case_id, "Ringet til moren")
    return made


@pytest.fixture
def desk(office: TestOffice) -> Screens:
    return Screens(office)


@pytest.fixture
def show(qtbot: QtBot, desk: Screens, opened: Opened) -> Show:
    def made() -> CaseScreen:
        page = CasePage(desk.cases, desk.context, opened.case_id)
        qtbot.addWidget(page)
        page.resize(1270, 690)
        page.show()
        return CaseScreen(page)

    return made


def story(screen: CaseScreen) -> tuple[StoryLine, ...]:
    case = screen.page.case
    assert case is not None
    return case.story


def sheet_of(sheet: FormSheet | None) -> SheetPage:
    assert sheet is not None
    return SheetPage(sheet)


def correct_buttons(screen: CaseScreen) -> list[QPushButton]:
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    found = screen.page.overview.timeline.findChildren(QPushButton)
    return [each for each in found if each.accessibleName().startswith("Correct")]


def test_a_note_is_corrected_and_stays_marked(show: Show) -> None:
    screen = show()
    (button,) = correct_buttons(screen)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    sheet = sheet_of(screen.page.overview.sheet)
    assert sheet.answers() == {"note": "Ringet til moren"}
    sheet.save()
    assert sheet.problems() == ("Change what was wrong, or leave the note as it is.",)
    sheet.answer(note="Ringet til faren")
    sheet.save()
    new, old = story(screen)[:2]
    assert (new.words, old.words, old.corrected) == (
        "Ringet til faren",
        "Ringet til moren",
        True,
    )
    (again,) = correct_buttons(screen)  # the newest correction alone
    assert again.accessibleName().startswith("Correct: Correction of the note from ")


def test_statements_are_written_and_ask_for_what_they_lack(show: Show) -> None:
    screen = show()
    QTest.mouseClick(screen.page.overview.note.marked, Qt.MouseButton.LeftButton)
    sheet = sheet_of(screen.page.overview.note.sheet)
    sheet.save()
    assert sheet.problems() == ("Add a statement first.",)
    sheet.sheet.binding.load({"statements": [{"mark": "assessed", "said": "Bedre trivsel"}]})
    sheet.save()
    assert len(sheet.problems()) == 2  # who, and when
    row = {"mark": "assessed", "said": "Bedre trivsel", "source": "SSP", "when": "2026-01-13"}
    sheet.sheet.binding.load({"statements": [row]})
    sheet.save()
    line = story(screen)[0]
    assert (line.kind, line.words) == ("stated_assessed", "Bedre trivsel")


def test_a_resting_case_offers_neither(show: Show, office: TestOffice, opened: Opened) -> None:
    answer(office, opened.case_id, PoliceAnswer.TAKES_OVER)
    screen = show()
    assert correct_buttons(screen) == []
    assert screen.page.overview.note.isHidden()


def test_the_journal_takes_a_number_and_what_is_ticked(show: Show) -> None:
    screen = show()
    screen.go_to("journal")
    page = screen.page.journal
    assert page.number.text() == "Not written yet"
    QTest.mouseClick(page.write, Qt.MouseButton.LeftButton)
    sheet = sheet_of(page.sheet)
    sheet.answer(number="2026-000123")
    sheet.save()
    assert page.number.text() == "2026-000123"
    note = next(line.seq for line in story(screen) if line.kind == "note")
    for seq, box in page.boxes.items():
        box.setChecked(seq == note)
    assert page.chosen == (note,)
    QTest.mouseClick(page.record, Qt.MouseButton.LeftButton)
    sheet = sheet_of(page.sheet)
    assert sheet.answers() == {"number": "2026-000123"}
    sheet.answer(number="DOK-7")
    sheet.save()
    assert note not in page.boxes
    assert not page.record.isEnabled()  # what was not ticked stays so
    assert page.there.isVisible()
    assert [line.journal_no for line in story(screen) if line.seq == note] == ["DOK-7"]


def test_the_paper_for_the_journal_is_shown_and_a_refusal_is_told(
    show: Show, desk: Screens, opened: Opened
) -> None:
    screen = show()
    screen.go_to("journal")
    page = screen.page.journal
    page.print.click()
    assert page.paper is not None
    page.paper.reject()
    Journalise(desk.office.begin)(opened.case_id, page.chosen, "DOK-7")  # a colleague was first
    page.print.click()
    assert "journalised already" in desk.went.to[-1][1]


def test_when_all_is_journalised_nothing_is_left_to_press(show: Show) -> None:
    screen = show()
    screen.go_to("journal")
    page = screen.page.journal
    QTest.mouseClick(page.record, Qt.MouseButton.LeftButton)
    sheet = sheet_of(page.sheet)
    sheet.answer(number="DOK-7")
    sheet.save()
    assert page.boxes == {}
    assert not page.print.isVisible()
    assert page.guide.text() == "All that belongs in the journal is there."
