"""The page Child and consent, over a real office."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from models.calendar.entry import EntryKind
from models.cases.case import PoliceAnswer
from models.kernel.ids import CaseId
from models.people.relation import Described
from models.usecases.check_operator import AskOperator
from models.usecases.complete_after_call import AfterCall, CompleteAfterCall
from models.usecases.relations import AddRelation
from models.usecases.transitions import CatchUp
from tests.casework import answer, entry_of, kinds_of, open_case, register
from tests.faults.child_ground import join_resting, run_effort
from tests.office import BO, TestOffice
from tests.ui.front import Screens, concern_acts, outfit_of, show
from ui.child.child_page import ChildPage
from ui.concerns.concern_parts import LeftCard
from ui.concerns.concern_view import ConcernPage
from ui.forms.form_sheet import FormSheet
from ui.kit.buttons import Button
from ui.shell.compose_child import child_acts
from ui.tour.pages.cases import SheetPage
from ui.tour.pages.child import ChildScreen

Open = Callable[[CaseId], ChildScreen]


@pytest.fixture
def desk(office: TestOffice) -> Screens:
    return Screens(office)


@pytest.fixture
def open_page(qtbot: QtBot, desk: Screens, office: TestOffice) -> Open:
    def opened(case: CaseId) -> ChildScreen:
        page = ChildPage(child_acts(outfit_of(office)), desk.context, case)
        show(qtbot, page)
        return ChildScreen(page)

    return opened


@pytest.fixture
def boy(office: TestOffice) -> CaseId:
    """Scenario 1: a boy of 15 with two who share custody."""
    case = open_case(office).case_id
    for kind, name in (("mother", "Anne Testesen"), ("father", "Jan Prøvegaard")):
        AddRelation(office.begin)(case, Described(kind, "Har del", name, "", "shared"))
    return case


def test_two_clocks_stand_apart(open_page: Open, boy: CaseId) -> None:
    words = open_page(boy).words()
    assert "The child's track" in words
    assert "The Infohus" in words
    assert "15 years: from 10 years on, a child is a party." in words
    assert "At once, because of a child" in words


def test_a_report_is_recorded_and_gets_its_number_later(
    open_page: Open, office: TestOffice, boy: CaseId
) -> None:
    screen = open_page(boy)
    (key,) = screen.keys("report")
    screen.press("report", key)
    sheet = screen.sheet()
    assert "police_asked" not in sheet.sheet.binding.keys, "asked only where the case rests"
    sheet.save()
    assert set(sheet.problems()) == {
        "Write which authority has it.", "Write who received it.",
        "Say whether the parents are told.",
    }  # fmt: skip
    sheet.answer(to="Børneteamet", received_by="Lise Fiktiv", parents="omit")
    sheet.save()
    assert sheet.problems() == ("Write why the parents are not told.",)
    sheet.answer(omit_reason="Faren er selv faren")
    sheet.save()
    assert EntryKind.CHILD_REPORT not in kinds_of(office, boy)
    words = screen.words()
    assert "Delivered 14.01.2026 kl. 8.30 to Børneteamet, received by Lise Fiktiv" in words
    assert "Do not tell the parents: Faren er selv faren" in words
    assert "Mathias Testesen" in words
    screen.press("number", key)
    number = screen.sheet()
    number.answer(number="B-117")
    number.save()
    assert "Their number: B-117" in screen.words()
    assert screen.keys("number") == ()


def test_one_that_is_not_due_says_why(open_page: Open, boy: CaseId) -> None:
    screen = open_page(boy)
    screen.press("report", screen.keys("report")[0])
    sheet = screen.sheet()
    sheet.answer(child="other", child_words="Broren", outcome="not_due", reason="Han er 19 år")
    sheet.save()
    words = screen.words()
    assert "Broren" in words
    assert "Han er 19 år" in words
    assert screen.keys("number"), "a number may still come"


def test_each_with_custody_is_asked_and_who_is_silent_is_named(
    open_page: Open, boy: CaseId
) -> None:
    screen = open_page(boy)
    assert "Custody: Anne Testesen (mother), Jan Prøvegaard (father)" in screen.words()
    for person in (1, 2):
        screen.press("consent")
        sheet = screen.sheet()
        who = screen.page.view
        assert who is not None
        sheet.answer(
            who=str(who.people[person].person_id), what="effort", which="Mentor", state="asked",
            how="phone",
        )  # fmt: skip
        sheet.save()
    father, mother = screen.keys("answer")
    screen.press("answer", mother)
    sheet = screen.sheet()
    sheet.answer(state="given", how="meeting", words="Ja, meget gerne")
    sheet.save()
    assert "Missing: Jan Prøvegaard." in screen.words()
    assert "Ja, meget gerne" in screen.words()
    assert screen.page.buttons["answer", mother].text() == "Withdrawn …"
    screen.press("answer", father)
    sheet = screen.sheet()
    sheet.answer(state="refused", how="phone")
    sheet.save()
    assert screen.keys("answer") == (mother,)


def test_only_what_a_consent_can_become_is_offered(open_page: Open, boy: CaseId) -> None:
    screen = open_page(boy)
    screen.press("consent")
    sheet = screen.sheet()
    view = screen.page.view
    assert view is not None
    sheet.answer(
        who=str(view.subject_id), what="talk", which="Samtale", state="given", how="phone"
    )
    sheet.save()
    screen.press("answer", screen.keys("answer")[0])
    sheet = screen.sheet()
    sheet.answer(state="withdrawn", how="phone")
    sheet.save()
    assert screen.keys("answer") == ()
    assert "Withdrawn" in screen.words() or "Expired" not in screen.words()


def test_not_telling_has_a_reason_and_a_review(open_page: Open, boy: CaseId) -> None:
    screen = open_page(boy)
    screen.press("inform")
    sheet = screen.sheet()
    view = screen.page.view
    assert view is not None
    sheet.answer(who=str(view.subject_id), decision="postponed")
    sheet.save()
    assert set(sheet.problems()) == {
        "Write why it is postponed or left out.", "Write when it is looked at again.",
    }  # fmt: skip
    sheet.answer(reason="Kan bringe ham i fare", review="14.02.2026")
    sheet.save()
    words = screen.words()
    assert "Kan bringe ham i fare" in words
    assert "Looked at again on 14.02.2026" in words
    screen.press("inform")
    sheet = screen.sheet()
    sheet.answer(who=str(view.subject_id), decision="informed", how="letter")
    sheet.save()
    assert "Kan bringe ham i fare" not in screen.words()


@pytest.fixture
def rune(office: TestOffice) -> CaseId:
    """Scenario 3: a father of 31; the police take over while an effort runs."""
    case = open_case(office, about_name="Rune Demosen", about_age="31", children_home="yes")
    run_effort(office, case.case_id)
    answer(office, case.case_id, PoliceAnswer.TAKES_OVER)
    return case.case_id


def test_at_rest_each_effort_is_decided_and_the_rest_is_only_read(
    open_page: Open, office: TestOffice, rune: CaseId
) -> None:
    screen = open_page(rune)
    assert "While the case is suspended" in screen.words()
    assert not screen.page.buttons["consent", ""].isVisible()
    assert not screen.page.buttons["transition", ""].isVisible()
    (effort,) = screen.keys("effort")
    screen.press("effort", effort)
    sheet = screen.sheet()
    assert "nothing about the police" in sheet.sheet.explanation.text()
    sheet.answer(decision="paused", police_asked="no")
    sheet.save()
    assert "Is paused" in screen.words() or EntryKind.EFFORT_DECISION not in kinds_of(
        office, rune
    )
    assert EntryKind.EFFORT_DECISION not in kinds_of(office, rune)


def test_at_rest_the_report_asks_about_safety_and_waits_for_nothing(
    open_page: Open, office: TestOffice, rune: CaseId
) -> None:
    screen = open_page(rune)
    screen.press("report", screen.keys("report")[0])
    sheet = screen.sheet()
    assert "police_asked" in sheet.sheet.binding.keys
    sheet.answer(
        child="other", child_words="Liv", to="Børneteamet", received_by="Lise Fiktiv",
        parents="omit", omit_reason="Faren er faren", police_asked="no",
    )  # fmt: skip
    sheet.save()
    assert EntryKind.CHILD_REPORT not in kinds_of(office, rune)


def test_at_rest_keeping_and_resting_are_decided(
    open_page: Open, office: TestOffice, rune: CaseId
) -> None:
    screen = open_page(rune)
    assert "nobody has decided to" in screen.words()
    screen.press("hold")
    sheet = screen.sheet()
    sheet.answer(hold="keep", hold_reason="Liv har brug for hjælp")
    sheet.save()
    assert "is held: Liv har brug for hjælp" in screen.words()
    screen.press("still")
    sheet = screen.sheet()
    sheet.answer(given_by="Polititovholderen", hold="no_hold")
    sheet.save()
    assert "that is decided" in screen.words()
    due = entry_of(office, rune, EntryKind.STILL_SUSPENDED).due_at
    assert (due - office.clock.now()).days >= 89


def test_at_rest_a_new_concern_is_passed_on(
    open_page: Open, office: TestOffice, rune: CaseId
) -> None:
    joined = join_resting(office, rune, about_name="Rune Demosen", about_age="31")
    screen = open_page(rune)
    screen.press("pass_on", joined)
    sheet = screen.sheet()
    assert "only that the concern is received" in sheet.sheet.explanation.text()
    sheet.answer(
        to="Polititovholderen", way="spoken", basis="rpl115-1-1", necessity="Samme sag"
    )
    sheet.save()
    assert screen.keys("pass_on") == ()
    assert EntryKind.PASS_TO_POLICE not in kinds_of(office, rune)


def test_an_empty_rest_says_so(open_page: Open, office: TestOffice) -> None:
    case = open_case(office, about_name="Freja Eksempel", about_age="25").case_id
    answer(office, case, PoliceAnswer.TAKES_OVER)
    words = open_page(case).words()
    assert "No effort runs, and no new concern waits." in words
    assert "Two clocks" not in words


def jonas(office: TestOffice) -> CaseId:
    opened = open_case(office, about_name="Jonas Attrap", about_age="17")
    given = {"name": "Jonas Attrap", "cpr": "8802085851"}
    CompleteAfterCall(office.begin)(AfterCall(opened.concern_id, given))
    return opened.case_id


def test_the_birthday_is_prepared(open_page: Open, office: TestOffice) -> None:
    case = jonas(office)
    screen = open_page(case)
    assert "Turns 18 on 28.02.2026" in screen.words()
    screen.press("majority")
    sheet = screen.sheet()
    assert "nothing is closed in silence" in sheet.sheet.explanation.text()
    sheet.answer(basis="sel12b", told="yes", parents="De ved det", over_to="Jobcentret")
    sheet.save()
    words = screen.words()
    assert "Social Services Act § 12 b" in words
    assert "Jobcentret" in words
    assert screen.keys("majority") == ()


def test_after_the_day_it_is_still_asked_for_and_an_adult_stands_alone(
    open_page: Open, office: TestOffice
) -> None:
    case = jonas(office)
    office.wait(days=60)
    CatchUp(office.begin)()
    screen = open_page(case)
    assert "Turned 18 on 28.02.2026" in screen.words()
    assert screen.keys("majority") == ("",)
    assert "Custody" not in screen.words()


def test_of_an_adult_no_birthday_is_told(open_page: Open, office: TestOffice) -> None:
    opened = open_case(office, about_name="Freja Eksempel", about_age="25")
    given = {"name": "Freja Eksempel", "cpr": "6711004902"}
    CompleteAfterCall(office.begin)(AfterCall(opened.concern_id, given))
    assert "18" not in open_page(opened.case_id).words()


def test_a_birthday_far_ahead_is_only_told(open_page: Open, office: TestOffice) -> None:
    opened = open_case(office)
    given = {"name": "Mathias Testesen", "cpr": "7403105907"}
    CompleteAfterCall(office.begin)(AfterCall(opened.concern_id, given))
    screen = open_page(opened.case_id)
    assert "Turns 18 on 14.03.2028" in screen.words()
    assert screen.keys("majority") == ()


def test_a_transition_is_planned(open_page: Open, boy: CaseId) -> None:
    screen = open_page(boy)
    screen.press("transition")
    sheet = screen.sheet()
    sheet.answer(
        change="work", from_date="01.04.2026", hands_over="Mentor", takes_over="Jobcentret",
        ready="En plads",
    )  # fmt: skip
    sheet.save()
    words = screen.words()
    assert "From social services to education or job, from 01.04.2026" in words
    assert "Mentor hands over to Jobcentret" in words


def test_the_centre_is_asked_and_asked_again(
    open_page: Open, office: TestOffice, boy: CaseId
) -> None:
    screen = open_page(boy)
    screen.press("centre")
    assert not screen.page.buttons["centre", ""].isVisible()
    (key,) = screen.keys("operator")
    screen.press("operator", key)
    sheet = screen.sheet()
    sheet.answer(to_police="yes", to_pet="no")
    sheet.save()
    assert sheet.problems() == ("Ask the centre to report it now, and write whom you asked.",)
    sheet.answer(asked="Centerlederen")
    sheet.save()
    assert "Asked to mend it: Centerlederen" in screen.words()
    (again,) = screen.keys("operator")
    assert again != key


def test_what_cannot_be_done_is_said(
    open_page: Open, office: TestOffice, boy: CaseId, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr("ui.child.child_page.inform", lambda *words: told.append(words[-1]))
    screen = open_page(boy)
    AskOperator(office.begin)(boy)
    screen.press("centre")
    assert told == ["It is on the list of next steps already."]


def test_who_does_not_see_the_case_is_told_nothing(
    qtbot: QtBot, office: TestOffice, boy: CaseId, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr("ui.child.child_page.inform", lambda *words: told.append(words[-1]))
    desk = Screens(office, user=BO)
    page = ChildPage(child_acts(outfit_of(office, user=BO)), desk.context, boy)
    show(qtbot, page)
    assert (page.view, told) == (None, [])


def test_a_report_waits_for_no_case(qtbot: QtBot, desk: Screens, office: TestOffice) -> None:
    concern = register(office)
    page = ConcernPage(concern_acts(office), desk.context, concern)
    show(qtbot, page)
    (button,) = (b for b in page.findChildren(Button) if b.objectName() == "record_report")
    button.click()
    (left,) = page.findChildren(LeftCard)
    assert isinstance(left.sheet, FormSheet)
    sheet = SheetPage(left.sheet)
    sheet.answer(to="Børneteamet", received_by="Lise Fiktiv", parents="told")
    sheet.save()
    with office.begin() as work:
        kinds = {entry.kind for entry in work.entries.open_of_concern(concern)}
    assert EntryKind.CHILD_REPORT not in kinds
