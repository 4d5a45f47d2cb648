"""The page of the analysis over a real office: written, kept, saved, finished, printed."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from models.cases.case import PoliceAnswer
from models.cases.papers import Channel
from models.kernel.errors import EnvironmentFault, Refused
from models.kernel.text import Text
from models.usecases.analyse import OpenAnalysis
from models.usecases.complete_after_call import AfterCall, CompleteAfterCall
from models.usecases.print_board import BoardOrder
from storage.queries.visits import copies_of_case
from storage.repositories.sight import EVERYTHING
from tests.analysing import ANALYSED, SEEN, analyse
from tests.casework import Opened, answer, open_case
from tests.office import TestOffice
from tests.ui.front import context_of, outfit_of
from ui.analysis import board_dialog
from ui.analysis.analysis_page import AnalysisPage
from ui.paper import printing
from ui.shell import compose_triage
from ui.tour.hands import settle
from ui.tour.pages.analysis import AnalysisScreen

Show = Callable[..., AnalysisScreen]


@pytest.fixture
def opened(office: TestOffice) -> Opened:
    made = open_case(office)
    answer(office, made.case_id)
    return made


@pytest.fixture
def show(qtbot: QtBot, office: TestOffice, opened: Opened) -> Show:
    def made(width: int = 1270, height: int = 690) -> AnalysisScreen:
        acts = compose_triage.analysis_acts(outfit_of(office))
        page = AnalysisPage(acts, context_of(office), opened.case_id)
        qtbot.addWidget(page)
        page.resize(width, height)
        page.show()
        settle()
        return AnalysisScreen(page)

    return made


def words_of(widget: QWidget) -> str:
    QApplication.processEvents()
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def test_a_dimension_is_written_and_finished_with_the_whole(
    show: Show, office: TestOffice, opened: Opened
) -> None:
    screen = show()
    assert "Not begun" in screen.states()["family"]
    screen.fill("family", risks="Uro i hjemmet", protects="Mor er tæt paa")
    assert "Begun" in screen.states()["family"]
    screen.next()
    assert "Done" in screen.states()["family"]
    assert screen.page.section.key == "network"
    screen.page.back.click()
    assert screen.page.section.key == "family"
    screen.finish()
    assert screen.problems() == (
        "Write the overall assessment before the analysis is finished.",
    )
    assert screen.page.section.key == "whole"
    screen.fill("whole", assessment="Ensomhed vejer tungest")
    screen.next()
    screen.finish()
    view = OpenAnalysis(office.begin)(opened.case_id)
    assert view.versions[0].done
    assert view.versions[0].answers["family_risks"] == "Uro i hjemmet"
    assert screen.answers_shown() == {}
    assert "begins a new analysis" in screen.page.note.words.text()


def test_an_observation_needs_its_mark_and_nothing_typed_is_lost(show: Show) -> None:
    screen = show()
    screen.fill("network", observations=[{"said": "Sidder alene"}])
    screen.save()
    assert set(screen.problems()) == {
        "Say whether it was observed, reported or assessed.",
        "Write who it comes from: a function will do.",
        "Write when: the year alone will do, if that is all we know.",
    }
    assert screen.shown("network_observations") == [{"said": "Sidder alene"}]
    assert screen.page.save.isEnabled()


def test_the_earlier_analysis_stands_beside_and_is_taken_over(
    show: Show, office: TestOffice, opened: Opened
) -> None:
    analyse(office, opened.case_id)
    office.wait(days=40)
    screen = show()
    screen.open("network")
    beside = words_of(screen.page.beside)
    assert "14.01.2026 8.30, Ane Øvelund, finished" in beside
    assert "Observed · Klasselærer · 12.01.2026" in beside
    assert "Er holdt op til håndbold" in beside
    screen.take_over()
    assert screen.shown("network_observations") == [SEEN]
    assert screen.shown("network_risks") == ANALYSED["network_risks"]
    screen.open("crime")
    assert "Nothing was written here." in words_of(screen.page.beside)
    assert not screen.page.beside.take_over.isVisible()
    screen.open("whole")
    assert "Network and spare time, Family" in words_of(screen.page.beside)


def test_several_versions_are_chosen_among(
    show: Show, office: TestOffice, opened: Opened
) -> None:
    for words in ("Uro", "Mere uro", "Mest uro"):
        analyse(office, opened.case_id, {"family_risks": words}, finish=False)
        office.wait(hours=1)
    screen = show()
    assert screen.shown("family_risks") == "Mest uro"
    beside = screen.page.beside
    assert beside.choice.count() == 2, "not the very words that stand in the form"
    screen.open("family")
    beside.choice.setCurrentIndex(1)
    assert "Uro" in words_of(beside)
    assert "Mere uro" not in words_of(beside)
    screen.fill("mental", risks="Sover ikke")
    screen.save()
    assert beside.version is not None
    assert beside.version.answers["family_risks"] == "Uro", "the one that was chosen stays"
    assert "Begun 14.01.2026 by Ane Øvelund" in screen.page.note.words.text()


def test_what_was_said_in_the_case_is_taken_in_once(
    show: Show, office: TestOffice, opened: Opened
) -> None:
    told = {"mark": "reported", "said": "Har sagt op", "source": "Naboen", "when": "2025"}
    CompleteAfterCall(office.begin)(AfterCall(opened.concern_id, {"statements": [told]}))
    screen = show()
    screen.open("education")
    assert "Har sagt op" in words_of(screen.page.beside.said)
    screen.take_in()
    assert screen.shown("education_observations") == [told]
    assert screen.page.beside.takes == []
    screen.open("whole")
    assert not screen.page.beside.said.isVisible()


def test_half_filled_it_is_there_again_at_the_same_field(
    show: Show, office: TestOffice, opened: Opened
) -> None:
    screen = show()
    screen.fill("mental", unknown="Om han sover")
    QTest.keyClick(screen.page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert screen.page.state.text() == "Draft saved 8.30"
    again = show()
    assert again.shown("mental_unknown") == "Om han sover"
    assert again.page.section.key == "mental"
    assert again.page.keeper.half
    again.save()
    with office.begin() as work:
        assert work.drafts.mine() == ()
    assert (
        OpenAnalysis(office.begin)(opened.case_id).answers["mental_unknown"] == "Om han sover"
    )


def test_hidden_it_keeps_what_is_typed(show: Show, office: TestOffice) -> None:
    screen = show()
    screen.page.hide()
    screen.page.show()
    screen.fill("mental", unknown="Om han sover")
    screen.page.hide()
    with office.begin() as work:
        (draft,) = work.drafts.mine()
    assert draft.answers["mental_unknown"] == "Om han sover"


def test_a_case_that_rests_is_read_only(show: Show, office: TestOffice, opened: Opened) -> None:
    analyse(office, opened.case_id)
    answer(office, opened.case_id, PoliceAnswer.TAKES_OVER)
    screen = show()
    for act in (screen.page.save, screen.page.finish, screen.page.next):
        assert not act.isEnabled()
    screen.open("network")
    assert "Er holdt op til håndbold" in words_of(screen.page.beside)
    assert not screen.page.beside.take_over.isVisible()
    assert screen.page.types.buttons == {}
    screen.page.keep_now()
    with office.begin() as work:
        assert work.drafts.mine() == ()


def test_the_type_is_said_of_the_concern(
    show: Show, office: TestOffice, opened: Opened
) -> None:
    screen = show()
    assert not screen.page.types.isVisible()
    screen.open("whole")
    assert "H-2026-0001: Not clarified" in words_of(screen.page.types)
    sheet = screen.change_type("H-2026-0001")
    assert sheet.answers()["type"] == "unclear"
    sheet.answer(type="right", why="Billeder")
    sheet.save()
    settle()
    assert "H-2026-0001: Right-wing extremism" in words_of(screen.page.types)
    assert OpenAnalysis(office.begin)(opened.case_id).concerns[0].type == "right"


def test_narrow_the_earlier_one_stands_below(
    show: Show, office: TestOffice, opened: Opened
) -> None:
    analyse(office, opened.case_id)
    screen = show(780, 420)
    screen.open("network")
    assert screen.page.beside.isVisible()
    assert screen.page.beside.mapTo(screen.page, screen.page.beside.rect().topLeft()).x() < 500
    screen.page.resize(1400, 700)
    settle()
    assert screen.page.beside.mapTo(screen.page, screen.page.beside.rect().topLeft()).x() > 800


def test_what_cannot_be_saved_says_why_and_goes_on(
    show: Show, office: TestOffice, opened: Opened
) -> None:
    screen = show()
    screen.fill("family", risks="Uro")
    answer(office, opened.case_id, PoliceAnswer.TAKES_OVER)
    screen.save()
    assert any("suspended" in words for words in screen.problems())
    assert screen.shown("family_risks") == "Uro"
    assert screen.page.keeper.half


def test_a_fault_keeps_the_words(
    show: Show, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    screen = show()
    screen.fill("family", risks="Uro")

    def full(*_given: object, **_more: object) -> None:
        raise EnvironmentFault(Text("", "full"), Text("", "safe"), Text("", "mend"))

    monkeypatch.setattr(type(screen.page._acts.save), "__call__", full)
    with qtbot.waitSignal(screen.page._context.jobs.faulted):
        screen.save()
    assert screen.page.save.isEnabled()
    assert screen.shown("family_risks") == "Uro"


def test_without_a_disk_the_draft_says_so(show: Show, monkeypatch: pytest.MonkeyPatch) -> None:
    screen = show()

    def gone(*_given: object) -> None:
        raise Refused(Text("", "gone"))

    monkeypatch.setattr(screen.page.keeper, "_save", gone)
    screen.fill("family", risks="Uro")
    screen.page.keep_now()
    assert screen.page.state.text() == "The draft is not saved"


def test_who_may_not_see_the_case_reads_why(
    show: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = show()

    def hidden(*_given: object) -> None:
        raise Refused(Text("", "You have no access"))

    monkeypatch.setattr(type(screen.page._acts.open), "__call__", hidden)
    screen.page._refresh.again()
    assert screen.page.note.words.text() == "You have no access"


def test_the_board_is_looked_at_and_printed(
    show: Show,
    office: TestOffice,
    opened: Opened,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    analyse(office, opened.case_id)
    screen = show()
    dialog = screen.board()
    settle()
    assert dialog.ready
    dialog.tabs.setCurrentIndex(1)
    settle()
    asked: list[tuple[object, ...]] = []
    monkeypatch.setattr(board_dialog, "ask_printer", lambda *given: asked.append(given))
    dialog.print.click()
    assert asked[0][3] == "A3 landscape"
    printer = printing.make_printer("A3 landscape")
    printer.setOutputFileName(str(tmp_path / "ud.pdf"))
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    asked[0][1](printer)  # type: ignore[operator]
    settle()
    assert (tmp_path / "ud.pdf").stat().st_size > 1000
    (row,) = copies_of_case(office.database.sql, EVERYTHING, opened.case_id)
    assert (row.number, row.holder) == ("U-2026-0001", "Ane Øvelund")


def test_the_board_is_saved_one_file_a_copy(
    show: Show,
    office: TestOffice,
    opened: Opened,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    dialog = show().board()
    dialog.holders.other.setText("Per Attrap")
    asked: list[tuple[object, ...]] = []
    monkeypatch.setattr(board_dialog, "ask_where", lambda *given: asked.append(given))
    dialog.save.click()
    asked[0][4](str(tmp_path / "U.pdf"))  # type: ignore[operator]
    settle()
    assert sorted(path.name for path in tmp_path.glob("U*.pdf")) == ["U-2.pdf", "U.pdf"]
    rows = copies_of_case(office.database.sql, EVERYTHING, opened.case_id)
    assert {row.channel for row in rows} == {Channel.FILE}


def test_a_copy_needs_a_holder_and_what_is_hidden_is_said(
    show: Show, office: TestOffice, opened: Opened
) -> None:
    dialog = show().board()
    dialog.holders.boxes[0].setChecked(False)
    dialog.print.click()
    dialog.save.click()
    assert dialog.holders.error.text() == "Say who holds the copy."
    analyse(office, opened.case_id, {"family_risks": "Nr. 740310-5907"}, finish=False)
    dialog._turned("a4")
    settle()
    assert "CPR number" in dialog.notice.words.text()
    dialog.save_to(BoardOrder(opened.case_id, ("Per Attrap",)), "ingen.pdf")
    assert "CPR number" in dialog.notice.words.text()
    fault = EnvironmentFault(Text("", "broken"), Text("", "safe"), Text("", "mend"))
    dialog._failed(fault)
    assert dialog.dialog is not None
    dialog.dialog.close()


def test_an_answer_for_a_paper_that_was_left_is_dropped(show: Show) -> None:
    dialog = show().board()
    settle()
    before = list(dialog.pages.sheets)
    dialog._composed(0, None)  # type: ignore[arg-type]
    dialog._painted(0, b"")
    assert list(dialog.pages.sheets) == before
