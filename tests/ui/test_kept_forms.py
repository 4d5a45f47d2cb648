"""Half-filled forms of a case are there again after the lock; saving them ends the draft."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import TypeVar, cast

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.cases.case import PoliceAnswer
from models.concerns.rows import DraftRow
from models.forms.answers import Value
from models.kernel.events import Kind
from models.kernel.ids import CaseId, VisitId
from models.usecases.drafts import MyDrafts
from models.usecases.open_visit import OpenVisit
from models.visits.visit import VisitStatus
from storage.system.clocks import PracticeClock
from tests.casework import Opened, answer, open_case
from tests.office import TestOffice
from tests.ui.shell.program import WORDS, Program, start, stop
from tests.visiting import PREPARED, cleared_case, plan
from ui.cases.case_page import CasePage
from ui.concerns.drafts_card import DraftsCard
from ui.handover.hand_over_view import HandOverView
from ui.shell.desk import Desk
from ui.tour.hands import wait_until
from ui.tour.pages.cases import CaseScreen
from ui.tour.pages.concerns import DraftsDesk
from ui.tour.pages.visits import ReportForm, VisitForm, VisitsOfCase
from ui.visits.plan_visit_view import PlanVisitView
from ui.visits.visits_page import VisitsPage

T = TypeVar("T")
TYPED: dict[str, Value] = {
    **PREPARED,
    "visit_date": "15.01.2026",
    "starts": "16.30",
    "ends": "17.30",
    "check_in": "16.30",
    "check_out": "18",
}


@dataclass
class Work:
    """A program with an open vault, its lock, and what is in the vault."""

    program: Program
    folder: Path

    @property
    def desk(self) -> Desk:
        desk = self.program.window.desk
        assert desk is not None
        return desk

    def in_vault(self, work: Callable[[TestOffice], T]) -> T:
        """Do something with the open vault, on its own thread."""
        database, *_ = self.program.running.workers
        session = self.program.host.held
        return database.submit(lambda: work(cast("TestOffice", session))).result()

    def wait(self, **span: float) -> None:
        clock = self.program.host.held.clock
        assert isinstance(clock, PracticeClock)
        clock.advance(timedelta(**span))

    def drafts(self) -> tuple[DraftRow, ...]:
        return self.in_vault(lambda office: MyDrafts(office.begin)())

    def lock_and_unlock(self) -> None:
        """At once: no pause for the draft."""
        before = len(self.program.restarts)
        self.program.window.lock()
        wait_until(lambda: len(self.program.restarts) > before, "no restart", self.program.jobs)
        assert self.program.host.session is None
        self.program.window.begin(str(self.folder))
        self.program.settle()
        self.program.gates.unlock(WORDS)
        self.settle()

    def settle(self) -> None:
        self.program.settle()
        self.program.window.activateWindow()
        QTest.qWaitForWindowActive(self.program.window)

    def case(self) -> CaseScreen:
        self.settle()
        page = self.desk.page
        assert isinstance(page, CasePage)
        return CaseScreen(page)

    def visits(self) -> VisitsOfCase:
        page = self.case().page.widget_of("visits")
        assert isinstance(page, VisitsPage)
        assert page.isVisible()
        return VisitsOfCase(page)

    def planning(self) -> VisitForm:
        self.settle()
        page = self.desk.page
        assert isinstance(page, PlanVisitView)
        return VisitForm(page)

    def open_visits(self, case: CaseId) -> VisitsOfCase:
        self.desk.open_case(case, "visits")
        return self.visits()

    def drafts_card(self) -> DraftsDesk:
        self.desk.show_today()
        self.settle()
        return DraftsDesk(self.desk.findChildren(DraftsCard)[0])


@pytest.fixture
def work(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Work]:
    program = start(qtbot, qapp)
    program.make_vault(tmp_path / "vault")
    made = Work(program, tmp_path / "vault")
    made.settle()
    yield made
    stop(program)


def write(screen: CaseScreen, words: str) -> None:
    field = screen.page.overview.note.words
    field.setFocus()
    QTest.keyClicks(field, words)


def noted(screen: CaseScreen) -> str:
    return screen.page.overview.note.written


def titles(card: DraftsDesk) -> list[str]:
    return [card.card._title(row) for row in card.rows()]


def test_half_a_note_is_there_again_and_saving_it_ends_the_draft(work: Work) -> None:
    case = work.in_vault(open_case)
    work.desk.open_case(case.case_id)
    write(work.case(), "Talt med")
    work.lock_and_unlock()
    screen = work.case()
    assert screen.page.case_id == case.case_id
    assert noted(screen) == "Talt med"
    assert screen.focus() is screen.page.overview.note.words
    screen.note(" skolen")  # the cursor stands at the end
    work.settle()
    assert screen.page.case is not None
    assert screen.page.case.story[0].words == "Talt med skolen"
    assert noted(screen) == ""
    assert not screen.page.keeper.half
    assert work.drafts() == ()


def test_a_note_after_a_saved_one_is_a_draft_of_its_own(work: Work) -> None:
    case = work.in_vault(open_case)
    work.desk.open_case(case.case_id)
    screen = work.case()
    screen.note("Den første")
    work.settle()
    write(screen, "Den anden")
    work.desk.show_today()  # at once: leaving the page keeps it
    work.settle()
    card = work.drafts_card()
    assert titles(card) == [f"Note, {case.number}"]
    card.take_up()
    assert noted(work.case()) == "Den anden"


def test_a_page_that_was_left_a_moment_before_the_lock_is_kept_to_its_last_word(
    work: Work,
) -> None:
    case = work.in_vault(open_case)
    work.desk.open_case(case.case_id)
    screen = work.case()
    write(screen, "Den")
    screen.page.keeper.save_now()  # under way when the rest is written
    write(screen, " anden")
    work.desk.show_today()
    work.lock_and_unlock()
    card = work.drafts_card()
    assert titles(card) == [f"Note, {case.number}"]
    card.take_up()
    assert noted(work.case()) == "Den anden"


def test_a_note_whose_words_are_taken_back_is_no_draft(work: Work) -> None:
    case = work.in_vault(open_case)
    work.desk.open_case(case.case_id)
    screen = work.case()
    write(screen, "Fejl")
    screen.page.keeper.save_now()
    work.settle()
    assert len(work.drafts()) == 1
    screen.page.overview.note.words.selectAll()
    QTest.keyClicks(screen.page.overview.note.words, "\b")
    screen.page.keeper.save_now()
    work.settle()
    assert work.drafts() == ()
    assert not screen.page.keeper.half


def test_a_new_visit_half_planned_is_there_again(work: Work) -> None:
    case = work.in_vault(cleared_case)
    work.desk.plan_visit(case.case_id)
    work.planning().answer({"place_kind": "office", "purpose": "Høre famil"})
    work.lock_and_unlock()
    form = work.planning()
    assert form.view.answers()["purpose"] == "Høre famil"
    assert form.view.answers()["place_kind"] == "office"
    assert form.view.binding.focused_key() == "purpose"
    assert form.view.half.state.text().startswith("Draft saved")
    form.answer(TYPED)
    form.save()
    assert work.visits().page.buttons
    assert work.drafts() == ()


def test_a_visit_being_prepared_is_there_again_in_its_case(work: Work) -> None:
    case = work.in_vault(cleared_case)
    visit = work.in_vault(lambda office: plan(office, case.case_id))
    visits = work.open_visits(case.case_id)
    visits.press(visit, "prepare")
    work.settle()
    visits.preparation().answer({"parking": "Bag hus"})
    work.lock_and_unlock()
    form = work.visits().preparation()
    assert form.view.answers()["parking"] == "Bag hus"
    assert form.view.answers()["standby_name"] == PREPARED["standby_name"]
    assert form.view.binding.focused_key() == "parking"
    assert not form.view.binding.row("visit_date").isEnabled()
    form.save()
    work.settle()
    kept = work.in_vault(lambda office: OpenVisit(office.begin)(visit)).preparation
    assert kept["parking"] == "Bag hus"
    assert work.drafts() == ()


def begin_report(work: Work) -> tuple[Opened, VisitId]:
    case = work.in_vault(cleared_case)
    visit = work.in_vault(lambda office: plan(office, case.case_id))
    work.wait(days=2)
    visits = work.open_visits(case.case_id)
    visits.press(visit, "record")
    work.settle()
    visits.report().answer({"held": "held", "said": "Listen var"})
    return case, visit


def test_half_a_report_is_there_again_and_saving_it_ends_the_draft(work: Work) -> None:
    _, visit = begin_report(work)
    work.lock_and_unlock()
    report: ReportForm = work.visits().report()
    assert report.view.answers()["said"] == "Listen var"
    assert report.view.binding.focused_key() == "said"
    assert report.view.binding.row("said").isVisible()
    report.answer({"said": "Listen var for sjov"})
    report.save()
    work.settle()
    view = work.in_vault(lambda office: OpenVisit(office.begin)(visit))
    assert (view.status, view.report["said"]) == (VisitStatus.HELD, "Listen var for sjov")
    assert work.drafts() == ()


def test_each_draft_has_its_name_and_number_and_leads_to_its_form(work: Work) -> None:
    case, visit = begin_report(work)
    screen = work.case()
    screen.go_to("overview")
    write(screen, "Husk")
    work.desk.plan_visit(case.case_id)
    work.planning().answer({"purpose": "Igen"})
    work.desk.hand_over(case.case_id)
    work.settle()
    view = work.desk.page
    assert isinstance(view, HandOverView)
    view.keeper.save_now()
    card = work.drafts_card()
    assert titles(card) == [
        f"Handover, {case.number}",
        f"Home visit, {case.number}",
        f"Note, {case.number}",
        f"What came of the visit, {case.number}",
    ]
    card.take_up(0)
    work.settle()
    assert isinstance(work.desk.page, HandOverView)
    work.drafts_card().take_up(1)
    assert work.planning().view.answers()["purpose"] == "Igen"
    work.drafts_card().take_up(2)
    assert noted(work.case()) == "Husk"
    work.drafts_card().take_up(3)
    report = work.visits().report()
    assert report.view.answers()["said"] == "Listen var"
    assert report.view.half.about == (Kind.VISIT, visit)


def test_after_the_lock_the_form_in_front_comes_back_though_another_is_newer(
    work: Work,
) -> None:
    case = work.in_vault(open_case)
    work.desk.open_case(case.case_id)
    write(work.case(), "Talt med")
    work.desk.hand_over(case.case_id)
    work.settle()
    view = work.desk.page
    assert isinstance(view, HandOverView)
    work.wait(minutes=1)
    view.keeper.save_now()
    work.settle()
    work.desk.open_case(case.case_id)
    assert noted(work.case()) == "Talt med"
    work.wait(minutes=1)
    work.lock_and_unlock()
    assert noted(work.case()) == "Talt med"


def test_drafts_of_a_case_that_was_suspended_break_nothing(work: Work) -> None:
    case, _ = begin_report(work)
    screen = work.case()
    screen.go_to("overview")
    write(screen, "Husk")
    work.desk.plan_visit(case.case_id)
    work.planning().answer({"purpose": "Igen"})
    work.desk.show_today()
    work.settle()

    work.in_vault(lambda office: answer(office, case.case_id, PoliceAnswer.TAKES_OVER))
    assert len(titles(work.drafts_card())) == 3
    work.drafts_card().take_up(0)
    planning = work.planning()
    assert planning.view.answers()["purpose"] == "Igen"
    planning.answer(TYPED)
    planning.save()
    work.settle()
    assert len(planning.problems()) == 1
    work.drafts_card().take_up(1)
    assert not work.case().page.overview.note.isVisible()
    work.drafts_card().take_up(2)
    report = work.visits().report()
    assert report.view.answers()["said"] == "Listen var"
    assert not report.view.save.isEnabled()  # the visit was cancelled with the case's rest
    assert len(work.drafts()) == 3
