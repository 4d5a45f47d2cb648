"""Small steps that use cases and follow-ups share.

They stand outside the package of the follow-ups: importing that imports every follow-up, and
those import use cases.
"""

from datetime import datetime

from models.calendar.entry import EntryKind
from models.cases.case import (
    Case,
)
from models.kernel.ids import CaseId
from models.ports.work import Work
from models.usecases.common import task


def for_case(
    work: Work,
    case: Case,
    kind: EntryKind,
    due: datetime,
    origin: str,
    origin_at: datetime,
    about: str = "",
) -> None:
    """Put a task of a case in its owner's calendar."""
    task(
        work,
        kind,
        due,
        origin=origin,
        origin_at=origin_at,
        owner=case.owner_id,
        case=case.id,
        about=about,
    )


def finish(work: Work, case_id: CaseId, kinds: set[EntryKind]) -> None:
    """Mark the open entries of those kinds as done."""
    for entry in work.entries.open_of_case(case_id):
        if entry.kind in kinds:
            entry.done("", work.now, work.actor.user)
            work.entries.save(entry)
