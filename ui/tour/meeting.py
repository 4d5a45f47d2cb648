"""A coordination meeting of eight cases, planned, held, closed: with the keyboard alone."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from shiboken6 import isValid

from ui.cases.cases_view import CasesView
from ui.meetings.meeting_page import MeetingPage
from ui.meetings.meetings_view import MeetingsView
from ui.meetings.room_page import RoomPage
from ui.tour.drive import Drive
from ui.tour.hands import Stuck
from ui.tour.keys import Keys
from ui.tour.pages.meetings import MeetingDesk, MeetingsList
from ui.tour.pages.room import RoomScreen
from ui.tour.times import at

CASES: Final = 8
CASES_KEY: Final = "Ctrl+2"
MEETINGS_KEY: Final = "Ctrl+4"
MORE: Final = 3
"""Cases beside those of the scenarios, of which some rest."""
POLICE: Final = 0
"""The place of the police among the buttons that add what somebody told."""
PLANNED: Final = {
    "kind": "coordination", "date": "14.01.2026", "time": "10.50", "until": "12.00",
    "place": "Rådhuset, lokale 2",
}  # fmt: skip
PEOPLE: Final = (
    {"authority": "local_police", "function": "Lokalbetjent", "mandate": "decides"},
    {"authority": "school", "function": "SSP-lærer", "mandate": "speaks"},
)
TOLD: Final = {
    "what": "Der har været ro siden sidst",
    "necessity": "For at vide, om planen virker",
}


def hold_meeting(drive: Drive) -> None:
    """Plan a meeting, fill its agenda, hold it point by point, close it."""
    drive.set_clock(at(10, 46))
    drive.on_database(partial(drive.backstage.crowd, MORE))
    drive.desk.refresh_all()
    drive.press(CASES_KEY)
    cases = drive.on_page(CasesView)
    numbers = [row.number for row in cases.table.model.rows if not row.suspended]
    drive.press(MEETINGS_KEY)
    meetings = MeetingsList(drive.on_page(MeetingsView), drive.jobs)
    meetings.plan({**PLANNED, "chair": str(drive.desk.context.user.id)})
    _agenda(drive, numbers)
    drive.set_clock(at(10, 50))
    page = drive.on_page(MeetingPage)
    room_begins(drive, page)
    _points(drive)


def room_begins(drive: Drive, page: MeetingPage) -> None:
    """Press Begin the meeting with a key, and say who came."""
    MeetingDesk(page, drive.jobs).begin()
    screen = RoomScreen(drive.on_page(RoomPage), drive.jobs)
    drive.shot("room-table", "Under mødet: hvem er her, og hvem kan beslutte")
    screen.everybody_came()


def _agenda(drive: Drive, numbers: Sequence[str]) -> None:
    """Let two authorities take part; put on what waits, and others by their numbers: eight."""
    desk = MeetingDesk(drive.on_page(MeetingPage), drive.jobs)
    for each in PEOPLE:
        desk.add({"who": "authority", **each})
    desk.turn("agenda")
    while len(desk.agenda()) < CASES and desk.waiting():
        desk.put_on()
    others = [number for number in numbers if number not in desk.agenda()]
    for number in others[: CASES - len(desk.agenda())]:
        desk.put_number(number)
    if len(desk.agenda()) < CASES:
        raise Stuck(str(desk.agenda()))
    rows = desk.page.rows
    everybody = [str(each.id) for each in rows.participants if each.authority] if rows else []
    for number in desk.agenda():
        desk.set_point(number, {"who": everybody})
    first, second = desk.agenda()[:2]
    desk.shift(first, "Alt+Down")
    if desk.agenda()[:2] != (second, first):
        raise Stuck(str(desk.agenda()))
    drive.shot("meeting-agenda", "Mødet: dagsorden af sager, der venter")


def _points(drive: Drive) -> None:
    """Write each point as it is talked about, close the meeting, look at the minutes."""
    screen = RoomScreen(drive.on_page(RoomPage), drive.jobs)
    user = drive.desk.context.user
    for point in range(CASES):
        drive.set_clock(at(10, 51 + point))
        if point == 2:  # noqa: PLR2004 - the third point
            screen.open_point(_school(screen))
            drive.shot("room-conflict", "Under mødet: den inhabile har forladt lokalet")
        else:
            screen.open_point()
        if any(member.outside for member in screen.point.room.table):
            screen.add("shared", POLICE, **TOLD)
        screen.answer({"outcome": "go_on", "words": "Planen fortsætter som nu"})
        screen.add("actions", what="Ring til familien", who=f"u:{user.id}", due="28.01.2026")
        if not point:
            drive.shot("room-point", "Under mødet: hvem delte hvad, og hvad der er aftalt")
        screen.done()
    if screen.gaps():
        raise Stuck(screen.gaps()[0])
    drive.shot("room-check", "Se efter: det bliver skrevet, alt på én gang")
    dialog = screen.close()
    drive.shot("room-minutes", "Referatet: kontorets, og et til hver deltager")
    Keys(dialog, drive.jobs).press("Esc")
    if isValid(dialog) and dialog.isVisible():
        raise Stuck(dialog.windowTitle())


def _school(screen: RoomScreen) -> str:
    """Return the key of the school at the table."""
    return next(
        member.key for member in screen.point.room.table if member.authority == "school"
    )
