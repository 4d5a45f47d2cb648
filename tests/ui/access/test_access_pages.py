"""Who can see a case, on screen: given, taken back, hidden, lifted, previewed."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from models.access.roles import Right
from models.access.wording import RIGHTS_IN_WORDS
from models.kernel.events import Kind
from models.office.office import User
from models.ports.records import NotFoundError
from models.usecases.case_access import Given, GrantAccess
from models.usecases.conflict_of_interest import DeclareConflict, Declared
from models.usecases.open_case_view import OpenCaseView
from models.usecases.take_case import TakeCase
from tests.casework import acts_of, open_case, register
from tests.colleagues import ADAM, DORA, LEA, PIA, join
from tests.office import ANE, BO, TestOffice
from tests.ui.front import Went, context_of, outfit_of, show
from ui.access.case_access_page import CaseAccessPage
from ui.access.preview_page import PreviewPage
from ui.cases.case_page import CasePage
from ui.concerns.concern_view import ConcernPage
from ui.context import Context
from ui.forms.form_sheet import FormSheet
from ui.kit.dialogs import Inform
from ui.kit.labels import Label
from ui.shell import compose
from ui.shell.compose_access import access_acts

PEOPLE = (ANE, BO, LEA, PIA, DORA, ADAM)


class Desk:
    """Pages on access as a user sees them."""

    def __init__(self, qtbot: QtBot, office: TestOffice) -> None:
        self.qtbot, self.office = qtbot, office
        join(office, *PEOPLE[1:])
        self.case = open_case(office)
        self.went = Went()

    def context(self, user: User) -> Context:
        made = context_of(self.office, self.went, user=user)
        return replace(made, users={each.id: each for each in PEOPLE})

    def page(self, user: User = ANE) -> CaseAccessPage:
        acts = access_acts(outfit_of(self.office, user=user))
        page = CaseAccessPage(acts, self.context(user), self.case.case_id)
        show(self.qtbot, page)
        return page

    def preview(self, user: User = ANE, of: User = ANE) -> PreviewPage:
        acts = access_acts(outfit_of(self.office, user=user))
        page = PreviewPage(acts, self.context(user))
        show(self.qtbot, page)
        page.users.setCurrentIndex(page.users.findData(str(of.id)))
        page.reload()
        return page

    def case_page(self, user: User = ANE) -> CasePage:
        outfit, context = outfit_of(self.office, user=user), self.context(user)
        acts = access_acts(outfit)
        page = CasePage(
            compose.case_acts(outfit), context, self.case.case_id,
            {"access": lambda key: CaseAccessPage(acts, context, key)},
        )  # fmt: skip
        show(self.qtbot, page)
        return page

    def sees(self, user: User) -> bool:
        try:
            OpenCaseView(self.office.begin_as(user))(self.case.case_id)
        except NotFoundError:
            return False
        return True

    def hide(self, user: User, by: User = ANE) -> None:
        on = (Kind.CASE, self.case.case_id)
        DeclareConflict(self.office.begin_as(by))(Declared(on, "Nabo", user.id))


@pytest.fixture
def desk(qtbot: QtBot, office: TestOffice) -> Desk:
    return Desk(qtbot, office)


def words(page: QWidget) -> str:
    QTest.qWait(20)  # new lines are laid out
    return "\n".join(label.text() for label in page.findChildren(Label) if label.isVisible())


def fill(sheet: QWidget | None, **answers: Any) -> FormSheet:
    assert isinstance(sheet, FormSheet)
    for key, value in answers.items():
        sheet.binding.editor(key).set_value(value)
    sheet.save.click()
    return sheet


def lift_buttons(page: QWidget) -> list[QPushButton]:
    QTest.qWait(20)
    found = page.findChildren(QPushButton)
    return [
        each for each in found if each.objectName().startswith("lift_") and each.isVisible()
    ]


def test_access_is_given_and_taken_back(desk: Desk) -> None:
    page = desk.page()
    assert "Ane Øvelund" in words(page)
    assert "Bo Demosen" not in words(page)
    page.give.click()
    fill(page.sheet, user=BO.id, until="2026-03-12", reason="Ferie")
    assert desk.sees(BO)
    assert "was given access until 12.03.2026\nFerie\nGiven by Ane Øvelund" in words(page)
    (button,) = page.back.values()
    button.click()
    assert page.question is not None
    page.question.yes.click()
    assert not desk.sees(BO)
    assert page.back == {}


def test_only_who_cannot_see_the_case_is_offered(desk: Desk) -> None:
    page = desk.page()
    page.give.click()
    assert isinstance(page.sheet, FormSheet)
    target = page.sheet.binding.editor("user").target()
    offered = {target.itemText(at) for at in range(target.count())}  # type: ignore[attr-defined]
    assert {each for each in offered if each} == {"Bo Demosen", "Pia Prøvesen"}


def test_what_will_not_do_is_said_at_the_field_and_nothing_is_lost(desk: Desk) -> None:
    page = desk.page()
    page.give.click()
    sheet = fill(page.sheet, user=BO.id, until="2027-03-12", reason="Ferie")
    assert sheet.isVisible()
    assert "within the next six months" in words(sheet)
    assert sheet.binding.answers()["reason"] == "Ferie"
    assert not desk.sees(BO)


def test_a_caseworker_sees_who_sees_and_gives_nothing(desk: Desk) -> None:
    GrantAccess(desk.office.begin)(Given(desk.case.case_id, BO.id, date(2026, 3, 12), "Ferie"))
    desk.hide(PIA)
    page = desk.page(BO)
    assert not page.give.isVisible()
    assert page.back == {}
    assert "Pia Prøvesen" not in words(page)
    assert desk.case_page(BO).header.owner.isEnabled() is False
    assert desk.case_page(ANE).header.owner.isEnabled()


def test_ones_own_conflict_of_interest_leads_away_from_the_case(desk: Desk) -> None:
    page = desk.page()
    page.declare.click()
    fill(page.sheet, reason="Min fætter")
    assert not desk.sees(ANE)
    assert desk.sees(LEA)
    assert [way for way, *_ in desk.went.to] == ["show_today", "tell"]


def test_a_colleagues_is_recorded_and_lifted_by_another(desk: Desk) -> None:
    page = desk.page()
    assert "None is recorded on this person." in words(page)
    page.declare.click()
    fill(page.sheet, user=LEA.id, reason="Nabo til familien")
    assert desk.went.to == []
    assert not desk.sees(LEA)
    assert "Nabo til familien\nHides S-2026-0001, H-2026-0001" in words(page)
    (button,) = lift_buttons(page)
    button.click()
    fill(page.sheet, reason="De er flyttet")
    assert desk.sees(LEA)
    assert lift_buttons(page) == []


def test_a_caseworker_declares_only_their_own(desk: Desk) -> None:
    TakeCase(desk.office.begin)(desk.case.case_id, BO.id)
    page = desk.page(BO)
    page.declare.click()
    assert isinstance(page.sheet, FormSheet)
    assert "user" not in page.sheet.binding.keys
    fill(page.sheet, reason="Nabo", successor=PIA.id)
    assert (desk.sees(BO), desk.sees(PIA)) == (False, True)


def test_a_case_page_is_left_when_its_case_is_no_longer_seen(desk: Desk) -> None:
    page = desk.case_page()
    page.go_to("access")
    inner = page.widget_of("access")
    assert isinstance(inner, CaseAccessPage)
    desk.hide(ANE, by=LEA)
    inner.reload()
    page._load()
    assert [way for way, *_ in desk.went.to] == ["show_today", "tell"]


def test_a_concern_with_a_conflict_of_interest_is_left(desk: Desk) -> None:
    concern = register(desk.office, about_name="Freja Eksempel")
    acts = compose.concern_acts(outfit_of(desk.office))
    page = ConcernPage(acts, desk.context(ANE), concern)
    show(desk.qtbot, page)
    page.conflict.click()
    fill(page.sheet, reason="Veninde")
    assert ("show_today",) in desk.went.to
    page.reload()
    assert acts_of(desk.office).count("conflict.declared") == 1


def test_a_concern_in_a_case_without_access_says_so(desk: Desk) -> None:
    with desk.office.database.transaction() as transaction:
        transaction.execute("UPDATE concern SET registered_by = ?", (BO.id,))
        transaction.commit()
    acts = compose.concern_acts(outfit_of(desk.office, user=BO))
    page = ConcernPage(acts, desk.context(BO), desk.case.concern_id)
    show(desk.qtbot, page)
    assert "a case that you do not have access to" in words(page)
    assert desk.case.number not in words(page)


def test_the_preview_tells_reasons_rights_and_what_is_hidden(desk: Desk) -> None:
    two = open_case(desk.office, about_name="Freja Eksempel")
    TakeCase(desk.office.begin)(two.case_id, BO.id)
    GrantAccess(desk.office.begin)(Given(desk.case.case_id, BO.id, date(2026, 3, 12), "Ferie"))
    three = open_case(desk.office, about_name="Emil Skabelon")
    DeclareConflict(desk.office.begin)(Declared((Kind.CASE, three.case_id), "Nabo", BO.id))
    page = desk.preview(of=BO)
    told = words(page)
    assert "Cases: 2." in told
    assert f"was given access until 12.03.2026\n{desk.case.number}" in told
    assert f"is responsible for the case\n{two.number}" in told
    assert "Concerns and cases hidden: 2." in told
    assert f"Hides {three.number}, H-2026-0003" in told
    (button,) = lift_buttons(page)
    button.click()
    fill(page.sheet, reason="De er flyttet")
    assert "Nothing." in words(page)


def test_the_preview_of_one_who_opens_no_case_says_so(desk: Desk) -> None:
    told = words(desk.preview(user=ADAM, of=DORA))
    assert "The role opens no concern and no case." in told
    assert "Read the log" in told
    hidden = words(desk.preview(user=DORA, of=ANE))
    assert "sees every case in this role" in hidden or "is responsible" in hidden


def test_which_matters_are_hidden_is_told_to_who_may_assign(desk: Desk) -> None:
    desk.hide(BO)
    told = words(desk.preview(user=DORA, of=BO))
    assert "Which ones is shown to coordinators and leaders." in told
    assert desk.case.number not in told


def test_a_long_list_names_the_newest(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    open_case(desk.office, about_name="Freja Eksempel")
    monkeypatch.setattr("storage.repositories.access.MOST", 1)
    told = words(desk.preview())
    assert "The 1 newest are shown; 1 more are not." in told


def test_a_refusal_is_told(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[str] = []

    def inform(_over: QWidget, _title: str, why: str) -> None:
        shown.append(why)

    for module in ("case_access_page", "preview_page"):
        monkeypatch.setattr(f"ui.access.{module}.inform", inform)
    preview = desk.preview(user=BO)
    assert shown
    assert preview.preview is None
    before = len(shown)
    desk.page(DORA)
    assert len(shown) == before + 1


def test_every_right_has_its_words() -> None:
    assert set(RIGHTS_IN_WORDS) == set(Right)


def test_when_nobody_is_left_to_be_given_access_a_sentence_says_so(desk: Desk) -> None:
    page = desk.page()
    page._context = replace(page._context, users={each.id: each for each in (ANE, LEA, DORA)})
    page.give.click()
    assert isinstance(page.sheet, Inform)
    assert "Users" in " ".join(label.text() for label in page.sheet.findChildren(Label))
    page.sheet.close()
