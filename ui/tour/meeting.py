"""A coordination meeting of eight cases, from the agenda to the minutes: the keyboard alone."""

from typing import Final

from ui.meetings.meeting_page import MeetingPage
from ui.meetings.meetings_view import MeetingsView
from ui.meetings.room_page import RoomPage
from ui.tour.drive import Drive
from ui.tour.hands import Stuck
from ui.tour.pages.meetings import MeetingDesk, MeetingsList
from ui.tour.pages.room import RoomScreen
from ui.tour.times import at

CASES: Final = 8
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
    drive.desk.go("meetings")
    meetings = MeetingsList(drive.on_page(MeetingsView), drive.jobs)
    meetings.plan({**PLANNED, "chair": str(drive.desk.context.user.id)})
    meetings.open(meetings.numbers()[0])
    _agenda(drive)
    drive.set_clock(at(10, 50))
    page = drive.on_page(MeetingPage)
    room_begins(drive, page)
    _points(drive)


def room_begins(drive: Drive, page: MeetingPage) -> None:
    """Press Begin the meeting with a key, and say who came."""
    page.hold.setFocus()
    drive.press("Return")
    screen = RoomScreen(drive.on_page(RoomPage), drive.jobs)
    drive.shot("room-table", "Under mødet: hvem er her, og hvem kan beslutte")
    screen.everybody_came()


def _agenda(drive: Drive) -> None:
    """Let two authorities take part, and put eight cases that wait on the agenda."""
    desk = MeetingDesk(drive.on_page(MeetingPage), drive.jobs)
    for each in PEOPLE:
        desk.add({"who": "authority", **each})
    desk.turn("agenda")
    while len(desk.agenda()) < CASES and desk.waiting():
        desk.put_on()
    if len(desk.agenda()) < CASES:
        raise Stuck(str(len(desk.agenda())))
    rows = desk.page.rows
    everybody = [str(each.id) for each in rows.participants if each.authority] if rows else []
    for number in desk.agenda():
        desk.set_point(number, {"who": everybody})
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
        screen.add("shared", POLICE, **TOLD)
        screen.answer({"outcome": "go_on", "words": "Planen fortsætter som nu"})
        screen.add("actions", what="Ring til skolen", who=f"u:{user.id}", due="28.01.2026")
        if not point:
            drive.shot("room-point", "Under mødet: hvem delte hvad, og hvad der er aftalt")
        screen.done()
    if screen.gaps():
        raise Stuck(screen.gaps()[0])
    drive.shot("room-check", "Se efter: det bliver skrevet, alt på én gang")
    dialog = screen.close()
    drive.shot("room-minutes", "Referatet: kontorets, og et til hver deltager")
    dialog.reject()
    drive.settle()


def _school(screen: RoomScreen) -> str:
    """Return the key of the school at the table."""
    return next(
        member.key for member in screen.point.point.room.table if member.authority == "school"
    )
