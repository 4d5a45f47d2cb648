"""What goes on while a case rests: efforts, new concerns, and whether it still rests."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from models.calendar.entry import EntryKind
from models.course.child_view import ChildView, EffortAtRest
from models.course.rest import EFFORT_RESTS, HOLD, EffortRest, held
from models.forms.answers import written
from models.kernel.ids import ConcernId
from ui.child import sheets
from ui.child.parts import fill, line
from ui.kit.buttons import Button, plain_button, quiet
from ui.kit.card import Card, Line
from ui.kit.chip import ChipLook, due_chip
from ui.kit.flow import FlowLayout
from ui.kit.labels import Muted
from ui.kit.tokens import Tone
from ui.language import filled, say, show_when

if TYPE_CHECKING:
    from ui.child.child_page import ChildPage


class RestCard(Card):
    """Each effort with its own decision; each new concern until it is passed on."""

    def __init__(self, page: "ChildPage", view: ChildView) -> None:
        super().__init__()
        self._page, self._view = page, view
        self._open = {task.about_id: task for task in view.tasks
                      if task.kind is EntryKind.EFFORT_DECISION}  # fmt: skip
        self._passed = [task for task in view.tasks if task.kind is EntryKind.PASS_TO_POLICE]
        self.needed = view.suspended or bool(self._open)
        title = self.tr("While the case is suspended")
        self.title.setText(title if view.suspended else self.tr("Efforts to decide on"))
        self.title.show()
        rows = self._efforts() + self._concerns()
        if view.suspended:
            fill(self, rows, self.tr("No effort runs, and no new concern waits."))
            self._still()
        else:
            fill(self, rows, "")

    def _efforts(self) -> list[QWidget]:
        resting = self._view.suspended
        return [
            self._effort(effort)
            for effort in self._view.efforts
            if resting or str(effort.record_id) in self._open
        ]

    def _effort(self, effort: EffortAtRest) -> QWidget:
        name = say(effort.name)
        task = self._open.get(str(effort.record_id))
        decided = written(effort.decided, "decision")
        look = ChipLook(self.tr("Not decided yet"), Tone.INFO, "circle-dashed")
        if decided:
            look = ChipLook(say(EFFORT_RESTS[EffortRest(decided)]), Tone.OK)
        if task is not None:
            look = due_chip(task.due_at, self._page.context.clock.now())
        law = self.tr("Statutory: it goes on.") if effort.statutory else ""
        button = quiet(self.tr("Decide …"), "pencil")
        came_of_age = task is not None and task.origin == "came_of_age"
        decide = self._page.decide_adult if came_of_age else self._page.decide_effort
        act = partial(decide, effort, name)
        self._page.offer("effort", str(effort.record_id), button, act, name)
        return line(look, name, law, acts=(button,))

    def _concerns(self) -> list[QWidget]:
        now = self._page.context.clock.now()
        rows: list[QWidget] = []
        for task in self._passed:
            button = plain_button(self.tr("Passed on …"), "send")
            act = partial(self._pass_on, ConcernId(task.about_id))
            self._page.offer("pass_on", task.about_id, button, act)
            told = self.tr(
                "A new concern is received. It goes to the police; tell the caller nothing."
            )
            rows.append(line(due_chip(task.due_at, now), told, acts=(button,)))
        return rows

    def _pass_on(self, concern: ConcernId) -> None:
        page = self._page
        submit = partial(page.acts.rest.pass_on, concern)
        page.open_sheet(sheets.pass_on_sheet(page, page.context, submit))

    def _still(self) -> None:
        """Whether it still rests, and whether it is kept meanwhile."""
        page, view = self._page, self._view
        self.add(Line())
        held_words = (
            filled(self.tr("The deadline for deletion is held: {why}"),
                   why=written(view.hold, "hold_reason"))
            if held(view.hold)
            else self.tr("The deadline for deletion is not held: nobody has decided to.")
        )  # fmt: skip
        if written(view.hold, "hold") == "no_hold":
            held_words = self.tr("The deadline for deletion is not held: that is decided.")
        self.add(Muted(held_words))
        hold = quiet(self.tr("Decide on keeping …"), "archive")
        page.offer("hold", "", hold, self._hold)
        for task in view.tasks:
            if task.kind is EntryKind.STILL_SUSPENDED:
                when = show_when(task.due_at, page.context.clock.now())
                words = filled(self.tr("Asked again {when}: still suspended?"), when=when)
                self.add(Muted(words))
        still = plain_button(self.tr("Still suspended? …"), "player-pause")
        page.offer("still", "", still, self._ask_still)
        self.add(_row(still, hold))

    def _hold(self) -> None:
        page = self._page
        act = partial(page.acts.rest.hold, page.case_id)
        verb = self.tr("Record the decision")
        page.open_sheet(sheets.plain_sheet(page, page.context, HOLD, verb, act))

    def _ask_still(self) -> None:
        page = self._page
        page.open_sheet(sheets.still_sheet(page, page.context, page.acts, self._view))


def _row(*buttons: Button) -> QWidget:
    whole = QWidget()
    flow = FlowLayout(whole, gap=10)
    for button in buttons:
        flow.addWidget(button)
    return whole
