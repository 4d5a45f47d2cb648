"""An entry gets another time; the old one is kept, with the reason."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from models.audit.acts import Act
from models.calendar.entry import Entry
from models.calendar.recurrence import Rule
from models.calendar.settling import require_movable
from models.kernel.clock import local
from models.kernel.errors import Refused
from models.kernel.events import Topic
from models.kernel.ids import EntryId
from models.kernel.text import text
from models.ports.work import BeginWork, Work
from models.usecases.common import casework, shown, task
from models.usecases.entries import NOT_IN_THE_PAST, case_of, note_entry, tell
from models.usecases.series import (
    Repeating,
    begin_series,
    end_days,
    end_series,
    following,
    rest_of,
    tell_series,
)

NO_SERIES: Final = text("Series", "This entry does not repeat.")


@dataclass(frozen=True, slots=True)
class Move:
    """The new time of an entry, and why; ``following``: of all later days of its series too."""

    entry_id: EntryId
    due_at: datetime
    reason: str
    following: bool = False


@dataclass(frozen=True, slots=True)
class MoveEntry:
    """Put an entry at another time."""

    begin: BeginWork

    def __call__(self, move: Move) -> frozenset[Topic]:
        """Move it; return what changed.

        Raises:
            Refused: no reason; a time in the past; a visit, which moves with its papers; the
                entry is no longer open, or its case is suspended.
        """
        with self.begin() as work:
            casework(work)
            if move.following:
                put_off_all(work, move)
            else:
                put_off(work, move)
            return work.commit()


def put_off(work: Work, move: Move, back_to: Entry | None = None) -> Entry:
    """Move it and log it; return the entry at the new time.

    Args:
        work: the unit of work.
        move: what is moved, and to when.
        back_to: the entry whose move is taken back: its time may have passed, and it counts
            from where it did.

    Raises:
        Refused: as ``MoveEntry``.
    """
    entry = work.entries.get(move.entry_id)
    require_movable(entry.kind, entry.about_id)
    if move.due_at < work.now and back_to is None:
        raise Refused(NOT_IN_THE_PAST, "date")
    case = case_of(work, entry)
    successor = _successor(work, entry, move.due_at, back_to)
    entry.move(successor, move.reason, work.now, work.actor.user)
    work.entries.save(entry)
    times = {"old": shown(entry.due_at), "new": shown(move.due_at)}
    tell(work, entry, "entry_moved", times, words=entry.reason)
    note_entry(work, Act.ENTRY_MOVED, entry, case)
    return successor


def put_off_all(work: Work, move: Move, rule: Rule | None = None) -> Entry:
    """Move a day of a series and all later ones; log it; return the first at its new time.

    The series ends, and another begins: what was keeps its days and its rule.

    Args:
        work: the unit of work.
        move: the day that is moved, and to when.
        rule: the new rhythm from there on; None for the one it has.

    Raises:
        Refused: as ``MoveEntry``, or it is of no series.
    """
    entry = work.entries.get(move.entry_id)
    require_movable(entry.kind, entry.about_id)
    if move.due_at < work.now:
        raise Refused(NOT_IN_THE_PAST, "date")
    case = case_of(work, entry)
    if entry.series_id is None or entry.rule_day is None or case is None:
        raise Refused(NO_SERIES)
    was, later = work.series.get(entry.series_id), following(work, entry)
    first = local(move.due_at).date()
    goes_on = rest_of(was.rule, first, entry.rule_day) if rule is None else rule
    length = timedelta(minutes=was.minutes) or None
    series, successor = begin_series(
        work,
        Repeating(
            case.id, was.kind, goes_on, move.due_at, was.owner_id, length, was.place,
            was.participants,
        ),
    )  # fmt: skip
    entry.move(successor, move.reason, work.now, work.actor.user)
    work.entries.save(entry)
    end_days(work, later, "series_moved")
    end_series(work, was)
    times = {"old": shown(entry.due_at), "new": shown(successor.due_at)}
    tell_series(work, series, "series_moved", entry.reason, **times)
    note_entry(work, Act.ENTRY_MOVED, entry, case)
    return successor


def _successor(work: Work, entry: Entry, due_at: datetime, back_to: Entry | None) -> Entry:
    until = None
    if entry.starts_at is not None and entry.ends_at is not None:
        until = due_at + (entry.ends_at - entry.starts_at)
    made = task(
        work,
        entry.kind,
        due_at,
        origin="moved" if back_to is None else back_to.origin,
        origin_at=entry.due_at if back_to is None else back_to.origin_at,
        owner=entry.owner_id,
        concern=entry.concern_id,
        case=entry.case_id,
        about=entry.about_id,
        until=until,
        place=entry.place,
        day_of=entry,
    )
    people = work.entries.participants(entry.id)
    if people:
        work.entries.keep_participants(made.id, people)
    return made
