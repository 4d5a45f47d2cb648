"""What is to be done on a case: each step with its time, its origin, and what can be done."""

from functools import partial

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.access.roles import Right, may
from models.calendar.entry import KINDS, EntryKind
from models.calendar.settling import STILL_MOVES, called_off, own_way, stays
from models.cases.case import PoliceAnswer
from models.cases.next_step import VERBS, way_of
from models.cases.rows import AgendaLine, CaseView, StepLine
from ui.context import Context
from ui.kit.buttons import Button, WrappedLink, link, quiet
from ui.kit.card import Card, Line
from ui.kit.chip import Chip, due_chip
from ui.kit.clearing import clear_out
from ui.kit.flow import FlowLayout
from ui.kit.labels import Label, Role, Wrapped
from ui.language import filled, say, show_when


class StepsCard(Card):
    """The open entries of a case, the next one first.

    Signals:
        go: a step is to be taken where it is settled.
        done, moved, missed: a step, for its small form.
        planned: something new is to be put on: visit, follow_up or hand_over.
    """

    go = Signal(object)
    done = Signal(object)
    moved = Signal(object)
    missed = Signal(object)
    planned = Signal(str)

    def __init__(
        self, context: Context, *, follow_ups: bool = False, parent: QWidget | None = None
    ) -> None:
        """Make an empty card.

        Args:
            context: clock, colleagues, and what one's role may do.
            follow_ups: whether a follow-up can be planned from here.
            parent: the widget that it is a part of.
        """
        super().__init__(parent=parent)
        self.title.setText(self.tr("Next steps"))
        self.title.show()
        self.body.insertWidget(0, self.title)
        self._context = context
        self._column = QVBoxLayout()
        self._column.setSpacing(10)
        self.body.addLayout(self._column)
        self.agendas: list[Button] = []
        self.buttons: dict[tuple[EntryKind, str], Button] = {}
        self.plans = {
            "visit": quiet(self.tr("Plan talk or visit"), "home"),
            "follow_up": quiet(self.tr("Plan follow-up"), "calendar-plus"),
            "hand_over": quiet(self.tr("Hand over to the police"), "send"),
        }
        self._follow_ups = follow_ups
        self._new = QWidget()
        flow = FlowLayout(self._new, gap=4)
        for key, button in self.plans.items():
            button.clicked.connect(partial(self.planned.emit, key))
            flow.addWidget(button)
        self.add(self._new)

    def show_case(self, case: CaseView) -> None:
        """Show the steps of this case."""
        clear_out(self._column)
        self.buttons = {}
        self.agendas = [self._agenda(each) for each in case.agendas]
        for at, step in enumerate(case.steps):
            if at or self.agendas:
                self._column.addWidget(Line())
            self._column.addWidget(self._row(step, suspended=case.suspended))
        self._offer(case)

    def _agenda(self, line: AgendaLine) -> Button:
        """Say at which meeting the case is talked about, and lead there."""
        words = self.tr("On the agenda: {number}, {when}")
        when = show_when(line.starts_at, self._context.clock.now())
        way = WrappedLink(filled(words, number=line.number, when=when), self)
        way.clicked.connect(partial(self._context.go.open_meeting, line.meeting_id))
        self._column.addWidget(way)
        return way

    def _offer(self, case: CaseView) -> None:
        cleared = bool(case.police) and case.police[0].answer is PoliceAnswer.MAY_CONTINUE
        offered = any(step.kind is EntryKind.PLAN_CONTACT for step in case.steps)
        moves = not case.suspended
        self.plans["visit"].setVisible(moves and cleared and not offered)
        self.plans["follow_up"].setVisible(moves and self._follow_ups)
        able = may(self._context.user.role, Right.HAND_OVER)
        self.plans["hand_over"].setVisible(able)
        self._new.setVisible((moves or able) and case.closed_at is None)

    def _row(self, step: StepLine, *, suspended: bool) -> QWidget:
        now = self._context.clock.now()
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(Chip(due_chip(step.due_at, now)), 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(Label(_what(step), Role.STRONG, wrap=True))
        said = [show_when(step.due_at, now), self._context.name_of(step.owner_id)]
        column.addWidget(Wrapped(" · ".join([*said, step.place] if step.place else said)))
        comes = [say(step.origin)]
        if step.later:
            comes.append(filled(self.tr("{days} more in the calendar"), days=step.later))
        column.addWidget(Label(" · ".join(comes), Role.SMALL, wrap=True))
        acts = QWidget()
        flow = FlowLayout(acts, gap=10)
        for key, words, signal in self._acts(step, suspended=suspended):
            button = link(words)
            what = filled(self.tr("{act}: {what}"), act=words)
            button.setAccessibleName(filled(what, what=_what(step)))
            button.clicked.connect(partial(signal.emit, step))
            self.buttons[step.kind, key] = button
            flow.addWidget(button)
        column.addWidget(acts)
        return row

    def _acts(
        self, step: StepLine, *, suspended: bool
    ) -> list[tuple[str, str, SignalInstance]]:
        if suspended and step.kind not in STILL_MOVES:
            return []
        found: list[tuple[str, str, SignalInstance]] = []
        way = way_of(step.kind)
        own = own_way(step.kind) is not None
        if own or way.value != "done":
            found.append(("go", say(VERBS[way]), self.go))
        if not own:
            found.append(("done", self.tr("Done"), self.done))
        if stays(step.kind) is None:
            found.append(("move", self.tr("Move"), self.moved))
        if not own:
            off = called_off(step.kind, step.due_at, self._context.clock.now())
            words = self.tr("Call off") if off else self.tr("Not possible")
            found.append(("missed", words, self.missed))
        return found


def _what(step: StepLine) -> str:
    """Return what is to be done; where several efforts ask for the same, of which one."""
    words = say(KINDS[step.kind])
    return words if step.about is None else f"{words}: {say(step.about)}"
