"""A list that shows numbers and initials is looked at: logged, but not at every glance."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final

from models.audit.acts import Act
from models.audit.leaf import Note
from models.kernel.clock import Clock
from models.kernel.events import Kind
from models.ports.work import BeginWork

HOUR: Final = timedelta(hours=1)
"""A list is logged at most so often, so that the log stays readable."""


@dataclass(slots=True)
class LookAtList:
    """Log that a list is looked at, once for each list, unlock and hour.

    Lives as long as the vault is unlocked.
    """

    begin: BeginWork
    clock: Clock
    seen: dict[str, datetime] = field(default_factory=dict)

    def __call__(self, name: str) -> None:
        """Write the row, unless that list's last one is less than an hour old.

        Raises whatever stops the row from being written: then nothing may be shown.
        """
        now, last = self.clock.now(), self.seen.get(name)
        if last is not None and last <= now < last + HOUR:
            return
        with self.begin() as work:
            work.note(Note(Act.LIST_VIEWED, ((Kind.LIST, name),)))
            work.commit()
        self.seen[name] = now
