"""What another kommune has handed over is not taken over: the case stays theirs."""

from dataclasses import dataclass
from typing import Final

from models.access.roles import Right
from models.audit.acts import Act
from models.audit.leaf import Note
from models.concerns.handed_in import OTHER, REASONS, REJECT
from models.disclosures.items import SUBJECT
from models.exchange.answer import Answer, Answered
from models.exchange.case_file import CaseFile, parse_case
from models.exchange.manifest import parse_manifest
from models.forms.answers import Answers, written
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import BundleId
from models.kernel.text import Say, text
from models.ports.work import BeginWork
from models.usecases.forms_check import fit_answers
from models.usecases.transfer_in import decide, open_transfer_in
from models.usecases.transfer_received import register_not_taken
from models.visits.hidden import Hidden, said_in

NAMES_CITIZEN: Final = text(
    "HandedIn", "The citizen can be recognised here. Write it without name and CPR number."
)


def require_of_nobody(reason: str, case: CaseFile) -> None:
    """Do nothing where the reason, which stands in the receipt, says nothing of the citizen.

    Raises:
        Refused: it holds a CPR number, or the name as the bundle has it.
    """
    names = tuple(
        written(item.contents, "name") for item in case.items if item.item == SUBJECT.code
    )
    if said_in(reason, Hidden(names), free=True) is not None:
        raise Refused(NAMES_CITIZEN, "words")


@dataclass(frozen=True, slots=True)
class RejectTransfer:
    """Reject a transfer, with a reason that says nothing of the citizen."""

    begin: BeginWork
    say: Say

    def __call__(self, bundle_id: BundleId, answers: Answers) -> frozenset[Topic]:
        """Reject it; the receipt with the answer is the next step. Return what changed.

        Raises:
            Refused: there is no reason, it names the citizen, it is answered already, a newer one
                has come, the role may not, or our office is no kommune.
            NotFoundError: there is no such bundle, or it is hidden from this user.
        """
        with self.begin() as work:
            work.actor.require(Right.RECEIVE)
            bundle = open_transfer_in(work, bundle_id)
            given = fit_answers(REJECT, answers)
            why = written(given, "reason")
            reason = written(given, "words") if why == OTHER else self.say(REASONS[why])
            require_of_nobody(reason, parse_case(bundle.case_json))
            decide(work, bundle, Answered(Answer.REJECTED, work.now, reason.strip()))
            manifest = parse_manifest(bundle.manifest)
            entry = register_not_taken(work, manifest, reason.strip(), self.say)
            about = ((Kind.BUNDLE, str(bundle_id)), (Kind.CONTACT, str(bundle.contact_id)))
            work.note(Note(Act.TRANSFER_REJECTED, (*about, *entry)))
            return work.commit()
