"""The calendar on paper: the agenda of a period, or a month; case numbers and kinds only.

Like the paper of the log it is the office's own: about many cases, of none, and stale when its
period is over. So it is no registered copy (those belong to a case, come back to it and are deleted
with it). That it was made stands in the log, with every case that is on it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from models.audit.acts import Act
from models.audit.leaf import Note
from models.calendar.agenda import Agenda, CalendarRow, agenda, month_page, page_span
from models.documents.agenda_sheet import Calendar, compose_agenda
from models.documents.month_sheet import compose_month
from models.kernel.clock import at_wall_clock
from models.kernel.events import Kind, Topic
from models.kernel.text import Say
from models.ports.paper import Paint
from models.ports.work import BeginWork, Work
from models.usecases.common import casework

LIST = "calendar"
Rows = tuple[CalendarRow, ...]


@dataclass(frozen=True, slots=True)
class PaperOrder:
    """What of the calendar is to be printed.

    Attributes:
        first: the first day.
        last: the last one, itself in it.
        wants: whether an entry is to be on it: the filters of the page.
        narrowed: those filters in words; none where everything is shown.
    """

    first: date
    last: date
    wants: Callable[[CalendarRow], bool]
    narrowed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PrintAgenda:
    """Make a paper of what is left to do: the overdue, then day by day."""

    begin: BeginWork
    read: Callable[..., Rows]
    say: Say
    paint: Paint

    def __call__(self, order: PaperOrder) -> bytes:
        """Return the PDF, read anew: what has been done or suspended meanwhile is not on it.

        Raises:
            Refused: the role does no casework.
        """
        with self.begin() as work:
            casework(work)
        rows = self.read(at_wall_clock(order.last + timedelta(days=1), 0))
        wanted = tuple(row for row in rows if order.wants(row))
        with self.begin() as work:
            found = agenda(wanted, work.now)
            days = tuple(day for day in found.days if order.first <= day.date)
            left = Agenda(found.overdue, days)
            kept = (*left.overdue, *(row for day in days for row in day.rows))
            sheet = _sheet(work, order, kept)
            _log(work, "agenda", order, kept)
            work.commit()
        return self.paint(compose_agenda(sheet, left, self.say))


@dataclass(frozen=True, slots=True)
class PrintMonth:
    """Make a paper of a month: a page with its days, and a list of what has no room on it."""

    begin: BeginWork
    read: Callable[..., Rows]
    say: Say
    paint: Paint

    def __call__(self, day: date, order: PaperOrder) -> bytes:
        """Return the PDF of the month that holds ``day``, read anew.

        Raises:
            Refused: the role does no casework.
        """
        with self.begin() as work:
            casework(work)
        weeks = month_page(day.year, day.month)
        rows = tuple(row for row in self.read(*page_span(weeks)) if order.wants(row))
        with self.begin() as work:
            sheet = _sheet(work, order, rows)
            _log(work, "month", order, rows)
            work.commit()
        return self.paint(compose_month(sheet, weeks, day, self.say))


def _sheet(work: Work, order: PaperOrder, rows: Rows) -> Calendar:
    labels = {user.id: user.label for user in work.offices.users()}
    return Calendar(
        first=order.first,
        last=order.last,
        rows=rows,
        narrowed=order.narrowed,
        labels=labels,
        who=labels[work.actor.user],
        office=work.offices.office(),
        made=work.now,
        opening=work.opening,
    )


def _log(work: Work, what: str, order: PaperOrder, rows: Rows) -> None:
    cases = {(Kind.CASE, str(row.case_id)) for row in rows if row.case_id is not None}
    cases |= {
        (Kind.CONCERN, str(row.concern_id))
        for row in rows
        if row.case_id is None and row.concern_id is not None
    }
    about: tuple[Topic, ...] = ((Kind.LIST, LIST), *sorted(cases))
    words = f"{what} {order.first.isoformat()} {order.last.isoformat()}"
    work.note(Note(Act.PRINTED, about, words=words))
