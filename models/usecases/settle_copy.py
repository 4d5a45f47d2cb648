"""What became of a printed copy: shredded, filed, given to the citizen, or lost."""

from dataclasses import dataclass

from models.audit.acts import Act
from models.calendar import deadlines
from models.calendar.entry import EntryKind
from models.cases.case import Case
from models.cases.papers import BREACH_ADVICE, OF_SEVERAL, Fate, PrintCopy
from models.concerns.concern import Concern
from models.kernel.events import Kind, Topic
from models.kernel.ids import ConcernId, PrintId
from models.kernel.text import Text
from models.ports.records import Happening
from models.ports.work import BeginWork, Work
from models.usecases.common import casework, note_case, note_concern, task


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
            settle_one(work, copy, fate)
            if copy.document in OF_SEVERAL:
                for other in work.prints.of_paper(copy):
                    if other.settled_at is None:
                        settle_one(work, other, fate)
            advice = BREACH_ADVICE if fate is Fate.LOST else None
            return SettledCopy(advice, work.commit())


def settle_one(work: Work, copy: PrintCopy, fate: Fate) -> None:
    """Settle a copy, and let follow what there is to follow, of its case or concern.

    Raises:
        Refused: it was settled before.
    """
    copy.settle(fate, work.now)
    work.prints.save(copy)
    matter = _matter(work, copy)
    case = matter.id if isinstance(matter, Case) else None
    concern = matter.id if isinstance(matter, Concern) else None
    if fate is Fate.LOST:
        due = deadlines.after(work.now, deadlines.BREACH)
        task(work, EntryKind.BREACH, due, origin="lost", origin_at=work.now,
             owner=matter.owner_id, case=case, concern=concern, about=copy.id)  # fmt: skip
    for entry in work.entries.open_about(copy.id):
        if entry.kind is EntryKind.PAPER_RETURN:
            entry.done(str(fate), work.now, work.actor.user)
            work.entries.save(entry)
    data = {"number": copy.number, "how": str(fate)}
    work.story.add(
        Happening("copy_settled", work.now, case_id=case, concern_id=concern, data=data)
    )
    about, words = (Kind.PRINT, copy.id), f"{copy.number} {fate}"
    if isinstance(matter, Case):
        note_case(work, Act.COPY_SETTLED, matter, about, words=words)
    else:
        note_concern(work, Act.COPY_SETTLED, matter, words, more=(about,))


def _matter(work: Work, copy: PrintCopy) -> Case | Concern:
    """Return what the copy was made of: its case, or the concern that has none."""
    if copy.case_id is not None:
        return work.cases.get(copy.case_id)
    return work.concerns.get(ConcernId(copy.about_id))
