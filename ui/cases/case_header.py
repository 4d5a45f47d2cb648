"""The head of a case: it never scrolls away."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from models.access.roles import Right, may
from models.cases.next_step import VERBS, Way
from models.cases.rows import CaseView
from models.workflow.stages import STAGES, Stage
from ui.context import Context
from ui.kit.buttons import primary, quiet
from ui.kit.chip import Chip, ChipLook, due_chip
from ui.kit.labels import Eliding, Label, Role, tip
from ui.kit.steps import StageStrip
from ui.kit.tokens import Tone
from ui.language import filled, say

_ICONS: Final = {
    Way.ASSESS: "scale",
    Way.AFTER_CALL: "checklist",
    Way.POLICE: "shield",
    Way.PLAN_VISIT: "calendar-plus",
    Way.VISIT: "home",
    Way.PAPER: "file-text",
    Way.HANDOVER: "send",
    Way.CONTACT: "hand-stop",
    Way.TWO_CASES: "users",
    Way.ALARM: "phone",
    Way.PAGE: "arrow-right",
    Way.DONE: "check",
}


_AIR: Final = 48
_LOW: Final = 32
"""Lines of text high: in a lower window the words of other stages give way to the page."""


class CaseHeader(QFrame):
    """Number, name, age, stage, deadline, owner, and the next step as the main act.

    Signals:
        wanted: the main act.
        owner_wanted: somebody else is to be responsible.
    """

    wanted = Signal()
    owner_wanted = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setObjectName("case_header")
        self._context = context
        self.number = Label("", Role.TITLE)
        self.name = Eliding("", Role.HEADING)
        self.minor = Chip(ChipLook(self.tr("Under 18"), Tone.INFO, "user"))
        self.rest = Chip(ChipLook(self.tr("Suspended"), Tone.INFO, "player-pause"))
        self.strip = StageStrip()
        self.step = Eliding("", Role.STRONG)
        self.step.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.due = Chip(ChipLook(""))
        self.main = primary("", "check")
        self.main.setObjectName("next_step")
        self.main.clicked.connect(self.wanted)
        self._owner_words = "", ""
        self.owner = quiet("", "user")
        self.owner.setObjectName("owner")
        self.owner.clicked.connect(self.owner_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 10, 18, 10)
        column.setSpacing(6)
        column.addLayout(self._first_line())
        self._second = self._second_line()
        column.addLayout(self._second)
        for part in (self.minor, self.rest, self.step, self.due, self.main):
            part.hide()  # nothing is said of a case that is not shown yet

    def show_case(self, case: CaseView) -> None:
        """Show the head of this case."""
        person = case.subject
        age = person.age(case.today)
        self.number.setText(case.number)
        name = person.name or person.description or self.tr("Name not known")
        if age is not None:
            words = filled(self.tr("{name}, {age} years"), name=name)
            name = filled(words, age=str(age))
        self.name.setText(name)
        self.minor.setVisible(bool(person.is_minor(case.today)))
        self.rest.setVisible(case.suspended)
        stages = tuple(Stage)
        self.strip.show_stages([say(STAGES[each]) for each in stages], stages.index(case.stage))
        own = case.owner_id == self._context.user.id
        self.owner.setEnabled(own or may(self._context.user.role, Right.ASSIGN))
        owner = self._context.name_of(case.owner_id)
        words = filled(self.tr("Responsible: {name}"), name=owner)
        self._owner_words = words, owner
        self.owner.setText(words)
        self.owner.setAccessibleName(words)
        self.owner.setToolTip(tip(words))
        self._show_step(case)

    def fit_owner(self, room: int) -> None:
        """Leave out the word before the owner's name where there is no room, in pixels."""
        whole, name = self._owner_words
        self.owner.setText(whole)
        if self.owner.sizeHint().width() > room:
            self.owner.setText(name)

    def _show_step(self, case: CaseView) -> None:
        step = case.step
        for part in (self.step, self.due, self.main):
            part.setVisible(step is not None)
        if step is None:
            return
        self.step.setText(filled(self.tr("Next: {step}"), step=say(step.what)))
        self.due.show_look(due_chip(step.due_at, self._context.clock.now()))
        self.main.setText(say(VERBS[step.way]))
        self.main.set_icon(_ICONS[step.way])
        self._arrange()

    def _first_line(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self.number)
        line.addWidget(self.name, 1)
        line.addWidget(self.minor, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.main)
        return line

    def _second_line(self) -> QBoxLayout:
        line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        line.setSpacing(12)
        line.addWidget(self.strip, 1)
        self._next = QHBoxLayout()
        self._next.setSpacing(12)
        for chip in (self.rest, self.due):
            self._next.addWidget(chip, 0, Qt.AlignmentFlag.AlignVCenter)
        self._next.addWidget(self.step)
        line.addLayout(self._next)
        return line

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put deadline and next step on a line of their own where they would be cut short."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        lines = self.window().height() // max(1, self.fontMetrics().height())
        strip = self.strip.minimumSizeHint() if lines < _LOW else self.strip.sizeHint()
        needed = strip.width() + self._next.sizeHint().width() + _AIR
        below = needed > self.width()
        self._second.setDirection(
            QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight
        )
        self._second.setSpacing(6 if below else 12)
        side = Qt.AlignmentFlag.AlignLeft if below else Qt.AlignmentFlag.AlignRight
        self.step.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
