"""A case in time, from the calendar: the log knows first, as when the case is opened."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final

from models.cases.timeline import Timeline
from models.kernel.ids import CaseId
from models.ports.records import NotFoundError
from models.ports.work import BeginWork
from models.usecases.common import casework, look_at_case

HOUR: Final = timedelta(hours=1)
"""A case is logged at most so often, so that the log stays readable while the view is fresh."""


@dataclass(slots=True)
class OpenTimeline:
    """Show a case in time. Lives as long as the vault is unlocked."""

    begin: BeginWork
    read: Callable[[CaseId], Timeline | None]
    seen: dict[CaseId, datetime] = field(default_factory=dict)

    def __call__(self, case_id: CaseId) -> Timeline:
        """Log that the case is looked at, and return it once that is written.

        Raises:
            Refused: the role does no casework, or the case is closed: then it is opened for a
                stated reason, on its own page.
            NotFoundError: there is no such case, or it is hidden from this user.
        """
        with self.begin() as work:
            casework(work)
            case = work.cases.get(case_id)
            last = self.seen.get(case_id)
            if last is None or not last <= work.now < last + HOUR or case.closed_at:
                look_at_case(work, case, "")
                work.commit()
                self.seen[case_id] = work.now
        found = self.read(case_id)
        if found is None:
            raise NotFoundError
        return found
