"""The page for places, forums and groups, over a real office."""

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from models.concerns.milieu import KEEPING
from models.kernel.events import Kind
from models.kernel.text import plain
from models.usecases.advise import KeepAdviceFor
from models.usecases.milieus import FollowUpMilieu
from models.usecases.search import Hit
from tests.models.usecases.test_milieus import END, LATER, TOLD, milieu
from tests.office import TestOffice
from tests.ui.front import Screens, outfit_of, show
from ui.calendar.calendar_view import CalendarView
from ui.concerns.milieu_view import MilieusView
from ui.search.search_box import SearchBox
from ui.shell import compose_advice
from ui.today.today_view import TodayView
from ui.tour.hands import settle


def page_of(qtbot: QtBot, office: TestOffice) -> tuple[MilieusView, Screens]:
    front = Screens(office)
    view = MilieusView(compose_advice.milieu_acts(outfit_of(office)), front.context)
    show(qtbot, view)
    return view, front


def numbers(view: MilieusView) -> list[str]:
    return [row.number for row in view.table.model.rows]


def test_it_is_registered_read_followed_up_and_ended(qtbot: QtBot, office: TestOffice) -> None:
    view, _ = page_of(qtbot, office)
    view.new.click()
    assert view.sheet is not None
    assert view.sheet.binding.value("review") == "3"
    view.sheet.binding.load({**TOLD, "worry": "Om 740310-5907"})
    view.sheet.save.click()
    assert "CPR" in view.sheet.binding.row("worry").problem
    view.sheet.binding.load(TOLD)
    view.sheet.save.click()
    assert numbers(view) == ["M-2026-0001"]
    view.table.opened.emit(view.table.model.rows[0])
    assert view.dialog is not None
    said = [one.text() for one in view.dialog.findChildren(QLabel)]
    assert TOLD["worry"] in said
    assert TOLD["source"] in said
    view.dialog.follow_up.click()
    view.sheet.binding.load(LATER)
    view.sheet.save.click()
    view.table.opened.emit(view.table.model.rows[0])
    assert LATER["note"] in [one.text() for one in view.dialog.findChildren(QLabel)]
    view.dialog.follow_up.click()
    view.sheet.binding.load(END)
    view.sheet.save.click()
    assert numbers(view) == []
    view.tabs.setCurrentIndex(1)
    assert numbers(view) == ["M-2026-0001"]
    view.table.opened.emit(view.table.model.rows[0])
    assert "At an end since" in " ".join(one.text() for one in view.dialog.findChildren(QLabel))
    assert not hasattr(view.dialog, "follow_up")
    view.dialog.close_it.click()


def test_what_looks_like_a_name_is_hinted_at_and_can_be_kept(
    qtbot: QtBot, office: TestOffice
) -> None:
    view, _ = page_of(qtbot, office)
    view.new.click()
    assert view.sheet is not None
    view.sheet.binding.load({**TOLD, "title": "Bænkene ved Nørre Torv"})
    view.sheet.binding.changed.emit()
    assert view.sheet.warning.isVisible()
    view.sheet.binding.load(TOLD)
    view.sheet.binding.changed.emit()
    assert not view.sheet.warning.isVisible()
    view.sheet.reject()


def test_one_without_a_source_says_nothing_of_it(qtbot: QtBot, office: TestOffice) -> None:
    milieu(office, source="")
    view, _ = page_of(qtbot, office)
    view.table.opened.emit(view.table.model.rows[0])
    assert view.dialog is not None
    assert "Who told it?" not in [one.text() for one in view.dialog.findChildren(QLabel)]
    view.dialog.reject()


def test_one_that_is_gone_meanwhile_is_told(qtbot: QtBot, office: TestOffice) -> None:
    key = milieu(office)
    view, front = page_of(qtbot, office)
    FollowUpMilieu(office.begin)(key, END)
    office.database.execute("DELETE FROM milieu")
    view.table.opened.emit(view.table.model.rows[0])
    assert front.went.to[-1][0] == "tell"


def test_how_long_they_are_kept_is_said_chosen_and_carried_out(
    qtbot: QtBot, office: TestOffice
) -> None:
    FollowUpMilieu(office.begin)(milieu(office), END)
    KeepAdviceFor(office.begin, KEEPING)("1")
    office.wait(days=70)
    view, _ = page_of(qtbot, office)
    assert "Kept 1 month after the end. 1 older." in view.keeping.words.text()
    view.tabs.setCurrentIndex(1)
    view.keeping.delete.click()
    assert view.keeping.dialog is not None
    view.keeping.dialog.yes.click()
    settle()
    assert numbers(view) == []


def test_the_review_leads_from_the_day_and_the_calendar(
    qtbot: QtBot, office: TestOffice
) -> None:
    milieu(office, review="1")
    office.wait(days=29)
    desk = Screens(office)
    today = TodayView(desk.today, desk.context)
    show(qtbot, today)
    settle()
    row = next(each for each in today.queue.model.rows if each.number == "M-2026-0001")
    assert plain(row.who) == "A place, forum or group"
    today._open_row(row)
    calendar = CalendarView(desk.calendar, desk.context)
    show(qtbot, calendar)
    settle()
    found = office.database.value("SELECT id FROM entry WHERE about_id <> ''")
    entry = next(
        each for each in desk.calendar.open_until(office.wait(days=9)) if each.entry_id == found
    )
    assert entry.number == "M-2026-0001"
    calendar.flow.act("open", entry)
    assert [way for way, *_ in desk.went.to] == ["show_milieus", "show_milieus"]


@pytest.mark.parametrize(
    ("kind", "way"), [(Kind.MILIEU, "show_milieus"), (Kind.ADVICE, "show_advice")]
)
def test_a_number_found_leads_to_its_list(
    qtbot: QtBot, office: TestOffice, kind: Kind, way: str
) -> None:
    desk = Screens(office)
    host = QWidget()
    qtbot.addWidget(host)
    box = SearchBox(desk.search, desk.context, host)
    box._go(Hit(kind, "x", "M-2026-0001", (), ()))
    box._go(Hit(Kind.PRINT, "x", "U-1", (), ()))
    assert desk.went.to == [(way,)]
