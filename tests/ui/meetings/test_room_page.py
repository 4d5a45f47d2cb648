"""A meeting held on its page: with the keyboard alone, kept as one types, closed as a whole."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QHideEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from models.audit.acts import Act
from models.audit.leaf import Note
from models.calendar.entry import EntryKind
from models.cases.case import PoliceAnswer
from models.forms.answers import rows
from models.kernel.errors import EnvironmentFault, Refused
from models.kernel.events import Kind
from models.kernel.ids import MeetingId
from models.kernel.text import Text
from models.meetings.meeting import MeetingState
from models.usecases.close_meeting import CloseMeeting
from models.usecases.conflict_of_interest import DeclareConflict, Declared
from models.usecases.in_meeting import ShowRoom
from tests.casework import answer
from tests.colleagues import LEA, join
from tests.holding import Held, came, case_of, hold, shared, write
from tests.meetings import plan_meeting, wall
from tests.office import ANE, TestOffice, open_office
from tests.ui.front import Went, context_of, outfit_of
from ui.kit.rows_editor import RowsEditor
from ui.language import say
from ui.meetings.minutes_dialog import MinutesDialog
from ui.meetings.room_acts import RoomActs
from ui.meetings.room_notes import TABLE
from ui.meetings.room_page import CHECK, RoomPage
from ui.shell.compose_room import room_acts
from ui.tour.hands import Stuck, click, settle
from ui.tour.pages.room import RoomScreen

Show = Callable[..., RoomScreen]


@pytest.fixture
def office(tmp_path: Path) -> TestOffice:
    return open_office(tmp_path)


@pytest.fixture
def held(office: TestOffice) -> Held:
    return hold(office)


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    def made(
        held: Held, at: str = "", went: Went | None = None, acts: RoomActs | None = None
    ) -> RoomScreen:
        user = held.office.user
        given = acts or room_acts(outfit_of(held.office, user=user))
        context = context_of(held.office, went, user=user)
        page = RoomPage(given, context, MeetingId(held.meeting), at)
        qtbot.addWidget(page)
        page.resize(1166, 708)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        settle()
        return RoomScreen(page)

    return made


def words_of(widget: QWidget) -> str:
    settle()
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def opened(screen: RoomScreen) -> bool:
    return screen.point.opened


def copy_of(dialog: MinutesDialog) -> str | None:
    return dialog.participant


def test_eight_cases_are_talked_about_with_the_keyboard_alone(
    office: TestOffice, show: Show
) -> None:
    held = hold(office, 8)
    screen = show(held)
    screen.everybody_came()
    for at in range(8):
        left = (held.school,) if at == 2 else ()
        screen.open_point(*left)
        screen.add("shared", "Local police told us", what="I parken", necessity="At vide det")
        if at == 0:
            screen.add("shared", "We told", what="Skolen er i gang", necessity="De spurgte")
        screen.answer({"outcome": "go_on", "words": "Det går godt"})
        screen.add("actions", what="Ring til skolen", who=f"u:{ANE.id}", due="04.02.2026")
        screen.done()
    assert screen.gaps() == ()
    screen.close()
    settle()
    assert screen.page.here == TABLE  # no empty page behind the minutes
    with office.begin() as work:
        assert work.meetings.get(held.meeting).state is MeetingState.CLOSED
        assert not work.drafts.mine()
        register = [len(work.disclosures.of_case(each.case_id)) for each in held.cases]
        tasks = [
            [e.kind for e in work.entries.open_of_case(each.case_id)].count(EntryKind.AGREED)
            for each in held.cases
        ]
    assert register == [3, 1, 1, 1, 1, 1, 1, 1]
    assert tasks == [1] * 8


def test_what_is_typed_is_a_draft_and_found_again_at_the_same_field(
    held: Held, show: Show
) -> None:
    screen = show(held)
    screen.everybody_came()
    screen.open_point()
    screen.add("shared", "Local police told us", what="Set i parken")
    screen.page.keeper.save_now()
    settle()
    with held.office.begin() as work:
        drafts = {each.form: each for each in work.drafts.mine()}
    assert drafts["meeting_point"].focus == "shared.0.what"
    assert drafts["meeting_point"].subject_id == case_of(held, 0)
    assert len(rows(drafts["meeting_held"].answers, "attendance")) == 3
    screen.page.close()
    again = show(held, str(case_of(held, 0)))
    assert again.point.point.point.id == held.points[0]
    assert again.point.focused_key() == "shared.0.what"
    assert again.point.opened


def test_a_draft_of_the_table_leads_to_the_table(held: Held, show: Show) -> None:
    came(held)
    screen = show(held, held.meeting)
    assert screen.page.here == TABLE
    other = show(held)
    assert other.page.here == held.points[0]  # who is here is said: on to the first point


def test_leaving_the_page_keeps_what_was_typed(held: Held, show: Show) -> None:
    screen = show(held)
    screen.everybody_came()
    screen.open_point()
    screen.choose("outcome", "more")
    screen.page.hideEvent(QHideEvent())
    settle()
    shown = ShowRoom(held.office.begin)(held.meeting)
    assert shown.points[0].given["outcome"] == "more"


def test_who_has_a_conflict_leaves_the_room_and_is_offered_nowhere(
    held: Held, show: Show
) -> None:
    screen = show(held)
    screen.everybody_came()
    screen.press("Ctrl+Return")
    assert opened(screen) is False
    assert screen.point.problems.isVisible()
    screen.open_point(held.police)
    assert opened(screen)
    assert "Left the room: Lokalbetjent" in words_of(screen.page)
    editor = screen.point.binding.editor("shared")
    assert isinstance(editor, RowsEditor)
    assert [each.text() for each in editor.ready] == ["School told us", "We told"]
    click(screen.point.mend)
    assert screen.point.open.isVisible()
    screen.choose("conflicts", "none")
    click(screen.point.open)
    settle()
    assert "Nobody has a conflict" in words_of(screen.page)
    assert "left_at" not in screen.point.answers()


def test_when_they_come_in_again_is_written_down(held: Held, show: Show) -> None:
    screen = show(held)
    screen.everybody_came()
    screen.open_point(held.police)
    screen.choose("outcome", "postponed")
    held.office.wait(minutes=11)
    screen.done()
    given = screen.page.notes.written[held.points[0]]
    assert (given["left_at"], given["back_at"]) == ("09:05", "09:16")


def test_a_known_conflict_is_ticked_before_the_point_opens(held: Held, show: Show) -> None:
    join(held.office, LEA)
    on = (Kind.CASE, str(case_of(held, 0)))
    DeclareConflict(held.office.begin)(Declared(on, "Naboen", successor=LEA.id))
    mine = show(held)
    assert "You cannot open point 1" in words_of(mine.page)
    assert len(mine.states()) == 2
    held.office.user = LEA
    hers = show(held)
    hers.everybody_came()
    assert hers.point.binding.value("away") == [held.us]
    assert "A conflict of interest is recorded" in words_of(hers.page)


def test_a_case_suspended_meanwhile_leaves_the_agenda_at_once(held: Held, show: Show) -> None:
    went = Went()
    screen = show(held, went=went)
    screen.everybody_came()
    screen.open_point()
    answer(held.office, case_of(held, 0), PoliceAnswer.TAKES_OVER)
    screen.page._context.feed.announce({(Kind.CASE, str(case_of(held, 0)))})
    settle()
    assert screen.page.here == TABLE
    assert len(screen.states()) == 2
    assert went.to[-1][0] == "tell"


def test_what_is_missing_is_named_with_the_way_there(held: Held, show: Show) -> None:
    screen = show(held)
    screen.press("Alt+PgDown")
    screen.open_point()
    screen.add("shared", "", what="Set i parken")
    screen.choose("outcome", "home_visit")
    click(screen.page.look)
    settle()
    assert screen.page.here == CHECK
    told = screen.gaps()
    assert told[0].startswith("At the table: ")
    assert any("Point 2: This point has no outcome" in each for each in told)
    assert not screen.check.close_it.isEnabled()
    way = next(each for each in screen.check.links if "why it was needed" in each.text())
    click(way)
    settle()
    assert screen.point.focused_key() == "shared.0.necessity"
    click(screen.page.look)
    settle()
    click(screen.check.links[0])
    settle()
    assert screen.table.problem.isVisible()
    click(screen.page.look)
    settle()
    click(screen.check.links[-1])
    settle()
    assert screen.point.point.point.position == 2
    assert screen.point.problems.isVisible()  # not opened yet: that comes first


def test_points_not_reached_are_put_off_in_one_press(held: Held, show: Show) -> None:
    plan_meeting(held.office, starts=wall(30, 9), ends=wall(30, 10))
    screen = show(held)
    assert screen.table.next.isVisible()
    screen.everybody_came()
    screen.open_point()
    screen.answer({"outcome": "go_on", "words": "Det går godt"})
    click(screen.page.look)
    settle()
    click(screen.check.rest)
    settle()
    assert screen.gaps() == ()
    assert "Put off" in words_of(screen.page)
    click(screen.check.back)
    settle()
    assert screen.point.point.point.position == 2
    screen.press("Alt+PgUp")
    assert screen.point.point.point.position == 1


def test_a_closed_meeting_shows_its_points_and_lets_nothing_be_written(
    held: Held, show: Show
) -> None:
    came(held)
    write(held, 0)
    write(held, 1)
    CloseMeeting(held.office.begin, say)(held.meeting)
    screen = show(held)
    assert not screen.page.look.isVisible()
    assert "The meeting is closed" in words_of(screen.page)
    screen.page.go_to(held.points[0])
    settle()
    assert not screen.point.next.isEnabled()
    assert screen.point.binding.value("words") == "Det går fremad."
    click(screen.point.case)
    click(screen.page.minutes)
    settle()
    assert isinstance(screen.page.dialog, MinutesDialog)


def test_a_cancelled_meeting_says_so(held: Held, show: Show) -> None:
    with held.office.begin() as work:
        meeting = work.meetings.get(held.meeting)
        meeting.cancel("Ingen kan", work.now)
        work.meetings.save(meeting)
        work.note(Note(Act.MEETING_CANCELLED, (meeting.topic,)))
        work.commit()
    screen = show(held)
    assert "cancelled" in words_of(screen.page)
    assert not screen.page.look.isVisible()


def refuse(_: object, *__: object) -> None:
    raise Refused(Text("Test", "Not now."))


def test_a_refusal_is_said_and_nothing_typed_is_lost(held: Held, show: Show) -> None:
    acts = replace(room_acts(outfit_of(held.office)), close=refuse)  # type: ignore[arg-type]
    came(held)
    write(held, 0)
    write(held, 1)
    screen = show(held, acts=acts)
    click(screen.page.look)
    settle()
    click(screen.check.close_it)
    settle()
    assert "Not now." in words_of(screen.page)
    with held.office.begin() as work:
        assert len(work.drafts.mine()) == 3
    closed = show(held, acts=replace(acts, show=refuse))  # type: ignore[arg-type]
    assert "Not now." in words_of(closed.page)
    closed.page.go_to(TABLE)
    assert closed.page.pane is None


def test_a_fault_of_the_disk_is_told(held: Held, show: Show) -> None:
    def broken(_: MeetingId) -> frozenset[tuple[Kind, str]]:
        raise EnvironmentFault(Text("T", "What"), Text("T", "Safe"), Text("T", "Advice"))

    acts = replace(room_acts(outfit_of(held.office)), close=broken)
    came(held)
    write(held, 0)
    write(held, 1)
    screen = show(held, acts=acts)
    faults: list[object] = []
    screen.page._context.jobs.faulted.connect(faults.append)
    click(screen.page.look)
    settle()
    screen.press("Ctrl+Return")
    assert len(faults) == 1


def test_what_cannot_be_kept_is_not_closed(held: Held, show: Show) -> None:
    acts = room_acts(outfit_of(held.office))

    def broken(_: object) -> None:
        raise EnvironmentFault(Text("T", "What"), Text("T", "Safe"), Text("T", "Advice"))

    drafts = replace(acts.drafts, save=broken)  # type: ignore[arg-type]
    screen = show(held, acts=replace(acts, drafts=drafts))
    screen.table.all_came()
    screen.page.check()
    settle()
    assert screen.page.here == TABLE
    assert "not saved" in screen.page.state.text()


def test_the_screen_says_what_it_cannot_find(held: Held, show: Show) -> None:
    screen = show(held)
    with pytest.raises(Stuck):
        _ = screen.point
    with pytest.raises(Stuck):
        _ = screen.check
    screen.everybody_came()
    with pytest.raises(Stuck):
        _ = screen.table
    with pytest.raises(Stuck):
        screen.reach(QWidget(screen.page))


@pytest.fixture
def closed(held: Held) -> Held:
    came(held)
    write(held, 0, shared=[shared(held.police)])
    write(held, 1, conflicts="some", away=[held.police])
    CloseMeeting(held.office.begin, say)(held.meeting)
    return held


def minutes_of(held: Held, show: Show) -> MinutesDialog:
    screen = show(held)
    click(screen.page.minutes)
    settle()
    dialog = screen.page.dialog
    assert isinstance(dialog, MinutesDialog)
    assert dialog.ready
    return dialog


def test_minutes_are_shown_for_the_office_and_for_each_who_was_there(
    closed: Held, show: Show
) -> None:
    dialog = minutes_of(closed, show)
    assert copy_of(dialog) is None
    assert dialog.copy.combo.count() == 5
    assert "stays in the office" in words_of(dialog)
    dialog.copy.set_value(closed.police)
    dialog.copy.changed.emit()
    settle()
    assert copy_of(dialog) == closed.police
    assert "registers a disclosure" in words_of(dialog)


def test_a_printed_copy_for_an_authority_is_a_disclosure(
    closed: Held, show: Show, tmp_path: Path
) -> None:
    dialog = minutes_of(closed, show)
    dialog.copy.set_value(closed.police)
    dialog.copy.changed.emit()
    settle()
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    dialog.print_on(printer)
    settle()
    with closed.office.begin() as work:
        assert len(work.disclosures.of_case(case_of(closed, 0))) == 2
        assert not work.disclosures.of_case(case_of(closed, 1))


def test_printing_asks_for_the_printer_and_tells_a_fault(
    closed: Held, show: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = minutes_of(closed, show)
    click(dialog.print)
    assert dialog.dialog is not None
    dialog.dialog.reject()
    dialog._failed(EnvironmentFault(Text("T", "What"), Text("T", "Safe"), Text("T", "Advice")))
    assert dialog.dialog.isVisible()
    dialog._refused(Refused(Text("Test", "Not now.")))
    assert "Not now." in words_of(dialog)


def test_minutes_are_corrected_by_an_addition(closed: Held, show: Show) -> None:
    dialog = minutes_of(closed, show)
    click(dialog.correct)
    settle()
    sheet = dialog.sheet
    assert sheet is not None
    sheet.binding.load({"point": closed.points[0], "words": "Onsdag", "reason": "Ikke torsdag"})
    click(sheet.save)
    settle()
    with closed.office.begin() as work:
        topic = (Kind.MEETING_POINT, str(closed.points[0]))
        assert len(work.answers.history("meeting_addition", topic)) == 1


def test_a_correction_with_a_number_is_refused_at_its_field(closed: Held, show: Show) -> None:
    dialog = minutes_of(closed, show)
    click(dialog.correct)
    settle()
    sheet = dialog.sheet
    assert sheet is not None
    wrong = "Mathias 740310-5907 er med"
    sheet.binding.load({"point": closed.points[0], "words": wrong, "reason": "Glemt"})
    click(sheet.save)
    settle()
    assert sheet.isVisible()
    assert sheet.binding.answers()["words"] == wrong
    assert "A CPR number stands" in sheet.binding.row("words").problem


def test_a_number_in_a_point_is_mended_from_the_last_look(held: Held, show: Show) -> None:
    came(held)
    told = [shared(held.police), shared(held.police, what="Mathias 740310-5907 er med")]
    write(held, 0, shared=told, opened="2026-01-28T08:03:00Z")
    write(held, 1)
    screen = show(held)
    click(screen.page.look)
    settle()
    (gap,) = screen.gaps()
    assert "A CPR number stands" in gap
    assert not screen.check.close_it.isEnabled()
    click(screen.check.links[0])
    settle()
    assert screen.point.focused_key() == "shared.1.what"
    assert "A CPR number stands" in words_of(screen.point)


def test_the_list_of_points_is_never_pressed_together(held: Held, show: Show) -> None:
    page = show(held).page
    assert page.points is not None
    assert page.points.height() >= page.points.sizeHint().height()
