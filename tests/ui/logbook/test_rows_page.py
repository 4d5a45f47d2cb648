"""The log on the screen: filtered, read on, printed."""

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
    assert page.problem.isVisible()
    page.filter.about.clear()
    choose(page.filter.group, "All acts")
    assert not page.problem.isVisible()
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
