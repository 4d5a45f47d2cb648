"""Entries leave the calendar in a file for Outlook; busy times come in from one."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from models.audit.acts import Act
from models.audit.leaf import Note
from models.calendar.agenda import CalendarRow
from models.calendar.busy import Imported, period
from models.calendar.ics.lines import LARGEST
from models.calendar.ics.reading import busy_times
from models.calendar.ics.writing import MOST, leaving_of, may_leave, write
from models.calendar.ics.zones import WindowsZone
from models.kernel.clock import local
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import EntryId
from models.kernel.text import Say, text
from models.ports.attachments import OpenSource
from models.ports.work import BeginWork, Work
from models.usecases.common import casework
from models.usecases.refusals import refusals_logged

CHOOSE_SOME: Final = text("CalendarFile", "Choose the entries that are to go into the file.")
TOO_MANY: Final = text("CalendarFile", "Choose at most {most} entries at a time.")
CHANGED: Final = text(
    "CalendarFile",
    "An entry has changed meanwhile, or its case has. Look at the list again, then save.",
)


@dataclass(frozen=True, slots=True, repr=False)
class ExportedCalendar:
    """The bytes of the file, and how many entries are in it."""

    data: bytes
    count: int
    changed: frozenset[Topic]


@dataclass(frozen=True, slots=True)
class ExportCalendar:
    """Return a calendar file of chosen entries: neutral words, numbers and times, no more.

    It is logged before it is written. A second file of the same entries renews the first
    wherever a calendar minds what entries are called.
    """

    begin: BeginWork
    say: Say

    def __call__(self, entries: Sequence[EntryId]) -> ExportedCalendar:
        """Return the file.

        Raises:
            Refused: nothing is chosen, or too much; or something chosen was done, ended, came
                to rest or was hidden meanwhile.
            LeakError: the file would say more than it may; a bug.
        """
        chosen = tuple(dict.fromkeys(entries))
        with self.begin() as work:
            casework(work)
            if not chosen:
                raise Refused(CHOOSE_SOME)
            if len(chosen) > MOST:
                raise Refused(TOO_MANY.filled(most=MOST))
            rows = work.calendar_files.rows(chosen)
            if len(rows) < len(chosen) or not all(may_leave(row, work.now) for row in rows):
                raise Refused(CHANGED)
            leaving = []
            for row in rows:
                began, moves = work.calendar_files.began_as(row)
                leaving.append(leaving_of(row, work.keyed(f"ics {began}"), moves))
            data = write(leaving, work.now, self.say)
            note_leaving(work, rows, Act.CALENDAR_EXPORTED)
            return ExportedCalendar(data, len(rows), work.commit())


@dataclass(frozen=True, slots=True)
class ReadBusyTimes:
    """Read busy times in from another calendar's file; they replace those read in before.

    Titles, people and places in the file are never looked at, let alone kept.

    Attributes:
        windows: knows the time zones that Windows names.
    """

    begin: BeginWork
    open_source: OpenSource
    windows: WindowsZone

    def __call__(self, path: str) -> frozenset[Topic]:
        """Keep them; return what changed.

        Raises:
            StrangeFileError: the file breaks a rule; logged with the line's number.
            Refused: it is no file, or cannot be read.
        """
        with self.begin() as work:
            casework(work)
            first, last = period(work.now)
        with refusals_logged(self.begin, Act.BUSY_READ):
            with self.open_source(path) as source:
                data = _bounded(source.slices())
            spans = busy_times(data, first, last, self.windows)
            with self.begin() as work:
                work.calendar_files.replace_busy(spans)
                work.note(Note(Act.BUSY_READ, words=str(len(spans))))
                return work.commit()


@dataclass(frozen=True, slots=True)
class ForgetBusyTimes:
    """Delete one's busy times."""

    begin: BeginWork

    def __call__(self) -> frozenset[Topic]:
        """Delete them; return what changed."""
        with self.begin() as work:
            casework(work)
            work.calendar_files.replace_busy(())
            work.note(Note(Act.BUSY_FORGOTTEN))
            return work.commit()


@dataclass(frozen=True, slots=True)
class ShowBusyTimes:
    """Say what one has read in: one's own times alone, so it is not logged."""

    begin: BeginWork

    def __call__(self) -> Imported | None:
        """Return when, and how many blocks are left of it; None where there is nothing."""
        with self.begin() as work:
            casework(work)
            return work.calendar_files.imported()


def note_leaving(work: Work, rows: Sequence[CalendarRow], act: Act) -> None:
    """Log that entries leave: how many, from which day to which, of which cases."""
    days = [local(row.due_at).date() for row in rows]
    about = dict.fromkeys(pair for row in rows for pair in _about(work, row))
    words = f"{len(rows)} {min(days).isoformat()} {max(days).isoformat()}"
    work.note(Note(act, tuple(about), words=words))


def _about(work: Work, row: CalendarRow) -> Iterator[tuple[Kind, str]]:
    """Yield the case (or else the concern) of an entry, and the person it is about."""
    if row.case_id is not None:
        yield Kind.CASE, row.case_id
        yield Kind.PERSON, work.cases.get(row.case_id).subject_id
    elif row.concern_id is not None:
        yield Kind.CONCERN, row.concern_id
        yield Kind.PERSON, work.concerns.get(row.concern_id).subject_id


def _bounded(slices: Iterator[bytes]) -> bytes:
    """Return the bytes of a file, no more of them than tells that it is too large."""
    data = bytearray()
    for piece in slices:
        data += piece
        if len(data) > LARGEST:
            break
    return bytes(data)


def forget_past(work: Work, now: datetime) -> None:
    """Forget busy times that nobody looks back to any more."""
    work.calendar_files.forget_until(period(now)[0])
