"""Sheets on an entry: its history, who takes part, and what repeats, by keyboard alone."""

from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from models.calendar.agenda import CalendarRow
from models.calendar.entry import EntryKind, EntryStatus
from models.calendar.recurrence import Every, Rule
from models.cases.case import PoliceAnswer
from models.kernel.clock import at_wall_clock, local
from models.kernel.ids import EntryId
from models.usecases.plan_follow_up import FollowUp, PlanFollowUp
from tests.casework import answer, entry_of
from tests.colleagues import LEA, join
from tests.office import ANE, TestOffice
from tests.ui.calendar.desk import MENU, Desk
from ui.calendar.entry_sheet import EntrySheet
from ui.calendar.repetition_preview import RepeatingSheet
from ui.calendar.words import row_shift, shift
from ui.kit.menus import MenuButton
from ui.tour.pages.cases import SheetPage

pytestmark = MENU
FIRST = date(2026, 3, 19)  # a Thursday; the second day after it is Maundy Thursday


def repeating(desk: Desk, **more: object) -> EntryId:
    starts = at_wall_clock(FIRST, 10)
    given: dict[str, object] = {"repeats": Rule(FIRST, Every.WEEK, 2), **more}
    made = PlanFollowUp(desk.office.begin)(
        FollowUp(desk.case.case_id, EntryKind.FOLLOW_UP, starts, place="Rådhuset", **given)  # type: ignore[arg-type]
    )
    desk.page.view.reload()
    return made.entry_id


def open_sheet(desk: Desk, entry: EntryId) -> EntrySheet:
    rows = {row.entry_id: row for row in desk.page.view.shown.rows}
    desk.page.view.flow.show_entry(rows[entry])
    return desk.page.entry()


def row_of(desk: Desk, entry: EntryId) -> CalendarRow:
    return next(row for row in desk.page.view.shown.rows if row.entry_id == entry)


def said(sheet: EntrySheet) -> str:
    return "\n".join(label.text() for label in sheet.findChildren(QLabel))


def choose(sheet: EntrySheet, words: str) -> None:
    """Open the list of further acts and choose one, by keyboard."""
    more = sheet.acts["more"]
    assert isinstance(more, MenuButton)
    act = next(each for each in more.list.actions() if each.text() == words)
    more.list.popup(more.mapToGlobal(more.rect().bottomLeft()))
    more.list.setActiveAction(act)
    QTest.keyClick(more.list, Qt.Key.Key_Return)
    QApplication.processEvents()


def form_of(desk: Desk) -> SheetPage:
    return desk.page.form()


def stand(office: TestOffice, entry: EntryId) -> tuple[EntryStatus, str, str]:
    with office.begin() as work:
        found = work.entries.get(entry)
    return found.status, found.owner_id, found.place


def open_days(desk: Desk, entry: EntryId) -> list[date]:
    with desk.office.begin() as work:
        series = work.entries.get(entry).series_id
        assert series is not None
        return [local(each.due_at).date() for each in work.entries.open_of_series(series)]


def test_a_follow_up_that_repeats_is_previewed_and_planned(desk: Desk) -> None:
    form = desk.page.new()
    sheet = form.sheet
    assert isinstance(sheet, RepeatingSheet)
    assert sheet.preview.isHidden()
    form.answer(
        {
            "case": "1",
            "kind": "meeting",
            "date": "2026-03-19",
            "time": "10:00",
            "until": "11:00",
            "repeats": "fortnight",
        }
    )
    assert sheet.preview.isVisible()
    assert sheet.preview.sentence.text() == "Every 14 days on Thursdays, without an end"
    assert sheet.preview.days.text().split("\n") == [
        "Thursday 19 March 2026",
        "Tuesday 7 April 2026 · moved from Maundy Thursday 2.4.",
        "Thursday 16 April 2026",
        "Thursday 30 April 2026",
        "Friday 15 May 2026 · moved from Ascension Day 14.5.",
    ]
    form.answer({"closed": "before"})
    assert (
        "Wednesday 1 April 2026 · moved from Maundy Thursday 2.4." in sheet.preview.days.text()
    )
    form.save()
    rows = [row for row in desk.page.view.shown.rows if row.series_id is not None]
    assert [row.day for row in rows[:2]] == [date(2026, 3, 19), date(2026, 4, 1)]
    assert [row_shift(row) for row in rows[:2]] == ["", "moved from Maundy Thursday 2.4."]


def test_what_a_month_lacks_is_asked_only_where_it_can_be(desk: Desk) -> None:
    form = desk.page.new()
    sheet = form.sheet
    assert isinstance(sheet, RepeatingSheet)
    form.answer({"date": "2026-01-31", "repeats": "month", "closed": "stay"})
    assert not sheet.binding.row("lacking").isHidden()
    assert "Saturday 28 February 2026 · February has no day 31" in sheet.preview.days.text()
    form.answer({"date": "2026-01-28"})
    assert sheet.binding.row("lacking").isHidden()
    form.answer({"repeats": "weeks"})
    assert sheet.preview.isHidden()  # nobody has said how many
    form.answer({"step": "0"})
    assert sheet.preview.isHidden()
    form.answer({"step": "3"})
    assert sheet.preview.sentence.text().startswith("Every 3 weeks on Wednesdays")
    form.answer({"date": ""})
    assert sheet.preview.isHidden()


def test_why_a_day_stands_elsewhere() -> None:
    saturday = date(2026, 2, 28)
    assert shift(saturday, saturday, 0) == ""
    assert shift(saturday, date(2026, 3, 2), 31) == (
        "February has no day 31, moved from Saturday 28.2."
    )


def test_an_entry_shows_its_rhythm_and_its_history(desk: Desk) -> None:
    entry = repeating(desk)
    sheet = open_sheet(desk, entry)
    told = said(sheet)
    assert "Every 14 days on Thursdays, without an end" in told
    assert "more stand in the calendar" in told
    assert "Put in the calendar: Repeats, decided 14.01.2026 kl. 8.30" in told
    assert sheet.view is not None
    QTest.keyClick(sheet, Qt.Key.Key_Escape)


def test_one_day_is_called_off_by_keyboard(desk: Desk) -> None:
    entry = repeating(desk)
    before = open_days(desk, entry)
    choose(open_sheet(desk, entry), "Call off …")
    form = form_of(desk)
    assert form.sheet.explanation.text() == f"{desk.case.number} · Thu 19.03. at 10.00"
    assert form.answers() == {"scope": "one"}
    form.answer({"reason": "Ferie"})
    form.save()
    assert open_days(desk, entry) == before[1:]


def test_all_that_follow_are_called_off(desk: Desk) -> None:
    entry = repeating(desk)
    choose(open_sheet(desk, entry), "Call off …")
    form = form_of(desk)
    form.answer({"scope": "all", "reason": "Det går godt"})
    form.save()
    assert open_days(desk, entry) == []


def test_who_where_and_with_whom(desk: Desk) -> None:
    join(desk.office, LEA)
    context = desk.page.view._context
    assert isinstance(context.users, dict)
    context.users[LEA.id] = LEA
    entry = repeating(desk)
    choose(open_sheet(desk, entry), "Who, where and with whom …")
    form = form_of(desk)
    assert form.answers() == {"scope": "one", "owner": ANE.id, "place": "Rådhuset"}
    form.answer(
        {
            "scope": "all",
            "owner": LEA.id,
            "place": "Skolen",
            "colleagues": [LEA.id],
            "others": [{"authority": "school", "function": "Skoleleder"}],
            "reason": "Ny",
        }
    )
    form.save()
    assert stand(desk.office, entry) == (EntryStatus.OPEN, LEA.id, "Skolen")
    sheet = open_sheet(desk, entry)
    told = said(sheet)
    assert f"{LEA.name}\nSchool, Skoleleder" in told
    assert f"Handed to {LEA.name}" in told
    choose(sheet, "Who, where and with whom …")
    assert form_of(desk).answers()["others"] == [
        {"authority": "school", "function": "Skoleleder"}
    ]


def test_another_rhythm_from_a_day_on(desk: Desk) -> None:
    entry = repeating(desk)
    choose(open_sheet(desk, entry), "Another rhythm …")
    form = form_of(desk)
    assert form.answers()["date"] == "2026-03-19"
    form.answer({"repeats": "no", "reason": "x"})
    form.save()
    assert form.problems()
    form.answer({"repeats": "quarter"})
    form.save()
    assert open_days(desk, entry) == []
    rows = [row for row in desk.page.view.shown.rows if row.series_id is not None]
    assert [row.day for row in rows] == [FIRST]


def test_moving_asks_whether_all_that_follow_are_meant(desk: Desk) -> None:
    entry = repeating(desk)
    desk.page.view.flow.act("move", row_of(desk, entry))
    form = form_of(desk)
    assert form.answers()["scope"] == "one"
    form.answer({"scope": "all", "date": "2026-03-20", "reason": "Lokalet er optaget"})
    form.save()
    rows = [row for row in desk.page.view.shown.rows if row.series_id is not None]
    assert [row.day for row in rows[:2]] == [date(2026, 3, 20), date(2026, 4, 7)]


def test_a_task_that_is_late_is_not_possible(desk: Desk) -> None:
    answer(desk.office, desk.case.case_id)
    starts = desk.office.clock.now() + timedelta(hours=1)
    made = PlanFollowUp(desk.office.begin)(
        FollowUp(desk.case.case_id, EntryKind.OTHER, starts)
    ).entry_id
    desk.page.view.reload()
    sheet = open_sheet(desk, made)
    more = sheet.acts["more"]
    assert isinstance(more, MenuButton)
    assert [act.text() for act in more.list.actions()] == [
        "Not possible …", "Who, where and with whom …",
    ]  # fmt: skip
    choose(sheet, "Not possible …")
    assert form_of(desk).sheet.objectName() == "not_possible"


def test_what_cannot_be_shown_says_why(desk: Desk) -> None:
    entry = entry_of(desk.office, desk.case.case_id, EntryKind.POLICE_QUESTION)
    row = next(row for row in desk.page.view.shown.rows if row.entry_id == entry.id)
    answer(desk.office, desk.case.case_id, PoliceAnswer.TAKES_OVER)
    desk.page.view.flow.show_entry(row)
    sheet = desk.page.entry()
    assert "suspended" in said(sheet)
    assert not sheet.acts["more"].isEnabled()
