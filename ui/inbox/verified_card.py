"""What was found true of a bundle that has just been opened."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from models.concerns.care import FOR_RECEIVERS
from models.usecases.receive_bundle import Received
from ui.kit.buttons import primary
from ui.kit.card import Card, Note
from ui.kit.labels import Muted, Wrapped
from ui.kit.status import Glyph
from ui.kit.words_grid import WordsGrid
from ui.language import filled, say


class VerifiedCard(Card):
    """Says what was checked, shows the words, and leads to the case.

    Signals:
        read: the case is to be read.
    """

    read = Signal()

    def __init__(self, received: Received, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent=parent)
        self.setObjectName("verified")
        said = self.tr("{number} from {organisation} is verified")
        said = filled(said, number=received.number)
        self.title.setText(filled(said, organisation=received.organisation))
        for sentence in (
            self.tr("It is sealed for us, and for nobody else."),
            self.tr("It is signed with the key whose words were compared by phone."),
            self.tr("Every file inside is the one that was signed for."),
        ):
            self._check(sentence)
        if received.trial:
            trial = self.tr(
                "It is a trial shipment: it can be read here. There is no case in it."
            )
            self.add(Note(trial))
        care = FOR_RECEIVERS.get(received.care)
        if care is not None:
            self.add(Note(say(care)))
        if received.missing:
            places = ", ".join(str(place) for place in received.missing)
            self.add(
                Note(
                    filled(
                        self.tr(
                            "Missing in the sender's order: {places}. Ask whether something is on "
                            "its way."
                        ),
                        places=places,
                    )
                )
            )
        if received.late:
            self.add(Note(self.tr("A later bundle from the same sender came before this one.")))
        compare, read = self.tr("Compare with the cover sheet:"), self.tr("Read the case")
        if received.trial:
            compare, read = self.tr("The sender's program shows:"), self.tr("Read it")
        self.add(Muted(compare), WordsGrid(received.words))
        self.read_button = primary(read, "eye")
        self.read_button.setObjectName("read_case")
        self.read_button.clicked.connect(self.read)
        self.add(self.read_button)

    def _check(self, sentence: str) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Glyph("circle-check", "ok_fg"))
        row.addWidget(Wrapped(sentence), 1)
        self.body.addLayout(row)
