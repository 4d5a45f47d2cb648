"""What repeats: which days a rule means, and where they stand when a day is none or is closed.

A rule is kept as RFC 5545 text and expanded by ``dateutil``. Its days are dates in Denmark; the
time of day is put to them afterwards (``at_wall_clock``), so that summer time moves nothing.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from itertools import takewhile
from typing import Final

from dateutil.rrule import rrulestr

from models.calendar.hours import FARTHEST, STANDARD, OpeningHours

_WEEKDAYS: Final = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
EVERY_MONTH_HAS: Final = 28
"""The last day of the month that no month lacks."""
LAST: Final = -1
DAY: Final = timedelta(days=1)


class Every(StrEnum):
    """What a rule counts."""

    WEEK = "WEEKLY"
    MONTH = "MONTHLY"


class Missing(StrEnum):
    """What becomes of the 31st in a month without one."""

    LAST = "last"  # the month's last day
    LEAVE = "leave"  # that month is left out


class Closed(StrEnum):
    """What becomes of a day on which nobody is at work."""

    STAY = "stay"
    BEFORE = "before"  # the last working day before
    AFTER = "after"  # the first working day after


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One day of a rule.

    Attributes:
        own: the rule's own date.
        day: where it stands, once closed days have been minded.
        asked: the day of the month that was meant, where that month has none; else 0.
    """

    own: date
    day: date
    asked: int = 0


@dataclass(frozen=True, slots=True)
class Rule:
    """A rhythm from a first day on.

    Attributes:
        first: its first day; the others keep its weekday, or its day of the month.
        step: so many weeks or months from one to the next, 1 or more.
        nth: of a monthly rule, the place of the weekday in its month (1 to 4, or ``LAST``);
            0 for the day of the month.
        until: its last day at most, or None.
        count: how many days at most, or 0 for no end.
    """

    first: date
    every: Every
    step: int = 1
    nth: int = 0
    until: date | None = None
    count: int = 0
    missing: Missing = Missing.LAST
    closed: Closed = Closed.AFTER

    @property
    def text(self) -> str:
        """The rule in the words of RFC 5545, without its first day."""
        parts = [f"FREQ={self.every}", f"INTERVAL={self.step}"]
        if self.every is Every.MONTH:
            parts += self._of_month()
        if self.count:
            parts.append(f"COUNT={self.count}")
        elif self.until is not None:
            parts.append(f"UNTIL={self.until:%Y%m%d}")
        return ";".join(parts)

    def _of_month(self) -> list[str]:
        if self.nth:
            return [f"BYDAY={self.nth}{_WEEKDAYS[self.first.weekday()]}"]
        day = self.first.day
        if self.missing is Missing.LEAVE or day <= EVERY_MONTH_HAS:
            return [f"BYMONTHDAY={day}"]
        days = ",".join(str(each) for each in range(EVERY_MONTH_HAS, day + 1))
        return [f"BYMONTHDAY={days}", "BYSETPOS=-1"]

    def days(self, opening: OpeningHours = STANDARD) -> Iterator[Occurrence]:
        """Yield its days in order, for ever where it has no end.

        ``opening`` says on which days the office is at work.
        """
        for each in expanded(self.text, self.first):
            own = each.date()
            by_date = self.every is Every.MONTH and not self.nth
            asked = self.first.day if by_date and own.day != self.first.day else 0
            yield Occurrence(own, open_day(own, self.closed, opening), asked)

    def between(
        self, after: date, until: date, opening: OpeningHours = STANDARD
    ) -> Iterator[Occurrence]:
        """Yield what its own dates are after one day and up to another."""
        for each in takewhile(lambda found: found.own <= until, self.days(opening)):
            if each.own > after:
                yield each


def read_rule(text: str, first: date, missing: Missing, closed: Closed) -> Rule:
    """Return the rule whose ``text`` this is.

    Raises:
        ValueError: it is not one of ours.
        KeyError: a part of it is missing.
    """
    parts = dict(each.split("=", 1) for each in text.split(";"))
    weekday, until = parts.get("BYDAY", ""), parts.get("UNTIL", "")
    return Rule(
        first=first,
        every=Every(parts["FREQ"]),
        step=int(parts["INTERVAL"]),
        nth=int(weekday[:-2]) if weekday else 0,
        until=date.fromisoformat(until) if until else None,
        count=int(parts.get("COUNT", "0")),
        missing=missing,
        closed=closed,
    )


def expanded(text: str, first: date) -> Iterator[datetime]:
    """Yield the library's own expansion of a rule from its first day on."""
    return iter(rrulestr(text, dtstart=datetime.combine(first, time())))


def nth_of(day: date) -> int:
    """Return which of its weekday a day is in its month: 1 to 4, or ``LAST`` for a fifth."""
    place = (day.day - 1) // 7 + 1
    return place if place <= EVERY_MONTH_HAS // 7 else LAST


def open_day(day: date, closed: Closed, opening: OpeningHours = STANDARD) -> date:
    """Return where a day stands when those on which nobody is at work are minded."""
    if closed is Closed.STAY or opening.works_on(day):
        return day
    if closed is Closed.AFTER:
        return opening.next_day(day)
    return next(found for found in _before(day) if opening.works_on(found))


def _before(day: date) -> Iterator[date]:
    """Yield the days before a day, backwards."""
    return (day - timedelta(days=back) for back in range(1, FARTHEST))
