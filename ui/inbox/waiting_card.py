"""What waits in a police inbox, over all senders, the nearest day first."""

from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from models.exchange.leaving import waiting
from models.exchange.rows import InboxRow
from ui.inbox.steps_card import day_chip
from ui.kit.buttons import Button, link
from ui.kit.card import Card
from ui.kit.chip import Chip
from ui.kit.labels import Muted, Wrapped
from ui.language import filled, say

MOST = 12
"""Lines on the card; the bundles below show the same."""


class WaitingCard(Card):
    """A line for each thing to be done: by when, what, and the way to the bundle.

    Signals:
        read: the id of the bundle that is to be read.
    """

    read = Signal(object)

    def __init__(
        self, rows: tuple[InboxRow, ...], today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(" ", parent=parent)
        self.title.setText(self.tr("What is to be done"))
        self.setObjectName("waiting")
        found = sorted(
            ((each, row) for row in rows for each in waiting(row.stay, today)),
            key=lambda pair: (pair[0].by, pair[1].number),
        )
        self.links: list[Button] = []
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(8)
        for at, (each, row) in enumerate(found[:MOST]):
            way = link(row.number)
            way.setAccessibleName(
                filled(self.tr("{what}: {number}"), what=say(each.words), number=row.number)
            )
            way.clicked.connect(partial(self.read.emit, row.id))
            self.links.append(way)
            chip = Chip(day_chip(each.by, today))
            grid.addWidget(chip, at, 0, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(way, at, 1, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(Wrapped(say(each.words)), at, 2)
            grid.addWidget(Muted(row.organisation), at, 3)
        grid.setColumnStretch(2, 2)
        grid.setColumnStretch(3, 1)
        self.body.addLayout(grid)
        left = len(found) - MOST
        if left > 0:
            self.add(Muted(filled(self.tr("and {count} more, below"), count=str(left))))
        if not found:
            self.add(Muted(self.tr("Nothing waits.")))
