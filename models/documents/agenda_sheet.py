"""The agenda on paper: what is overdue, then day by day; case numbers and kinds, no more."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from models.calendar.agenda import Agenda, CalendarRow, Day
from models.calendar.days import holiday, iso_week
from models.calendar.entry import KINDS
from models.calendar.hours import STANDARD, OpeningHours
from models.documents.blocks import Block, Heading, Paragraph, Table
from models.documents.dates import SHORT_DAYS, moment
from models.documents.document import Document, Footer, Sheet
from models.documents.log_report import PAGE
from models.documents.visit_brief import PRACTICE
from models.kernel.clock import local
from models.kernel.ids import UserId
from models.kernel.text import Say, text
from models.office.office import Office

TITLE: Final = text("AgendaSheet", "Calendar: agenda")
PERIOD: Final = text("AgendaSheet", "{first} to {last}")
ONLY_NUMBERS: Final = text(
    "AgendaSheet",
    "Case numbers and kinds only: no names, places or reasons. Nothing of suspended cases.",
)
COUNT: Final = text("AgendaSheet", "Entries: {count}")
PRINTED: Final = text("AgendaSheet", "Printed {when} by {who}")
NARROWED: Final = text("AgendaSheet", "Shown: {what}")
SHRED: Final = text("AgendaSheet", "Shred the paper when the period is over.")
OVERDUE: Final = text("AgendaSheet", "Overdue")
WEEK: Final = text("AgendaSheet", "Week {number}, {first} to {last}")
TODAY: Final = text("AgendaSheet", "Today")
DAY: Final = text("AgendaSheet", "{weekday} {day}.{month}.")
DONE: Final = text("AgendaSheet", "{what} (done)")
NOTHING: Final = text("AgendaSheet", "Nothing is planned in these days.")
COLUMNS: Final = (
    text("AgendaSheet", "Day"),
    text("AgendaSheet", "Time"),
    text("AgendaSheet", "Number"),
    text("AgendaSheet", "What"),
    text("AgendaSheet", "Who"),
)
PLAN: Final = (0.2, 0.14, 0.17, 0.41, 0.08)


@dataclass(frozen=True, slots=True)
class Calendar:
    """What a paper of the calendar is made of.

    Attributes:
        first: the first day of the period.
        last: its last day, itself in it.
        rows: the entries, as narrowed; never of a suspended case.
        narrowed: the filters in words; none where everything is shown.
        labels: initials of colleagues by id.
        who: initials of whoever prints it.
        opening: the hours of the office; its closed days are shaded.
    """

    first: date
    last: date
    rows: tuple[CalendarRow, ...]
    narrowed: tuple[str, ...]
    labels: Mapping[UserId, str]
    who: str
    office: Office
    made: datetime
    opening: OpeningHours = STANDARD


def compose_agenda(sheet: Calendar, agenda: Agenda, say: Say) -> Document:
    """Return the agenda: each entry stands in it once, and each holiday of the period."""
    blocks: list[Block] = []
    if agenda.overdue:
        blocks += [Heading(say(OVERDUE)), _table(_late(agenda.overdue, sheet, say), say)]
    days = {day.date: day for day in agenda.days}
    for monday, week in _weeks(sheet.first, sheet.last):
        rows = [line for each in week for line in _lines(each, days.get(each), sheet, say)]
        if rows:
            blocks += [Heading(_week(monday, say)), _table(rows, say)]
    if not blocks:
        blocks.append(Paragraph(say(NOTHING)))
    return around(sheet, say(TITLE), "A4", tuple(blocks), say)


def _late(rows: Sequence[CalendarRow], sheet: Calendar, say: Say) -> Iterator[tuple[str, ...]]:
    for row in rows:
        year = "" if row.day.year == sheet.first.year else f" {row.day.year}"
        yield (
            f"{day_name(row.day, say)}{year}",
            clock(row),
            row.number,
            own_words(row, say),
            named(row, sheet),
        )


def _weeks(first: date, last: date) -> Iterator[tuple[date, tuple[date, ...]]]:
    """Yield the Monday of each week of the period, with those of its days that are in it."""
    monday = first - timedelta(days=first.weekday())
    while monday <= last:
        days = (monday + timedelta(days=at) for at in range(7))
        yield monday, tuple(day for day in days if first <= day <= last)
        monday += timedelta(weeks=1)


def _lines(
    day: date, found: Day | None, sheet: Calendar, say: Say
) -> Iterator[tuple[str, ...]]:
    """Yield the rows of a day: named on the first of them; a holiday also where it is empty."""
    today = say(TODAY) if day == local(sheet.made).date() else ""
    free = holiday(day)
    name = "\n".join(part for part in (day_name(day, say), today, free) if part)
    if found is None:
        if free:
            yield name, "-", "-", "-", "-"
        return
    for at, row in enumerate(found.rows):
        words = own_words(row, say)
        yield (
            day_name(day, say) if at else name,
            clock(row),
            row.number,
            words,
            named(row, sheet),
        )


def _week(monday: date, say: Say) -> str:
    sunday = monday + timedelta(days=6)
    first, last = (f"{day.day}.{day.month}." for day in (monday, sunday))
    number = iso_week(monday)
    return say(WEEK.filled(number=number, first=first, last=f"{last}{sunday.year}"))


def _table(rows: Iterable[tuple[str, ...]], say: Say) -> Table:
    return Table(tuple(map(say, COLUMNS)), tuple(rows), PLAN)


def around(
    sheet: Calendar, title: str, paper: Sheet, blocks: tuple[Block, ...], say: Say
) -> Document:
    """Return the paper with what every paper of the calendar says of itself."""
    period = say(
        PERIOD.filled(first=day_name(sheet.first, say), last=day_name(sheet.last, say))
    )
    said = [f"{period} {sheet.last.year}", say(COUNT.filled(count=len(sheet.rows)))]
    if sheet.narrowed:
        said.append(say(NARROWED.filled(what=", ".join(sheet.narrowed))))
    printed = say(PRINTED.filled(when=moment(sheet.made, say), who=sheet.who))
    return Document(
        title=title,
        subtitle=" · ".join(said),
        blocks=blocks,
        created=sheet.made,
        page_label=say(PAGE.filled(page="{page}", pages="{pages}")),
        header_left=sheet.office.name,
        header_right=printed,
        banner=say(PRACTICE) if sheet.office.practice else "",
        footer=Footer((say(ONLY_NUMBERS), say(SHRED))),
        sheet=paper,
    )


def own_words(row: CalendarRow, say: Say) -> str:
    """Return the kind of an entry, and that it is done where it is.

    What tells it apart on the screen (whose effort, which place) is not for paper.
    """
    kind = KINDS[row.kind]
    return say(kind if row.open else DONE.filled(what=kind))


def clock(row: CalendarRow) -> str:
    """Return ``9.04``, or ``9.04-10.00`` of an appointment."""
    starts = _time(row.due_at)
    return starts if row.ends_at is None else f"{starts}-{_time(row.ends_at)}"


def named(row: CalendarRow, sheet: Calendar) -> str:
    """Return the initials of whoever has it now, or "-"."""
    return sheet.labels.get(row.has_it, "-")


def day_name(day: date, say: Say) -> str:
    """Return ``Wed 14.1.``."""
    return say(DAY.filled(weekday=SHORT_DAYS[day.weekday()], day=day.day, month=day.month))


def _time(instant: datetime) -> str:
    wall = local(instant)
    return f"{wall.hour}.{wall:%M}"
