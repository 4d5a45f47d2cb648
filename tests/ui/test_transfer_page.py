"""The page Transfer through the screens: by hand from the move to the closed case."""

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from models.audit.acts import Act
from models.audit.leaf import Note
from models.calendar.entry import EntryKind
from models.kernel.ids import CaseId
from models.office.office import User
from models.usecases.go_further import Further, GoFurther
from tests.casework import kinds_of, open_case, register, see_earlier
from tests.closing import AFTERWARDS, ready_case
from tests.colleagues import join
from tests.office import ANE, BO, TestOffice
from tests.transferring import suspend
from tests.ui.front import Went, context_of, outfit_of
from ui.cases.closing_page import ClosingPage
from ui.handover.transfer_page import TransferPage
from ui.handover.transfer_sheets import GivenSheet
from ui.shell.compose_closing import closing_acts
from ui.shell.compose_transfer import transfer_acts
from ui.tour.pages.closing import ClosingScreen
from ui.tour.pages.transfer import TransferScreen

HOW = {
    "way": "paper",
    "to": "Mette Attrap, tovholder",
    "purpose": "prevention",
    "basis": "fvl28",
    "less": "Uden ordene kan de ikke vurdere",
    "consent": "asked",
    "consent_reason": "Spurgt på telefon",
}
WHY = {"moved_on": "12.01.2026", "necessity": "De skal følge op", "withheld": "Naboens klage"}


def screen(
    office: TestOffice, qtbot: QtBot, case: CaseId, user: User = ANE
) -> tuple[TransferScreen, Went]:
    went = Went()
    context = context_of(office, went, user=user)
    page = TransferPage(transfer_acts(outfit_of(office, user=user)), context, case)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    return TransferScreen(page), went


@pytest.fixture
def case(office: TestOffice) -> CaseId:
    return open_case(office, about_name="Dawit Fiktiv", about_age="23").case_id


def test_a_move_is_recorded_and_waited_with(
    office: TestOffice, qtbot: QtBot, case: CaseId
) -> None:
    page, _ = screen(office, qtbot, case)
    assert "No kommune is recorded" in page.words()
    assert page.acts() == ("moved", "prepare")
    page.press("moved")
    sheet = page.sheet()
    sheet.answer({"kommune": "101", "moved_on": "12.01.2026"})
    sheet.save()
    assert "In København Kommune" in page.words()
    assert EntryKind.TRANSFER in kinds_of(office, case)
    page.press("not_yet")
    sheet = page.sheet()
    sheet.save()
    assert len(sheet.problems()) == 2
    sheet.answer({"reason": "Boligen er midlertidig.", "again_on": "02.02.2026"})
    sheet.save()
    assert "Boligen er midlertidig. Decide again on 02.02.2026." in page.words()
    page.press("moved")
    sheet = page.sheet()
    sheet.answer({"kommune": "999"})
    sheet.save()
    assert "In our own kommune, Prøvekøbing" in page.words()


def test_by_hand_from_the_preparation_to_the_closed_case(
    office: TestOffice, qtbot: QtBot
) -> None:
    case = ready_case(office, about_name="Dawit Fiktiv").case_id
    page, went = screen(office, qtbot, case)
    page.press("prepare")
    sheet = page.sheet()
    sheet.answer({"kommune": "101", **WHY})
    sheet.save()
    assert "To København Kommune. Moved 12.01.2026." in page.words()
    assert "not a confirmed contact" in page.words()
    assert set(page.acts()) == {"moved", "given", "withdraw"}
    page.press("given")
    sheet = page.sheet()
    sheet.save()
    assert any("at least one thing" in each for each in sheet.problems())
    page.choose({"subject": "De skal vide, hvem det er", "concern_words": ""})
    sheet.answer(HOW)
    sheet.save()
    assert any("why this item" in each for each in sheet.problems())
    given_sheet = page.page.sheet
    assert isinstance(given_sheet, GivenSheet)
    given_sheet.problems.links[0].click()
    page.choose({"concern_words": ""})  # taken back
    sheet.save()
    assert "On paper, against signature, 14.01.2026. Disclosure V-2026-0001." in page.words()
    page.press("receipt")
    sheet = page.sheet()
    sheet.answer({"received_by": "Mette Attrap, tovholder", "number": "7"})
    sheet.save()
    assert "København Kommune signed for it on 14.01.2026: Mette Attrap" in page.words()
    assert "Their number: 7." in page.words()
    page.press("close")
    assert went.to[-1] == ("open_case", case, "closure")

    context = context_of(office)
    closing = ClosingPage(closing_acts(outfit_of(office)), context, case)
    qtbot.addWidget(closing)
    closing.show()
    end = ClosingScreen(closing)
    given = closing.answers()
    assert given["goes_on"] == "yes"
    assert given["receiver"] == "København Kommune, Mette Attrap, tovholder"
    assert {row["outcome"] for row in closing.needs.rows()} == {"handed"}
    kept = {"goes_on", "reason"}
    end.answer({key: value for key, value in AFTERWARDS.items() if key not in kept})
    end.check()
    end.close()
    shown = "\n".join(label.text() for label in closing.findChildren(QLabel))
    assert "Handed over to København Kommune on 14.01.2026, closed" in shown
    page.page.reload()
    assert page.acts() == ()


def test_a_transfer_is_given_up(office: TestOffice, qtbot: QtBot, case: CaseId) -> None:
    page, _ = screen(office, qtbot, case)
    page.press("prepare")
    sheet = page.sheet()
    sheet.answer({"kommune": "101", **WHY, "withheld": ""})
    sheet.save()
    assert "Nothing" in page.words()
    page.press("withdraw")
    sheet = page.sheet()
    sheet.answer({"reason": "Han blev boende"})
    sheet.save()
    assert "To København Kommune: Han blev boende" in page.words()
    page.press("prepare")
    assert page.sheet().answers()["kommune"] == "101"


def test_who_may_not_hand_over_decides_only_when(office: TestOffice, qtbot: QtBot) -> None:
    join(office, BO)
    concern = register(office, about_kommune="101")
    see_earlier(office.begin, concern)
    case = GoFurther(office.begin)(Further(concern)).case_id
    with office.begin() as work:
        found = work.cases.get(case)
        found.hand_to(BO.id)
        work.cases.save(found)
        work.note(Note(Act.CASE_TAKEN))
        work.commit()
    page, _ = screen(office, qtbot, case, BO)
    assert page.acts() == ("moved", "not_yet")
    assert "coordinator or the leader" in page.words()


def test_a_case_that_rests_can_only_be_read(
    office: TestOffice, qtbot: QtBot, case: CaseId
) -> None:
    suspend(office, case)
    page, _ = screen(office, qtbot, case)
    assert page.acts() == ()
    assert "it is not transferred" in page.words()
