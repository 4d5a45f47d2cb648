"""Calendar files as a person meets them: what leaves is seen first, what is wrong is told."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from models.calendar.blocks import Block, BlockKind
from models.calendar.entry import EntryKind
from models.calendar.hours import Closing
from models.cases.case import PoliceAnswer
from models.documents.agenda_sheet import Calendar, named
from models.kernel.clock import at_wall_clock
from models.kernel.ids import EntryId
from models.usecases.plan_follow_up import FollowUp, PlanFollowUp
from models.usecases.take_case import TakeCase
from storage.queries.reads import SqlReads
from tests.absent import away
from tests.casework import Opened, answer, open_case, register
from tests.colleagues import join
from tests.ics_files import GOOGLE, event, file_of
from tests.office import ANE, BO, PRACTICE, TestOffice
from tests.ui.front import Screens, outfit_of
from ui.calendar import export_dialog
from ui.calendar.busy_dialog import BusyDialog
from ui.calendar.busy_hint import BusyHint
from ui.calendar.calendar_view import CalendarView
from ui.calendar.export_dialog import ALL, MINE, ExportDialog
from ui.forms.form_sheet import FormSheet
from ui.shell.calendar_parts import calendar_parts
from ui.shell.compose_calendar import windows_zone
from ui.tour.pages.calendar import CalendarPage

DAY = date(2026, 1, 21)
DIALOGS = pytest.mark.qt_log_ignore("grabbing the keyboard", r"support raise\(\)")
pytestmark = DIALOGS


@dataclass
class Desk:
    office: TestOffice
    page: CalendarPage
    case: Opened
    screens: Screens

    @property
    def view(self) -> CalendarView:
        return self.page.view

    def more(self, key: str) -> None:
        """Choose an act under "More"."""
        (act,) = (act for act in self.view.more.menu().actions() if act.objectName() == key)
        act.trigger()

    def export(self) -> ExportDialog:
        self.more("calendar_export")
        assert isinstance(self.view.sheet, ExportDialog)
        return self.view.sheet

    def busy(self) -> BusyDialog:
        self.more("busy_times")
        assert isinstance(self.view.sheet, BusyDialog)
        return self.view.sheet


@pytest.fixture
def desk(qtbot: QtBot, office: TestOffice) -> Desk:
    case = open_case(office, about_name="Freja Eksempel", about_age="25")
    screens = Screens(office)
    parts = calendar_parts(outfit_of(office), screens.context)
    view = CalendarView(screens.calendar, screens.context, parts)
    qtbot.addWidget(view)
    view.resize(1262, 700)
    view.show()
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    return Desk(office, CalendarPage(view), case, screens)


def meeting(desk: Desk, day: date = DAY, hour: int = 9, owner: object = None) -> EntryId:
    starts = at_wall_clock(day, hour)
    made = PlanFollowUp(desk.office.begin)(
        FollowUp(
            desk.case.case_id, EntryKind.MEETING, starts, starts + timedelta(hours=1),
            "Demosgade 39", owner,  # type: ignore[arg-type]
        )
    )  # fmt: skip
    desk.view.reload()
    return made.entry_id


def words(dialog: ExportDialog) -> list[str]:
    return [box.text() for box, _ in dialog.boxes]


def ticked(dialog: ExportDialog) -> list[bool]:
    return [box.isChecked() for box, _ in dialog.boxes]


# --- out


def test_exactly_what_leaves_is_seen_and_meetings_are_ticked(desk: Desk) -> None:
    meeting(desk)
    dialog = desk.export()
    seen = " ".join(words(dialog))
    assert words(dialog)[-1] == "Wed 21.01. at 9.00 to 10.00   Infohus: meeting S-2026-0001"
    assert ticked(dialog) == [False] * (len(words(dialog)) - 1) + [True]
    for word in ("Freja", "Demosgade", "police"):
        assert word not in seen
    assert dialog.count.text() == f"1 of {len(words(dialog))} go into the file"


def test_keys_alone_tick_and_save(desk: Desk, tmp_path: Path) -> None:
    meeting(desk)
    meeting(desk, hour=11)
    dialog = desk.export()
    box = dialog.boxes[-1][0]
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)
    dialog.save.setFocus()
    QTest.keyClick(dialog.save, Qt.Key.Key_Return)
    assert isinstance(dialog.picker, QFileDialog)
    dialog.picker.fileSelected.emit(str(tmp_path / "mine.ics"))
    saved = (tmp_path / "mine.ics").read_text(encoding="utf-8")
    assert saved.count("BEGIN:VEVENT") == 1
    assert "DTSTART:20260121T080000Z" in saved
    assert "Freja" not in saved
    (_, told) = desk.screens.went.to[-1]
    assert told == "Saved 1 entry. Delete the file when Outlook has read it."


def test_all_none_and_nothing_to_save(desk: Desk) -> None:
    meeting(desk)
    dialog = desk.export()
    dialog.every.click()
    assert all(ticked(dialog))
    dialog.none.click()
    assert not any(ticked(dialog))
    assert not dialog.save.isEnabled()


def test_a_period_and_whose(desk: Desk) -> None:
    meeting(desk, DAY + timedelta(days=20))
    meeting(desk, DAY, 13, BO.id)
    desk.page.only("home_visit")  # the page shows nothing
    dialog = desk.export()
    assert words(dialog) == []
    assert dialog.nothing.isVisible()
    dialog.period.setCurrentIndex(1)
    assert not any("13.00" in each for each in words(dialog))
    dialog.whose.setCurrentIndex(dialog.whose.findData(ALL))
    assert any("13.00" in each for each in words(dialog))
    assert not any("10.02." in each for each in words(dialog))
    dialog.period.setCurrentIndex(2)
    dialog.whose.setCurrentIndex(dialog.whose.findData(MINE))
    assert any("10.02." in each for each in words(dialog))
    dialog.period.setCurrentIndex(0)
    assert words(dialog) == []


def test_of_very_many_the_first_stand_there(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(export_dialog, "MOST", 2)
    meeting(desk)
    dialog = desk.export()
    assert len(words(dialog)) == 2
    assert dialog.rest.text().startswith("Only the first 2 stand here.")
    assert dialog.rest.isVisible()


def test_a_late_answer_is_not_shown(desk: Desk) -> None:
    dialog = desk.export()
    before = words(dialog)
    dialog._answered(-1, ())
    assert words(dialog) == before


def test_what_rests_meanwhile_stays_here_and_it_is_said(desk: Desk, tmp_path: Path) -> None:
    meeting(desk)
    dialog = desk.export()
    answer(desk.office, desk.case.case_id, PoliceAnswer.TAKES_OVER)
    dialog.save_to(str(tmp_path / "mine.ics"))
    assert "has changed meanwhile" in dialog.problem.text()
    assert dialog.isVisible()
    assert not (tmp_path / "mine.ics").exists()


def test_who_stands_in_for_a_colleague_takes_their_entries_along(desk: Desk) -> None:
    join(desk.office, BO)
    meeting(desk, DAY, 15)
    TakeCase(desk.office.begin)(desk.case.case_id, BO.id)
    desk.view.reload()
    assert not any("15.00" in each for each in words(desk.export()))
    away(desk.office, BO, ANE, by=ANE, days=(0, 20))
    desk.view.reload()
    assert any("15.00" in each for each in words(desk.export()))
    (row,) = (row for row in desk.view.shown.rows if row.ends_at is not None)
    labels = {ANE.id: "AØ", BO.id: "BD"}
    sheet = Calendar(DAY, DAY, (row,), (), labels, "AØ", PRACTICE, desk.office.clock.now())
    assert named(row, sheet) == "AØ"


# --- in


def test_busy_times_are_read_in_and_stand_behind_the_entries(
    desk: Desk, tmp_path: Path
) -> None:
    (tmp_path / "mine.ics").write_bytes(file_of(GOOGLE))
    dialog = desk.busy()
    assert not dialog.delete.isVisible()
    dialog.read.click()
    assert isinstance(dialog.picker, QFileDialog)
    dialog.picker.fileSelected.emit(str(tmp_path / "mine.ics"))
    assert dialog.standing.text() == "Read in today at 8.30. Stretches of time: 4."
    assert (
        Block(at_wall_clock(DAY, 9), at_wall_clock(DAY, 10), owner_id=ANE.id)
        in desk.view.shown.blocks
    )
    dialog.delete.click()
    assert dialog.standing.text() == "No busy times are kept now."
    assert desk.view.shown.blocks == ()


def test_the_offices_own_closing_day_stands_behind_the_entries(desk: Desk) -> None:
    times = desk.screens.context.times
    times.opening = replace(times.opening, closings=(Closing(DAY.month, DAY.day),))
    desk.view.reload()
    assert [block.kind for block in desk.view.shown.blocks] == [BlockKind.CLOSED]


def test_a_strange_file_is_refused_with_its_line(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "mine.ics").write_bytes(event("DTSTART:i morgen"))
    dialog = desk.busy()
    dialog.take(str(tmp_path / "mine.ics"))
    assert dialog.problem.text() == "Line 6: it is no date or time. Nothing was changed."
    assert dialog.problem.isVisible()
    assert dialog.read.isEnabled()
    assert dialog.standing.text() == "No busy times are kept now."


def test_windows_names_of_zones_are_known() -> None:
    assert windows_zone("Romance Standard Time") == "Europe/Paris"
    assert windows_zone("Mars Standard Time") == ""
    assert windows_zone("Øst") == ""


# --- planning into busy time


def hint(desk: Desk) -> str:
    sheet = desk.view.sheet
    assert isinstance(sheet, FormSheet)
    (found,) = sheet.findChildren(BusyHint)
    return found.note.words.text()


def test_planning_into_busy_time_is_said_and_never_refused(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "mine.ics").write_bytes(file_of(GOOGLE))
    desk.busy().take(str(tmp_path / "mine.ics"))
    form = desk.page.new()
    sheet = desk.view.sheet
    assert isinstance(sheet, FormSheet)
    form.answer(case="1", date="2026-01-21", time="09:30")
    assert hint(desk) == (
        "Ane Øvelund is busy from 9.00 to 10.00 in another calendar. "
        "You can plan it all the same."
    )
    form.answer(time="10:00")
    assert hint(desk) == ""
    form.answer(time="08:30")
    assert hint(desk) == ""
    form.answer(time="09:15", owner=BO.id)
    assert hint(desk) == ""
    form.answer(date="")
    assert hint(desk) == ""
    form.answer(date="2026-01-21", owner=ANE.id)
    assert hint(desk)
    form.save()
    assert not sheet.isVisible()


def test_moving_into_the_owners_busy_time_is_said(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "mine.ics").write_bytes(file_of(GOOGLE))
    desk.busy().take(str(tmp_path / "mine.ics"))
    entry = meeting(desk, DAY, 13)
    desk.page.press_in_agenda(entry, "move")
    assert hint(desk) == ""
    desk.page.form().answer(time="09:00")
    assert hint(desk).startswith("Ane Øvelund is busy from 9.00")


def test_a_concern_is_a_deadline_for_outlook(desk: Desk) -> None:
    register(desk.office, about_name="Dawit Fiktiv")
    desk.view.reload()
    assert any("Infohus: deadline H-2026-0002" in each for each in words(desk.export()))


def test_who_may_not_ask_gets_no_busy_times(office: TestOffice) -> None:
    reads = SqlReads(office.database.sql, office.clock, outfit_of(office).reads.reads.actor)  # type: ignore[attr-defined]
    assert reads.busy(ANE.id, office.clock.now(), office.clock.now()) == ()
