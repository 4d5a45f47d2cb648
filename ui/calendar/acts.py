"""What the calendar can do; composed where both sides meet."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from models.calendar.agenda import CalendarRow
from models.calendar.blocks import Block
from models.calendar.view_state import CalendarState
from models.kernel.ids import CaseId, UserId
from models.usecases.plan_follow_up import FollowUp, PlannedFollowUp
from ui.cases.acts import EntryActs
from ui.changes import Changed

Rows = tuple[CalendarRow, ...]
BlockSource = Callable[[datetime, datetime], tuple[Block, ...]]
"""Asks for what lies behind the entries between two instants; runs off the GUI thread."""
BusyTimes = Callable[[UserId, datetime, datetime], tuple[Block, ...]]
"""Asks for a colleague's busy times between two instants."""


@dataclass(frozen=True, slots=True)
class CalendarActs:
    """Queries and use cases of the calendar.

    Attributes:
        between: what stands between two instants, open or done.
        open_until: what is open and due before an instant, the overdue among it.
        find_case: (id, number) of the open case that a typed number means, or None.
        plan: puts a follow-up in the calendar.
        entries: done, moved, not possible.
        busy: when a colleague is busy in another calendar.
        left: how it was left.
        keep: keeps how it is left.
    """

    between: Callable[[datetime, datetime], Rows]
    open_until: Callable[[datetime], Rows]
    find_case: Callable[[str], tuple[CaseId, str] | None]
    plan: Callable[[FollowUp], PlannedFollowUp]
    entries: EntryActs
    busy: BusyTimes
    left: Callable[[], CalendarState]
    keep: Callable[[CalendarState], Changed]
