"""What protects the vault now: each measure tried or read back, with when and how."""

from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.kernel.errors import Refused
from models.settings.protection import GROUPS, STATES, Group, Protection, State
from ui.kit.buttons import plain_button
from ui.kit.card import Card
from ui.kit.chip import Chip, ChipLook
from ui.kit.clearing import clear_out
from ui.kit.dialogs import inform
from ui.kit.labels import Muted, Wrapped
from ui.kit.page import READING, Body
from ui.kit.tokens import Tone
from ui.language import filled, say, show_date, show_time
from ui.security.acts import ProtectionActs

_LOOKS = {
    State.ON: (Tone.OK, "shield-check"),
    State.OFF: (Tone.OVERDUE, "alert-triangle"),
    State.UNKNOWN: (Tone.SOON, "help-circle"),
    State.NOT_OFFERED: (Tone.INFO, "circle-dashed"),
}


class ProtectionPage(Body):
    """Cards by what is kept; checked when the page is first shown, and again on demand."""

    def __init__(self, acts: ProtectionActs) -> None:
        super().__init__(READING)
        self._acts = acts
        self.found: tuple[Protection, ...] = ()
        self.when = Muted()
        self.again = plain_button(self.tr("Check again"), "refresh")
        self.again.clicked.connect(self.check)
        self.print = plain_button(self.tr("Print …"), "printer")
        self.print.clicked.connect(self._paint)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.when, 1)
        head.addWidget(self.again)
        head.addWidget(self.print)
        self.content.addLayout(head)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(14)
        self.content.addLayout(self._cards)
        self.check()

    @Slot()
    def check(self) -> None:
        """Try everything again."""
        for button in (self.again, self.print):
            button.setEnabled(False)
        self.when.setText(self.tr("Checking …"))
        self._acts.jobs.run_paper(self, self._acts.check, self._show, self._refused)

    def _show(self, below: tuple[Protection, ...]) -> None:
        self.found = (*below, *self._acts.around())
        clear_out(self._cards)
        for group in Group:
            members = [each for each in self.found if each.group is group]
            if members:
                card = Card(say(GROUPS[group]))
                card.add(*(_line(each) for each in members))
                self._cards.addWidget(card)
        now = self._acts.clock.now()
        words = self.tr("Checked {day}, {time}")
        words = filled(words, day=show_date(now), time=show_time(now))
        self.when.setText(words)
        for button in (self.again, self.print):
            button.setEnabled(True)

    @Slot()
    def _paint(self) -> None:
        work = partial(self._acts.paint, self.found)
        self._acts.jobs.run_paper(self, work, self._show_paper, self._refused)

    def _show_paper(self, pdf: bytes) -> None:
        self._acts.show_pdf(self, self.tr("What protects the vault"), pdf)

    def _refused(self, refusal: Refused) -> None:
        inform(self, self.tr("That cannot be done"), say(refusal.why))


def _line(protection: Protection) -> QWidget:
    line = QWidget()
    across = QHBoxLayout(line)
    across.setContentsMargins(0, 0, 0, 0)
    across.setSpacing(12)
    tone, icon = _LOOKS[protection.state]
    words = QVBoxLayout()
    words.setSpacing(2)
    words.addWidget(Wrapped(say(protection.name)))
    if protection.detail:
        words.addWidget(Muted(say(protection.detail)))
    across.addLayout(words, 1)
    chip = Chip(ChipLook(say(STATES[protection.state]), tone, icon))
    across.addWidget(chip, 0, Qt.AlignmentFlag.AlignTop)
    return line
