"""The hours of the day on which the tour plays."""

from datetime import date, datetime, timedelta
from typing import Final

from models.kernel.clock import at_wall_clock

MORNING: Final = at_wall_clock(date(2026, 1, 14), 8, 30)


def at(hours: int, minutes: int) -> datetime:
    """Return that time of day on the practice day, in UTC."""
    return MORNING + timedelta(hours=hours - 8, minutes=minutes - 30)
