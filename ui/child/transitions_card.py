"""What changes hands: the 18th birthday, other transitions, and an asylum centre's own duty."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from models.calendar.entry import EntryKind
from models.course.child_view import ChildView, OpenTask
from models.course.operator_check import OPERATOR
from models.course.record import RecordRow
from models.course.transition import CHANGES, TRANSITION, Change
from models.forms.answers import written
from models.forms.definitions.call import YES_NO_UNKNOWN
from models.kernel.events import Kind
from models.law.bases import basis
from ui.child import sheets
from ui.child.parts import birthday_words, day_of, fill, line
from ui.kit.buttons import plain_button, quiet
from ui.kit.card import Card
from ui.kit.chip import ChipLook, due_chip
from ui.kit.tokens import Tone
from ui.language import filled, say, show_when

if TYPE_CHECKING:
    from ui.child.child_page import ChildPage


class TransitionsCard(Card):
    """The birthday first, then what is planned, then the centre."""

    def __init__(self, page: "ChildPage", view: ChildView) -> None:
        self._page, self._view = page, view
        add = plain_button(self._words_add(), "plus")
        centre = quiet(self._words_centre(), "building-community")
        super().__init__("", centre, add)
        self.title.setText(self.tr("Transitions"))
        self.title.show()
        page.offer("transition", "", add, self._plan)
        page.offer("centre", "", centre, self._ask_centre)
        may = not view.suspended and not view.closed
        checks = [task for task in view.tasks if task.kind is EntryKind.CHECK_OPERATOR]
        add.setVisible(may)
        centre.setVisible(may and not checks)
        rows = [*self._birthday(may=may), *self._planned(), *self._centre(checks)]
        fill(self, rows, self.tr(
            "Nothing is planned. Write what changes, from when, who hands over to whom, and "
            "what must be ready by then."
        ))  # fmt: skip

    def _words_add(self) -> str:
        return self.tr("Plan a transition …")

    def _words_centre(self) -> str:
        return self.tr("Remember to ask the asylum centre")

    def _birthday(self, *, may: bool) -> list[QWidget]:
        view, page = self._view, self._page
        words = birthday_words(view)
        now = page.context.clock.now()
        task = next((each for each in view.tasks if each.kind is EntryKind.TURNS_18), None)
        if not words or not (view.minor or view.prepared or task):
            return []
        if task is not None:
            button = plain_button(self.tr("Prepare …"), "pencil")
            page.offer("majority", "", button, partial(page.prepare_majority, task))
            acts = (button,) if may else ()
            told = self.tr(
                "A consent and a legal basis of their own, a decision on each effort, and the "
                "parents' insight ends."
            )
            return [line(due_chip(task.due_at, now), words, told, acts=acts)]
        if view.prepared:
            look = ChipLook(self.tr("Prepared"), Tone.OK)
            law = say(basis(written(view.prepared, "basis")).title)
            over = written(view.prepared, "over_to")
            return [line(look, words, law, over)]
        return [line(ChipLook(self.tr("Later"), Tone.INFO, "calendar-event"), words)]

    def _planned(self) -> list[QWidget]:
        return [self._row(row) for row in self._view.records if row.kind is Kind.TRANSITION]

    def _row(self, row: RecordRow) -> QWidget:
        given = row.said(TRANSITION.key)
        look = ChipLook(self.tr("Ready"), Tone.OK)
        if row.ended_at is None:
            look = ChipLook(self.tr("Planned"), Tone.INFO, "calendar-event")
        words = filled(self.tr("{change}, from {date}"), change=say(CHANGES[Change(row.code)]))
        title = filled(words, date=day_of(written(given, "from_date")))
        hands = filled(
            self.tr("{giver} hands over to {taker}"),
            giver=written(given, "hands_over"), taker=written(given, "takes_over"),
        )  # fmt: skip
        return line(look, title, hands, written(given, "ready"))

    def _centre(self, tasks: list[OpenTask]) -> list[QWidget]:
        page, rows = self._page, []
        now = page.context.clock.now()
        for task in tasks:
            button = plain_button(self.tr("Record the answers …"), "pencil")
            page.offer("operator", str(task.entry_id), button, partial(self._check, task))
            title = self.tr("Has the asylum centre reported itself?")
            acts = () if self._view.suspended else (button,)
            rows.append(line(due_chip(task.due_at, now), title, acts=acts))
        said = dict(YES_NO_UNKNOWN)
        for at, given in self._view.checks:
            look = ChipLook(self.tr("Asked"), Tone.INFO, "checklist")
            told = filled(
                self.tr("Local police: {police}. PET: {pet}. The centre reports itself."),
                police=say(said[written(given, "to_police")]),
                pet=say(said[written(given, "to_pet")]),
            )
            asked = written(given, "asked")
            mend = filled(self.tr("Asked to mend it: {who}"), who=asked) if asked else ""
            rows.append(line(look, show_when(at, now), told, mend))
        return rows

    def _plan(self) -> None:
        page = self._page
        verb = self.tr("Plan the transition")
        act = partial(page.acts.transition, page.case_id)
        page.open_sheet(sheets.plain_sheet(page, page.context, TRANSITION, verb, act))

    def _ask_centre(self) -> None:
        page = self._page
        page.ask(partial(page.acts.ask_operator, page.case_id))

    def _check(self, task: OpenTask) -> None:
        page = self._page
        act = partial(page.acts.check_operator, task.entry_id)
        verb = self.tr("Record the answers")
        page.open_sheet(sheets.plain_sheet(page, page.context, OPERATOR, verb, act))
