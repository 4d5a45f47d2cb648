"""Pictures of a meeting: planned, called on a case, its pages, while it is held, its minutes."""

from collections.abc import Callable
from typing import Final

from ui.cases.case_page import CasePage
from ui.cases.cases_view import CasesView
from ui.kit.dialogs import close_all
from ui.meetings.meeting_page import MeetingPage
from ui.meetings.meetings_view import MeetingsView
from ui.meetings.room_page import RoomPage
from ui.tour.drive import Drive
from ui.tour.hands import click, press
from ui.tour.pages.meetings import MeetingDesk, MeetingsList
from ui.tour.pages.reminders import RemindersPage
from ui.tour.pages.room import RoomScreen

Shot = Callable[[str], None]

PLANNED: Final = {
    "kind": "coordination", "date": "14.01.2026", "time": "08.45", "until": "10.15",
    "place": "Rådhuset, lokale 2",
}  # fmt: skip
PEOPLE: Final = (
    {"authority": "local_police", "function": "Lokalbetjent", "mandate": "decides"},
    {"authority": "school", "function": "SSP-lærer", "mandate": "speaks"},
)
CASES: Final = 2


def meeting_sheets(drive: Drive, shot: Shot) -> None:
    """Take the pictures, from the form for a new meeting to the minutes."""
    drive.desk.go("cases")
    rows = drive.on_page(CasesView).table.model.rows
    going = [row for row in rows if not row.suspended]
    drive.desk.open_case(going[0].case_id)
    click(drive.on_page(CasePage).panel)
    drive.settle()
    shot("meeting-panel")
    close_all()
    drive.desk.go("meetings")
    view = drive.on_page(MeetingsView)
    view.begin()
    drive.settle()
    shot("meeting-new")
    close_all()
    meetings = MeetingsList(view, drive.jobs)
    meetings.plan({**PLANNED, "chair": str(drive.desk.context.user.id)})
    drive.desk.go("meetings")
    meetings = MeetingsList(drive.on_page(MeetingsView), drive.jobs)
    drive.settle()
    shot("meetings-planned")
    meetings.open(meetings.numbers()[0])
    _before(drive, shot, [row.number for row in going])
    _reminders(drive, shot)
    _held(drive, shot)
    drive.desk.show_learning()
    drive.settle()
    shot("meetings-learning")


def _before(drive: Drive, shot: Shot, numbers: list[str]) -> None:
    """Let two authorities take part, and put cases on the agenda."""
    desk = MeetingDesk(drive.on_page(MeetingPage), drive.jobs)
    for each in PEOPLE:
        desk.add({"who": "authority", **each})
    shot("meeting-people")
    desk.turn("agenda")
    while len(desk.agenda()) < CASES and desk.waiting():
        desk.put_on()
    for number in [each for each in numbers if each not in desk.agenda()]:
        if len(desk.agenda()) < CASES:
            desk.put_number(number)
    shot("meeting-agenda")
    page = desk.page
    over = {"change": page.change, "cancel": page.cancel, "number": page.agenda.number}
    for name, button in over.items():
        click(button)
        drive.settle()
        shot(f"meeting-{name}")
        close_all()
    rows = desk.page.rows
    if rows is not None:
        who = [str(each.id) for each in rows.participants if each.authority]
        for row in rows.agenda:
            desk.set_point(row.case_number, {"who": who})
        click(desk.page.agenda.edit)
        drive.settle()
        shot("meeting-point")
        close_all()
    for act in ("reply", "letter", "paper"):
        desk.person(1, act)
        shot(f"meeting-{act}")
        close_all()


def _reminders(drive: Drive, shot: Shot) -> None:
    """Show what one is reminded of before the meeting begins."""
    found = RemindersPage(drive.desk)
    if found.shown():
        found.lead_there()
        drive.settle()
        shot("reminders")


def _held(drive: Drive, shot: Shot) -> None:
    """Hold it, point by point, and close it."""
    page = drive.on_page(MeetingPage)
    press(page.hold, "Space")
    drive.settle()
    screen = RoomScreen(drive.on_page(RoomPage), drive.jobs)
    shot("room-table")
    screen.everybody_came()
    shot("room-conflicts")
    for point in range(CASES):
        screen.open_point()
        screen.answer({"outcome": "go_on", "words": "Planen fortsætter som nu"})
        if not point:
            shot("room-point")
        screen.done()
    shot("room-check")
    dialog = screen.close()
    shot("room-minutes")
    dialog.reject()
    drive.settle()
