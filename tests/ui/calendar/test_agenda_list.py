"""The agenda's rows: by keyboard alone, told apart, with where one is in time."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from models.calendar.agenda import Agenda, CalendarRow, Day, agenda, days_from
from models.calendar.entry import EntryKind, EntryStatus
from models.kernel.clock import at_wall_clock
from models.kernel.ids import EntryId, UserId
from models.kernel.text import Text
from models.usecases.plan_follow_up import FollowUp, PlanFollowUp
from tests.casework import open_case, open_entries
from tests.office import TestOffice
from tests.ui.front import Screens, show
from ui.calendar.agenda_list import AgendaList
from ui.calendar.agenda_row import NowLine
from ui.calendar.calendar_view import CalendarView
from ui.kit.chip import Chip
from ui.kit.labels import Heading
from ui.tour.pages.calendar import CalendarPage

NOW = at_wall_clock(date(2026, 1, 14), 8, 30)
KEY = Qt.Key


def row(
    at: int, due: datetime, kind: EntryKind = EntryKind.OTHER, **more: object
) -> CalendarRow:
    made = CalendarRow(
        EntryId(f"e{at}"), kind, EntryStatus.OPEN, due, None, None, f"S-2026-{at:04d}",
        UserId("ane"), "person", NOW, None, None, "", "",
    )  # fmt: skip
    return replace(made, **more)  # type: ignore[arg-type]


def shown(qtbot: QtBot, *rows: CalendarRow, height: int = 640, width: int = 1000) -> AgendaList:
    made = AgendaList()
    show(qtbot, made, width, height)
    made.show_agenda(agenda(rows, NOW), NOW, {UserId("ane"): "Ane Øvelund"})
    for _ in range(6):  # rows learn their width, then the layout their height
        QApplication.processEvents()
    return made


def said(made: AgendaList) -> list[str]:
    return [label.text() for label in made.body.findChildren(QLabel) if label.isVisible()]


def in_focus(made: AgendaList) -> tuple[str, str]:
    now = QApplication.focusWidget()
    for key, each in made.rows.items():
        for act, part in each.parts.items():
            if part is now:
                return key, act
    return "", ""


def press(*keys: Qt.Key) -> None:
    for key in keys:
        widget = QApplication.focusWidget()
        assert widget is not None
        QTest.keyClick(widget, key)


def at(days: int, hour: int = 10) -> datetime:
    return at_wall_clock(date(2026, 1, 14) + timedelta(days=days), hour)


def test_today_is_among_the_days_even_when_nothing_stands_on_it() -> None:
    tomorrow = Day(date(2026, 1, 15), (row(1, at(1)),))
    found = Agenda((), (tomorrow,))
    assert days_from(found, date(2026, 1, 14)) == (Day(date(2026, 1, 14), ()), tomorrow)
    assert days_from(found, date(2026, 1, 15)) == (tomorrow,)


def test_weeks_have_headings_and_days_their_names(qtbot: QtBot) -> None:
    made = shown(qtbot, row(1, at(1)), row(2, at(2)), row(3, at(6)))
    heads = [head.text() for head in made.body.findChildren(Heading) if head.isVisible()]
    assert heads == [
        "Week 3: 12 to 18 January 2026",
        "Today · Wednesday 14 January 2026",
        "Tomorrow · Thursday 15 January 2026",
        "Friday 16 January 2026",
        "Week 4: 19 to 25 January 2026",
        "Tuesday 20 January 2026",
    ]
    assert "Nothing more is planned today." in said(made)


@pytest.mark.parametrize(
    ("hours", "order"),
    [
        ((7, 10), ["row", "now", "row"]),
        ((10, 12), ["now", "row", "row"]),
        ((7,), ["row", "now"]),
        ((), ["now"]),
    ],
)
def test_now_stands_between_what_has_begun_and_what_is_to_come(
    qtbot: QtBot, hours: tuple[int, ...], order: list[str]
) -> None:
    rows = [
        row(at_, at(0, hour), EntryKind.MEETING, ends_at=at(0, 15))
        for at_, hour in enumerate(hours)
    ]
    made = shown(qtbot, *rows, row(9, at(3)))
    line = made.body.findChild(NowLine)
    assert isinstance(line, NowLine)
    assert line.accessibleName() == "Now 8.30"
    parts = [(line.mapTo(made, line.rect().topLeft()).y(), "now")]
    for each in rows:
        widget = made.rows[each.entry_id]
        parts.append((widget.mapTo(made, widget.rect().topLeft()).y(), "row"))
    assert [name for _, name in sorted(parts)] == order


def test_rows_alike_are_told_apart_and_what_repeats_says_so(qtbot: QtBot) -> None:
    mentor = row(1, at(1), EntryKind.EFFORT_CONTACT, label=Text("", "Mentor (VINK)"))
    parents = row(2, at(1), EntryKind.EFFORT_CONTACT, label=Text("", "Parent coach"))
    series = replace(parents, entry_id=EntryId("e3"), rhythm=Text("", "each month"))
    made = shown(qtbot, mentor, parents, series)
    assert "Mentor (VINK)" in said(made)
    assert "Parent coach · repeats: each month" in said(made)
    heard = made.rows[EntryId("e3")].buttons["open"].accessibleName()
    assert (
        heard
        == "Open: Planned contact of an effort S-2026-0002 · Parent coach · repeats: each month"
    )
    assert made.rows[EntryId("e1")].what.accessibleName().startswith("10.00, ")


def test_arrows_go_through_all_rows_and_their_acts(qtbot: QtBot) -> None:
    late, first = row(1, at(-1)), row(2, at(1))
    visit, last = row(3, at(2), EntryKind.HOME_VISIT), row(4, at(3))
    made = shown(qtbot, late, first, visit, last)
    made.rows[late.entry_id].what.setFocus()
    press(KEY.Key_Left)
    assert in_focus(made) == ("e1", "show")
    press(KEY.Key_Right, KEY.Key_Right)
    assert in_focus(made) == ("e1", "missed")
    press(KEY.Key_Down)
    assert in_focus(made) == ("e2", "missed")
    press(KEY.Key_Down)
    assert in_focus(made) == ("e3", "show")  # a visit is not missed in a word
    press(KEY.Key_Right, KEY.Key_Right)
    assert in_focus(made) == ("e3", "open")
    press(KEY.Key_Down, KEY.Key_Down)
    assert in_focus(made) == ("e4", "open")
    press(KEY.Key_Home)
    assert in_focus(made) == ("e1", "open")
    press(KEY.Key_Up, KEY.Key_End, KEY.Key_Left)
    assert in_focus(made) == ("e4", "move")
    press(KEY.Key_A)
    assert in_focus(made) == ("e4", "move")


def test_enter_and_space_do_what_is_in_focus(qtbot: QtBot) -> None:
    made = shown(qtbot, row(1, at(1)))
    wanted: list[str] = []
    made.wanted.connect(lambda act, _row: wanted.append(act))
    made.rows[EntryId("e1")].what.setFocus()
    press(KEY.Key_Space)
    for _ in range(4):
        press(KEY.Key_Right, KEY.Key_Space)
    assert wanted == ["show", "done", "missed", "move", "open"]


def test_an_appointment_to_come_is_called_off_not_missed(qtbot: QtBot) -> None:
    gone, coming = (
        row(1, at(0) - timedelta(hours=9), EntryKind.FOLLOW_UP),
        row(2, at(1), EntryKind.FOLLOW_UP),
    )
    made = shown(qtbot, gone, coming, row(3, at(1)))
    tips = {key: each.buttons["missed"].toolTip() for key, each in made.rows.items()}
    assert list(tips.values()) == ["Not possible", "Call off", "Not possible"]
    heard = made.rows[coming.entry_id].buttons["missed"].accessibleName()
    assert heard.startswith("Call off: ")


def test_the_overdue_stay_on_top_unless_there_is_hardly_any_room(qtbot: QtBot) -> None:
    rows = [row(1, at(-1)), *(row(2 + each, at(each)) for each in range(9))]
    made = shown(qtbot, *rows)
    bar = made.body.verticalScrollBar()
    bar.setValue(bar.maximum())
    late = made.rows[EntryId("e1")]
    assert made.rect().contains(late.mapTo(made, late.rect().center()))
    made.resize(1000, 180)
    assert made.body.isAncestorOf(made.late)
    made.show_agenda(agenda(rows, NOW), NOW, {})
    assert made.body.isAncestorOf(made.late)
    made.resize(1000, 640)
    assert not made.body.isAncestorOf(made.late)


@pytest.mark.parametrize("width", [420, 560, 700, 1000, 1500])
def test_nothing_of_a_row_is_cut_off(qtbot: QtBot, width: int) -> None:
    made = shown(qtbot, row(1, at(-1)), row(2, at(1)), width=width)
    for each in made.rows.values():
        for part in each.parts.values():
            corner = part.mapTo(each, QPoint(0, 0))
            assert each.rect().contains(QRect(corner, part.size()))
            assert part.width() >= part.minimumSizeHint().width()


def test_after_done_the_focus_is_on_what_took_its_place(
    office: TestOffice, qtbot: QtBot
) -> None:
    case = open_case(office)
    for days in (1, 2):
        PlanFollowUp(office.begin)(FollowUp(case.case_id, EntryKind.OTHER, at(days)))
    screens = Screens(office)
    view = CalendarView(screens.calendar, screens.context)
    show(qtbot, view, 1200, 700)
    page = CalendarPage(view)
    tasks = [
        each for each in open_entries(office, case.case_id) if each.kind is EntryKind.OTHER
    ]
    first, second = sorted(tasks, key=lambda each: each.due_at)
    made = view.agenda
    order = list(made.rows)
    made.rows[first.id].buttons["missed"].setFocus()
    page.press_in_agenda(first.id, "missed")
    form = page.form()
    form.sheet.binding.load({"reason": "Ingen er hjemme"})
    form.sheet.save.click()
    qtbot.waitUntil(lambda: first.id not in made.rows)
    assert second.id in made.rows
    with office.begin() as work:
        ended = work.entries.get(first.id)
    assert (ended.status, ended.reason) == (EntryStatus.NOT_POSSIBLE, "Ingen er hjemme")
    made.rows[second.id].what.setFocus()
    left = agenda([made.rows[key].row for key in order if key in made.rows][:-1], NOW)
    made.show_agenda(left, NOW, {})
    assert in_focus(made)[1] == "show"


def test_how_pressing_it_is_goes_below_where_there_is_no_room_beside(qtbot: QtBot) -> None:
    made = shown(
        qtbot, row(1, NOW + timedelta(hours=3), number="S-2026-" + "0" * 40), width=900
    )
    first = next(iter(made.rows.values()))
    narrow = first.minimumSizeHint().width()
    chip = first.findChild(Chip)
    assert chip is not None
    assert narrow < first.what.sizeHint().width() + chip.sizeHint().width()
    made.resize(narrow + 80, 640)
    for _ in range(6):
        QApplication.processEvents()
    above = first.what.mapTo(first, QPoint(0, first.what.height())).y()
    assert chip.mapTo(first, QPoint()).y() >= above
    assert made.body.horizontalScrollBar().maximum() == 0
