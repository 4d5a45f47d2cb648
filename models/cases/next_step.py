"""The next step of a case: from the case and its open entries alone."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from models.calendar.entry import KINDS, Entry, EntryKind
from models.calendar.settling import STILL_MOVES
from models.cases.case import Case
from models.cases.pages import PAGE_OF
from models.kernel.ids import ConcernId, EntryId, UserId
from models.kernel.text import Text, text


class Way(StrEnum):
    """Where the next step is taken."""

    ASSESS = "assess"
    AFTER_CALL = "after_call"
    POLICE = "police"
    PLAN_VISIT = "plan_visit"
    VISIT = "visit"
    PAPER = "paper"
    HANDOVER = "handover"
    CONTACT = "contact"
    TWO_CASES = "two_cases"
    ALARM = "alarm"
    PAGE = "page"  # on a page of the case
    DONE = "done"


WAYS: Final[dict[EntryKind, Way]] = {
    EntryKind.ASSESSMENT: Way.ASSESS,
    EntryKind.AFTER_CALL: Way.AFTER_CALL,
    EntryKind.POLICE_QUESTION: Way.POLICE,
    EntryKind.POLICE_REMINDER: Way.POLICE,
    EntryKind.PLAN_CONTACT: Way.PLAN_VISIT,
    EntryKind.HOME_VISIT: Way.VISIT,
    EntryKind.VISIT_NOTE: Way.VISIT,
    EntryKind.PAPER_RETURN: Way.PAPER,
    EntryKind.COPY_OUTSIDE: Way.PAPER,
    EntryKind.RECEIPT: Way.HANDOVER,
    EntryKind.TERMS: Way.HANDOVER,
    EntryKind.SAFE_CONTACT: Way.CONTACT,
    EntryKind.INITIAL_ASSESSMENT: Way.ASSESS,
    EntryKind.TWO_CASES: Way.TWO_CASES,
    EntryKind.REGISTER_ACUTE: Way.ALARM,
}
"""Kinds that are more than a word "done"."""

VERBS: Final[dict[Way, Text]] = {
    Way.ASSESS: text("NextStep", "Decide on the concern"),
    Way.AFTER_CALL: text("NextStep", "Finish after the call"),
    Way.POLICE: text("NextStep", "Record the police's answer"),
    Way.PLAN_VISIT: text("NextStep", "Plan talk or visit"),
    Way.VISIT: text("NextStep", "Go to the visit"),
    Way.PAPER: text("NextStep", "Settle the copies"),
    Way.HANDOVER: text("NextStep", "Go to the handover"),
    Way.CONTACT: text("NextStep", "Is contact safe?"),
    Way.TWO_CASES: text("NextStep", "Decide which case goes on"),
    Way.ALARM: text("NextStep", "Register what was said"),
    Way.PAGE: text("NextStep", "Go on with it"),
    Way.DONE: text("NextStep", "Mark as done"),
}
"""The words on the main button."""


def way_of(kind: EntryKind) -> Way:
    """Return where an entry of that kind is settled."""
    return WAYS.get(kind, Way.PAGE if kind in PAGE_OF else Way.DONE)


@dataclass(frozen=True, slots=True)
class NextStep:
    """What is to be done next, by whom and when."""

    kind: EntryKind
    entry_id: EntryId
    concern_id: ConcernId | None
    who: UserId
    due_at: datetime

    @property
    def what(self) -> Text:
        """The step in words."""
        return KINDS[self.kind]

    @property
    def way(self) -> Way:
        """Where it is taken."""
        return way_of(self.kind)


def next_step(case: Case, entries: Iterable[Entry]) -> NextStep | None:
    """Return the next step of a case.

    The open entry that is due first; of two due at once, the one that was made first. While a
    case is suspended, only what still moves counts.

    Args:
        case: the case.
        entries: its open entries.

    Returns:
        None for a closed case. An open case has always a step: follow-ups see to it.

    Raises:
        LookupError: an open case without an open entry; a bug.
    """
    if case.closed_at is not None:
        return None
    found = [e for e in entries if not case.suspended or e.kind in STILL_MOVES]
    if not found:
        msg = f"case {case.id} has no next step"
        raise LookupError(msg)
    first = min(found, key=lambda entry: entry.due_at)
    return NextStep(first.kind, first.id, first.concern_id, first.owner_id, first.due_at)
