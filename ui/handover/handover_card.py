"""One handover as a story: prepared, sealed, handed over, receipted."""

from datetime import datetime
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from models.disclosures.disclosure import STATES, WAYS, DisclosureState, Way
from models.disclosures.rows import HandoverRow
from models.kernel.text import Text, text
from models.law.requests import we_ask
from ui.kit.buttons import Button, plain_button, quiet
from ui.kit.card import Card
from ui.kit.chip import Chip, ChipLook, due_chip
from ui.kit.flow import FlowLayout
from ui.kit.labels import Label, Muted, Role, Wrapped
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


RECEIPT_TONES: Final = {
    DisclosureState.RECEIPTED_ORAL: Tone.SOON,
    DisclosureState.RECEIPTED_PAPER: Tone.INFO,
    DisclosureState.RECEIPTED_DIGITAL: Tone.OK,
}
"""Words that were heard prove least, a key of their own most: no two look alike."""
RECEIPT_STAGES: Final[dict[DisclosureState, Text]] = {
    DisclosureState.RECEIPTED_ORAL: text("HandoverCard", "By voice"),
    DisclosureState.RECEIPTED_PAPER: text("HandoverCard", "On paper"),
    DisclosureState.RECEIPTED_DIGITAL: text("HandoverCard", "With a key"),
}
"""What stands at the last stage once something is confirmed."""
_RECEIPT: Final = text("HandoverCard", "Receipt")
RECEIPT_LINES: Final[dict[DisclosureState, Text]] = {
    DisclosureState.RECEIPTED_ORAL: text(
        "HandoverCard", "{who} read the control words aloud {when}; we called {proof}."
    ),
    DisclosureState.RECEIPTED_PAPER: text(
        "HandoverCard", "{who} signed {when}. The signed page: {proof}."
    ),
    DisclosureState.RECEIPTED_DIGITAL: text(
        "HandoverCard", "{who} signed with their own key {when}."
    ),
}
"""When, who, and by what it is proved; the three are never told alike."""
MADE: Final = {
    Way.BUNDLE: text("HandoverCard", "Sealed"),
    Way.LOCKED_PDF: text("HandoverCard", "Locked"),
    Way.PAPER: text("HandoverCard", "Printed"),
}
GIVEN: Final = {
    Way.BUNDLE: text("HandoverCard", "Handed over"),
    Way.LOCKED_PDF: text("HandoverCard", "Sent"),
    Way.PAPER: text("HandoverCard", "Handed over"),
}
_ON_ITS_WAY: Final = (DisclosureState.SEALED, DisclosureState.HANDED_OVER)


class HandoverCard(Card):
    """Shows a handover and offers what comes next.

    Signals:
        go_on: a prepared one is to be gone on with.
        withdraw: a prepared one is to be given up.
        mark: a sealed one was put into the receiver's hands.
        cover: the cover sheet is to be seen.
        voice: it was confirmed by voice; ``signed``: on paper.
        lock_again: a new locked PDF is wanted; ``print_again``: a further copy.
        take_back: what was made is never given.
        open_case: the case is to be seen.
        approve: a colleague's is to be looked at, and approved or sent back.
    """

    go_on = Signal()
    withdraw = Signal()
    mark = Signal()
    cover = Signal()
    voice = Signal()
    signed = Signal()
    lock_again = Signal()
    print_again = Signal()
    take_back = Signal()
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
                say(MADE[row.way]),
                say(GIVEN[row.way]),
                say(RECEIPT_STAGES.get(row.state, _RECEIPT)),
            ),
            BEHIND.get(row.state, 0),
        )
        self.add(
            Muted(self._about(with_case=with_case)),
            self.strip,
            Label(self._when(now), Role.SMALL, wrap=True),
        )
        self.proof = Wrapped(self._proved(now))
        self.proof.setVisible(bool(self.proof.text()))
        self.add(self.proof)
        below = QWidget()
        across = FlowLayout(below, gap=8)
        for button in self._acts(with_case=with_case):
            across.addWidget(button)
        self.add(below)

    def _about(self, *, with_case: bool) -> str:
        row = self.row
        case = row.case_number if with_case else ""  # on its own page it stands above
        asks = say(we_ask(row.ask, kommune=row.to_kommune))
        until = self.tr("answer by {day}")
        until = filled(until, day=show_date(row.answer_by)) if row.answer_by else ""
        items = filled(self.tr("{count} items"), count=str(row.items))
        return " · ".join(
            part for part in (case, say(WAYS[row.way]), asks, until, items) if part
        )

    def _when(self, now: datetime) -> str:
        row = self.row
        receipt = say(STATES[row.state]) if row.receipted else ""
        happened = (
            (self.tr("Prepared {when}"), row.prepared_at),
            (f"{say(MADE[row.way])} {{when}}", row.sealed_at),
            (f"{say(GIVEN[row.way])} {{when}}", row.handed_at),
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
            sent = self.row.way is Way.LOCKED_PDF
            words = self.tr("I have sent it") if sent else self.tr("I have handed it over")
            mark = plain_button(words, "send" if sent else "check")
            found.append(self._named("mark", mark))
            found[-1].clicked.connect(self.mark)
        found += self._receipts() + self._further()
        if self.row.sealed_at is not None and self.row.way is Way.BUNDLE:
            found.append(self._named("cover", quiet(self.tr("Cover sheet"), "file-text")))
            found[-1].clicked.connect(self.cover)
        if with_case:
            case = quiet(self.tr("Open the case"), "folder-open")
            found.append(self._named("open_case", case))
            found[-1].clicked.connect(self.open_case)
        return found

    def _receipts(self) -> list[Button]:
        """What confirms it: nothing that is weaker than what is there."""
        found: list[Button] = []
        if not self.row.has_words or self.row.to_kommune:
            return found
        if self.row.state in _ON_ITS_WAY:
            words = self.tr("Confirmed by voice …")
            found.append(self._named("voice", plain_button(words, "phone")))
            found[-1].clicked.connect(self.voice)
        if self.row.state in (*_ON_ITS_WAY, DisclosureState.RECEIPTED_ORAL):
            words = self.tr("Signed page …")
            found.append(self._named("signed", plain_button(words, "file-text")))
            found[-1].clicked.connect(self.signed)
        return found

    def _further(self) -> list[Button]:
        """What can be made once more, while it is on its way."""
        found: list[Button] = []
        if self.row.state not in _ON_ITS_WAY:
            return found
        if self.row.way is Way.LOCKED_PDF:
            words = self.tr("New locked PDF …")
            found.append(self._named("lock_again", quiet(words, "lock")))
            found[-1].clicked.connect(self.lock_again)
        if self.row.way is Way.PAPER:
            words = self.tr("Print a further copy …")
            found.append(self._named("print_again", quiet(words, "printer")))
            found[-1].clicked.connect(self.print_again)
        if self.row.state is DisclosureState.SEALED and not self.row.to_kommune:
            words = self.tr("It is not given after all …")
            found.append(self._named("take_back", quiet(words, "x")))
            found[-1].clicked.connect(self.take_back)
        return found

    def _proved(self, now: datetime) -> str:
        """Return who confirmed, when and how; before that, whether the six words were read."""
        row, receipt = self.row, self.row.receipt
        if receipt is not None:
            who = ", ".join(part for part in (receipt.person, receipt.role) if part)
            line = RECEIPT_LINES[receipt.kind].filled(
                who=who, when=show_when(receipt.at, now), proof=receipt.proof
            )
            theirs = filled(self.tr("Their number: {number}."), number=receipt.own_number)
            return f"{say(line)} {theirs}" if receipt.own_number else say(line)
        if row.sent_back:
            return filled(self.tr("Sent back: {words}"), words=row.sent_back)
        if row.way is not Way.LOCKED_PDF or row.state not in _ON_ITS_WAY:
            return ""
        if not row.told_to:
            return self.tr(
                "The six words have not been read out. Make a new locked PDF to see new ones."
            )
        return filled(self.tr("The six words were read out to {who}."), who=row.told_to)

    def _named(self, name: str, button: Button) -> Button:
        button.setObjectName(name)
        self.buttons[name] = button
        return button

    def _look(self, row: HandoverRow, now: datetime) -> ChipLook:
        if row.receipted:
            icon, tone = RECEIPT_ICONS[row.state], RECEIPT_TONES[row.state]
            return ChipLook(say(STATES[row.state]), tone, icon)
        if row.asked_by is not None:
            return ChipLook(self.tr("Awaits approval"), Tone.SOON)
        if row.sent_back:
            return ChipLook(self.tr("To be mended"), Tone.SOON, "arrow-back-up")
        if row.receipt_due is not None:
            due = due_chip(row.receipt_due, now)
            words = filled(self.tr("Receipt: {left}"), left=due.words)
            return ChipLook(words, due.tone, due.drawing)
        return ChipLook(say(STATES[row.state]), Tone.INFO)
