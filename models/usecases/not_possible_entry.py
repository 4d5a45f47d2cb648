"""An entry that could not be done, with the reason."""

from dataclasses import dataclass

from models.audit.acts import Act
from models.calendar.settling import require_plain
from models.kernel.events import Topic
from models.kernel.ids import EntryId
from models.ports.work import BeginWork
from models.usecases.common import casework
from models.usecases.entries import Planned, case_of, note_entry, plan, require_next, tell


@dataclass(frozen=True, slots=True)
class NotPossible:
    """An entry that could not be done: why, and the next step."""

    entry_id: EntryId
    reason: str
    then: Planned | None = None


@dataclass(frozen=True, slots=True)
class NotPossibleEntry:
    """Record that an entry could not be done."""

    begin: BeginWork

    def __call__(self, missed: NotPossible) -> frozenset[Topic]:
        """Record it and plan the next step; return what changed.

        Raises:
            Refused: no reason; a case would be left without a next step; the entry ends in
                another way, is no longer open, or its case is suspended.
        """
        with self.begin() as work:
            casework(work)
            entry = work.entries.get(missed.entry_id)
            require_plain(entry.kind, entry.about_id)
            case = case_of(work, entry)
            entry.not_possible(missed.reason, work.now, work.actor.user)
            require_next(work, entry, case, missed.then)
            work.entries.save(entry)
            plan(work, entry, missed.then)
            tell(work, entry, "entry_not_possible", words=entry.reason)
            note_entry(work, Act.ENTRY_ENDED, entry, case)
            return work.commit()
