"""When somebody is at work: the office's opening hours, closing days, and hours of work."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import Final

from models.calendar.days import SATURDAY, holiday
from models.kernel.clock import at_wall_clock, local
from models.law.severity import Severity

Span = tuple[time, time]
"""From opening to closing time, on one day."""

OPENS: Final = time(8, 0)
CLOSES: Final = time(16, 0)
"""An office's working day, unless its settings say otherwise."""
LAST_HOUR: Final = timedelta(hours=1)
"""What comes in so late is finished on the next working day."""
FARTHEST: Final = 10 * 366
"""Days that are looked ahead for an open one before giving up."""
USUAL: Final[Mapping[int, Span]] = dict.fromkeys(range(SATURDAY), (OPENS, CLOSES))


class NeverOpenError(ValueError):
    """No day is open within ten years; the settings refuse such hours."""


@dataclass(frozen=True, slots=True)
class Closing:
    """A closing day of the office's own.

    Attributes:
        year: of that year only, or None for every year.
        begins: closed from that time of day on, or all day where it is None.
    """

    month: int
    day: int
    year: int | None = None
    begins: time | None = None

    def on(self, day: date) -> bool:
        """Whether it is that day."""
        return (self.month, self.day) == (day.month, day.day) and self.year in (None, day.year)


@dataclass(frozen=True, slots=True)
class OpeningHours:
    """The hours of one office, on the wall clock in Denmark.

    Attributes:
        week: opening and closing time by day of the week, Monday 0; other days are closed.
        closings: the office's own closing days.
        working: severities whose hours count only while the office is open.
    """

    week: Mapping[int, Span] = field(default_factory=lambda: USUAL)
    closings: tuple[Closing, ...] = ()
    working: frozenset[Severity] = frozenset()

    def span(self, day: date) -> Span | None:
        """Return from when until when the office is open that day, or None."""
        usual = None if holiday(day) else self.week.get(day.weekday())
        if usual is None:
            return None
        opens, closes = usual
        for each in self.closings:
            if each.on(day):
                closes = min(closes, each.begins or opens)
        return (opens, closes) if opens < closes else None

    def own_closing(self, day: date) -> tuple[datetime, datetime] | None:
        """Return from when until midnight the office has closed that working day by its own choice.

        Weekends and public holidays are no choice of the office.
        """
        usual = None if holiday(day) else self.week.get(day.weekday())
        begins = [each.begins or time(0) for each in self.closings if each.on(day)]
        if usual is None or not begins:
            return None
        earliest = min(begins)
        closed_from = time(0) if earliest <= usual[0] else earliest
        return (
            at_wall_clock(day, closed_from.hour, closed_from.minute),
            at_wall_clock(day + timedelta(days=1), 0),
        )

    def works_on(self, day: date) -> bool:
        """Whether anybody is at work that day."""
        return self.span(day) is not None

    def next_day(self, day: date) -> date:
        """Return the first working day after that day.

        Raises:
            NeverOpenError: there is none.
        """
        for ahead in range(1, FARTHEST):
            later = day + timedelta(days=ahead)
            if self.works_on(later):
                return later
        raise NeverOpenError(day)

    def bounds(self, day: date) -> tuple[datetime, datetime]:
        """Return the UTC instants of opening and closing; the same twice on a closed day."""
        opens, closes = self.span(day) or (time(0, 0), time(0, 0))
        return (
            at_wall_clock(day, opens.hour, opens.minute),
            at_wall_clock(day, closes.hour, closes.minute),
        )

    def closing(self, day: date) -> datetime:
        """Return closing time that day; on a closed day the latest closing time of a week."""
        latest = max((closes for _, closes in self.week.values()), default=CLOSES)
        span = self.span(day)
        closes = latest if span is None else span[1]
        return at_wall_clock(day, closes.hour, closes.minute)

    def staffed(self, moment: datetime) -> bool:
        """Whether somebody is at work then; at closing time they just still are."""
        opens, closes = self.bounds(local(moment).date())
        return opens < closes and opens <= moment <= closes

    def same_day(self, moment: datetime) -> datetime:
        """Return closing time of that working day, or of the next if it is (nearly) over."""
        day = local(moment).date()
        if self.works_on(day) and moment < self.closing(day) - LAST_HOUR:
            return self.closing(day)
        return self.closing(self.next_day(day))

    def next_open(self, moment: datetime) -> datetime:
        """Return when somebody is at work next: that very moment, or the next opening.

        Closing time itself is over: nothing can begin then.

        Raises:
            NeverOpenError: nobody ever is.
        """
        day = local(moment).date()
        opens, closes = self.bounds(day)
        if opens < closes and moment < closes:
            return max(moment, opens)
        return self.bounds(self.next_day(day))[0]

    def add(self, moment: datetime, hours: int) -> datetime:
        """Return the UTC instant at which so many hours of work, 1 or more, have passed.

        Hours are elapsed ones between opening and closing; what comes in outside them counts
        from the next opening.

        Raises:
            NeverOpenError: the office is never open so long.
        """
        at = self.next_open(moment.astimezone(UTC).replace(microsecond=0))
        left = timedelta(hours=hours)
        while (until := self.bounds(local(at).date())[1]) - at < left:
            left -= until - at
            at = self.next_open(until)
        return at + left


STANDARD: Final = OpeningHours()
"""Monday to Friday from 8 to 16 but for public holidays, every hour elapsed."""
