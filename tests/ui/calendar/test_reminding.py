"""Reminders at the foot of the desk: told, put off, done, moved, opened; never in the way."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from models.calendar.entry import EntryKind
from models.calendar.reminders import Later
from models.calendar.settling import OF_A_MEETING
from models.kernel.errors import Refused
from models.kernel.ids import EntryId
from models.kernel.text import Text
from models.meetings.kinds import MeetingKind
from models.usecases.learning import WriteLearning
from models.usecases.plan_follow_up import FollowUp, PlanFollowUp
from models.usecases.remind import KeepTold
from tests.absent import away
from tests.casework import Opened, open_case
from tests.colleagues import LEA, join
from tests.meetings import plan_meeting
from tests.office import ANE, BO, TestOffice
from tests.ui.front import Screens, Went, outfit_of, show
from ui.calendar import reminder_bar
from ui.calendar.reminding import ReminderActs, Reminding
from ui.kit.labels import Label
from ui.shell.compose_reminders import reminder_acts
from ui.tour.pages.reminders import RemindersPage


@dataclass
class Desk:
    office: TestOffice
    case: Opened
    widget: QWidget
    field: QLineEdit
    reminding: Reminding
    went: Went
    said: list[str]

    @property
    def page(self) -> RemindersPage:
        return RemindersPage(self.widget)

    def plan(self, kind: EntryKind = EntryKind.OTHER, **ahead: float) -> EntryId:
        moment = self.office.clock.now() + timedelta(**ahead)
        made = PlanFollowUp(self.office.begin)(FollowUp(self.case.case_id, kind, moment))
        return made.entry_id

    def pass_time(self, **span: float) -> None:
        self.office.wait(**span)
        self.reminding.ask()


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    heard: list[str] = []
    monkeypatch.setattr(reminder_bar, "announce", lambda _of, words: heard.append(words))
    return heard


@pytest.fixture
def case(office: TestOffice) -> Opened:
    made = open_case(office)
    office.wait(days=2)  # its own deadlines have passed and were told
    KeepTold(office.begin)(office.clock.now())
    return made


def make(qtbot: QtBot, office: TestOffice, case: Opened, said: list[str]) -> Desk:
    screens = Screens(office)
    widget, field = QWidget(), QLineEdit()
    column = QVBoxLayout(widget)
    column.addWidget(field)
    column.addStretch(1)
    acts: ReminderActs = reminder_acts(outfit_of(office))
    reminding = Reminding(widget, screens.context, acts)
    column.addWidget(reminding.bar)
    show(qtbot, widget, 1100, 600)
    field.setFocus()
    return Desk(office, case, widget, field, reminding, screens.went, said)


@pytest.fixture
def desk(qtbot: QtBot, office: TestOffice, case: Opened, said: list[str]) -> Iterator[Desk]:
    yield make(qtbot, office, case, said)
    QApplication.processEvents()


def test_a_meeting_is_told_before_it_begins_and_takes_no_focus(desk: Desk) -> None:
    desk.plan(EntryKind.MEETING, minutes=50)
    assert not desk.page.shown()
    desk.pass_time(minutes=34)
    assert not desk.page.shown()
    desk.pass_time(minutes=1)
    assert desk.page.shown()
    assert desk.page.title() == "Reminder"
    (told,) = desk.page.rows()
    assert told.startswith("Meeting S-2026-0001, Begins today")
    assert desk.said == [f"Reminder: {told}"]
    assert desk.field.hasFocus()
    desk.pass_time(minutes=1)
    assert len(desk.said) == 1, "what was said is not said again"


def test_what_fell_due_while_it_was_closed_comes_in_one_list_once(
    qtbot: QtBot, office: TestOffice, case: Opened, said: list[str]
) -> None:
    first = make(qtbot, office, case, [])
    first.plan(hours=1)
    first.plan(EntryKind.MEETING, hours=2)
    first.plan(hours=10)
    first.widget.close()
    office.wait(hours=3)
    desk = make(qtbot, office, case, said)
    assert desk.page.title() == "While you were away: 2 past its time"
    rows = desk.page.rows()
    assert len(rows) == 3
    assert "Was due" in rows[0]
    assert "Began" in rows[1]
    assert "Is due" in rows[2]
    assert desk.said == ["While you were away: 2 past its time. F8 leads there."]
    assert desk.field.hasFocus()
    desk.page.put_away()
    assert not desk.page.shown()
    again = make(qtbot, office, case, [])
    assert not again.page.shown()


def test_what_nobody_looked_at_comes_again_after_a_lock(
    qtbot: QtBot, office: TestOffice, case: Opened, desk: Desk
) -> None:
    desk.plan(hours=1)
    desk.pass_time(hours=1)
    assert desk.page.shown()
    again = make(qtbot, office, case, [])
    assert len(again.page.rows()) == 1


def test_the_list_stays_closed_where_one_is_in_the_middle_of_a_form(
    qtbot: QtBot, office: TestOffice, case: Opened, desk: Desk
) -> None:
    desk.plan(hours=1)
    desk.plan(hours=1)
    office.wait(hours=2)
    screens = Screens(office)
    widget = QWidget()
    column = QVBoxLayout(widget)
    made = Reminding(widget, screens.context, reminder_acts(outfit_of(office)), lambda: False)
    column.addWidget(made.bar)
    show(qtbot, widget)
    assert len(made.bar.rows) == 1
    assert made.bar.more.isVisible()


def test_f8_leads_to_the_list_and_escape_back_to_the_field(desk: Desk) -> None:
    desk.plan(EntryKind.MEETING, minutes=20)
    desk.plan(hours=8, minutes=1)
    desk.pass_time(minutes=5)
    assert len(desk.page.rows()) == 1
    desk.page.lead_there()
    assert len(desk.page.rows()) == 2
    assert desk.page.row().what.hasFocus()
    QTest.keyClick(desk.page.row().what, Qt.Key.Key_Escape)
    assert desk.field.hasFocus()
    assert len(desk.page.rows()) == 1
    QTest.keyClick(desk.page.bar, Qt.Key.Key_A)
    desk.page.more()
    assert len(desk.page.rows()) == 2
    desk.page.more()
    assert len(desk.page.rows()) == 1


def test_in_a_narrow_window_verbs_and_times_give_way(desk: Desk) -> None:
    desk.plan(hours=1)
    desk.pass_time(hours=1)
    row = desk.page.row()
    row.resize(row.fontMetrics().averageCharWidth() * 130, row.height())
    assert row.buttons["move"].text() == "Move"
    row.resize(row.fontMetrics().averageCharWidth() * 80, row.height())
    assert row.buttons["move"].text() == ""
    assert row.buttons["move"].accessibleName().startswith("Move: Task S-2026-0001, Was due")
    assert row.buttons["move"].toolTip() == "Move"
    assert row.when.isHidden()


def test_f8_says_so_where_there_is_nothing(desk: Desk) -> None:
    desk.page.lead_there()
    assert desk.went.to == [("tell", "No reminders. What is overdue stands in Today.")]


def test_later_today_takes_it_away_until_then_and_says_the_deadline_stands(desk: Desk) -> None:
    desk.plan(hours=1)
    desk.pass_time(hours=1)
    desk.page.later("In one hour, at 10.30")
    assert not desk.page.shown()
    assert desk.went.to[-1] == (
        "tell",
        "You are reminded again today at 10.30. The deadline is as it was.",
    )
    desk.pass_time(hours=1)
    assert desk.page.shown()
    assert len(desk.said) == 2


def test_done_asks_what_came_of_it_and_the_reminder_goes(desk: Desk) -> None:
    desk.plan(hours=1)
    desk.plan(hours=24 * 30)
    desk.pass_time(hours=1)
    desk.page.press("done")
    sheet = desk.page.sheet()
    sheet.answer({"outcome": "Talt med skolen"})
    sheet.save()
    assert not desk.page.shown()


def test_move_asks_why_and_the_reminder_goes(desk: Desk) -> None:
    desk.plan(hours=1)
    desk.pass_time(hours=1)
    desk.page.press("move")
    sheet = desk.page.sheet()
    sheet.answer({"date": "2026-01-30", "reason": "Skolen er lukket"})
    sheet.save()
    assert not desk.page.shown()


def test_open_leads_to_where_the_work_is_done(desk: Desk) -> None:
    desk.plan(hours=1)
    desk.pass_time(hours=1)
    desk.page.press("open")
    assert desk.went.to[-1] == ("open_case", desk.case.case_id, "")


def test_what_ends_in_its_own_way_leads_there_and_has_no_done(
    qtbot: QtBot, office: TestOffice, said: list[str]
) -> None:
    KeepTold(office.begin)(office.clock.now())
    case = open_case(office)
    desk = make(qtbot, office, case, said)
    desk.pass_time(days=2)
    desk.page.lead_there()
    found = {row.reminder.row.kind: row for row in desk.page.bar.rows}
    police = found[EntryKind.POLICE_QUESTION]
    assert set(police.buttons) == {"later", "move", "open"}
    assert police.buttons["open"].toolTip() == (
        "This ends when you record the answer of the police."
    )


def test_a_meeting_its_invitations_and_what_was_learnt_are_neither_done_nor_moved_here(
    qtbot: QtBot, office: TestOffice, said: list[str]
) -> None:
    join(office, BO)
    network = plan_meeting(office, MeetingKind.NETWORK)
    KeepTold(office.begin)(office.clock.now())
    WriteLearning(office.begin_as(BO))(network, {"words": "Flere spørger tidligere nu"})
    desk = make(qtbot, office, open_case(office), said)
    desk.pass_time(days=15)
    desk.page.lead_there()
    found = {row.reminder.row.kind: row for row in desk.page.bar.rows}
    for kind in OF_A_MEETING:
        assert set(found[kind].buttons) == {"later", "open"}
    meeting = found[EntryKind.MEETING]
    assert meeting.buttons["open"].toolTip().startswith("This ends when the meeting is closed")


def test_the_focus_goes_on_to_the_next_while_one_works_through_the_list(desk: Desk) -> None:
    desk.plan(hours=1)
    desk.plan(hours=1)
    desk.pass_time(hours=1)
    desk.page.lead_there()
    desk.page.row().buttons["later"].setFocus()
    desk.page.later("In one hour, at 10.30")
    assert desk.page.row().buttons["later"].hasFocus()
    desk.page.later("In one hour, at 10.30")
    assert desk.field.hasFocus()


def test_late_in_the_evening_nothing_can_be_put_off(desk: Desk) -> None:
    desk.plan(hours=14, minutes=45)  # 23.15
    desk.pass_time(hours=14, minutes=50)
    assert desk.page.acts() == ("done", "move", "open")


def test_a_refusal_is_told(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.plan(hours=1)
    desk.pass_time(hours=1)

    def refuse(_entry: EntryId, _later: Later) -> datetime:
        raise Refused(Text("Reminder", "No"))

    acts = desk.reminding._acts
    monkeypatch.setattr(
        desk.reminding, "_acts", ReminderActs(acts.due, refuse, acts.told, acts.calendar)
    )
    desk.page.later("In one hour, at 10.30")
    assert desk.went.to[-1] == ("tell", "No")


def test_nothing_is_asked_while_the_window_is_hidden_as_at_a_meeting(desk: Desk) -> None:
    desk.plan(hours=1)
    desk.office.wait(hours=1)
    desk.widget.hide()
    desk.reminding._refresh.again()
    assert desk.said == []
    desk.widget.show()
    assert len(desk.said) == 1


def test_a_deputy_is_told_for_whom(
    qtbot: QtBot, office: TestOffice, case: Opened, said: list[str]
) -> None:
    join(office, BO, LEA)
    away(office, ANE, LEA)
    KeepTold(office.begin_as(LEA))(office.clock.now())
    moment = office.clock.now() + timedelta(hours=1)
    PlanFollowUp(office.begin)(FollowUp(case.case_id, EntryKind.OTHER, moment))
    office.wait(hours=1)
    screens, widget = Screens(office, LEA), QWidget()
    made = Reminding(widget, screens.context, reminder_acts(outfit_of(office, user=LEA)))
    QVBoxLayout(widget).addWidget(made.bar)
    show(qtbot, widget)
    (row,) = made.bar.rows
    assert "for Ane Øvelund" in [label.text() for label in row.findChildren(Label)]
    assert len(said) == 1


def test_a_desk_without_reminders_has_none(qtbot: QtBot) -> None:
    bare = QWidget()
    qtbot.addWidget(bare)
    with pytest.raises(TypeError):
        RemindersPage(bare)


def test_folded_it_is_one_line_until_it_is_asked_for_and_then_as_before(desk: Desk) -> None:
    desk.plan(hours=1)
    desk.page.bar.fold(folded=True)  # nothing to tell yet
    desk.pass_time(hours=1)
    assert desk.page.shown()
    line = desk.page.bar.sizeHint().height()
    assert desk.page.bar.more.text() == "Show (F8)"
    assert not desk.page.row().isVisible()
    desk.page.lead_there()
    assert desk.page.row().what.hasFocus()
    QTest.keyClick(desk.page.row().what, Qt.Key.Key_Escape)
    assert not desk.page.row().isVisible()
    desk.page.bar.fold(folded=False)
    desk.page.bar.fold(folded=False)
    assert desk.page.row().isVisible()
    desk.plan(hours=1)
    desk.pass_time(hours=1)
    desk.page.more()
    desk.page.bar.fold(folded=True)
    assert not desk.page.row().isVisible()
    assert desk.page.bar.sizeHint().height() == line
    desk.page.bar.fold(folded=False)
    assert len(desk.page.rows()) == 2
    assert desk.page.row().isVisible()
