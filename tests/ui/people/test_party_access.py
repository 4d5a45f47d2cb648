"""A party asks to see the file: written down on the concern's page, for those who do casework."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from models.access.roles import Role
from models.calendar.entry import EntryKind
from models.kernel.events import Kind
from tests.office import BO, TestOffice
from tests.scenario_calls import V7, take_down
from tests.ui.front import Went, concern_acts, context_of, show
from ui.concerns.concern_view import ConcernPage
from ui.people.insight_button import PartyAccessButton
from ui.tour.hands import settle
from ui.tour.pages.cases import SheetPage
from ui.tour.pages.concerns import ConcernDesk


def test_the_request_is_written_down_where_the_concern_stands(
    qtbot: QtBot, office: TestOffice
) -> None:
    acts, concern = concern_acts(office), take_down(office, V7)
    page = ConcernPage(acts, context_of(office, Went()), concern)
    show(qtbot, page)
    desk = ConcernDesk(page)
    button = page.findChild(PartyAccessButton)
    assert button is not None
    desk.press("party_access")
    assert button.sheet is not None
    assert "seven working days" in button.sheet.explanation.text()
    sheet = SheetPage(button.sheet)
    assert sheet.answers()["on"] == "2026-01-14"
    sheet.answer({"on": "2026-01-15"})
    sheet.save()
    assert sheet.problems()
    sheet.answer({"on": "2026-01-13", "who": "custody", "reference": "eDoc 26/1"})
    sheet.save()
    settle()
    with office.begin() as work:
        found = work.entries.open_of_concern(concern)
    assert EntryKind.PARTY_ACCESS in {each.kind for each in found}
    assert "Decide on party access (partsaktindsigt)" in desk.everything()


def test_whoever_does_casework_writes_it_and_nobody_else(
    qtbot: QtBot, office: TestOffice
) -> None:
    acts, concern = concern_acts(office), take_down(office, V7)
    about = (Kind.CONCERN, str(concern))
    for role, hidden in ((Role.CASEWORKER, False), (Role.DPO, True)):
        context = context_of(office, Went(), user=replace(BO, role=role))
        page = QWidget()
        button = PartyAccessButton(acts.insight, context, about, page)
        show(qtbot, page)
        assert button.isHidden() is hidden
