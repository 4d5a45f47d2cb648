"""The ways to one contact: which is the usual one, whether each was tried, and trying it."""

from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.disclosures.disclosure import WAYS, Way
from models.exchange.contact import ContactState, ContactWay, Outcome
from models.exchange.trials import Trial, TrialState
from models.exchange.ways import carries
from models.kernel.text import text
from models.usecases.confirm_contact import ContactShown
from models.usecases.trials import NOTHING_TO_TRY
from ui.kit.buttons import plain_button
from ui.kit.flow import FlowLayout
from ui.kit.labels import Label, Muted, Role
from ui.language import filled, say, show_date

_OUTCOMES: Final = {
    Outcome.WORKS: text("WaysPanel", "Tried on {day}: it works ({who})"),
    Outcome.FAILED: text("WaysPanel", "Tried on {day}: it did not work ({who})"),
}
_UNTRIED: Final = text("WaysPanel", "Not tried yet")
_ON_ITS_WAY: Final = text("WaysPanel", "Trial shipment {number} was sent on {day}")


class WaysPanel(QWidget):
    """One line a way.

    Signals:
        try_way: a trial shipment is to be sent by a way.
        went: what came of a trial shipment (its id) is to be written.
        receipt: the receipt of a trial bundle is to be read in.
        scan: it is to be scanned, from a screen or from paper.
    """

    try_way = Signal(str)
    went = Signal(str)
    receipt = Signal()
    scan = Signal()

    def __init__(self, shown: ContactShown, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(8)
        for each in shown.contact.ways:
            sent = next(
                (
                    trial
                    for trial in shown.trials
                    if trial.way is each.way and trial.state is TrialState.SENT
                ),
                None,
            )
            column.addLayout(self._line(shown, each, sent))

    def _line(self, shown: ContactShown, way: ContactWay, sent: Trial | None) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(2)
        name = say(WAYS[way.way])
        usual = filled(self.tr("{way} (the usual one)"), way=name)
        words.addWidget(Label(usual if shown.contact.usual is way.way else name, Role.QUESTION))
        if sent is None or way.tried_at is not None:
            words.addWidget(Muted(_known(way)))
        line.addLayout(words, 1)
        if sent is not None:
            words.addWidget(Muted(_sent(sent)))
            words.addSpacing(4)
            words.addWidget(self._acts(shown, way, sent, name))
        elif not carries(shown.contact.kind, way.way):
            words.addWidget(Muted(say(NOTHING_TO_TRY)))
        elif way.way is Way.BUNDLE and shown.contact.state is ContactState.REVOKED:
            words.addWidget(Muted(self.tr("Get a new card from them first.")))
        elif way.way is Way.BUNDLE and shown.contact.state is not ContactState.CONFIRMED:
            words.addWidget(Muted(self.tr("Compare the words first; then it can be tried.")))
        else:
            attempt = plain_button(self.tr("Send a trial …"))
            attempt.setObjectName(f"try_{way.way}")
            attempt.setAccessibleName(filled(self.tr("Send a trial: {way}"), way=name))
            attempt.clicked.connect(partial(self.try_way.emit, str(way.way)))
            line.addWidget(attempt)
        return line

    def _acts(self, shown: ContactShown, way: ContactWay, sent: Trial, name: str) -> QWidget:
        """Return what can be done about a trial that is on its way, below where room ends."""
        room = QWidget()
        acts = FlowLayout(room)
        if way.way is Way.BUNDLE and not shown.contact.by_hand:
            read = plain_button(self.tr("Read in the receipt …"))
            read.setObjectName(f"trial_receipt_{way.way}")
            read.clicked.connect(self.receipt)
            scan = plain_button(self.tr("Scan it …"))
            scan.setObjectName(f"scan_trial_receipt_{way.way}")
            scan.setAccessibleName(self.tr("Scan the receipt of the trial shipment"))
            scan.clicked.connect(self.scan)
            acts.addWidget(read)
            acts.addWidget(scan)
        told = plain_button(self.tr("How it went …"))
        told.setObjectName(f"went_{way.way}")
        told.setAccessibleName(filled(self.tr("How it went: {way}"), way=name))
        told.clicked.connect(partial(self.went.emit, sent.id))
        acts.addWidget(told)
        return room


def _known(way: ContactWay) -> str:
    if way.tried_at is None:
        return say(_UNTRIED)
    day, said = show_date(way.tried_at), _OUTCOMES[way.outcome]
    return say(said.filled(day=day, who=way.words or "–"))  # noqa: RUF001 - a dash on the screen


def _sent(trial: Trial) -> str:
    return say(_ON_ITS_WAY.filled(number=trial.number, day=show_date(trial.sent_at)))
