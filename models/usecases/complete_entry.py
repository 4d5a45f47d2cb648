"""Done: what came of it, and what comes next, in the same breath."""

from dataclasses import dataclass

from models.audit.acts import Act
from models.calendar.entry import WHAT_CAME
from models.calendar.settling import require_plain
from models.kernel.errors import Refused
from models.kernel.events import Topic
from models.kernel.ids import EntryId
from models.ports.work import BeginWork
from models.usecases.common import casework
from models.usecases.entries import Planned, case_of, note_entry, plan, require_next, tell


@dataclass(frozen=True, slots=True)
class Completion:
    """An entry done: its outcome in a few words, and the next step."""

    entry_id: EntryId
    outcome: str
    then: Planned | None = None


@dataclass(frozen=True, slots=True)
class CompleteEntry:
    """Mark an entry as done."""

    begin: BeginWork

    def __call__(self, completion: Completion) -> frozenset[Topic]:
        """Mark it as done and plan the next step; return what changed.

        Raises:
            Refused: no outcome; a case would be left without a next step; the entry ends in
                another way, is no longer open, or its case is suspended.
        """
        with self.begin() as work:
            casework(work)
            entry = work.entries.get(completion.entry_id)
            require_plain(entry.kind, entry.about_id)
            if not completion.outcome.strip():
                raise Refused(WHAT_CAME, "outcome")
            case = case_of(work, entry)
            require_next(work, entry, case, completion.then)
            entry.done(completion.outcome, work.now, work.actor.user)
            work.entries.save(entry)
            plan(work, entry, completion.then)
            tell(work, entry, "entry_done", words=entry.outcome)
            note_entry(work, Act.ENTRY_DONE, entry, case)
            return work.commit()
