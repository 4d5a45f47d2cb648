"""Police and authorities are told of a no: each a disclosure with its own necessity."""

from dataclasses import dataclass
from typing import Final

from models.access.roles import Right
from models.audit.acts import Act
from models.calendar.entry import EntryKind
from models.cases.case import Case
from models.course.record import Record
from models.disclosures.disclosure import DisclosedItem, Disclosure, Way
from models.disclosures.door import End, How, Why
from models.disclosures.gate import refusal
from models.efforts.states import OfferState
from models.forms.answers import Answers, written
from models.forms.definitions.offers import INFORM_DECLINED, KEEP_DECLINED
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import CaseId
from models.kernel.text import Say, text
from models.law.authorities import NAMES
from models.law.bases import DataCategory, Purpose, basis
from models.law.requests import Ask, Consent
from models.ports.records import Happening
from models.ports.work import BeginWork, Work
from models.usecases.case_steps import finish
from models.usecases.common import casework, note_case
from models.usecases.effort_steps import fit
from models.usecases.given_to import given_to
from models.usecases.offers import open_offers
from models.usecases.register_concern import Incomplete
from models.usecases.turned_away import Attempt, turned_away, why_so_far
from models.workflow.movement import Doing, require_move

NOTHING: Final = text("Inform", "Nothing is declined, so there is nothing to tell.")
A_NO: Final = text("Inform", "That an offer was declined")
ITEM: Final = "declined_offer"
"""Code of the item that is told; neither what was offered nor why it was declined."""


@dataclass(frozen=True, slots=True)
class InformDeclined:
    """Tell one authority of the no; the register of disclosures holds who, why and on what law."""

    begin: BeginWork
    say: Say

    def __call__(self, case_id: CaseId, answers: Answers) -> frozenset[Topic]:
        """Register what was told; the last one ends the task. Return what changed.

        Raises:
            Incomplete: something is missing; nothing was saved.
            Refused: the purpose is one the door out refuses (logged), nothing was declined, or
                the case rests.
        """
        about = ((Kind.CASE, str(case_id)),)

        def attempt(_work: Work) -> Attempt:
            known = {str(key): name for key, name in NAMES.items()}
            to = known.get(written(answers, "to"))
            theirs = End("" if to is None else self.say(to), written(answers, "to_person"))
            return Attempt(theirs, why_so_far(answers), Way.SPOKEN, case_id)

        with (
            turned_away(self.begin, about, attempt, self.say, quiet=(Incomplete,)),
            self.begin() as work,
        ):
            work.actor.require(Right.HAND_OVER)
            case = work.cases.get(case_id)
            require_move(case, Doing.HAND_OVER)
            never = refusal(answers, suspended=case.suspended)
            if never is not None:
                raise never
            given = fit(INFORM_DECLINED, answers)
            offer = _declined(work, case)
            told = _register(work, case, given, self.say)
            work.answers.add(INFORM_DECLINED, offer.topic, given)
            if written(given, "more") == "no":
                finish(work, case.id, {EntryKind.INFORM_DECLINED})
            data = {"authority": written(given, "to"), "number": told.number}
            work.story.add(Happening("decline_told", work.now, case_id=case.id, data=data))
            note_case(work, Act.DISCLOSURE_TOLD, case, (Kind.DISCLOSURE, told.id))
            return work.commit()


@dataclass(frozen=True, slots=True)
class KeepDeclined:
    """Tell nobody of the no, with a reason: nobody has a duty to share."""

    begin: BeginWork

    def __call__(self, case_id: CaseId, answers: Answers) -> frozenset[Topic]:
        """Write down why nobody is told; return what changed.

        Raises:
            Incomplete: no reason; nothing was saved.
            Refused: nothing was declined, or the case rests.
        """
        with self.begin() as work:
            casework(work)
            case = work.cases.get(case_id)
            require_move(case, Doing.OFFER)
            given = fit(KEEP_DECLINED, answers)
            work.answers.add(KEEP_DECLINED, _declined(work, case).topic, given)
            finish(work, case.id, {EntryKind.INFORM_DECLINED})
            why = written(given, "reason")
            work.story.add(Happening("decline_kept", work.now, case_id=case.id, words=why))
            note_case(work, Act.ENTRY_DONE, case)
            return work.commit()


def _declined(work: Work, case: Case) -> Record:
    """Return the offer that was declined first.

    Raises:
        Refused: nothing was declined.
    """
    for each in open_offers(work, case):
        if each.state == OfferState.DECLINED:
            return each
    raise Refused(NOTHING)


def _register(work: Work, case: Case, given: Answers, say: Say) -> Disclosure:
    """Put what was told in the register; it says only that an offer was declined."""
    item = DisclosedItem(
        item=ITEM,
        record_kind=str(Kind.CASE),
        record_id=case.id,
        title=say(A_NO),
        necessity=written(given, "necessity"),
        categories=(DataCategory.ORDINARY,),
    )
    told = given_to(
        work,
        End(say(NAMES[written(given, "to")]), written(given, "to_person")),
        Why(
            basis(written(given, "basis")),
            written(given, "purpose_words"),
            less=written(given, "less"),
            purpose=Purpose(written(given, "purpose")),
            consent=Consent(written(given, "consent")),
            consent_reason=written(given, "consent_reason"),
        ),
        (item,),
        How(Way.SPOKEN, ask=Ask.ORIENTATION),
        case=case.id,
    )
    work.disclosures.add(told)
    return told
