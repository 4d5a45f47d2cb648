"""The calendar over a real office, and what its tests put into it."""

from dataclasses import dataclass
from datetime import date

import pytest

from models.calendar.entry import EntryKind
from models.kernel.clock import at_wall_clock
from models.kernel.ids import EntryId
from models.usecases.plan_follow_up import FollowUp, PlanFollowUp
from tests.casework import Opened
from tests.office import TestOffice
from tests.ui.front import Went
from ui.tour.pages.calendar import CalendarPage

MENU = pytest.mark.qt_log_ignore(
    "grabbing the keyboard", r"support raise\(\)"
)  # what the offscreen platform says of any menu


@dataclass
class Desk:
    office: TestOffice
    page: CalendarPage
    went: Went
    case: Opened


def follow_up(
    desk: Desk, day: date, hour: int = 10, kind: EntryKind = EntryKind.OTHER
) -> EntryId:
    moment = at_wall_clock(day, hour)
    made = PlanFollowUp(desk.office.begin)(FollowUp(desk.case.case_id, kind, moment))
    desk.page.view.reload()
    return made.entry_id
