"""When an effort's next contact is, and when staying away becomes an alarm."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta
from functools import partial
from itertools import takewhile
from operator import gt
from typing import Final

from dateutil.relativedelta import relativedelta

from models.calendar.hours import STANDARD, OpeningHours
from models.calendar.recurrence import Closed, Every, Rule
from models.forms.definitions.efforts import HELD, NO_SHOW
from models.kernel.clock import at_wall_clock, local
from models.law.rhythms import RHYTHMS, Span
from models.law.sources import Source

IN_A_ROW: Final = 3
"""No-shows one after the other that raise the alarm."""
IN_A_ROW_FROM: Final = Source(
    "Anderson, Lessons for Prevent (forløb, der løber ud i sandet)", date(2026, 11, 22)
)


def next_contact(first: datetime, rhythm: str, past: datetime) -> datetime | None:
    """Return the next contact after ``past``, or None where each is planned by itself.

    Args:
        first: the first contact, UTC; the others keep its weekday or its day of the month and
            its time of day in Denmark. A month without that day has its last one.
        rhythm: a key of ``RHYTHMS``.
        past: the contact that was, or now, UTC.
    """
    wall = local(first)
    for day in _days(wall.date(), RHYTHMS[rhythm].spans):
        found = at_wall_clock(day, wall.hour, wall.minute)
        if found > past:
            return found
    return None


def _days(first: date, spans: tuple[Span, ...]) -> Iterator[date]:
    """Yield the days of a rhythm in order; its last part goes on for ever."""
    start = first
    for span in spans:
        end = start + relativedelta(months=span.months) if span.months else date.max
        yield from takewhile(partial(gt, end), _of_span(start, span))
        start = end


def _of_span(start: date, span: Span) -> Iterator[date]:
    every = Every.WEEK if span.weeks else Every.MONTH
    rule = Rule(start, every, span.weeks or span.every_months, closed=Closed.STAY)
    return (each.own for each in rule.days())


def monthly_after(anchor: date, past: date) -> date:
    """Return the first day after ``past`` on which a month's offer is due.

    It keeps the anchor's day of the month; a month without it has its last day. Source: the
    memorandum of 2016 (monthly re-offer), and its three dates in scenario 2.
    """
    months = Rule(anchor, Every.MONTH, closed=Closed.STAY)
    return next(each.own for each in months.days() if each.own > past)


def stays_away(happened: Iterable[str]) -> bool:
    """Whether the last three contacts that were to be held were no-shows.

    Args:
        happened: what became of each contact, oldest first. One that was called off beforehand
            neither counts nor breaks the row.
    """
    counted = [each for each in happened if each in {HELD, NO_SHOW}]
    return len(counted) >= IN_A_ROW and set(counted[-IN_A_ROW:]) == {NO_SHOW}


AFTER_CHECKS: Final = (3, 6, 12)
"""Months after its end at which an effort is asked about. Source: issue of the office."""

EVALUATED_EVERY: Final = 6
"""Months between the evaluations of a running effort. Source: the office's own practice, in which
a course is evaluated after half a year."""
EARLY: Final = timedelta(days=14)
"""So long before its day an evaluation may be written as that one."""

RELEASE_CHECKS: Final = (56, 28, 7)
"""Days before a release at which its plan is looked through while something is missing."""
WATCH: Final = timedelta(days=14)
"""How often the date of a release is asked for while nobody knows it."""


def after_checks(ended: datetime) -> tuple[datetime, ...]:
    """Return when an ended effort is asked about again, UTC."""
    wall = local(ended)
    days = (wall.date() + relativedelta(months=months) for months in AFTER_CHECKS)
    return tuple(at_wall_clock(day, 9) for day in days)


def evaluation(since: datetime, opening: OpeningHours = STANDARD) -> datetime:
    """Return when an effort is evaluated that has run, or was last evaluated, since then, UTC.

    A day on which the office is closed, by its own choice as well, moves to the next working day.
    """
    day = local(since).date() + relativedelta(months=EVALUATED_EVERY)
    return at_wall_clock(day if opening.works_on(day) else opening.next_day(day), 9)


def release_check(release: date, today: date) -> date | None:
    """Return the next day on which the plan is looked through, or None when none is left."""
    days = (release - timedelta(days=before) for before in RELEASE_CHECKS)
    return next((day for day in days if day > today), None)
