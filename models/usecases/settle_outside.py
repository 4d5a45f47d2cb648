"""What became of a copy that was saved outside the vault: deleted there, or lost."""

from dataclasses import dataclass

from models.audit.acts import Act
from models.calendar import deadlines
from models.calendar.entry import EntryKind
from models.cases.papers import BREACH_ADVICE, SETTLED_BEFORE, Fate
from models.forms.answers import check
from models.forms.definitions.attachment import SETTLE_OUTSIDE
from models.kernel.errors import Refused
from models.ports.work import BeginWork
from models.usecases.attachment_home import home_of
from models.usecases.common import casework
from models.usecases.settle_copy import SettledCopy


@dataclass(frozen=True, slots=True)
class SettleOutside:
    """End the task to delete a copy; also while its case is suspended."""

    begin: BeginWork

    def __call__(self, copy_id: str, fate: str, note: str) -> SettledCopy:
        """Record what became of it, in words; a lost one starts the 72 hours of a breach.

        Args:
            copy_id: which copy.
            fate: the code of ``Fate.DELETED`` or ``Fate.LOST``.
            note: how it was deleted, or how it was lost.

        Raises:
            Refused: no answer, no note, or it was settled before.
            NotFoundError: there is no such copy, or none that the user may see.
        """
        with self.begin() as work:
            casework(work)
            for problem in check(SETTLE_OUTSIDE, {"fate": fate, "note": note}, submit=True):
                raise Refused(problem.what, problem.field)
            copy = work.attachments.copy(copy_id)
            attachment = work.attachments.get(copy.attachment_id)
            belongs = home_of(work, attachment)
            lost = Fate(fate) is Fate.LOST
            waiting = [
                entry
                for entry in work.entries.open_about(copy.id)
                if entry.kind is EntryKind.COPY_OUTSIDE
            ]
            if not waiting:
                raise Refused(SETTLED_BEFORE)
            if lost:
                due = deadlines.after(work.now, deadlines.BREACH, work.opening)
                belongs.task(work, EntryKind.BREACH, due, "lost", copy.id)
            for entry in waiting:
                entry.done(fate, work.now, work.actor.user)
                work.entries.save(entry)
            belongs.tell(work, "copy_settled", note.strip(), number=copy.number, how=fate)
            act = Act.OUTSIDE_LOST if lost else Act.OUTSIDE_DELETED
            belongs.note(work, act, attachment, f"{copy.number} {note.strip()}")
            return SettledCopy(BREACH_ADVICE if lost else None, work.commit())
