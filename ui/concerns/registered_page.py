"""After registering: the number, the deadline, what is left, what to tell the caller."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from models.calendar.deadlines import same_working_day
from models.concerns.caller import (
    LATE_ASSESS,
    LATE_REST,
    LEFT_ASSESS,
    LEFT_CHILD,
    LEFT_REST,
    concerns_a_child,
    told_to_the_caller,
)
from models.concerns.care import DO_NOT_CALL
from models.forms.answers import Answers, written
from models.kernel.clock import local
from models.kernel.text import Text
from models.law.kinds import route_of
from models.usecases.register_concern import Registered
from ui.calendar.closed_card import ClosedActs, ClosedCard
from ui.concerns.reflow import Reflow
from ui.context import Context
from ui.kit.buttons import plain_button, primary
from ui.kit.card import Card
from ui.kit.chip import Chip, ChipLook, due_chip
from ui.kit.clearing import clear_out
from ui.kit.labels import Label, Role, Wrapped
from ui.kit.page import Page
from ui.kit.status import Glyph
from ui.language import filled, say, show_when


class RegisteredPage(Page):
    """A calm end of the call.

    Signals:
        goes_on: the user wants to write up the rest now.
        goes_back: the user wants to see the day.
    """

    goes_on = Signal()
    goes_back = Signal()

    def __init__(
        self, context: Context, closed: ClosedActs, parent: QWidget | None = None
    ) -> None:
        self.back = plain_button(self.tr("Back to today"), "arrow-left")
        self.back.setObjectName("back_to_today")
        self.go_on = primary(self.tr("Go on after the call"), "arrow-right")
        self.go_on.setObjectName("go_on")
        super().__init__("", " ", self.back, self.go_on, parent=parent)
        self._context = context
        self.back.clicked.connect(self.goes_back)
        self.go_on.clicked.connect(self.goes_on)
        self.deadline = Chip(ChipLook(""))
        self._left = _Lines("circle-dashed")
        self._tell = _Lines("message-circle")
        left, tell = Card(self.tr("What is left")), Card(self.tr("Tell the caller"))
        for card, lines in ((left, self._left), (tell, self._tell)):
            card.add(lines)
            card.body.addStretch(1)
        self.content.addWidget(self._time_left())
        self.closed = ClosedCard(closed, context, of_concern=True, parent=self)
        self.content.addWidget(self.closed)
        cards = Reflow(left, tell, shares=(1, 1))
        self.content.addWidget(cards)
        self.content.addStretch(1)

    def show_registered(
        self, registered: Registered, answers: Answers, received: datetime
    ) -> None:
        """Show what has come of the call."""
        now = self._context.clock.now()
        due = show_when(registered.due_at, now)
        rest_at = same_working_day(received, self._context.times.opening)
        words = filled(self.tr("{number} is registered"), number=registered.number)
        late = registered.due_at <= now
        if late:  # a draft of days ago: nobody is on the telephone
            told = self.tr("Saved. The time to assess it has passed.")
        else:
            told = self.tr("Saved. Tell the caller this before you hang up.")
        self.set_title(words, told)
        self.deadline.show_look(due_chip(registered.due_at, now))
        rest = LEFT_REST.filled(due=show_when(rest_at, now))
        left = [
            LATE_ASSESS if late else LEFT_ASSESS.filled(due=due),
            LATE_REST if rest_at <= now else rest,
        ]
        if concerns_a_child(answers, local(now).date()):
            left.insert(0, LEFT_CHILD)
        if route_of(written(answers, "kind")).guarded:
            left.insert(0, DO_NOT_CALL)
        self._left.show_lines(left)
        self._tell.show_lines(
            [line.filled(due=due) for line in told_to_the_caller(registered.due_at, now)]
        )
        self.setAccessibleName(words)
        self.closed.ask_about(registered.concern_id)

    def _time_left(self) -> QFrame:
        frame = QFrame()
        line = QHBoxLayout(frame)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(10)
        line.addWidget(Label(self.tr("Time left to assess it:"), Role.MUTED))
        line.addWidget(self.deadline)
        line.addStretch(1)
        return frame


class _Lines(QWidget):
    """A short list, each line with a small drawing before it."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        self._icon = icon
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)

    def show_lines(self, lines: list[Text]) -> None:
        """Show these."""
        clear_out(self._column)
        for line in lines:
            part = QWidget()
            row = QHBoxLayout(part)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(10)
            row.addWidget(Glyph(self._icon, "accent"), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(Wrapped(say(line)), 1)
            self._column.addWidget(part)
