"""What a police vault keeps of bundles that have left: proof, and copies still on paper."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from models.cases.papers import FATES, Fate
from models.exchange.receipt import Word
from models.exchange.rows import GoneRow, PaperRow
from models.kernel.ids import BundleId, PrintId
from ui.kit.buttons import Button, link, quiet
from ui.kit.card import Card
from ui.kit.labels import Muted, Wrapped
from ui.language import filled, say, show_date

SHOWN = 20
_ENDS = {fate: fate for fate in (Fate.SHREDDED, Fate.FILED, Fate.LOST)}
_FILE_ENDS = {Fate.SHREDDED: Fate.DELETED, Fate.LOST: Fate.LOST}
"""What may become of a copy, and in whose words it is offered."""


class GoneCard(Card):
    """Bundles that have left: number, when, and the digest that the receipt names.

    Signals:
        word: the id of the bundle whose signed word is to be shown again.
        save: the id of the bundle whose signed word is to be saved in a file.
    """

    word = Signal(object)
    save = Signal(object)

    def __init__(self, rows: tuple[GoneRow, ...], parent: QWidget | None = None) -> None:
        super().__init__(" ", parent=parent)
        self.title.setText(self.tr("Has left this vault"))
        self.setObjectName("gone")
        self.links: dict[BundleId, Button] = {}
        self.files: dict[BundleId, Button] = {}
        self.add(Muted(self.tr("What they held is deleted. This stays as proof.")))
        for row in rows[:SHOWN]:
            self._line(row)
        if len(rows) > SHOWN:
            older = filled(self.tr("and {count} older"), count=str(len(rows) - SHOWN))
            self.add(Muted(older))

    def _line(self, row: GoneRow) -> None:
        left = "" if row.left_at is None else show_date(row.left_at)
        said = {
            None: self.tr("left on {day}"),
            Word.DELETED: self.tr("deleted as agreed on {day}"),
            Word.RETURNED: self.tr("given back as agreed on {day}"),
        }[row.word]
        own = filled(self.tr("our number {number}"), number=row.own_number)
        receipt = self.tr("receipt written") if row.receipted_at else self.tr("no receipt")
        parts = (
            row.organisation,
            filled(said, day=left),
            own if row.own_number else "",
            receipt,
        )
        line = QHBoxLayout()
        line.setSpacing(12)
        words = Wrapped(f"{row.number}: {' · '.join(filter(None, parts))}")
        words.selectable()
        words.setToolTip(filled(self.tr("Digest {digest}"), digest=row.sha256))
        line.addWidget(words, 1)
        if row.word is not None:
            way = link(self.tr("Show the signed word"))
            way.setAccessibleName(
                filled(self.tr("Show the signed word on {number}"), number=row.number)
            )
            way.clicked.connect(partial(self.word.emit, row.id))
            self.links[row.id] = way
            line.addWidget(way)
            file = link(self.tr("Save it as a file …"))
            file.setAccessibleName(
                filled(self.tr("Save the signed word on {number} as a file"), number=row.number)
            )
            file.clicked.connect(partial(self.save.emit, row.id))
            self.files[row.id] = file
            line.addWidget(file)
        self.body.addLayout(line)
        digest = Muted(filled(self.tr("Digest {digest}"), digest=row.sha256))
        digest.selectable()
        self.add(digest)


class PapersCard(Card):
    """Copies of received cases on paper that nobody has settled."""

    def __init__(
        self,
        rows: tuple[PaperRow, ...],
        settle: Callable[[PrintId, Fate], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(" ", parent=parent)
        self.title.setText(self.tr("Copies on paper and outside"))
        self.setObjectName("papers")
        self.buttons: dict[tuple[PrintId, Fate], Button] = {}
        for row in rows:
            line = QHBoxLayout()
            line.setSpacing(8)
            said = self.tr("{number} of {bundle}, held by {holder} since {day}")
            said = filled(
                said,
                number=row.number,
                bundle=row.bundle_number,
                holder=row.holder,
                day=show_date(row.printed_at),
            )
            line.addWidget(Wrapped(said), 1)
            for fate, words in (_FILE_ENDS if row.file else _ENDS).items():
                button = quiet(say(FATES[words]))
                button.setAccessibleName(f"{row.number}: {say(FATES[words])}")
                button.clicked.connect(partial(settle, row.id, fate))
                self.buttons[row.id, fate] = button
                line.addWidget(button)
            self.body.addLayout(line)
