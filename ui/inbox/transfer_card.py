"""What becomes of a case that another kommune hands over: to be answered, or how it was."""

from datetime import datetime
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from models.exchange.answer import NOT_TAKEN, Answer, Answered
from models.exchange.leaving import AFTER_NO, no_leaves_on
from models.exchange.short_receipt import read_kept
from models.kernel.clock import local
from models.usecases.receive_bundle import BundleShown
from ui.kit.buttons import link, plain_button, primary
from ui.kit.card import Card
from ui.kit.chip import Chip, ChipLook
from ui.kit.labels import Muted, Wrapped
from ui.kit.tokens import Tone
from ui.language import filled, show_date, show_when


def look_of(answer: Answer) -> ChipLook:
    """Return how an answer to a transfer is shown, in words and a sign."""
    looks = {
        Answer.RECEIVED: (QCoreApplication.translate("TransferCard", "Not answered"), Tone.SOON, ""),
        Answer.ACCEPTED: (
            QCoreApplication.translate("TransferCard", "Taken over"), Tone.OK, "circle-check",
        ),
        Answer.REJECTED: (QCoreApplication.translate("TransferCard", "Rejected"), Tone.INFO, "x"),
        Answer.RECALLED: (
            QCoreApplication.translate("TransferCard", "Called back"), Tone.INFO, "arrow-back-up",
        ),
    }  # fmt: skip
    words, tone, icon = looks[answer]
    return ChipLook(words, tone, icon) if icon else ChipLook(words, tone)


def _told(shown: BundleShown, decided: Answered) -> bool:
    """Whether the receipt that was written last carries the answer."""
    receipt = shown.bundle.receipt
    return receipt is not None and read_kept(receipt).answered == decided


class TransferCard(Card):
    """One answer is given, and only once; until then the case is the sender's.

    Signals:
        take: the case is to be taken over.
        reject: it is to be rejected.
        case: (case id): the case that came of it is to be shown.
        concern: (concern id): the concern that came of it, where there is no case.
    """

    take = Signal()
    reject = Signal()
    case = Signal(object)
    concern = Signal(object)

    def __init__(
        self, shown: BundleShown, now: datetime, parent: QWidget | None = None
    ) -> None:
        decided = shown.bundle.decided
        earlier = decided is None and bool(shown.concern_number)  # by an earlier program
        look = look_of(Answer.ACCEPTED if earlier else shown.bundle.answer)
        super().__init__(QCoreApplication.translate("TransferCard", "The transfer"), Chip(look))
        if parent is not None:
            self.setParent(parent)
        sender = shown.manifest.sender.organisation
        if earlier:
            self._link(
                shown.concern_number, partial(self.concern.emit, shown.bundle.concern_id)
            )
        elif decided is None:
            self._to_answer(sender)
        else:
            self._answered(shown, decided, sender, now)

    def _to_answer(self, sender: str) -> None:
        words = self.tr(
            "Until you answer, the case is the responsibility of {sender}. Take it over, and it "
            "is a case here from that moment on; reject it, and it stays there."
        )
        self.add(Muted(filled(words, sender=sender)))
        self.take_over = primary(self.tr("Take the case over …"), "inbox")
        self.take_over.setObjectName("take_up")
        self.take_over.clicked.connect(self.take)
        self.no = plain_button(self.tr("Reject the transfer …"), "x")
        self.no.setObjectName("reject_transfer")
        self.no.clicked.connect(self.reject)
        self.add(self.take_over, self.no)

    def _answered(
        self, shown: BundleShown, decided: Answered, sender: str, now: datetime
    ) -> None:
        when = show_when(decided.at, now)
        sentences = {
            Answer.ACCEPTED: self.tr("Responsibility passed from {sender} to us {when}."),
            Answer.REJECTED: self.tr(
                "Rejected {when}: {reason}. The case is the responsibility of {sender}."
            ),
            Answer.RECALLED: self.tr(
                "{sender} has called it back; read in here {when}. The case is theirs."
            ),
        }
        reason = decided.reason.rstrip(".")
        said = filled(sentences[decided.answer], sender=sender, when=when, reason=reason)
        self.add(Wrapped(said))
        if shown.taken is not None:
            key, number = shown.taken
            self._link(number, partial(self.case.emit, key))
        if not _told(shown, decided):
            words = self.tr(
                "Write the receipt now and give it to {sender}: it carries the answer."
            )
            said = filled(words, sender=sender)
            if decided.answer in NOT_TAKEN:
                leaves = self.tr(
                    "What came is deleted here {days} days after that, and on {day} at the latest."
                )
                latest = show_date(no_leaves_on(local(decided.at).date(), None))
                said = f"{said} {filled(leaves, days=AFTER_NO.days, day=latest)}"
            self.add(Muted(said))
            return
        at = shown.bundle.receipted_at
        if decided.answer in NOT_TAKEN and at is not None:
            left = no_leaves_on(local(decided.at).date(), local(at).date())
            words = self.tr("What came is deleted here on {day}. That it came stays as proof.")
            self.add(Muted(filled(words, day=show_date(left))))

    def _link(self, number: str, opens: object) -> None:
        self.way = link(filled(self.tr("Open {number}"), number=number))
        self.way.setObjectName("open_taken")
        self.way.clicked.connect(opens)
        self.add(self.way)
