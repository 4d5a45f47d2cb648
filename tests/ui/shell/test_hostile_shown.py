"""Hostile words, drawn everywhere: as they were typed, within bounds, without any mark-up."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from models.access.roles import Role
from models.cases.papers import Paper
from models.kernel.ids import CaseId
from models.kernel.text import plain
from models.usecases.add_note import AddCaseNote
from models.usecases.print_visit_papers import PrintOrder, PrintVisitPapers
from storage.paper.extract import words_of
from storage.paper.pdf import paint
from storage.vault.words import load_words
from tests.casework import answer
from tests.office import TestOffice
from tests.ui.shell.test_desk_by_role import desk_of
from tests.visiting import cleared_case, plan
from ui.cases.case_page import CasePage
from ui.kit.theme import Theme

MARKUP: Final = "<b>fed</b><img src='/etc/passwd'>"
TURNED: Final = "שלום 2026"
LONG: Final = "Å" * 120
PLACES: Final = ("today", "cases", "calendar", "handovers", "contacts", "security")


def hostile_case(office: TestOffice) -> CaseId:
    """A case in which every name, place and note is hostile."""
    opened = cleared_case(
        office,
        after={
            "name": f"{MARKUP} {TURNED}",
            "street": "{name} %s &amp; & Søn",
            "protects": LONG * 4,
            "relatives": [{"name": MARKUP, "relation": "sibling", "reason": TURNED}],
        },
        words=f"{MARKUP} {LONG} {TURNED}",
    )
    case = opened.case_id
    answer(office, case)
    AddCaseNote(office.begin)(case, LONG * 30)
    AddCaseNote(office.begin)(case, f"{MARKUP}\n{TURNED} 👨‍👩‍👧‍👦 🧕🏽")
    return case


def look(shown: QWidget) -> list[str]:
    """Return all words that stand there; fail where one is read as mark-up."""
    found: list[str] = []
    for label in shown.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText, label.text()
        found.append(label.text())
    for widget in shown.findChildren(QWidget):
        assert "<img" not in widget.toolTip(), widget.toolTip()
        assert "<b>fed" not in widget.toolTip(), widget.toolTip()
    found += [button.text() for button in shown.findChildren(QAbstractButton)]
    return found


def test_every_page_shows_it_as_it_was_typed(
    qtbot: QtBot, office: TestOffice, theme: Theme
) -> None:
    case = hostile_case(office)
    desk = desk_of(qtbot, office, theme, Role.TOVHOLDER)
    width = desk.width()
    for place in PLACES[:3]:
        desk.go(place)
        QTest.qWait(10)
        look(desk)
    desk.open_case(case)
    QTest.qWait(10)
    page = desk.page
    assert isinstance(page, CasePage)
    words: list[str] = []
    for name in page.pages:
        desk.open_case(case, name)
        QTest.qWait(10)
        desk.grab()
        words += look(desk)
    assert any(MARKUP in each for each in words)
    assert any(f"{MARKUP}\n{TURNED}" in each for each in words)
    assert any("{name} %s &amp; & Søn" in each for each in words)
    assert desk.width() == width  # nothing typed makes the window grow
    assert desk.minimumSizeHint().width() <= 910


def test_paper_shows_it_as_it_was_typed(office: TestOffice) -> None:
    case = cleared_case(office).case_id
    visit = plan(office, case, first_name="<u>{Else}</u> &amp; %s", contact_name="Ib <br/>")
    print_papers = PrintVisitPapers(office.begin, paint, plain, load_words().fingerprint)
    made = print_papers(PrintOrder(visit, Paper.VISIT_SHEET, ("<i>Else</i> & Co",)))
    on_paper = " ".join(" ".join(words_of(made.copies[0].pdf)).split())
    assert "<u>{Else}</u> &amp; %s" in on_paper
    assert "<i>Else</i> & Co" in on_paper
