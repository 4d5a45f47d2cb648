"""A month on one page, and below it what a day has more than there is room for."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from models.calendar.agenda import CalendarRow, Week, by_day
from models.calendar.days import holiday
from models.documents.agenda_sheet import (
    COLUMNS,
    PLAN,
    TODAY,
    Calendar,
    around,
    clock,
    day_name,
    named,
    own_words,
)
from models.documents.blocks import Block, DayCell, Heading, Month, Table
from models.documents.dates import DAYS, MONTHS
from models.documents.document import Document
from models.kernel.clock import local
from models.kernel.text import Say, text

TITLE: Final = text("MonthSheet", "Calendar: {month} {year}")
WEEK: Final = text("MonthSheet", "Week")
MORE: Final = text("MonthSheet", "+ {count}: see below")
ALL_OF: Final = text("MonthSheet", "Days with more than there is room for, in full")
LETTERS: Final = 24
"""Letters of a kind that one line of a day is wide enough for."""
ROOM: Final = {4: 4, 5: 3, 6: 2}
"""How many entries stand in a day of a month of so many weeks; the rest is listed below."""


def compose_month(sheet: Calendar, weeks: Sequence[Week], day: date, say: Say) -> Document:
    """Return the month that holds ``day``; every entry stands in its day, or in the list.

    Args:
        sheet: what is printed, and for whom.
        weeks: the weeks on the page, Monday first.
        day: any day of the month.
        say: the language.
    """
    days = by_day(sheet.rows)
    room = ROOM[len(weeks)]
    month = Month(
        say(WEEK),
        tuple(say(each) for each in DAYS),
        tuple(
            (
                str(week.number),
                tuple(
                    _cell(each, days.get(each, ()), sheet, day, room, say) for each in week.days
                ),
            )
            for week in weeks
        ),
    )
    full = [(each, rows) for each, rows in days.items() if not _has_room(rows, room, say)]
    listed: tuple[Block, ...] = (_listed(full, sheet, say),) if full else ()
    head = (Heading(say(ALL_OF)),) if full else ()
    title = say(TITLE.filled(month=MONTHS[day.month - 1], year=day.year))
    return around(sheet, title, "A4 landscape", (month, *head, *listed), say)


def _has_room(rows: Sequence[CalendarRow], room: int, say: Say) -> bool:
    """Whether everything of a day can be read in it.

    A line that is free gives its room to a kind that needs two: in a full day there is one.
    """
    long = sum(len(own_words(row, say)) > LETTERS for row in rows)
    return len(rows) < room or (len(rows) == room and long <= 1)


def _cell(
    day: date, rows: tuple[CalendarRow, ...], sheet: Calendar, shown: date, room: int, say: Say
) -> DayCell:
    away = (day.year, day.month) != (shown.year, shown.month)
    first = sorted(rows, key=lambda row: not row.open)[:room]  # what is left to do
    kept = tuple(row for row in rows if row in first)
    rest = len(rows) - len(kept)
    number = f"{day.day}.{day.month}." if away else str(day.day)
    if day == local(sheet.made).date():
        number = f"{number} {say(TODAY)}"
    return DayCell(
        number=number,
        holiday=holiday(day),
        lines=tuple((f"{clock(row)} {row.number}", own_words(row, say)) for row in kept),
        more=say(MORE.filled(count=rest)) if rest else "",
        away=away,
        closed=not sheet.opening.works_on(day),
    )


def _listed(
    days: Sequence[tuple[date, tuple[CalendarRow, ...]]], sheet: Calendar, say: Say
) -> Table:
    rows = tuple(
        (
            day_name(day, say),
            clock(row),
            row.number,
            own_words(row, say),
            named(row, sheet),
        )
        for day, each in days
        for row in each
    )
    return Table(tuple(map(say, COLUMNS)), rows, PLAN)
