"""The page Qualification, as a person would use it: a round from its opening to its close."""

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from models.calendar.entry import EntryKind
from models.cases.case import PoliceAnswer
from models.course.qualification import Invited
from models.forms.answers import Value
from models.kernel.events import Kind
from models.kernel.ids import CaseId
from tests.casework import answer, kinds_of, open_case
from tests.office import TestOffice
from tests.qualifying import (
    SAID,
    answer_invitation,
    invite,
    newest,
    open_round,
    records,
)
from tests.ui.front import Went, context_of, outfit_of, show
from ui.paper.paper_dialog import PaperDialog
from ui.qualification.qualification_page import QualificationPage
from ui.qualification.sheets import InvitationSheet
from ui.shell.case_pages import case_pages
from ui.tour.hands import Stuck, settle
from ui.tour.pages.qualification import QualificationDriver

ROUND: dict[str, Value] = {
    "question": "Hvem kender ham?",
    "less": "Uden navn ved ingen noget",
    "consent": "left_out",
    "consent_reason": "Familien ved intet endnu",
}


@pytest.fixture
def case(office: TestOffice) -> CaseId:
    """A boy of 15, not cleared yet."""
    return open_case(office).case_id


def page_of(
    qtbot: QtBot, office: TestOffice, case: CaseId, went: Went | None = None
) -> QualificationDriver:
    outfit = outfit_of(office)
    page = case_pages(outfit, context_of(office, went))["qualification"](case)
    assert isinstance(page, QualificationPage)
    show(qtbot, page, 1100, 700)
    return QualificationDriver(page)


def words_of(driver: QualificationDriver) -> str:
    labels = driver.page.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisible())


def test_before_the_police_answer_nobody_is_asked_and_the_page_says_so(
    qtbot: QtBot, office: TestOffice, case: CaseId
) -> None:
    on = page_of(qtbot, office, case)
    assert "Nobody else is asked, visited or written to" in words_of(on)
    with pytest.raises(Stuck, match="no button: open"):
        on.press("open")
    with pytest.raises(Stuck, match="no sheet"):
        on.fill({})
    on.press("without_police")
    on.fill({"doing": "ask_others"})
    assert len(on.problems()) == 2
    on.fill({"decided_by": "Leder", "reason": "Han rejser i aften"})
    said = words_of(on)
    assert "Without the police's answer: Ask other authorities" in said
    assert "Han rejser i aften" in said
    assert "decided by Leder. Stands until the police answer." in said
    answer(office, case)
    on.page.reload()
    settle()
    assert "Ended with the police's answer." in words_of(on)
    on.press("open")


def test_a_round_from_its_opening_to_its_close(
    qtbot: QtBot, office: TestOffice, case: CaseId
) -> None:
    answer(office, case)
    on = page_of(qtbot, office, case)
    assert "No round yet" in words_of(on)
    on.press("open")
    assert on.sheet.binding.value("deadline") == "2026-01-21"
    on.fill(ROUND)
    assert "Nobody is invited yet" in words_of(on)
    on.press("invite")
    on.fill({"authority": "social_under_18", "named": "yes", "necessity": "Kender familien"})
    on.press("invite")
    on.fill({"authority": "ssp", "named": "no"})
    assert "Still missing: Social services, under 18, SSP" in words_of(on)
    assert on.states()["ssp"] == "SSP: Invited"
    on.press("remind", "ssp")
    assert on.states()["ssp"] == "SSP: Reminded"
    on.press("answer", "ssp")
    assert "They were asked without a name" in on.sheet.explanation.text()
    on.fill({"outcome": "nothing"})
    on.press("answer", "social_under_18")
    on.fill({"outcome": "partly"})
    assert "Write at least one statement." in on.problems()
    statement = {**SAID, "when": "01.2026", "care": "health"}
    on.fill({"statements": [statement], "withheld": "Diagnosen"})
    said = words_of(on)
    assert "Observed · Familierådgiveren · 01.2026" in said
    assert "Health: never on the papers of a visit" in said
    assert "Held back: Diagnosen. Nobody is obliged to share" in said
    assert "All have answered. Close the round" in said
    on.press("conditions")
    on.fill({"parents": "yes", "siblings": "none"})
    assert "Social services have checked" in words_of(on)
    on.press("close")
    assert not on.sheet.binding.row("missing").isVisible()
    on.fill({"summary": "Der er ro i hjemmet"})
    said = words_of(on)
    assert "Round closed 14.01.2026" in said
    assert "Der er ro i hjemmet" in said
    on.press("open")  # a further round


def test_the_authority_proposes_whom_to_ask_and_the_basis(
    qtbot: QtBot, office: TestOffice, case: CaseId
) -> None:
    answer(office, case)
    open_round(office, case)
    on = page_of(qtbot, office, case)
    on.press("invite")
    sheet = on.sheet
    assert isinstance(sheet, InvitationSheet)
    assert sheet.binding.value("way") == "spoken"
    choose = on.sheet.binding.row("authority").editor

    def chosen(code: str) -> tuple[object, object]:
        combo = choose.combo  # type: ignore[attr-defined]
        combo.setCurrentIndex(combo.findData(code))
        combo.activated.emit(combo.currentIndex())
        return sheet.binding.value("contact"), sheet.binding.value("basis")

    assert chosen("school") == ("Head teacher or SSP contact of the school", "rpl115-1-1")
    assert "Necessity is judged each time" in sheet.why.words.text()
    assert chosen("prison_service")[1] == "rpl115-1-3"
    contact, basis = chosen("asylum_centre")
    assert (contact, basis) == ("Head of the centre", "")  # to be clarified, never proposed
    assert "Must be clarified" in sheet.why.words.text()
    sheet.binding.row("contact").set_value("Vagten")
    assert chosen("ssp")[0] == "Vagten"  # what somebody wrote stays
    chosen("ssp")


def test_one_that_is_invited_is_not_offered_again(
    qtbot: QtBot, office: TestOffice, case: CaseId
) -> None:
    answer(office, case)
    asked = open_round(office, case)
    invite(office, asked, "school")
    office.wait(days=10)
    on = page_of(qtbot, office, case)
    on.press("invite")
    combo = on.sheet.binding.row("authority").editor.combo  # type: ignore[attr-defined]
    assert combo.findData("school") == -1
    assert combo.findData("ssp") >= 0
    assert on.sheet.binding.value("deadline") == "2026-01-25"  # the round's day has passed
    on.sheet.cancel.click()
    on.press("close")
    assert on.sheet.explanation.text() == "No answer yet: School"
    on.fill({"missing": "Skolen har ikke svaret", "summary": "Intet nyt"})
    assert "Skolen har ikke svaret" in words_of(on)
    on.press("answer", "school")  # a late answer is still worth having
    on.fill({"outcome": "declined", "withheld": "Fravær"})
    assert on.states()["school"] == "School: Will not share"
    assert newest(office, case, Kind.INVITATION).state == Invited.DECLINED


def test_a_visit_that_cannot_wait_says_why(
    qtbot: QtBot, office: TestOffice, case: CaseId
) -> None:
    answer(office, case)
    on = page_of(qtbot, office, case)
    assert "Social services check the parents' and siblings' conditions" in words_of(on)
    on.press("without_conditions")
    on.fill({"reason": "Moren har bedt os komme i dag"})
    assert "A visit goes on without the check" in words_of(on)
    assert "Moren har bedt os komme i dag" in words_of(on)


def test_of_a_case_that_rests_nothing_is_shown(
    qtbot: QtBot, office: TestOffice, case: CaseId
) -> None:
    answer(office, case)
    asked = open_round(office, case, question="Hvem kender ham?")
    invite(office, asked)
    answer(office, case, PoliceAnswer.TAKES_OVER)
    on = page_of(qtbot, office, case)
    assert "The case is suspended" in words_of(on)
    assert "Hvem kender ham?" not in words_of(on)
    assert on.page.buttons == {}


def test_what_is_refused_is_told_and_other_windows_are_followed(
    qtbot: QtBot, office: TestOffice, case: CaseId
) -> None:
    answer(office, case)
    asked = open_round(office, case)
    school = invite(office, asked, "school")
    went = Went()
    on = page_of(qtbot, office, case, went)
    answer_invitation(office, school)  # in another window
    on.press("remind", "school")
    assert went.to[-1] == ("tell", "This answer is recorded already.")


def test_the_letter_to_an_authority_is_shown_and_registered(
    qtbot: QtBot, office: TestOffice, case: CaseId
) -> None:
    answer(office, case)
    invite(office, open_round(office, case), "school", way="paper")
    on = page_of(qtbot, office, case)
    on.press("letter", "school")
    assert isinstance(on.page.sheet, PaperDialog)
    shown = [label.text() for label in on.page.sheet.findChildren(QLabel)]
    assert "Letter, U-2026-0001" in shown
    on.page.sheet.done_button.click()
    with pytest.raises(Stuck, match="no sheet"):
        on.fill({})
    answer(office, case, PoliceAnswer.WAIT)  # in another window
    on.press("letter", "school")
    with office.begin() as work:
        assert len(work.prints.of_case(case)) == 1


def test_without_clearance_an_open_round_takes_answers_but_asks_nobody(
    qtbot: QtBot, office: TestOffice, case: CaseId
) -> None:
    answer(office, case)
    asked = open_round(office, case)
    invite(office, asked, "school")
    answer(office, case, PoliceAnswer.WAIT)
    on = page_of(qtbot, office, case)
    for act in ("invite", "remind", "open"):
        with pytest.raises(Stuck):
            on.press(act)
    on.press("answer", "school")
    on.fill({"outcome": "answered", "statements": [{**SAID, "when": "2026"}]})
    on.press("close")
    on.fill({"summary": "Skolen kender ham godt"})
    assert records(office, case, Kind.ROUND)[0].state == "closed"
    assert EntryKind.CLOSE_ROUND not in kinds_of(office, case)


def test_a_closed_case_is_only_read(qtbot: QtBot, office: TestOffice, case: CaseId) -> None:
    answer(office, case)
    asked = open_round(office, case)
    invite(office, asked, "school")
    office.database.sql.execute("UPDATE case_file SET closed_at = '2026-01-14T07:30:00Z'")
    on = page_of(qtbot, office, case)
    assert "Still missing: School" in words_of(on)
    assert on.page.buttons == {}


def test_an_answer_is_corrected_and_an_invitation_withdrawn_on_the_page(
    qtbot: QtBot, office: TestOffice, case: CaseId
) -> None:
    answer(office, case)
    asked = open_round(office, case)
    answer_invitation(office, invite(office, asked, "school"))
    invite(office, asked, "ssp", named="no", necessity="", basis="")
    invite(office, asked)
    on = page_of(qtbot, office, case)
    on.press("correct", "school")
    assert on.sheet.binding.value("given_by") == "Familierådgiver"
    on.fill({"reason": "Skolen ringede igen."})
    assert "Nothing is changed. Change what was wrong, then save." in on.problems()
    on.fill({"outcome": "declined", "withheld": "Fravær"})
    said = words_of(on)
    assert "Corrected 14.01.2026: Skolen ringede igen. Before, it read: They answered" in said
    assert "Held back: Fravær" in said
    assert SAID["said"] in said, "what stood before stays readable"
    assert on.states()["school"] == "School: Will not share"
    on.press("withdraw", "ssp")
    assert not on.sheet.explanation.isVisible()
    on.fill({"reason": "Skolen er nok"})
    on.press("withdraw", "social_under_18")
    assert "That disclosure stays in the register" in on.sheet.explanation.text()
    on.fill({"reason": "Forkert forvaltning"})
    said = words_of(on)
    assert "Withdrawn: Skolen er nok" in said
    assert on.states()["ssp"] == "SSP: Invitation withdrawn"
    assert "All have answered. Close the round" in said
    assert not [act for record, act in on.page.buttons if record == on.page.invited["ssp"]]
    on.press("invite")
    on.fill({"authority": "ssp", "named": "no"})
    assert on.states()["ssp"] == "SSP: Invited"
    assert "Still missing: SSP" in words_of(on)
