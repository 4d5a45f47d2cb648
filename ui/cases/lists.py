"""Pages of a case that are lists, and the list of its concerns."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.cases.rows import CaseView, ConcernLine, LeftLine
from models.concerns.concern import STATES
from models.concerns.rows import AsAsked
from models.forms.answers import chosen, written
from models.forms.definitions.assessment import MODELS, TOOK_PART
from models.forms.definitions.call import CHANNELS
from models.law.reporters import REPORTERS, ReporterType
from ui.kit.buttons import Button, plain_button
from ui.kit.card import SPACE, Card
from ui.kit.chip import Chip, ChipLook
from ui.kit.clearing import clear_out
from ui.kit.labels import Label, Muted, Role, Wrapped
from ui.kit.page import READING, Body
from ui.kit.page_head import PageHead
from ui.kit.tokens import Tone
from ui.language import filled, say, show_date, show_time


class ListPage(QWidget):
    """Cards, one below the other, built anew for each state of the case; acts at ``head``."""

    def __init__(self) -> None:
        super().__init__()
        self.body = Body(READING)
        self.head = PageHead()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(SPACE)
        outer.addWidget(self.head)
        outer.addWidget(self.body, 1)

    def show_cards(self, cards: list[QWidget]) -> None:
        """Show these instead of what was there."""
        clear_out(self.body.content)
        for card in cards:
            self.body.content.addWidget(card)
        self.body.content.addStretch(1)


class ConcernsPage(ListPage):
    """The concerns of a case.

    Signals:
        opened: the id of a concern.
    """

    opened = Signal(object)

    def show_case(self, case: CaseView) -> None:
        """Show the concerns of this case."""
        cards: list[QWidget] = [
            self._card(line, suspended=case.suspended) for line in case.concerns
        ]
        self.show_cards([*cards, *(self._elsewhere(line) for line in case.left)])

    def _open(self, line: ConcernLine | LeftLine) -> Button:
        act = plain_button(self.tr("Open"), "arrow-right")
        act.setAccessibleName(filled(self.tr("Open {number}"), number=line.number))
        act.clicked.connect(lambda: self.opened.emit(line.concern_id))
        return act

    def _elsewhere(self, line: LeftLine) -> Card:
        """Return a card of a concern that was here."""
        words = self.tr("It was in this case, and is not any more. Now: {state}.")
        card = Card(line.number, self._open(line))
        return card.add(Muted(filled(words, state=say(STATES[line.state]))))

    def _card(self, line: ConcernLine, *, suspended: bool) -> Card:
        card = Card(line.number, self._open(line))
        when = f"{show_date(line.received_at)} {show_time(line.received_at)}"
        channel = say(dict(CHANNELS)[line.channel]) if line.channel in dict(CHANNELS) else ""
        source = say(REPORTERS[ReporterType(line.reporter_type)].label)
        card.add(Muted(" · ".join(part for part in (when, channel, source) if part)))
        if not suspended:
            card.add(Wrapped(line.words))
        if not line.after_call:
            left = ChipLook(self.tr("Not finished after the call"), Tone.SOON)
            card.body.addWidget(Chip(left), 0, Qt.AlignmentFlag.AlignLeft)
        card.add(Muted(say(STATES[line.state])))
        for assessed in line.assessed[:1] if not suspended else ():
            card.add(Label(self.tr("Initial assessment"), Role.STRONG))
            card.add(Wrapped(said_in_short(assessed)))
        return card


def said_in_short(assessed: AsAsked) -> str:
    """Return what the assessment said: how, who took part, why, one below the other."""
    answers = assessed.answers
    models, took_part = dict(MODELS), dict(TOOK_PART)
    model = written(answers, "model")
    who = ", ".join(say(took_part[key]) for key in chosen(answers, "took_part"))
    parts = (say(models[model]) if model in models else model, who, written(answers, "why"))
    return "\n".join(part for part in parts if part)
