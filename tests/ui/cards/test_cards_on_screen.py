"""Action cards on the screen: written by the office, found and ticked where one needs them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from models.calendar.entry import EntryKind
from models.cases.case import PoliceAnswer
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.text import plain
from models.office.starting_cards import STARTING
from models.ports.records import NOT_FOUND
from models.usecases.action_cards import ListCards, WriteCard
from models.usecases.card_steps import TickStep
from tests.carding import CALL, LEADER, WRITTEN, write_card
from tests.casework import answer, open_case, register
from tests.office import BO, TestOffice
from tests.ui.front import Screens, Went, concern_acts, context_of, outfit_of, show
from ui.calendar.calendar_view import CalendarView
from ui.cards.office_view import CardsPage
from ui.cases.case_page import CasePage
from ui.concerns.concern_view import ConcernPage
from ui.concerns.intake_view import IntakeView
from ui.device import Device
from ui.settings.acts import SettingsActs
from ui.settings.settings_view import SettingsView
from ui.shell.compose_cards import card_acts
from ui.today.today_view import TodayView
from ui.tour.hands import Stuck, settle
from ui.tour.pages.cards import CardsBeside, CardsDesk, id_of

TITLE = str(WRITTEN["title"])


def page_of(qtbot: QtBot, office: TestOffice, desk: Screens | None = None) -> CardsDesk:
    front = desk or Screens(office)
    view = CardsPage(card_acts(outfit_of(office, user=front.user)), front.context)
    show(qtbot, view)
    return CardsDesk(view)


def said(page: CardsPage) -> str:
    settle()
    return "\n".join(one.text() for one in page.findChildren(QLabel) if one.isVisible())


def test_a_draft_is_taken_up_changed_and_put_in_use(qtbot: QtBot, office: TestOffice) -> None:
    desk = page_of(qtbot, office)
    assert set(desk.page.starting) == {"travel", "return"}
    assert "Draft, not checked by the office" in said(desk.page)
    assert "no law" in said(desk.page)
    sheet = desk.take_up("travel")
    assert sheet.answers()["in_use"] == "no"
    sheet.save()
    assert set(sheet.problems()) == {
        "Write which plan it is from.", "Write the date of the plan.",
    }  # fmt: skip
    desk.write(sheet, source="Beredskabsplan, side 4", dated="2024-05-01")
    (card,) = ListCards(office.begin)()
    assert not card.now.in_use
    assert len(card.now.steps) == len(STARTING[0].steps)
    assert "Draft, not in use" in said(desk.page)
    assert set(desk.page.starting) == {"return"}
    desk.write(desk.change(plain(STARTING[0].title)), in_use="yes", steps=f"{LEADER}\n{CALL}")
    assert "Checked here and in use" in said(desk.page)
    assert f"1. {LEADER}" in said(desk.page)


def test_what_stood_before_is_read_again(qtbot: QtBot, office: TestOffice) -> None:
    key = write_card(office)
    desk = page_of(qtbot, office)
    assert desk.page.history[key].isHidden()
    desk.write(desk.change(TITLE), steps=CALL, title="Rejse")
    desk.page.history[key].click()
    assert desk.page.dialog is not None
    old = [one.text() for one in desk.page.dialog.findChildren(QLabel)]
    assert TITLE in old
    assert f"1. {LEADER}" in old
    desk.page.dialog.accept()
    with pytest.raises(Stuck):
        desk.change(TITLE)
    with pytest.raises(Stuck):
        id_of(desk, TITLE)


def test_a_new_card_is_written_and_printed(qtbot: QtBot, office: TestOffice) -> None:
    desk = page_of(qtbot, office)
    desk.write(desk.begin(), **WRITTEN)
    desk.page.prints[id_of(desk, TITLE)].click()
    assert desk.page.paper is not None
    settle(desk.page._context.jobs)
    desk.page.paper.accept()


def test_a_step_of_nobody_is_refused_at_its_field(qtbot: QtBot, office: TestOffice) -> None:
    desk = page_of(qtbot, office)
    sheet = desk.begin()
    desk.write(sheet, **{**WRITTEN, "steps": "Ring til 740310-5907"})
    assert "CPR" in " ".join(sheet.problems())
    assert sheet.answers()["steps"] == "Ring til 740310-5907"
    sheet.sheet.reject()


def test_a_caseworker_reads_the_cards_and_writes_none(qtbot: QtBot, office: TestOffice) -> None:
    empty = page_of(qtbot, office, Screens(office, BO))
    assert "has written no action card" in said(empty.page)
    assert empty.page.new.isHidden()
    assert empty.page.starting == {}
    key = write_card(office)
    desk = page_of(qtbot, office, Screens(office, BO))
    assert f"1. {LEADER}" in said(desk.page)
    assert desk.page.changes[key].isHidden()
    assert not desk.page.prints[key].isHidden()
    desk.page.begin()
    assert desk.page.sheet is None


def concern_page(qtbot: QtBot, office: TestOffice, went: Went | None = None) -> CardsBeside:
    page = ConcernPage(concern_acts(office), context_of(office, went), register(office))
    show(qtbot, page)
    return CardsBeside(page)


def test_on_a_concern_steps_are_ticked_and_taken_back(qtbot: QtBot, office: TestOffice) -> None:
    write_card(office)
    beside = concern_page(qtbot, office)
    beside.open(TITLE)
    assert beside.dialog.windowModality() is Qt.WindowModality.NonModal
    assert beside.dialog.choice.isHidden()
    beside.tick(LEADER)
    assert beside.ticked() == [LEADER]
    assert "Ane Øvelund · today at 8.30" in beside.words()
    assert "114: politiet" in beside.words()
    assert "From Beredskabsplan 2024, side 4, 01.05.2024. Checked here 14.01.2026." in (
        beside.words()
    )
    settle()
    assert beside.dialog.isVisible()
    beside.take_back(LEADER, "Forkert bekymring")
    assert beside.ticked() == []
    beside.dialog.print.click()
    assert beside.dialog.paper is not None
    beside.dialog.paper.accept()
    beside.dialog.accept()
    settle()


def test_an_open_card_goes_with_its_page(qtbot: QtBot, office: TestOffice) -> None:
    write_card(office)
    beside = concern_page(qtbot, office)
    dialog = beside.open(TITLE)
    closed: list[int] = []
    dialog.finished.connect(closed.append)
    beside.open(TITLE)
    assert closed
    dialog = beside.dialog
    dialog.finished.connect(closed.append)
    beside.screen.hide()
    settle()
    assert len(closed) == 2


def test_on_a_case_the_card_says_what_is_begun_and_what_fits(
    qtbot: QtBot, office: TestOffice
) -> None:
    write_card(office, title="Hjem", when="return")
    key = write_card(office, title="Fare", when="danger")
    case = open_case(office, danger_now="yes", danger_called_at="08:20")
    topic = (Kind.CASE, str(case.case_id))
    TickStep(office.begin)(topic, key, LEADER)
    desk = Screens(office)
    page = CasePage(desk.cases, desk.context, case.case_id)
    show(qtbot, page)
    beside = CardsBeside(page)
    assert (beside.titles(), beside.fitting()) == (["Fare", "Hjem"], ["Fare"])
    right = page.overview._right
    assert right.indexOf(beside.card) < right.indexOf(page.overview.steps)
    marks = [one.text() for one in beside.card.findChildren(QLabel)]
    assert "fits what was answered · begun" in marks
    beside.open("Hjem")
    beside.tick(CALL)
    assert beside.ticked() == [CALL]
    beside.dialog.choice.setCurrentIndex(beside.dialog.choice.findText("Fare"))
    assert beside.ticked() == [LEADER]
    WriteCard(office.begin)({**WRITTEN, "title": "Fare", "when": "danger", "steps": CALL}, key)
    beside.tick(CALL)
    assert "Ticked on an earlier version: Ane Øvelund" in beside.words()
    beside.take_back(LEADER, "Det var en anden sag")
    assert "earlier version" not in beside.words()
    beside.dialog.accept()
    calm = CasePage(desk.cases, desk.context, open_case(office, about_name="Ida Prøve").case_id)
    show(qtbot, calm)
    settle()
    right = calm.overview._right
    assert right.indexOf(calm.overview.cards) > right.indexOf(calm.overview.steps)
    story = [line.kind for line in page.case.story] if page.case else []
    assert story.count("card_step") == 3
    with pytest.raises(Stuck):
        beside.open("Ukendt")


def test_a_tick_that_is_refused_is_told_and_shown_as_it_is(
    qtbot: QtBot, office: TestOffice
) -> None:
    key, went = write_card(office), Went()
    beside = concern_page(qtbot, office, went)
    beside.open(TITLE)
    WriteCard(office.begin)({**WRITTEN, "in_use": "no"}, key)
    beside.tick(LEADER)
    assert went.to[-1][0] == "tell"
    assert beside.ticked() == []
    beside.dialog._ask_again()  # the card is out of use: it stays as it was read
    assert beside.dialog.shown.card.id == key
    beside.dialog.accept()


def test_while_a_case_rests_the_card_is_read_alone(qtbot: QtBot, office: TestOffice) -> None:
    key, case = write_card(office), open_case(office)
    topic = (Kind.CASE, str(case.case_id))
    TickStep(office.begin)(topic, key, LEADER)
    WriteCard(office.begin)({**WRITTEN, "in_use": "no"}, key)
    answer(office, case.case_id, PoliceAnswer.TAKES_OVER)
    desk = Screens(office)
    page = CasePage(desk.cases, desk.context, case.case_id)
    show(qtbot, page)
    beside = CardsBeside(page)
    dialog = beside.open(TITLE)
    assert not dialog.steps[CALL].isEnabled()
    assert dialog.undo == {}
    assert "No longer in use" in beside.words()
    dialog.accept()


def test_in_a_call_the_card_is_read_and_danger_puts_its_own_first(
    qtbot: QtBot, office: TestOffice
) -> None:
    write_card(office)
    write_card(office, title="Fare", when="danger")
    write_card(office, title="Afrejse i dag")
    view = IntakeView(concern_acts(office), context_of(office))
    show(qtbot, view)
    beside = CardsBeside(view)
    assert beside.fitting() == []
    view.form.binding.load({"danger_now": "yes"})
    view.form.changed.emit()
    assert beside.titles()[0] == "Fare"
    assert beside.fitting() == ["Fare"]
    dialog = beside.open("Fare")
    assert dialog.steps[LEADER].isHidden()
    assert "Once the concern is registered" in beside.words()
    dialog.accept()


def test_without_a_card_the_coordinator_is_led_to_write_one(
    qtbot: QtBot, office: TestOffice
) -> None:
    went = Went()
    beside = concern_page(qtbot, office, went)
    assert beside.titles() == []
    beside.card.write.click()
    assert went.to == [("show_office",)]
    with pytest.raises(Stuck):
        _ = beside.dialog


def test_who_loses_sight_of_the_case_is_shown_no_card(qtbot: QtBot, office: TestOffice) -> None:
    write_card(office)
    beside = concern_page(qtbot, office)
    card = beside.card
    card._refused(Refused(NOT_FOUND))
    with pytest.raises(Stuck):
        _ = beside.card


def test_the_settings_lead_to_the_cards(qtbot: QtBot, office: TestOffice) -> None:
    went = Went()
    facts = SettingsActs("", "0.1.0")
    view = SettingsView(facts, context_of(office, went), Device(None), None)  # type: ignore[arg-type]
    show(qtbot, view)
    view.cards.click()
    view.efforts.click()
    assert went.to == [("show_office", "office"), ("show_office", "own_efforts")]


def test_the_reminder_leads_from_the_day_and_the_calendar(
    qtbot: QtBot, office: TestOffice
) -> None:
    write_card(office, dated="2022-05-01")
    desk = Screens(office)
    today = TodayView(desk.today, desk.context)
    show(qtbot, today)
    settle()
    row = next(one for one in today.queue.model.rows if one.kind is EntryKind.PLAN_REVIEW)
    assert row.number == "B-2026-0001"
    today._open_row(row)
    calendar = CalendarView(desk.calendar, desk.context)
    show(qtbot, calendar)
    settle()
    (entry,) = desk.calendar.open_until(office.wait(days=1))
    calendar.flow.act("open", entry)
    assert [way for way, *_ in desk.went.to] == ["show_office", "show_office"]
