"""An entry gets another time; the old one is kept, with the reason."""

from dataclasses import dataclass
from datetime import datetime

from models.audit.acts import Act
from models.calendar.entry import Entry
from models.calendar.settling import require_movable
from models.kernel.errors import Refused
from models.kernel.events import Topic
from models.kernel.ids import EntryId
from models.ports.work import BeginWork, Work
from models.usecases.common import casework, shown, task
from models.usecases.entries import NOT_IN_THE_PAST, case_of, note_entry, tell


@dataclass(frozen=True, slots=True)
class Move:
    """The new time of an entry, and why."""

    entry_id: EntryId
    due_at: datetime
    reason: str


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


def _successor(work: Work, entry: Entry, due_at: datetime, back_to: Entry | None) -> Entry:
    until = None
    if entry.starts_at is not None and entry.ends_at is not None:
        until = due_at + (entry.ends_at - entry.starts_at)
    return task(
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
    )
