"""The week driven as a person would, by mouse and by keyboard alone, over a real office."""

from datetime import date, datetime, time, timedelta

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QColor, QFont, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from models.calendar.agenda import CalendarRow
from models.calendar.blocks import Block, BlockKind
from models.calendar.entry import EntryKind
from models.calendar.hours import OpeningHours
from models.calendar.recurrence import Closed, Missing, read_rule
from models.calendar.wall import Wall
from models.cases.step_forms import ALL, ONE
from models.forms.answers import Value
from models.kernel.clock import at_wall_clock
from models.kernel.ids import EntryId
from models.usecases.plan_follow_up import FollowUp, PlanFollowUp
from tests.casework import entry_of, open_entries
from tests.ui.calendar.desk import MENU, Desk, follow_up
from tests.visiting import cleared_case, plan
from ui.calendar.accessible_month import interface_of
from ui.kit.theme import tokens
from ui.tour.pages.cases import SheetPage

THURSDAY = date(2026, 1, 15)
KEY = Qt.Key


def meet(desk: Desk, day: date, hour: int, minutes: int = 60, minute: int = 0) -> EntryId:
    """Plan an appointment and show the week."""
    starts = at_wall_clock(day, hour, minute)
    made = PlanFollowUp(desk.office.begin)(
        FollowUp(
            desk.case.case_id, EntryKind.MEETING, starts, starts + timedelta(minutes=minutes)
        )
    )
    desk.page.view.reload()
    return made.entry_id


def when(form: SheetPage) -> tuple[Value, Value]:
    return form.answers()["date"], form.answers()["time"]


def in_hand(desk: Desk) -> CalendarRow | None:
    return desk.page.grid.current


def on_its_way(desk: Desk) -> Wall | None:
    moving = desk.page.grid.moving
    return None if moving is None else moving.to


def due(desk: Desk, kind: EntryKind) -> datetime:
    return entry_of(desk.office, desk.case.case_id, kind).due_at


def test_a_week_is_an_iso_week_from_monday_with_its_working_hours_in_view(desk: Desk) -> None:
    desk.page.week()
    week = desk.page.view.week
    assert desk.page.title() == "Week 3: 12 to 18 January 2026"
    assert week.hasFocus()
    assert (week.days[0], week.days[-1]) == (date(2026, 1, 12), date(2026, 1, 18))
    assert abs(week.y_of(8 * 60) - week.hours().top()) <= 1
    assert week.hours().contains(QPoint(5, week.y_of(9 * 60)))
    desk.page.key(KEY.Key_PageDown, KEY.Key_PageDown, KEY.Key_PageDown)
    assert desk.page.title() == "Week 6: 2 to 8 February 2026"
    desk.page.view.before.click()
    assert desk.page.title() == "Week 5: 26 January to 1 February 2026"
    week.select(date(2026, 12, 31))
    assert desk.page.title() == "Week 53: 28 December 2026 to 3 January 2027"
    assert not week.grab().isNull()
    desk.page.view.today.click()
    assert week.day == date(2026, 1, 14)
    assert week.days[0] == date(2026, 1, 12)


def test_now_is_seen_also_in_the_evening(desk: Desk) -> None:
    desk.page.week()
    week = desk.page.view.week
    desk.office.clock.advance(timedelta(hours=13))
    desk.page.view.today.click()
    assert week.hours().contains(QPoint(5, week.y_of(21 * 60 + 30)))
    assert not week.grab().isNull()


def test_arrows_go_by_day_and_hour_and_n_plans_there(desk: Desk) -> None:
    desk.page.week()
    week = desk.page.view.week
    desk.page.key(KEY.Key_Right, KEY.Key_Down, KEY.Key_Down)
    assert week.hour == Wall(THURSDAY, 11 * 60)
    desk.page.key(*[KEY.Key_Up] * 20)
    assert week.hour.minute == 0
    assert week.bar.value() == 0
    desk.page.key(KEY.Key_Home, KEY.Key_Left)
    assert week.day == date(2026, 1, 11)
    desk.page.key(KEY.Key_End, *[KEY.Key_Down] * 30)
    assert week.hour == Wall(date(2026, 1, 11), 23 * 60)
    week.select(THURSDAY)
    desk.page.key(*[KEY.Key_Up] * 10, KEY.Key_N)
    form = desk.page.form()
    assert when(form) == ("2026-01-15", "13:00")
    form.cancel()


def test_shift_makes_the_hours_longer_and_n_plans_from_start_to_end(desk: Desk) -> None:
    desk.page.week()
    week, shift = desk.page.view.week, Qt.KeyboardModifier.ShiftModifier
    desk.page.key(KEY.Key_Right, KEY.Key_Down)
    for key in (KEY.Key_Down, KEY.Key_Down, KEY.Key_Up):
        QTest.keyClick(week, key, shift)
    assert desk.page.view.hint.text() == "Thursday 15 January 2026, 10.00 to 12.00"
    assert not week.grab().isNull()
    desk.page.key(KEY.Key_N)
    form = desk.page.form()
    assert when(form) == ("2026-01-15", "10:00")
    assert form.answers()["until"] == "12:00"
    form.cancel()
    desk.page.key(KEY.Key_Down, KEY.Key_N)  # elsewhere it is an hour again
    assert not desk.page.form().answers().get("until")
    desk.page.form().cancel()


def test_tab_reaches_the_entries_of_the_day_and_then_goes_on(desk: Desk) -> None:
    meet(desk, THURSDAY, 9)
    follow_up(desk, THURSDAY, 12)
    desk.page.week()
    week = desk.page.view.week
    week.select(THURSDAY)
    assert in_hand(desk) is None
    desk.page.key(KEY.Key_Tab)
    assert in_hand(desk) == week.rows_on(THURSDAY)[0]
    assert week.accessibleName() == (
        "Thursday 15 January 2026, 9.00 to 10.00, Meeting S-2026-0001"
    )
    desk.page.key(KEY.Key_Return)
    assert desk.page.entry().row.kind is EntryKind.MEETING
    desk.page.press_on_entry("close")
    rows = len(week.rows_on(THURSDAY))
    desk.page.key(*[KEY.Key_Tab] * (rows - 1))
    assert in_hand(desk) == week.rows_on(THURSDAY)[-1]
    desk.page.key(KEY.Key_Backtab)
    assert in_hand(desk) == week.rows_on(THURSDAY)[-2]
    desk.page.key(KEY.Key_Escape)
    assert in_hand(desk) is None
    desk.page.key(*[KEY.Key_Tab] * (rows + 1))
    assert not week.hasFocus()


def test_m_arrows_and_enter_move_an_entry_once_it_is_said_why(desk: Desk) -> None:
    meet(desk, THURSDAY, 9, 45, 30)
    desk.page.week()
    week = desk.page.view.week
    week.select(THURSDAY)
    desk.page.key(KEY.Key_M)
    assert on_its_way(desk) is None  # first it shows which one
    assert in_hand(desk) is not None
    desk.page.key(KEY.Key_M, KEY.Key_Right, KEY.Key_Down)
    assert on_its_way(desk) == Wall(date(2026, 1, 16), 9 * 60 + 45)
    assert "Friday 16 January 2026, 9.45" in desk.page.view.hint.text()
    QTest.keyClick(week, KEY.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert on_its_way(desk) == Wall(date(2026, 1, 16), 10 * 60)
    assert not week.grab().isNull()
    desk.page.key(KEY.Key_Return)
    assert due(desk, EntryKind.MEETING) == at_wall_clock(
        THURSDAY, 9, 30
    )  # not before it is said
    form = desk.page.form()
    assert when(form) == ("2026-01-16", "10:00")
    form.answer(reason="Mødelokalet er optaget")
    form.save()
    entry = entry_of(desk.office, desk.case.case_id, EntryKind.MEETING)
    assert entry.due_at == at_wall_clock(date(2026, 1, 16), 10)
    assert entry.ends_at == entry.due_at + timedelta(minutes=45)


@pytest.mark.parametrize("way", ["esc", "same", "view", "cancel"])
@pytest.mark.parametrize("view", ["week", "month"])
def test_what_is_not_put_stays_where_it_was(desk: Desk, way: str, view: str) -> None:
    meet(desk, THURSDAY, 9)
    getattr(desk.page, view)()
    grid = desk.page.grid
    grid.select(THURSDAY)
    desk.page.key(KEY.Key_M, KEY.Key_M, KEY.Key_Left)
    assert on_its_way(desk) is not None
    if way == "esc":
        desk.page.key(KEY.Key_X, KEY.Key_Tab, KEY.Key_Escape, KEY.Key_Escape)
    elif way == "same":
        desk.page.key(KEY.Key_Right, KEY.Key_Return)
    elif way == "view":
        desk.page.agenda()
    else:
        desk.page.key(KEY.Key_PageDown, KEY.Key_Return)
        desk.page.form().cancel()
    assert not grid.moving
    assert due(desk, EntryKind.MEETING) == at_wall_clock(THURSDAY, 9)
    meetings = [
        entry
        for entry in open_entries(desk.office, desk.case.case_id)
        if entry.kind is EntryKind.MEETING
    ]
    assert len(meetings) == 1


def test_a_month_moves_by_day_and_week_and_keeps_the_time(desk: Desk) -> None:
    meet(desk, THURSDAY, 9, 30, 4)
    desk.page.month()
    month = desk.page.view.month
    month.select(THURSDAY)
    desk.page.key(KEY.Key_M, KEY.Key_M, KEY.Key_Down, KEY.Key_Left, KEY.Key_PageDown)
    assert on_its_way(desk) == Wall(date(2026, 2, 21), 9 * 60 + 4)
    assert desk.page.title() == "February 2026"
    assert not month.grab().isNull()
    desk.page.key(KEY.Key_Up, KEY.Key_Return)
    form = desk.page.form()
    assert when(form) == ("2026-02-14", "09:04")
    form.answer(reason="Aftalt")
    form.save()
    assert due(desk, EntryKind.MEETING) == at_wall_clock(date(2026, 2, 14), 9, 4)


def test_dragging_moves_in_quarters_and_asks_why(desk: Desk) -> None:
    meet(desk, THURSDAY, 9)
    desk.page.week()
    week = desk.page.view.week
    (row,) = [r for r in week.rows_on(THURSDAY) if r.kind is EntryKind.MEETING]
    start = desk.page.place_of(row)
    down = desk.page.at_hour(THURSDAY, 10 * 60 + 20) - desk.page.at_hour(THURSDAY, 9 * 60)
    beside = desk.page.at_hour(date(2026, 1, 16), 0) - desk.page.at_hour(THURSDAY, 0)
    desk.page.drag(start, start + down + beside)
    form = desk.page.form()
    assert when(form) == ("2026-01-16", "10:15")
    reason = form.sheet.binding.row("reason")
    assert reason.isAncestorOf(form.sheet.focusWidget())  # the time is chosen already
    form.cancel()
    assert due(desk, EntryKind.MEETING) == at_wall_clock(THURSDAY, 9)
    assert on_its_way(desk) is None


def test_esc_while_dragging_leaves_it(desk: Desk) -> None:
    meet(desk, THURSDAY, 9)
    desk.page.week()
    week = desk.page.view.week
    (row,) = [r for r in week.rows_on(THURSDAY) if r.kind is EntryKind.MEETING]
    start = desk.page.place_of(row)
    end = start + QPoint(0, 120)
    desk.page.drag(start, end, drop=False)
    assert on_its_way(desk) is not None
    assert not week.grab().isNull()
    desk.page.key(KEY.Key_Return)  # the mouse has it
    assert on_its_way(desk) is not None
    desk.page.key(KEY.Key_Escape)
    assert on_its_way(desk) is None
    QTest.mouseRelease(week, Qt.MouseButton.LeftButton, pos=end)
    assert desk.page.view.sheet is None
    desk.page.drag(start, QPoint(2, start.y()))  # let go beside the days
    assert desk.page.view.sheet is None


def test_a_deadline_is_dragged_to_another_day_with_its_time(desk: Desk) -> None:
    follow_up(desk, THURSDAY, 12)
    for view in ("week", "month"):
        getattr(desk.page, view)()
        grid = desk.page.grid
        (row,) = [r for r in grid.rows_on(THURSDAY) if r.kind is EntryKind.OTHER]
        start = desk.page.place_of(row)
        beside = grid.cell(date(2026, 1, 16)).center().x() - start.x()
        desk.page.drag(start, start + QPoint(beside, 1))
        form = desk.page.form()
        assert when(form) == ("2026-01-16", "12:00")
        form.cancel()
    desk.page.week()
    week = desk.page.view.week
    (row,) = [r for r in week.rows_on(THURSDAY) if r.kind is EntryKind.OTHER]
    start = desk.page.place_of(row)
    desk.page.drag(start, desk.page.at_hour(THURSDAY, 10 * 60), drop=False)
    assert on_its_way(desk) == Wall(THURSDAY, 10 * 60)
    desk.page.key(KEY.Key_Escape)


def test_a_visit_says_that_it_moves_with_its_papers(desk: Desk) -> None:
    plan(desk.office, cleared_case(desk.office).case_id)
    desk.page.week()
    week = desk.page.view.week
    (row,) = [
        r for day in week.days for r in week.rows_on(day) if r.kind is EntryKind.HOME_VISIT
    ]
    week.select(row.day)
    while in_hand(desk) != row:
        desk.page.key(KEY.Key_Tab)
    start = desk.page.place_of(row)  # it is seen, whatever its hour
    desk.page.drag(start, start + QPoint(0, 80))
    words = "Cancel the visit and plan a new one, so that papers follow."
    assert desk.went.to[-1] == ("tell", words)
    assert on_its_way(desk) is None
    desk.page.key(KEY.Key_M)
    assert desk.went.to[-1] == ("tell", words)
    assert desk.page.view.sheet is None
    desk.page.view.flow.act("move", row)
    assert desk.went.to[-1] == ("tell", words)


def test_what_is_done_stays(desk: Desk) -> None:
    follow_up(desk, THURSDAY, 12)
    desk.page.week()
    week = desk.page.view.week
    (row,) = [r for r in week.rows_on(THURSDAY) if r.kind is EntryKind.OTHER]
    desk.page.view.flow.act("done", row)
    form = desk.page.form()
    form.answer(outcome="Ringet")
    form.save()
    (row,) = [r for r in week.rows_on(THURSDAY) if r.kind is EntryKind.OTHER]
    assert not row.open
    start = desk.page.place_of(row)
    desk.page.drag(start, start + QPoint(160, 0))
    assert desk.went.to[-1] == ("tell", "It is done, so it stays where it was.")
    found = interface_of("", week)
    assert found is not None
    week.select(THURSDAY)
    names = [found.child(at).text(QAccessible.Text.Name) for at in range(found.childCount())]
    assert "Thursday 15 January 2026, 12.00, Task S-2026-0001, Done" in names


def test_free_time_is_drawn_and_planned_with_start_and_end(desk: Desk) -> None:
    desk.page.week()
    week = desk.page.view.week
    first = desk.page.at_hour(THURSDAY, 10 * 60)
    last = desk.page.at_hour(THURSDAY, 11 * 60 + 5)
    desk.page.drag(first, last, drop=False)
    assert not week.grab().isNull()
    desk.page.key(KEY.Key_Escape)
    QTest.mouseRelease(week, Qt.MouseButton.LeftButton, pos=last)
    assert desk.page.view.sheet is None
    desk.page.drag(last, first)
    form = desk.page.form()
    assert when(form) == ("2026-01-15", "10:00")
    assert form.answers()["until"] == "11:15"
    form.answer(case="1")
    form.save()
    entry = entry_of(desk.office, desk.case.case_id, EntryKind.FOLLOW_UP)
    assert entry.ends_at == at_wall_clock(THURSDAY, 11, 15)
    strip = week.cell(THURSDAY).topLeft() + QPoint(20, week.heads() + 4)
    desk.page.view._own_sheet = None
    desk.page.drag(strip, strip + QPoint(0, 60))  # no time is drawn from the deadlines
    assert desk.page.view.sheet is None


def test_a_double_click_plans_at_its_quarter(desk: Desk) -> None:
    desk.page.week()
    place = desk.page.at_hour(THURSDAY, 10 * 60 + 30)
    QTest.mouseDClick(desk.page.grid, Qt.MouseButton.LeftButton, pos=place)
    form = desk.page.form()
    assert when(form) == ("2026-01-15", "10:30")
    form.cancel()


@MENU
def test_a_busy_week_stays_readable(desk: Desk) -> None:
    for day in range(12, 19):
        for hour in range(9, 15):
            meet(desk, date(2026, 1, max(day, 15)), hour)
    for at in range(8):
        follow_up(desk, THURSDAY, 9 + at)
    desk.page.week()
    week = desk.page.view.week
    laid = week.laid(THURSDAY)
    seen = len(laid.timed) + sum(heap.many for heap in laid.heaps)
    rows = week.rows_on(THURSDAY)
    assert seen == sum(1 for row in rows if row.ends_at is not None)
    assert laid.strip_more is not None
    assert len(laid.strip) + laid.strip_more.many == len(rows) - seen
    least = week.fontMetrics().horizontalAdvance("0001")
    for row, box in week.boxes(THURSDAY):
        assert box.width() >= least, row
    assert not week.grab().isNull()
    place = next(iter(week.heaps(THURSDAY))).place.center()
    assert week.more_at(place)
    QTest.mouseClick(week, Qt.MouseButton.LeftButton, pos=place)
    assert week.menu is not None
    assert len([act for act in week.menu.actions() if act.text()]) == len(rows) + 1
    week.menu.close()


def test_blocks_and_text_size_lay_the_week_out_anew(desk: Desk) -> None:
    busy = Block(at_wall_clock(THURSDAY, 9), at_wall_clock(THURSDAY, 11), label="Andet")
    night = Block(
        at_wall_clock(THURSDAY, 22), at_wall_clock(date(2026, 1, 17), 0), BlockKind.ABSENCE
    )
    desk.page.week()
    week = desk.page.view.week
    week.show_rows((), (busy, night))
    assert not week.grab().isNull()
    found = interface_of("", week)
    assert found is not None
    names = [found.child(at).text(QAccessible.Text.Name) for at in range(7)]
    assert names[3] == "Thursday 15 January 2026, 9.00 to 11.00 Busy Andet, 22.00 to 24.00 Away"
    assert names[4] == "Friday 16 January 2026, Away"
    top = week.y_of(8 * 60)
    before = week.line()
    font = QFont(week.font())
    font.setPointSizeF(font.pointSizeF() * 2)
    week.setFont(font)
    QApplication.processEvents()
    assert week.line() > before
    assert abs(week.y_of(8 * 60) - week.hours().top()) <= 1
    assert top > 0


def test_the_wheel_scrolls_the_hours(desk: Desk) -> None:
    desk.page.week()
    week = desk.page.view.week
    before = week.bar.value()
    middle = QPointF(week.hours().center())
    event = QWheelEvent(
        middle, week.mapToGlobal(middle), QPoint(0, -120), QPoint(0, -120),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase,
        False,
    )  # fmt: skip
    QApplication.sendEvent(week, event)
    assert week.bar.value() > before


def test_an_appointment_over_midnight_ends_with_its_day(desk: Desk) -> None:
    meet(desk, THURSDAY, 22, 180)
    meet(desk, THURSDAY, 23, 10, 55)
    desk.page.week()
    week = desk.page.view.week
    foot = week.top_of(24 * 60)
    boxes = [box for _, box in week.laid(THURSDAY).timed]
    assert len(boxes) == 2
    assert all(box.bottom() < foot for box in boxes)


def test_the_day_goes_along_from_week_to_month_and_back(desk: Desk) -> None:
    desk.page.week()
    desk.page.grid.select(date(2026, 3, 12))
    desk.page.month()
    assert desk.page.grid.day == date(2026, 3, 12)
    desk.page.grid.select(date(2026, 3, 20))
    desk.page.view.tabs.go("week")
    assert desk.page.grid.day == date(2026, 3, 20)
    assert desk.page.view.week.days[0] == date(2026, 3, 16)


def test_a_day_of_a_series_asks_whether_all_that_follow_are_meant(desk: Desk) -> None:
    starts = at_wall_clock(THURSDAY, 9)
    PlanFollowUp(desk.office.begin)(
        FollowUp(
            desk.case.case_id, EntryKind.FOLLOW_UP, starts, starts + timedelta(hours=1),
            repeats=read_rule("FREQ=WEEKLY;INTERVAL=1", THURSDAY, Missing.LAST, Closed.STAY),
        )
    )  # fmt: skip
    desk.page.view.reload()
    desk.page.week()
    week = desk.page.view.week
    (row,) = [r for r in week.rows_on(THURSDAY) if r.kind is EntryKind.FOLLOW_UP]
    start = desk.page.place_of(row)
    beside = week.cell(date(2026, 1, 16)).center().x() - start.x()
    desk.page.drag(start, start + QPoint(beside, 0))
    form = desk.page.form()
    assert when(form) == ("2026-01-16", "09:00")
    assert form.answers()["scope"] == ONE
    form.answer(scope=ALL, reason="Torsdag passer ikke mere")
    form.save()
    desk.page.view.after.click()
    days = [
        day for day in week.days for r in week.rows_on(day) if r.kind is EntryKind.FOLLOW_UP
    ]
    assert days == [date(2026, 1, 23)]


def test_the_hours_of_the_office_are_seen_first(desk: Desk) -> None:
    early = {day: (time(6, 30), time(12)) for day in range(5)}
    desk.page.view._context.times.opening = OpeningHours(early)
    desk.page.week()
    week = desk.page.view.week
    assert week.seen_first() == (6 * 60, 12 * 60)
    desk.page.view.today.click()
    assert abs(week.y_of(6 * 60) - week.hours().top()) <= 1
    assert not week.grab().isNull()
    desk.page.view._context.times.opening = OpeningHours({})
    assert week.seen_first() == (8 * 60, 16 * 60)
    assert not week.grab().isNull()


def test_a_month_shades_the_days_on_which_the_office_is_closed(desk: Desk) -> None:
    desk.page.month()
    month = desk.page.view.month

    def ground(day: date) -> QColor:
        corner = month.cell(day).bottomLeft() + QPoint(3, -3)
        return month.grab().toImage().pixelColor(corner)

    saturday = date(2026, 1, 24)
    assert ground(date(2026, 1, 23)) != ground(saturday)
    usual = (time(8), time(16))
    desk.page.view._context.times.opening = OpeningHours(dict.fromkeys((0, 1, 2, 3, 5), usual))
    assert ground(date(2026, 1, 23)) == QColor(tokens().weekend)
    assert ground(saturday) == QColor(tokens().surface)


def test_what_is_left_to_do_makes_room_and_what_is_done_does_not(desk: Desk) -> None:
    entries = [follow_up(desk, THURSDAY, 9 + at) for at in range(5)]
    desk.page.view.resize(1262, 900)
    desk.page.week()
    week = desk.page.view.week
    before = week.strip()
    assert len(week.laid(THURSDAY).strip) == len(week.rows_on(THURSDAY))
    rows = {row.entry_id: row for row in week.rows_on(THURSDAY)}
    for entry in entries[:-1]:
        desk.page.view.flow.act("done", rows[entry])
        form = desk.page.form()
        form.answer(outcome="Ringet", next_kind="other", next_date="30.01.2026")
        form.save()
    assert week.strip() < before
    laid = week.laid(THURSDAY)
    assert [row for row, _ in laid.strip if row.open] == [
        row for row in week.rows_on(THURSDAY) if row.open
    ]
    assert laid.strip_more is not None
    assert len(laid.strip) + laid.strip_more.many == len(week.rows_on(THURSDAY))


def test_each_entry_is_heard_with_its_date_and_where_it_stands(desk: Desk) -> None:
    meet(desk, THURSDAY, 9)
    desk.page.week()
    week = desk.page.view.week
    week.select(THURSDAY)
    found = interface_of("", week)
    assert found is not None
    assert found.childCount() == 7 + len(week.rows_on(THURSDAY))
    assert found.focusChild() is found.child(3)
    desk.page.key(KEY.Key_Tab)
    entry = found.child(7)
    assert found.focusChild() is entry
    assert entry.text(QAccessible.Text.Name) == week.accessibleName()
    assert entry.state().focused
    assert entry.text(QAccessible.Text.Value) == ""
    (box,) = [box for row, box in week.boxes(THURSDAY) if row == week.current]
    assert entry.rect().size() == box.size()
    assert not found.child(3).state().selected
    assert entry.isValid()
    assert entry.parent() is found
    assert not any((entry.object(), entry.window(), entry.child(0), entry.childAt(1, 1)))
    assert entry.childCount() == 0
    assert entry.indexOfChild(found) == -1
    entry.setText(QAccessible.Text.Name, "x")
    week.select(date(2026, 1, 18))
    assert not entry.isValid()  # that day has no entries
