"""A series gets another rhythm from one of its days on."""

from dataclasses import dataclass
from datetime import datetime

from models.calendar.recurrence import Rule
from models.kernel.events import Topic
from models.kernel.ids import EntryId
from models.ports.work import BeginWork
from models.usecases.common import casework
from models.usecases.move_entry import Move, put_off_all


@dataclass(frozen=True, slots=True)
class NewRhythm:
    """From which of its days on, from when, by which rule, and why."""

    entry_id: EntryId
    starts_at: datetime
    rule: Rule
    reason: str


@dataclass(frozen=True, slots=True)
class ChangeRhythm:
    """Let a series go on by another rule; what was before stays as it was."""

    begin: BeginWork

    def __call__(self, wanted: NewRhythm) -> frozenset[Topic]:
        """Change it; return what changed.

        Raises:
            Refused: no reason; a time in the past; it does not repeat; the entry is no longer
                open, or its case is suspended.
        """
        with self.begin() as work:
            casework(work)
            move = Move(wanted.entry_id, wanted.starts_at, wanted.reason, following=True)
            put_off_all(work, move, wanted.rule)
            return work.commit()
