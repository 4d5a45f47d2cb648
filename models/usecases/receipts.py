"""A receiver confirms what it got: by voice with the control words, or on a signed page."""

from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Final

from models.access.roles import Right
from models.audit.acts import Act
from models.disclosures.delivery import GivenReceipt
from models.disclosures.disclosure import Disclosure, DisclosureState
from models.exchange.control import same_words
from models.forms.answers import Answers, written
from models.forms.definitions.receipts import PAPER_RECEIPT, VOICE_RECEIPT
from models.kernel.clock import at_wall_clock, local
from models.kernel.errors import Refused
from models.kernel.events import Kind, Topic
from models.kernel.ids import AttachmentId, DisclosureId, ReceiptId
from models.kernel.text import text
from models.ports.work import BeginWork, Work
from models.usecases.common import note_case
from models.usecases.forms_check import fit_answers
from models.usecases.handover_seen import case_of
from models.usecases.refusals import refusals_logged
from models.usecases.seal_handover import tell

OTHER_WORDS: Final = text(
    "Receipt",
    "These are not the words of {number}. Let them read the last page again. If the words still "
    "differ, they have something else in hand: find out what before anything is confirmed.",
)
NOT_YET: Final = text("Receipt", "It cannot have been signed later than today.")
NOT_BEFORE: Final = text("Receipt", "It cannot have been signed before it was made ({day}).")
NOT_OF_CASE: Final = text("Receipt", "Choose a file of this case.")


@dataclass(frozen=True, slots=True)
class ConfirmByVoice:
    """The receiver reads the four control words from the last page, on a number we know."""

    begin: BeginWork

    def __call__(self, disclosure_id: DisclosureId, answers: Answers) -> frozenset[Topic]:
        """Compare the words and record the receipt; return what changed.

        Raises:
            Refused: something is missing, other words (logged), nothing was made yet, or a
                receipt as strong stands already.
        """
        about = ((Kind.DISCLOSURE, str(disclosure_id)),)
        with refusals_logged(self.begin, Act.RECEIPT_REFUSED, about), self.begin() as work:
            work.actor.require(Right.HAND_OVER)
            given = fit_answers(VOICE_RECEIPT, answers)
            disclosure = work.disclosures.get(disclosure_id)
            made = work.deliveries.get(disclosure_id)
            if not same_words(written(given, "words").split(), made.control):
                raise Refused(OTHER_WORDS.filled(number=disclosure.number), "words")
            receipt = GivenReceipt(
                id=ReceiptId(work.new_id()),
                disclosure_id=disclosure.id,
                kind=DisclosureState.RECEIPTED_ORAL,
                at=work.now,
                person=written(given, "person"),
                own_number=written(given, "own_number"),
                proof=written(given, "phone"),
                registered_at=work.now,
                registered_by=work.actor.user,
            )
            return _record(work, disclosure, receipt, Act.RECEIPT_BY_VOICE)


@dataclass(frozen=True, slots=True)
class ReceiveOnPaper:
    """The signed page has come back."""

    begin: BeginWork

    def __call__(self, disclosure_id: DisclosureId, answers: Answers) -> frozenset[Topic]:
        """Record the receipt; return what changed.

        Raises:
            Refused: something is missing, the day is before it was made or ahead, the file is
                not of the case, or a receipt as strong stands already.
        """
        with self.begin() as work:
            work.actor.require(Right.HAND_OVER)
            given = fit_answers(PAPER_RECEIPT, answers)
            disclosure = work.disclosures.get(disclosure_id)
            made = work.deliveries.get(disclosure_id)
            receipt = GivenReceipt(
                id=ReceiptId(work.new_id()),
                disclosure_id=disclosure.id,
                kind=DisclosureState.RECEIPTED_PAPER,
                at=_signed_at(work, made.made_at, written(given, "signed_on")),
                person=written(given, "person"),
                own_number=written(given, "own_number"),
                proof=written(given, "kept"),
                attachment_id=_page(work, disclosure, written(given, "attachment")),
                registered_at=work.now,
                registered_by=work.actor.user,
            )
            return _record(work, disclosure, receipt, Act.RECEIPT_ON_PAPER)


def _signed_at(work: Work, made_at: datetime, signed_on: str) -> datetime:
    """Return noon of the day; now, where that is today's."""
    day, today = date.fromisoformat(signed_on), local(work.now).date()
    if day > today:
        raise Refused(NOT_YET, "signed_on")
    if day < local(made_at).date():
        made = f"{local(made_at):%d.%m.%Y}"
        raise Refused(NOT_BEFORE.filled(day=made), "signed_on")
    return work.now if day == today else at_wall_clock(day, time(12).hour, 0)


def _page(work: Work, disclosure: Disclosure, chosen: str) -> AttachmentId | None:
    if not chosen:
        return None
    if all(file.id != chosen for file in work.attachments.of_case(case_of(disclosure))):
        raise Refused(NOT_OF_CASE, "attachment")
    return AttachmentId(chosen)


def _record(
    work: Work, disclosure: Disclosure, receipt: GivenReceipt, act: Act
) -> frozenset[Topic]:
    disclosure.receipt(receipt.kind)
    work.disclosures.save(disclosure)
    work.deliveries.add_receipt(receipt)
    tell(work, "receipted_by", disclosure, state=str(receipt.kind), who=receipt.person)
    case = work.cases.get(case_of(disclosure))
    note_case(work, act, case, (Kind.DISCLOSURE, disclosure.id))
    return work.commit()
