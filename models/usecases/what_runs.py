"""What runs and what is agreed in a case that goes to another kommune: proposals there."""

from datetime import datetime
from typing import Final

from models.calendar.entry import EntryKind
from models.calendar.series import firsts
from models.cases.case import Case
from models.course.efforts import is_running
from models.course.record import Record
from models.disclosures.contents import AgreedLine, EffortLine
from models.kernel.events import Kind
from models.kernel.text import plain
from models.ports.work import Work
from models.usecases.own_efforts import own_kinds
from models.usecases.transfer_steps import running

AGREED_KINDS: Final = frozenset({EntryKind.FOLLOW_UP, EntryKind.AGREED, EntryKind.AGREED_WITH})
"""What was agreed with somebody for a day; what is only our own next step is nobody else's."""


def efforts_of(work: Work, case: Case) -> tuple[EffortLine, ...]:
    """Return the efforts that run, where the case goes to another kommune; else none."""
    if running(work, case.id) is None:
        return ()
    own = own_kinds(work)
    return tuple(
        EffortLine(
            each.id,
            each.code,
            plain(own[each.code].title) if each.code in own else "",
            each.at,
            _next_contact(work, each),
        )
        for each in work.course.of_case(case.id, Kind.EFFORT)
        if is_running(each)
    )


def _next_contact(work: Work, effort: Record) -> datetime | None:
    found = work.entries.open_about(str(effort.id))
    due = (each.due_at for each in found if each.kind is EntryKind.EFFORT_CONTACT)
    return min(due, default=None)


def agreed_of(work: Work, case: Case) -> tuple[AgreedLine, ...]:
    """Return what is agreed for later, where the case goes to another kommune; else nothing."""
    if running(work, case.id) is None:
        return ()
    found = firsts(work.entries.open_of_case(case.id))
    return tuple(
        AgreedLine(each.id, each.kind, each.due_at)
        for each in found
        if each.kind in AGREED_KINDS
    )
