"""The log on the screen: filtered, read on, printed."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from models.access.roles import Role
from models.audit.acts import Act, Outcome
from models.audit.leaf import Note
from models.kernel.ids import UserId
from models.office.office import User
from models.usecases.open_case_view import OpenCaseView
from models.usecases.search import Search
from tests.casework import open_case
from tests.office import TestOffice
from tests.ui.front import context_of, outfit_of, show
from ui.kit.editors import LineEditor
from ui.logbook.rows_page import RowsPage
from ui.shell import compose

DPO = User(UserId("u-dpo"), "DP", "Dorte Demosen", Role.DPO)


def page_of(qtbot: QtBot, office: TestOffice, user: User | None = None) -> RowsPage:
    user = user or office.user
    acts = compose.log_acts(outfit_of(office, user=user))
    page = RowsPage(acts, context_of(office, user=user))
    show(qtbot, page)
    return page


def column(page: RowsPage, heading: str) -> list[str]:
    model = page.table.model
    headings = [
        model.headerData(at, Qt.Orientation.Horizontal) for at in range(model.columnCount())
    ]
    at = headings.index(heading)
    return [str(model.data(model.index(row, at))) for row in range(model.rowCount())]


def choose(combo: object, words: str) -> None:
    combo.setCurrentIndex(combo.findText(words))  # type: ignore[attr-defined]


def test_rows_are_shown_as_a_person_reads_them(qtbot: QtBot, office: TestOffice) -> None:
    case = open_case(office)
    OpenCaseView(office.begin)(case.case_id)
    page = page_of(qtbot, office)
    assert column(page, "What")[0] == "Looked at a case"
    assert column(page, "Who")[0] == "Ane Øvelund"
    assert column(page, "About")[0] == case.number
    assert column(page, "Purpose")[0] == "Own case"
    assert not page.more.isVisible()


def test_the_filter_narrows_and_a_wrong_number_is_told(
    qtbot: QtBot, office: TestOffice
) -> None:
    case = open_case(office)
    OpenCaseView(office.begin)(case.case_id)
    with office.begin() as work:
        work.note(Note(Act.DISCLOSURE_REFUSED, outcome=Outcome.REFUSED))
        work.note(Note(Act.BACKUP_FAILED, outcome=Outcome.FAILED))
        work.commit()
    page = page_of(qtbot, office)
    choose(page.filter.outcome, "Refused")
    assert column(page, "What") == ["Was refused a disclosure (refused)"]
    choose(page.filter.outcome, "Done and refused")
    choose(page.filter.group, "Looked at")
    choose(page.filter.span, "Today")
    assert column(page, "What") == ["Looked at a case"]
    QTest.keyClicks(page.filter.about, "S-2026-0099")
    QTest.keyClick(page.filter.about, Qt.Key.Key_Return)
    assert page.filter.problem.isVisible()
    page.filter.about.clear()
    choose(page.filter.group, "All acts")
    assert not page.filter.problem.isVisible()
    assert "Could not make a backup (failed)" in column(page, "What")


def test_typing_settles_before_the_log_is_asked(qtbot: QtBot, office: TestOffice) -> None:
    case = open_case(office)
    page = page_of(qtbot, office)
    with qtbot.waitSignal(page.loaded):
        QTest.keyClicks(page.filter.about, case.number)
    assert set(column(page, "About")) >= {f"{case.number}"} or column(page, "About")


def test_earlier_rows_are_read_on_demand(qtbot: QtBot, office: TestOffice) -> None:
    with office.begin() as work:
        for _ in range(230):
            work.note(Note(Act.CASE_VIEWED))
        work.commit()
    page = page_of(qtbot, office)
    assert len(page.table.model.rows) == 200
    page.more.click()
    assert len(page.table.model.rows) == 230
    assert not page.more.isVisible()


def test_rows_are_printed(qtbot: QtBot, office: TestOffice) -> None:
    open_case(office)
    page = page_of(qtbot, office)
    page.print.click()
    assert page.paper is not None
    assert page.paper.isVisible()


def test_a_reader_without_casework_sees_no_search_words(
    qtbot: QtBot, office: TestOffice
) -> None:
    open_case(office)
    Search(office.begin)("Mathias")
    page = page_of(qtbot, office, DPO)
    assert "for a name or words" in column(page, "Words")
    assert not any("Mathias" in words for words in column(page, "Words"))


def type_into(editor: LineEditor, typed: str) -> None:
    editor.line.setFocus()
    editor.line.selectAll()
    QTest.keyClicks(editor.line, typed)


def test_a_quick_choice_writes_the_days(qtbot: QtBot, office: TestOffice) -> None:
    days = page_of(qtbot, office).filter.days
    choose(days.span, "The last 7 days")
    assert (days.first.line.text(), days.last.line.text()) == ("08.01.2026", "")
    assert days.days() == (date(2026, 1, 8), None)
    choose(days.span, "All of the time")
    assert days.days() == (None, None)


def test_from_and_to_a_day_are_typed_with_the_keyboard_alone(
    qtbot: QtBot, office: TestOffice
) -> None:
    open_case(office)
    office.wait(days=3)
    with office.begin() as work:
        work.note(Note(Act.BACKUP_MADE))
        work.commit()
    page = page_of(qtbot, office)
    days = page.filter.days
    choose(days.span, "From and to a day")
    assert page.focusWidget() is days.first.line
    QTest.keyClicks(days.first.line, "14.1.2026")
    QTest.keyClick(days.first.line, Qt.Key.Key_Tab)
    assert page.focusWidget() is days.last.line
    assert days.first.line.text() == "14.01.2026"
    QTest.keyClicks(days.last.line, "140126")
    assert days.span.currentText() == "From and to a day"
    QTest.keyClick(days.last.line, Qt.Key.Key_Return)
    assert "Write the date as day" in page.filter.problem.text()
    type_into(days.last, "14.01.2026")
    QTest.keyClick(days.last.line, Qt.Key.Key_Return)
    assert not page.filter.problem.isVisible()
    assert "Made a backup" not in column(page, "What")
    assert "Opened a new case" in column(page, "What")


def test_a_wrong_order_is_told_at_the_field_and_nothing_typed_is_lost(
    qtbot: QtBot, office: TestOffice
) -> None:
    open_case(office)
    page = page_of(qtbot, office)
    days = page.filter.days
    type_into(days.first, "14.01.2026")
    type_into(days.last, "13.01.2026")
    before = column(page, "What")
    QTest.keyClick(days.last.line, Qt.Key.Key_Return)
    said = "The last day is before the first. Write an earlier first or a later last day."
    assert page.filter.problem.text() == said
    assert days.last.line.property("invalid")
    assert days.last.line.accessibleDescription() == said
    assert page.focusWidget() is days.last.line
    assert (days.first.line.text(), days.last.line.text()) == ("14.01.2026", "13.01.2026")
    assert column(page, "What") == before
    page.print.click()
    assert page.paper is None
    assert page.filter.problem.isVisible()
    type_into(days.last, "15.01.2026")
    QTest.keyClick(days.last.line, Qt.Key.Key_Return)
    assert not page.filter.problem.isVisible()
    assert not days.last.line.property("invalid")


def test_a_day_that_cannot_be_read_is_told_when_it_is_left(
    qtbot: QtBot, office: TestOffice
) -> None:
    open_case(office)
    page = page_of(qtbot, office)
    days = page.filter.days
    type_into(days.first, "99.99.2026")
    assert not page.filter.problem.isVisible()
    page.filter.about.setFocus()
    assert page.filter.problem.isVisible()
    assert days.first.line.property("invalid")
    rows = len(page.table.model.rows)
    page.print.click()
    page._read_more()
    page.read()
    assert (page.paper, len(page.table.model.rows)) == (None, rows)
    choose(days.span, "Today")
    assert not page.filter.problem.isVisible()
    assert days.problem() is None


def test_typed_days_settle_before_the_log_is_asked(qtbot: QtBot, office: TestOffice) -> None:
    open_case(office)
    page = page_of(qtbot, office)
    with qtbot.waitSignal(page.loaded):
        type_into(page.filter.days.first, "15.01.2026")
    assert column(page, "What") == []
    type_into(page.filter.days.first, "15.01.20")
    page.filter.days._settled()
    assert page.filter.days.problem() is not None
