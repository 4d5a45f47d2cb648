"""The place Meetings and the page of one meeting, over a real office, by keyboard."""

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from models.calendar.entry import EntryKind
from models.forms.answers import Value
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import MeetingId, ThemeId
from models.meetings.meeting import MeetingState
from models.meetings.rows import Span
from models.usecases.search import Hit
from tests.casework import answer, open_case
from tests.colleagues import PIA, join
from tests.meetings import add_authority, plan_meeting, put_on, seat_at, wall
from tests.models.usecases.test_meeting_papers import GIVEN
from tests.models.usecases.test_meetings import NEW
from tests.office import ANE, BO, TestOffice
from tests.ui.front import Screens, outfit_of, show
from ui.calendar.entry_sheet import EntrySheet
from ui.forms.form_sheet import FormSheet
from ui.meetings.learning_pane import LearningDialog
from ui.meetings.meeting_page import MeetingPage
from ui.meetings.meetings_view import MeetingsView
from ui.meetings.paper_preview import PaperPreview
from ui.meetings.sheets import NO_SUCH_CASE
from ui.search.search_box import SearchBox
from ui.shell.compose_meetings import planning_acts
from ui.today.today_view import TodayView
from ui.tour.hands import Stuck, click, press, settle
from ui.tour.pages.meetings import MeetingDesk, MeetingsList

POLICE: dict[str, Value] = {
    "who": "authority",
    "authority": "local_police",
    "mandate": "speaks",
}


def page_of(
    qtbot: QtBot, office: TestOffice, meeting: MeetingId, user: object = ANE
) -> tuple[MeetingDesk, Screens]:
    front = Screens(office) if user is ANE else Screens(office, PIA)
    acts = planning_acts(outfit_of(office, user=front.user))
    page = MeetingPage(acts, front.context, meeting)
    show(qtbot, page)
    settle()
    return MeetingDesk(page), front


def list_of(qtbot: QtBot, office: TestOffice) -> tuple[MeetingsList, Screens]:
    front = Screens(office)
    view = MeetingsView(planning_acts(outfit_of(office)), front.context)
    show(qtbot, view)
    return MeetingsList(view), front


def sheet_of(desk: MeetingDesk) -> FormSheet:
    assert isinstance(desk.page.sheet, FormSheet)
    return desk.page.sheet


def test_a_meeting_is_planned_and_opened_from_the_list(
    qtbot: QtBot, office: TestOffice
) -> None:
    meetings, front = list_of(qtbot, office)
    assert meetings.numbers() == ()
    assert meetings.view.empty.isVisible()
    meetings.plan({"kind": "coordination", "place": "Rådhuset, lokale 2"})
    assert meetings.numbers() == ("M-2026-0001",)
    (row,) = meetings.view.table.model.rows
    assert (row.starts_at, row.ends_at) == (
        wall(15, 9),
        wall(15, 10, 30),
    )  # as the kind proposes
    assert front.went.to == [("open_meeting", row.id)]
    meetings.open("M-2026-0001")
    assert front.went.to == [("open_meeting", row.id)] * 2
    with pytest.raises(Stuck):
        meetings.open("M-2026-0009")


def test_the_kind_proposes_the_end_until_somebody_writes_another(
    qtbot: QtBot, office: TestOffice
) -> None:
    meetings, _ = list_of(qtbot, office)
    click(meetings.view.new)
    sheet = meetings.view.sheet
    assert sheet is not None
    sheet.binding.load({**sheet.binding.answers(), "kind": "network"})
    sheet.binding.changed.emit()
    assert sheet.binding.value("until") == "11:00"
    sheet.binding.load({**sheet.binding.answers(), "time": "10:00"})
    sheet.binding.changed.emit()
    assert sheet.binding.value("until") == "12:00"
    sheet.binding.load({**sheet.binding.answers(), "until": "11:15", "kind": "panel"})
    sheet.binding.changed.emit()
    assert sheet.binding.value("until") == "11:15"
    sheet.binding.load({**sheet.binding.answers(), "until": "", "time": "x"})
    sheet.binding.changed.emit()
    assert sheet.binding.value("until") == ""


def test_held_and_cancelled_meetings_stand_on_their_own_tab(
    qtbot: QtBot, office: TestOffice
) -> None:
    meetings, front = list_of(qtbot, office)
    acts = planning_acts(outfit_of(office))
    made = acts.plan(NEW)
    acts.cancel(made.id, {"reason": "Sygdom"})
    meetings.view.tabs.setCurrentIndex(1)
    assert meetings.numbers() == ("M-2026-0001",)
    assert meetings.view.tabs.selected() == Span.PAST
    desk, _ = page_of(qtbot, office, made.id)
    assert "Sygdom" in desk.page.told.text()
    assert not desk.page.hold.isVisible()
    assert not desk.page.agenda.number.isEnabled()
    assert not desk.page.people.add.isEnabled()
    assert front.went.to == []


def test_the_agenda_is_built_by_the_keyboard_alone(qtbot: QtBot, office: TestOffice) -> None:
    cases = [open_case(office, about_name=f"Prøve Testesen{n}") for n in range(3)]
    for each in cases:
        answer(office, each.case_id)
    desk, front = page_of(qtbot, office, plan_meeting(office))
    numbers = tuple(each.number for each in cases)
    assert desk.waiting() == numbers
    for _ in numbers:
        desk.put_on()
    assert (desk.agenda(), desk.waiting()) == (numbers, ())
    desk.shift(numbers[2], "Alt+Up")
    assert desk.agenda() == (numbers[0], numbers[2], numbers[1])
    desk.shift(numbers[0], "Alt+Down")
    assert desk.agenda() == (numbers[2], numbers[0], numbers[1])
    desk.shift(numbers[0], "Del")
    assert desk.agenda() == (numbers[2], numbers[1])
    assert desk.waiting() == (numbers[0],)
    click(desk.page.agenda.put_on)
    settle()
    assert desk.agenda() == (numbers[2], numbers[1], numbers[0])
    desk.set_point(numbers[2], {"minutes": "20"})
    rows = desk.page.agenda.agenda.model.rows
    assert [row.at for row in rows] == [wall(28, 9), wall(28, 9, 20), wall(28, 9, 30)]
    assert "40" in desk.page.agenda.time.text()
    click(desk.page.hold)
    assert front.went.to == [("open_room", desk.page.meeting_id)]
    with pytest.raises(Stuck):
        desk.put_on("S-2026-0099")
    with pytest.raises(Stuck):
        desk.shift("S-2026-0099", "Alt+Up")


def test_another_case_is_put_on_by_its_number(qtbot: QtBot, office: TestOffice) -> None:
    case = open_case(office)
    desk, _ = page_of(qtbot, office, plan_meeting(office))
    click(desk.page.agenda.number)
    desk.fill({"case": "77"})
    told = sheet_of(desk).binding.row("case").problem
    assert told == NO_SUCH_CASE.source
    sheet_of(desk).cancel.click()
    desk.put_number("1")
    assert desk.agenda() == (case.number,)


def test_a_point_that_one_may_not_see_is_a_line_and_no_more(
    qtbot: QtBot, office: TestOffice
) -> None:
    join(office, BO, PIA)
    case = open_case(office)
    meeting = plan_meeting(office)
    put_on(office, meeting, case.case_id)
    desk, _ = page_of(qtbot, office, meeting, PIA)
    assert desk.agenda() == ("",)
    pane = desk.page.agenda
    row = pane.agenda.model.rows[0]
    shown = [column.show(row) for column in pane.agenda.model.columns]
    assert shown == ["1", "", "A point that you cannot see", "", "", ""]
    assert not pane.edit.isEnabled()
    pane.agenda.view.setFocus()
    for keys in ("Alt+Down", "Del"):
        press(pane.agenda.view, keys)
    pane.agenda.opened.emit(row)
    pane.shifted.emit(row, 1)
    pane.taken_off.emit(row)
    assert desk.page.sheet is None
    with office.begin() as work:
        assert len(work.meetings.points(meeting)) == 1


def test_people_are_added_answer_get_a_letter_and_leave(
    qtbot: QtBot, office: TestOffice
) -> None:
    desk, _ = page_of(qtbot, office, planning_acts(outfit_of(office)).plan(NEW).id)
    desk.add(POLICE)
    people = desk.page.people.table.model.rows
    assert [each.function for each in people] == ["", "Officer of the local police"]
    current = desk.page.people.table.current()
    assert current is not None
    assert current.id == people[1].id  # a letter is for them
    desk.person(1, "letter")
    assert desk.letter().isVisible()
    desk.letter().accept()
    assert desk.page.people.table.model.rows[1].invited_at == office.clock.now()
    desk.person(1, "reply")
    desk.fill({"reply": "comes"})
    assert str(desk.page.people.table.model.rows[1].reply) == "comes"
    assert desk.page.invite.isVisible()
    click(desk.page.invite)
    settle()
    assert desk.page.rows is not None
    assert desk.page.rows.meeting.state is MeetingState.INVITED
    assert not desk.page.invite.isVisible()
    with pytest.raises(Stuck):
        desk.person(0, "remove")  # who leads the meeting stays
    desk.person(1, "remove")
    assert len(desk.page.people.table.model.rows) == 1


def test_who_takes_part_in_a_point_is_chosen_and_a_private_operator_is_clarified(
    qtbot: QtBot, office: TestOffice
) -> None:
    case = open_case(office)
    answer(office, case.case_id)
    meeting = plan_meeting(office)
    put_on(office, meeting, case.case_id)
    police = add_authority(office, meeting)
    desk, _ = page_of(qtbot, office, meeting)
    desk.set_point(case.number, {"minutes": "10", "who": [police]})
    (row,) = desk.page.agenda.agenda.model.rows
    assert [seat.participant_id for seat in row.seats] == [police]
    desk.turn("people")
    columns = {each.heading: each for each in desk.page.people.table.model.columns}
    someone = desk.page.people.table.model.rows[-1]
    assert columns["Points"].show(someone) == "1"
    centre = add_authority(office, meeting, "asylum_centre", "Centerleder")
    again, _ = page_of(qtbot, office, meeting)
    given: dict[str, Value] = {
        "minutes": "10", "who": [police, centre], "basis": "fvl28", "clarified": "Spurgt",
    }  # fmt: skip
    again.set_point(case.number, given)
    (row,) = again.page.agenda.agenda.model.rows
    assert len(row.seats) == 2
    again.page.agenda.opened.emit(row)
    assert sheet_of(again).binding.value("clarified") == "Spurgt"


def test_a_meeting_gets_another_time_and_is_cancelled(qtbot: QtBot, office: TestOffice) -> None:
    desk, front = page_of(qtbot, office, plan_meeting(office))
    click(desk.page.change)
    desk.fill({"date": "29.01.2026"})
    assert desk.page.rows is not None
    assert desk.page.rows.meeting.starts_at == wall(29, 9)
    click(desk.page.cancel)
    desk.fill({"reason": "Sygdom"})
    assert not desk.page.change.isVisible()
    assert front.went.to == []


def test_a_network_meeting_has_no_agenda_of_cases(qtbot: QtBot, office: TestOffice) -> None:
    made = planning_acts(outfit_of(office)).plan({**NEW, "kind": "network"})
    desk, _ = page_of(qtbot, office, made.id)
    keys = [desk.page.tabs.tabData(at) for at in range(desk.page.tabs.count())]
    assert "agenda" not in keys


def test_a_refusal_is_told(qtbot: QtBot, office: TestOffice) -> None:
    case = open_case(office)
    answer(office, case.case_id)
    meeting = plan_meeting(office)
    desk, front = page_of(qtbot, office, meeting)
    planning_acts(outfit_of(office)).cancel(meeting, {"reason": "Sygdom"})
    desk.put_on()
    assert [way for way, *_ in front.went.to] == ["tell"]


def test_today_and_the_calendar_and_the_search_lead_to_a_meeting(
    qtbot: QtBot, office: TestOffice
) -> None:
    meeting = plan_meeting(office)
    front = Screens(office)
    today = TodayView(front.today, front.context)
    show(qtbot, today)
    settle()
    invite = next(row for row in today.queue.model.rows if row.kind is EntryKind.INVITE)
    today.queue.opened.emit(invite)
    box = SearchBox(front.search, front.context, today)
    box._go(Hit(Kind.MEETING, str(meeting), "M-2026-0001", (), ()))
    assert front.went.to == [("open_meeting", meeting)] * 2


def test_the_entry_of_a_meeting_leads_to_its_page_and_is_not_ended_by_itself(
    qtbot: QtBot, office: TestOffice
) -> None:
    plan_meeting(office)
    front = Screens(office)
    rows = front.calendar.between(wall(28, 0), wall(29, 0))
    over = QWidget()
    qtbot.addWidget(over)
    sheet = EntrySheet(over, rows[0], front.context)
    assert set(sheet.acts) == {"close", "open"}
    assert any("Meetings" in each.text() for each in sheet.findChildren(QLabel))


def test_a_paper_is_previewed_made_and_proposed_alike_for_the_next(
    qtbot: QtBot, office: TestOffice
) -> None:
    case = open_case(office)
    answer(office, case.case_id)
    meeting = plan_meeting(office)
    point = put_on(office, meeting, case.case_id)
    police = add_authority(office, meeting)
    seat_at(office, point, police, "rpl115-1-1")
    seat_at(office, point, add_authority(office, meeting, "school", "Skoleleder"), "rpl115-1-1")
    desk, _ = page_of(qtbot, office, meeting)
    assert desk.page.people.paper.toolTip() == ""
    desk.person(0, "paper")
    given = {key: value for key, value in GIVEN.items() if key != "fields"}
    desk.fill(given)
    preview = desk.page.sheet
    assert isinstance(preview, PaperPreview)
    with office.begin() as work:
        assert work.prints.of_case(case.case_id) == ()
    click(preview.make)
    settle()
    assert desk.letter().isVisible()
    desk.letter().accept()
    with office.begin() as work:
        (copy,) = work.prints.of_case(case.case_id)
    assert copy.holder == "Local police, Lokalbetjent"
    desk.person(1, "paper")
    assert sheet_of(desk).binding.value("necessity") == GIVEN["necessity"]
    desk.fill({"fields": []})
    assert isinstance(desk.page.sheet, FormSheet)  # something must be chosen
    desk.page.sheet.reject()


def test_without_a_point_the_paper_says_what_is_missing(
    qtbot: QtBot, office: TestOffice
) -> None:
    meeting = plan_meeting(office)
    add_authority(office, meeting)
    desk, _ = page_of(qtbot, office, meeting)
    paper = desk.page.people.paper
    assert not paper.isEnabled()
    assert "in no point yet" in paper.toolTip()
    assert paper.accessibleDescription() == paper.toolTip()


def test_a_network_meeting_has_subjects_and_what_was_learnt_is_read(
    qtbot: QtBot, office: TestOffice
) -> None:
    join(office, BO, PIA)
    made = planning_acts(outfit_of(office)).plan({**NEW, "kind": "network"})
    desk, front = page_of(qtbot, office, made.id)
    pane = desk.page.themes
    click(pane.add)
    desk.fill_over(pane.sheet, {"words": "Tendenser"})
    assert [row.words for row in pane.table.model.rows] == ["Tendenser"]
    pane.table.view.setCurrentIndex(pane.table.model.index(0, 0))
    click(pane.remove)
    settle()
    assert pane.table.model.rows == ()
    pane._remove()  # nothing is chosen: nothing happens
    click(pane.learnt)
    desk.fill_over(pane.sheet, {"words": "Unge mødes på spilservere"})
    desk.turn("people")
    assert desk.page.stack.currentWidget() is desk.page.people
    pia = Screens(office, PIA)
    view = MeetingsView(planning_acts(outfit_of(office, user=PIA)), pia.context)
    show(qtbot, view)
    view.show_learning()
    settle()
    (row,) = view.learning.table.model.rows
    columns = {each.heading: each for each in view.learning.table.model.columns}
    assert columns["State"].show(row) == "Not read yet"
    assert columns["Meeting"].show(row) == "Infohus Network M-2026-0001"
    view.learning.table.opened.emit(row)
    settle()
    assert isinstance(view.learning.dialog, LearningDialog)
    assert "Pia Prøvesen" in view.learning.dialog.readers.text()
    view.learning.dialog.close_it.click()
    (row,) = view.learning.table.model.rows
    assert columns["State"].show(row) == "Read"
    view.tabs.setCurrentIndex(0)
    assert view.stack.currentWidget() is view.table
    acts = planning_acts(outfit_of(office))
    acts.cancel(made.id, {"reason": "Sygdom"})
    pane._do(ThemeId("x"))
    assert front.went.to[-1][0] == "tell"


def test_a_note_that_nobody_has_read_says_so_and_a_refusal_is_told(
    qtbot: QtBot, office: TestOffice
) -> None:
    acts = planning_acts(outfit_of(office))
    made = acts.plan({**NEW, "kind": "steering"})
    acts.learning.write(made.id, {"words": "Flere timer til mentorer"})
    meetings, front = list_of(qtbot, office)
    meetings.view.show_learning()
    settle()
    (row,) = meetings.view.learning.table.model.rows
    meetings.view.learning.table.opened.emit(row)
    settle()
    dialog = meetings.view.learning.dialog
    assert isinstance(dialog, LearningDialog)
    assert "Nobody" in dialog.readers.text()
    dialog.close_it.click()
    meetings.view.learning._refused(Refused(NO_SUCH_CASE))
    assert front.went.to[-1][0] == "tell"


def test_today_leads_to_what_was_learnt(qtbot: QtBot, office: TestOffice) -> None:
    join(office, BO, PIA)
    acts = planning_acts(outfit_of(office))
    acts.learning.write(acts.plan({**NEW, "kind": "network"}).id, {"words": "Nyt om spil"})
    front = Screens(office, PIA)
    today = TodayView(front.today, front.context)
    show(qtbot, today)
    settle()
    row = next(each for each in today.queue.model.rows if each.kind is EntryKind.READ_LEARNING)
    today.queue.opened.emit(row)
    assert front.went.to == [("show_learning",)]


def test_who_is_added_to_a_series_is_told_to_take_part_further_on(
    qtbot: QtBot, office: TestOffice
) -> None:
    made = planning_acts(outfit_of(office)).plan({**NEW, "repeat": "14"})
    desk, _ = page_of(qtbot, office, made.id)
    desk.turn("people")
    click(desk.page.people.add)
    assert "follow" in sheet_of(desk).explanation.text()
    sheet_of(desk).reject()


def test_nothing_is_asked_when_an_untouched_form_is_left(
    qtbot: QtBot, office: TestOffice
) -> None:
    meetings, _ = list_of(qtbot, office)
    meetings.view.begin()
    sheet = meetings.view.sheet
    assert sheet is not None
    press(sheet, "Escape")
    settle()
    assert QApplication.activeModalWidget() is None  # neither the form nor a question


def test_a_meeting_just_planned_opens_on_a_list_and_never_on_a_button(
    qtbot: QtBot, office: TestOffice
) -> None:
    desk, _ = page_of(qtbot, office, planning_acts(outfit_of(office)).plan(NEW).id)
    assert desk.page.rows is not None
    assert not desk.page.rows.agenda
    assert not isinstance(QApplication.focusWidget(), QAbstractButton)
    assert QApplication.focusWidget() is not None


def test_in_a_small_window_the_agenda_still_shows_lines(
    qtbot: QtBot, office: TestOffice
) -> None:
    desk, _ = page_of(qtbot, office, planning_acts(outfit_of(office)).plan(NEW).id)
    desk.page.resize(705, 420)
    settle()
    for table in (desk.page.agenda.agenda, desk.page.agenda.waiting):
        assert table.height() >= 5 * desk.page.fontMetrics().height()
