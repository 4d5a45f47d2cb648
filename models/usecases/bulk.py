"""One act on several cases, concerns or entries: looked at first, then done row by row, undone as one.

Each row is a unit of work and a row of the log of its own, with the rights and the sight of
whoever does it; what is refused leaves the others alone.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from models.audit.acts import Act
from models.audit.leaf import Note
from models.calendar.entry import NOT_OPEN, WHY_MOVED, EntryKind, EntryStatus
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import CaseId, ConcernId, EntryId, UserId
from models.kernel.text import Say, Text, text
from models.kernel.words import require_fit
from models.ports.records import NOT_FOUND, NotFoundError
from models.ports.work import BeginWork, Work
from models.usecases.common import casework, note_case
from models.usecases.entries import tell
from models.usecases.move_entry import Move, put_off
from models.usecases.plan_follow_up import FollowUp, put
from models.usecases.take_case import take

MOST: Final = 100
"""Rows of one bulk act: what one looks through before one does it."""
TOO_MANY: Final = text("Bulk", "Choose at most {most} rows.")
CASES_ONLY: Final = text("Bulk", "This is a concern, not a case. Open it and decide first.")
NO_STEP: Final = text("Bulk", "There is no next step to move.")
ALREADY: Final = text("Bulk", "{name} has it already.")
CHANGED_SINCE: Final = text("Bulk", "Something else has changed since. Look at it yourself.")
TAKEN_BACK: Final = text("Bulk", "Taken back: several were moved at once")


class BulkAct(StrEnum):
    """What can be done to several rows at once."""

    HAND_OVER = "hand_over"
    FOLLOW_UP = "follow_up"
    MOVE = "move"


BULK_ACTS: Final[dict[BulkAct, Text]] = {
    BulkAct.HAND_OVER: text("Bulk", "Hand to a colleague"),
    BulkAct.FOLLOW_UP: text("Bulk", "Plan a follow-up"),
    BulkAct.MOVE: text("Bulk", "Move deadlines"),
}


@dataclass(frozen=True, slots=True)
class Target:
    """One row, as the list showed it.

    Attributes:
        about: a case or concern; or an entry alone, of a list of entries: then what else
            happens in its case does not stand in the way of taking it back.
        entry_id: its next step, if it has one.
        number: shown with what comes of it.
    """

    about: tuple[Kind, str]
    number: str
    entry_id: EntryId | None = None


@dataclass(frozen=True, slots=True)
class BulkOrder:
    """What is to be done, and to which rows.

    Attributes:
        owner: who gets the cases.
        kind: of the follow-up.
        due_at: of the follow-up, or the new deadline.
        reason: why deadlines are moved.
    """

    act: BulkAct
    targets: tuple[Target, ...]
    owner: UserId | None = None
    kind: EntryKind | None = None
    due_at: datetime | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class BulkLine:
    """What comes of one row; ``refused`` says why not."""

    target: Target
    refused: Text | None = None


@dataclass(frozen=True, slots=True)
class Footing:
    """How a row stands: as long as it is the same, nothing else has changed.

    Attributes:
        facts: owner, stage and the like of the case or concern.
        entries: id, owner and deadline of each open entry.
        story: place of the newest line of the story.
    """

    facts: tuple[object, ...]
    entries: tuple[tuple[EntryId, UserId, datetime], ...]
    story: int


@dataclass(frozen=True, slots=True)
class Doing:
    """One row that was done, and how it stood before and after; ``made`` is its new entry."""

    target: Target
    before: Footing
    after: Footing | None
    made: EntryId | None


@dataclass(frozen=True, slots=True)
class BulkDone:
    """What came of each row, and what takes it back."""

    lines: tuple[BulkLine, ...]
    changed: frozenset[Topic]
    undo: "BulkUndo | None" = None


@dataclass(frozen=True, slots=True)
class BulkUndo:
    """What takes a bulk act back: in memory alone, until the next one or the lock."""

    act: BulkAct
    rows: tuple[Doing, ...]


@dataclass(frozen=True, slots=True)
class PreviewBulk:
    """Say what would come of each row. Everything is tried, and nothing is kept of it."""

    begin: BeginWork

    def __call__(self, order: BulkOrder) -> tuple[BulkLine, ...]:
        """Return one line for each row.

        Raises:
            Refused: the role does no casework, too many rows, or the order itself will not do.
        """
        _check(self.begin, order)
        return tuple(_tried(self.begin, target, lambda w, t: _step(w, order, t))
                     for target in order.targets)  # fmt: skip


@dataclass(frozen=True, slots=True)
class DoBulk:
    """Do it to each row that does not refuse."""

    begin: BeginWork

    def __call__(self, order: BulkOrder) -> BulkDone:
        """Do it; return what came of each row.

        Raises:
            Refused: as ``PreviewBulk``.
        """
        _check(self.begin, order)
        lines: list[BulkLine] = []
        done: list[Doing] = []
        changed: set[Topic] = set()
        for target in order.targets:
            try:
                with self.begin() as work:
                    before = footing(work, target.about)
                    made = _step(work, order, target)
                    changed |= work.commit()
            except (Refused, NotFoundError) as refusal:
                lines.append(BulkLine(target, _why(refusal)))
                continue
            lines.append(BulkLine(target))
            done.append(Doing(target, before, _standing(self.begin, target), made))
        if not done:
            return BulkDone(tuple(lines), frozenset())
        changed |= _note(self.begin, Act.BULK_DONE, order.act, len(done))
        return BulkDone(tuple(lines), frozenset(changed), BulkUndo(order.act, tuple(done)))


@dataclass(frozen=True, slots=True)
class UndoBulk:
    """Take a bulk act back, each row that has not changed since."""

    begin: BeginWork
    say: Say

    def __call__(self, undo: BulkUndo) -> BulkDone:
        """Take it back; return what came of each row.

        Raises:
            Refused: the role does no casework.
        """
        with self.begin() as work:
            casework(work)
        lines: list[BulkLine] = []
        changed: set[Topic] = set()
        for row in undo.rows:
            try:
                with self.begin() as work:
                    _require_same(work, row)
                    _UNDO[undo.act](work, row, self.say)
                    changed |= work.commit()
            except (Refused, NotFoundError) as refusal:
                lines.append(BulkLine(row.target, _why(refusal)))
                continue
            lines.append(BulkLine(row.target))
        back = sum(line.refused is None for line in lines)
        if back:
            changed |= _note(self.begin, Act.BULK_UNDONE, undo.act, back)
        return BulkDone(tuple(lines), frozenset(changed))


def footing(work: Work, about: tuple[Kind, str]) -> Footing:
    """Return how a row stands.

    Raises:
        NotFoundError: it is not there, or not for this user to see.
    """
    kind, key = about
    if kind is Kind.CASE:
        case = work.cases.get(CaseId(key))
        story = work.story.of_case(case.id)
        entries = work.entries.open_of_case(case.id)
        facts: tuple[object, ...] = (
            case.owner_id, case.stage, case.suspended_at, case.closed_at, case.subject_id,
        )  # fmt: skip
    elif kind is Kind.CONCERN:
        concern = work.concerns.get(ConcernId(key))
        story = work.story.of_concern(concern.id)
        entries = work.entries.open_of_concern(concern.id)
        facts = (concern.owner_id, concern.state, concern.case_id, concern.after_call_at)
    else:
        entry = work.entries.get(EntryId(key))
        while entry.moved_to is not None:
            entry = work.entries.get(entry.moved_to)
        story, entries = (), ()
        facts = (entry.id, entry.status, entry.owner_id, entry.due_at)
    newest = max((line.seq for line in story), default=0)
    open_ones = tuple((each.id, each.owner_id, each.due_at) for each in entries)
    return Footing(facts, open_ones, newest)


def _require_same(work: Work, row: Doing) -> None:
    """Refuse to take back what something else was built upon."""
    if footing(work, row.target.about) != row.after:
        raise Refused(CHANGED_SINCE)


def _check(begin: BeginWork, order: BulkOrder) -> None:
    """Refuse what no row could do anything about, at the field."""
    with begin() as work:
        casework(work)
    if len(order.targets) > MOST:
        raise Refused(TOO_MANY.filled(most=MOST))
    if order.act is BulkAct.MOVE:
        require_fit(order.reason, "reason")
        if not order.reason.strip():
            raise Refused(WHY_MOVED, "reason")


def _step(work: Work, order: BulkOrder, target: Target) -> EntryId | None:
    """Do it to one row; return the entry that was made.

    Raises:
        Refused: this row will not have it.
        NotFoundError: it is not there, or not for this user to see.
    """
    return _STEPS[order.act](work, order, target)


def _hand_over(work: Work, order: BulkOrder, target: Target) -> None:
    case = _case(target)
    if work.cases.get(case).owner_id == order.owner:
        names = {user.id: user.name for user in work.offices.users()}
        raise Refused(ALREADY.filled(name=names.get(order.owner, "")))
    take(work, case, order.owner)


def _follow_up(work: Work, order: BulkOrder, target: Target) -> EntryId:
    kind, due = order.kind or EntryKind.FOLLOW_UP, order.due_at or work.now
    return put(work, FollowUp(_case(target), kind, due)).id


def _move(work: Work, order: BulkOrder, target: Target) -> EntryId:
    if target.entry_id is None:
        raise Refused(NO_STEP)
    if work.entries.get(target.entry_id).status is not EntryStatus.OPEN:
        raise Refused(NOT_OPEN)
    due = order.due_at or work.now
    return put_off(work, Move(target.entry_id, due, order.reason)).id


_STEPS: Final[dict[BulkAct, Callable[[Work, BulkOrder, Target], EntryId | None]]] = {
    BulkAct.HAND_OVER: _hand_over,
    BulkAct.FOLLOW_UP: _follow_up,
    BulkAct.MOVE: _move,
}


def _hand_back(work: Work, row: Doing, _say: Say) -> None:
    """Give the case back to whoever had it, and each entry to whoever had that."""
    case = _case(row.target)
    take(work, case, UserId(str(row.before.facts[0])))
    had = {entry: owner for entry, owner, _ in row.before.entries}
    for entry in work.entries.open_of_case(case):
        if entry.owner_id != had[entry.id]:
            entry.hand_to(had[entry.id], work.now, work.actor.user)
            work.entries.save(entry)


def _take_out(work: Work, row: Doing, _say: Say) -> None:
    """End the follow-up that was planned."""
    case = work.cases.get(_case(row.target))
    entry = work.entries.get(_made(row))
    entry.end("undone", work.now, work.actor.user)
    work.entries.save(entry)
    tell(work, entry, "follow_up_undone")
    note_case(work, Act.ENTRY_ENDED, case, (Kind.ENTRY, entry.id))


def _move_back(work: Work, row: Doing, say: Say) -> None:
    """Put the deadline where it was, though that may have passed."""
    if row.target.entry_id is None:
        raise Refused(NO_STEP)
    was = work.entries.get(row.target.entry_id)
    put_off(work, Move(_made(row), was.due_at, say(TAKEN_BACK)), was)


_UNDO: Final[dict[BulkAct, Callable[[Work, Doing, Say], None]]] = {
    BulkAct.HAND_OVER: _hand_back,
    BulkAct.FOLLOW_UP: _take_out,
    BulkAct.MOVE: _move_back,
}


def _case(target: Target) -> CaseId:
    if target.about[0] is not Kind.CASE:
        raise Refused(CASES_ONLY)
    return CaseId(target.about[1])


def _made(row: Doing) -> EntryId:
    return row.made or EntryId("")


def _tried(
    begin: BeginWork, target: Target, step: Callable[[Work, Target], object]
) -> BulkLine:
    """Do a step in a unit of work that is not committed."""
    try:
        with begin() as work:
            step(work, target)
    except (Refused, NotFoundError) as refusal:
        return BulkLine(target, _why(refusal))
    return BulkLine(target)


def _standing(begin: BeginWork, target: Target) -> Footing | None:
    """Return how the row stands after its commit; None where one no longer sees it."""
    with begin() as work:
        try:
            return footing(work, target.about)
        except NotFoundError:
            return None


def _why(refusal: Refused | NotFoundError) -> Text:
    return refusal.why if isinstance(refusal, Refused) else NOT_FOUND


def _note(begin: BeginWork, act: Act, what: BulkAct, rows: int) -> frozenset[Topic]:
    """Say in the log that the rows just before were one act; they name what they changed."""
    with begin() as work:
        work.note(Note(act, ((Kind.LIST, "cases"),), words=f"{what} {rows}"))
        return work.commit()
