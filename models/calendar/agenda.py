"""The calendar as it is looked at: rows without names, days, weeks and months."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from models.calendar.days import iso_week
from models.calendar.entry import KINDS, EntryKind, EntryStatus
from models.calendar.origins import ORIGINS
from models.calendar.urgency import Urgency, urgency
from models.kernel.clock import at_wall_clock, local
from models.kernel.ids import CaseId, ConcernId, EntryId, SeriesId, UserId
from models.kernel.text import Text, text

WHAT: Final = text("Calendar", "{kind} {number}", "kind of entry and case number, never a name")


@dataclass(frozen=True, slots=True)
class CalendarRow:
    """One entry as the calendar shows it: a kind and a number, never a name.

    Attributes:
        number: the case's number, or the concern's while there is no case.
        place: as written when it was planned.
        label: what tells it from others of its kind in the case, such as the effort's kind, or
            None; for screens, not for paper or what leaves.
        series_id: what repeats, of which this is one day; or None.
        rule_day: the day that the series' rule meant, wherever it stands now; or None.
        rule_asked: the day of the month that was meant where the month has none (31), else 0.
        rhythm: how the series repeats, in words; or None.
        colleagues: who takes part, besides whoever has it.
    """

    entry_id: EntryId
    kind: EntryKind
    status: EntryStatus
    due_at: datetime
    starts_at: datetime | None
    ends_at: datetime | None
    number: str
    owner_id: UserId
    origin: str
    origin_at: datetime
    case_id: CaseId | None
    concern_id: ConcernId | None
    about_id: str
    place: str
    label: Text | None = None
    series_id: SeriesId | None = None
    rule_day: date | None = None
    rule_asked: int = 0
    holder_id: UserId | None = None
    rhythm: Text | None = None
    colleagues: frozenset[UserId] = frozenset()

    @property
    def has_it(self) -> UserId:
        """Who has it now: the owner, or the deputy while the owner is away."""
        return self.holder_id or self.owner_id

    def is_of(self, user: UserId) -> bool:
        """Whether it is among a colleague's own: they have it now, or take part in it.

        The same rule as ``storage.repositories.standing.OWN``, by which reminders are told.
        """
        return user == self.has_it or user in self.colleagues

    @property
    def shifted(self) -> bool:
        """Whether it stands on another day than the series' rule meant."""
        return self.rule_day is not None and (
            bool(self.rule_asked) or self.rule_day != self.day
        )

    @property
    def day(self) -> date:
        """The day in Denmark on which it stands."""
        return local(self.due_at).date()

    @property
    def words(self) -> Text:
        """What stands in the calendar."""
        return WHAT.filled(kind=KINDS[self.kind], number=self.number)

    @property
    def open(self) -> bool:
        """Whether something is left to do."""
        return self.status is EntryStatus.OPEN

    def overdue(self, now: datetime) -> bool:
        """Whether it should have been done."""
        return self.open and self.due_at <= now and not self.running(now)

    def running(self, now: datetime) -> bool:
        """Whether it is an appointment that has begun and not ended."""
        return self.ends_at is not None and self.due_at <= now < self.ends_at

    def pressing(self, now: datetime) -> Urgency:
        """Return how pressing it is; what is done is no longer."""
        return urgency(self.due_at, now) if self.open else Urgency.LATER

    def origin_words(self, moment: str) -> Text:
        """Return where it comes from; ``moment`` is the origin's time in words."""
        return ORIGINS[self.origin].filled(moment=moment)


@dataclass(frozen=True, slots=True)
class Week:
    """Seven days, Monday first, with the ISO week number."""

    number: int
    days: tuple[date, ...]


@dataclass(frozen=True, slots=True)
class Day:
    """One day of the agenda with what stands on it, by time."""

    date: date
    rows: tuple[CalendarRow, ...]


@dataclass(frozen=True, slots=True)
class Agenda:
    """What is overdue, and the days to come that have something on them."""

    overdue: tuple[CalendarRow, ...]
    days: tuple[Day, ...]

    @property
    def empty(self) -> bool:
        """Whether nothing stands in it."""
        return not self.overdue and not self.days


def month_page(year: int, month: int) -> tuple[Week, ...]:
    """Return the weeks that hold a day of the month: four to six of them."""
    first = date(year, month, 1)
    monday = first - timedelta(days=first.weekday())
    last = month_after(first, 1) - timedelta(days=1)
    weeks = (last - monday).days // 7 + 1
    return tuple(
        Week(iso_week(start), tuple(start + timedelta(days=at) for at in range(7)))
        for start in (monday + timedelta(weeks=week) for week in range(weeks))
    )


def month_after(day: date, months: int) -> date:
    """Return the same day that many months on (or back); the month's last where it has no such.

    The 31st of January goes to the 28th or 29th of February, never past it.
    """
    count = day.year * 12 + day.month - 1 + months
    year, month = count // 12, count % 12 + 1
    after = date(year + month // 12, month % 12 + 1, 1)
    last = (after - timedelta(days=1)).day
    return date(year, month, min(day.day, last))


def page_span(weeks: Sequence[Week]) -> tuple[datetime, datetime]:
    """Return the UTC instants between which a page's days lie: midnights in Denmark."""
    first, last = weeks[0].days[0], weeks[-1].days[-1]
    return at_wall_clock(first, 0), at_wall_clock(last + timedelta(days=1), 0)


def by_day(rows: Iterable[CalendarRow]) -> Mapping[date, tuple[CalendarRow, ...]]:
    """Return the rows of each day, by time."""
    found: dict[date, list[CalendarRow]] = {}
    for row in sorted(rows, key=_order):
        found.setdefault(row.day, []).append(row)
    return {day: tuple(each) for day, each in found.items()}


def agenda(rows: Iterable[CalendarRow], now: datetime) -> Agenda:
    """Return what is left to do: overdue first, then day by day."""
    left = [row for row in rows if row.open]
    late = tuple(sorted((row for row in left if row.overdue(now)), key=_order))
    coming = by_day(row for row in left if not row.overdue(now))
    return Agenda(late, tuple(Day(day, coming[day]) for day in sorted(coming)))


def days_from(found: Agenda, today: date) -> tuple[Day, ...]:
    """Return the days of an agenda, today among them even where nothing stands on it."""
    if any(day.date == today for day in found.days):
        return found.days
    return tuple(sorted((Day(today, ()), *found.days), key=lambda day: day.date))


def _order(row: CalendarRow) -> tuple[datetime, str, str]:
    return row.due_at, row.number, row.entry_id
