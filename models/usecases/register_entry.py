"""One entry of the register of disclosures: opened, which is logged, and numbered."""

from dataclasses import dataclass

from models.access.roles import Right
from models.audit.acts import Act
from models.audit.leaf import Note
from models.cases.case import Case
from models.concerns.concern import Concern
from models.disclosures.delivery import GivenReceipt
from models.disclosures.disclosure import Disclosure
from models.kernel.events import Kind, Topic
from models.kernel.ids import DisclosureId, UserId
from models.ports.work import BeginWork, Work
from models.usecases.common import why
from models.usecases.journalise import require_number, system_of


@dataclass(frozen=True, slots=True, repr=False)
class RegisterEntry:
    """An entry with what stands around it.

    Attributes:
        about: number of its case, or of the concern without one; "" for neither.
        by: who registered it.
        approved_by: who approved it as the second person, or "".
        receipts: each by itself, the newest last.
        system: what the office calls the system in which it journalises.
    """

    disclosure: Disclosure
    about: str
    by: str
    approved_by: str
    receipts: tuple[GivenReceipt, ...]
    system: str


@dataclass(frozen=True, slots=True)
class OpenDisclosure:
    """Show an entry of the register with everything in it; logged before it is shown."""

    begin: BeginWork

    def __call__(self, disclosure_id: DisclosureId) -> RegisterEntry:
        """Return the entry.

        Raises:
            Refused: the role hands nothing over.
            NotFoundError: there is none such that this user may see.
        """
        with self.begin() as work:
            work.actor.require(Right.HAND_OVER)
            found = work.disclosures.get(disclosure_id)
            matter = matter_of(work, found)
            _note(work, Act.DISCLOSURE_VIEWED, found, matter)
            entry = RegisterEntry(
                found,
                "" if matter is None else matter.number,
                name_of(work, found.registered_by),
                name_of(work, UserId(found.approver_id)) if found.approver_id else "",
                work.deliveries.receipts_of(found.id),
                system_of(work),
            )
            work.commit()
            return entry


@dataclass(frozen=True, slots=True)
class NumberDisclosure:
    """Write down the number that a disclosure has in the kommune's own journal."""

    begin: BeginWork

    def __call__(self, disclosure_id: DisclosureId, number: str) -> frozenset[Topic]:
        """Keep the number; return what changed. A suspended or closed case is numbered as well.

        Raises:
            Refused: the role hands nothing over, there is no number, or it is too long.
            NotFoundError: there is none such that this user may see.
        """
        with self.begin() as work:
            work.actor.require(Right.HAND_OVER)
            found = work.disclosures.get(disclosure_id)
            found.esdh_no = require_number(number)
            work.disclosures.save(found)
            matter = matter_of(work, found)
            _note(work, Act.JOURNAL_NUMBERED, found, matter, words=found.esdh_no)
            return work.commit()


def matter_of(work: Work, found: Disclosure) -> Case | Concern | None:
    """Return the case of a disclosure, or its concern where it has none."""
    if found.case_id is not None:
        return work.cases.get(found.case_id)
    return None if found.concern_id is None else work.concerns.get(found.concern_id)


def topics_of(found: Disclosure, matter: Case | Concern | None) -> tuple[Topic, ...]:
    """Return what a disclosure is about, for the log: its matter, the person, itself."""
    about: tuple[Topic, ...] = ()
    if matter is not None:
        kind = Kind.CASE if isinstance(matter, Case) else Kind.CONCERN
        about = ((kind, str(matter.id)), (Kind.PERSON, str(matter.subject_id)))
    return (*about, (Kind.DISCLOSURE, str(found.id)))


def name_of(work: Work, user: UserId) -> str:
    """Return a user's name; "" of whom there is none."""
    return next((each.name for each in work.offices.users() if each.id == user), "")


def _note(
    work: Work, act: Act, found: Disclosure, matter: Case | Concern | None, words: str = ""
) -> None:
    owner = found.registered_by if matter is None else matter.owner_id
    work.note(Note(act, topics_of(found, matter), why(work, owner), words=words))
