"""Dates and times of day in the words of the paper's language, by the clocks of Denmark."""

from datetime import date, datetime
from typing import Final

from models.kernel.clock import local
from models.kernel.text import Say, text

DAYS: Final = (
    text("When", "Monday"),
    text("When", "Tuesday"),
    text("When", "Wednesday"),
    text("When", "Thursday"),
    text("When", "Friday"),
    text("When", "Saturday"),
    text("When", "Sunday"),
)
SHORT_DAYS: Final = (
    text("When", "Mon"),
    text("When", "Tue"),
    text("When", "Wed"),
    text("When", "Thu"),
    text("When", "Fri"),
    text("When", "Sat"),
    text("When", "Sun"),
)
MONTHS: Final = (
    text("When", "January"),
    text("When", "February"),
    text("When", "March"),
    text("When", "April"),
    text("When", "May"),
    text("When", "June"),
    text("When", "July"),
    text("When", "August"),
    text("When", "September"),
    text("When", "October"),
    text("When", "November"),
    text("When", "December"),
)
LONG_DATE: Final = text("When", "{weekday} {day} {month} {year}")
TIME: Final = text("When", "{hour}.{minute}")
BETWEEN: Final = text("Paper", "{date}, from {starts} to {ends}")
MOMENT: Final = text("Paper", "{date}, {time}")


def long_date(day: date, say: Say) -> str:
    """Return ``Thursday 15 January 2026``."""
    weekday, month = DAYS[day.weekday()], MONTHS[day.month - 1]
    return say(LONG_DATE.filled(weekday=weekday, day=day.day, month=month, year=day.year))


def time_of_day(instant: datetime, say: Say) -> str:
    """Return ``16.30``."""
    there = local(instant)
    return say(TIME.filled(hour=there.hour, minute=f"{there.minute:02d}"))


def moment(instant: datetime, say: Say) -> str:
    """Return the day and the time of day."""
    day = long_date(local(instant).date(), say)
    return say(MOMENT.filled(date=day, time=time_of_day(instant, say)))


def span(starts: datetime, ends: datetime, say: Say) -> str:
    """Return the day, and from when to when."""
    day = long_date(local(starts).date(), say)
    hours = {"starts": time_of_day(starts, say), "ends": time_of_day(ends, say)}
    return say(BETWEEN.filled(date=day, **hours))
