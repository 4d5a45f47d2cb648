"""One handover as a story: prepared, sealed, handed over, receipted."""

from datetime import datetime
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from models.disclosures.disclosure import STATES, DisclosureState
from models.disclosures.rows import HandoverRow
from models.law.requests import we_ask
from ui.kit.buttons import Button, plain_button, quiet
from ui.kit.card import Card
from ui.kit.chip import Chip, ChipLook, due_chip
from ui.kit.labels import Label, Muted, Role
from ui.kit.steps import StageStrip
from ui.kit.tokens import Tone
from ui.language import filled, say, show_date, show_when

BEHIND: Final = {
    DisclosureState.PREPARED: 1,
    DisclosureState.APPROVED: 1,
    DisclosureState.SEALED: 2,
    DisclosureState.HANDED_OVER: 3,
    DisclosureState.RECEIPTED_ORAL: 4,
    DisclosureState.RECEIPTED_PAPER: 4,
    DisclosureState.RECEIPTED_DIGITAL: 4,
}
"""How many of the four stages are behind."""
RECEIPT_ICONS: Final = {
    DisclosureState.RECEIPTED_ORAL: "phone",
    DisclosureState.RECEIPTED_PAPER: "file-text",
    DisclosureState.RECEIPTED_DIGITAL: "signature",
}


class HandoverCard(Card):
    """Shows a handover and offers what comes next.

    Signals:
        go_on: a prepared one is to be gone on with.
        withdraw: a prepared one is to be given up.
        mark: a sealed one was put into the receiver's hands.
        cover: the cover sheet is to be seen.
        open_case: the case is to be seen.
        approve: a colleague's is to be looked at, and approved or sent back.
    """

    go_on = Signal()
    withdraw = Signal()
    mark = Signal()
    cover = Signal()
    open_case = Signal()
    approve = Signal()

    def __init__(
        self,
        row: HandoverRow,
        now: datetime,
        *,
        with_case: bool,
        approves: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Show a handover; ``approves``: whoever looks may be the second person for it."""
        title = f"{row.number} · {row.to}"
        chip = Chip(ChipLook(""))
        super().__init__(title, chip, parent=parent)
        chip.show_look(self._look(row, now))
        self.setObjectName(f"handover_{row.number}")
        self.row, self._approves = row, approves
        self.buttons: dict[str, Button] = {}
        self.strip = StageStrip(
            (
                self.tr("Prepared"),
                self.tr("Sealed"),
                self.tr("Handed over"),
                self.tr("Receipt"),
            ),
            BEHIND.get(row.state, 0),
        )
        self.add(
            Muted(self._about()), self.strip, Label(self._when(now), Role.SMALL, wrap=True)
        )
        across = QHBoxLayout()
        across.setSpacing(8)
        for button in self._acts(with_case=with_case):
            across.addWidget(button)
        across.addStretch(1)
        self.body.addLayout(across)

    def _about(self) -> str:
        row = self.row
        asks = say(we_ask(row.ask, kommune=row.to_kommune))
        until = self.tr("answer by {day}")
        until = filled(until, day=show_date(row.answer_by)) if row.answer_by else ""
        items = filled(self.tr("{count} items"), count=str(row.items))
        return " · ".join(part for part in (row.case_number, asks, until, items) if part)

    def _when(self, now: datetime) -> str:
        row = self.row
        receipt = say(STATES[row.state]) if row.receipted else ""
        happened = (
            (self.tr("Prepared {when}"), row.prepared_at),
            (self.tr("Sealed {when}"), row.sealed_at),
            (self.tr("Handed over {when}"), row.handed_at),
            (f"{receipt} {{when}}", row.receipted_at),
        )
        told = [filled(words, when=show_when(when, now)) for words, when in happened if when]
        return " · ".join(told)

    def _acts(self, *, with_case: bool) -> list[Button]:
        state = self.row.state
        found: list[Button] = []
        if self._approves:
            look = plain_button(self.tr("Look and approve …"), "eye")
            found.append(self._named("approve", look))
            found[-1].clicked.connect(self.approve)
        if state in (DisclosureState.PREPARED, DisclosureState.APPROVED):
            found.append(self._named("go_on", plain_button(self.tr("Go on"), "arrow-right")))
            found[-1].clicked.connect(self.go_on)
            found.append(self._named("withdraw", quiet(self.tr("Give up"))))
            found[-1].clicked.connect(self.withdraw)
        if state is DisclosureState.SEALED:
            mark = plain_button(self.tr("I have handed it over"), "check")
            found.append(self._named("mark", mark))
            found[-1].clicked.connect(self.mark)
        if self.row.sealed_at is not None:
            found.append(self._named("cover", quiet(self.tr("Cover sheet"), "file-text")))
            found[-1].clicked.connect(self.cover)
        if with_case:
            case = quiet(self.tr("Open the case"), "folder-open")
            found.append(self._named("open_case", case))
            found[-1].clicked.connect(self.open_case)
        return found

    def _named(self, name: str, button: Button) -> Button:
        button.setObjectName(name)
        self.buttons[name] = button
        return button

    def _look(self, row: HandoverRow, now: datetime) -> ChipLook:
        if row.receipted:
            return ChipLook(say(STATES[row.state]), Tone.OK, RECEIPT_ICONS[row.state])
        if row.asked_by is not None:
            return ChipLook(self.tr("Awaits approval"), Tone.SOON)
        if row.receipt_due is not None:
            due = due_chip(row.receipt_due, now)
            words = filled(self.tr("Receipt: {left}"), left=due.words)
            return ChipLook(words, due.tone, due.drawing)
        return ChipLook(say(STATES[row.state]), Tone.INFO)
