"""Pictures of the calendar: every view, and whatever opens under "More"."""

from collections.abc import Callable

from ui.calendar.calendar_view import CalendarView
from ui.calendar.follow_up_sheet import USUAL
from ui.calendar.repetition_preview import RepeatingSheet
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
    drive.settle()
    row = next(each for each in view.shown.rows if each.case_id is not None)
    view.flow.show_entry(row)
    drive.settle()
    shot("calendar-entry")
    close_all()
    view.new.click()
    drive.settle()
    if isinstance(view.sheet, RepeatingSheet):
        view.sheet.begin(
            {**USUAL, "case": row.number, "date": "2026-03-19", "time": "10:00",
             "repeats": "fortnight"}
        )  # fmt: skip
        drive.settle()
        shot("calendar-repeats")
    close_all()
