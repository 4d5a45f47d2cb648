"""The bundles of one sender: which, since when, how far; what is missing; how long they stay."""

from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.exchange.answer import Answer
from models.exchange.leaving import why
from models.exchange.rows import InboxRow, SenderRow
from models.law.requests import ASKS
from ui.inbox.transfer_card import look_of
from ui.kit.buttons import Button, link, quiet
from ui.kit.card import Card, Note
from ui.kit.chip import Chip, ChipLook
from ui.kit.labels import Muted
from ui.kit.tokens import Tone
from ui.language import filled, say, show_when

if TYPE_CHECKING:
    from models.kernel.ids import BundleId


class SenderCard(Card):
    """One sending office.

    Signals:
        read: the id of the bundle that is to be read.
        periods: the office chooses how long bundles from this sender stay.
    """

    read = Signal(object)
    periods = Signal()

    def __init__(
        self,
        rows: tuple[InboxRow, ...],
        sender: SenderRow | None,
        now: datetime,
        *,
        kommune: bool,
        parent: QWidget | None = None,
    ) -> None:
        """Show the bundles.

        Args:
            rows: from this sender, newest first.
            sender: what its order lacks, and its periods.
            now: the instant.
            kommune: whether we are a kommune, which takes up and keeps no periods here.
            parent: the widget that it is a part of.
        """
        super().__init__(rows[0].organisation, parent=parent)
        self.links: dict[BundleId, Button] = {}
        self._now, self._kommune = now, kommune
        if sender is not None and sender.missing:
            places = ", ".join(map(str, sender.missing))
            self.add(
                Note(
                    filled(
                        self.tr(
                            "Missing in the sender's order: {places}. Call and ask whether "
                            "something is on its way."
                        ),
                        places=places,
                    )
                )
            )
        for row in rows:
            self.body.addLayout(self._line(row))
        if sender is not None and not kommune:
            self._say_periods(sender)

    def _line(self, row: InboxRow) -> QVBoxLayout:
        above = QHBoxLayout()
        above.setSpacing(14)
        way = link(row.number)
        way.setObjectName(f"bundle_{row.number}")
        name = self.tr("Read {number} from {organisation}")
        way.setAccessibleName(filled(name, number=row.number, organisation=row.organisation))
        way.clicked.connect(partial(self.read.emit, row.id))
        self.links[row.id] = way
        above.addWidget(way)
        above.addWidget(Muted(self._facts(row)), 1)
        chips = QHBoxLayout()
        chips.setSpacing(6)
        for look in self._looks(row):
            chips.addWidget(Chip(look))
        both = QVBoxLayout()
        both.setSpacing(2)
        both.addLayout(above)
        if self._kommune:
            above.addLayout(chips)
            return both
        below = QHBoxLayout()
        below.addWidget(Muted(say(why(row.stay))), 1)
        below.addLayout(chips)
        both.addLayout(below)
        return both

    def _facts(self, row: InboxRow) -> str:
        what = self.tr("trial shipment") if row.stay.trial else say(ASKS[row.stay.ask])
        opened = filled(self.tr("opened {when}"), when=show_when(row.opened_at, self._now))
        own = filled(self.tr("our number {number}"), number=row.own_number)
        taken = filled(self.tr("taken over as {number}"), number=row.taken_up)
        late = self.tr("came after a later one")
        parts = (
            what,
            opened,
            own if row.own_number else "",
            taken if row.taken_up else "",
            late if row.late else "",
        )
        return " · ".join(filter(None, parts))

    def _looks(self, row: InboxRow) -> list[ChipLook]:
        found = []
        if row.stay.trial:
            found.append(ChipLook(self.tr("Trial"), Tone.INFO))
        elif self._kommune:
            earlier = row.answer is Answer.RECEIVED and row.taken_up  # by an earlier program
            found.append(look_of(Answer.ACCEPTED if earlier else row.answer))
        if row.receipted_at is None:
            found.append(ChipLook(self.tr("No receipt yet"), Tone.SOON))
        else:
            found.append(ChipLook(self.tr("Receipt written"), Tone.OK, "signature"))
        if row.stay.journalised is not None:
            found.append(ChipLook(self.tr("Journalised"), Tone.OK, "archive"))
        return found

    def _say_periods(self, sender: SenderRow) -> None:
        said = self.tr(
            "Bundles leave {journalised} days after they were journalised, or {never} days "
            "after they were opened."
        )
        periods = sender.periods
        line = QHBoxLayout()
        days = filled(said, journalised=periods.journalised, never=periods.never)
        line.addWidget(Muted(days), 1)
        self.change = quiet(self.tr("Change …"), "adjustments")
        self.change.setAccessibleName(
            filled(
                self.tr("Change how long bundles from {organisation} stay"),
                organisation=sender.organisation,
            )
        )
        self.change.clicked.connect(self.periods)
        line.addWidget(self.change)
        self.body.addLayout(line)
