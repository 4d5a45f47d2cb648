"""Pictures of the calendar: every view, and whatever opens under "More"."""

from collections.abc import Callable

from ui.calendar.calendar_view import CalendarView
from ui.kit.dialogs import close_all
from ui.tour.drive import Drive


def calendar_sheets(drive: Drive, shot: Callable[[str], None]) -> None:
    """Take the pictures; leave the calendar at its first view."""
    drive.desk.go("calendar")
    view = drive.on_page(CalendarView)
    for key in view.views:
        view.show_view(key)
        drive.settle()
        shot(f"calendar-{key}")
    for act in view.more.menu().actions():
        act.trigger()
        drive.settle()
        shot(f"calendar-{act.objectName()}")
        close_all()
    view.show_view("agenda")
