"""What was sealed, locked or printed was never given: it is destroyed, and the register says so."""

from dataclasses import dataclass
from typing import Final

from models.access.roles import Right
from models.audit.acts import Act
from models.calendar import deadlines
from models.calendar.entry import EntryKind
from models.cases.papers import BREACH_ADVICE, Fate
from models.disclosures.disclosure import Disclosure, DisclosureState, Way
from models.disclosures.taken_back import FATE_BY, TAKEN_BACK
from models.forms.answers import Answers, written
from models.kernel.errors import Refused
from models.kernel.events import Kind
from models.kernel.ids import ContactId, DisclosureId
from models.kernel.text import text
from models.office.office import OfficeKind
from models.ports.records import Happening
from models.ports.work import BeginWork, Work
from models.usecases.case_steps import for_case
from models.usecases.common import note_case
from models.usecases.forms_check import fit_answers
from models.usecases.handover_seen import case_of
from models.usecases.settle_copy import SettledCopy, settle_one

RECALL_IT: Final = text(
    "TakenBack",
    "This belongs to a transfer to another kommune. Give the transfer up, or call it back, on "
    "the case's page Transfer.",
)
OTHER_FATE: Final = text("TakenBack", "Choose what has become of it.")


@dataclass(frozen=True, slots=True)
class TakeBackHandover:
    """Withdraw what was made and never given; also while its case rests: nothing leaves."""

    begin: BeginWork

    def __call__(self, disclosure_id: DisclosureId, answers: Answers) -> SettledCopy:
        """Record that nobody got it, why, and what became of it; return advice where it is lost.

        Its copies are settled, nobody waits for a receipt any more, and none can come.

        Raises:
            Refused: no reason, nothing said of what became of it, it was not made or is given
                already, or it belongs to a transfer, which is called back on its own page.
        """
        with self.begin() as work:
            work.actor.require(Right.HAND_OVER)
            given = fit_answers(TAKEN_BACK, answers)
            disclosure = work.disclosures.get(disclosure_id)
            _require_ours(work, disclosure)
            fate, reason = Fate(written(given, "fate")), written(given, "reason")
            if fate not in FATE_BY[disclosure.way]:
                raise Refused(OTHER_FATE, "fate")
            disclosure.take_back(reason)
            work.disclosures.save(disclosure)
            _settle(work, disclosure, fate)
            case = work.cases.get(case_of(disclosure))
            data = {"number": disclosure.number, "to": disclosure.to_authority}
            told = Happening("disclosure_taken_back", work.now, case_id=case.id, data=data,
                             words=reason)  # fmt: skip
            work.story.add(told)
            about = (Kind.DISCLOSURE, str(disclosure.id))
            note_case(work, Act.DISCLOSURE_WITHDRAWN, case, about, words=reason)
            advice = BREACH_ADVICE if fate is Fate.LOST else None
            return SettledCopy(advice, work.commit())


def _require_ours(work: Work, disclosure: Disclosure) -> None:
    """Do nothing where it was made and not given, to an office that takes part here.

    Raises:
        Refused: it is in another state, or goes to a kommune, in a transfer.
    """
    disclosure.require(DisclosureState.SEALED)
    to = work.contacts.get(ContactId(disclosure.contact_id or ""))
    if to.kind is OfficeKind.KOMMUNE:
        raise Refused(RECALL_IT)


def _settle(work: Work, disclosure: Disclosure, fate: Fate) -> None:
    """Settle what is still out; a lost file starts the 72 hours of a breach as a lost paper does."""
    case_id = case_of(disclosure)
    if disclosure.way is Way.PAPER:
        for copy in work.prints.of_case(case_id):
            if copy.about_id == disclosure.id and copy.settled_at is None:
                settle_one(work, copy, fate)
    elif fate is Fate.LOST:
        due = deadlines.after(work.now, deadlines.BREACH)
        case = work.cases.get(case_id)
        for_case(work, case, EntryKind.BREACH, due, "lost", work.now, disclosure.id)
