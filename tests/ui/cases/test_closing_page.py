"""A case is closed, reopened, kept and deleted through its page."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from models.access.roles import Role
from models.calendar.entry import EntryKind
from models.forms.definitions.closing import CLOSURE
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.text import text
from models.usecases.open_case_view import OpenCaseView
from tests.casework import Opened, entry_of, kinds_of, open_case
from tests.closing import AFTERWARDS, close, ready_case
from tests.office import TestOffice
from tests.ui.front import Screens, outfit_of
from ui.cases.closing_page import ClosingPage
from ui.forms.form_sheet import FormSheet
from ui.shell.compose_closing import closing_acts
from ui.tour.pages.cases import SheetPage
from ui.tour.pages.closing import ClosingScreen

Show = Callable[[Opened], ClosingPage]


@pytest.fixture
def desk(office: TestOffice) -> Screens:
    return Screens(office)


@pytest.fixture
def show(qtbot: QtBot, office: TestOffice, desk: Screens) -> Show:
    def made(case: Opened) -> ClosingPage:
        page = ClosingPage(closing_acts(outfit_of(office)), desk.context, case.case_id)
        qtbot.addWidget(page)
        page.resize(1000, 600)
        page.show()
        page.activateWindow()
        QApplication.processEvents()
        return page

    return made


def fill(page: ClosingPage, **more: Any) -> None:
    for card in page.needs.cards:
        card.binding.load({"outcome": "met"})
    page.binding.load({**AFTERWARDS, **more})


def sheet_of(page: ClosingPage) -> SheetPage:
    assert isinstance(page.sheet, FormSheet)
    return SheetPage(page.sheet)


def words_on(face: QWidget | None) -> str:
    assert face is not None
    return "\n".join(label.text() for label in face.findChildren(QLabel))


def problems(page: ClosingPage) -> list[str]:
    return [link.text() for link in page.problems.links]


def test_what_comes_first_is_said_before_the_questions(show: Show, office: TestOffice) -> None:
    page = show(open_case(office))  # a boy of 15, nothing written up
    assert page.first.isVisible()
    assert "A report on a child is not delivered yet" in words_on(page.first)
    fill(page)
    page.check.click()
    assert (
        "A report on a child is not delivered yet. Record it first, on the page Child and consent."
        in problems(page)
    )


def test_each_need_is_asked_and_a_lacking_one_is_pointed_out(
    show: Show, office: TestOffice
) -> None:
    page = show(ready_case(office))
    assert not page.first.isVisible()
    asked = len(page.needs.cards)
    assert asked >= 2
    page.check.click()
    assert problems(page).count("Say what became of this need.") == asked
    fill(page)
    page.needs.cards[1].binding.load({"outcome": "handed"})
    page.check.click()
    assert problems(page) == ["Name who has taken it on."]
    page.problems.links[0].click()
    assert page.needs.cards[1].binding.focused_key() == "to"
    page.needs.cards[1].binding.load({"outcome": "met"})
    page.binding.load({**AFTERWARDS, "reason": ""})
    page.check.click()
    page.problems.links[0].click()
    assert page.binding.focused_key() == "reason"


def test_without_a_need_the_way_leads_to_the_card(show: Show, office: TestOffice) -> None:
    page = show(ready_case(office))
    page.needs.show_needs((), ())
    assert page.needs.focus("needs") is page.needs


def test_a_typed_need_counts_once_something_is_written(show: Show, office: TestOffice) -> None:
    page = show(ready_case(office))
    asked = len(page.needs.cards)
    fill(page)
    page.needs.more.click()
    typed = page.needs.cards[-1]
    assert len(page.needs.rows()) == asked  # an empty one is none
    typed.binding.load({"outcome": "declined", "why": "Ikke nu"})
    page.check.click()
    assert problems(page) == ["Write what is needed."]
    page.problems.links[0].click()
    assert typed.typed is not None
    typed.typed.set_value("En fritidsinteresse")
    page.needs.focus("needs.9.to")  # of a need that is gone: the first
    page.check.click()
    assert "En fritidsinteresse" in words_on(page.faces.currentWidget())
    page.back.click()
    typed.removed.emit()
    assert len(page.needs.cards) == asked


def test_the_answers_are_read_again_before_it_is_closed(
    show: Show, office: TestOffice, desk: Screens
) -> None:
    case = ready_case(office)
    page = show(case)
    fill(page, goes_on="yes", receiver="UU, Lis Fiktiv")
    page.check.click()
    read = words_on(page.faces.currentWidget())
    for said in ("Nothing is closed yet", "UU, Lis Fiktiv", "Progress", "12 months"):
        assert said in read
    assert OpenCaseView(office.begin)(case.case_id).closed_at is None
    page.back.click()
    assert page.faces.currentIndex() == 0
    page.check.click()
    page.close_case.click()
    assert kinds_of(office, case.case_id) == {EntryKind.DELETE_DUE, EntryKind.CASE_CHECK}
    assert "To be deleted, or decided upon again" in words_on(page.faces.currentWidget())
    with office.begin() as work:
        assert work.drafts.mine() == ()


def test_what_is_half_filled_is_kept_and_taken_up_again(show: Show, office: TestOffice) -> None:
    case = ready_case(office)
    page = show(case)
    page.needs.more.click()
    page.needs.cards[-1].typed.set_value("En fritidsinteresse")  # type: ignore[union-attr]
    page.binding.load({"reason": "Mål nået"})
    page.binding.changed.emit()
    page.hide()
    with office.begin() as work:
        (draft,) = work.drafts.mine()
    assert (draft.form, draft.subject_id) == (CLOSURE.key, case.case_id)
    again = show(case)
    assert again.answers()["reason"] == "Mål nået"
    assert again.needs.rows()[-1]["need"] == "En fritidsinteresse"


def test_a_refusal_comes_back_to_the_questions(
    show: Show, office: TestOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = show(ready_case(office))
    fill(page)
    page.check.click()

    def refuse(*_: object) -> None:
        raise Refused(text("Test", "Not now."), "reason")

    monkeypatch.setattr(page, "_acts", _refusing(page, refuse))
    page.close_case.click()
    assert page.faces.currentIndex() == 0
    assert problems(page) == ["Not now."]


def _refusing(page: ClosingPage, refuse: Callable[..., Any]) -> Any:
    return replace(page._acts, close=refuse)


def test_a_mistake_is_ended_with_its_reason(show: Show, office: TestOffice) -> None:
    case = ready_case(office)
    page = show(case)
    page.mistake.click()
    sheet = sheet_of(page)
    sheet.save()
    assert sheet.problems() == ("Write the reason in a sentence.",)
    sheet.answer(reason="Den forkerte person")
    sheet.save()
    assert kinds_of(office, case.case_id) == {EntryKind.DELETE_DUE}
    assert "Created by mistake" in words_on(page.faces.currentWidget())


def test_a_closed_case_is_reopened_with_a_next_step(show: Show, office: TestOffice) -> None:
    case = ready_case(office)
    close(office, case.case_id)
    page = show(case)
    page.reopen.click()
    sheet = sheet_of(page)
    sheet.answer(reason="Ny bekymring", next_kind="meeting", next_date="20.01.2026")
    sheet.save()
    assert kinds_of(office, case.case_id) == {EntryKind.MEETING}
    assert page.faces.currentIndex() == 0  # the questions, empty again
    assert "reason" not in page.answers()
    close(office, case.case_id)
    both = show(case)
    assert "reopened" in words_on(both.faces.currentWidget())


def test_it_is_kept_longer_or_deleted_with_a_proof(
    show: Show, office: TestOffice, desk: Screens
) -> None:
    case = ready_case(office)
    close(office, case.case_id)
    page = show(case)
    page.keep.click()
    sheet = sheet_of(page)
    sheet.answer(reason="Klagesag", until_date="01.01.2030")
    sheet.save()
    assert entry_of(office, case.case_id, EntryKind.DELETE_DUE).reason == ""
    assert "01.01.2030" in words_on(page.faces.currentWidget())
    page.delete.click()
    sheet = sheet_of(page)
    sheet.answer(recorded="not_worthy")
    sheet.save()
    assert page.paper is not None
    page.paper.reject()
    assert ("show_today",) in desk.went.to
    assert (Kind.CASE, case.case_id) in {
        (Kind(row[0]), row[1])
        for row in office.database.sql.execute("SELECT kind, id FROM deletion").fetchall()
    }


def test_a_caseworker_reopens_but_neither_keeps_nor_deletes(
    show: Show, office: TestOffice, desk: Screens
) -> None:
    case = ready_case(office)
    close(office, case.case_id)
    object.__setattr__(desk.context, "user", replace(desk.context.user, role=Role.CASEWORKER))
    page = show(case)
    assert page.reopen.isVisibleTo(page)
    assert not page.keep.isVisibleTo(page)
    assert not page.delete.isVisibleTo(page)


def test_a_hand_closes_a_case_through_its_page(show: Show, office: TestOffice) -> None:
    case = ready_case(office)
    screen = ClosingScreen(show(case))
    assert any("was about" in need for need in screen.needs())
    screen.every_need({"outcome": "met"})
    screen.need(0, outcome="handed", to="Jobcentret, Lis Fiktiv")
    screen.answer({key: value for key, value in AFTERWARDS.items() if key != "reason"})
    screen.check()
    assert screen.problems() == ("Write why the case can be closed.",)
    screen.answer(reason="Boligen er på plads")
    screen.check()
    screen.close()
    screen.press("keep")
    assert screen.sheet().sheet.objectName() == "keep_case"
    screen.sheet().cancel()
    screen.page.sheet = None
    with pytest.raises(TypeError):
        screen.sheet()
