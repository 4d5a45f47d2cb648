"""What the calendar gets besides its own: paper, and the timeline of a case."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from models.usecases.open_timeline import OpenTimeline
from models.usecases.print_calendar import PrintAgenda, PrintMonth
from ui.calendar.calendar_timeline import CalendarTimeline
from ui.calendar.parts import FurtherView
from ui.calendar.print_flow import PrintActs
from ui.context import Context
from ui.language import say
from ui.shell.outfit import Outfit


def print_acts(outfit: Outfit) -> PrintActs:
    """Return what makes paper of the calendar."""
    begin, reads = outfit.begin, outfit.reads
    return PrintActs(
        agenda=PrintAgenda(begin, reads.open_until, say, outfit.paint),
        month=PrintMonth(begin, reads.between, say, outfit.paint),
        draw=outfit.draw,
    )


def timeline_view(outfit: Outfit, context: Context) -> FurtherView:
    """Return the timeline of a case as a view of the calendar."""
    read = OpenTimeline(outfit.begin, outfit.reads.timeline)
    find = outfit.reads.case_numbered
    words = QCoreApplication.translate("CalendarTimeline", "Timeline")
    return FurtherView("timeline", words, partial(CalendarTimeline, read, find, context))
