"""Screens of visits and the calendar over a real office, for tests and for looking at them."""

from concurrent.futures import Executor
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from models.kernel.ids import CaseId, ConcernId, DraftId, VisitId
from models.kernel.text import plain
from models.usecases.cancel_visit import CancelVisit
from models.usecases.complete_entry import CompleteEntry
from models.usecases.move_entry import MoveEntry
from models.usecases.not_possible_entry import NotPossibleEntry
from models.usecases.open_visit import NewVisitGates, OpenVisit
from models.usecases.plan_follow_up import PlanFollowUp
from models.usecases.plan_visit import PlanVisit
from models.usecases.prepare_visit import PrepareVisit
from models.usecases.preview_visit_papers import PreviewVisitPapers
from models.usecases.print_visit_papers import PrintVisitPapers
from models.usecases.record_visit import RecordVisit
from models.usecases.settle_copy import SettleCopy
from storage.paper.pdf import paint
from storage.paper.preview import pages_as_images
from storage.queries import calendar, visits
from storage.system.durable import replace_file
from tests.office import ANE, BO, PRACTICE, TestOffice
from ui.calendar.acts import CalendarActs
from ui.cases.acts import EntryActs
from ui.changes import ChangeFeed
from ui.context import Context
from ui.jobs import Jobs
from ui.visits.acts import VisitActs


@dataclass
class Went:
    """Stands in for the main window; remembers where somebody wanted to go."""

    calls: list[tuple[str, str]] = field(default_factory=list)

    def _went(self, where: str, what: str = "") -> None:
        self.calls.append((where, what))

    def show_today(self) -> None:
        self._went("today")

    def show_calendar(self) -> None:
        self._went("calendar")

    def show_handovers(self) -> None:
        self._went("handovers")

    def new_concern(self) -> None:
        self._went("new_concern")

    def open_draft(self, draft_id: DraftId) -> None:
        self._went("draft", draft_id)

    def open_concern(self, concern_id: ConcernId) -> None:
        self._went("concern", concern_id)

    def after_call(self, concern_id: ConcernId) -> None:
        self._went("after_call", concern_id)

    def open_case(self, case_id: CaseId, page: str = "") -> None:
        self._went(f"case {page}".strip(), case_id)

    def plan_visit(self, case_id: CaseId) -> None:
        self._went("plan_visit", case_id)

    def visit_papers(self, visit_id: VisitId) -> None:
        self._went("visit_papers", visit_id)

    def hand_over(self, case_id: CaseId) -> None:
        self._went("hand_over", case_id)

    def tell(self, words: str) -> None:
        self._went("told", words)


def context_of(office: TestOffice, executor: Executor, go: Went) -> Context:
    return Context(
        jobs=Jobs(executor),
        feed=ChangeFeed(),
        clock=office.clock,
        say=plain,
        office=PRACTICE,
        user=ANE,
        users={ANE.id: ANE, BO.id: BO},
        municipalities=(),
        go=go,
    )


def calendar_acts(office: TestOffice) -> CalendarActs:
    sql, begin = office.database.sql, office.begin
    return CalendarActs(
        between=partial(calendar.entries_between, sql),
        open_until=partial(calendar.open_until, sql),
        find_case=lambda typed: calendar.case_by_number(sql, typed, office.clock.now().year),
        plan=PlanFollowUp(begin),
        entries=EntryActs(CompleteEntry(begin), MoveEntry(begin), NotPossibleEntry(begin)),
    )


def visit_acts(office: TestOffice) -> VisitActs:
    sql, begin = office.database.sql, office.begin
    return VisitActs(
        plan=PlanVisit(begin),
        prepare=PrepareVisit(begin),
        cancel=CancelVisit(begin),
        record=RecordVisit(begin),
        of_case=partial(visits.visits_of_case, sql),
        open=OpenVisit(begin),
        gates=NewVisitGates(begin),
        preview=PreviewVisitPapers(begin, plain, "en-GB"),
        order=PrintVisitPapers(begin, paint, plain, "en-GB"),
        paint=paint,
        draw=pages_as_images,
        save_file=lambda path, data: replace_file(Path(path), data),
        copies_of_case=partial(visits.copies_of_case, sql),
        copies_out=partial(visits.copies_out, sql),
        settle=SettleCopy(begin),
    )
