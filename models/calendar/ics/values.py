"""Dates, times and lengths of a calendar file."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Final

from models.calendar.ics.lines import Line
from models.calendar.ics.strange import StrangeFileError, Wrong
from models.kernel.clock import COPENHAGEN

FIRST_YEAR: Final = 1900
LAST_YEAR: Final = 2199
LAST_SECOND: Final = 59

ZoneOf = Callable[[str, int], tzinfo]
"""Returns the time zone of a name; raises ``StrangeFileError`` with the given line."""

_DAY: Final = re.compile(r"([0-9]{4})([0-9]{2})([0-9]{2})")
_TIME: Final = re.compile(r"([0-9]{8})T([0-9]{2})([0-9]{2})([0-9]{2})(Z?)")
_LENGTH: Final = re.compile(
    r"(?P<sign>[+-]?)P(?:(?P<weeks>[0-9]{1,3})W|(?:(?P<days>[0-9]{1,4})D)?"
    r"(?:T(?:(?P<hours>[0-9]{1,4})H)?(?:(?P<minutes>[0-9]{1,6})M)?(?:(?P<seconds>[0-9]{1,8})S)?)?)"
)


@dataclass(frozen=True, slots=True)
class Moment:
    """A time as the clocks of a place show it, or a whole day.

    Attributes:
        wall: without a time zone; midnight for a whole day.
        whole: whether it is a day.
    """

    wall: datetime
    zone: tzinfo
    whole: bool

    @property
    def instant(self) -> datetime:
        """The instant in UTC at which the clocks there show it."""
        return self.wall.replace(tzinfo=self.zone).astimezone(UTC)

    def at(self, wall: datetime) -> "Moment":
        """Return another time at the same place."""
        return Moment(wall, self.zone, self.whole)


def moment(line: Line, value: str, zone_of: ZoneOf) -> Moment:
    """Return the moment that one value of a line states.

    What names no zone is Danish time; whole days are Danish days.

    Raises:
        StrangeFileError: it is no date or time, of a year far off, or its zone is not known.
    """
    if "T" not in value.upper():
        return Moment(datetime.combine(_day(line, value), time()), COPENHAGEN, whole=True)
    found = _TIME.fullmatch(value.upper())
    if found is None:
        raise StrangeFileError(line.number, Wrong.MOMENT)
    day = _day(line, found[1])
    hour, minute, second = (int(part) for part in found.groups()[1:4])
    try:
        clock = time(hour, minute, min(second, LAST_SECOND))  # a leap second is the one before
    except ValueError:
        raise StrangeFileError(line.number, Wrong.MOMENT) from None
    named = line.parameters.get("TZID", "")
    zone = UTC if found[5] else zone_of(named, line.number) if named else COPENHAGEN
    return Moment(datetime.combine(day, clock), zone, whole=False)


def moments(line: Line, zone_of: ZoneOf) -> tuple[Moment, ...]:
    """Return every moment of a line with commas; of a period its start.

    Raises:
        StrangeFileError: as ``moment``.
    """
    return tuple(
        moment(line, value.partition("/")[0].strip(), zone_of)
        for value in line.value.split(",")
    )


def length(line: Line) -> timedelta:
    """Return the length that a line states.

    Raises:
        StrangeFileError: it is none, or shorter than nothing.
    """
    found = _LENGTH.fullmatch(line.value.upper())
    if found is None or line.value[-1:].upper() in ("P", "T"):
        raise StrangeFileError(line.number, Wrong.LENGTH)
    parts = {name: int(said or 0) for name, said in found.groupdict().items() if name != "sign"}
    long = timedelta(**parts)
    if found["sign"] == "-" and long:
        raise StrangeFileError(line.number, Wrong.BACKWARDS)
    return long


def _day(line: Line, value: str) -> date:
    found = _DAY.fullmatch(value)
    if found is None:
        raise StrangeFileError(line.number, Wrong.MOMENT)
    year, month, day = (int(part) for part in found.groups())
    try:
        stated = date(year, month, day)
    except ValueError:
        raise StrangeFileError(line.number, Wrong.MOMENT) from None
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise StrangeFileError(line.number, Wrong.YEAR)
    return stated
