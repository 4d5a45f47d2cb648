"""Who takes what expires while the office is closed: asked after the call and on I dag."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from models.cases.papers import Fate
from models.kernel.clock import stamp
from models.usecases.office_hours import SetDutyNumbers
from storage.founding import add_user
from tests.calls import ENOUGH
from tests.casework import register
from tests.models.usecases.test_closed_days import BOSS, DUTY
from tests.office import ANE, BO, TestOffice, keys_of
from tests.ui.front import Screens, concern_acts, context_of, outfit_of, show
from ui.calendar.closed_card import ClosedCard
from ui.concerns.intake_view import IntakeView
from ui.shell.compose_closed import closed_acts
from ui.today.today_view import TodayView
from ui.tour.pages.closed import ClosedPage
from ui.tour.pages.concerns import CallPage


@pytest.fixture
def friday(office: TestOffice) -> TestOffice:
    office.wait(days=2, minutes=34)
    return office


def today_of(qtbot: QtBot, office: TestOffice, desk: Screens) -> TodayView:
    card = ClosedCard(closed_acts(outfit_of(office)), desk.context)
    view = TodayView(desk.today, desk.context, closed=card)
    show(qtbot, view)
    return view


def words_on(card: ClosedCard | None) -> str:
    assert card is not None
    return "\n".join(label.text() for label in card.findChildren(QLabel))


def entries(card: ClosedCard) -> list[str]:
    return [action.text() for action in card.duty.list.actions()]


def test_after_the_call_it_says_when_it_expires_and_waits_for_no_answer(
    qtbot: QtBot, friday: TestOffice
) -> None:
    SetDutyNumbers(friday.begin)(DUTY)
    context = context_of(friday)
    view = IntakeView(concern_acts(friday), context)
    show(qtbot, view)
    page = CallPage(view)
    page.answer(ENOUGH)
    page.register()
    closed = view.end.closed
    assert page.number() == "H-2026-0001 is registered"
    assert closed.isVisible()
    assert closed.title.text() == "Expires tomorrow at 9.04: who takes it?"
    assert "Nobody has taken it" in words_on(closed)
    assert view.end.go_on.hasFocus()
    assert [each.text() for each in closed.colleague.list.actions()] == [BO.name]
    assert entries(closed) == ["Socialvagten, 20304050", "Vagtcentralen, 114"]
    ClosedPage(closed).do_now()
    assert "Ane Øvelund does it before the office closes" in words_on(closed)


def test_a_deadline_while_somebody_is_at_work_asks_nothing(
    qtbot: QtBot, office: TestOffice
) -> None:
    view = IntakeView(concern_acts(office), context_of(office))
    show(qtbot, view)
    page = CallPage(view)
    page.answer(ENOUGH)
    page.register()
    assert ClosedPage(view.end.closed).asked() == ""


def test_today_shows_what_expires_with_several_lines_on_one_slip(
    qtbot: QtBot, friday: TestOffice
) -> None:
    desk = Screens(friday)
    view = today_of(qtbot, friday, desk)
    assert view.closed is not None
    assert not view.closed.isVisible()
    SetDutyNumbers(friday.begin)(DUTY)
    for age in ("30", "31", "32"):
        register(friday, about_age=age)
    view.closed.reload()
    assert view.closed.isVisible()
    assert "before somebody is back" in view.closed.title.text()
    first, _, third = view.closed.boxes.values()
    assert first.isChecked()
    assert "H-2026-0001" in first.text()
    assert "expires tomorrow at 9.04" in first.text()
    assert third.isChecked()
    page = ClosedPage(view.closed)
    page.choose(*page.untaken()[:2])
    assert page.print_slip("Socialvagten, 20304050") == "Duty slip U-2026-0001"
    view.closed.reload()
    assert len(page.untaken()) == 1
    covers = [row.cover and row.cover.function for row in view.closed.rows]
    assert covers == ["Socialvagten", "Socialvagten", None]
    assert "Socialvagten has a duty slip" in words_on(view.closed)
    assert [box.isChecked() for box in view.closed.boxes.values()] == [False, False, True]


def test_a_weekend_days_ahead_is_not_said_to_be_tonight(
    qtbot: QtBot, office: TestOffice
) -> None:
    office.wait(days=1, hours=1)  # Thursday: 48 hours end on Saturday
    for age in ("30", "31"):
        register(office, about_age=age, severity="h48")
    view = today_of(qtbot, office, Screens(office))
    assert view.closed is not None
    assert ClosedPage(view.closed).asked() == "Expires while nobody is at work: who takes it?"


def test_nothing_chosen_is_said_on_the_card(qtbot: QtBot, friday: TestOffice) -> None:
    view = today_of(qtbot, friday, Screens(friday))
    for age in ("30", "31"):
        register(friday, about_age=age)
    assert view.closed is not None
    view.closed.reload()
    assert view.closed.no_duty.isVisibleTo(view.closed)
    for box in view.closed.boxes.values():
        box.setChecked(False)
    view.closed.now.click()
    assert view.closed.problem.text() == "Choose at least one deadline."


def test_a_colleague_is_chosen_from_the_list(qtbot: QtBot, friday: TestOffice) -> None:
    with friday.database.transaction() as transaction:
        add_user(transaction.sql, BOSS, keys_of(BOSS), stamp(friday.clock.now()))
        transaction.commit()
    desk = Screens(friday)
    desk.context = replace(desk.context, users={ANE.id: ANE, BOSS.id: BOSS})
    register(friday, about_age="30")
    view = today_of(qtbot, friday, desk)
    assert view.closed is not None
    page = ClosedPage(view.closed)
    assert page.asked() == "Expires tomorrow at 9.04: who takes it?"
    page.give_to(BOSS.name)
    view.closed.reload()
    assert f"{BOSS.name} takes it" in words_on(view.closed)


def test_a_slip_of_a_concern_is_settled_where_it_is_listed(
    qtbot: QtBot, friday: TestOffice
) -> None:
    SetDutyNumbers(friday.begin)(DUTY)
    register(friday, about_age="30")
    desk = Screens(friday)
    view = today_of(qtbot, friday, desk)
    assert view.closed is not None
    view.closed.duty.list.actions()[1].trigger()
    assert view.closed.paper is not None
    view.closed.paper.accept()
    friday.wait(days=4)
    view._refresh.again()
    (link,) = view.copies.links
    assert link.text() == "U-2026-0001"
    link.click()
    assert view.dialog is not None
    assert view.dialog.title.text() == "What became of copy U-2026-0001?"
    view.dialog.reject()
    row = next(
        each
        for each in view.queue.model.rows
        if each.concern_id and each.kind == "paper_return"
    )
    view.queue.opened.emit(row)
    assert view.dialog is not None
    view.dialog.buttons[Fate.SHREDDED].click()
    assert view.copies.links == []
    view.queue.opened.emit(row)  # gone meanwhile: nothing opens
    assert friday.database.value("SELECT settled_how FROM print_copy") == "shredded"


def test_a_lost_slip_says_whom_to_call(qtbot: QtBot, friday: TestOffice) -> None:
    SetDutyNumbers(friday.begin)(DUTY)
    register(friday, about_age="30")
    view = today_of(qtbot, friday, Screens(friday))
    assert view.closed is not None
    view.closed.duty.list.actions()[0].trigger()
    assert view.closed.paper is not None
    view.closed.paper.accept()
    view.copies.links[0].click()
    dialog = view.dialog
    assert dialog is not None
    dialog.buttons[Fate.LOST].click()
    assert dialog.told is not None
    assert "72 hours" in "".join(label.text() for label in dialog.told.findChildren(QLabel))
    dialog.told.accept()
