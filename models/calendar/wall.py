"""A place on the calendar: a day and a minute on the wall clock in Denmark."""

from datetime import date, datetime, timedelta
from typing import Final, NamedTuple

from models.kernel.clock import at_wall_clock, local

HOUR: Final = 60
DAY: Final = 24 * HOUR
QUARTER: Final = 15


class Wall(NamedTuple):
    """A day, and minutes after its midnight on the clock face, 0 to 1439."""

    day: date
    minute: int

    @property
    def instant(self) -> datetime:
        """The UTC instant; a minute that the clocks leave out in spring is the hour after."""
        return at_wall_clock(self.day, *divmod(self.minute, HOUR))

    def days_on(self, days: int) -> "Wall":
        """Return the same time of day that many days on, or back."""
        return self._replace(day=self.day + timedelta(days=days))

    def stepped(self, by: int) -> "Wall":
        """Return the next full step of ``by`` minutes, or the one before; within the day.

        9.04 goes by 15 to 9.15, and by -15 to 9.00.
        """
        size = abs(by)
        at = (self.minute // size + 1) if by > 0 else -(-self.minute // size) - 1
        return self._replace(minute=within(at * size))


def wall_of(instant: datetime) -> Wall:
    """Return where an instant stands on the wall clock, to the minute."""
    there = local(instant)
    return Wall(there.date(), there.hour * HOUR + there.minute)


def snapped(minute: float) -> int:
    """Return the quarter in which a minute lies, within the day."""
    return within(int(minute // QUARTER) * QUARTER)


def within(minute: int) -> int:
    """Return the minute, or the first or last quarter of the day."""
    return min(max(minute, 0), DAY - QUARTER)
