"""Reminders at the foot of the desk."""

from models.usecases.remind import KeepTold, RemindLater
from ui.calendar.reminding import ReminderActs, Reminding
from ui.meetings.room_page import RoomPage
from ui.shell.compose import calendar_acts
from ui.shell.desk import Desk
from ui.shell.outfit import Outfit
from ui.today.today_view import TodayView


def reminder_acts(outfit: Outfit) -> ReminderActs:
    """Return what reminders ask and do."""
    return ReminderActs(
        due=outfit.reads.reminders,
        later=RemindLater(outfit.begin),
        told=KeepTold(outfit.begin),
        calendar=calendar_acts(outfit),
    )


def begin_reminding(desk: Desk, outfit: Outfit) -> Reminding:
    """Put reminders below the desk's pages, beside the rail."""

    def roomy() -> bool:
        return isinstance(desk.page, TodayView)

    def fold() -> None:
        made.bar.fold(folded=isinstance(desk.page, RoomPage))

    made = Reminding(desk, desk.context, reminder_acts(outfit), roomy)
    desk.beside.addWidget(made.bar)
    desk.stack.currentChanged.connect(fold)
    return made
