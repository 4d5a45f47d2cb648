"""From the calendar to paper, and to the timeline of a case: as a person would."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from models.calendar.entry import EntryKind
from models.calendar.view_state import Narrowed
from models.kernel.clock import at_wall_clock
from models.kernel.errors import Refused
from models.kernel.text import text
from models.usecases.plan_follow_up import FollowUp, PlanFollowUp
from tests.casework import Opened, acts_of, open_case
from tests.office import TestOffice
from tests.ui.front import Screens, Went, context_of, outfit_of, show
from ui.calendar.calendar_timeline import CalendarTimeline
from ui.calendar.calendar_view import CalendarView
from ui.calendar.parts import Shown
from ui.calendar.print_flow import PrintFlow
from ui.forms.form_sheet import FormSheet
from ui.paper import paper_dialog
from ui.paper.paper_dialog import PaperDialog
from ui.shell.calendar_parts import calendar_parts
from ui.shell.compose_course import print_acts, timeline_view
from ui.tour.pages.cases import SheetPage

DAY = date(2026, 1, 14)


def planned(office: TestOffice) -> Opened:
    case = open_case(office)
    due = at_wall_clock(DAY + timedelta(days=1), 10)
    PlanFollowUp(office.begin)(FollowUp(case.case_id, EntryKind.OTHER, due))
    return case


@pytest.fixture
def over(qtbot: QtBot) -> Iterator[QWidget]:
    """The page over which dialogs open; it stands until the test is over."""
    page = QWidget()
    show(qtbot, page, 900, 600)
    yield page
    page.close()


def shown(over: QWidget, narrowed: tuple[str, ...] = ()) -> Shown:
    return Shown(over, "agenda", DAY, DAY, DAY, (), (), narrowed)


def paper_of(flow: PrintFlow) -> PaperDialog:
    assert flow.paper is not None
    return flow.paper


def test_the_agenda_asks_for_the_period_and_shows_the_paper(
    office: TestOffice, over: QWidget
) -> None:
    planned(office)
    flow = PrintFlow(print_acts(outfit_of(office)), context_of(office))
    act, _ = flow.parts()
    sheet = act.handler(shown(over))
    assert isinstance(sheet, FormSheet)
    assert "no names" in sheet.explanation.text()
    page = SheetPage(sheet)
    page.sheet.save.click()
    assert paper_of(flow).isVisible()
    assert acts_of(office)[-1] == "print.made"


def test_the_filters_are_said_before_it_is_printed(office: TestOffice, over: QWidget) -> None:
    flow = PrintFlow(print_acts(outfit_of(office)), context_of(office))
    sheet = flow.agenda(shown(over, ("Mine", "Home visit")))
    assert isinstance(sheet, FormSheet)
    assert "Mine, Home visit" in sheet.explanation.text()
    sheet.reject()


def test_the_month_lies_on_its_side_at_the_printer_too(
    office: TestOffice, over: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    planned(office)
    flow = PrintFlow(print_acts(outfit_of(office)), context_of(office))
    _, act = flow.parts()
    act.handler(shown(over))
    asked: list[str] = []

    def ask(_over: object, _then: object, sheet: str = "") -> None:
        asked.append(sheet)

    monkeypatch.setattr(paper_dialog, "ask_printer", ask)
    paper_of(flow).print.click()
    assert asked == ["A4 landscape"]


def test_a_refusal_is_told(office: TestOffice, over: QWidget) -> None:
    went = Went()
    acts = print_acts(outfit_of(office))

    def refuse(*_given: object) -> bytes:
        raise Refused(text("Test", "No"))

    flow = PrintFlow(type(acts)(refuse, refuse, acts.draw), context_of(office, went))
    flow.month(shown(over))
    assert went.to == [("tell", "No")]


def test_the_timeline_is_a_view_of_the_calendar(office: TestOffice, qtbot: QtBot) -> None:
    case = planned(office)
    went = Went()
    view = timeline_view(outfit_of(office), context_of(office, went))
    assert (view.key, view.words) == ("timeline", "Timeline")
    page = view.make()
    assert isinstance(page, CalendarTimeline)
    show(qtbot, page, 1000, 600)
    assert page.empty.isVisible()
    qtbot.keyClick(page.number, Qt.Key.Key_Return)  # nothing is written
    assert page.empty.isVisible()
    qtbot.keyClicks(page.number, "9")
    page.show_case.click()
    assert page.told.text() == "There is no open case with that number."
    page.number.clear()
    qtbot.keyClicks(page.number, "1")
    qtbot.keyClick(page.number, Qt.Key.Key_Return)
    assert page.case.isVisible()
    assert page.number.text() == case.number
    assert page.told.text() == ""
    line = page.case.view.line
    assert line is not None
    assert line.number == case.number
    assert "case.viewed" in acts_of(office)
    other = open_case(office, about_name="Freja Eksempel")
    for number in ("", case.number, other.number):
        page.follow(number)
    shown_now = page.case.view.line
    assert shown_now is not None
    assert shown_now.number == other.number


def test_a_case_that_cannot_be_looked_for_is_told(office: TestOffice, qtbot: QtBot) -> None:
    went = Went()

    def refuse(_typed: str) -> None:
        raise Refused(text("Test", "No"))

    page = CalendarTimeline(lambda _case: None, refuse, context_of(office, went))  # type: ignore[arg-type,return-value]
    qtbot.addWidget(page)
    page.follow("S-2026-0001")
    assert went.to == [("tell", "No")]


def test_alt_4_shows_the_case_that_the_calendar_is_narrowed_to(
    office: TestOffice, qtbot: QtBot
) -> None:
    planned(office)
    other = open_case(office, about_name="Freja Eksempel")
    screens = Screens(office)
    parts = calendar_parts(outfit_of(office), screens.context)
    view = CalendarView(screens.calendar, screens.context, parts)
    show(qtbot, view, 1200, 700)
    view.bar.use(Narrowed(case=other.number))
    assert view.shown.narrowed == (f"Case: {other.number}",)
    rows = screens.calendar.open_until(office.clock.now() + timedelta(days=9))
    assert {row.number for row in rows if view.shown.wants(row)} == {other.number}
    qtbot.keyClick(view, Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    page = view.stack.currentWidget()
    assert isinstance(page, CalendarTimeline)
    line = page.case.view.line
    assert line is not None
    assert line.number == other.number
