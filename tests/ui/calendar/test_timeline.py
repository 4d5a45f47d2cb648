"""The timeline of a case, driven as a person would, over a real office."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from models.calendar.entry import EntryKind
from models.cases.case import PoliceAnswer
from models.cases.timeline import Lane, Mark
from models.kernel.events import Kind
from models.kernel.ids import CaseId
from models.usecases.move_entry import Move, MoveEntry
from models.usecases.open_timeline import OpenTimeline
from tests.casework import answer, entry_of, open_case
from tests.efforts import begin, case_of, consent
from tests.office import TestOffice
from tests.ui.front import Went, context_of, outfit_of, show
from tests.visiting import cleared_case, plan
from ui.calendar.timeline_strip import AT_A_SPOT, TimelineStrip, Zoom, bounds
from ui.calendar.timeline_view import CaseTimeline
from ui.calendar.timeline_words import ICONS, INKS, spoken, standing, when
from ui.kit.files import RESOURCES
from ui.kit.theme import tokens
from ui.tour.pages.timeline import TimelinePage

KEY = Qt.Key


def opened(
    office: TestOffice, qtbot: QtBot, case: CaseId | None, went: Went | None = None
) -> TimelinePage:
    page = CaseTimeline(outfit_of(office).reads.timeline, context_of(office, went), case)
    show(qtbot, page, 1100, 640)
    return TimelinePage(page)


def number(page: CaseTimeline) -> str:
    return "" if page.view.line is None else page.view.line.number


def mark_of(page: TimelinePage, key: str) -> Mark:
    return next(mark for mark in page.view.table.model.rows if mark.key == key)


def test_each_way_of_standing_has_a_drawing_and_no_colour_alone() -> None:
    assert len({ICONS[how] for how in INKS}) > 5
    for name in ICONS.values():
        assert (RESOURCES / "icons" / f"{name}.svg").exists()
    for token in INKS.values():
        assert getattr(tokens(), token).startswith("#")


def test_the_list_says_all_that_the_drawing_shows(office: TestOffice, qtbot: QtBot) -> None:
    case = case_of(office)
    consent(office, case)
    begin(office, case)
    page = opened(office, qtbot, case)
    strip = page.view.strip
    drawn = [each for placed in strip.placed for each in (placed.mark, *placed.more)]
    assert {mark.key for mark in drawn} == {mark.key for mark in page.view.table.model.rows}
    assert page.titles() == ("The case", "Advice on housing and money", "Deadlines and tasks")
    assert page.listed[0] == "Concern H-2026-0001 received"
    assert "Evaluate" in page.listed
    said = page.view.table.model.index(0, 3).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "How it stands: Happened"


def test_no_name_stands_on_it(office: TestOffice, qtbot: QtBot) -> None:
    case = cleared_case(office).case_id
    page = opened(office, qtbot, case)
    line = page.view.line
    assert line is not None
    said = " ".join(spoken(mark, line) for mark in line.marks)
    assert "Mathias" not in said
    assert "Testesen" not in said


def test_arrows_go_from_mark_to_mark_and_enter_goes_on(
    office: TestOffice, qtbot: QtBot
) -> None:
    went = Went()
    case = case_of(office)
    consent(office, case)
    effort = begin(office, case)
    page = opened(office, qtbot, case, went)
    strip = page.view.strip
    order = [mark.key for mark in page.view.table.model.rows]
    page.key(KEY.Key_Return)
    assert went.to == []  # nothing is selected yet
    page.key(KEY.Key_Right)  # the first that is to come
    line = page.view.line
    assert line is not None
    assert mark_of(page, strip.selected).at >= line.now
    assert page.selected() == mark_of(page, strip.selected)
    page.key(KEY.Key_Home, KEY.Key_Left)
    assert strip.selected == order[0]
    page.key(KEY.Key_Right)
    assert strip.selected == order[1]
    page.key(KEY.Key_End, KEY.Key_Right)
    assert strip.selected == order[-1]
    assert strip.accessibleName().startswith(when(mark_of(page, order[-1])))
    page.key(KEY.Key_Home, KEY.Key_Up)
    assert mark_of(page, strip.selected).lane is Lane.CASE
    page.key(KEY.Key_Down)
    assert mark_of(page, strip.selected).track == effort.id
    page.key(KEY.Key_Up, KEY.Key_Down, KEY.Key_A)
    page.key(KEY.Key_Return)
    assert went.to == [("open_case", case, "efforts")]


def test_up_selects_something_where_nothing_is(office: TestOffice, qtbot: QtBot) -> None:
    page = opened(office, qtbot, open_case(office).case_id)
    page.key(KEY.Key_Up)
    assert page.view.strip.selected


def test_the_mouse_selects_tells_and_opens(office: TestOffice, qtbot: QtBot) -> None:
    went = Went()
    case = cleared_case(office).case_id
    visit = plan(office, case)
    page = opened(office, qtbot, case, went)
    strip = page.view.strip
    mark = mark_of(page, visit)
    page.click(mark)
    assert page.selected() == mark
    place = bounds(strip, visit).center()
    help_event = QHelpEvent(QEvent.Type.ToolTip, place, strip.mapToGlobal(place))
    QApplication.sendEvent(strip.viewport(), help_event)
    assert "Talk or visit" in QToolTip.text()
    page.double_click(mark)
    assert went.to == [("open_case", case, "visits")]
    assert strip.mark_at(QPoint(2, 2)) is None
    nowhere = QPoint(strip.viewport().width() - 2, strip.viewport().height() - 2)
    qtbot.mouseClick(strip.viewport(), Qt.MouseButton.LeftButton, pos=nowhere)
    qtbot.mouseDClick(strip.viewport(), Qt.MouseButton.LeftButton, pos=nowhere)
    help_event = QHelpEvent(QEvent.Type.ToolTip, nowhere, strip.mapToGlobal(nowhere))
    QApplication.sendEvent(strip.viewport(), help_event)
    assert page.selected() == mark
    with pytest.raises(KeyError):
        bounds(strip, "nothing")


def test_a_row_of_the_list_is_shown_in_the_drawing(office: TestOffice, qtbot: QtBot) -> None:
    case = case_of(office)
    consent(office, case)
    begin(office, case)
    page = opened(office, qtbot, case)
    page.zoom(Zoom.WEEKS)
    strip, table = page.view.strip, page.view.table
    table.select(table.model.rows[-1].key)
    assert strip.selected == table.model.rows[-1].key
    box = bounds(strip, strip.selected)
    assert strip.viewport().rect().contains(box.center())
    table.select(table.model.rows[0].key)
    assert strip.viewport().rect().contains(bounds(strip, strip.selected).center())


def test_zoom_shows_more_or_less_time(office: TestOffice, qtbot: QtBot) -> None:
    case = case_of(office)
    consent(office, case)
    begin(office, case)
    page = opened(office, qtbot, case)
    strip = page.view.strip
    widths = []
    for zoom in (Zoom.WHOLE, Zoom.MONTHS, Zoom.WEEKS):
        page.zoom(zoom)
        assert strip.scale is not None
        widths.append(strip.scale.per_day)
        strip.grab()
    assert widths[0] <= widths[1] < widths[2]
    assert strip.horizontalScrollBar().maximum() > 0
    strip.horizontalScrollBar().setValue(strip.horizontalScrollBar().maximum())
    page.view.today.click()
    line = page.view.line
    assert line is not None
    assert strip.scale is not None
    seen = strip.scale.of(line.now) - strip.horizontalScrollBar().value()
    assert 0 <= seen <= strip.room()


def test_marks_at_one_spot_are_bundled_and_each_is_reached(
    office: TestOffice, qtbot: QtBot
) -> None:
    case = cleared_case(office).case_id
    begin_at = office.clock.now()
    office.wait(days=400)
    page = opened(office, qtbot, case)
    strip = page.view.strip
    bundle = next(each for each in strip.placed if each.more)
    assert bundle.mark.at >= begin_at
    last = bundle.more[-1]
    strip.select(last.key)
    assert bounds(strip, last.key) == bounds(strip, bundle.mark.key)
    at_the_spot = [each for each in strip.placed if each.mark.lane is bundle.mark.lane]
    assert len(at_the_spot) >= AT_A_SPOT
    strip.grab()


def test_a_suspended_case_says_that_plans_are_not_shown(
    office: TestOffice, qtbot: QtBot
) -> None:
    case = cleared_case(office).case_id
    plan(office, case)
    page = opened(office, qtbot, case)
    assert not page.view.withheld.isVisible()
    answer(office, case, PoliceAnswer.TAKES_OVER)
    page.page.reload()
    assert page.view.withheld.isVisible()
    assert "The case is suspended" in page.listed
    page.zoom(Zoom.WEEKS)
    page.view.strip.grab()


def test_what_changed_is_shown_and_the_selection_stays(
    office: TestOffice, qtbot: QtBot
) -> None:
    case = open_case(office).case_id
    entry = entry_of(office, case, EntryKind.POLICE_QUESTION)
    page = opened(office, qtbot, case)
    page.view.strip.select(entry.id)
    page.view.strip.select("nothing")
    assert page.view.strip.selected == entry.id
    later = entry.due_at + timedelta(days=3)
    MoveEntry(office.begin)(Move(entry.id, later, "Politiet er på kursus"))
    page.page._context.feed.announce({(Kind.ENTRY, entry.id)})
    mark = mark_of(page, entry.id)
    line = page.view.line
    assert line is not None
    assert standing(mark, line).startswith("Moved to ")
    assert page.view.strip.selected == entry.id


def test_another_case_is_chosen_as_the_calendar_does(office: TestOffice, qtbot: QtBot) -> None:
    first, second = open_case(office), open_case(office, about_name="Freja Eksempel")
    went = Went()
    read = OpenTimeline(office.begin, outfit_of(office).reads.timeline)
    page = CaseTimeline(read, context_of(office, went))
    show(qtbot, page, 910, 300)
    assert number(page) == ""
    empty = TimelineStrip()
    qtbot.addWidget(empty)
    empty.go_today()
    empty.set_zoom(Zoom.WEEKS)
    empty.grab()
    for case in (first, second):
        page.choose(case.case_id)
        assert number(page) == case.number
    page._show(page._read(first.case_id))  # an answer that comes too late
    assert number(page) == second.number
    with office.database.transaction() as transaction:
        transaction.execute("UPDATE case_file SET closed_at = '2026-01-14T07:30:00Z'")
        transaction.commit()
    page.reload()
    assert went.to[0][0] == "tell"
