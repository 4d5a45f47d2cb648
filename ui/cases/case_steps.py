"""What a next step of a case leads to: one of its pages, a form, or a screen of its own."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QDialog, QWidget

from models.calendar.entry import EntryKind
from models.calendar.settling import called_off
from models.cases.next_step import Way, way_of
from models.cases.pages import PAGE_OF
from models.cases.rows import StepLine
from models.kernel.events import Kind
from models.kernel.ids import ConcernId, EntryId
from ui.cases.acts import CaseActs
from ui.cases.entry_sheets import (
    done_sheet,
    move_sheet,
    not_possible_sheet,
    two_cases_sheet,
    which,
)
from ui.cases.police_sheets import police_sheet
from ui.context import Context
from ui.handover.given_card import acute_sheet

if TYPE_CHECKING:
    from ui.cases.case_page import CasePage

SheetFactory = Callable[[QWidget, str], QDialog]
"""Opens a form over a page, for the case with that number."""


class CaseSteps(QObject):
    """The next steps of one case; forms open over its page, and stand in its ``sheet``."""

    def __init__(
        self, page: "CasePage", acts: CaseActs, context: Context, follow_up: SheetFactory | None
    ) -> None:
        super().__init__(page)
        self._page, self._acts, self._context = page, acts, context
        self._follow_up = follow_up

    @Slot()
    def take(self) -> None:
        """Do what comes next."""
        step = self._page.case.step if self._page.case else None
        if step is not None:
            self._lead(step.kind, step.entry_id, step.concern_id)

    @Slot(object)
    def go(self, step: StepLine) -> None:
        """Go where a step is done."""
        self._lead(step.kind, step.entry_id, step.concern_id)

    def _lead(self, kind: EntryKind, entry: EntryId, concern: ConcernId | None) -> None:
        way, go, page = way_of(kind), self._context.go, self._page
        if (
            way in (Way.VISIT, Way.PAPER, Way.HANDOVER, Way.PAGE)
            and PAGE_OF[kind] in page.pages
        ):
            page.go_to(PAGE_OF[kind])
        elif way is Way.POLICE:
            self.police()
        elif way is Way.CONTACT:
            page.decide_contact()
        elif way is Way.ALARM:
            about = (Kind.CASE, str(page.case_id))
            page.sheet = acute_sheet(page, self._context, self._acts.given, about)
        elif way is Way.TWO_CASES:
            self._decide_two(entry)
        elif way is Way.PLAN_VISIT:
            go.plan_visit(page.case_id)
        elif way is Way.AFTER_CALL and concern is not None:
            go.after_call(concern)
        elif way is Way.ASSESS and concern is not None:
            go.open_concern(concern)
        else:
            self.open_done(entry, kind)

    @Slot()
    def police(self) -> None:
        """Open the form for what the police answered."""
        page = self._page
        page.sheet = police_sheet(page, self._context, self._acts, page.case_id)

    def _decide_two(self, entry: EntryId) -> None:
        page = self._page
        steps = page.case.steps if page.case else ()
        other = next((each.place for each in steps if each.entry_id == entry), "")
        decide = self._acts.decide_two
        page.sheet = two_cases_sheet(page, self._context, decide, entry, other)

    @Slot(object)
    def done(self, step: StepLine) -> None:
        """Ask what came of a step."""
        self.open_done(step.entry_id, step.kind)

    def open_done(self, entry: EntryId, kind: EntryKind) -> None:
        """Open the form for what came of an entry."""
        page = self._page
        page.sheet = done_sheet(
            page,
            self._context,
            self._acts.entries,
            entry,
            kind,
            guarded=page.case is not None and page.case.guarded,
            last=self._is_last(entry),
        )

    def _is_last(self, entry: EntryId) -> bool:
        """Whether the case would be left without a next step; a suspended one may be."""
        case = self._page.case
        if case is None or case.suspended:
            return False
        return all(step.entry_id == entry and not step.later for step in case.steps)

    @Slot(object)
    def move(self, step: StepLine) -> None:
        """Ask when instead."""
        self._page.sheet = move_sheet(
            self._page,
            self._context,
            self._acts.entries,
            step.entry_id,
            step.kind,
            step.due_at,
            repeats=step.series_id is not None,
            about=self._which(step),
        )

    @Slot(object)
    def missed(self, step: StepLine) -> None:
        """Ask why it was not possible."""
        last = self._is_last(step.entry_id)
        self._page.sheet = not_possible_sheet(
            self._page,
            self._context,
            self._acts.entries,
            step.entry_id,
            step.kind,
            last=last,
            repeats=step.series_id is not None,
            about=self._which(step),
            ahead=called_off(step.kind, step.due_at, self._context.clock.now()),
        )

    def _which(self, step: StepLine) -> str:
        number = self._page.case.number if self._page.case else ""
        return which(number, step.due_at, self._context.clock.now())

    @Slot(str)
    def plan(self, what: str) -> None:
        """Plan something more: a visit, a handover, or a follow-up."""
        page = self._page
        if what == "visit":
            self._context.go.plan_visit(page.case_id)
        elif what == "hand_over":
            self._context.go.hand_over(page.case_id)
        elif self._follow_up is not None and page.case is not None:
            page.sheet = self._follow_up(page, page.case.number)
