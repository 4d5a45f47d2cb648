"""What became of a printed copy: shredded, filed, given to the citizen, or lost."""

from dataclasses import dataclass

from models.audit.acts import Act
from models.calendar import deadlines
from models.calendar.entry import EntryKind
from models.cases.papers import BREACH_ADVICE, Fate
from models.kernel.events import Kind, Topic
from models.kernel.ids import CaseId, PrintId
from models.kernel.text import Text
from models.ports.records import Happening
from models.ports.work import BeginWork
from models.usecases.common import casework, note_case, task


@dataclass(frozen=True, slots=True)
class SettledCopy:
    """The copy is settled; ``advice`` says what must be done at once, or is None."""

    advice: Text | None
    changed: frozenset[Topic]


@dataclass(frozen=True, slots=True)
class SettleCopy:
    """Settle a copy; also while its case is suspended: a paper outside is a paper outside."""

    begin: BeginWork

    def __call__(self, print_id: PrintId, fate: Fate) -> SettledCopy:
        """Record what became of the copy; a lost one starts the 72 hours of a breach.

        Raises:
            Refused: it was settled before.
        """
        with self.begin() as work:
            casework(work)
            copy = work.prints.get(print_id)
            copy.settle(fate, work.now)
            case = work.cases.get(CaseId(copy.case_id or ""))  # of no case: settled when made
            work.prints.save(copy)
            lost = fate is Fate.LOST
            if lost:
                due = deadlines.after(work.now, deadlines.BREACH, work.opening)
                task(work, EntryKind.BREACH, due, origin="lost", origin_at=work.now,
                     owner=case.owner_id, case=case.id, about=copy.id)  # fmt: skip
            for entry in work.entries.open_about(copy.id):
                if entry.kind is EntryKind.PAPER_RETURN:
                    entry.done(str(fate), work.now, work.actor.user)
                    work.entries.save(entry)
            data = {"number": copy.number, "how": str(fate)}
            work.story.add(Happening("copy_settled", work.now, case_id=case.id, data=data))
            about = (Kind.PRINT, copy.id)
            note_case(work, Act.COPY_SETTLED, case, about, words=f"{copy.number} {fate}")
            return SettledCopy(BREACH_ADVICE if lost else None, work.commit())
