"""What a received bundle says of itself: what is asked, why, by whom; and that it is true."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QWidget

from models.documents.case_report import basis_is_115
from models.exchange.manifest import Manifest
from models.kernel.text import Text
from models.law.bases import PURPOSES, SECTION_115_SENTENCE
from models.law.requests import CONSENTS, we_ask
from models.office.office import OfficeKind
from models.usecases.receive_bundle import BundleShown
from ui.inbox.pairs import pairs
from ui.kit.buttons import link
from ui.kit.card import Card, Note
from ui.kit.chip import Chip, ChipLook
from ui.kit.labels import Muted, Wrapped
from ui.kit.tokens import Tone
from ui.kit.words_grid import WordsGrid
from ui.language import filled, say, show_date, show_when


def asked(manifest: Manifest) -> Text:
    """Return the first line of the handover."""
    kommune = manifest.recipient.kind is OfficeKind.KOMMUNE
    return we_ask(manifest.grounds.ask, kommune=kommune)


def in_sight(manifest: Manifest) -> str:
    """Return what stands over every page of the case: what is asked, purpose and basis."""
    grounds = manifest.grounds
    if manifest.trial:
        return QCoreApplication.translate(
            "Reader", "Trial shipment: it can be read here. There is no case in it."
        )
    first = say(asked(manifest))
    if grounds.answer_by is not None:
        by = QCoreApplication.translate("Reader", "{asked}, by {day}")
        first = filled(by, asked=first, day=show_date(grounds.answer_by))
    purpose = QCoreApplication.translate("Reader", "Purpose: {purpose}")
    basis = QCoreApplication.translate("Reader", "Legal basis: {basis}")
    second = " · ".join((
        filled(purpose, purpose=say(PURPOSES[grounds.purpose])),
        filled(basis, basis=grounds.basis_title),
    ))  # fmt: skip
    return f"{first}\n{second}"


class RequestCard(Card):
    """What is asked, by whom, and where to call."""

    def __init__(self, manifest: Manifest, parent: QWidget | None = None) -> None:
        super().__init__(say(asked(manifest)), parent=parent)
        grounds, sender = manifest.grounds, manifest.sender
        until = "" if grounds.answer_by is None else show_date(grounds.answer_by)
        self.add(
            pairs(
                (
                    (self.tr("Answer by"), until),
                    (self.tr("Call-back number"), grounds.call_back),
                    (self.tr("From"), sender.organisation),
                    (
                        self.tr("Sent by"),
                        ", ".join(part for part in (sender.person, sender.role) if part),
                    ),
                    (self.tr("To"), manifest.recipient.person),
                )
            )
        )


class WhyCard(Card):
    """Why it was handed over: the necessity record of the sender."""

    def __init__(self, manifest: Manifest, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.title.setText(self.tr("Why it was handed over"))
        self.title.show()
        grounds = manifest.grounds
        consent = say(CONSENTS[grounds.consent])
        if grounds.consent_reason:
            consent = f"{consent}: {grounds.consent_reason}"
        purpose = f"{say(PURPOSES[grounds.purpose])}: {grounds.purpose_words}"
        self.add(
            pairs(
                (
                    (self.tr("Purpose"), purpose),
                    (self.tr("Legal basis"), grounds.basis_title),
                    (self.tr("Why less would not do"), grounds.less_would_not_do),
                    (self.tr("Consent"), consent),
                    (self.tr("Held back"), grounds.withheld or self.tr("Nothing")),
                )
            )
        )
        if basis_is_115(grounds.basis):
            self.add(Note(say(SECTION_115_SENTENCE)))


class ProofCard(Card):
    """What was found true, the words of the bundle, and those that are read aloud.

    Signals:
        aloud: the four control words are wanted.
    """

    aloud = Signal()

    def __init__(
        self, shown: BundleShown, now: datetime, parent: QWidget | None = None
    ) -> None:
        super().__init__(" ", Chip(ChipLook(_true(), Tone.OK, "shield-check")), parent=parent)
        self.title.setText(self.tr("Verified"))
        manifest = shown.manifest
        self._control = shown.control
        self.add(
            pairs(
                (
                    (self.tr("Signed by"), manifest.sender.organisation),
                    (self.tr("Sealed"), show_when(manifest.created, now)),
                    (self.tr("Opened"), show_when(shown.bundle.opened_at, now)),
                    (self.tr("Place in the sender's order"), str(manifest.sequence)),
                )
            )
        )
        self.add(Muted(self.tr("The words of this bundle stand on its cover sheet as well.")))
        self.add(WordsGrid(shown.words))
        self.control = link(self.tr("Show the four control words"))
        self.control.setObjectName("control_words")
        self.control.clicked.connect(self._show_control)
        self.spoken = Wrapped()
        self.spoken.hide()
        self.add(self.control, self.spoken)

    @Slot()
    def _show_control(self) -> None:
        words = self.tr("Read them aloud to the kommune, on a number you know: {words}")
        self.spoken.setText(filled(words, words=" · ".join(self._control)))
        self.spoken.selectable()
        self.spoken.show()
        self.control.hide()
        self.aloud.emit()


def _true() -> str:
    return QCoreApplication.translate("Reader", "True")
