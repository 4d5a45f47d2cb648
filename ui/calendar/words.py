"""How entries and days are said in the calendar."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from models.calendar.agenda import CalendarRow
from models.calendar.blocks import BLOCKS, Block
from models.calendar.days import Language, holiday, iso_week
from models.calendar.entry import KINDS
from models.calendar.urgency import Urgency
from models.calendar.wall import Wall
from models.documents.dates import DAYS, MONTHS
from models.kernel.clock import local
from models.kernel.text import text
from ui.kit.tokens import Tone
from ui.language import say, show_long_date, show_time, show_when

WEEK: Final = text("Calendar", "week {number}")
SPAN: Final = text("Calendar", "{starts} to {ends}")
MONTH: Final = text("Calendar", "{month} {year}")
_NAME: Final = "Kristi "  # the one holiday in Danish that begins with a name
REPEATS: Final = text("Calendar", "repeats: {rhythm}")

SHIFTED: Final = text("Calendar", "moved from {day}")
LACKS: Final = text("Calendar", "{month} has no day {day}")
SHORT_DAY: Final = text("Calendar", "{weekday} {day}.{month}.", "a date in the same year")
NAMED_DAY: Final = text("Calendar", "{holiday} {day}.{month}.", "a holiday and its date")
DAY_MONTH: Final = text("Calendar", "{day} {month}")
DAY_MONTH_YEAR: Final = text("Calendar", "{day} {month} {year}")
WEEK_WITHIN: Final = text("Calendar", "Week {number}: {day} to {last}", "all in one month")
WEEK_SHORT: Final = text("Calendar", "Week {number}, {year}", "where there is little room")
WEEK_TITLE: Final = text("Calendar", "Week {number}: {first} to {last}")

TONES: Final = {
    Urgency.OVERDUE: Tone.OVERDUE,
    Urgency.URGENT: Tone.URGENT,
    Urgency.SOON: Tone.SOON,
    Urgency.OK: Tone.OK,
    Urgency.LATER: Tone.INFO,
}


def words(row: CalendarRow) -> str:
    """Return what stands in the calendar: kind and number."""
    return say(row.words)


def beside(row: CalendarRow) -> str:
    """Return what tells it from others of its kind, and how it repeats; often ""."""
    label = "" if row.label is None else say(row.label)
    repeats = "" if row.rhythm is None else say(REPEATS.filled(rhythm=row.rhythm))
    return " · ".join(part for part in (label, repeats, row_shift(row)) if part)


def kind(row: CalendarRow) -> str:
    """Return the kind alone."""
    return say(KINDS[row.kind])


def clock(instant: datetime) -> str:
    """Return ``9.04``, without a word before it: for narrow places."""
    there = local(instant)
    return f"{there.hour}.{there.minute:02d}"


def hours(row: CalendarRow) -> str:
    """Return when it is due, or from when to when."""
    if row.ends_at is None:
        return show_time(row.due_at)
    return say(SPAN.filled(starts=show_time(row.due_at), ends=show_time(row.ends_at)))


def block_hours(block: Block, day: date) -> tuple[str, str]:
    """Return from when to when it lies on a day; the end of the day is 24.00."""
    ends = clock(block.ends_at) if local(block.ends_at).date() == day else "24.00"
    return clock(block.starts_at), ends


def block_words(block: Block, day: date) -> str:
    """Return what lies behind the entries of a day: hours, kind and label."""
    starts, ends = block_hours(block, day)
    span = SPAN.filled(starts=starts, ends=ends)
    when = "" if block.all_of(day) else say(span)
    return " ".join(part for part in (when, say(BLOCKS[block.kind]), block.label) if part)


def origin(row: CalendarRow, now: datetime) -> str:
    """Return where it comes from, ``24 hours from receipt Mon 12.01. at 9.04``."""
    return say(row.origin_words(show_when(row.origin_at, now)))


def shift(own: date, day: date, asked: int) -> str:
    """Return why it stands on another day than its rule meant, or "".

    ``moved from Saturday 31.1.``; ``February has no day 31`` where ``asked`` is 31.
    """
    parts = []
    if asked:
        parts.append(say(LACKS.filled(month=MONTHS[own.month - 1], day=asked)))
    if own != day:
        name = holiday_name(own)
        words = NAMED_DAY if name else SHORT_DAY
        was = words.filled(
            holiday=_within(name),
            weekday=DAYS[own.weekday()],
            day=own.day,
            month=own.month,
        )
        parts.append(say(SHIFTED.filled(day=was)))
    return ", ".join(parts)


def row_shift(row: CalendarRow) -> str:
    """Return why a day of a series stands on another day than its rule meant, or ""."""
    if row.rule_day is None:
        return ""
    return shift(row.rule_day, row.day, row.rule_asked)


def language() -> Language:
    """Return the language in which holidays are named."""
    return "da" if QLocale().language() is QLocale.Language.Danish else "en"


def holiday_name(day: date) -> str:
    """Return the name of the holiday on that day, or ""."""
    return holiday(day, language())


def week(day: date) -> str:
    """Return ``week 3``."""
    return say(WEEK.filled(number=iso_week(day)))


def _within(holiday: str) -> str:
    """Return a holiday as it stands within a Danish sentence: a name in it stays large."""
    if language() != "da" or holiday.startswith(_NAME):
        return holiday
    return holiday[:1].lower() + holiday[1:]


def month_title(day: date) -> str:
    """Return ``January 2026``."""
    return say(MONTH.filled(month=MONTHS[day.month - 1], year=day.year))


def week_title(days: Sequence[date]) -> str:
    """Return ``Week 3: 12 to 18 January 2026``; both months or years where they differ."""
    first, last = days[0], days[-1]
    number, month = iso_week(first), MONTHS[first.month - 1]
    ends = DAY_MONTH_YEAR.filled(day=last.day, month=MONTHS[last.month - 1], year=last.year)
    if (first.year, first.month) == (last.year, last.month):
        return say(WEEK_WITHIN.filled(number=number, day=first.day, last=ends))
    begins = DAY_MONTH.filled(day=first.day, month=month)
    if first.year != last.year:
        begins = DAY_MONTH_YEAR.filled(day=first.day, month=month, year=first.year)
    return say(WEEK_TITLE.filled(number=number, first=begins, last=ends))


def short_week_title(days: Sequence[date]) -> str:
    """Return ``Week 3, 2026``, with the year that the ISO week belongs to."""
    year, number, _ = days[0].isocalendar()
    return say(WEEK_SHORT.filled(number=number, year=year))


def day_title(day: date, today: date, *, with_week: bool = True) -> str:
    """Return the day in full, ``Today`` before it where it is, its week and its holiday."""
    near = {0: "Today", 1: "Tomorrow"}.get((day - today).days, "")
    told = {
        "Today": QCoreApplication.translate("Calendar", "Today"),
        "Tomorrow": QCoreApplication.translate("Calendar", "Tomorrow"),
    }.get(near, "")
    parts = (told, show_long_date(day), week(day) if with_week else "", holiday_name(day))
    return " · ".join(part for part in parts if part)


def spoken_day(day: date, rows: tuple[CalendarRow, ...], blocks: tuple[Block, ...] = ()) -> str:
    """Return a day and what stands on it, for those who hear the calendar."""
    parts = [show_long_date(day), holiday_name(day)]
    parts += [block_words(each, day) for each in blocks]
    parts += [f"{clock(row.due_at)} {words(row)}" for row in rows]
    return ", ".join(part for part in parts if part)


def spoken_entry(row: CalendarRow, now: datetime) -> str:
    """Return an entry with its date, for those who hear the calendar."""
    state = ""
    if not row.open:
        state = QCoreApplication.translate("Calendar", "Done")
    elif row.overdue(now):
        state = QCoreApplication.translate("Calendar", "Overdue")
    label = "" if row.label is None else say(row.label)
    moved = row_shift(row)
    parts = (show_long_date(row.day), hours(row), words(row), label, row.place, moved, state)
    return ", ".join(part for part in parts if part)


def spoken_place(place: Wall) -> str:
    """Return a day and a time, ``Wednesday 14 January 2026, 9.00``."""
    return f"{show_long_date(place.day)}, {show_time(place.instant)}"


def spoken_span(starts: Wall, ends: Wall) -> str:
    """Return ``Wednesday 14 January 2026, 9.00 to 11.00``."""
    span = SPAN.filled(starts=show_time(starts.instant), ends=show_time(ends.instant))
    return f"{show_long_date(starts.day)}, {say(span)}"


def behind(day: date, blocks: tuple[Block, ...]) -> str:
    """Return the holiday of a day, and what lies behind its entries, in words."""
    said = (block_words(each, day) for each in blocks)
    return " · ".join(part for part in (holiday_name(day), *said) if part)
