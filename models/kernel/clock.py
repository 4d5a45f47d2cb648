"""Time as the rules see it: kept in UTC, shown in Europe/Copenhagen."""

from datetime import UTC, date, datetime, timedelta
from typing import Final, Protocol
from zoneinfo import ZoneInfo

COPENHAGEN: Final = ZoneInfo("Europe/Copenhagen")


class Clock(Protocol):
    """Tells the time; a practice vault and the tests bring their own."""

    def now(self) -> datetime:
        """Return the present instant, in UTC."""


def local(instant: datetime) -> datetime:
    """Return the instant as the wall clock in Denmark shows it."""
    return instant.astimezone(COPENHAGEN)


def at_wall_clock(day: date, hour: int, minute: int = 0) -> datetime:
    """Return the UTC instant at which Danish clocks show that time on that day."""
    wall = datetime(day.year, day.month, day.day, hour, minute, tzinfo=COPENHAGEN)
    return wall.astimezone(UTC)


def deadline_after(received: datetime, *, hours: int) -> datetime:
    """Return the UTC instant, to the second, by which something is due.

    Args:
        received: when the office first knew, with its time zone.
        hours: elapsed hours allowed (not hours on the clock face), 0 or more.

    Raises:
        ValueError: ``received`` has no time zone, or ``hours`` is negative.

    Source: ARCHITECTURE.md, "A deadline is elapsed hours".
    """
    if received.tzinfo is None or hours < 0:
        msg = f"need an aware time and 0 hours or more, got {received!r}, {hours}"
        raise ValueError(msg)
    return received.astimezone(UTC).replace(microsecond=0) + timedelta(hours=hours)


def age_on(born: date, day: date) -> int:
    """Return whole years lived; a child born on 29 February turns a year on 1 March."""
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def stamp(instant: datetime) -> str:
    """Return the instant as it is stored: UTC, ISO 8601, to the second, ending in Z.

    Raises:
        ValueError: the instant has no time zone.
    """
    if instant.tzinfo is None:
        msg = f"an instant needs a time zone: {instant!r}"
        raise ValueError(msg)
    return instant.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def instant(stored: str) -> datetime:
    """Return the aware UTC instant that ``stamp`` wrote.

    Raises:
        ValueError: it is written in any other way.
    """
    if len(stored) != len("2026-01-14T07:30:00Z") or stored[4::3] != "--T::Z":
        msg = f"not a stored instant: {stored!r}"
        raise ValueError(msg)
    return datetime.fromisoformat(stored)
