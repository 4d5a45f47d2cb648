"""The calendar driven as a person would, over a real office."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QEvent, QLocale, QPoint, Qt
from PySide6.QtGui import QAccessible, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QToolTip,
    QWidget,
)
from pytestqt.qtbot import QtBot

from models.calendar.agenda import CalendarRow
from models.calendar.blocks import Block, BlockKind
from models.calendar.entry import EntryKind, EntryStatus
from models.calendar.view_state import MINE, CalendarState, Narrow
from models.cases.case import PoliceAnswer
from models.kernel.clock import at_wall_clock
from models.kernel.ids import EntryId, UserId
from models.usecases.plan_follow_up import FollowUp, PlanFollowUp
from tests.casework import acts_of, answer, entry_of, open_case, open_entries, register
from tests.models.usecases.test_countersign import needed
from tests.office import BO, TestOffice
from tests.ui.calendar.desk import MENU, Desk, follow_up
from tests.ui.front import Screens
from tests.visiting import cleared_case, plan
from ui.calendar.accessible_month import interface_of
from ui.calendar.calendar_view import CalendarView
from ui.calendar.parts import FurtherView, MoreAct, Parts, Shown
from ui.calendar.words import holiday_name, week
from ui.tour.pages.calendar import CalendarPage

TODAY = date(2026, 1, 14)


def test_the_agenda_comes_first_with_the_overdue_on_top(desk: Desk) -> None:
    follow_up(desk, date(2026, 1, 20))
    assert desk.page.title() == "Calendar"
    assert "Ask the police if we can continue S-2026-0001" in desk.page.overdue()
    assert desk.page.coming() == ("Task S-2026-0001",)
    late = desk.page.view.agenda.late
    assert not desk.page.view.agenda.body.isAncestorOf(late)  # it never scrolls away


def test_an_empty_calendar_says_so(qtbot: QtBot, office: TestOffice) -> None:
    screens = Screens(office)
    view = CalendarView(screens.calendar, screens.context)
    qtbot.addWidget(view)
    view.show()
    assert view.agenda.empty.isVisible()
    assert not view.agenda.late.isVisible()


@MENU
def test_no_name_is_ever_seen(desk: Desk) -> None:
    plan(desk.office, cleared_case(desk.office).case_id)
    desk.page.view.reload()
    said = " ".join((*desk.page.overdue(), *desk.page.coming()))
    assert "Home visit S-2026-0002" in said
    desk.page.month()
    said += desk.page.view.month.accessibleName()
    said += " ".join(desk.page.list_day())
    for name in ("Freja", "Eksempel", "Mathias", "Testesen"):
        assert name not in said


def test_alt_1_and_alt_3_change_the_view(desk: Desk) -> None:
    desk.page.month()
    assert desk.page.title() == "January 2026"
    assert desk.page.view.month.hasFocus()
    desk.page.agenda()
    assert desk.page.title() == "Calendar"


def test_others_put_acts_views_and_blocks_on_the_page(qtbot: QtBot, office: TestOffice) -> None:
    screens, done = Screens(office), list[Shown]()
    busy = Block(
        at_wall_clock(date(2026, 1, 20), 9),
        at_wall_clock(date(2026, 1, 20), 10, 30),
        label="IT",
    )
    away = Block(
        at_wall_clock(date(2026, 1, 21), 0), at_wall_clock(date(2026, 1, 23), 0),
        BlockKind.ABSENCE, owner_id=BO.id,
    )  # fmt: skip
    opened = QDialog()

    def export(shown: Shown) -> QDialog | None:
        done.append(shown)
        return opened if shown.view == "month" else None

    line = QLabel("Tidslinje")
    parts = Parts(
        (MoreAct("export", "Export …", "file-export", export),),
        (FurtherView("timeline", "Timeline", lambda: line),),
        (lambda first, last: (busy, away),),
    )
    view = CalendarView(screens.calendar, screens.context, parts)
    qtbot.addWidget(view)
    qtbot.addWidget(opened)
    view.show()
    case = open_case(office)
    for day in (20, 21):
        when = at_wall_clock(date(2026, 1, day), 14)
        PlanFollowUp(office.begin)(FollowUp(case.case_id, EntryKind.OTHER, when))
    view.reload()
    assert "9.00 to 10.30 Busy IT" in _texts(view.agenda)
    assert "Away" in _texts(view.agenda)
    view.more.list.actions()[0].trigger()
    assert (done[0].view, done[0].first, done[0].blocks) == ("agenda", TODAY, (busy, away))
    assert len(done[0].rows) == len(view.agenda.rows)
    page = CalendarPage(view)
    page.month()
    assert not view.month.grab().isNull()
    view.more.list.actions()[0].trigger()
    assert (done[1].first, done[1].last) == (date(2025, 12, 29), date(2026, 2, 1))
    assert view.sheet is opened
    view.show_view("timeline")
    assert line.isVisible()
    assert page.title() == "Calendar"
    assert not view.bar.isVisible()


def test_keys_move_by_day_week_and_month(desk: Desk) -> None:
    desk.page.month()
    month, key = desk.page.view.month, Qt.Key
    assert month.day == date(2026, 1, 14)
    desk.page.key(key.Key_Right, key.Key_Down, key.Key_Left, key.Key_Left)
    assert month.day == date(2026, 1, 20)
    desk.page.key(key.Key_Home)
    assert month.day == date(2026, 1, 19)
    desk.page.key(key.Key_End, key.Key_Up)
    assert month.day == date(2026, 1, 18)
    desk.page.key(key.Key_PageDown, key.Key_PageDown)
    assert (month.day, desk.page.title()) == (date(2026, 3, 18), "March 2026")
    desk.page.key(key.Key_PageUp)
    assert month.day == date(2026, 2, 18)
    desk.page.view.today.click()
    assert month.day == date(2026, 1, 14)
    desk.page.view.after.click()
    desk.page.view.before.click()
    assert month.day == date(2026, 1, 14)
    desk.page.key(key.Key_A)
    assert month.day == date(2026, 1, 14)


def test_another_month_brings_its_own_entries(desk: Desk) -> None:
    follow_up(desk, date(2026, 3, 18))
    desk.page.month()
    assert desk.page.view.month.rows_on(date(2026, 3, 18)) == ()
    desk.page.key(Qt.Key.Key_PageDown, Qt.Key.Key_PageDown)
    assert [row.kind for row in desk.page.view.month.rows_on(date(2026, 3, 18))] == [
        EntryKind.OTHER
    ]


@MENU
@pytest.mark.parametrize("way", ["double", "enter", "insert", "button", "list"])
def test_something_new_is_planned_by_mouse_and_keyboard(desk: Desk, way: str) -> None:
    desk.page.month()
    day = date(2026, 1, 22)
    desk.page.select(day)
    if way == "double":
        desk.page.double_click(day)
    elif way == "enter":
        desk.page.key(Qt.Key.Key_Return)
    elif way == "insert":
        desk.page.key(Qt.Key.Key_Insert)
    elif way == "list":
        assert desk.page.list_day() == ("New follow-up",)
        desk.page.choose_in_list(0)
    else:
        desk.page.new()
    form = desk.page.form()
    form.answer(case="1", kind="meeting", time="13.15", until="14", owner=BO.id)
    form.save()
    entry = entry_of(desk.office, desk.case.case_id, EntryKind.MEETING)
    assert (entry.due_at, entry.owner_id) == (at_wall_clock(day, 13, 15), BO.id)
    assert entry.ends_at == at_wall_clock(day, 14)
    assert [row.kind for row in desk.page.view.month.rows_on(day)] == [EntryKind.MEETING]
    assert acts_of(desk.office)[-1] == "entry.made"


def test_a_form_that_will_not_do_says_so_at_the_field(desk: Desk) -> None:
    form = desk.page.new()
    form.save()
    assert form.problems() == ("Write the number of the case.",)
    form.answer(case="77")
    form.save()
    assert form.problems() == ("There is no open case with that number.",)
    form.answer(case="S-2026-0001", date="13.01.2026")
    form.save()
    assert form.problems() == ("Choose a time that is still to come.",)
    form.answer(date="23.01.2026", until="8.00", kind="follow_up")
    form.save()
    assert form.problems() == ("The end must come after the start.",)
    form.cancel()
    assert EntryKind.FOLLOW_UP not in {
        e.kind for e in open_entries(desk.office, desk.case.case_id)
    }


def test_an_entry_says_where_it_comes_from(desk: Desk) -> None:
    concern = register(desk.office, severity="h24")
    desk.page.view.reload()
    with desk.office.begin() as work:
        entry = next(
            e for e in work.entries.open_of_concern(concern) if e.kind is EntryKind.ASSESSMENT
        )
    desk.page.press_in_agenda(entry.id, "show")
    sheet = desk.page.entry()
    assert sheet.title.text() == "Assess the concern H-2026-0002"
    assert "24 hours from receipt today at 8.30" in _texts(sheet)
    assert set(sheet.acts) == {"move", "more", "close", "open"}  # it ends when one decides
    desk.page.press_on_entry("open")
    assert desk.went.to[-1] == ("open_concern", concern)


def test_what_wants_a_second_person_is_settled_under_security(desk: Desk) -> None:
    asked = needed(desk.office)
    desk.page.view.reload()
    with desk.office.begin() as work:
        (entry,) = work.entries.open_about(asked.id)
    desk.page.press_in_agenda(entry.id, "show")
    sheet = desk.page.entry()
    assert asked.number in sheet.title.text()
    assert set(sheet.acts) == {"close", "open"}
    desk.page.press_on_entry("open")
    assert desk.went.to[-1] == ("show_security", "countersignatures")


def _texts(sheet: QWidget) -> str:
    return " | ".join(label.text() for label in sheet.findChildren(QLabel))


def test_done_asks_what_came_of_it_and_what_comes_next(desk: Desk) -> None:
    entry = follow_up(desk, date(2026, 1, 20))
    desk.page.month()
    row = desk.page.view.month.rows_on(date(2026, 1, 20))[0]
    desk.page.click_entry(row)
    desk.page.press_on_entry("done")
    form = desk.page.form()
    form.answer(outcome="Skolen er ringet op")
    form.save()
    with desk.office.begin() as work:
        assert work.entries.get(entry).status is EntryStatus.DONE
    (shown,) = desk.page.view.month.rows_on(date(2026, 1, 20))
    assert not shown.open  # it stays in the month, ticked
    desk.page.agenda()
    assert desk.page.coming() == ()


def test_move_keeps_the_old_time_and_asks_why(desk: Desk) -> None:
    entry = follow_up(desk, date(2026, 1, 20))
    desk.page.press_in_agenda(entry, "move")
    form = desk.page.form()
    form.answer(date="21.01.2026", time="9.00", reason="Skolen holder lukket")
    form.save()
    desk.page.month()
    assert desk.page.view.month.rows_on(date(2026, 1, 20)) == ()
    (row,) = desk.page.view.month.rows_on(date(2026, 1, 21))
    assert row.origin == "moved"


def test_open_goes_to_the_page_where_it_is_settled(desk: Desk) -> None:
    opened = cleared_case(desk.office)
    plan(desk.office, opened.case_id)
    desk.page.view.reload()
    visit = entry_of(desk.office, opened.case_id, EntryKind.HOME_VISIT)
    desk.page.press_in_agenda(visit.id, "open")
    assert desk.went.to[-1] == ("open_case", opened.case_id, "visits")
    assert set(desk.page.view.agenda.rows[visit.id].buttons) == {"open"}
    after = next(
        row
        for row in desk.page.view.agenda.rows.values()
        if row.row.kind is EntryKind.AFTER_CALL
    )
    desk.page.press_in_agenda(after.row.entry_id, "open")
    assert desk.went.to[-1][0] in ("open_case", "after_call")


def test_the_filters_narrow_what_is_shown(desk: Desk) -> None:
    follow_up(desk, date(2026, 1, 20))
    PlanFollowUp(desk.office.begin)(
        FollowUp(
            desk.case.case_id, EntryKind.FOLLOW_UP, at_wall_clock(date(2026, 1, 21), 9),
            at_wall_clock(date(2026, 1, 21), 10), owner=BO.id,
        )
    )  # fmt: skip
    desk.page.view.reload()
    everything = desk.page.coming()
    desk.page.only("appointments")
    assert desk.page.coming() == ("Follow-up S-2026-0001",)
    desk.page.only("other_kinds")
    assert desk.page.coming() == ("Task S-2026-0001",)
    desk.page.only("follow_up")
    assert desk.page.coming() == ("Follow-up S-2026-0001",)
    desk.page.only("")
    assert desk.page.coming() == everything
    desk.page.only(MINE, Narrow.OWNER)
    assert desk.page.coming() == ("Task S-2026-0001",)


def test_a_suspended_case_vanishes_while_one_looks(desk: Desk) -> None:
    follow_up(desk, date(2026, 1, 20))
    answer(desk.office, desk.case.case_id, PoliceAnswer.TAKES_OVER)
    desk.page.view.reload()
    assert desk.page.coming() == ()
    assert desk.page.overdue() == ()


def test_holidays_are_named_and_week_53_is_numbered(desk: Desk, qtbot: QtBot) -> None:
    before = QLocale()
    try:
        QLocale.setDefault(QLocale(QLocale.Language.Danish, QLocale.Country.Denmark))
        assert holiday_name(date(2026, 4, 5)) == "Påskedag"
        QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
        assert holiday_name(date(2026, 4, 5)) == "Easter Sunday"
    finally:
        QLocale.setDefault(before)
    assert week(date(2026, 12, 31)) == "week 53"
    desk.page.month()
    desk.page.view.month.select(date(2026, 12, 31))
    assert not desk.page.view.month.grab().isNull()


@MENU
def test_a_day_with_more_than_it_holds_lists_them_all(desk: Desk) -> None:
    day = date(2026, 1, 20)
    for hour in range(8, 16):
        follow_up(desk, day, hour)
    desk.page.month()
    desk.page.select(day)
    listed = desk.page.list_day()
    assert [words for words in listed if "Task S-2026-0001" in words] == [
        f"{hour}.00  Task S-2026-0001" for hour in range(8, 16)
    ]
    desk.page.choose_in_list(2)
    assert desk.page.entry().row.due_at == at_wall_clock(day, 10)
    desk.page.press_on_entry("close")


def test_five_thousand_entries_are_painted(desk: Desk) -> None:
    start = at_wall_clock(date(2026, 1, 1), 8)
    rows = tuple(
        CalendarRow(
            EntryId(str(at)), EntryKind.FOLLOW_UP, EntryStatus.OPEN,
            start + timedelta(minutes=9 * at), None, None, f"S-2026-{at % 9999:04d}",
            UserId("u"), "person", start, None, None, "", "",
        )
        for at in range(5000)
    )  # fmt: skip
    month = desk.page.view.month
    desk.page.month()
    month.show_rows(rows)
    assert not month.grab().isNull()
    assert sum(len(month.rows_on(day)) for day in month.days) == 5000


def test_a_low_window_scrolls_the_month_to_the_selected_day(desk: Desk) -> None:
    day = date(2026, 1, 28)
    for hour in (8, 9, 10):
        follow_up(desk, day, hour)
    desk.page.month()
    view, month = desk.page.view, desk.page.view.month
    view.resize(700, 420)
    QApplication.processEvents()
    month.select(day)
    assert not month.visibleRegion().boundingRect().intersected(month.cell(day)).isEmpty()
    assert len(month.boxes(day)) == 1  # and "+ 2 more"
    assert month.more_words(month.boxes(day)[0][1], 2).startswith("+ 2")
    assert view.late.isVisible()  # what is overdue does not scroll
    desk.page.click_entry(month.rows_on(day)[0])
    desk.page.press_on_entry("close")


@MENU
def test_a_click_on_more_lists_the_day(desk: Desk) -> None:
    day = date(2026, 1, 20)
    for hour in range(8, 16):
        follow_up(desk, day, hour)
    desk.page.month()
    month = desk.page.view.month
    last = month._more_box(day).center()
    QTest.mouseClick(month, Qt.MouseButton.LeftButton, pos=last)
    assert month.menu is not None
    month.menu.close()
    QTest.mouseClick(month, Qt.MouseButton.RightButton, pos=last)
    QTest.mouseClick(month, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert month.day == day


@MENU
def test_a_tip_tells_what_is_cut_short(desk: Desk) -> None:
    day = date(2026, 1, 20)
    follow_up(desk, day)
    desk.page.month()
    month = desk.page.view.month
    row = month.rows_on(day)[0]
    cell = month.cell(day)
    places = [QPoint(cell.center().x(), y) for y in range(cell.top(), cell.bottom())]
    place = next(each for each in places if month.row_at(each) == row)
    for where in (place, month.cell(date(2026, 1, 1)).center(), QPoint(1, 1)):
        help_event = QHelpEvent(QEvent.Type.ToolTip, where, month.mapToGlobal(where))
        assert month.event(help_event)
    QToolTip.hideText()


def test_the_days_of_the_month_can_be_heard(desk: Desk) -> None:
    follow_up(desk, date(2026, 1, 20))
    desk.page.month()
    month = desk.page.view.month
    found = interface_of("MonthGrid", month)
    assert found is not None
    assert found.role() == QAccessible.Role.Table
    names = [found.child(at).text(QAccessible.Text.Name) for at in range(found.childCount())]
    assert len(names) == 35
    assert names[3].startswith("Thursday 1 January 2026, ")
    assert names[22] == "Tuesday 20 January 2026, 10.00 Task S-2026-0001"
    child = found.child(16)
    assert child.state().selected
    assert child.role() == QAccessible.Role.Cell
    assert child.rect().size() == month.cell(date(2026, 1, 14)).size()
    assert found.indexOfChild(child) == 16
    assert found.child(99) is None
    assert interface_of("QWidget", desk.page.view) is None


def test_everything_that_can_be_used_has_a_name(desk: Desk) -> None:
    follow_up(desk, date(2026, 1, 20))
    view = desk.page.view
    for widget in (*view.findChildren(QAbstractButton), *view.findChildren(QComboBox)):
        if widget.isVisible():
            text = widget.text() if isinstance(widget, QAbstractButton) else ""
            assert widget.accessibleName() or text


def test_filters_are_chips_that_all_views_share_and_one_press_clears(desk: Desk) -> None:
    follow_up(desk, date(2026, 1, 20))
    other = open_case(desk.office)
    when = at_wall_clock(date(2026, 1, 21), 9)
    PlanFollowUp(desk.office.begin)(
        FollowUp(other.case_id, EntryKind.FOLLOW_UP, when, owner=BO.id)
    )
    page = desk.page
    page.view.reload()
    everything = page.coming()
    page.only(BO.id, Narrow.OWNER)
    assert page.filters() == (f"Whose: {BO.name}",)
    assert page.coming() == (f"Follow-up {other.number}",)
    page.type_case("1")
    assert page.filters()[1] == "Case: S-2026-0001"
    assert page.coming() == ()
    page.month()
    month = page.view.month
    assert not any(month.rows_on(day) for day in month.days)
    assert page.view.bar.count.text().startswith("0 of ")
    assert page.late() == ()
    QTest.keyClick(page.view.bar.chips[0], Qt.Key.Key_Delete)
    assert page.filters() == ("Case: S-2026-0001",)
    assert {row.number for day in month.days for row in month.rows_on(day)} == {"S-2026-0001"}
    assert "Ask the police if we can continue S-2026-0001" in page.late()
    page.new()
    assert page.form().answers()["case"] == "S-2026-0001"
    page.form().cancel()
    page.only("S-2026-0002", Narrow.CASE)
    page.only("follow_up")
    assert page.filters() == ("Kind: Follow-up", "Case: S-2026-0002")
    page.week()
    page.view.after.click()
    week = page.view.week
    assert [row.number for day in week.days for row in week.rows_on(day)] == [other.number]
    page.clear_filters()
    assert page.filters() == ()
    assert page.view.bar.count.text() == ""
    page.agenda()
    assert page.coming() == everything
    page.type_case("H-2026-0002")
    page.new()
    assert not page.form().answers().get("case")  # a concern is no case
    page.form().cancel()
    page.type_case("  ")
    assert page.filters() == ("Case: H-2026-0002",)
    with pytest.raises(LookupError):
        page.only("names")


def test_the_calendar_is_taken_up_as_it_was_left_without_the_case(
    desk: Desk, qtbot: QtBot
) -> None:
    page = desk.page
    page.month()
    page.grid.select(date(2026, 3, 18))
    page.only("police")
    page.type_case("1")
    page.view.hide()  # left for another page, or locked: it is kept at once
    screens = Screens(desk.office)
    again = CalendarView(screens.calendar, screens.context)
    qtbot.addWidget(again)
    again.show()
    assert again.title.text() == "March 2026"
    assert again.month.day == date(2026, 3, 18)
    assert [chip.text() for chip in again.bar.chips] == ["Kind: Police"]
    desk.office.clock.advance(timedelta(days=1))
    tomorrow = CalendarView(screens.calendar, screens.context)
    qtbot.addWidget(tomorrow)
    tomorrow.show()
    assert tomorrow.month.day == date(2026, 1, 15)
    assert tomorrow.title.text() == "January 2026"
    desk.page.view.show()  # Back: the same page, as it stood
    assert desk.page.filters() == ("Kind: Police", "Case: S-2026-0001")


def test_a_view_that_was_chosen_at_once_comes_before_what_was_left(
    office: TestOffice, qtbot: QtBot
) -> None:
    screens = Screens(office)
    view = CalendarView(screens.calendar, screens.context)
    qtbot.addWidget(view)
    view.show_view("week")
    view._take_up(CalendarState("month"))
    view.show()
    assert view.tabs.selected() == "week"
    view._keeper.keep_now()
    view._keeper.keep_now()  # nothing is left to keep
    assert screens.calendar.left().view == "week"


def test_a_suspended_case_vanishes_from_week_and_month_too(desk: Desk) -> None:
    follow_up(desk, date(2026, 1, 15))
    for view in ("week", "month"):
        getattr(desk.page, view)()
        assert desk.page.late()
        assert desk.page.grid.rows_on(date(2026, 1, 15))
    answer(desk.office, desk.case.case_id, PoliceAnswer.TAKES_OVER)
    for view in ("week", "month"):
        getattr(desk.page, view)()
        desk.page.view.reload()
        assert desk.page.late() == ()
        rows = [row for day in desk.page.grid.days for row in desk.page.grid.rows_on(day)]
        assert not [row for row in rows if row.kind is EntryKind.OTHER]


def test_what_is_overdue_stands_above_every_week_and_month(desk: Desk, qtbot: QtBot) -> None:
    for at in range(12):
        when = desk.office.clock.now() + timedelta(minutes=at + 1)
        PlanFollowUp(desk.office.begin)(FollowUp(desk.case.case_id, EntryKind.OTHER, when))
    desk.office.clock.advance(timedelta(days=70))
    desk.page.week()
    desk.page.grid.select(date(2026, 3, 25))
    strip = desk.page.view.late
    assert strip.isVisible()
    assert len(desk.page.late()) >= 12
    seen = [link for link in strip.links if link.isVisible()]
    assert seen
    assert strip.more.text() == f"+ {len(strip.rows) - len(seen)} more"
    seen[0].click()
    assert desk.page.entry().row == strip.rows[0]
    desk.page.press_on_entry("close")
    strip.more.list.actions()[-1].trigger()
    assert desk.page.entry().row == strip.rows[-1]
    desk.page.press_on_entry("close")
    strip.resize(200, strip.height())
    assert not any(link.isVisible() for link in strip.links)


def test_arrows_leaf_through_the_page_and_an_agenda_has_no_grid(desk: Desk) -> None:
    assert desk.page.view.grid is None
    desk.page.view._leaf(1)
    desk.page.view._go_today()
    with pytest.raises(LookupError):
        _ = desk.page.grid
    desk.page.month()
    for day in (date(2026, 1, 31), date(2026, 2, 28)):
        desk.page.grid.select(day)
        desk.page.view.before.click()
    assert desk.page.grid.day == date(2026, 1, 28)
    assert desk.page.view.before.accessibleName() == "Previous month"
    desk.page.week()
    assert desk.page.view.before.accessibleName() == "Previous week"
