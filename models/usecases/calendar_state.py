"""How a user left the calendar: taken up after the lock, seen by oneself."""

from dataclasses import dataclass

from models.calendar.view_state import CalendarState, read, written
from models.cases.lists import ListName
from models.kernel.clock import local
from models.kernel.events import Topic
from models.ports.work import BeginWork
from models.usecases.common import casework


@dataclass(frozen=True, slots=True)
class OpenCalendar:
    """Take the calendar up where it was left."""

    begin: BeginWork

    def __call__(self) -> CalendarState:
        """Return how it was left; the usual state where it never was."""
        with self.begin() as work:
            casework(work)
            return read(work.views.state(ListName.CALENDAR), local(work.now).date())


@dataclass(frozen=True, slots=True)
class KeepCalendar:
    """Keep how the calendar was left. What one looks at is no record: nothing is logged."""

    begin: BeginWork

    def __call__(self, state: CalendarState) -> frozenset[Topic]:
        """Keep it."""
        with self.begin() as work:
            casework(work)
            kept = written(state, local(work.now).date())
            work.views.keep_state(ListName.CALENDAR, kept)
            return work.commit()
